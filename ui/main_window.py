"""The window: puts the pages together and connects them with the bridge. It decides nothing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from app.ids import InstrumentId
from app.workspace.reading import View
from ui import messages
from ui.actions import Command, make_actions
from ui.bridge.bridge import Bridge, Opened
from ui.bridge.page import Page, Request
from ui.lock_watch import LockReason
from ui.theme.appearance import Appearance, Mode
from ui.views.reading_page import ReadingPage
from ui.views.unlock_page import UnlockPage, choose_file
from ui.window_state import MAX_ZOOM, MIN_ZOOM, WindowState

_SIZE, _LEAST = (1280, 820), (760, 480)
_STEP = 10
_LOCK_PATIENCE = 0.5
"""Seconds that closing the file may take when the window locks; what is kept is safe without it."""
_READING = (
    Command.LOCK, Command.FIND, Command.FIND_NEXT, Command.FIND_BEFORE, Command.NEXT_PANE,
    Command.PANE_BEFORE,
)  # fmt: skip
_MODES = {Command.SYSTEM: Mode.SYSTEM, Command.LIGHT: Mode.LIGHT, Command.DARK: Mode.DARK}


class MainWindow(QMainWindow):
    """Shows the unlock page, or a text of the workspace that is open.

    Attributes:
        unlocked: a workspace is open; after so many minutes without use it is to be locked.
        locked: it was locked, for a ``LockReason``: every word is off the screen, the file is being
            closed. What was in memory is gone when the process ends.
    """

    unlocked = Signal(int)
    locked = Signal(object)

    def __init__(self, bridge: Bridge, appearance: Appearance, state: WindowState) -> None:
        super().__init__()
        self._bridge = bridge
        self._appearance = appearance
        self._state = state
        self._path: Path | None = None
        self._patience: float | None = None
        self._unlock = UnlockPage()
        self._reading = ReadingPage(appearance.theme)
        self._pages = QStackedWidget()
        for page in (self._unlock, self._reading):
            self._pages.addWidget(page)
        self.setCentralWidget(self._pages)
        self._actions = make_actions(self)
        self._connect()
        self._restore()
        self._show_unlock("")

    def offer(self, path: Path | None) -> None:
        """Lock what is open, and ask for the passphrase of a workspace, or for a workspace."""
        self._bridge.lock()
        self._path = path
        self._show_unlock("")

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
        if self._pages.currentWidget() is not self._reading:
            return
        self._patience = _LOCK_PATIENCE
        self._bridge.lock()
        self._show_unlock("")
        self.say(messages.of_lock(why))
        self.locked.emit(why)

    def say(self, sentence: str) -> None:
        """Show a sentence where a person looks at the moment."""
        if self._pages.currentWidget() is self._reading:
            self._reading.say(sentence)
        else:
            self._unlock.say(sentence)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._state.geometry = self.saveGeometry()
        self._state.splitter = self._reading.splitter
        self._bridge.stop(self._patience)
        super().closeEvent(event)

    # What the workspace brings -------------------------------------------------------------------

    def _opened(self, opened: Opened) -> None:
        self._patience = None
        self._unlock.done()
        self._show(opened.page)
        self._pages.setCurrentWidget(self._reading)
        self._enable(reading=True)
        self._reading.take_focus()
        self.unlocked.emit(opened.lock_minutes)

    def _show(self, page: Page) -> None:
        self._reading.show_page(page)
        self.setWindowTitle(f"{page.title or page.conference} – Travaux")

    def _refused(self, error: BaseException) -> None:
        self._unlock.refuse(messages.of_error(error))

    def _failed(self, error: BaseException) -> None:
        self.say(messages.of_error(error))

    # What a person wants -------------------------------------------------------------------------

    def _send_passphrase(self, path: Path, passphrase: str) -> None:
        self._path = path
        self._bridge.open(path, passphrase, Request())

    def _want_view(self, view: View) -> None:
        page = self._reading.page
        if page is not None:
            self._bridge.show(Request(page.instrument, view))

    def _want_text(self, instrument: InstrumentId) -> None:
        page = self._reading.page
        if page is not None:
            self._bridge.show(Request(instrument, page.view))

    def _find(self, words: str) -> None:
        page = self._reading.page
        if page is not None:
            self._bridge.find(page, words)

    def _lock(self) -> None:
        self.lock(LockReason.ASKED)

    def _open(self) -> None:
        """Let a person choose another workspace; the one that is open is locked then."""
        chosen = choose_file(self, self._path)
        if chosen is not None:
            self._path = chosen
            self._unlock.show_file(chosen)
            self._unlock.take_focus()
            self._lock()

    def _zoom(self, percent: int) -> None:
        self._state.zoom = min(MAX_ZOOM, max(MIN_ZOOM, percent))
        self._reading.set_zoom(self._state.zoom)

    def _choose_mode(self, mode: Mode) -> None:
        self._state.appearance = mode.value
        self._appearance.choose(mode)

    # Wiring --------------------------------------------------------------------------------------

    def _show_unlock(self, title: str) -> None:
        self._reading.clear()
        self._unlock.show_file(self._path, title)
        self._pages.setCurrentWidget(self._unlock)
        self.setWindowTitle("Travaux")
        self._enable(reading=False)
        self._unlock.take_focus()

    def _enable(self, *, reading: bool) -> None:
        for command in _READING:
            self._actions[command].setEnabled(reading)

    def _connect(self) -> None:
        self._bridge.opened.connect(self._opened)
        self._bridge.refused.connect(self._refused)
        self._bridge.shown.connect(self._show)
        self._bridge.found.connect(self._reading.show_hits)
        self._bridge.failed.connect(self._failed)
        self._appearance.changed.connect(self._reading.set_theme)
        self._unlock.unlock.connect(self._send_passphrase)
        self._reading.view_wanted.connect(self._want_view)
        self._reading.text_wanted.connect(self._want_text)
        self._reading.searched.connect(self._find)
        for command, do in self._deeds().items():
            self._actions[command].triggered.connect(do)

    def _deeds(self) -> dict[Command, Callable[[], object]]:
        reading, state = self._reading, self._state
        return {
            Command.OPEN: self._open,
            Command.LOCK: self._lock,
            Command.QUIT: self.close,
            Command.FIND: reading.open_find,
            Command.FIND_NEXT: lambda: reading.step_find(1),
            Command.FIND_BEFORE: lambda: reading.step_find(-1),
            Command.NEXT_PANE: lambda: reading.step_pane(1),
            Command.PANE_BEFORE: lambda: reading.step_pane(-1),
            Command.LARGER: lambda: self._zoom(state.zoom + _STEP),
            Command.SMALLER: lambda: self._zoom(state.zoom - _STEP),
            Command.USUAL_SIZE: lambda: self._zoom(100),
            Command.SYSTEM: lambda: self._choose_mode(Mode.SYSTEM),
            Command.LIGHT: lambda: self._choose_mode(Mode.LIGHT),
            Command.DARK: lambda: self._choose_mode(Mode.DARK),
        }

    def _restore(self) -> None:
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)
        if not self._state.geometry.isEmpty():
            self.restoreGeometry(self._state.geometry)
        self._reading.splitter = self._state.splitter
        self._reading.set_zoom(self._state.zoom)
        for command, mode in _MODES.items():
            self._actions[command].setChecked(mode is self._appearance.mode)
