"""The thread in which asyncio runs; everything else of the program waits for it with a timeout.

One loop, one daemon thread. Values go in and out; nothing of the loop is touched from outside but
by ``run``.
"""

import asyncio
import logging
import threading
from collections.abc import Coroutine
from concurrent.futures import Future
from contextlib import suppress
from typing import Any, TypeVar

T = TypeVar("T")
_STOP_SECONDS = 5.0
_CHATTER = "returning true from eof_received()"


def _is_news(record: logging.LogRecord) -> bool:
    """Tell whether asyncio says something; nats-py makes it say this at every closed connection."""
    return not record.getMessage().startswith(_CHATTER)


logging.getLogger("asyncio").addFilter(_is_news)


class LoopThread:
    """An event loop in a thread of its own."""

    def __init__(self, name: str) -> None:
        """Start the thread."""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._main, name=name, daemon=True)
        self._thread.start()

    @property
    def is_running(self) -> bool:
        """Whether it still takes work."""
        return self._loop.is_running()

    def start(self, work: Coroutine[Any, Any, T]) -> "Future[T]":
        """Begin some work; what it returns is asked of the future, which can also cancel it."""
        try:
            return asyncio.run_coroutine_threadsafe(work, self._loop)
        except RuntimeError:
            work.close()
            raise

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Do some work and wait for it; when the waiting is interrupted, the work is cancelled."""
        future = self.start(work)
        try:
            return future.result()
        except BaseException:
            future.cancel()
            raise

    def stop(self) -> None:
        """Cancel what still runs and end the thread; a second call does nothing."""
        if self._loop.is_closed():
            return
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_STOP_SECONDS)

    def _main(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_forever()
            self._wind_up()
        finally:
            self._loop.close()

    def _wind_up(self) -> None:
        left = asyncio.all_tasks(self._loop)
        for task in left:
            task.cancel()
        with suppress(asyncio.CancelledError):
            self._loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
