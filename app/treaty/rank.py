"""Rank keys: places between two siblings, not "after clause X": neighbours may go or move.

A key is 1 to 64 bytes, compared as bytes, and never ends in 0x00: between any two different keys
there is always room for another.
"""

from collections.abc import Sequence

MAX_RANK_BYTES = 64


def spread(count: int) -> list[bytes]:
    """Return ``count`` ascending keys with room before, between and after each."""
    width = max(2, (count.bit_length() + 7) // 8 + 1)
    step = 256**width // (count + 1)
    return [(step * (i + 1)).to_bytes(width, "big").rstrip(b"\x00") for i in range(count)]


def between(low: bytes, high: bytes | None) -> bytes:
    """Return a key above ``low`` (b"" is the very start) and below ``high`` (None: no bound)."""
    if high is not None and low >= high:
        raise ValueError("the lower key must come first")
    key = bytearray()
    for i in range(MAX_RANK_BYTES):
        floor = low[i] if i < len(low) else 0
        ceiling = high[i] if high is not None and i < len(high) else 256
        if high is not None and bytes(key) != high[:i]:
            ceiling = 256  # already below the upper key
        if ceiling - floor > 1:
            key.append((floor + ceiling) // 2)
            return bytes(key)
        key.append(floor)
    raise ValueError("no room left between the two keys")


def after(siblings: Sequence[bytes], index: int) -> bytes:
    """Return a key that sorts directly after the ``index``-th of the sorted keys (-1: first)."""
    low = siblings[index] if index >= 0 else b""
    high = next((k for k in siblings[index + 1 :] if k > low), None)
    return between(low, high)
