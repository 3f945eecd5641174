"""The window: puts frame, pages and bridge together. It decides nothing."""

import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMenu

from app.errors import DamageError, TravauxError
from ui import messages
from ui.actions import Actions
from ui.bridge.bridge import Bridge
from ui.bridge.named import Now, Opened, Routes
from ui.bridge.page import Page, Request
from ui.bridge.standing import Standing
from ui.command import Command
from ui.lock_watch import LockReason
from ui.pages import DESKS, FIRST, PAGES, SETTINGS, PageSpec, name_of
from ui.room.hall import RoomHall
from ui.shell.coming import Coming, Thing
from ui.shell.frame import Frame
from ui.shell.lock_wait import LockWait
from ui.shell.looks import Looks
from ui.shell.outside import Outside
from ui.shell.over import Over
from ui.shell.rail import Item
from ui.shell.text_switch import TextSwitch
from ui.shell.turns import Turns
from ui.shell.words import below
from ui.theme.appearance import Appearance
from ui.views.unlock_page import choose_file
from ui.widgets.host import READ_ONLY, Desk, Host, RailPage
from ui.window_state import WindowState, fitting

_SIZE, _LEAST = QSize(1440, 900), QSize(1024, 640)
_LOCK_PATIENCE = 0.5
"""Seconds that closing the file may take when the window locks; what is kept is safe without it."""


