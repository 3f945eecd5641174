"""What an exchange needs from a shared folder or a hub. ``storage.sync`` implements it.

A place is believed in nothing: it may lose, repeat, reorder, withhold, and hold what it was never
given. What is read proves itself (``app.record.segment``), and whether anything is missing is told
by the record, not by the place.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias

from app.errors import PlaceError
from app.ids import ConferenceId
from app.record.channel import Channel, Position
from app.record.segment import Flaw, Segment
from app.values import value


@dataclass(eq=False)
class FullError(PlaceError):
    """It has no room, or this device has used up its share."""


@dataclass(eq=False)
class RefusedError(PlaceError):
    """It does not let this device read or write."""


@value
class Fault:
    """Something that lies in a place and is not a segment to be read.

    Attributes:
        where: its name there, for messages; foreign text.
        flaw: what is wrong with it.
        carrier: in whose log it lies, when that is known.
    """

    where: str
    flaw: Flaw
    carrier: bytes | None = None


class Memory(Protocol):
    """What this device remembers of one audience's part of a place: a cache, never needed.

    Kept when everything read before has been kept. Names beginning with "own/" and "has/" are the
    caller's, all others the store's; a name that belongs to one epoch has the channel's tag in it.
    """

    def get(self, name: str) -> bytes | None:
        """Return what was put under a name, or None."""
        ...

    def put(self, name: str, value: bytes) -> None:
        """Remember some kilobytes at most."""
        ...

    def forget(self) -> None:
        """Forget all of it, the caller's names too: the place has not kept what it held."""
        ...


def own_log(memory: Memory, channel: Channel) -> Position | None:
    """Return where this device's own log ended when it last wrote; None when it has none."""
    return Position.read(memory.get(f"own/{channel.tag.hex()}"))


def keep_own_log(memory: Memory, channel: Channel, end: Position) -> None:
    """Remember where this device's own log ends."""
    memory.put(f"own/{channel.tag.hex()}", end.written())


class SyncStore(Protocol):
    """A place where segments lie: a shared folder, a hub. Dumb, and believed in nothing.

    Blocking, used from one thread. Every method may raise ``PlaceError``.
    """

    @property
    def name(self) -> str:
        """What people call it: “/media/stick”, “hub.example.org”."""
        ...

    @property
    def place(self) -> bytes:
        """16 bytes that name this very place; another when it was emptied and made anew."""
        ...

    @property
    def largest(self) -> int:
        """The largest segment it takes, in bytes."""
        ...

    def read(self, channel: Channel, memory: Memory) -> Iterator[Segment | Fault]:
        """Yield what may be new since ``memory``, each opened by ``open_segment``.

        Segments of one log come in their order where it is whole; none is held back because
        another is missing, and one may come more than once. What is remembered of a segment is put
        in ``memory`` only after the next thing was asked for.

        Before anything else it looks whether the place still holds what it held: this device's own
        log up to ``own_log``, and its mark of what it read last. If not, it lets ``memory`` forget,
        and yields everything that is there.

        Cost: grows with what is new; not with what lies there.
        """
        ...

    def append(self, channel: Channel, segments: Iterable[bytes]) -> None:
        """Add segments to this device's own log, in order; return when all were read back.

        One that lies there already is left alone. They are made as they are taken, so that the
        caller can show progress and raise to cancel; those before stay.
        """
        ...

    def wait(self, seconds: float) -> bool:
        """Wait until something may be new, but no longer than that; tell whether it may be."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


FolderOpener: TypeAlias = Callable[[Path, ConferenceId], SyncStore]
"""Opens a conference's part of a shared folder; raises ``PlaceError`` when there is no folder."""
