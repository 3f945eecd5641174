"""The scenes of the secretariat and the chair: issuing, procedure, export, import."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar

from tests.pictures.sitting import Looker
from ui.bureau.procedure_page import Tab
from ui.command_table import Command


def procedure_issue(look: Looker) -> None:
    _enter(look, _secretariat(look))
    look.do(Command.ISSUE_REVISION)
    look.rest(1.0)
    look.take("issue-in-the-way")
    look.press(Qt.Key.Key_Escape)


def procedure_issue_done(look: Looker) -> None:
    look.open(look.stage.folder / "demo" / "sec.travaux")
    look.do(Command.ISSUE_REVISION)
    look.rest(1.5)
    look.take("issue-ready")
    look.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    look.rest(8.0)
    look.take("issue-done")
    look.press(Qt.Key.Key_Escape)


def procedure_lists(look: Looker) -> None:
    _enter(look, look.stage.halls.norway.with_name("CHAIR.travaux"))
    look.do(Command.GO_PROCEDURE)
    for tab in Tab:
        _tab(look, tab)
        look.take(f"procedure-{tab.name.lower()}")


def procedure_sheets(look: Looker) -> None:
    _enter(look, look.stage.halls.norway.with_name("CHAIR.travaux"))
    look.do(Command.GO_PROCEDURE)
    for command, name in (
        (Command.OPEN_TABLING, "open-tabling"),
        (Command.CLOSE_TABLING, "close-tabling"),
        (Command.START_SILENCE, "start-silence"),
        (Command.STATE_AGREEMENT, "state-agreement"),
    ):
        look.do(command)
        look.rest(0.6)
        look.take(f"procedure-{name}")
        look.press(Qt.Key.Key_Escape)


def procedure_rules(look: Looker) -> None:
    _enter(look, _secretariat(look))
    look.do(Command.SET_RULES)
    look.rest(0.6)
    look.take("procedure-set-rules")
    look.press(Qt.Key.Key_Escape)
    look.do(Command.RENUMBER)
    look.rest(0.6)
    look.take("procedure-renumber-refused")
    look.window._frame.notice.say("")


def _secretariat(look: Looker) -> Path:
    return look.stage.halls.norway.with_name("SEC.travaux")


def _enter(look: Looker, path: Path) -> None:
    look.open(path, look.stage.halls.passphrase)


def _tab(look: Looker, number: int) -> None:
    tabs = look.child(QTabBar)
    assert isinstance(tabs, QTabBar)
    tabs.setCurrentIndex(number)
    look.rest(1.0)


BUREAU_SCENES = (
    procedure_issue, procedure_issue_done, procedure_lists, procedure_sheets, procedure_rules,
)  # fmt: skip
