"""The scenes of the views that look at a whole text: consensus, compare, languages, the room."""

from PySide6.QtCore import Qt

from tests.pictures.sitting import Looker
from tests.pictures.text_scenes import enter_text
from ui.command_table import Command
from ui.compare.gathering import Kind
from ui.compare.page import ComparePage
from ui.consensus.chosen_panel import ChosenPanel
from ui.consensus.page import ConsensusPage
from ui.languages.cell_editor import CellEditor
from ui.languages.page import LanguagesPage
from ui.room.window import RoomWindow
from ui.views.side_column import SideColumn


def consensus_matrix(look: Looker) -> None:
    page = _consensus(look)
    matrix = page.frame.matrix
    number = next(i for i in range(40) if page.frame.model.line(i).number == "7")
    matrix.setCurrentIndex(page.frame.model.index(number, 5))
    look.until_done()
    look.take("consensus", ConsensusPage)
    look.press(Qt.Key.Key_Return)
    look.rest(0.5)
    look.take("consensus-opened", ChosenPanel)
    page.frame.filter._group.button(2).click()
    look.rest(0.5)
    look.take("consensus-open-only", ConsensusPage)
    page.frame.filter._group.button(0).click()


def _consensus(look: Looker) -> ConsensusPage:
    enter_text(look, look.stage.halls.norway)
    look.do(Command.GO_CONSENSUS)
    page = look.child(ConsensusPage)
    assert isinstance(page, ConsensusPage)
    look.until(lambda: page.frame.model.rowCount() > 0)
    look.until_done()
    return page


def consensus_empty(look: Looker) -> None:
    look.open(look.stage.chair)
    look.do(Command.GO_CONSENSUS)
    look.until_done()
    look.take("consensus-demo", ConsensusPage)


def compare_versions(look: Looker) -> None:
    enter_text(look, look.stage.halls.norway)
    look.do(Command.GO_COMPARE)
    page = look.child(ComparePage)
    assert isinstance(page, ComparePage)
    look.until(lambda: page._found is not None)
    look.until_done()
    look.take("compare-revisions", ComparePage, SideColumn)
    _pick(page, 1, "Rolling text")
    _pick(page, 0, "As decided now")
    look.until_done()
    look.do(Command.NEXT_CHANGE)
    look.take("compare-rolling", ComparePage, SideColumn)
    look.do(Command.INLINE)
    look.until_done()
    look.take("compare-inline", ComparePage, SideColumn)
    look.do(Command.SIDE_BY_SIDE)
    _pick(page, 0, "As laid")
    _pick(page, 2, "Rolling text")
    _pick(page, 1, "As decided now")
    look.until_done()
    look.do(Command.NEXT_CHANGE)
    look.take("compare-three", ComparePage, SideColumn)


def _pick(page: ComparePage, number: int, label: str) -> None:
    picker = page.tools.pickers[number]
    labels = [choice.kind for choice in (picker.itemData(i) for i in range(picker.count()))]
    picker.setCurrentIndex(labels.index(_KINDS[label]))
    picker.activated.emit(picker.currentIndex())


_KINDS = {
    "As laid": Kind.LAID,
    "As decided now": Kind.BASE,
    "Rolling text": Kind.ROLLING,
}
"""Versions by what they are called, in whatever language the window speaks."""


def languages_parallel(look: Looker) -> None:
    look.open(look.stage.chair)
    look.do(Command.GO_LANGUAGES)
    look.until_done()
    look.take("languages", LanguagesPage, SideColumn)
    look.do(Command.NEXT_STALE)
    look.take("languages-stale", LanguagesPage, SideColumn)


def languages_worded(look: Looker) -> None:
    """The secretariat words a stale cell in its row; what is kept is marked by a pencil."""
    look.open(look.stage.chair.with_name("sec.travaux"))
    look.do(Command.GO_LANGUAGES)
    look.until_done()
    look.do(Command.NEXT_STALE)
    look.do(Command.WORD_CLAUSE)
    look.rest(0.5)
    look.write("دون تأخير، ")
    look.rest(0.5)
    look.take("languages-worded", CellEditor)
    look.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    look.press(Qt.Key.Key_Delete)
    look.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    look.until_done()
    look.take("languages-not-laid", CellEditor)
    look.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    look.press(Qt.Key.Key_Escape)
    look.rest(0.5)
    look.take("languages-kept", LanguagesPage, SideColumn)


def room_window(look: Looker) -> None:
    enter_text(look, look.stage.halls.norway)
    look.do(Command.NEXT_COLLISION)
    look.do(Command.OPEN_ROOM)
    look.until_done()
    room = look.window._room.window
    assert room is not None
    look.take_of(room, "room", RoomWindow)
    look.do(Command.FREEZE_ROOM)
    look.take_of(room, "room-frozen", RoomWindow)
    look.do(Command.FREEZE_ROOM)
    look.do(Command.OPEN_ROOM)
    look.window.activateWindow()  # without a window manager, nobody else gives it the keyboard back
    look.until(look.window.isActiveWindow)


VIEW_SCENES = (
    consensus_matrix, consensus_empty, compare_versions, languages_parallel, languages_worded,
    room_window,
)  # fmt: skip
