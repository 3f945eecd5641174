"""A segment: some frames of one carrier's log, sealed and signed by it, as they lie in a place.

A folder's file and a hub's message are the same bytes (``docs/format.md``, 12). Whoever carries
them can neither add to them nor say whose they are; where a log has a hole is seen by its numbers.
"""

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256
from typing import ClassVar

from app.errors import TravauxError
from app.ids import DeviceId
from app.keys.sealing import OVERHEAD
from app.record.channel import GENERATION, NAME, SEAL, Channel, Position
from app.settings import MAX_FRAME_BYTES, MAX_SEGMENT_BYTES
from app.values import value

SEGMENT_MAGIC = b"TVXS1\n"
_HEAD = struct.Struct(f">{len(SEGMENT_MAGIC)}s{NAME}s{NAME}s{GENERATION}sQI32s")
_END = b"TVXe"
_CHECK = 16
_FOOT = SEAL + _CHECK + len(_END)
_LENGTH = 4
_LARGEST = (1 << 53) - 1
SEGMENT_OVERHEAD = _HEAD.size + _FOOT
"""Bytes of a segment that are neither frames nor their lengths."""
FRAME_LENGTH = _LENGTH
"""Bytes before each frame."""


class Flaw(Enum):
    """Why bytes that lie in a place are not a segment to be read; in words after their name."""

    PARTIAL = "is not there in full yet"
    DAMAGED = "is damaged"
    TOO_LARGE = "is larger than anything that Travaux writes"
    FOREIGN = "is nothing that Travaux wrote"
    ELSEWHERE = "belongs elsewhere"
    UNKNOWN = "is from a device whose card is not here yet"
    FORGED = "is not from the device that it names"
    RIVAL = "was written by a second copy of the same device"
    UNREADABLE = "is closed to this device"


@dataclass(eq=False)
class SegmentError(TravauxError):
    """Bytes are not a segment of this channel."""

    flaw: Flaw
    says: ClassVar[str] = "A segment was refused: it {flaw.value}."


@value
class Head:
    """What the outside of a segment says; true only once ``open_segment`` has opened it.

    Attributes:
        tag: the channel.
        carrier: the carrier's name in it.
        before: where in its log the segment begins.
        count: how many frames it holds.
    """

    tag: bytes
    carrier: bytes
    before: Position
    count: int


@value
class Segment:
    """Frames of one log, from its carrier for certain; what is in them is still to be judged.

    Attributes:
        device: who put it there; not necessarily the author of what is in it.
        carrier: the carrier's name in the channel.
        before, after: where in the log it begins and ends.
        frames: sealed frames, one after the other.
    """

    device: DeviceId
    carrier: bytes
    before: Position
    after: Position
    frames: tuple[bytes, ...]

    def positions(self) -> Iterator[Position]:
        """Yield where the log stands after each frame."""
        return _positions(self.before, self.frames)


def seal_segment(
    channel: Channel, before: Position, frames: Sequence[bytes], nonce: bytes | None = None
) -> tuple[bytes, Position]:
    """Return the next segment of this device's log, and where the log ends then.

    Args:
        channel: where it goes.
        before: where the log ends now.
        frames: at least one, sealed.
        nonce: 12 bytes, for golden vectors only.
    """
    head = _HEAD.pack(
        SEGMENT_MAGIC,
        channel.tag,
        channel.own,
        before.generation,
        before.count,
        len(frames),
        before.running,
    )
    *_, after = _positions(before, frames)
    body = b"".join(len(f).to_bytes(_LENGTH, "big") + f for f in frames)
    signed = head + body + channel.sign(head, after.running, nonce)
    return signed + sha256(signed).digest()[:_CHECK] + _END, after


def segment_size(frames: Sequence[bytes]) -> int:
    """Return how many bytes a segment of these frames has."""
    return SEGMENT_OVERHEAD + sum(_LENGTH + len(frame) for frame in frames)


