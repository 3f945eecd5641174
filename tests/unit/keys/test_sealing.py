"""Frames and wraps: opened by whom they are for, and by nobody else."""

import pytest

from app.ids import AudienceId, ConferenceId
from app.keys.cards import DeviceKeys, make_card
from app.keys.sealing import (
    OVERHEAD,
    AudienceKey,
    FrameError,
    FrameType,
    key_of,
    padded_size,
)

AUDIENCE = AudienceId(b"A" * 16)
CONFERENCE = ConferenceId(b"C" * 32)
KEY = AudienceKey.generate(AUDIENCE, 1)
KEYS = DeviceKeys.generate()
CARD = make_card(KEYS, "laptop", 1)


@pytest.mark.parametrize("size", [0, 1, 971, 972, 5_000, 65_483, 65_484, 200_000])
def test_a_frame_gives_back_what_was_sealed_and_has_a_padded_size(size: int):
    frame = KEY.seal(FrameType.ROSTER, b"\xab" * size)
    assert KEY.open(frame) == (FrameType.ROSTER, b"\xab" * size)
    assert len(frame) == padded_size(size + 5 + OVERHEAD)
    assert key_of(frame, {KEY.key_id: KEY}) is KEY
    assert key_of(frame, {}) is None


def test_sizes_are_powers_of_two_up_to_64_kib_then_steps_of_64_kib():
    assert [padded_size(n) for n in (1, 1024, 1025, 40_000, 65_536, 65_537, 200_000)] == [
        1024, 1024, 2048, 65_536, 65_536, 131_072, 262_144,
    ]  # fmt: skip


def test_no_frame_with_a_flipped_bit_opens():
    frame = KEY.seal(FrameType.ENTRIES, b"secret")
    for at in range(len(frame)):
        bad = bytearray(frame)
        bad[at] ^= 1 << (at % 8)
        with pytest.raises(FrameError):
            key_of(bytes(bad), {KEY.key_id: KEY})
            KEY.open(bytes(bad))


def test_a_frame_does_not_open_under_another_key_or_cut_short():
    frame = KEY.seal(FrameType.ENTRIES, b"secret")
    with pytest.raises(FrameError, match="damaged"):
        AudienceKey.generate(AUDIENCE, 1).open(frame)
    with pytest.raises(FrameError, match="damaged"):
        KEY.open(frame[:40])
    with pytest.raises(FrameError, match="size"):
        key_of(frame[:-1], {})
    with pytest.raises(FrameError, match="size"):
        key_of(KEY.seal(FrameType.ENTRIES, bytes(300_000)), {})
    with pytest.raises(FrameError, match="not a frame"):
        key_of(b"TVX2" + frame[4:], {})


def raw(plain: bytes) -> bytes:
    head = b"TVX1" + KEY.key_id
    return head + bytes(12) + KEY._cipher.encrypt(bytes(12), plain, head)


def test_padding_and_length_and_type_are_checked_inside_the_seal():
    with pytest.raises(FrameError, match="padding"):
        KEY.open(raw(b"\x01\x00\x00\x00\x01a" + b"\x00" * 100 + b"\x01"))
    with pytest.raises(FrameError, match="padding"):
        KEY.open(raw(b"\x01\x00\x00\x01\x00a"))
    with pytest.raises(FrameError, match="not know"):
        KEY.open(raw(b"\x09\x00\x00\x00\x00"))
    with pytest.raises(FrameError):
        KEY.open(raw(b""))


def test_key_id_and_commitment_follow_from_the_key():
    again = AudienceKey.of(AUDIENCE, 1, KEY.key)
    assert (again.key_id, again.commitment) == (KEY.key_id, KEY.commitment)
    assert KEY.key.hex() not in repr(KEY)
    assert str(KEY.key) not in repr(KEY)


def test_the_key_of_the_epoch_before_opens_under_the_next_and_nowhere_else():
    later = AudienceKey.generate(AUDIENCE, 2)
    sealed = later.seal_previous(KEY)
    assert later.open_previous(sealed) == KEY
    stranger = AudienceKey.generate(AUDIENCE, 2)
    other_epoch = AudienceKey.of(AUDIENCE, 3, later.key)
    other_audience = AudienceKey.of(AudienceId(b"Z" * 16), 2, later.key)
    for key, data in (
        (stranger, sealed),
        (other_epoch, sealed),
        (other_audience, sealed),
        (later, sealed[:-1]),
        (later, b""),
        (KEY, KEY.seal_previous(KEY)),
    ):
        with pytest.raises(FrameError):
            key.open_previous(data)
