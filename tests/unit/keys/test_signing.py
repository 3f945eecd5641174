"""Signatures: both must hold, over the bytes received, and no weak key is taken."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.keys.domains import CARD, EVENT
from app.keys.signing import KeyRefusedError, SigningKeys, VerifyingKeys, is_small_order

SMALL_ORDER = [
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000080",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
]


@pytest.mark.parametrize("key", SMALL_ORDER)
def test_a_key_of_small_order_is_refused(key: str):
    assert is_small_order(bytes.fromhex(key))
    with pytest.raises(KeyRefusedError, match="small order"):
        VerifyingKeys.of(bytes.fromhex(key), bytes(1952))


def test_the_library_alone_would_accept_a_forgery_under_such_a_key():
    """The reason for the rule; when this fails, the library has learnt it."""
    weak = Ed25519PublicKey.from_public_bytes(b"\x01" + bytes(31))
    weak.verify(b"\x01" + bytes(31) + bytes(32), b"whatever you like")


def test_ordinary_keys_are_never_taken_for_weak_ones():
    assert not any(is_small_order(SigningKeys.generate().public.ed25519) for _ in range(200))


def test_both_signatures_must_hold_for_the_same_domain_and_payload():
    keys, other = SigningKeys.generate(), SigningKeys.generate()
    ed, pq = keys.sign_both(EVENT, b"payload")
    assert keys.public.signed_both(EVENT, b"payload", (ed, pq))
    assert not keys.public.signed_both(CARD, b"payload", (ed, pq))
    assert not keys.public.signed_both(EVENT, b"Payload", (ed, pq))
    assert not keys.public.signed_both(EVENT, b"payload", (ed, other.sign_pq(EVENT, b"payload")))
    assert not keys.public.signed_both(EVENT, b"payload", (other.sign(EVENT, b"payload"), pq))
    assert not keys.public.signed_both(EVENT, b"payload", (ed, b""))
    assert not keys.public.signed_pq(EVENT, EVENT + b"payload", keys.sign_pq(CARD, b"payload"))


def test_keys_come_back_from_their_seeds():
    keys = SigningKeys.generate()
    again = SigningKeys.from_seeds(*keys.seeds())
    assert again == keys
    assert keys.public.signed(EVENT + b"x", again.sign(EVENT, b"x"))


def test_private_parts_are_not_shown():
    keys = SigningKeys.generate()
    assert keys.seeds()[0].hex() not in repr(keys)


@pytest.mark.parametrize(("ed", "pq"), [(31, 1952), (33, 1952), (32, 1951), (0, 0)])
def test_keys_of_the_wrong_length_are_refused(ed: int, pq: int):
    with pytest.raises(KeyRefusedError, match="length"):
        VerifyingKeys.of(b"\x07" * ed, b"\x07" * pq)
