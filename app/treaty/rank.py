"""Rank keys: places between two siblings, not "after clause X": neighbours may go or move.

A key is 1 to 64 bytes, compared as bytes, and never ends in 0x00: between any two different keys
there is always room for another.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from app.errors import TravauxError

MAX_RANK_BYTES = 64
_STEP_BYTES = 3


@dataclass(eq=False)
class NoRoomError(TravauxError, ValueError):
    """No key can be made between two others."""

    why: str
    says: ClassVar[str] = "No place can be made there: {why} Choose another place for the clause."


def spread(count: int) -> list[bytes]:
    """Return ``count`` ascending keys with room before, between and after each."""
    width = max(2, (count.bit_length() + 7) // 8 + 1)
    step = 256**width // (count + 1)
    return [(step * (i + 1)).to_bytes(width, "big").rstrip(b"\x00") for i in range(count)]


def between(low: bytes, high: bytes | None) -> bytes:
    """Return a key above ``low`` (b"" is the very start) and below ``high`` (None: no bound).

    Raises:
        NoRoomError: ``low`` is not below ``high``, or 64 bytes cannot hold a key between them.
    """
    if high is None:
        return _above(low)
    if low >= high:
        raise NoRoomError("the lower key must come first.")
    key = bytearray()
    for i in range(MAX_RANK_BYTES):
        floor = low[i] if i < len(low) else 0
        ceiling = _ceiling(bytes(key), high)
        if ceiling - floor > 1:
            key.append((floor + ceiling) // 2)
            return bytes(key)
        key.append(floor)
    raise NoRoomError("the two neighbours stand too close together.")


def after(siblings: Sequence[bytes], index: int) -> bytes:
    """Return a key that sorts directly after the ``index``-th of the sorted keys (-1: first)."""
    low = siblings[index] if index >= 0 else b""
    high = next((k for k in siblings[index + 1 :] if k > low), None)
    return between(low, high)


def _ceiling(key: bytes, high: bytes) -> int:
    """Return what the next byte after ``key`` must stay below, so that the whole is below high."""
    if key >= high:
        return 0  # only where a hostile key ends in 0x00
    return high[len(key)] if key == high[: len(key)] else 256


def _above(low: bytes) -> bytes:
    """Return a key a small step above: clauses added one after another must not use up the room.

    Halving what is left would be at the end after some 500 additions.
    """
    width = _STEP_BYTES
    while width < MAX_RANK_BYTES and low[:width] >= b"\xff" * width:
        width += _STEP_BYTES
    width = min(width, MAX_RANK_BYTES)
    value = int.from_bytes(low[:width].ljust(width, b"\x00"), "big") + 256
    if value >= 256**width:
        value = 256**width - 1
    key = value.to_bytes(width, "big").rstrip(b"\x00")
    if key > low:
        return key
    raise NoRoomError("the last key is as high as a key can be.")
