"""Keys that must never be taken: test 6 of the security design, all sixteen of them."""

import secrets

import pytest

from app.codec import decode, encode
from app.keys.cards import CardError, DeviceKeys, make_card, parse_card
from app.keys.domains import CARD

FIELD = 2**255 - 19
EIGHT = (  # the two y-coordinates of order 8, as numbers
    int.from_bytes(
        bytes.fromhex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"), "little"
    ),
    int.from_bytes(
        bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"), "little"
    ),
)
SMALL_ORDER = [  # each with either sign; 0 and 1 also unreduced
    (y | sign << 255).to_bytes(32, "little")
    for y in (0, 1, FIELD - 1, *EIGHT, FIELD, FIELD + 1)
    for sign in (0, 1)
]
KEYS = DeviceKeys.generate()
ATTEMPTS: list[dict[int, object]] = [
    *({2: key} for key in SMALL_ORDER),
    {3: secrets.token_bytes(1952)},
    {4: KEYS.signing.public.ed25519},
]


def test_there_are_sixteen():
    assert len({key.hex() for key in SMALL_ORDER}) == 14
    assert len(ATTEMPTS) == 16


@pytest.mark.parametrize("changes", ATTEMPTS, ids=range(len(ATTEMPTS)))
def test_6_a_key_that_anybody_can_sign_for_or_that_is_none_is_refused(changes: dict[int, object]):
    fields = decode(decode(make_card(KEYS, "laptop", 5).envelope)[0])
    payload = encode({**fields, **changes})
    with pytest.raises(CardError):
        parse_card(encode([payload, *KEYS.signing.sign_both(CARD, payload)]))
