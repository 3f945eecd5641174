"""A longer piece of work in the workspace's thread: how far it is, and a way to cancel it."""

import threading
import time
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QObject, Signal

from app.errors import TravauxError

_PAUSE = 0.05


@dataclass(eq=False)
class CancelledError(TravauxError):
    """A person cancelled it."""

    says: ClassVar[str] = "Cancelled. Everything is as it was before."


class Task(QObject):
    """Shown in the status bar while it runs.

    ``report`` is called in the workspace's thread, everything else in the interface's. What comes
    of a task is told to whoever asked for it, by the bridge.

    Attributes:
        name: what is done, in the language of the interface.
        progressed: emitted with how many of how many are done; (0, 0) when that is not known.
        ended: it is over, however it ended.
    """

    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._cancelled = threading.Event()
        self._told = 0.0

    def cancel(self) -> None:
        """Have it end at its next step; what it had not finished is left as it was."""
        self._cancelled.set()

    def report(self, done: int, total: int) -> None:
        """Tell how far it is, in the workspace's thread; at most twenty times a second.

        Raises:
            CancelledError: a person wants it to end.
        """
        if self._cancelled.is_set():
            raise CancelledError
        now = time.monotonic()
        if now - self._told >= _PAUSE or done == total:
            self._told = now
            self.progressed.emit(done, total)


@dataclass(frozen=True, slots=True)
class Rest:
    """What a workspace that was locked has still to end.

    Attributes:
        names: of the tasks that were under way, in the language of the interface.
        asked: done once everything is that was asked before.
    """

    names: Sequence[str]
    asked: "Future[None]"

    @property
    def is_kept(self) -> bool:
        """Whether what was typed last is kept."""
        return self.asked.done()
