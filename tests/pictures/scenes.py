"""The scenes, in order. Each is a name and what a person does before the picture is taken.

A new view adds its scenes here; a scene that begins with "start" stands before a workspace is open.
"""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTabBar

from app.record.bundle_errors import DamagedBundleError
from app.said import said
from tests.pictures.bureau_scenes import BUREAU_SCENES
from tests.pictures.custody_scenes import CUSTODY_SCENES
from tests.pictures.desk_scenes import DESK_SCENES
from tests.pictures.help_scenes import HELP_SCENES
from tests.pictures.shell_scenes import SHELL_SCENES
from tests.pictures.sitting import Looker
from tests.pictures.state_scenes import STATE_SCENES
from tests.pictures.text_scenes import TEXT_SCENES
from tests.pictures.view_scenes import VIEW_SCENES
from ui import messages
from ui.bridge.exchange import folder_line
from ui.bridge.hub import HubMade
from ui.bridge.way import Way
from ui.command import Command
from ui.i18n import Words
from ui.shell.keys_sheet import KeysSheet
from ui.shell.palette import Palette
from ui.views.ask_sheet import AskSheet
from ui.views.bundle_sheet import BundleSheet
from ui.views.compare_sheet import CompareSheet
from ui.views.create_page import CreatePage
from ui.views.draft_editor import DraftEditor
from ui.views.hub.sheets import HubMadeSheet, HubSheet, NoPassSheet
from ui.views.recover_page import RecoverPage
from ui.views.settings_page import SettingsPage
from ui.views.start_page import Choice, StartPage
from ui.views.steps import PassphraseStep, RecoveryStep
from ui.views.sync_page import SyncPage
from ui.views.tabling_sheet import TablingSheet
from ui.views.text_page import TextPage
from ui.views.unlock_page import UnlockPage
from ui.widgets.host import Host
from ui.widgets.notice import Notice
from ui.widgets.row_list import RowList
from ui.widgets.states import StateCard

Scene = Callable[[Looker], None]


def start(look: Looker) -> None:
    look.window.offer(None)
    look.take("start", StartPage)


def start_create(look: Looker) -> None:
    look.window.offer(None)
    choices = [c for c in look.window.findChildren(Choice) if c.isVisible()]
    choices[1].click()
    look.rest()
    look.take("start-create", CreatePage)


def start_passphrase(look: Looker) -> None:
    look.window.offer(None)
    look.child(Choice).click()
    look.rest()
    look.write("Norway, laptop")
    look.press(Qt.Key.Key_Return)
    look.press(Qt.Key.Key_Return)
    look.write("river candle orange")
    look.press(Qt.Key.Key_Tab)
    look.write("river candle orange window seven")
    look.press(Qt.Key.Key_Return)
    look.take("start-passphrase-refused", PassphraseStep)


def start_recovery(look: Looker) -> None:
    for field in look.window.findChildren(QLineEdit):
        if field.isVisible() and field.echoMode() is QLineEdit.EchoMode.Password:
            field.setText("river candle orange window seven pillow")
    look.press(Qt.Key.Key_Return)
    look.take("start-recovery", RecoveryStep)


def start_locked(look: Looker) -> None:
    look.window.offer(look.stage.chair)
    look.take("start-locked", UnlockPage)
    look.write("not the passphrase at all")
    look.press(Qt.Key.Key_Return)
    look.until(lambda: bool(look.window._outside.lock_page._says.text()))
    look.take("start-refused", UnlockPage)


def start_recover(look: Looker) -> None:
    """A slip in the recovery code is told at once."""
    look.window.offer(look.stage.chair)
    look.click("Use the &recovery code", "StartPage")
    look.write("4f2a-91c0")
    look.press(Qt.Key.Key_Return)
    look.take("start-recover", RecoverPage)


def text(look: Looker) -> None:
    look.open(look.stage.chair)
    look.do(Command.GO_TEXT)
    look.take("text", TextPage)


def contested(look: Looker) -> None:
    look.open(look.stage.chair)
    look.do(Command.GO_TEXT)
    look.do(Command.NEXT_COLLISION)
    look.until_done()
    look.take("contested", TextPage)


def redline(look: Looker) -> None:
    look.do(Command.VIEW_REDLINE)
    look.until_done()
    look.take("redline", TextPage)
    look.do(Command.VIEW_BRACKETED)


def drafting(look: Looker) -> None:
    look.open(look.stage.france)
    look.do(Command.GO_TEXT)
    look.do(Command.NEXT_COLLISION)
    look.do(Command.DRAFT)
    look.press(Qt.Key.Key_Delete)
    look.write("Where necessary, a")
    look.until_done()
    look.take("drafting", DraftEditor)
    look.do(Command.TABLE_DRAFT)
    look.until_done()
    look.take("tabling", TablingSheet)
    look.press(Qt.Key.Key_Escape)
    look.press(Qt.Key.Key_Escape)


