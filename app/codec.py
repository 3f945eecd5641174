"""Strict deterministic CBOR: one byte string for one value, and one value for one byte string.

The subset of RFC 8949, 4.2.1 that the record uses: integers of 64 bits, bytes, text in UTF-8,
arrays, maps with unsigned integer keys in strictly ascending order, true, false and null. All else
is refused: tags, floats, undefined, indefinite lengths, lengths and integers not in their shortest
form, duplicate keys, trailing bytes, more than eight levels, and more items than the caller allows.
So what was decoded encodes to the bytes it came from, and nothing can hide between the two.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from operator import itemgetter
from typing import ClassVar, TypeAlias, cast

from app.errors import TravauxError

Value: TypeAlias = "int | bytes | str | bool | list[Value] | dict[int, Value] | None"
"""What can be written and read."""

MAX_DEPTH = 8
MAX_ITEMS = 8_192
"""Items in one entry; a roster may hold more."""


@dataclass(eq=False)
class CodecError(TravauxError):
    """Bytes are not in the one form that Travaux writes, or a value has no such form."""

    why: str
    says: ClassVar[str] = "This is not in the form that Travaux writes: {why}."


def encode(value: object) -> bytes:
    """Return the one encoding of a value. Maps may come in any order; tuples count as arrays.

    Raises:
        CodecError: the value, or something in it, has no encoding.
    """
    out: list[bytes] = []
    _write(value, out.append, 0)
    return b"".join(out)


def decode(data: bytes, max_items: int = MAX_ITEMS) -> Value:
    """Return the value that ``data`` is the encoding of; no memory is taken before it is checked.

    Args:
        data: the whole encoding, nothing before or after it.
        max_items: how many values, keys included, it may hold.

    Raises:
        CodecError: anything but the one encoding of one value.
    """
    try:
        value, end = _read(data, 0, 0, [max_items - 1])
    except IndexError:
        raise CodecError("it ends too early") from None
    if end != len(data):
        raise CodecError("something follows the end")
    return value


# --- writing ---------------------------------------------------------------------------------

_Put: TypeAlias = Callable[[bytes], None]


def _head(major: int, number: int) -> bytes:
    if number < 24:
        return bytes((major | number,))
    if number < 1 << 8:
        return bytes((major | 24, number))
    if number < 1 << 16:
        return bytes((major | 25,)) + number.to_bytes(2, "big")
    if number < 1 << 32:
        return bytes((major | 26,)) + number.to_bytes(4, "big")
    if number < 1 << 64:
        return bytes((major | 27,)) + number.to_bytes(8, "big")
    raise CodecError("a number takes more than 64 bits")


def _write(value: object, put: _Put, depth: int) -> None:
    if depth > MAX_DEPTH:
        raise CodecError("more than eight levels")
    # By exact type: a bool is not a number here, and a subclass might say something of its own.
    kind = type(value)
    scalar = _SCALARS.get(kind)
    if scalar is not None:
        put(scalar(value))
    elif kind is list or kind is tuple:
        _write_array(cast("list[object] | tuple[object, ...]", value), put, depth)
    elif kind is dict:
        _write_map(cast("dict[object, object]", value), put, depth)
    else:
        raise CodecError(f"a {kind.__name__} has no encoding")


def _write_array(items: list[object] | tuple[object, ...], put: _Put, depth: int) -> None:
    put(_head(0x80, len(items)))
    for item in items:
        _write(item, put, depth + 1)


def _write_map(items: dict[object, object], put: _Put, depth: int) -> None:
    put(_head(0xA0, len(items)))
    if not all(type(key) is int and key >= 0 for key in items):
        raise CodecError("a key is not an unsigned integer")
    # For unsigned integers the order of the numbers is the order of their encodings.
    for key, item in sorted(cast("dict[int, object]", items).items(), key=itemgetter(0)):
        put(_head(0x00, key))
        _write(item, put, depth + 1)


def _int(value: int) -> bytes:
    return _head(0x00, value) if value >= 0 else _head(0x20, -1 - value)


def _bytes(value: bytes) -> bytes:
    return _head(0x40, len(value)) + value


def _text(value: str) -> bytes:
    try:
        data = value.encode()
    except UnicodeEncodeError:
        raise CodecError("a text holds half of a surrogate pair") from None
    return _head(0x60, len(data)) + data


def _simple(value: bool | None) -> bytes:  # noqa: FBT001 - the value itself, not a switch
    return b"\xf6" if value is None else b"\xf5" if value else b"\xf4"


_SCALARS: Mapping[type, Callable[..., bytes]] = {
    int: _int,
    bytes: _bytes,
    str: _text,
    bool: _simple,
    type(None): _simple,
}

# --- reading ---------------------------------------------------------------------------------
# ``left`` is a list of one number, the items that may still come. It is counted where arrays and
# maps say how many they hold, so a count is refused before anything is made for it.

_LEAST = (24, 1 << 8, 1 << 16, 1 << 32)
"""The least number that takes one, two, four or eight bytes."""
_SIMPLE: Mapping[int, bool | None] = {0xF4: False, 0xF5: True, 0xF6: None}


def _read(data: bytes, at: int, depth: int, left: list[int]) -> tuple[Value, int]:
    head = data[at]
    if head < 24:
        return head, at + 1
    if head == 0x58:  # bytes of 24 to 255: most of what entries hold, being ids and hashes
        end = at + 2 + data[at + 1]
        if end <= len(data) and end > at + 25:
            return data[at + 2 : end], end
    return _read_other(data, at, depth, left)


def _read_other(data: bytes, at: int, depth: int, left: list[int]) -> tuple[Value, int]:
    head = data[at]
    major = head >> 5
    if major > 5:
        return _read_simple(head), at + 1
    number, at = _read_number(data, at)
    if major == 4:
        return _read_array(data, at, _count(number, number, depth, left), left)
    if major == 5:
        return _read_map(data, at, _count(number, 2 * number, depth, left), left)
    if major < 2:
        return (-1 - number if major else number), at
    end = at + number
    if end > len(data):
        raise CodecError("it ends too early")
    return (data[at:end] if major == 2 else _decoded(data[at:end])), end


def _read_number(data: bytes, at: int) -> tuple[int, int]:
    """Read the number of a head; return it and where the next thing begins."""
    extra = data[at] & 31
    if extra < 24:
        return extra, at + 1
    if extra > 27:
        raise CodecError("a length is left open")
    end = at + 1 + (1 << (extra - 24))
    if end > len(data):
        raise CodecError("it ends too early")
    number = int.from_bytes(data[at + 1 : end], "big")
    if number < _LEAST[extra - 24]:
        raise CodecError("a number is not in its shortest form")
    return number, end


def _read_simple(head: int) -> bool | None:
    if head in _SIMPLE:
        return _SIMPLE[head]
    raise CodecError("it holds a tag" if head < 0xE0 else "it holds a float or an undefined value")


def _decoded(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        raise CodecError("a text is not UTF-8") from None


def _count(number: int, items: int, depth: int, left: list[int]) -> tuple[int, int]:
    """Charge a container's items; return how many it holds and the depth they stand at."""
    left[0] -= items
    if left[0] < 0:
        raise CodecError("it holds too many items")
    if number and depth >= MAX_DEPTH:
        raise CodecError("more than eight levels")
    return number, depth + 1


def _read_array(data: bytes, at: int, held: tuple[int, int], left: list[int]) -> tuple[Value, int]:
    number, depth = held
    items: list[Value] = []
    for _ in range(number):
        item, at = _read(data, at, depth, left)
        items.append(item)
    return items, at


def _read_map(data: bytes, at: int, held: tuple[int, int], left: list[int]) -> tuple[Value, int]:
    number, depth = held
    items: dict[int, Value] = {}
    last = -1
    for _ in range(number):
        key = data[at]
        at += 1
        if key > 0x1B:
            raise CodecError("a key is not an unsigned integer")
        if key > 23:
            key, at = _read_number(data, at - 1)
        if key <= last:
            raise CodecError("keys are not in ascending order")
        last = key
        items[key], at = _read(data, at, depth, left)
    return items, at
