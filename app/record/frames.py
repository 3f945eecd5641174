"""Frames as they travel: runs of entries, rosters and cards, sealed for an audience.

Formats in ``docs/format.md``, 5. A frame of entries holds a run of them, packed to 64 KiB, so that
a backlog costs about its own size and a single entry 1 KiB.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias, assert_never

from app.keys.sealing import (
    HEAD,
    OVERHEAD,
    AudienceKey,
    FrameError,
    FrameType,
    key_of,
)
from app.record.envelope import MAX_ENVELOPE_BYTES
from app.settings import MAX_FRAME_BYTES
from app.values import value

Keys: TypeAlias = Mapping[bytes, AudienceKey]
"""The audience keys held, by key id."""
RUN_BYTES = 64 * 1024 - OVERHEAD - HEAD
"""How much a run may hold and still travel in a frame of 64 KiB."""
_LENGTH = 4


@value
class Entries:
    """A run of entries of one audience and epoch, and the key that opened it."""

    envelopes: tuple[bytes, ...]
    key: AudienceKey


@value
class RosterFrame:
    """A roster."""

    envelope: bytes


@value
class CardFrame:
    """A device card."""

    envelope: bytes


@value
class HeaderFrame:
    """The header of an exchange file."""

    data: bytes


@value
class RequestFrame:
    """What a device asks the others for (``app.record.requests``)."""

    data: bytes


@value
class SealedFrame:
    """A frame whose key is not held: kept as it is until the key comes."""

    frame: bytes


Opened: TypeAlias = Entries | RosterFrame | CardFrame | HeaderFrame | RequestFrame | SealedFrame


def keys_by_id(keys: Iterable[AudienceKey]) -> Keys:
    """Return keys as ``open_frame`` looks them up."""
    return {key.key_id: key for key in keys}


def pack(envelopes: Iterable[bytes]) -> Iterator[list[bytes]]:
    """Group envelopes into runs that fit a frame of 64 KiB; a larger one is a run of its own."""
    run: list[bytes] = []
    size = 0
    for envelope in envelopes:
        more = _LENGTH + len(envelope)
        if run and size + more > RUN_BYTES:
            yield run
            run, size = [], 0
        run.append(envelope)
        size += more
    if run:
        yield run


def seal_run(key: AudienceKey, run: Iterable[bytes]) -> bytes:
    """Return a run of envelopes, all of the key's audience and epoch, as one frame."""
    data = b"".join(len(e).to_bytes(_LENGTH, "big") + e for e in run)
    return key.seal(FrameType.ENTRIES, data)


def seal_entries(key: AudienceKey, envelopes: Iterable[bytes]) -> Iterator[bytes]:
    """Yield envelopes, all of the key's audience and epoch, as frames."""
    for run in pack(envelopes):
        yield seal_run(key, run)


def open_frame(frame: bytes, keys: Keys, limit: int = MAX_FRAME_BYTES) -> Opened:
    """Open a frame; what is in it is still to be judged.

    Args:
        frame: as received.
        keys: the keys held.
        limit: the largest frame taken, in bytes.

    Raises:
        FrameError: not a frame, damaged, or its run does not add up (verdict ``bad_frame``).
    """
    key = key_of(frame, keys, limit)
    if key is None:
        return SealedFrame(frame)
    kind, data = key.open(frame)
    match kind:
        case FrameType.ENTRIES:
            return Entries(tuple(_run(data)), key)
        case FrameType.ROSTER:
            return RosterFrame(data)
        case FrameType.CARD:
            return CardFrame(data)
        case FrameType.HEADER:
            return HeaderFrame(data)
        case FrameType.REQUEST:
            return RequestFrame(data)
        case FrameType.OFFICE:
            raise FrameError("it is a file of the officers, not for exchange")
        case _:
            assert_never(kind)


def _run(data: bytes) -> Iterator[bytes]:
    at = 0
    while at < len(data):
        start = at + _LENGTH
        size = int.from_bytes(data[at:start], "big")
        at = start + size
        if not 0 < size <= MAX_ENVELOPE_BYTES or at > len(data):
            raise FrameError("its entries do not add up")
        yield data[start:at]
