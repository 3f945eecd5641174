"""When what is being typed is to be kept: at every pause, and before a second of it could be lost.

300 ms after the last key, and at least every 500 ms while somebody types without a pause: whenever
the program dies, less than the last second of typing is lost.
"""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

_PAUSE, _AT_LEAST = 300, 500
"""Milliseconds from the last key, and from the first that is not kept, to keeping what is typed."""


class Keeping(QObject):
    """Watches one place in which somebody types.

    Attributes:
        due: what was typed is to be kept now, and ``done`` to be called.
    """

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_dirty = False
        self._since = QElapsedTimer()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.due)

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that is not kept."""
        return self._is_dirty

    def typed(self) -> None:
        """Note that something was typed."""
        if not self._is_dirty:
            self._is_dirty = True
            self._since.start()
        if self._since.elapsed() >= _AT_LEAST:
            self.due.emit()
        else:
            self._pause.start()

    def done(self) -> None:
        """Note that all that was typed is kept, or is not to be."""
        self._pause.stop()
        self._is_dirty = False
