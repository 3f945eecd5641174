"""The exchange file: everything one side has that the other lacks, sealed, on a stick or by post.

Format in ``docs/format.md``, 8. It is read all or nothing: first through to its end, every item
opened, then again to take what is in it. A running hash names the item that is damaged.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Protocol, assert_never

from app.codec import CodecError, Value, decode, encode
from app.ids import ConferenceId, DeviceId
from app.keys.domains import BUNDLE, digest
from app.keys.sealing import AudienceKey, FrameError, FrameType, padded_size
from app.keys.wraps import WRAP_FRAME_BYTES, WRAP_MAGIC
from app.record.bundle_errors import (
    DamagedBundleError,
    NoKeyError,
    NotABundleError,
    OtherConferenceError,
    TooLargeBundleError,
    TrailingBytesError,
    TruncatedBundleError,
)
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
from app.said import said
from app.settings import MAX_BUNDLE_BYTES, MAX_BUNDLE_FRAMES

MAGIC = b"TVXB1\n"
MAX_ITEM_BYTES = padded_size(MAX_ROSTER_BYTES + 64)
_FORMAT = 1
_CHECK = 16
_TAG = 16


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
        keys: wrapped keys, each as the frame that it travels in.
    """

    rosters: Sequence[bytes] = ()
    cards: Sequence[bytes] = ()
    entries: Sequence[tuple[AudienceKey, Sequence[bytes]]] = ()
    keys: Sequence[bytes] = ()


@dataclass(frozen=True, slots=True)
class Header:
    """What an exchange file says of itself, under seal.

    Attributes:
        made: ms since 1970 by its maker's clock.
        device: who made it.
        rosters, cards, runs: how many items of each; a run is a frame of entries.
        keys: how many wrapped keys stand before the header.
    """

    conference: ConferenceId
    made: int
    device: DeviceId
    rosters: int = 0
    cards: int = 0
    runs: int = 0
    keys: int = 0

    @property
    def items(self) -> int:
        """How many items follow."""
        return self.rosters + self.cards + self.runs

    def kind(self, number: int) -> str:
        """Return what the item at a number from 1 is, in words."""
        if number <= self.rosters:
            return said("a roster")
        if number <= self.rosters + self.cards:
            return said("a device card")
        return said("entries")

    def name(self, number: int) -> str:
        """Return an item's name in messages."""
        return said(
            "item {number} of {all} ({kind})", number=number, all=self.items, kind=self.kind(number)
        )


@dataclass(frozen=True, slots=True)
class Ring:
    """What a device opens exchange files with.

    Attributes:
        unwrap: opens a wrapped key that is for this device; None for any other.
    """

    conference: ConferenceId
    keys: Keys
    unwrap: Callable[[bytes], AudienceKey | None] = field(default=lambda _: None, repr=False)


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
    counts = (len(contents.rosters), len(contents.cards), runs, len(contents.keys))
    header = Header(conference, *made, *counts)
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
    yield from contents.keys  # first: the header may be sealed under one of them
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
    counts = [header.rosters, header.cards, header.runs, header.keys]
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
            raise DamagedBundleError(said("the file"), said("changed while it was read"))


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
        self._keys = dict(ring.keys)
        self.running = b""
        self.header = Header(ring.conference, 0, DeviceId(b""))

    def items(self) -> Iterator[Opened]:
        self._source.seek(0)
        self._begin()
        for number in range(1, self.header.items + 1):
            name = self.header.name(number)
            item = self._open(self._frame(name), name)
            if not _is(item, self.header.kind(number)):
                raise DamagedBundleError(name, said("is not what the file says it is"))
            yield item
        self._finish()

    def _begin(self) -> None:
        magic = self._source.read(len(MAGIC))
        if magic != MAGIC:
            if magic and MAGIC.startswith(magic):
                raise TruncatedBundleError(said("its beginning"))
            raise NotABundleError
        tag = self._exactly(_TAG, "its beginning")
        self.running = digest(BUNDLE, MAGIC + tag)
        wrapped, frame = self._wraps()
        if tag != _tag(self._ring.conference):
            raise OtherConferenceError
        opened = self._open(frame, "its beginning")
        if isinstance(opened, SealedFrame):
            raise NoKeyError
        if not isinstance(opened, HeaderFrame):
            raise DamagedBundleError(said("its beginning"), said("is not what it should be"))
        self.header = _read_header(opened.data)
        if self.header.conference != self._ring.conference:
            raise OtherConferenceError
        if self.header.keys != wrapped:
            raise DamagedBundleError(said("its beginning"), said("holds other keys than it says"))

    def _wraps(self) -> tuple[int, bytes]:
        """Read the wrapped keys and open this device's; return their number, and the header."""
        count = 0
        while (frame := self._frame("its beginning")).startswith(WRAP_MAGIC):
            count += 1
            if count > MAX_BUNDLE_FRAMES or len(frame) != WRAP_FRAME_BYTES:
                raise DamagedBundleError(said("its beginning"), said("holds keys of another form"))
            key = self._ring.unwrap(frame)
            if key is not None:
                self._keys.setdefault(key.key_id, key)
        return count, frame

    def _finish(self) -> None:
        end = self._exactly(8, "its end")
        self._check(end, "its end")
        if end != bytes(4) + self.header.items.to_bytes(4, "big"):
            raise DamagedBundleError(said("its end"), said("does not fit its beginning"))
        if self._source.read(1):
            raise TrailingBytesError

    def _frame(self, name: str) -> bytes:
        """Read one frame; its length is checked before anything is read for it."""
        length = self._exactly(4, name)
        size = int.from_bytes(length, "big")
        if not 0 < size <= MAX_ITEM_BYTES:
            raise DamagedBundleError(name, said("has a length that no item has"))
        frame = self._exactly(size, name)
        self._check(length + frame, name)
        return frame

    def _check(self, block: bytes, name: str) -> None:
        self.running = sha256(self.running + block).digest()
        if self._exactly(_CHECK, name) != self.running[:_CHECK]:
            raise DamagedBundleError(name, said("is not what was written"))

    def _open(self, frame: bytes, name: str) -> Opened:
        try:
            return open_frame(frame, self._keys, MAX_ITEM_BYTES)
        except FrameError as error:
            raise DamagedBundleError(name, said("does not open ({why})", why=error.why)) from None

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
        raise DamagedBundleError(
            said("its beginning"), said("cannot be read ({why})", why=error.why)
        ) from None
    match fields:
        case {1: 1, 2: bytes() as conference, 3: int() as made, 4: bytes() as device, 5: counts}:
            header = Header(ConferenceId(conference), made, DeviceId(device), *_counts(counts))
        case {1: int()}:
            raise DamagedBundleError(
                said("its beginning"), said("was written by a newer version of Travaux")
            )
        case _:
            raise DamagedBundleError(said("its beginning"), said("is not what it should be"))
    if header.items > MAX_BUNDLE_FRAMES:
        raise TooLargeBundleError(MAX_BUNDLE_BYTES >> 20)
    return header


def _counts(value: Value) -> tuple[int, int, int, int]:
    match value:
        case [int() as rosters, int() as cards, int() as runs, int() as keys]:
            if min(rosters, cards, runs, keys) >= 0:
                return rosters, cards, runs, keys
        case _:
            pass
    raise DamagedBundleError(said("its beginning"), said("is not what it should be"))
