"""The scenes of the secretariat and the chair: issuing, procedure, export, import."""

import hashlib
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QTabBar

from app.formats.registry import Format
from app.ports import Children
from app.workspace.exporting import Export, WrittenFile, export, order_of
from app.workspace.exports.order import DocumentView
from app.workspace.workspace import Workspace
from tests.pictures.lakes import LAKES
from tests.pictures.sitting import Looker
from ui.bureau.deed_sheet import DeedSheet
from ui.bureau.issue_sheet import IssueSheet
from ui.bureau.issued_sheet import IssuedSheet
from ui.bureau.procedure_page import ProcedurePage, Tab
from ui.bureau.rules_sheet import RulesSheet
from ui.command_table import Command
from ui.export.export_page import ExportPage
from ui.export.pages_view import _Sheet
from ui.export.verified_sheet import VerifiedSheet
from ui.export.verifying import VerifyingDesk
from ui.export.written_sheet import WrittenSheet
from ui.importing.amending import AmendingDesk
from ui.importing.amendments_sheet import AmendmentsSheet
from ui.importing.importing import ImportingDesk
from ui.importing.text_sheet import TextSheet
from ui.shell.status_bar import StatusBar
from ui.widgets.notice import Notice


def procedure_issue(look: Looker) -> None:
    _enter(look, _secretariat(look))
    look.do(Command.ISSUE_REVISION)
    look.until_done()
    look.take("issue-in-the-way", IssueSheet)
    look.press(Qt.Key.Key_Escape)


def procedure_issue_done(look: Looker) -> None:
    look.open(look.stage.folder / "demo" / "sec.travaux")
    look.do(Command.ISSUE_REVISION)
    look.until_done()
    look.press(Qt.Key.Key_Tab)
    look.press(Qt.Key.Key_Tab)
    look.write("The translations follow.")
    look.take("issue-ready", IssueSheet)
    look.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    look.until(lambda: look.is_in_sight(IssuedSheet))
    line = look.child(StatusBar)
    assert isinstance(line, StatusBar)
    for _ in range(3):  # one language after another: between two of them nothing runs
        look.until(lambda: not line.is_running)
        look.until_done()
    look.take("issue-done", IssuedSheet)
    look.press(Qt.Key.Key_Escape)


def procedure_lists(look: Looker) -> None:
    _enter(look, look.stage.halls.norway.with_name("CHAIR.travaux"))
    look.do(Command.GO_PROCEDURE)
    for tab in Tab:
        _tab(look, tab)
        look.take(f"procedure-{tab.name.lower()}", ProcedurePage)


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
        look.take(f"procedure-{name}", DeedSheet)
        look.press(Qt.Key.Key_Escape)


def procedure_rules(look: Looker) -> None:
    _enter(look, _secretariat(look))
    look.do(Command.SET_RULES)
    look.rest(0.6)
    look.take("procedure-set-rules", RulesSheet)
    look.press(Qt.Key.Key_Escape)
    look.do(Command.RENUMBER)
    look.rest(0.6)
    look.take("procedure-renumber-refused", Notice)
    look.window._frame.notice.say("")


def export_pages(look: Looker) -> None:
    look.open(look.stage.chair)
    look.do(Command.GO_EXPORT)
    look.until(lambda: look.is_in_sight(_Sheet))
    look.until_done()
    look.take("export", ExportPage, _Sheet)
    _choose(look, "docx")
    _choose(look, "tracked")
    look.until_done()
    look.take("export-word", ExportPage, _Sheet)
    _choose(look, "csv")
    look.until_done()
    look.take("export-table", ExportPage)
    _choose(look, "pdf")
    _choose(look, "A/CONF.300/L.1/Rev.1")
    look.until_done()
    look.take("export-revision", ExportPage, _Sheet)


def export_written(look: Looker) -> None:
    look.open(look.stage.chair)
    made = look.stage.folder / "A-CONF.300-L.1.pdf"
    made.write_bytes(b"%PDF-1.7")
    digest = hashlib.sha256(made.read_bytes()).hexdigest()
    warning = "1 choice is still open in this text."
    look.window._host.show_sheet(WrittenSheet(WrittenFile(made, 89_031, digest, (warning,))))
    look.take("export-written", WrittenSheet)
    look.press(Qt.Key.Key_Escape)
    desk = look.window.findChild(VerifyingDesk)
    assert isinstance(desk, VerifyingDesk)
    desk.verify(made)
    look.until_done()
    look.take("verify-refused", VerifiedSheet)
    look.press(Qt.Key.Key_Escape)


def import_text(look: Looker) -> None:
    look.open(look.stage.folder / "demo" / "sec.travaux")
    desk = look.window.findChild(ImportingDesk)
    assert isinstance(desk, ImportingDesk)
    source = look.stage.folder / "lakes.txt"
    source.write_text(LAKES, encoding="utf-8")
    desk.show_file(source)
    look.until_done()
    look.press(Qt.Key.Key_Down)
    look.press(Qt.Key.Key_Down)
    look.take("import-text", TextSheet)
    look.press(Qt.Key.Key_Escape)
    broken = look.stage.folder / "broken.docx"
    broken.write_bytes(b"PK no document")
    desk.show_file(broken)
    look.until_done()
    look.take("import-refused", TextSheet)
    look.press(Qt.Key.Key_Escape)


def import_amendments(look: Looker) -> None:
    look.open(look.stage.france)
    host = look.window._host
    made = look.stage.folder / "from-the-capital.docx"
    host.bridge.ask(lambda w: _word(w, host.bridge.backend.children, made), lambda _: None)
    look.until_done()
    desk = look.window.findChild(AmendingDesk)
    assert isinstance(desk, AmendingDesk)
    desk.show_file(made)
    look.until_done()
    look.take("import-amendments", AmendmentsSheet)
    look.press(Qt.Key.Key_Escape)


def _word(workspace: Workspace, children: Children, path: Path) -> int:
    (text,) = workspace.conference.texts.values()
    wish = Export(text.base.id, Format.WORD, DocumentView.TRACKED)
    return export(order_of(workspace, children, wish, lambda *_: None), path).size


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
    look.until_done()


BUREAU_SCENES = (
    procedure_issue, procedure_issue_done, procedure_lists, procedure_sheets, procedure_rules,
    export_pages, export_written, import_text, import_amendments,
)  # fmt: skip
