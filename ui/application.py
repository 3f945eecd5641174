"""Starts the window, and sees that nothing unforeseen goes unsaid."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.ports import Backend
from ui import messages
from ui.bridge.bridge import Bridge
from ui.main_window import MainWindow
from ui.theme.appearance import Appearance, Mode
from ui.window_state import WindowState, open_state

_HEARTBEAT = 200


def run(backend: Backend, path: Path | None) -> int:
    """Show the window until it is closed.

    Args:
        backend: where workspaces are opened.
        path: the workspace to unlock, or None to let a person choose one.

    Returns:
        The exit code of the process.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Travaux")
    application.setDesktopFileName("travaux")
    window = make_window(application, backend, open_state())
    before, sys.excepthook = sys.excepthook, _hook(window)
    # Python looks at signals only between its own steps, so Ctrl+C on a terminal needs some.
    heartbeat = QTimer(window)
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start(_HEARTBEAT)
    try:
        window.offer(path)
        window.show()
        return application.exec()
    finally:
        sys.excepthook = before
        window.close()


def make_window(application: QApplication, backend: Backend, state: WindowState) -> MainWindow:
    """Put the window together without showing it."""
    mode = Mode(state.appearance) if state.appearance in set(Mode) else Mode.SYSTEM
    return MainWindow(Bridge(backend), Appearance(application, mode), state)


def _hook(
    window: MainWindow,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return what is called for an exception that nobody caught, in any method that Qt calls."""

    def hook(_kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            window.close()
        else:
            window.say(messages.of_error(error))

    return hook
