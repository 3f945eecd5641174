"""The exchange file: everything one side has that the other lacks, sealed, on a stick or by post.

Format in ``docs/format.md``, 8. It is read all or nothing: first through to its end, every item
opened, then again to take what is in it. A running hash names the item that is damaged.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import ClassVar, Protocol, assert_never

from app.codec import CodecError, Value, decode, encode
from app.errors import TravauxError
from app.ids import ConferenceId, DeviceId
from app.keys.domains import BUNDLE, digest
from app.keys.sealing import AudienceKey, FrameError, FrameType, padded_size
from app.record.frames import (
    CardFrame,
    Entries,
    HeaderFrame,
    Keys,
    Opened,
    RequestFrame,
    RosterFrame,
    SealedFrame,
    open_frame,
    pack,
    seal_run,
)
from app.record.roster import MAX_ROSTER_BYTES
from app.settings import MAX_BUNDLE_BYTES, MAX_BUNDLE_FRAMES

MAGIC = b"TVXB1\n"
MAX_ITEM_BYTES = padded_size(MAX_ROSTER_BYTES + 64)
_FORMAT = 1
_CHECK = 16
_TAG = 16


@dataclass(eq=False)
class BundleError(TravauxError):
    """An exchange file cannot be read; nothing of it was taken."""


@dataclass(eq=False)
class NotABundleError(BundleError):
    """Some other file."""

    says: ClassVar[str] = "This is not an exchange file of Travaux."


@dataclass(eq=False)
class OtherConferenceError(BundleError):
    """An exchange file of another negotiation."""

    says: ClassVar[str] = (
        "This exchange file belongs to another conference. Open the workspace of that conference, "
        "or ask the sender for the file of this one."
    )


@dataclass(eq=False)
class NoKeyError(BundleError):
    """Sealed under a key this device has not been given."""

    says: ClassVar[str] = (
        "This exchange file is sealed with a key that this device does not have. "
        "Ask the secretariat for an answer to this device's request, then try again."
    )


@dataclass(eq=False)
class DamagedBundleError(BundleError):
    """A byte is not what was written."""

    item: str
    why: str
    says: ClassVar[str] = (
        "The exchange file is damaged: {item} {why}. Nothing was taken from it. Copy it again."
    )


@dataclass(eq=False)
class TruncatedBundleError(BundleError):
    """The file ends too early."""

    item: str
    says: ClassVar[str] = (
        "The exchange file is cut short: it ends before the end of {item}. "
        "Nothing was taken from it. Copy it again."
    )


@dataclass(eq=False)
class TrailingBytesError(BundleError):
    """Something follows the end."""

    says: ClassVar[str] = (
        "Something follows the end of the exchange file. Nothing was taken from it. Copy it again."
    )


@dataclass(eq=False)
class TooLargeBundleError(BundleError):
    """More than is ever written in one file."""

    limit: int
    says: ClassVar[str] = "The exchange file is larger than {limit} MiB, which none should be."


class Source(Protocol):
    """A file open for reading in binary, that can be read again from its beginning."""

    def read(self, size: int, /) -> bytes:
        """Return up to ``size`` bytes; none at the end."""
        ...

    def seek(self, offset: int, /) -> int:
        """Go to a byte."""
        ...


@dataclass(frozen=True, slots=True)
class Contents:
    """What goes into an exchange file, in the order in which it is needed.

    Attributes:
        rosters, cards: envelopes.
        entries: envelopes by the key of their audience and epoch.
    """

    rosters: Sequence[bytes] = ()
    cards: Sequence[bytes] = ()
    entries: Sequence[tuple[AudienceKey, Sequence[bytes]]] = ()


@dataclass(frozen=True, slots=True)
class Header:
    """What an exchange file says of itself, under seal.

    Attributes:
        made: ms since 1970 by its maker's clock.
        device: who made it.
        rosters, cards, runs: how many items of each; a run is a frame of entries.
    """

    conference: ConferenceId
    made: int
    device: DeviceId
    rosters: int = 0
    cards: int = 0
    runs: int = 0

    @property
    def items(self) -> int:
        """How many items follow."""
        return self.rosters + self.cards + self.runs

    def kind(self, number: int) -> str:
        """Return what the item at a number from 1 is, in words."""
        if number <= self.rosters:
            return "a roster"
        return "a device card" if number <= self.rosters + self.cards else "entries"

    def name(self, number: int) -> str:
        """Return an item's name in messages."""
        return f"item {number} of {self.items} ({self.kind(number)})"


