"""Every command of the command line, filled in and run in the window."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.cli.commands import COMMANDS
from app.cli.grammar import Command as Declared
from tests.ui.desk import CHEAP, PASSPHRASE, Sitting
from tests.ui.test_sync_page import opened
from ui.command_line.command_sheet import CommandSheet
from ui.command_line.commands_sheet import CommandsSheet
from ui.command_line.fields import Field
from ui.command_line.form import CommandForm
from ui.command_line.running import ELSEWHERE, commands
from ui.command_table import Command


@pytest.fixture
def desk(sitting: Sitting, rivers: Path, tmp_path: Path) -> Sitting:
    opened(sitting, rivers)
    return sitting


def form(desk: Sitting, words: str) -> CommandSheet:
    """Search a command in the list, and open its form by keyboard."""
    desk.window._actions.run(Command.EVERY_COMMAND)
    desk.bot.waitUntil(lambda: bool(desk.window.findChildren(QListWidget, "helptopics")))
    field = desk.child(QLineEdit, "Search commands")
    desk.bot.keyClicks(field, words)
    desk.bot.keyClick(field, Qt.Key.Key_Return)
    desk.bot.waitUntil(lambda: bool(desk.window.findChildren(CommandSheet)))
    return desk.window.findChildren(CommandSheet)[-1]


def run(desk: Sitting, sheet: CommandSheet) -> None:
    desk.bot.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def answer(desk: Sitting, sheet: CommandSheet) -> str:
    text = desk.child(QPlainTextEdit, "What came of it")
    desk.bot.waitUntil(text.isVisible, timeout=20_000)
    return text.toPlainText()


class Onlooker(QObject):
    """Sees what is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_a_form_is_made_inside_its_sheet_never_as_a_window_of_its_own(desk: Sitting) -> None:
    """What is shown before it has a parent takes the keyboard from the window, and flickers."""
    application, onlooker = QApplication.instance(), Onlooker()
    assert application is not None
    application.installEventFilter(onlooker)
    form(desk, "position")
    application.removeEventFilter(onlooker)
    assert not onlooker.seen


def test_the_keyboard_is_in_a_form_that_has_nothing_to_fill_in(desk: Sitting) -> None:
    """Ctrl+Enter runs it; it went to the text below, since a hidden field was to have it."""
    sheet = form(desk, "authority list")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert sheet.isAncestorOf(focus)


def test_every_command_is_in_the_list_or_has_a_way_of_its_own() -> None:
    every = {command.words for command in COMMANDS}
    assert every >= ELSEWHERE
    assert {command.words for command in commands()} == every - ELSEWHERE


@pytest.mark.parametrize("command", commands(), ids=lambda c: c.words)
def test_a_form_comes_to_words_that_the_command_line_understands(
    qtbot: QtBot, command: Declared
) -> None:
    made = CommandForm(command, lambda: None)
    qtbot.addWidget(made)
    fields = made.findChildren(Field)
    assert len(fields) == len(command.arguments) + len(command.alternatives)
    for field in fields:
        assert field.input.accessibleName()
        if field.argument not in command.alternatives[1:]:
            fill(field)
    fault = made.fault()
    # What is filled in here at random may be no date and no number; it must be taken for a value.
    assert fault == "" or re.match(r"argument \S+: (invalid|not allowed)", fault), fault


def named(words: str) -> Declared:
    return next(command for command in commands() if command.words == words)


def test_a_form_speaks_the_language_of_the_window_and_types_that_of_the_command_line(
    qtbot: QtBot, speaking: Callable[[str], QApplication]
) -> None:
    speaking("fr")
    made = CommandForm(named("text show"), lambda: None)
    qtbot.addWidget(made)
    shown = [label.text() for label in made.findChildren(QLabel)]
    assert "Vue" in shown
    assert "Titre ou identifiant, s’il y a plusieurs textes." in shown
    (view,) = (b for b in made.findChildren(QComboBox) if b.accessibleName() == "Vue")
    view.setCurrentText("évolutif")
    assert made.words() == ["text", "show", "--view=rolling"]


