"""What comes after the first sight of a workspace: pages and desks that were not needed for it."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.values import value
from ui.actions import Actions

_PAUSE = 30
"""Milliseconds between one and the next, in which is done what came in meanwhile."""


@value
class Thing:
    """What is to come.

    Attributes:
        load: loads what it is made of; done in a thread of its own.
        make: makes it.
    """

    load: Callable[[], object]
    make: Callable[[], object]


class Coming(QObject):
    """Makes things one after the other, between other work.

    What they are made of is loaded in another thread before, while the interface's goes on. As long
    as some are to come, a command that nobody has bound yet makes them until somebody has: a key
    that is pressed at once does what it does later.
    """

    _loaded = Signal()

    def __init__(self, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._things: deque[Thing] = deque()
        self._thread: ThreadPoolExecutor | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PAUSE)
        self._rest.timeout.connect(self._next)
        self._loaded.connect(self._rest.start, Qt.ConnectionType.QueuedConnection)

    @property
    def is_over(self) -> bool:
        """Whether everything is there."""
        return not self._things

    def then(self, *things: Thing) -> None:
        """Let things come after the others; commands that need them make them from now on."""
        self._things.extend(things)
        self._actions.expect(self._one)

    def begin(self) -> None:
        """Make them by and by; nothing is done anew where that is under way."""
        if self._things and self._thread is None:
            self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="loading")
            self._load()

    def clear(self) -> None:
        """Make none of them any more."""
        self._things.clear()
        self._end()

    def _load(self) -> None:
        if self._things and self._thread is not None:
            self._thread.submit(self._things[0].load).add_done_callback(self._tell)

    def _tell(self, _: Future[object]) -> None:
        """Go on; what could not be loaded is said when it is made."""
        self._loaded.emit()

    def _next(self) -> None:
        if self._thread is not None:
            self._one()

    def _one(self) -> bool:
        """Make the next thing and say whether more are to come, as they do whatever it comes to."""
        thing = self._things.popleft() if self._things else None
        self._load()
        try:
            if thing is not None:
                thing.make()
        finally:
            if not self._things:
                self._end()
        return bool(self._things)

    def _end(self) -> None:
        self._actions.expect(None)
        self._rest.stop()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.shutdown(wait=False, cancel_futures=True)