@dataclass(frozen=True, slots=True)
class Ring:
    """What a device opens exchange files with."""

    conference: ConferenceId
    keys: Keys


# --- writing ---------------------------------------------------------------------------------


def bundle_chunks(
    contents: Contents, key: AudienceKey, conference: ConferenceId, made: tuple[int, DeviceId]
) -> Iterator[bytes]:
    """Yield the bytes of an exchange file, piece by piece.

    Args:
        contents: what goes in.
        key: of the audience of all, for the header, rosters and cards.
        conference: the conference.
        made: when (ms since 1970), and by which device.
    """
    runs = sum(1 for _, envelopes in contents.entries for _ in pack(envelopes))
    header = Header(conference, *made, len(contents.rosters), len(contents.cards), runs)
    start = MAGIC + _tag(conference)
    yield start
    running = digest(BUNDLE, start)
    for frame in _frames(contents, key, header):
        block = len(frame).to_bytes(4, "big") + frame
        running = sha256(running + block).digest()
        yield block + running[:_CHECK]
    end = bytes(4) + header.items.to_bytes(4, "big")
    yield end + sha256(running + end).digest()[:_CHECK]


def _frames(contents: Contents, key: AudienceKey, header: Header) -> Iterator[bytes]:
    yield key.seal(FrameType.HEADER, _written(header))
    for envelope in contents.rosters:
        yield key.seal(FrameType.ROSTER, envelope)
    for envelope in contents.cards:
        yield key.seal(FrameType.CARD, envelope)
    for epoch_key, envelopes in contents.entries:
        for run in pack(envelopes):
            yield seal_run(epoch_key, run)


def _tag(conference: ConferenceId) -> bytes:
    """What the outside of a file says of its conference: nothing to those who do not know it."""
    return digest(BUNDLE, conference)[:_TAG]


def _written(header: Header) -> bytes:
    counts = [header.rosters, header.cards, header.runs]
    return encode({1: _FORMAT, 2: header.conference, 3: header.made, 4: header.device, 5: counts})


# --- reading ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Bundle:
    """An exchange file that was read through once and found whole."""

    header: Header
    _source: Source = field(repr=False)
    _ring: Ring = field(repr=False)
    _end: bytes = field(repr=False)

    def items(self) -> Iterator[Opened]:
        """Read the file again and yield its items: rosters, then cards, then entries.

        Raises:
            DamagedBundleError: the file has changed since it was found whole.
        """
        reader = _Reader(self._source, self._ring)
        yield from reader.items()
        if reader.running != self._end:
            raise DamagedBundleError("the file", "changed while it was read")


def open_bundle(source: Source, ring: Ring) -> Bundle:
    """Read an exchange file through to its end, opening every item; keep none of it in memory.

    Raises:
        BundleError: one of its kinds says what is wrong, and at which item.
    """
    reader = _Reader(source, ring)
    for _ in reader.items():
        pass
    return Bundle(reader.header, source, ring, reader.running)


