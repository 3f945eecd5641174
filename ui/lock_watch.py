"""Notices when an open window is to lock itself: nobody uses it, or the machine has slept.

Two clocks of the system tell it without asking anybody: both count on, but only one of them while
the machine sleeps. That the screen was locked no clock tells (``ui.screen_watch``).
"""

import time
from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

_TICK = 1_000
"""Milliseconds; for so long a text can be seen after the machine was woken."""
_SLEEP = 2.0
"""Seconds by which the clocks may part before it was sleep."""
_USE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)


class LockReason(Enum):
    """Why a window was locked."""

    ASKED = "asked"
    IDLE = "idle"
    SLEPT = "slept"
    SCREEN = "screen"

    @classmethod
    def of(cls, word: str) -> "LockReason":
        """Return the reason that a word stands for; ``ASKED`` for one that is not known."""
        return cls(word) if word in {one.value for one in cls} else cls.ASKED


def _since_start() -> float:
    return time.clock_gettime(time.CLOCK_BOOTTIME)


class LockWatch(QObject):
    """Watches from ``begin`` to ``end``, or until it has told that it is time.

    Attributes:
        due: emitted once, with the ``LockReason``.

    Args:
        application: whose keys, pointers and touches count as use.
        awake: seconds that do not count while the machine sleeps.
        passed: seconds that do.
    """

    due = Signal(object)

    def __init__(
        self,
        application: QCoreApplication,
        awake: Callable[[], float] = time.monotonic,
        passed: Callable[[], float] = _since_start,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._awake, self._passed = awake, passed
        self._patience = self._used = self._apart = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self.look)

    def begin(self, minutes: int) -> None:
        """Watch from now on; sleep and so many minutes without use are told."""
        self._patience = minutes * 60.0
        self._used = self._passed()
        self._apart = self._used - self._awake()
        self._application.installEventFilter(self)
        self._timer.start()

    def end(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._application.removeEventFilter(self)

    def look(self) -> None:
        """Tell it if it is time; called every second while it watches."""
        if not self._timer.isActive():
            return
        now = self._passed()
        if now - self._awake() - self._apart > _SLEEP:
            self._tell(LockReason.SLEPT)
        elif now - self._used >= self._patience:
            self._tell(LockReason.IDLE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _USE:
            self.look()  # a timer may be late when the machine wakes; a key must not be in time
            self._used = self._passed()
        return super().eventFilter(watched, event)

    def _tell(self, why: LockReason) -> None:
        self.end()
        self.due.emit(why)
