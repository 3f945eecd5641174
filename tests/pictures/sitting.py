"""A person before the window, for taking pictures: waits until something is so, then looks."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.hub_port import Routes
from storage.backend import FileBackend
from storage.sync.folder.store import FolderStore
from tests.pictures.stage import Stage
from tests.pictures.truth import Gallery, Sign, are_there, untrue
from tests.windows import delete_windows, drain
from ui.application import make_window
from ui.bridge.page import Request
from ui.command_table import Command
from ui.i18n import Words
from ui.main_window import MainWindow
from ui.window_state import WindowState

_PATIENCE = 60.0
_COMING = 20.0
"""Seconds in which what a picture must show may come into sight."""
_REST = 0.25


def _no_hub() -> object:
    raise AssertionError("no picture needs a hub")


class Looker:
    """One window, in one look, that writes pictures into a folder.

    Attributes:
        taken: the pictures.
        faults: what is not true of them, by name.
    """

    def __init__(
        self, application: QApplication, stage: Stage, out: Path, state: QSettings
    ) -> None:
        self.stage = stage
        self._application, self._out, self._settings = application, out, state
        self.taken: list[Path] = []
        self.faults: list[str] = []
        self._gallery = Gallery()
        self.window = self._fresh()

    def _fresh(self) -> MainWindow:
        routes = Routes(FolderStore, _no_hub)
        return make_window(self._application, FileBackend(), WindowState(self._settings), routes)

    def begin(self, size: tuple[int, int]) -> None:
        """Show a fresh window."""
        self.window.close()
        delete_windows(self._application)
        self.window = self._fresh()
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        self.rest()

    def open(self, path: Path, passphrase: str = "") -> None:
        """Open a workspace; without a passphrase, one of the demo."""
        self.window.offer(path)
        self.window._bridge.open(path, passphrase or self.stage.passphrase, Request())
        self.until(lambda: self.window._frame.is_open and self._is_read())
        self.rest()

    def _is_read(self) -> bool:
        """Say whether all that is not in sight is there too, and follows from the record."""
        page = self.window._host.page
        return page is not None and page.is_complete and self.window._coming.is_over

    def do(self, command: Command) -> None:
        """Run a command."""
        self.window._actions.run(command)
        self.rest()

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        self.rest()

    def write(self, words: str) -> None:
        """Type words where the keyboard is."""
        target = QApplication.focusWidget() or self.window
        if words.isascii():
            QTest.keyClicks(target, words)
        else:  # no key of a test has it: as an input method hands it over
            event = QInputMethodEvent()
            event.setCommitString(words)
            QApplication.sendEvent(target, event)
        self.rest()

    def click(self, name: str, context: str = "") -> None:
        """Press the button that is called so in the sources, by words of a context."""
        shown = Words(context)(name) if context else name
        for button in self.window.findChildren(QAbstractButton):
            if button.isVisible() and shown in (
                button.text(),
                button.text().replace("&", ""),
                button.accessibleName(),
                button.objectName(),
            ):
                QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
                self.rest()
                return
        raise AssertionError(f"no button is called {name}")

    def child(self, kind: type[QWidget], number: int = 0) -> QWidget:
        """Return a widget of a kind that is in sight."""
        return [w for w in self.window.findChildren(kind) if w.isVisible()][number]

    def is_in_sight(self, kind: type[QWidget]) -> bool:
        """Return whether a widget of a kind is in sight."""
        return any(w.isVisible() for w in self.window.findChildren(kind))

    def take(self, name: str, *signs: Sign) -> None:
        """Take a picture once everything that it must show is in sight."""
        self.take_of(self.window, name, *signs)

    def take_of(self, window: QWidget, name: str, *signs: Sign) -> None:
        """Take a picture of another window; what is not true of it is a fault."""
        end = time.monotonic() + _COMING
        while not are_there(window, signs) and time.monotonic() < end:
            self.rest(0.05)
        self.rest()
        fault = untrue(window, signs)
        path, seen = self._out / f"{name}.png", window.grab().toImage()
        seen.save(str(path))
        self.taken.append(path)
        for one in (fault, self._gallery.doubled(name, seen)):
            if one:
                self.faults.append(f"{name}: {one}")

    def until(self, so: Callable[[], bool]) -> None:
        """Wait until something is so."""
        end = time.monotonic() + _PATIENCE
        while not so():
            assert time.monotonic() < end, "it never came"
            self._application.processEvents()
            time.sleep(0.01)

    def until_done(self) -> None:
        """Wait until the workspace has nothing to do any more, and what follows was shown."""
        for _ in range(2):  # what comes of a piece of work may ask for another
            self.rest()
            self.drain()
        self.rest()

    def drain(self) -> None:
        """Wait until the workspace has done what it was asked so far."""
        drain(self.window, self.until)

    def rest(self, seconds: float = _REST) -> None:
        """Let everything come to rest."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._application.processEvents()
            time.sleep(0.01)
