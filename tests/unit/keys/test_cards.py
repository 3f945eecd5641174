"""Cards: a device is what its card proves."""

import pytest

from app.codec import decode, encode
from app.ids import ConferenceId
from app.keys.cards import (
    Card,
    CardError,
    DeviceKeys,
    make_card,
    parse_card,
    refuse_shared_keys,
    safety_code,
)
from app.keys.domains import CARD

KEYS = DeviceKeys.generate()
OTHER = DeviceKeys.generate()


def remade(changes: dict[int, object], keys: DeviceKeys = KEYS) -> bytes:
    """The card of ``KEYS`` with fields changed, honestly signed by ``keys``."""
    fields = decode(decode(make_card(KEYS, "laptop", 5).envelope)[0])
    payload = encode({k: v for k, v in {**fields, **changes}.items() if v is not ...})
    return encode([payload, *keys.signing.sign_both(CARD, payload)])


def test_a_card_is_read_back_as_it_was_made():
    card = make_card(KEYS, "Anna’s laptop", 1_763_800_000_000)
    assert parse_card(card.envelope) == card
    assert card.verifying == KEYS.signing.public
    assert card.sealing == KEYS.sealing
    assert DeviceKeys.from_seeds(KEYS.seeds()).signing == KEYS.signing


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({2: b"\x01" + bytes(31)}, "small order"),
        ({3: bytes(range(244)) * 8}, "do not prove"),
        ({4: bytes(32)}, "nothing can be sealed"),
        ({4: KEYS.signing.public.ed25519}, "twice"),
        ({5: b"\xff" * 1184}, "nothing can be sealed"),
        ({5: bytes(10)}, "nothing can be sealed"),
        ({6: "a\u202eb"}, "an invisible character"),
        ({6: "x" * 65}, "longer than 64"),
        ({6: "  "}, "empty"),
        ({6: "e\u0301"}, "NFC"),
        ({6: b"bytes"}, "not a card"),
        ({7: -1}, "not a card"),
        ({7: True}, "not a card"),
        ({1: 2}, "newer version"),
        ({8: 1}, "not a card"),
        ({7: ...}, "not a card"),
        ({2: 7}, "not a card"),
    ],
)
def test_a_card_that_is_not_sound_is_refused(changes: dict[int, object], why: str):
    with pytest.raises(CardError, match=why):
        parse_card(remade(changes))


def test_a_card_signed_by_another_device_is_refused():
    with pytest.raises(CardError, match="do not prove"):
        parse_card(remade({}, OTHER))


@pytest.mark.parametrize(
    "data", [b"", b"\x80", encode([b"", b"", b""]), encode({1: 2}), bytes(9_000)]
)
def test_what_is_no_card_is_refused(data: bytes):
    with pytest.raises(CardError):
        parse_card(data)


def test_a_key_of_another_card_is_refused():
    mine = make_card(KEYS, "mine", 1)
    payload = encode(
        {**decode(decode(make_card(OTHER, "thief", 1).envelope)[0]), 4: mine.sealing.x25519}
    )
    thief = parse_card(encode([payload, *OTHER.signing.sign_both(CARD, payload)]))
    known: dict[bytes, Card] = {mine.device: mine}
    with pytest.raises(CardError, match="mine"):
        refuse_shared_keys(thief, known)
    refuse_shared_keys(mine, known)


def test_the_safety_code_is_eight_groups_of_five_digits_of_conference_and_device():
    card = make_card(KEYS, "laptop", 5)
    code = safety_code(ConferenceId(bytes(32)), card.device)
    assert [len(group) for group in code.split(" ")] == [5] * 8
    assert code != safety_code(ConferenceId(b"\x01" + bytes(31)), card.device)
