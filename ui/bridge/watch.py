"""Exchanging in the background with one place, again and again; it never disturbs what is read.

Each look is a short piece of work in the workspace's thread, between others.
"""

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import TravauxError, UnreachableError
from ui.bridge.bridge import Bridge
from ui.bridge.named import Exchanged, Line, Now
from ui.bridge.way import Way, WayState
from ui.i18n import in_words

_PAUSE, _LONGEST, _LISTEN = 5_000, 60_000, 1_000


class Watch(QObject):
    """Watches one place at a time.

    Attributes:
        changed: the way stands otherwise: a ``WayState``.
        arrived: something came in or went out: an ``Exchanged``.
    """

    changed = Signal(object)
    arrived = Signal(object)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._line: Line | None = None
        self._listens = False
        self._pause = _PAUSE
        self._waited = 0
        self._again = False
        self.state = WayState()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tick)
        self._unsent = 0
        bridge.changed.connect(self._changed)

    def begin(self, line: Line, place: str, *, listens: bool) -> None:
        """Exchange with a place from now on.

        Args:
            line: the way to it.
            place: what people call it.
            listens: it says when something is new, so that it is asked every second.
        """
        self.end()
        self._line, self._listens, self._pause = line, listens, _PAUSE
        self._set(Way.TRYING, place)
        self._look()

    def _changed(self, now: Now) -> None:
        """Let what was signed here go out at once."""
        before, self._unsent = self._unsent, now.standing.unsent
        if self._unsent > before:
            self.look_now()

    def look_now(self) -> None:
        """Exchange at once, or as soon as the exchange that is under way is over."""
        if self.state.way is Way.OPEN:
            self._timer.stop()
            self._look()
        else:
            self._again = self._line is not None

    def end(self) -> None:
        """Exchange no more."""
        line, self._line = self._line, None
        self._timer.stop()
        if line is not None:
            self._bridge.ask(line.close, lambda _: None, lambda _: None)
        self._set(Way.NONE, "")

    def _tick(self) -> None:
        line = self._line
        if line is None:
            return
        self._waited += self._timer.interval()
        if not self._listens or self.state.way is not Way.OPEN or self._waited >= 3 * self._pause:
            self._look()
        else:
            self._bridge.ask(line.has_news, lambda news: self._heard(line, news=news), self._failed)

    def _heard(self, line: Line, *, news: bool) -> None:
        if line is not self._line:
            return
        if news:
            self._look()
        else:
            self._timer.start(_LISTEN)

    def _look(self) -> None:
        line = self._line
        if line is None:
            return
        self._waited = 0
        if self.state.way is Way.OPEN:
            self._set(Way.BUSY, self.state.place)
        self._bridge.ask(
            line.look,
            lambda came: self._came(line, came),
            lambda error: self._failed(error) if line is self._line else None,
        )

    def _came(self, line: Line, came: Exchanged) -> None:
        if line is not self._line:
            return
        self._pause = _PAUSE
        self._set(Way.OPEN, self.state.place)
        if came.received or came.sent or came.refused or came.faults or came.asked:
            self.arrived.emit(came)
        again, self._again = self._again, False
        if again:
            self._look()
            return
        self._timer.start(_LISTEN if self._listens else self._pause)

    def _failed(self, error: BaseException) -> None:
        """Try again if that may help; otherwise stop, and say why."""
        if self._line is None:
            return
        words = in_words(error.said) if isinstance(error, TravauxError) else type(error).__name__
        place = self.state.place
        if isinstance(error, UnreachableError):
            self._pause = min(2 * self._pause, _LONGEST)
            self._set(Way.LOST, place, words)
            self._timer.start(self._pause)
            return
        line, self._line = self._line, None
        self._bridge.ask(line.close, lambda _: None, lambda _: None)
        self._set(Way.LOST, place, words)
        self._bridge.failed.emit(error)

    def _set(self, way: Way, place: str, why: str = "") -> None:
        state = WayState(way, place, why)
        if state != self.state:
            self.state = state
            self.changed.emit(state)
