"""The codec: equal to cbor2 where both write, and refusing all that is not the one form."""

import io
import random
from typing import Any

import cbor2
import pytest

from app.codec import MAX_ITEMS, CodecError, decode, encode

FULL_VALUES, FULL_MUTATIONS = 30_000, 300_000


def a_value(rng: random.Random, depth: int = 0) -> Any:
    choice = rng.randrange(9 if depth < 4 else 6)
    if choice == 0:
        return rng.choice([0, 23, 24, 255, 256, 65_535, 65_536, 2**32 - 1, 2**32, 2**64 - 1])
    if choice == 1:
        return -1 - rng.getrandbits(rng.randrange(1, 65))
    if choice == 2:
        return rng.randbytes(rng.choice([0, 1, 23, 24, 255, 256, 400]))
    if choice == 3:
        return "".join(
            chr(rng.choice([65, 0xE9, 0x416, 0x4E2D, 0x1F30D])) for _ in range(rng.randrange(30))
        )
    if choice in (4, 5):
        return rng.choice([None, True, False, rng.getrandbits(64)])
    if choice in (6, 7):
        return [a_value(rng, depth + 1) for _ in range(rng.randrange(5))]
    return {
        rng.getrandbits(rng.randrange(1, 64)): a_value(rng, depth + 1)
        for _ in range(rng.randrange(5))
    }


def mutated(rng: random.Random, data: bytes) -> bytes:
    out = bytearray(data)
    for _ in range(rng.randrange(1, 4)):
        at = rng.randrange(len(out) + 1)
        match rng.randrange(4):
            case 0 if at < len(out):
                out[at] = rng.randrange(256)
            case 1:
                out.insert(at, rng.randrange(256))
            case 2 if at < len(out):
                del out[at]
            case _:
                del out[at:]
        out = out or bytearray(b"\x00")
    return bytes(out)


def check_against_cbor2(values: int) -> None:
    rng = random.Random(1)
    for _ in range(values):
        value = a_value(rng)
        data = encode(value)
        assert data == cbor2.dumps(value, canonical=True)
        assert decode(data) == value


def check_mutations(mutations: int) -> int:
    rng = random.Random(2)
    seeds = [encode(a_value(rng)) for _ in range(200)]
    accepted = 0
    for _ in range(mutations):
        data = mutated(rng, rng.choice(seeds))
        try:
            value = decode(data)
        except CodecError:
            continue
        accepted += 1
        assert encode(value) == data
        assert cbor2.load(io.BytesIO(data)) == value
    return accepted


def test_random_values_have_the_bytes_that_cbor2_gives_them():
    check_against_cbor2(3_000)


def test_whatever_is_accepted_after_mutation_is_the_one_encoding_of_its_value():
    assert check_mutations(30_000) > 1_000


@pytest.mark.long
def test_the_whole_run_against_cbor2_and_of_mutations():
    check_against_cbor2(FULL_VALUES)
    check_mutations(FULL_MUTATIONS)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ("", "ends too early"),
        ("18", "ends too early"),
        ("1817", "shortest"),
        ("190001", "shortest"),
        ("1900ff", "shortest"),
        ("1a0000ffff", "shortest"),
        ("1b00000000ffffffff", "shortest"),
        ("19ff", "ends too early"),
        ("1c", "left open"),
        ("5f41004100ff", "left open"),
        ("9fff", "left open"),
        ("bfff", "left open"),
        ("4401", "ends too early"),
        ("61ff", "not UTF-8"),
        ("63eda080", "not UTF-8"),
        ("6401", "ends too early"),
        ("c074", "tag"),
        ("f7", "float or an undefined"),
        ("f90000", "float or an undefined"),
        ("f818", "float or an undefined"),
        ("a1616101", "not an unsigned integer"),
        ("a12001", "not an unsigned integer"),
        ("a201010102", "ascending"),
        ("a202010101", "ascending"),
        ("a1180101", "shortest"),
        ("0000", "follows the end"),
        ("9affffffff", "too many items"),
        ("baffffffff", "too many items"),
        ("9bffffffffffffffff", "too many items"),
    ],
)
def test_every_other_form_is_refused(data: str, why: str):
    with pytest.raises(CodecError, match=why):
        decode(bytes.fromhex(data))


def nested(levels: int) -> bytes:
    return b"\x81" * levels + b"\x00"


def test_eight_levels_are_read_and_written_and_nine_are_not():
    assert encode(decode(nested(8))) == nested(8)
    with pytest.raises(CodecError, match="eight levels"):
        decode(nested(9))
    with pytest.raises(CodecError, match="eight levels"):
        decode(b"\xa1\x00" * 9 + b"\x00")
    value: Any = 0
    for _ in range(9):
        value = [value]
    with pytest.raises(CodecError, match="eight levels"):
        encode(value)
    with pytest.raises(CodecError):
        decode(b"\x81" * 100_000)


def test_items_are_counted_keys_and_containers_included():
    many = encode([0] * (MAX_ITEMS - 1))
    assert len(decode(many)) == MAX_ITEMS - 1
    with pytest.raises(CodecError, match="too many items"):
        decode(encode([0] * MAX_ITEMS))
    assert decode(encode({1: 2, 3: 4}), max_items=5) == {1: 2, 3: 4}
    with pytest.raises(CodecError, match="too many items"):
        decode(encode({1: 2, 3: 4}), max_items=4)


@pytest.mark.parametrize(
    "value",
    [1.0, {"a": 1}, {-1: 1}, {True: 1}, {1, 2}, 1 << 64, -1 - (1 << 64), "\ud800", object()],
)
def test_what_has_no_encoding_is_not_written(value: object):
    with pytest.raises(CodecError):
        encode(value)


def test_maps_are_written_in_the_order_of_their_keys():
    assert encode({300: 1, 2: (1, 2)}) == bytes.fromhex("a20282010219012c01")