class MainWindow(QMainWindow):
    """Shows the unlock page, or the pages of the workspace that is open.

    Attributes:
        unlocked: a workspace is open; after so many minutes without use it is to be locked.
        locked: it was locked, for a ``LockReason``: every word is off the screen, the file is being
            closed. What was in memory is gone when the process ends.
    """

    unlocked = Signal(int)
    locked = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        appearance: Appearance,
        state: WindowState,
        routes: Routes | None = None,
    ) -> None:
        super().__init__()
        self._bridge, self._state = bridge, state
        self._path: Path | None = None
        self._bundle: Path | None = None
        self._patience: float | None = None
        self._why = LockReason.ASKED
        self._waiting = LockWait(self)
        self._actions = Actions(self)
        self._host = Host(bridge, self._actions, state, routes)
        self._pages: dict[str, RailPage] = {}
        self._looks = Looks(self, appearance, state, self._actions, self._pages)
        self._room = RoomHall(self._host)
        self._desks: list[Desk] = []
        self._here: RailPage | None = None
        self._led: dict[str, PageSpec] = {}
        self._coming, self._turns = Coming(self._actions, self), Turns(self)
        self._request = Request()
        self._outside = Outside(bridge)
        self._menu = QMenu(self)
        self._frame = Frame(self._keys_of(Command.PALETTE))
        self._texts = TextSwitch(self._frame.top.title)
        self._frame.outside.addWidget(self._outside)
        self._over = Over(self._frame, self._actions, self._host)
        self.setCentralWidget(self._frame)
        self._bind_always()
        self._connect()
        self._restore()
        self._show_unlock("")

    def offer(self, path: Path | None) -> None:
        """Lock what is open, and ask for the passphrase of a workspace, or for a workspace."""
        self._path = path
        self._show_unlock("")  # the pages hand on what is not kept yet; only then it is closed
        self._bridge.lock()
        self._state.take_place(self, path)

    def hand_in(self, bundle: Path | None) -> None:
        """Take a file of others, as a double click hands it over, to be read once one is open."""
        self._bundle = bundle

    def offer_by_keyring(self, path: Path | None) -> None:
        """Offer a workspace, and open it at once if the keyring of the login may do so."""
        self.offer(path)
        if path is not None:
            self._bridge.open_by_keyring(path, Request())

    @property
    def path(self) -> Path | None:
        """The workspace that is open or offered."""
        return self._path

    def lock(self, why: LockReason) -> None:
        """Take every word off the screen and close the workspace; on the unlock page do nothing.

        The workspace's thread does things in order: a page on which something is being typed keeps
        it as a draft by the bridge before this closes the file.
        """
        if not self._frame.is_open:
            return
        self._patience = _LOCK_PATIENCE
        self._show_unlock("")  # the pages hand on what is being typed; only then the file is closed
        rest = self._bridge.lock()
        self.say(messages.of_lock(why))
        self.repaint()  # at once: nothing is painted while the file is being closed
        self._why = why
        self._waiting.begin(rest)

    def _wait(self, sentence: str) -> None:
        """Say what the locked window waits for; nothing can be typed meanwhile."""
        self._outside.lock_page.wait()
        self.say(sentence)

    def say(self, sentence: str) -> None:
        """Show a sentence where a person looks at the moment."""
        if self._frame.is_open:
            self._frame.notice.say(sentence)
        else:
            self._outside.say(sentence)

    def admit(self, error: BaseException) -> None:
        """Say that something went wrong which nobody foresaw; a person can go on or start anew."""
        said = messages.of_error(error)
        if isinstance(error, TravauxError) or not self._frame.is_open:
            self.say(said)
            return
        # No message of the error: it could hold words of a text, and details are there to be sent.
        places = traceback.format_tb(error.__traceback__)
        details = "".join((*places, type(error).__name__))
        self._over.show_crash(said, details, self._lock)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._state.geometry = self.saveGeometry()
        self._waiting.end()
        self._clear_pages()
        self._bridge.stop(self._patience)
        super().closeEvent(event)

    # What the workspace brings -------------------------------------------------------------------

    def _opened(self, opened: Opened) -> None:
        self._patience = None
        self._waiting.end()
        self._outside.done()
        self._host.standing = opened.standing
        self._coming.then(Thing(DESKS, self._come_desks))
        specs = self._lead(opened.standing)
        self._coming.then(Thing((), self._take_bundle))
        self._bind_inside()
        self._show_now(opened.page, opened.standing)
        self._go(specs[0].key)
        self.unlocked.emit(opened.lock_minutes)
        self._coming.begin()

    def _lead(self, standing: Standing) -> list[PageSpec]:
        """Lead from the rail to the pages that are for a device that stands so."""
        specs = [spec for spec in PAGES if spec.may(standing)]
        self._led = {spec.key: spec for spec in (*specs, SETTINGS)}
        self._frame.show_inside([self._item(spec) for spec in specs], self._item(SETTINGS))
        for spec in self._led.values():
            self._actions.bind(spec.command, lambda key=spec.key: self._go(key), alone=True)
        for spec in sorted(self._led.values(), key=lambda spec: not spec.binds):
            self._coming.then(Thing((spec.make,), partial(self._page, spec)))
        return specs

    def _come_desks(self) -> None:
        self._desks = self._desks or [make(self._host, self) for make in DESKS]
        for desk in self._desks:
            desk.bind()

    def _take_bundle(self) -> None:
        bundle, self._bundle = self._bundle, None
        if bundle is not None:
            self._host.bundle_handed_in.emit(bundle)

    def _changed(self, now: Now) -> None:
        specs = [spec for spec in (*PAGES, SETTINGS) if spec.may(now.standing)]
        new = [spec.key for spec in specs if spec.key not in self._led]
        if specs != [*self._led.values()]:
            self._lead(now.standing)
        self._show_now(now.page, now.standing)
        self._coming.begin()
        if READ_ONLY in new:
            self._go(READ_ONLY)

    def _shown(self, page: Page) -> None:
        if self._host.standing is not None:
            self._show_now(page, self._host.standing)

    def _show_now(self, page: Page, standing: Standing) -> None:
        self._host.page, self._host.standing = page, standing
        self._texts.page = page
        self._request = page.request if page.instrument else Request()
        title = page.title or page.conference
        self.setWindowTitle(f"{title} – Travaux")
        self._frame.top.show_text(title, below(page), several=len(page.texts) > 1)
        self._frame.show_standing(standing, self._host.watch.state)
        self._actions.stop(standing.stopped)
        for one in self._pages.values():
            one.show_now(page, standing)
        self._room.refresh()
        self._actions.refresh()

    def _refused(self, error: BaseException) -> None:
        if self._frame.is_open:
            self._show_unlock("")
        self._outside.refuse(error, self._path)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, DamageError) and self._frame.is_open:
            self.offer(self._path)
            self._outside.refuse(error, self._path)
        else:
            self.admit(error)

    def _show_way(self) -> None:
        if self._host.standing is not None:
            self._frame.show_standing(self._host.standing, self._host.watch.state)

    # What a person wants -------------------------------------------------------------------------

    def _go(self, key: str) -> None:
        """Go to a page; where one is already, put the keyboard in it."""
        if key not in self._led or not self._frame.is_open:
            return
        page = self._page(self._led[key])
        before, self._here = self._here, page
        if before is not page:
            if before is not None:
                before.leave()
            self._frame.show_page(key, page)
            page.enter()
        page.take_focus()

    def _send_passphrase(self, path: Path, passphrase: str) -> None:
        self._path = path
        self._state.enter(path)
        self._turns.load((FIRST.make,), partial(self._page, FIRST))  # while the key is derived
        self._bridge.open(path, passphrase, Request())

    def _want_text(self, request: Request) -> None:
        self._request = request
        self._bridge.show(request)

    def _lock(self) -> None:
        self.lock(LockReason.ASKED)

    def _open(self) -> None:
        """Let a person choose another workspace; the one that is open is locked then."""
        chosen = choose_file(self, self._path)
        if chosen is not None:
            self._path = chosen
            if self._frame.is_open:
                self._lock()
            else:
                self._show_unlock("")

    def _show_menu(self) -> None:
        mark = self._frame.top.mark
        self._actions.refresh()
        self._actions.fill(self._menu)
        self._menu.popup(mark.mapToGlobal(QPoint(0, mark.height())))

    def _help(self) -> None:
        key = next((key for key, page in self._pages.items() if page is self._here), "")
        self._over.show_help(key)

    # Wiring --------------------------------------------------------------------------------------

    def _show_unlock(self, title: str) -> None:
        self._clear_pages()
        self._over.hide_palette()
        for spec in (*PAGES, SETTINGS):
            self._actions.release((spec.command,))
        self._actions.release(self._inside())
        for desk in self._desks:
            desk.release()
        self._frame.show_outside()
        self._actions.stop("")
        self._host.page = self._host.standing = self._texts.page = None
        self.setWindowTitle("Travaux")
        self._outside.show_file(self._path, title)

    def _clear_pages(self) -> None:
        self._coming.clear()
        self._room.forget()
        page, self._here = self._here, None
        if page is not None:
            page.leave()
        for one in self._pages.values():
            one.clear()

    def _page(self, spec: PageSpec) -> RailPage:
        if spec.key not in self._pages:
            page = self._pages[spec.key] = spec.make(self._host)
            if spec is FIRST:
                self._frame.take_in(page)
            page.set_zoom(self._state.zoom)
            if self._host.page is not None and self._host.standing is not None:
                page.show_now(self._host.page, self._host.standing)
        return self._pages[spec.key]

    def _item(self, spec: PageSpec) -> Item:
        return Item(spec.key, name_of(spec), spec.icon, self._keys_of(spec.command))

    def _keys_of(self, command: Command) -> str:
        return self._actions.listed(command)[0].keys

    def _connect(self) -> None:
        bridge, host, frame, over = self._bridge, self._host, self._frame, self._over
        for signal, slot in (
            (bridge.opened, self._opened),
            (bridge.refused, self._refused),
            (bridge.shown, self._shown),
            (bridge.changed, self._changed),
            (bridge.begun, frame.follow),
            (bridge.failed, self._failed),
            (self._outside.unlock, self._send_passphrase),
            (host.said, self.say),
            (host.watch.changed, self._show_way),
            (host.told, frame.status.tell),
            (host.sheet_wanted, frame.show_sheet),
            (host.page_wanted, self._go),
            (host.facts_changed, frame.status.show_facts),
            (host.alone_wanted, frame.leave_alone),
            (host.badge_changed, frame.set_badge),
            (host.text_wanted, self._want_text),
            (host.form_wanted, over.show_form),
            (host.zoom_wanted, self._looks.zoom),
            (host.scale_wanted, self._looks.rescale),
            (host.lock_time_changed, self.unlocked),
            (self._waiting.said, self._wait),
            (self._waiting.over, lambda: self.locked.emit(self._why)),
            (host.refresh_wanted, lambda: bridge.refresh(self._request)),
            (frame.rail.chosen, self._go),
            (frame.top.menu_wanted, self._show_menu),
            (frame.top.palette_wanted, over.open_palette),
            (frame.top.sync_wanted, lambda: self._go("sync")),
            (frame.stop.pressed, lambda: self._go(READ_ONLY)),
            (frame.top.texts_wanted, self._texts.offer),
            (self._texts.chosen, self._want_text),
            (self._texts.chosen, lambda: self._go("text")),
            (self._actions.refused, frame.status.refuse),
        ):
            signal.connect(slot)

    def _bind_always(self) -> None:
        for command, do in self._always().items():
            self._actions.bind(command, do, alone=True)

    def _always(self) -> dict[Command, Callable[[], object]]:
        return {
            Command.OPEN: self._open,
            Command.QUIT: self.close,
            Command.MENU: self._show_menu,
            Command.HELP: self._help,
            Command.KEYS: self._over.show_keys,
            Command.ABOUT: self._over.show_about,
        }

    def _bind_inside(self) -> None:
        for command, do in self._inside().items():
            self._actions.bind(command, do, alone=True)
        self._actions.bind(Command.SWITCH_TEXT, self._texts.offer, self._texts.refusal)

    def _inside(self) -> dict[Command, Callable[[], object]]:
        return {
            **self._room.deeds(),
            Command.LOCK: self._lock,
            Command.PALETTE: self._over.open_palette,
            Command.EVERY_COMMAND: self._over.show_commands,
            Command.SWITCH_TEXT: self._texts.offer,
            Command.NEXT_PANE: lambda: self._frame.step_region(1),
            Command.PANE_BEFORE: lambda: self._frame.step_region(-1),
        }

    def _restore(self) -> None:
        self.setMinimumSize(_LEAST)
        self.resize(fitting(_SIZE, _LEAST, self.screen().availableSize()))
        self._looks.restore()
