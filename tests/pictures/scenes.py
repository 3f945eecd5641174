"""The scenes, in order. Each is a name and what a person does before the picture is taken.

A new view adds its scenes here; a scene that begins with "start" stands before a workspace is open.
"""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTabBar

from tests.pictures.bureau_scenes import BUREAU_SCENES
from tests.pictures.custody_scenes import CUSTODY_SCENES
from tests.pictures.desk_scenes import DESK_SCENES
from tests.pictures.help_scenes import HELP_SCENES
from tests.pictures.shell_scenes import SHELL_SCENES
from tests.pictures.sitting import Looker
from tests.pictures.state_scenes import STATE_SCENES
from tests.pictures.text_scenes import TEXT_SCENES
from tests.pictures.view_scenes import VIEW_SCENES
from ui.bridge.exchange import folder_line
from ui.bridge.hub import HubMade
from ui.command import Command
from ui.views.hub.sheets import HubMadeSheet, HubSheet, NoPassSheet
from ui.views.start_page import Choice
from ui.widgets.host import Host

Scene = Callable[[Looker], None]


def start(look: Looker) -> None:
    look.window.offer(None)
    look.take("start")


def start_create(look: Looker) -> None:
    look.window.offer(None)
    choices = [c for c in look.window.findChildren(Choice) if c.isVisible()]
    choices[1].click()
    look.rest()
    look.take("start-create")


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
    look.take("start-passphrase-refused")


def start_recovery(look: Looker) -> None:
    for field in look.window.findChildren(QLineEdit):
        if field.isVisible() and field.echoMode() is QLineEdit.EchoMode.Password:
            field.setText("river candle orange window seven pillow")
    look.press(Qt.Key.Key_Return)
    look.take("start-recovery")


def start_locked(look: Looker) -> None:
    look.window.offer(look.stage.chair)
    look.take("start-locked")
    look.write("not the passphrase at all")
    look.press(Qt.Key.Key_Return)
    look.until(lambda: bool(look.window._outside.lock_page._says.text()))
    look.take("start-refused")


def text(look: Looker) -> None:
    look.open(look.stage.chair)
    look.do(Command.GO_TEXT)
    look.take("text")


def contested(look: Looker) -> None:
    look.open(look.stage.chair)
    look.do(Command.GO_TEXT)
    look.do(Command.NEXT_COLLISION)
    look.rest(1.0)
    look.take("contested")


def redline(look: Looker) -> None:
    look.do(Command.VIEW_REDLINE)
    look.rest(1.0)
    look.take("redline")
    look.do(Command.VIEW_BRACKETED)


def drafting(look: Looker) -> None:
    look.open(look.stage.france)
    look.do(Command.GO_TEXT)
    look.do(Command.NEXT_COLLISION)
    look.do(Command.DRAFT)
    look.write("Where necessary, ")
    look.rest(1.0)
    look.take("drafting")
    look.do(Command.TABLE_DRAFT)
    look.rest(1.5)
    look.take("tabling")
    look.press(Qt.Key.Key_Escape)
    look.press(Qt.Key.Key_Escape)


def palette(look: Looker) -> None:
    look.do(Command.PALETTE)
    look.take("palette")
    look.write("larger")
    look.take("palette-found")
    look.press(Qt.Key.Key_Escape)


def keys(look: Looker) -> None:
    look.do(Command.KEYS)
    look.take("keys")
    look.press(Qt.Key.Key_Escape)


def notice(look: Looker) -> None:
    look.window.say("“demo.tvxb” is damaged at byte 4,096. Nothing was taken; ask for it again.")
    look.take("notice-error")
    look.window._frame.notice.say("")


def running(look: Looker) -> None:
    host = look.window.findChild(Host) or look.window._host
    task = host.bridge.run("Checking the bundle", _slowly, lambda _: None, lambda _: None)
    look.rest(1.0)
    look.take("running")
    task.cancel()
    look.rest(0.5)


def _slowly(_: object, progress: Callable[[int, int], None]) -> None:
    for number in range(200):
        progress(number, 600)
        time.sleep(0.02)


def settings(look: Looker) -> None:
    look.do(Command.SETTINGS)
    look.take("settings")


def sync_empty(look: Looker) -> None:
    look.do(Command.GO_SYNC)
    look.take("sync-outgoing-empty")


def sync_devices(look: Looker) -> None:
    _tab(look, 1)
    look.take("sync-devices")


def sync_compare(look: Looker) -> None:
    look.do(Command.COMPARE_ALOUD)
    look.take("sync-compare")
    look.press(Qt.Key.Key_Escape)


def sync_bundle(look: Looker) -> None:
    look.do(Command.WRITE_BUNDLE)
    look.rest(1.0)
    look.take("sync-bundle-preview")
    look.press(Qt.Key.Key_Escape)


def sync_folder(look: Looker) -> None:
    folder = look.stage.folder / "stick"
    folder.mkdir(exist_ok=True)
    host = look.window._host
    host.watch.begin(folder_line(host.routes, folder), "USB stick", listens=False)
    look.rest(2.0)
    look.take("sync-connected")
    host.watch.begin(folder_line(host.routes, Path("/nowhere")), "USB stick", listens=False)
    look.rest(1.0)
    look.take("sync-lost")
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
        look.take(name)
        look.press(Qt.Key.Key_Escape)


def sync_outgoing(look: Looker) -> None:
    look.open(look.stage.france)
    look.do(Command.GO_SYNC)
    _tab(look, 0)
    look.take("sync-outgoing")


def sync_trouble(look: Looker) -> None:
    look.open(look.stage.troubled)
    look.do(Command.GO_SYNC)
    _tab(look, 3)
    look.take("sync-quarantine")
    look.press(Qt.Key.Key_Down)
    look.click("Ask to &resend…", "exchange")
    look.rest(0.5)
    look.take("sync-ask")
    look.press(Qt.Key.Key_Escape)
    _tab(look, 1)
    look.take("sync-devices-alarm")


def _tab(look: Looker, number: int) -> None:
    tabs = look.child(QTabBar)
    assert isinstance(tabs, QTabBar)
    tabs.setCurrentIndex(number)
    look.rest()


SCENES: tuple[Scene, ...] = (
    start, start_create, start_passphrase, start_recovery, start_locked, drafting, text,
    contested, redline, palette, keys,
    notice, running, settings, sync_empty, sync_devices, sync_compare, sync_bundle, sync_folder,
    sync_hub, sync_outgoing, sync_trouble, *SHELL_SCENES, *TEXT_SCENES, *DESK_SCENES,
    *BUREAU_SCENES, *VIEW_SCENES, *HELP_SCENES, *CUSTODY_SCENES,
    *STATE_SCENES,
)  # fmt: skip
