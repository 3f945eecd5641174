"""Keys of audiences, sealed for one device."""

import pytest

from app.codec import encode
from app.ids import ConferenceId, DeviceId
from app.keys.cards import DeviceKeys, make_card
from app.keys.domains import WRAP
from app.keys.sealing import AudienceKey
from app.keys.wraps import (
    WRAP_BYTES,
    WRAP_FRAME_BYTES,
    HeldKey,
    WrapError,
    audience_id,
    inbox,
    is_wrap_for,
    open_as_device,
    open_wrap_frame,
    seal_to_card,
    unwrap_key,
    wrap_frame,
    wrap_key,
)

KEYS = DeviceKeys.generate()
CARD = make_card(KEYS, "laptop", 1)
CONFERENCE = ConferenceId(b"C" * 32)
FOUNDER = DeviceId(b"F" * 32)
AUDIENCE = audience_id(CONFERENCE, FOUNDER, b"N" * 16)
HELD = HeldKey(AudienceKey.generate(AUDIENCE, 1), FOUNDER, b"N" * 16)


def test_a_wrapped_key_opens_on_its_device_in_its_conference_only():
    wrapped = wrap_key(HELD, CONFERENCE, CARD)
    assert unwrap_key(wrapped, CONFERENCE, CARD.device, KEYS) == HELD
    other = DeviceKeys.generate()
    attempts = [
        (wrapped, ConferenceId(b"D" * 32), KEYS),
        (wrapped, CONFERENCE, other),
        (wrapped[:-1] + bytes((wrapped[-1] ^ 1,)), CONFERENCE, KEYS),
        (wrapped[:40], CONFERENCE, KEYS),
        (b"", CONFERENCE, KEYS),
        (bytes(3_000), CONFERENCE, KEYS),
        (bytes(WRAP_BYTES), CONFERENCE, KEYS),
    ]
    for data, conference, keys in attempts:
        with pytest.raises(WrapError):
            unwrap_key(data, conference, CARD.device, keys)


@pytest.mark.parametrize(
    "changes",
    [
        {1: b"short"},
        {2: bytes(16)},
        {3: b"A"},
        {3: bytes(16)},
        {4: bytes(8)},
        {4: 1},
        {4: b"\xff" * 8},
        {5: bytes(32)},
        {5: b"F"},
        {6: bytes(16)},
        {6: None},
    ],
)
def test_a_wrap_that_holds_something_else_than_a_key_is_refused(changes: dict[int, object]):
    key = HELD.key
    good = {
        1: key.key, 2: key.key_id, 3: AUDIENCE, 4: (1).to_bytes(8, "big"), 5: FOUNDER, 6: b"N" * 16,
    }  # fmt: skip
    info = WRAP + CONFERENCE + CARD.device
    assert unwrap_key(seal_to_card(encode(good), info, CARD), CONFERENCE, CARD.device, KEYS) == HELD
    with pytest.raises(WrapError):
        unwrap_key(
            seal_to_card(encode({**good, **changes}), info, CARD), CONFERENCE, CARD.device, KEYS
        )


def test_a_wrap_says_nothing_by_its_size_and_finds_its_device_by_its_inbox():
    late = HeldKey(AudienceKey.generate(AUDIENCE, 1 << 40), FOUNDER, b"N" * 16)
    frames = [wrap_frame(held, CONFERENCE, CARD) for held in (HELD, late)]
    assert {len(frame) for frame in frames} == {WRAP_FRAME_BYTES}
    assert open_wrap_frame(frames[1], CONFERENCE, CARD.device, KEYS) == late
    assert is_wrap_for(frames[0], CONFERENCE, CARD.device)
    assert not is_wrap_for(frames[0] + b"x", CONFERENCE, CARD.device)
    assert not is_wrap_for(frames[0], ConferenceId(b"D" * 32), CARD.device)
    assert not is_wrap_for(frames[0], CONFERENCE, FOUNDER)
    assert inbox(CONFERENCE, CARD.device) in frames[0]
    assert CARD.device not in frames[0]


def test_what_is_sealed_to_a_card_is_bound_to_its_purpose():
    sealed = seal_to_card(b"plain", b"purpose", CARD)
    assert open_as_device(sealed, b"purpose", KEYS) == b"plain"
    with pytest.raises(WrapError):
        open_as_device(sealed, b"other", KEYS)
