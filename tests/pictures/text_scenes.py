"""The scenes of the text page: a conference in full swing, and a treaty in Arabic."""

from pathlib import Path

from PySide6.QtCore import Qt

from app.workspace.moment import MomentKind
from tests.pictures.sitting import Looker
from ui.command_table import Command
from ui.views.amendment_card import CardFace
from ui.views.draft_editor import DraftEditor
from ui.views.history_strip import HistoryStrip
from ui.views.inbox_page import InboxPage
from ui.views.inspector import Inspector
from ui.views.reading_page import ReadingPage
from ui.views.structure_card import StructureCard
from ui.views.tabling_sheet import TablingSheet
from ui.views.text_page import TextPage

_PLACE = "7(3)"
_POSITIONS, _COMMENTS, _HISTORY = 1, 2, 3


def aquifers_text(look: Looker) -> None:
    enter_text(look, look.stage.halls.norway)
    go_to(look, _PLACE)
    look.take("aquifers-text", TextPage)
    look.do(Command.VIEW_REDLINE)
    look.until_done()
    look.take("aquifers-redline", TextPage)
    look.do(Command.VIEW_BRACKETED)


def aquifers_beside(look: Looker) -> None:
    enter_text(look, look.stage.halls.norway)
    if not look.is_in_sight(Inspector):
        look.do(Command.SHOW_INSPECTOR)
    go_to(look, _PLACE)
    inspector = look.child(Inspector)
    assert isinstance(inspector, Inspector)
    look.until(lambda: look.is_in_sight(CardFace))
    card = look.child(CardFace)
    assert isinstance(card, CardFace)
    card.click()
    look.take("aquifers-card", CardFace)
    for number, name in ((_POSITIONS, "positions"), (_COMMENTS, "comments"), (_HISTORY, "history")):
        inspector.tabs.setCurrentIndex(number)
        look.rest(0.5)
        look.take(f"aquifers-{name}", Inspector)
    inspector.tabs.setCurrentIndex(0)


def aquifers_draft(look: Looker) -> None:
    enter_text(look, look.stage.halls.norway)
    go_to(look, "8(1)")
    look.do(Command.DRAFT)
    look.press(Qt.Key.Key_Delete)
    look.write("Where feasible, t")
    look.until_done()
    look.take("aquifers-draft", DraftEditor)
    look.do(Command.TABLE_DRAFT)
    look.until_done()
    look.take("aquifers-tabling", TablingSheet)
    look.press(Qt.Key.Key_Escape)
    look.press(Qt.Key.Key_Escape)


def aquifers_structure(look: Looker) -> None:
    enter_text(look, look.stage.halls.norway)
    go_to(look, "8(2)")
    look.do(Command.INSERT_AFTER)
    look.write("3. The Conference of the Parties shall review the parameters.")
    look.take("aquifers-structure", StructureCard)
    look.press(Qt.Key.Key_Escape)


def aquifers_past(look: Looker) -> None:
    enter_text(look, look.stage.halls.norway)
    reading, strip = look.child(ReadingPage), look.child(HistoryStrip)
    assert isinstance(reading, ReadingPage)
    assert isinstance(strip, HistoryStrip)
    assert reading.page is not None
    issued = [m for m in reading.page.history if m.kind is MomentKind.REVISION]
    strip.chosen.emit(issued[0])
    look.until(lambda: reading.page is not None and reading.page.is_past)
    go_to(look, "12(1)")
    look.take("aquifers-past", TextPage, reading.past.isVisible)
    strip.compared.emit(issued[1])
    look.until_done()
    go_to(look, "17(1)")
    look.take("aquifers-compare", TextPage, reading.past.isVisible)
    look.do(Command.BACK_TO_NOW)


def aquifers_changed(look: Looker) -> None:
    enter_text(look, look.stage.halls.overtaken)
    go_to(look, "15(1)")
    look.do(Command.DRAFT)
    look.until_done()
    look.take("aquifers-base-changed", DraftEditor)
    look.press(Qt.Key.Key_Escape)


def aquifers_inbox(look: Looker) -> None:
    enter_text(look, look.stage.halls.norway)
    look.do(Command.GO_INBOX)
    look.until_done()
    look.take("aquifers-inbox", InboxPage)


def arabic_text(look: Looker) -> None:
    enter_text(look, look.stage.halls.arabic)
    look.do(Command.NEXT_OPEN)
    look.until_done()
    look.take("treaty-arabic", TextPage)
    look.do(Command.DRAFT)
    look.write("عند الاقتضاء، ")
    look.until_done()
    look.take("treaty-arabic-draft", DraftEditor)
    look.press(Qt.Key.Key_Escape)


def enter_text(look: Looker, path: Path) -> None:
    """Open a workspace of a hall, on its text."""
    look.open(path, look.stage.halls.passphrase)
    look.do(Command.GO_TEXT)
    look.rest(0.5)


def go_to(look: Looker, name: str) -> None:
    """Go to a provision."""
    look.do(Command.GO_PROVISION)
    look.write(name)
    look.press(Qt.Key.Key_Return)
    look.rest(0.5)


TEXT_SCENES = (
    aquifers_text, aquifers_beside, aquifers_draft, aquifers_structure, aquifers_past,
    aquifers_changed, aquifers_inbox, arabic_text,
)  # fmt: skip
