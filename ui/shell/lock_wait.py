"""What is seen while a locked window waits for what was under way, which keeps what was typed last.

Every word is off the screen by then. The process ends only after that (ADR 0023); without a word
about it a window that does not answer would stand there, for as long as ten seconds.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from ui.bridge.bridge import KEEPING
from ui.bridge.task import Rest
from ui.i18n import Words, commas

_tr = Words("lock_wait")
_LOOK = 30
"""Milliseconds between two looks."""
_SOON = 0.3
"""Seconds; what ends before needs no word."""


class LockWait(QObject):
    """Waits until everything is kept, and says what for.

    Attributes:
        said: emitted once, with the sentence that says what is waited for.
        over: emitted once, when everything is kept or was waited for long enough.
    """

    said = Signal(str)
    over = Signal()

    def __init__(self, parent: QObject, passed: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._passed = passed
        self._rest: Rest | None = None
        self._begun, self._has_said = 0.0, False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.look)

    def begin(self, rest: Rest) -> None:
        """Wait for what is left, if it has a name; what has none is waited for at the end."""
        self._rest, self._begun, self._has_said = rest, self._passed(), False
        if rest.names:
            self._timer.start()
        else:
            self.over.emit()

    def end(self) -> None:
        """Wait no more, and tell nothing."""
        self._timer.stop()

    def look(self) -> None:
        """Tell how it stands; called again and again while it waits."""
        rest, waited = self._rest, self._passed() - self._begun
        if rest is None or rest.is_kept or waited >= KEEPING:
            self.end()
            self.over.emit()
        elif waited >= _SOON and not self._has_said:
            self._has_said = True
            words = _tr("Locked. Waiting until this has ended, for ten seconds at most: {}.")
            self.said.emit(words.format(commas(rest.names)))
