"""The states of the views: empty, loading, refused, gone wrong, found, read, rearranged, locked."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QMenu, QTabBar

from app.negotiation.access import Role
from app.workspace import joining
from app.workspace.workspace import Workspace
from storage.backend import FileBackend
from tests.pictures.sitting import Looker
from tests.pictures.text_scenes import enter_text, go_to
from ui.bureau.procedure_page import ProcedurePage
from ui.bureau.procedure_page import Tab as Procedure
from ui.command_table import Command
from ui.compare.page import ComparePage
from ui.consensus.page import ConsensusPage
from ui.export.export_page import ExportPage
from ui.languages.page import LanguagesPage
from ui.lock_watch import LockReason
from ui.merge_desk.page import MergePage
from ui.shell.about_sheet import AboutSheet
from ui.shell.crash_sheet import CrashSheet
from ui.shell.palette import Palette
from ui.theme.fonts import interface_scale
from ui.views.draft_editor import DraftEditor
from ui.views.find_bar import FindBar
from ui.views.go_bar import GoBar
from ui.views.inbox_page import InboxPage
from ui.views.join_page import AnswerPage
from ui.views.reading_page import ReadingPage
from ui.views.refusal_card import RefusalCard
from ui.views.saying_sheet import SayingSheet
from ui.views.start_page import Choice
from ui.views.steps import FileStep, NameStep, RecoveryStep
from ui.views.structure_card import StructureCard
from ui.views.sync_page import SyncPage, Tab
from ui.views.text_page import TextPage
from ui.views.unlock_page import UnlockPage
from ui.widgets.empty_state import EmptyState
from ui.widgets.states import StateCard

_PHRASE = "river candle orange window seven pillow"
_SHAPES = {
    "delete": Command.DELETE_CLAUSE,
    "move": Command.MOVE_CLAUSE,
    "split": Command.SPLIT_CLAUSE,
    "join": Command.JOIN_CLAUSE,
    "retain": Command.RETAIN_CLAUSE,
}


def state_joining(look: Looker) -> None:
    """Every question of joining, and the empty workspace that one is in then."""
    folder = look.stage.folder
    look.window.offer(None)
    look.child(Choice).click()
    look.rest()
    look.take("join-name", NameStep)
    _answer(look, "Kenya, laptop 2")
    _answer(look, str(folder / "kenya-2.travaux"), "join-file")
    _answer(look, _PHRASE)
    step = look.child(RecoveryStep)
    assert isinstance(step, RecoveryStep)
    for place, field in zip(step._asked, step._fields, strict=True):
        field.setText(step.code.groups[place])
    look.press(Qt.Key.Key_Return)
    request = folder / "kenya-2.tvxr"
    _answer(look, str(request), "join-request")
    look.until(lambda: look.is_in_sight(AnswerPage))
    look.until_done()
    look.take("join-answer", AnswerPage)
    answer = folder / "kenya-2.tvxn"
    answer.write_bytes(_admitted(look, request.read_bytes()))
    fields = _fields(look)
    fields[0].setText(str(answer))
    fields[1].setText(_PHRASE)
    look.press(Qt.Key.Key_Return)
    look.until(lambda: look.is_in_sight(QCheckBox))
    look.take("join-codes", AnswerPage, QCheckBox)
    for tick in look.window.findChildren(QCheckBox):
        if tick.isVisible():
            tick.setChecked(True)
    look.press(Qt.Key.Key_Return)
    look.until(lambda: look.window._frame.is_open)
    look.until_done()
    look.take("text-empty", EmptyState)
    for name, command, page in (
        ("inbox-empty", Command.GO_INBOX, InboxPage),
        ("whatif-empty", Command.GO_MERGE, MergePage),
        ("compare-empty", Command.GO_COMPARE, ComparePage),
        ("consensus-empty", Command.GO_CONSENSUS, ConsensusPage),
        ("languages-empty", Command.GO_LANGUAGES, LanguagesPage),
        ("export-empty", Command.GO_EXPORT, ExportPage),
    ):
        look.do(command)
        look.rest(0.8)
        look.take(name, page, StateCard)
    look.do(Command.GO_PROCEDURE)
    tabs = look.child(QTabBar)
    assert isinstance(tabs, QTabBar)
    tabs.setCurrentIndex(Procedure.REVISIONS)
    look.take("procedure-empty", ProcedurePage, StateCard)


def state_lists(look: Looker) -> None:
    """The lists of the exchange with nothing in them."""
    look.open(look.stage.chair)
    look.do(Command.GO_SYNC)
    tabs = look.child(QTabBar)
    assert isinstance(tabs, QTabBar)
    for tab in (Tab.WAITING, Tab.QUARANTINE):
        tabs.setCurrentIndex(tab)
        look.rest()
        look.take(f"sync-{tab.name.lower()}-empty", SyncPage, StateCard)
    look.do(Command.ABOUT)
    look.take("about", AboutSheet)
    look.press(Qt.Key.Key_Escape)
    look.do(Command.MENU)
    _take_menu(look, "menu")
    look.window.admit(RuntimeError("nothing of this is shown"))
    look.take("error-crash", CrashSheet)
    look.press(Qt.Key.Key_Escape)
    look.window.lock(LockReason.IDLE)
    look.rest(1.0)
    look.take("locked", UnlockPage)


def state_text(look: Looker) -> None:
    """The text in its other states."""
    enter_text(look, look.stage.halls.norway)
    look.do(Command.VIEW_CLEAN)
    look.until_done()
    look.take("text-clean", TextPage)
    look.do(Command.VIEW_BRACKETED)
    look.rest(0.5)
    look.do(Command.ATTRIBUTION)
    look.rest(0.5)
    go_to(look, "7(3)")
    look.take("text-unattributed", TextPage)
    look.do(Command.ATTRIBUTION)
    look.rest(0.5)
    look.do(Command.FIND)
    look.write("aquifer state")
    look.press(Qt.Key.Key_Return)
    look.take("text-found", FindBar)
    look.press(Qt.Key.Key_Escape)
    look.do(Command.GO_PROVISION)
    look.write("99(9)")
    look.press(Qt.Key.Key_Return)
    look.take("text-no-provision", GoBar)
    look.press(Qt.Key.Key_Escape)
    go_to(look, "7(2)")
    look.do(Command.READ_VIEW)
    look.take("text-read", DraftEditor)
    look.press(Qt.Key.Key_Escape)
    go_to(look, "1(1)")
    look.do(Command.DRAFT)
    look.rest(0.5)
    look.take("text-refused", TextPage, RefusalCard)
    look.press(Qt.Key.Key_Escape)
    _loading(look)
    look.do(Command.TEXT_ALONE)
    look.take("text-alone", TextPage)
    look.do(Command.TEXT_ALONE)
    _large(look)


def state_saying(look: Looker) -> None:
    """Positions and comments, the menu of a clause, and every change of structure."""
    enter_text(look, look.stage.halls.norway)
    go_to(look, "7(3)")
    for name, command in (("accept-if", Command.ACCEPT_IF), ("comment", Command.COMMENT)):
        look.do(command)
        look.rest(0.5)
        look.take(f"saying-{name}", SayingSheet)
        look.press(Qt.Key.Key_Escape)
    go_to(look, "8(1)")
    look.do(Command.CLAUSE_MENU)
    _take_menu(look, "clause-menu")
    for name, command in _SHAPES.items():
        look.do(command)
        look.take(f"structure-{name}", StructureCard)
        look.press(Qt.Key.Key_Escape)


def state_palette(look: Looker) -> None:
    """What the palette finds by its signs, and what may not be done."""
    enter_text(look, look.stage.halls.norway)
    for name, words in (
        ("refused", ">renumber"),
        ("people", "@ken"),
        ("articles", "#7"),
        ("nothing", "zzzz"),
    ):
        look.do(Command.PALETTE)
        look.write(words)
        look.take(f"palette-{name}", Palette)
        look.press(Qt.Key.Key_Escape)


def _loading(look: Looker) -> None:
    """The text while what is proposed on it is being put together."""
    reading = look.child(ReadingPage)
    assert isinstance(reading, ReadingPage)
    page = reading.page
    assert page is not None
    bare = tuple(replace(row, is_pending=number > 2) for number, row in enumerate(page.rows))
    reading.show_page(replace(page, rows=bare, is_complete=False))
    reading.text.setCurrentIndex(reading.clauses.index(0, 0))
    look.take("text-loading", TextPage)
    reading.show_page(page)


def _large(look: Looker) -> None:
    before = interface_scale()
    for _ in range(10):
        look.do(Command.LARGER)
    for _ in range(5):
        look.do(Command.INTERFACE_LARGER)
    go_to(look, "7(3)")
    look.until_done()
    look.take("text-large", TextPage)
    look.do(Command.USUAL_SIZE)
    while interface_scale() > before:
        look.do(Command.INTERFACE_SMALLER)


def _fields(look: Looker) -> list[QLineEdit]:
    return [w for w in look.window.findChildren(QLineEdit) if w.isVisible() and w.isEnabled()]


def _answer(look: Looker, words: str, name: str = "") -> None:
    """Answer a question, in all its fields; before going on, take a picture of it."""
    for field in _fields(look):
        field.setText(words)
    look.rest()
    if name:
        look.take(name, FileStep)
    look.press(Qt.Key.Key_Return)


def _admitted(look: Looker, request: bytes) -> bytes:
    """Return what the secretariat answers."""
    path = look.stage.chair.with_name("sec.travaux")
    secretariat = Workspace(FileBackend().open(path, look.stage.passphrase))
    answer = joining.admit(secretariat, request, "KEN", Role.DELEGATE).answer
    secretariat.close()
    return answer


def _take_menu(look: Looker, name: str) -> None:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    look.take_of(menu, name, QMenu)
    menu.close()


STATE_SCENES = (state_joining, state_lists, state_text, state_saying, state_palette)
