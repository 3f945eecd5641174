"""The frame: one table of commands, palette, list of keys, regions, sheets, what is running."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from tests.ui.desk import HOSTILE, Sitting
from ui.actions import is_letter
from ui.bridge.task import CancelledError
from ui.command_table import TABLE, Command
from ui.shell.crash_sheet import CrashSheet
from ui.shell.keys_sheet import KeysSheet
from ui.shell.palette import Palette
from ui.shell.palette_model import Line, PaletteModel
from ui.widgets.buttons import Button
from ui.widgets.host import Found
from ui.widgets.row_list import RowItem, RowModel
from ui.widgets.sheet import Sheet

CONTROL = Qt.KeyboardModifier.ControlModifier
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def reading(sitting: Sitting, rivers: Path) -> Sitting:
    sitting.window.offer(rivers)
    sitting.unlocked()
    return sitting


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def palette(sitting: Sitting) -> Palette:
    return sitting.palette


def lines(sitting: Sitting) -> list[str]:
    model = sitting.window.findChild(QListView, "palettelist").model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_opening_a_workspace_shows_no_second_window(reading: Sitting) -> None:
    assert reading.window.isActiveWindow()
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [reading.window]


def test_a_workspace_that_is_opened_again_has_its_commands_again(
    reading: Sitting, rivers: Path
) -> None:
    reading.window.offer(rivers)
    assert reading.window._actions.refusal(Command.FIND) != ""
    reading.unlocked()
    assert reading.window._actions.refusal(Command.FIND) == ""


# --- the table ------------------------------------------------------------------------------------


def test_no_key_stands_for_two_commands() -> None:
    keys = [QKeySequence(key).toString() for entry in TABLE for key in entry.keys]
    assert "" not in keys
    assert sorted(keys) == sorted(set(keys))


def test_every_command_stands_in_the_table_once() -> None:
    listed = [entry.command for entry in TABLE if entry.command is not None]
    assert sorted(c.name for c in listed) == sorted(c.name for c in Command)


def test_every_command_is_in_the_menu_and_found_by_the_palette(reading: Sitting) -> None:
    menu = QMenu()
    reading.window._actions.fill(menu)
    in_menu = [a for part in menu.actions() for a in part.menu().actions() if a.text()]
    listed = reading.window._actions.listed()
    assert {a.text().replace("&", "") for a in in_menu} >= {one.name for one in listed}
    for one in listed:
        if one.command is Command.PALETTE:
            continue
        palette(reading).open(f"> {one.name}")
        assert one.name in lines(reading), one.name
        palette(reading).shut()


def test_the_palette_says_that_it_finds_nothing(
    reading: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("ui.shell.palette.announce", lambda _, sentence: told.append(sentence))
    palette(reading).open("zzzz")
    reading.bot.waitUntil(lambda: lines(reading) == ["Not found"], timeout=10_000)
    assert told == ["Not found"]
    reading.bot.keyClick(focus(), Qt.Key.Key_Return)
    assert palette(reading).isVisible()
    palette(reading).open("@")
    assert "Not found" not in lines(reading)


def test_what_cannot_be_done_says_why_and_is_not_done(reading: Sitting) -> None:
    palette(reading).open("> record the decision")
    model = reading.window.findChild(QListView, "palettelist").model()
    line = model.index(0, 0).data(PaletteModel.LINE)
    assert line.name == "Record the decision"
    assert line.refusal == "Go to the Merge Desk first."
    reading.bot.keyClick(focus(), Qt.Key.Key_Return)
    assert palette(reading).isVisible()


def test_a_letter_is_a_command_only_where_nothing_is_typed_and_can_be_turned_off(
    reading: Sitting,
) -> None:
    question = reading.window._actions.action(Command.KEYS)
    assert is_letter("?")
    assert not is_letter("F6")
    reading.bot.keyClick(reading.text, Qt.Key.Key_F, CONTROL)
    field = reading.child(QLineEdit, "Find in the text")
    reading.bot.keyClicks(field, "?")
    assert field.text() == "?"
    assert reading.window._frame.veil.sheet is None
    reading.window._actions.set_letters(on=False)
    assert question.shortcuts() == []
    reading.window._actions.set_letters(on=True)
    assert [s.toString() for s in question.shortcuts()] == ["?"]


# --- the palette ----------------------------------------------------------------------------------


def test_the_palette_opens_finds_and_does_by_keyboard_alone(reading: Sitting) -> None:
    reading.bot.keyClick(reading.text, Qt.Key.Key_K, CONTROL)
    assert palette(reading).isVisible()
    reading.bot.keyClicks(focus(), "larger te")
    assert lines(reading)[0] == "Larger text"
    reading.bot.keyClick(focus(), Qt.Key.Key_Return)
    assert not palette(reading).isVisible()
    assert reading.window._state.zoom == 110
    assert reading.text.hasFocus()
    reading.bot.keyClick(reading.text, Qt.Key.Key_K, CONTROL)
    assert lines(reading)[0] == "Larger text"  # what was done last comes first
    reading.bot.keyClick(focus(), Qt.Key.Key_Escape)
    assert reading.text.hasFocus()


def test_the_palette_leads_to_what_pages_find_and_shows_it_as_text(reading: Sitting) -> None:
    went: list[str] = []
    found = Found(HOSTILE, "Article 7", "hash", lambda: went.append("there"))
    reading.window._host.finders["#"] = lambda _: [found]
    palette(reading).open("#7")
    assert lines(reading) == [HOSTILE]
    reading.bot.keyClick(focus(), Qt.Key.Key_Return)
    assert went == ["there"]


def test_the_models_of_palette_and_rows_pass_the_tester(qtbot) -> None:
    lines_ = PaletteModel()
    QAbstractItemModelTester(lines_, FATAL)
    rows = RowModel()
    QAbstractItemModelTester(rows, FATAL)
    for count in (3, 0, 5, 2):
        lines_.show([Line(str(n), "", "", "", "", lambda: None) for n in range(count)])
        rows.show([RowItem(bytes([n % 3, n]), str(n + count), "") for n in range(count)])
        assert lines_.rowCount() == rows.rowCount() == count


# --- sheets ---------------------------------------------------------------------------------------


def test_the_list_of_keys_is_searched_and_gives_the_keyboard_back(reading: Sitting) -> None:
    reading.bot.keyClick(reading.text, Qt.Key.Key_Question)
    sheet = reading.child(KeysSheet)
    assert sheet.isVisible()
    reading.bot.keyClicks(focus(), "lock")

    def shown() -> list[str]:
        return [w.text() for w in sheet.findChildren(QLabel) if w.isVisible()]

    reading.bot.waitUntil(lambda: "Ctrl+L" in shown())
    assert "Ctrl+O" not in shown()
    reading.bot.keyClick(focus(), Qt.Key.Key_Escape)
    assert reading.window._frame.veil.sheet is None
    assert reading.text.hasFocus()


def test_tab_stays_inside_a_sheet_and_control_enter_presses_its_main_button(
    reading: Sitting,
) -> None:
    pressed: list[str] = []
    sheet = Sheet("A question")
    fields = [QLineEdit(), QLineEdit()]
    for field in fields:
        sheet.body.addWidget(field)
    sheet.add_close("&Close")
    sheet.add_button(Button("&Do it", kind="primary"), main=True)
    sheet.confirmed.connect(lambda: pressed.append("main"))
    reading.window._frame.show_sheet(sheet)
    assert fields[0].hasFocus()
    seen = set()
    for _ in range(8):
        seen.add(focus())
        assert sheet.isAncestorOf(focus())
        reading.bot.keyClick(focus(), Qt.Key.Key_Tab)
    assert len(seen) == 4
    fields[0].setFocus()
    reading.bot.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
    assert pressed == ["main"]
    reading.bot.keyClick(focus(), Qt.Key.Key_Escape)
    assert reading.text.hasFocus()


# --- what is running ------------------------------------------------------------------------------


def test_what_runs_is_shown_with_progress_and_cancelled_within_a_step(reading: Sitting) -> None:
    begun, errors = threading.Event(), []
    status = reading.window._frame.status
    before = status.height()

    def work(_: object, progress) -> None:
        for number in range(100_000):
            begun.set()
            progress(number, 100_000)
            threading.Event().wait(0.005)

    reading.window._bridge.run("Counting", work, lambda _: None, errors.append)
    assert begun.wait(10)
    reading.bot.waitUntil(status.cancel.isVisible, timeout=5_000)
    reading.bot.waitUntil(lambda: "of 100,000" in reading.label("Running"), timeout=5_000)
    assert status.height() == before  # nothing of the page moves
    assert not status._last.isVisible()
    assert not any(fact.isVisible() for fact in status._facts)
    status.cancel.setFocus()
    reading.bot.keyClick(status.cancel, Qt.Key.Key_Escape)
    reading.bot.waitUntil(lambda: len(errors) == 1, timeout=5_000)
    assert isinstance(errors[0], CancelledError)
    assert not status.is_running
    assert not status.cancel.isVisible()
    assert status._last.isVisible()
    assert all(fact.isVisible() for fact in status._facts)


def test_hostile_wording_is_text_in_notice_status_rail_and_top_bar(reading: Sitting) -> None:
    frame = reading.window._frame
    frame.notice.say(HOSTILE)
    frame.status.tell(HOSTILE)
    frame.status.show_facts((HOSTILE, HOSTILE), HOSTILE)
    frame.top.show_text(HOSTILE, HOSTILE)
    shown = [w for w in reading.window.findChildren(QLabel) if HOSTILE in w.text()]
    assert len(shown) >= 5
    assert frame.top.title.text() == HOSTILE  # painted, as plain text
    assert all(w.textFormat() is Qt.TextFormat.PlainText for w in shown)
    tips = [w.toolTip() for w in reading.window.findChildren(QWidget) if w.toolTip()]
    assert not any("<img" in tip for tip in tips)


def test_the_interface_grows_with_its_own_keys_and_is_remembered(reading: Sitting) -> None:
    button = reading.window.findChildren(QPushButton)[0]
    before = button.font().pixelSize()
    label = reading.window.findChildren(QLabel)[0].font().pixelSize()
    shift = CONTROL | Qt.KeyboardModifier.ShiftModifier
    for _ in range(5):
        reading.bot.keyClick(reading.text, Qt.Key.Key_Plus, shift)
    assert reading.window._state.scale == 150
    assert reading.window.findChildren(QLabel)[0].font().pixelSize() > label
    for _ in range(5):
        reading.bot.keyClick(reading.text, Qt.Key.Key_Minus, shift)
    assert reading.window._state.scale == 100
    assert button.font().pixelSize() == before


def _fail(_: object) -> None:
    raise ZeroDivisionError("the wording of Article 7")


def test_what_nobody_foresaw_is_admitted_and_one_can_go_on(
    reading: Sitting, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    reading.window._bridge.ask(_fail, lambda _: None)
    reading.bot.waitUntil(lambda: reading.window._frame.veil.sheet is not None, timeout=10_000)
    sheet = reading.child(CrashSheet)
    words = " ".join(w.text() for w in sheet.findChildren(QLabel))
    assert "so are your drafts" in words
    assert "ZeroDivisionError" not in words  # no codes in what is said first
    details = sheet.findChild(QPlainTextEdit)
    assert not details.isVisible()
    assert "ZeroDivisionError" in details.toPlainText()
    assert "Article 7" not in details.toPlainText().replace('"the wording of Article 7"', "")
    reading.bot.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
    assert reading.window._frame.veil.sheet is None
    assert reading.is_open
