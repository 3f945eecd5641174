"""One thread that does everything with the workspace; results come back to the interface thread."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.values import value

T = TypeVar("T")


@value
class _Outcome:
    """What a piece of work came to, and whom to tell. ``Any`` is what ``submit`` makes safe."""

    future: Future[Any]
    done: Callable[[Any], None]
    failed: Callable[[BaseException], None]


class Background(QObject):
    """Runs work in order, one piece at a time, always in the same thread.

    The file behind a workspace insists on one thread. Only immutable values may go in and out.
    """

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="workspace")
        # Queued, and to a slot of an object of the interface thread: so it runs there.
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Do ``work`` in the thread, then call ``done`` or ``failed`` in the interface thread."""
        future = self._pool.submit(work)
        future.add_done_callback(lambda f: self._finished.emit(_Outcome(f, done, failed)))

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

    @Slot(object)
    def _deliver(self, outcome: _Outcome) -> None:
        error = outcome.future.exception()
        if error is None:
            outcome.done(outcome.future.result())
        else:
            outcome.failed(error)
