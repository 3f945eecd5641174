"""A wire that is cut: a TCP proxy which ends the connection in the middle of whatever goes by."""

import socket
import struct
import threading
from collections import deque
from contextlib import suppress

_CHUNK = 64 * 1024
_AT_ONCE = struct.pack("ii", 1, 0)
"""Close with a reset, as a cable that is pulled or a gateway that forgets does."""


class CuttingProxy:
    """Passes bytes on between a port of its own and another one, and counts them in both ways."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.cuts = 0
        self._budgets: deque[int] = deque()
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []
        self._start(self._accept)

    def cut_after(self, *budgets: int) -> None:
        """Cut what is open after so many bytes from now, then after so many more, and so on."""
        with self._lock:
            self._budgets = deque(budgets)

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._cut()
        for thread in list(self._threads):
            thread.join(5)

    def _start(self, what, *given: socket.socket) -> None:
        thread = threading.Thread(target=what, args=given, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                try:
                    far = socket.create_connection(("127.0.0.1", self._target))
                except OSError:
                    near.close()
                    continue
                with self._lock:
                    self._open |= {near, far}
                self._start(self._pump, near, far)
                self._start(self._pump, far, near)

    def _pump(self, source: socket.socket, goal: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(_CHUNK):
                passed, is_cut = self._spent(len(data))
                goal.sendall(data[:passed])
                if is_cut:
                    self._cut()
        for one in (source, goal):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        with self._lock:
            gone = source in self._open
            self._open.discard(source)
        if gone:
            source.close()

    def _spent(self, size: int) -> tuple[int, bool]:
        """Return how many of some bytes go through, and whether that was the last of them."""
        with self._lock:
            if not self._budgets:
                return size, False
            if size < self._budgets[0]:
                self._budgets[0] -= size
                return size, False
            return self._budgets.popleft(), True

    def _cut(self) -> None:
        with self._lock:
            self.cuts += 1
            for one in self._open:
                with suppress(OSError):
                    one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
                    one.shutdown(socket.SHUT_RDWR)