class _Reader:
    """One reading of a file. ``header`` and ``running`` (the hash) are filled as it goes."""

    def __init__(self, source: Source, ring: Ring) -> None:
        self._source = source
        self._ring = ring
        self._left = MAX_BUNDLE_BYTES
        self.running = b""
        self.header = Header(ring.conference, 0, DeviceId(b""))

    def items(self) -> Iterator[Opened]:
        self._source.seek(0)
        self._begin()
        for number in range(1, self.header.items + 1):
            name = self.header.name(number)
            item = self._open(self._frame(name), name)
            if not _is(item, self.header.kind(number)):
                raise DamagedBundleError(name, "is not what the file says it is")
            yield item
        self._finish()

    def _begin(self) -> None:
        magic = self._source.read(len(MAGIC))
        if magic != MAGIC:
            if magic and MAGIC.startswith(magic):
                raise TruncatedBundleError("its beginning")
            raise NotABundleError
        tag = self._exactly(_TAG, "its beginning")
        self.running = digest(BUNDLE, MAGIC + tag)
        frame = self._frame("its beginning")
        if tag != _tag(self._ring.conference):
            raise OtherConferenceError
        opened = self._open(frame, "its beginning")
        if isinstance(opened, SealedFrame):
            raise NoKeyError
        if not isinstance(opened, HeaderFrame):
            raise DamagedBundleError("its beginning", "is not what it should be")
        self.header = _read_header(opened.data)
        if self.header.conference != self._ring.conference:
            raise OtherConferenceError

    def _finish(self) -> None:
        end = self._exactly(8, "its end")
        self._check(end, "its end")
        if end != bytes(4) + self.header.items.to_bytes(4, "big"):
            raise DamagedBundleError("its end", "does not fit its beginning")
        if self._source.read(1):
            raise TrailingBytesError

    def _frame(self, name: str) -> bytes:
        """Read one frame; its length is checked before anything is read for it."""
        length = self._exactly(4, name)
        size = int.from_bytes(length, "big")
        if not 0 < size <= MAX_ITEM_BYTES:
            raise DamagedBundleError(name, "has a length that no item has")
        frame = self._exactly(size, name)
        self._check(length + frame, name)
        return frame

    def _check(self, block: bytes, name: str) -> None:
        self.running = sha256(self.running + block).digest()
        if self._exactly(_CHECK, name) != self.running[:_CHECK]:
            raise DamagedBundleError(name, "is not what was written")

    def _open(self, frame: bytes, name: str) -> Opened:
        try:
            return open_frame(frame, self._ring.keys, MAX_ITEM_BYTES)
        except FrameError as error:
            raise DamagedBundleError(name, f"does not open ({error.why})") from None

    def _exactly(self, size: int, name: str) -> bytes:
        self._left -= size
        if self._left < 0:
            raise TooLargeBundleError(MAX_BUNDLE_BYTES >> 20)
        data = self._source.read(size)
        while len(data) < size:
            more = self._source.read(size - len(data))
            if not more:
                raise TruncatedBundleError(name)
            data += more
        return data


def _is(item: Opened, kind: str) -> bool:
    match item:
        case RosterFrame():
            return kind == "a roster"
        case CardFrame():
            return kind == "a device card"
        case Entries():
            return kind == "entries"
        case SealedFrame():
            return True  # of an epoch whose key has not come; it says what it is when it does
        case HeaderFrame() | RequestFrame():
            return False
        case _:
            assert_never(item)


def _read_header(data: bytes) -> Header:
    try:
        fields = decode(data, 16)
    except CodecError as error:
        raise DamagedBundleError("its beginning", f"cannot be read ({error.why})") from None
    match fields:
        case {1: 1, 2: bytes() as conference, 3: int() as made, 4: bytes() as device, 5: counts}:
            header = Header(ConferenceId(conference), made, DeviceId(device), *_counts(counts))
        case {1: int()}:
            raise DamagedBundleError("its beginning", "was written by a newer version of Travaux")
        case _:
            raise DamagedBundleError("its beginning", "is not what it should be")
    if header.items > MAX_BUNDLE_FRAMES:
        raise TooLargeBundleError(MAX_BUNDLE_BYTES >> 20)
    return header


def _counts(value: Value) -> tuple[int, int, int]:
    match value:
        case [int() as rosters, int() as cards, int() as runs]:
            if min(rosters, cards, runs) >= 0:
                return rosters, cards, runs
        case _:
            pass
    raise DamagedBundleError("its beginning", "is not what it should be")
