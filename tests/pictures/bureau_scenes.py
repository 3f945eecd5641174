"""The scenes of the secretariat and the chair: issuing, procedure, export, import."""

import hashlib
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QTabBar

from app.workspace.exporting import WrittenFile
from tests.pictures.sitting import Looker
from ui.bureau.procedure_page import Tab
from ui.command_table import Command
from ui.export.pages_view import _Sheet
from ui.export.verifying import VerifyingDesk
from ui.export.written_sheet import WrittenSheet


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
    look.press(Qt.Key.Key_Tab)
    look.press(Qt.Key.Key_Tab)
    look.write("The translations follow.")
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


def export_pages(look: Looker) -> None:
    look.open(look.stage.chair)
    look.do(Command.GO_EXPORT)
    look.until(lambda: look.is_in_sight(_Sheet))
    look.rest(1.0)
    look.take("export")
    _choose(look, "docx")
    _choose(look, "tracked")
    look.rest(3.0)
    look.take("export-word")
    _choose(look, "csv")
    look.rest(1.0)
    look.take("export-table")
    _choose(look, "pdf")
    _choose(look, "A/CONF.300/L.1/Rev.1")
    look.rest(3.0)
    look.take("export-revision")


def export_written(look: Looker) -> None:
    look.open(look.stage.chair)
    made = look.stage.folder / "A-CONF.300-L.1.pdf"
    made.write_bytes(b"%PDF-1.7")
    digest = hashlib.sha256(made.read_bytes()).hexdigest()
    warning = "1 choice is still open in this text."
    look.window._host.show_sheet(WrittenSheet(WrittenFile(made, 89_031, digest, (warning,))))
    look.take("export-written")
    look.press(Qt.Key.Key_Escape)
    desk = look.window.findChild(VerifyingDesk)
    assert isinstance(desk, VerifyingDesk)
    desk.verify(made)
    look.rest(2.0)
    look.take("verify-refused")
    look.press(Qt.Key.Key_Escape)


def _choose(look: Looker, value: object) -> None:
    """Choose something wherever it is offered, in whatever language."""
    for field in look.window.findChildren(QComboBox):
        if field.isVisible() and field.findData(value) >= 0:
            field.setCurrentIndex(field.findData(value))
    look.rest()


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
    export_pages, export_written,
)  # fmt: skip