def segment_id(data: bytes) -> bytes:
    """Return 16 bytes that name a segment: the hash in its foot."""
    return data[-_CHECK - len(_END) : -len(_END)]


def read_head(data: bytes) -> Head | None:
    """Return what the outside of a segment says, or None; nothing of it is checked."""
    if len(data) < _HEAD.size or not data.startswith(SEGMENT_MAGIC):
        return None
    _, tag, carrier, generation, start, count, running = _HEAD.unpack_from(data)
    return Head(tag, carrier, Position(generation, start, running), count)


def open_segment(channel: Channel, data: bytes) -> Segment:
    """Open bytes that lie in a place: whole, unaltered, of this channel, by a device known here.

    Cost: a hash over the bytes and one signature check (0.1 ms).

    Raises:
        SegmentError: they are anything else; ``flaw`` says what.
    """
    head = _whole(data)
    if head.tag != channel.tag:
        raise SegmentError(Flaw.ELSEWHERE)
    before = head.before
    if before.count == 0 and before != channel.root(head.carrier, before.generation):
        raise SegmentError(Flaw.DAMAGED)
    frames = tuple(_frames(data, head.count))
    *_, after = _positions(before, frames)
    device = _signer(channel, head, data, after)
    return Segment(device, head.carrier, before, after, frames)


def _whole(data: bytes) -> Head:
    """Check what can be checked without any key."""
    if len(data) > MAX_SEGMENT_BYTES:
        raise SegmentError(Flaw.TOO_LARGE)
    if not data.startswith(SEGMENT_MAGIC):
        unfinished = SEGMENT_MAGIC.startswith(data.rstrip(b"\0"))  # room made, not filled
        raise SegmentError(Flaw.PARTIAL if unfinished else Flaw.FOREIGN)
    head = read_head(data)
    if head is None or len(data) < SEGMENT_OVERHEAD or not data.endswith(_END):
        raise SegmentError(Flaw.PARTIAL)
    if sha256(memoryview(data)[: -_CHECK - len(_END)]).digest()[:_CHECK] != segment_id(data):
        raise SegmentError(Flaw.DAMAGED)
    fits = head.count * (_LENGTH + OVERHEAD) <= len(data) - SEGMENT_OVERHEAD
    if not (head.count and fits and head.before.count <= _LARGEST):
        raise SegmentError(Flaw.DAMAGED)
    return head


def _frames(data: bytes, count: int) -> Iterator[bytes]:
    """Yield the frames; their number and lengths must fill exactly what lies between."""
    at, end = _HEAD.size, len(data) - _FOOT
    for _ in range(count):
        start = at + _LENGTH
        size = int.from_bytes(data[at:start], "big")
        at = start + size
        if not OVERHEAD <= size <= MAX_FRAME_BYTES or at > end:
            raise SegmentError(Flaw.DAMAGED)
        yield data[start:at]
    if at != end:
        raise SegmentError(Flaw.DAMAGED)


def _signer(channel: Channel, head: Head, data: bytes, after: Position) -> DeviceId:
    outside = data[: _HEAD.size]
    seal = data[-_FOOT : len(data) - _CHECK - len(_END)]
    signer = channel.signer(seal, outside, after.running)
    if signer is None or channel.carrier(signer[0]) != head.carrier:
        raise SegmentError(Flaw.FORGED)
    device, signature = signer
    card = channel.cards.get(device)
    if card is None:
        raise SegmentError(Flaw.UNKNOWN)
    if not channel.is_signed(card, signature, outside, after.running):
        raise SegmentError(Flaw.FORGED)
    return device


def _positions(at: Position, frames: Sequence[bytes]) -> Iterator[Position]:
    running, count = at.running, at.count
    for frame in frames:
        running = sha256(running + sha256(frame).digest()).digest()
        count += 1
        yield Position(at.generation, count, running)
