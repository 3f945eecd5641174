"""Waits for windows and makes an end of them, in a process that shows one after another."""

from collections.abc import Callable

import shiboken6
from PySide6.QtWidgets import QApplication

from ui.main_window import MainWindow
from ui.theme.appearance import Appearance


def delete_windows(application: QApplication) -> None:
    """Delete the windows and their themes now: with no event loop, nothing is deleted later.

    What lives on is styled anew with each window to come, so the hundredth would pay for the
    ninety-nine before it. The clipboard is emptied: without a display it outlives Python, and the
    process would die of what Python had put there.
    """
    application.clipboard().clear()
    for owner in (*application.findChildren(Appearance), *application.topLevelWidgets()):
        # deleting its owner may have deleted it already; Qt deletes what it made itself, as lists
        # of combo boxes
        if shiboken6.isValid(owner) and shiboken6.createdByPython(owner):
            shiboken6.delete(owner)


def drain(window: MainWindow, until: Callable[[Callable[[], bool]], object]) -> None:
    """Wait until the threads of a window have done what they were asked so far.

    Args:
        window: which.
        until: waits until something is so.
    """
    for thread in (window._bridge._background, window._bridge._aside):
        arrived: list[object] = []
        thread.submit(lambda: None, arrived.append, arrived.append)
        until(lambda held=arrived: bool(held))