def palette(look: Looker) -> None:
    look.do(Command.PALETTE)
    look.take("palette", Palette)
    look.write("larger")
    look.take("palette-found", Palette)
    look.press(Qt.Key.Key_Escape)


def keys(look: Looker) -> None:
    look.do(Command.KEYS)
    look.take("keys", KeysSheet)
    look.press(Qt.Key.Key_Escape)


def notice(look: Looker) -> None:
    damaged = DamagedBundleError(said("the file"), said("changed while it was read"))
    look.window.say(messages.of_error(damaged))
    look.take("notice-error", Notice)
    look.window._frame.notice.say("")


def running(look: Looker) -> None:
    host = look.window.findChild(Host) or look.window._host
    name = Words("exchange")("Checking the bundle")
    task = host.bridge.run(name, _slowly, lambda _: None, lambda _: None)
    look.take("running", look.window._frame.status.cancel.isVisible)
    task.cancel()
    look.rest(0.5)


def _slowly(_: object, progress: Callable[[int, int], None]) -> None:
    for number in range(200):
        progress(number, 600)
        time.sleep(0.02)


def settings(look: Looker) -> None:
    look.do(Command.SETTINGS)
    look.take("settings", SettingsPage)


def sync_empty(look: Looker) -> None:
    look.do(Command.GO_SYNC)
    look.take("sync-outgoing-empty", SyncPage, StateCard)


def sync_devices(look: Looker) -> None:
    _tab(look, 1)
    look.take("sync-devices", SyncPage, RowList)


def sync_compare(look: Looker) -> None:
    look.do(Command.COMPARE_ALOUD)
    look.take("sync-compare", CompareSheet)
    look.press(Qt.Key.Key_Escape)


def sync_bundle(look: Looker) -> None:
    look.do(Command.WRITE_BUNDLE)
    look.until_done()
    look.take("sync-bundle-preview", BundleSheet)
    look.press(Qt.Key.Key_Escape)


def sync_folder(look: Looker) -> None:
    folder = look.stage.folder / "stick"
    folder.mkdir(exist_ok=True)
    host = look.window._host
    host.watch.begin(folder_line(host.routes, folder), "USB stick", listens=False)
    look.until(lambda: host.watch.state.way is Way.OPEN)
    look.until_done()
    look.take("sync-connected", SyncPage)
    host.watch.begin(folder_line(host.routes, Path("/nowhere")), "USB stick", listens=False)
    look.until(lambda: host.watch.state.way is Way.LOST)
    look.rest()
    look.take("sync-lost", SyncPage)
    host.watch.end()


def sync_hub(look: Looker) -> None:
    look.open(look.stage.chair.with_name("sec.travaux"))
    look.do(Command.GO_SYNC)
    actions = look.window._actions
    made = HubMade(Path("hub"), "4f2a 91c0 77de 03b8 5510 c2aa", 1, again=False)
    for name, sheet in (
        ("sync-hub", HubSheet("192.168.4.20", lambda *_: None)),
        ("sync-hub-made", HubMadeSheet(made, actions)),
        ("sync-hub-pass", NoPassSheet(actions)),
    ):
        look.window._frame.show_sheet(sheet)
        look.take(name, type(sheet))
        look.press(Qt.Key.Key_Escape)


def sync_outgoing(look: Looker) -> None:
    look.open(look.stage.france)
    look.do(Command.GO_SYNC)
    _tab(look, 0)
    look.take("sync-outgoing", SyncPage, RowList)


def sync_trouble(look: Looker) -> None:
    look.open(look.stage.troubled)
    look.do(Command.GO_SYNC)
    _tab(look, 3)
    look.take("sync-quarantine", SyncPage, RowList)
    look.press(Qt.Key.Key_Down)
    look.click("Ask to &resend…", "exchange")
    look.rest(0.5)
    look.take("sync-ask", AskSheet)
    look.press(Qt.Key.Key_Escape)
    _tab(look, 1)
    look.take("sync-devices-alarm", SyncPage, RowList)


def _tab(look: Looker, number: int) -> None:
    tabs = look.child(QTabBar)
    assert isinstance(tabs, QTabBar)
    tabs.setCurrentIndex(number)
    look.rest()


SCENES: tuple[Scene, ...] = (
    start, start_create, start_passphrase, start_recovery, start_locked, start_recover, drafting,
    text, contested, redline, palette, keys,
    notice, running, settings, sync_empty, sync_devices, sync_compare, sync_bundle, sync_folder,
    sync_hub, sync_outgoing, sync_trouble, *SHELL_SCENES, *TEXT_SCENES, *DESK_SCENES,
    *BUREAU_SCENES, *VIEW_SCENES, *HELP_SCENES, *CUSTODY_SCENES,
    *STATE_SCENES,
)  # fmt: skip
