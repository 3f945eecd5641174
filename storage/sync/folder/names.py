"""What files and folders are called there: lower case, short, and saying where they belong.

Names are the same on file systems that ignore case and on FAT; none is reserved anywhere. They are
hints only: what a file holds decides (``docs/format.md``, 13).
"""

import re
from base64 import b32encode
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Self

from app.ids import ConferenceId
from app.record.channel import Channel, Position, token
from app.record.segment import Segment
from app.values import value
from storage.sync.folder.disk import TEMPORARY

TOP = "travaux1"
ENDING = ".tvs"
_HINTS, _LOGS = "h", "d"
_SHORT = 10
_FILE = re.compile(r"([0-9a-f]{8})-([0-9]{10})-([0-9]{10})-([0-9a-f]{8})\.tvs")
_HINT = re.compile(r"([a-z2-7]{16})-([0-9a-f]{8})-([0-9]{10})")
_PLACE = re.compile(r"place-([0-9a-f]{32})")


def folded(name: bytes) -> str:
    """Return what a tag or carrier is called in a folder: 16 letters and digits."""
    return b32encode(name[:_SHORT]).decode("ascii").lower()


def base_of(root: Path, conference: ConferenceId) -> Path:
    """Return the folder of a conference in a shared folder."""
    return root / TOP / folded(token(conference))


def place_of(names: Iterable[str]) -> bytes | None:
    """Return the place that a conference's folder says it is; the least when it says several."""
    found = [match[1] for name in names if (match := _PLACE.fullmatch(name.lower()))]
    return bytes.fromhex(min(found)) if found else None


def place_name(place: bytes) -> str:
    """Return the name of the file that says which place a folder is."""
    return f"place-{place.hex()}"


@value
class Room:
    """Where one channel lies."""

    hints: Path
    logs: Path

    @classmethod
    def of(cls, root: Path, channel: Channel) -> Self:
        """Return where a channel lies in a shared folder."""
        base = base_of(root, channel.conference) / folded(channel.tag)
        return cls(base / _HINTS, base / _LOGS)


@value
class FileName:
    """The name of a segment's file.

    Attributes:
        generation: eight hexadecimal digits of the log's generation.
        first, last: numbers of its frames in the log, from 1.
        end: eight hexadecimal digits of the running hash after the last.
        name: as it was found.
    """

    generation: str
    first: int
    last: int
    end: str
    name: str

    @classmethod
    def read(cls, name: str) -> Self | None:
        """Read a name; None for any that Travaux does not give."""
        match = _FILE.fullmatch(name.lower())
        if match is None:
            return None
        generation, first, last, end = match.groups()
        if not 0 < int(first) <= int(last):
            return None
        return cls(generation, int(first), int(last), end, name)

    @classmethod
    def of(cls, before: Position, after: Position) -> Self:
        """Return what the file of a segment is called."""
        generation = before.generation.hex()[:8]
        first, last, end = before.count + 1, after.count, after.running.hex()[:8]
        name = f"{generation}-{first:010d}-{last:010d}-{end}{ENDING}"
        return cls(generation, first, last, end, name)

    @property
    def key(self) -> bytes:
        """What it is remembered by: 8 bytes."""
        return key_of(self.name.lower())

    def holds(self, other: "FileName") -> bool:
        """Tell whether another's frames are among its own, by their numbers."""
        same = self.generation == other.generation and self.name != other.name
        return same and self.first <= other.first and other.last <= self.last

    def is_of(self, segment: Segment) -> bool:
        """Tell whether it is the name of a segment."""
        return FileName.of(segment.before, segment.after).name == self.name.lower()


def key_of(name: str) -> bytes:
    """Return what a name is remembered by: 8 bytes."""
    return sha256(name.encode("utf-8", "surrogateescape")).digest()[:8]


def is_worth_opening(name: str) -> bool:
    """Tell whether a name of another form may be a segment's: a conflict copy, for example."""
    before, after = TEMPORARY
    hidden = name.startswith((".", before)) or name.endswith(after)
    return not hidden and ENDING in name.lower()


def hint_name(carrier: bytes, end: Position) -> str:
    """Return the name of the file that says how far a log goes."""
    return f"{folded(carrier)}-{end.generation.hex()[:8]}-{end.count:010d}"


def read_hint(name: str) -> tuple[str, str, int] | None:
    """Return carrier, generation and count of a hint; None when it is none."""
    match = _HINT.fullmatch(name.lower())
    return (match[1], match[2], int(match[3])) if match else None
