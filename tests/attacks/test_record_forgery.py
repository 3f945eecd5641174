"""Forgeries against the record: altered bytes, signatures moved over, half of a hybrid, weak keys.

Tests 3 to 6 of the security design. Pass mark: nothing is accepted.
"""

import random
from collections.abc import Iterator
from typing import Any

import pytest

from app.codec import CodecError, decode, encode
from app.keys.cards import Card, CardError, DeviceKeys, make_card, parse_card, refuse_shared_keys
from app.keys.domains import CARD, EVENT
from app.keys.signing import KeyRefusedError, VerifyingKeys
from app.record.door import Arrival
from app.record.evaluate import Evaluation
from app.record.roster import RosterError
from app.record.roster_chain import begin
from app.record.verdicts import Reason
from tests.unit.keys.test_signing import SMALL_ORDER
from tests.unit.record.kinds import AMEND, DECIDE, ground_of
from tests.unit.record.world import a_world, card_of, device_keys, officer

WORLD = a_world()
GROUND = ground_of(WORLD)


QUICK = 5
"""Every fifth byte in the ordinary suite, each one behind the marker ``long``."""


def flipped(data: bytes, step: int) -> Iterator[bytes]:
    for at in range(0, len(data), step):
        bad = bytearray(data)
        bad[at] ^= 1 << (at * 5 % 8)
        yield bytes(bad)


def accepted(envelope: bytes) -> bool:
    evaluation, _ = Evaluation(GROUND).with_envelope(envelope)
    return bool(evaluation.held.entries)


def check_entry(kind: int, step: int) -> None:
    desk = WORLD.desks["chair" if kind == DECIDE else "norway"]
    envelope = desk.write(kind, {1: "text"}, keep=False).envelope
    assert accepted(envelope)
    assert not any(accepted(bad) for bad in flipped(envelope, step))


def check_card(step: int) -> None:
    for bad in flipped(card_of("norway").envelope, step):
        with pytest.raises(CardError):
            parse_card(bad)


def check_roster(step: int) -> None:
    # Version 1, whose own signatures are the only ones there are to lean on.
    for bad in flipped(WORLD.chain.rosters[0].envelope, step):
        with pytest.raises(RosterError):
            begin(bad)


def test_3_nothing_with_a_flipped_bit_is_ever_accepted():
    check_entry(AMEND, 1)
    check_entry(DECIDE, QUICK)
    check_card(QUICK)
    check_roster(QUICK)


@pytest.mark.long
def test_3_at_every_byte():
    check_entry(DECIDE, 1)
    check_card(1)
    check_roster(1)


SWAPS: list[dict[int, Any]] = [
    {2: bytes(32)},
    {3: bytes(16)},
    {4: card_of("peru").device},
    {5: 2},
    {6: b"\x01" * 32},
    {7: 2},
    {8: 2},
    {9: 7},
    {10: 7},
    {11: 5},
    {12: [b"\x01" * 32]},
    {13: {1: "other"}},
]


@pytest.mark.parametrize("swap", SWAPS)
def test_4_no_field_can_be_exchanged_under_honest_signatures(swap: dict[int, Any]):
    for name, kind in (("norway", AMEND), ("chair", DECIDE)):
        envelope = WORLD.desks[name].write(kind, keep=False).envelope
        payload, ed, pq = decode(envelope)
        moved = encode([encode({**decode(payload), **swap}), ed, pq])
        assert accepted(envelope)
        assert not accepted(moved)


def test_4_an_honest_signature_of_one_thing_is_none_of_another():
    """A signature over the same bytes as a card or a roster does not make an entry."""
    keys = device_keys("norway").signing
    payload, _, _ = decode(WORLD.desks["norway"].write(AMEND, keep=False).envelope)
    assert not accepted(encode([payload, keys.sign(CARD, payload), b""]))
    assert accepted(encode([payload, keys.sign(EVENT, payload), b""]))


def test_5_half_of_a_hybrid_is_not_enough():
    chair = device_keys("chair").signing
    payload, ed, pq = decode(WORLD.desks["chair"].write(DECIDE, keep=False).envelope)
    halves = {
        "missing": b"",
        "garbage": bytes(range(256)) * 12 + bytes(237),
        "other device": device_keys("peru").signing.sign_pq(EVENT, payload),
        "wrong context": chair.sign_pq(CARD, payload),
    }
    for half in halves.values():
        _, change = Evaluation(GROUND).with_arrivals([Arrival(encode([payload, ed, half]))])
        assert [reason for _, reason in change.refused] == [Reason.BAD_SIG_PQ]
    other = device_keys("peru").signing.sign(EVENT, payload)
    _, change = Evaluation(GROUND).with_arrivals([Arrival(encode([payload, other, pq]))])
    assert [reason for _, reason in change.refused] == [Reason.BAD_SIG]


def test_6_fourteen_small_order_keys_are_refused_everywhere():
    pq = officer("o1").public.mldsa65
    for key in map(bytes.fromhex, SMALL_ORDER):
        with pytest.raises(KeyRefusedError):
            VerifyingKeys.of(key, pq)
        with pytest.raises(CardError, match="small order"):
            parse_card(card_with({2: key}))


def card_with(changes: dict[int, Any]) -> bytes:
    keys = device_keys("norway")
    fields = decode(decode(card_of("norway").envelope)[0])
    payload = encode({**fields, **changes})
    return encode([payload, *keys.signing.sign_both(CARD, payload)])


def test_6_a_random_ml_dsa_key_proves_nothing():
    with pytest.raises(CardError, match="do not prove"):
        parse_card(card_with({3: bytes(i * 7 % 256 for i in range(1952))}))


def test_6_a_key_that_another_card_shows_is_refused():
    victim = card_of("peru")
    known: dict[Any, Card] = {victim.device: victim}
    for field, key in ((4, victim.sealing.x25519), (5, victim.sealing.mlkem768)):
        with pytest.raises(CardError, match="belongs to the device"):
            refuse_shared_keys(parse_card(card_with({field: key})), known)
    same = make_card(DeviceKeys.from_seeds(device_keys("peru").seeds()), "copy", 7)
    with pytest.raises(CardError, match="belongs to the device"):
        refuse_shared_keys(same, known)


def test_mutated_and_random_envelopes_raise_nothing_and_are_not_accepted():

    rng = random.Random(3)
    seeds = [WORLD.desks["norway"].write(AMEND, {1: "x" * 50}, keep=False).envelope]
    seeds.append(WORLD.desks["chair"].write(DECIDE, keep=False).envelope)
    for _ in range(4_000):
        data = bytearray(rng.choice(seeds))
        for _ in range(rng.randrange(1, 4)):
            at = rng.randrange(len(data))
            match rng.randrange(3):
                case 0:
                    data[at] = (data[at] + rng.randrange(1, 256)) % 256
                case 1:
                    del data[at:]
                case _:
                    data.insert(at, rng.randrange(256))
            data = data or bytearray(b"\x00")
        if bytes(data) not in seeds:
            assert not accepted(bytes(data))


def test_depth_and_count_bombs_are_refused_at_once():
    for bomb in (b"\x83" * 50_000, b"\x9b" + b"\xff" * 8, b"\xbb" + b"\xff" * 8 + bytes(60_000)):
        assert not accepted(bomb)
        with pytest.raises(CodecError):
            decode(bomb)
