"""Starts the window, and sees that nothing unforeseen goes unsaid."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.ports import Backend
from app.values import value
from ui import messages
from ui.bridge.bridge import Bridge
from ui.bridge.named import Routes
from ui.collecting import collect_in
from ui.command_places import in_window
from ui.i18n import name_commands_by, speak
from ui.lock_watch import LockReason, LockWatch
from ui.main_window import MainWindow
from ui.screen_watch import ScreenWatch
from ui.theme.appearance import Appearance, Mode
from ui.window_state import WindowState, open_state

_HEARTBEAT = 200
_TURN = 0.0005
"""Seconds after which the workspace's thread gives way to the interface's, which waits so long for
it at most, each time; Python's own 5 ms are felt when many such waits make up one frame."""


@value
class Ending:
    """How showing the window has ended.

    Attributes:
        code: the exit code of the process.
        locked: why a fresh process is to take over and show the locked window, a word for ``run``
            in it; "" if the window was closed.
        path: the workspace that it is to offer.
    """

    code: int
    locked: str
    path: Path | None


@value
class Wishes:
    """What the window is opened for.

    Attributes:
        path: the workspace to unlock, or None to let a person choose one.
        bundle: what is to be read once one is unlocked, or None.
        locked: why this process has taken over from one whose window was locked; "" if it has not.
            After a lock the keyring opens nothing.
    """

    path: Path | None = None
    bundle: Path | None = None
    locked: str = ""


def run(backend: Backend, wishes: Wishes, routes: Routes | None = None) -> Ending:
    """Show the window until it is closed or locked.

    A locked window is one of a fresh process (ADR 0023): so this comes back soon after locking, to
    a caller that ends the process.

    Args:
        backend: where workspaces are opened.
        wishes: what for.
        routes: the ways to the others beside files.
    """
    sys.setswitchinterval(_TURN)
    state = open_state()
    application = make_application(state, sys.argv[:1])
    window = make_window(application, backend, state, routes)
    before, sys.excepthook = sys.excepthook, _hook(window)
    # Python looks at signals only between its own steps, so Ctrl+C on a terminal needs some.
    heartbeat = QTimer(window)
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start(_HEARTBEAT)
    ending = _Ending(application, window)
    try:
        window.hand_in(wishes.bundle)
        if wishes.locked:
            window.offer(wishes.path)
            window.say(messages.of_lock(LockReason.of(wishes.locked)))
        else:
            window.offer_by_keyring(wishes.path)
        window.show()
        return Ending(application.exec(), ending.locked, window.path)
    finally:
        sys.excepthook = before
        window.close()


class _Ending:
    """Ends the event loop when the window was locked, and remembers why."""

    def __init__(self, application: QApplication, window: MainWindow) -> None:
        self._why = ""
        self._application, self._window = application, window
        self._watch = LockWatch(application)
        self._screen = ScreenWatch(application)
        for watch in (self._watch, self._screen):
            watch.due.connect(window.lock)
        window.unlocked.connect(self._watch.begin)
        window.unlocked.connect(self._screen.begin)
        window.locked.connect(self._end)

    @property
    def locked(self) -> str:
        """Why it was locked; "" where it was not, or was closed since: nobody wants a fresh one."""
        return self._why if self._window.isVisible() else ""

    def _end(self, why: LockReason) -> None:
        self._why = why.value
        self._watch.end()
        self._screen.end()
        self._application.exit(0)


def make_application(state: WindowState, arguments: list[str]) -> QApplication:
    """Make the application, in the language that a person chose or the system has."""
    application = QApplication(arguments)
    application.setApplicationName("Travaux")
    application.setDesktopFileName("travaux")
    speak(application, state.language)
    return application


def make_window(
    application: QApplication,
    backend: Backend,
    state: WindowState,
    routes: Routes | None = None,
) -> MainWindow:
    """Put the window together without showing it."""
    collect_in(application)  # before there is another thread
    name_commands_by(in_window)
    mode = Mode(state.appearance) if state.appearance in set(Mode) else Mode.SYSTEM
    appearance = Appearance(application, mode, contrast=state.contrast)
    appearance.set_scale(state.scale)
    return MainWindow(Bridge(backend), appearance, state, routes)


def _hook(
    window: MainWindow,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return what is called for an exception that nobody caught, in any method that Qt calls."""

    def hook(_kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            window.close()
        else:
            window.admit(error)

    return hook
