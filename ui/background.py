"""One thread that does everything with the workspace; results come back to the interface thread."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from itertools import count
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.values import value

T = TypeVar("T")


@value
class _Asked:
    """A piece of work, and whom to tell what it came to. ``Any`` is what ``submit`` makes safe."""

    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[BaseException], None]


class Background(QObject):
    """Runs work in order, one piece at a time, always in the same thread.

    The file behind a workspace insists on one thread. Only immutable values may go in and out.
    What was asked is held by the interface's thread until it is told: widgets may stand behind it,
    which the other one is not to destroy (ADR 0128).
    """

    _finished = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="workspace")
        self._asked: dict[int, _Asked] = {}
        self._numbers = count()
        # Queued, and to a slot of an object of the interface thread: so it runs there.
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Do ``work`` in the thread, then call ``done`` or ``failed`` in the interface thread."""
        number = next(self._numbers)
        self._asked[number] = _Asked(work, done, failed)
        self._pool.submit(self._do, number).add_done_callback(partial(self._tell, number))

    def mark(self) -> "Future[None]":
        """Return what is done once everything that was submitted so far is."""
        return self._pool.submit(lambda: None)

    def stop(self, patience: float | None = None) -> None:
        """Finish what was submitted and end the thread; nothing more is delivered.

        Args:
            patience: seconds after which it is left to itself; None waits for it.
        """
        self._finished.disconnect(self._deliver)
        last = self.mark()
        self._pool.shutdown(wait=False)
        wait([last], patience)

    def _do(self, number: int) -> Any:
        return self._asked[number].work()

    def _tell(self, number: int, future: Future[Any]) -> None:
        self._finished.emit(number, future)

    @Slot(int, object)
    def _deliver(self, number: int, future: Future[Any]) -> None:
        asked, error = self._asked.pop(number), future.exception()
        if error is None:
            asked.done(future.result())
        else:
            asked.failed(error)