def test_what_is_still_to_be_filled_in_is_said_by_the_names_of_the_fields(
    qtbot: QtBot, speaking: Callable[[str], QApplication]
) -> None:
    for code, bare, one_of in (
        ("en", "Still to be filled in: Clause", "Fill in exactly one of these: Text, File, "),
        ("ru", "Осталось заполнить: Положение", "Заполните ровно одно из этого: Текст, Файл, "),
    ):
        speaking(code)
        made = CommandForm(named("amend"), lambda: None)
        qtbot.addWidget(made)
        assert made.fault() == bare
        fill(made.findChildren(Field)[0])
        assert made.fault().startswith(one_of)


def test_a_command_is_found_by_its_words_in_the_window_and_by_the_english_ones(
    qtbot: QtBot, speaking: Callable[[str], QApplication]
) -> None:
    speaking("es")
    sheet = CommandsSheet(commands(), lambda _: None)
    qtbot.addWidget(sheet)
    field, rows = sheet.findChildren(QLineEdit)[0], sheet.findChildren(QListWidget)[0]
    for typed in ("enumerar las delegaciones", "list the delegations"):
        field.clear()
        qtbot.keyClicks(field, typed)
        assert [rows.item(n).text() for n in range(rows.count())] == [
            "\u2068delegation list\u2069 — enumerar las delegaciones"
        ]


def fill(field: Field) -> None:
    match field.input:
        case QComboBox() as box:
            box.setCurrentIndex(box.count() - 1)
        case QCheckBox() as tick:
            tick.setChecked(True)
        case QLineEdit() as line:
            many = field.argument.options.get("nargs") in ("+", "*")
            line.setText("1" if field.argument.options.get("type") is int else
                         "'one value' other" if many else "one value")  # fmt: skip
        case _:
            raise AssertionError(field.input)
    assert field.words()


def test_a_command_answers_as_on_the_command_line(desk: Sitting) -> None:
    sheet = form(desk, "delegation list")
    run(desk, sheet)
    assert "Norway" in answer(desk, sheet)


def test_what_is_wrong_is_said_before_anything_is_run(desk: Sitting) -> None:
    sheet = form(desk, "authority threshold")
    field = sheet.findChildren(QLineEdit)[0]
    desk.bot.keyClicks(field, "many")
    assert sheet._fault.text() == "No number: Number"
    assert not sheet._go.isEnabled()
    field.clear()
    desk.bot.keyClicks(field, "9")
    run(desk, sheet)
    desk.bot.waitUntil(lambda: sheet._fault.text() != "", timeout=20_000)
    assert "1" in sheet._fault.text()


def test_a_passphrase_is_asked_for_and_changed(
    sitting: Sitting, rivers: Path, tmp_path: Path
) -> None:
    copy: Callable[[str], Path] = lambda suffix: tmp_path / f"mine.travaux{suffix}"  # noqa: E731
    for suffix in ("", ".key", ".anchor"):
        copy(suffix).write_bytes(Path(f"{rivers}{suffix}").read_bytes())
    opened(sitting, copy(""))
    sheet = form(sitting, "vault passphrase")
    for typed in (PASSPHRASE, "a wholly new passphrase", "a wholly new passphrase"):
        run(sitting, sheet)
        sitting.bot.waitUntil(sheet._ask_field.isVisible, timeout=20_000)
        assert sheet._ask_field.echoMode() is QLineEdit.EchoMode.Password
        sheet._ask_field.setText(typed)
    run(sitting, sheet)
    assert answer(sitting, sheet)
    sitting.window.close()
    CHEAP.open(copy(""), "a wholly new passphrase").close()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Change the passphrase…", "vault passphrase"),
        ("Make a recovery code…", "vault recovery-code"),
        ("Lock it for travel…", "vault travel-lock"),
        ("Keyring of this login…", "vault keyring"),
    ],
)
def test_settings_lead_to_what_is_done_with_the_key_of_the_workspace(
    desk: Sitting, name: str, words: str
) -> None:
    desk.window._actions.run(Command.SETTINGS)
    desk.bot.mouseClick(desk.button(name), Qt.MouseButton.LeftButton)
    desk.bot.waitUntil(lambda: bool(desk.window.findChildren(CommandSheet)), timeout=10_000)
    (about,) = (one.help for one in COMMANDS if one.words == words)
    assert desk.child(CommandSheet).accessibleName().casefold() == about.casefold()
