"""Loads what is not needed at once, a module at a time, between what else the interface does."""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, QTimer

from ui.bridge.loading import Loaded


class Turns(QObject):
    """Loads things in the interface's own thread, one module in each turn of its loop.

    Not in another thread: PySide looks up what kind an object is without Python's lock, and ends
    the program where a class is being made elsewhere at that moment (ADR 0127).
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._parts: Iterator[str] = iter(())
        self._then: Callable[[], object] = _nothing
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)

    def load(self, things: Iterable[Loaded], then: Callable[[], object] | None = None) -> None:
        """Load things, and nothing else that was asked before.

        Args:
            things: what stands for them.
            then: called when all are loaded; what cannot be loaded is said when it is made.
        """
        self._parts = (part for thing in things for part in thing.by_parts())
        self._then = then or _nothing
        self._timer.start(0)

    def stop(self) -> None:
        """Load nothing more, and call nothing."""
        self._timer.stop()

    def _turn(self) -> None:
        try:
            part = next(self._parts, "")
        except ImportError:
            part = ""
        if not part:
            self._timer.stop()
            self._then()


def _nothing() -> None:
    """Do nothing then."""
