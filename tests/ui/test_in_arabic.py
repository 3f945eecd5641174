"""A window in Arabic: where its fields, labels and rows begin, and what is found by either name."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from app.ids import DraftId, InstrumentId
from app.said import said
from app.workspace.drafts import Draft
from app.workspace.moment import LAID
from app.workspace.tabling import Choice
from app.workspace.tabling import Sheet as Tabling
from ui.actions import Actions
from ui.export.leaving import _numbers
from ui.importing.amendments import Author, Deed
from ui.importing.amendments_sheet import _named, _placed
from ui.merge_desk.unit_layout import _italics
from ui.shell.keys_sheet import KeysSheet
from ui.shell.palette import Palette
from ui.shell.status_bar import StatusBar
from ui.views.history_strip import HistoryStrip
from ui.views.tabling_sheet import TablingSheet
from ui.widgets.parts import line_field, number_box

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("words", ["", "A/CONF.1", "المادة 1"])
def test_the_words_of_a_field_and_its_caret_begin_where_the_window_begins(
    qtbot: QtBot, arabic: QApplication, words: str
) -> None:
    arabic.setCursorFlashTime(0)
    field = line_field(words)
    qtbot.addWidget(field)
    field.resize(400, 30)
    with qtbot.waitActive(field):
        field.show()
    field.setFocus()
    assert leftmost(field) > 200


def test_a_number_stands_where_the_window_begins(qtbot: QtBot, arabic: QApplication) -> None:
    box = number_box()
    qtbot.addWidget(box)
    box.setSuffix(" %")
    box.setValue(100)
    box.resize(400, 30)
    box.show()
    assert leftmost(box.findChild(QLineEdit)) > 200


def test_every_field_of_one_line_is_made_where_its_side_is_chosen() -> None:
    made = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "ui").rglob("*.py")
        if re.search(r"\bQ(LineEdit|SpinBox)\(", path.read_text(encoding="utf-8"))
    }
    assert made == {"ui/widgets/parts.py"}


def test_the_name_of_the_history_stands_at_the_edge_where_the_window_begins(
    qtbot: QtBot, arabic: QApplication
) -> None:
    strip = HistoryStrip()
    qtbot.addWidget(strip)
    strip.show_moments((LAID,), None, None)
    strip.resize(1200, strip.height())
    shown = strip.grab().toImage()
    assert 1200 - 18 - 4 < rightmost(shown) <= 1200 - 18


def leftmost(field: QLineEdit) -> int:
    """The first column inside a field that has ink in it."""
    shown = field.grab().toImage()
    middle = range(8, shown.height() - 8)
    inside = range(2, shown.width() - 2)
    ground = shown.pixelColor(100, 15)
    return min(x for x in inside if any(shown.pixelColor(x, y) != ground for y in middle))


def rightmost(shown: QImage) -> int:
    """The last column of the upper half that has ink in it."""
    ground = shown.pixelColor(2, 20)
    rows, columns = range(8, 40), range(shown.width())
    return max(x for x in columns if any(shown.pixelColor(x, y) != ground for y in rows))


def test_who_can_read_a_draft_runs_as_the_window_does(qtbot: QtBot, arabic: QApplication) -> None:
    choice = Choice("all", None, "", ("FRA “France” (06cc3406)", "KEN “Kenya” (acbe000e)"))
    draft = Draft(DraftId(bytes(16)), 1, InstrumentId(bytes(16)), ())
    sheet = TablingSheet(Tabling(draft, "FRA-1", (), (choice,), ()))
    qtbot.addWidget(sheet)
    (readers,) = (w.text() for w in sheet.findChildren(QLabel) if "06cc3406" in w.text())
    first, second = (f"\u2068{reader}\u2069" for reader in choice.readers)
    assert readers == f"\u2067{first}، {second}\u2069"


# --- what is found --------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", [">larger text", "<larger text", ">تكبير النص"])
def test_the_palette_finds_a_command_by_its_name_here_and_by_its_english_one(
    qtbot: QtBot, arabic: QApplication, typed: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    opened = Palette(window, Actions(window), {})
    opened.open(typed)
    model = opened.findChild(QListView, "palettelist").model()
    assert [str(model.index(row, 0).data()) for row in range(model.rowCount())] == ["تكبير النص"]


def test_the_list_of_keys_finds_a_command_by_its_english_name_too(
    qtbot: QtBot, arabic: QApplication
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sheet = KeysSheet(Actions(window))
    qtbot.addWidget(sheet)
    qtbot.keyClicks(sheet.first_focus(), "larger text")
    shown = {w.text() for w in sheet.findChildren(QLabel) if not w.isHidden()}
    assert "تكبير النص" in shown
    assert "تصغير النص" not in shown


def test_what_begins_with_a_key_or_a_name_runs_as_the_window_does(
    qtbot: QtBot, arabic: QApplication
) -> None:
    line = StatusBar()
    qtbot.addWidget(line)
    line.show_facts((), "F7 التغيير التالي")
    shown = [label.text() for label in line.findChildren(QLabel)]
    assert "\u2067F7 التغيير التالي\u2069" in shown
    assert _named(Author("FRA", 2)).startswith("\u2067\u2068FRA\u2069")
    assert _numbers(["EU-1", "EU-2"]) == "\u2067\u2068EU-1\u2069، \u2068EU-2\u2069\u2069"


def test_the_letters_of_arabic_are_not_bent(arabic: QApplication) -> None:
    assert not _italics().italic()


def test_what_would_be_made_of_a_file_is_said_in_arabic(arabic: QApplication) -> None:
    deed = said("delete {clause}", clause="Article 2")
    shown = _placed("Article 2", [Deed(deed, (("two\u202e.", "three"),))])
    assert shown.startswith("\u2067\u2068Article 2\u2069: حذف")
    assert "”\u2068two‹U+202E›.\u2069“\u2069 → \u2067”\u2068three\u2069“" in shown
    assert "U+2068" not in shown
