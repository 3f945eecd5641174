"""The page on the program itself says what it is, which version, and under which licences."""

import tomllib

from PySide6.QtWidgets import QLabel, QPlainTextEdit

from app.resources import ROOT
from app.settings import VERSION
from tests.ui.desk import Sitting
from ui.command import Command
from ui.shell.about_sheet import AboutSheet


def test_the_program_knows_the_version_that_it_is_released_as() -> None:
    project = tomllib.loads((ROOT.parent / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == VERSION


def test_about_says_name_and_version_and_begins_at_the_first_licence(sitting: Sitting) -> None:
    sitting.window._actions.run(Command.ABOUT)
    sheet = sitting.child(AboutSheet)
    said = [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]
    assert "Travaux" in said
    assert any(VERSION in words for words in said)
    assert "Fonts and icons" in said
    licences = sheet.findChild(QPlainTextEdit)
    assert isinstance(licences, QPlainTextEdit)
    sitting.bot.wait(50)
    assert licences.verticalScrollBar().value() == 0
    assert not licences.textCursor().hasSelection()
    assert not licences.hasFocus(), "what is read is not what one would be in first"


def test_about_holds_the_licence_of_every_font_that_is_shipped(sitting: Sitting) -> None:
    sitting.window._actions.run(Command.ABOUT)
    licences = sitting.child(AboutSheet).findChild(QPlainTextEdit)
    assert isinstance(licences, QPlainTextEdit)
    shown = licences.toPlainText()
    for path in (*ROOT.glob("**/OFL-*.txt"), ROOT / "interface" / "icons" / "LICENSE"):
        assert path.read_text(encoding="utf-8").splitlines()[0] in shown, path.name
