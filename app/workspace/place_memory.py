"""What this device remembers of a place, in its vault: a cache, so that only what is new is read.

It is written when what was read has been kept; what is lost of it is read again.
"""

from collections.abc import Iterable

from app.ports import Store


class PlaceMemory:
    """``app.sync_port.Memory`` of one audience's part of one place.

    Attributes:
        age: how often all of it was forgotten since it was opened.
    """

    def __init__(self, store: Store, place: bytes, part: str) -> None:
        """Remember a place.

        Args:
            store: of the workspace.
            place: 16 bytes that name the place.
            part: which part of it; no other part is forgotten with it.
        """
        self._vault = store.vault
        self._prefix = f"sync/{place.hex()}/{part}/"
        self._values: dict[str, bytes] = {}
        self._unkept: set[str] = set()
        self.age = 0

    def get(self, name: str) -> bytes | None:
        """Return what was put under a name, or None."""
        if name not in self._values:
            self._values[name] = self._vault.get(self._prefix + name) or b""
        return self._values[name] or None

    def put(self, name: str, value: bytes) -> None:
        """Remember something; it is on disk after the next ``keep_all``."""
        if self.get(name) != (value or None):
            self._values[name] = value
            self._unkept.add(name)

    def forget(self) -> None:
        """Forget all of it."""
        for name in self._vault.names(self._prefix):
            self._values.setdefault(name.removeprefix(self._prefix), b"")
        for name in self._values:
            self._values[name] = b""
            self._unkept.add(name)
        self.age += 1

    def keep(self) -> None:
        """Write what is new to the vault, inside a transaction of the caller's."""
        for name in sorted(self._unkept):
            self._vault.put(self._prefix + name, self._values[name])
        self._unkept.clear()


def keep_all(store: Store, memories: Iterable[PlaceMemory]) -> None:
    """Write what is new in some memories to disk, in one transaction."""
    with store.transaction():
        for memory in memories:
            memory.keep()
