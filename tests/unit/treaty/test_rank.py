"""There is always room between two places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.treaty.rank import MAX_RANK_BYTES, NoRoomError, after, between, spread

KEYS = st.binary(min_size=1, max_size=6).filter(lambda key: key[-1] != 0)


@given(KEYS, KEYS)
def test_a_key_between_two_others_is_between_them(one: bytes, other: bytes):
    low, high = sorted((one, other))
    if low == high:
        return
    key = between(low, high)
    assert low < key < high
    assert key[-1] != 0
    assert len(key) <= MAX_RANK_BYTES


@given(KEYS)
def test_a_key_can_stand_before_and_after_any_other(key: bytes):
    assert b"" < between(b"", key) < key < between(key, None)


@pytest.mark.parametrize("count", [0, 1, 2, 255, 256, 4_500, 70_000])
def test_spread_keys_ascend_and_leave_room(count: int):
    keys = spread(count)
    assert len(keys) == count
    assert keys == sorted(set(keys))
    assert all(key and key[-1] for key in keys)
    if keys:
        assert between(b"", keys[0]) < keys[0] < between(keys[-1], None)


def test_thousands_can_be_added_at_the_end_one_by_one():
    key = spread(1)[0]
    for _ in range(20_000):
        following = between(key, None)
        assert following > key
        key = following
    assert len(key) < 8


def test_four_hundred_can_be_put_at_one_place():
    low, high = spread(2)
    for _ in range(400):
        high = between(low, high)
    assert len(high) <= MAX_RANK_BYTES


def test_a_full_place_is_refused_in_words():
    with pytest.raises(NoRoomError, match="another place"):
        between(b"\x01", b"\x01" + bytes(80) + b"\x01")
    with pytest.raises(NoRoomError):
        between(b"\xff" * MAX_RANK_BYTES, None)
    with pytest.raises(NoRoomError):
        between(b"\x02", b"\x01")


def test_a_hostile_key_that_ends_in_zero_leaves_no_room_rather_than_a_wrong_place():
    """No key is above 01 and below 01 00; the key once returned was above both."""
    with pytest.raises(NoRoomError):
        between(b"\x01", b"\x01\x00")


def test_after_skips_siblings_of_the_same_rank():
    keys = [b"\x10", b"\x20", b"\x20", b"\x30"]
    assert b"\x20" < after(keys, 1) < b"\x30"
    assert after(keys, -1) < b"\x10"
    assert after(keys, 3) > b"\x30"
    assert after([], -1)
