"""Frames and wraps: opened by whom they are for, and by nobody else."""

import pytest

from app.codec import encode
from app.ids import AudienceId, ConferenceId
from app.keys.cards import DeviceKeys, make_card
from app.keys.domains import WRAP
from app.keys.sealing import (
    OVERHEAD,
    AudienceKey,
    FrameError,
    FrameType,
    WrapError,
    inbox,
    key_of,
    open_as_device,
    padded_size,
    seal_to_card,
    unwrap_key,
    wrap_key,
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


def test_a_wrapped_key_opens_on_its_device_in_its_conference_only():
    wrapped = wrap_key(KEY, CONFERENCE, CARD)
    assert unwrap_key(wrapped, CONFERENCE, CARD.device, KEYS) == KEY
    other = DeviceKeys.generate()
    attempts = [
        (wrapped, ConferenceId(b"D" * 32), KEYS),
        (wrapped, CONFERENCE, other),
        (wrapped[:-1] + bytes((wrapped[-1] ^ 1,)), CONFERENCE, KEYS),
        (wrapped[:40], CONFERENCE, KEYS),
        (b"", CONFERENCE, KEYS),
        (bytes(3_000), CONFERENCE, KEYS),
    ]
    for data, conference, keys in attempts:
        with pytest.raises(WrapError):
            unwrap_key(data, conference, CARD.device, keys)


def test_a_wrap_that_holds_something_else_than_a_key_is_refused():
    info = WRAP + CONFERENCE + CARD.device
    good = {1: KEY.key, 2: KEY.key_id, 3: AUDIENCE, 4: 1}
    for changes in ({1: b"short"}, {2: bytes(16)}, {3: b"A"}, {4: 0}, {4: True}, {4: None}):
        sealed = seal_to_card(encode({**good, **changes}), info, CARD)
        with pytest.raises(WrapError):
            unwrap_key(sealed, CONFERENCE, CARD.device, KEYS)


def test_what_is_sealed_to_a_card_is_bound_to_its_purpose():
    sealed = seal_to_card(b"plain", b"purpose", CARD)
    assert open_as_device(sealed, b"purpose", KEYS) == b"plain"
    with pytest.raises(WrapError):
        open_as_device(sealed, b"other", KEYS)


def test_key_id_and_commitment_follow_from_the_key_and_inboxes_from_key_and_device():
    again = AudienceKey.of(AUDIENCE, 1, KEY.key)
    assert (again.key_id, again.commitment) == (KEY.key_id, KEY.commitment)
    assert len(inbox(KEY, CARD.device)) == 16
    assert inbox(KEY, CARD.device) != inbox(AudienceKey.generate(AUDIENCE, 1), CARD.device)
    assert KEY.key.hex() not in repr(KEY)
    assert str(KEY.key) not in repr(KEY)
