"""Enrolment: a request and its answer, each refused with the reason when it does not hold."""

from dataclasses import replace
from hashlib import sha256
from typing import Any

import pytest

from app.codec import encode
from app.keys.cards import make_card
from app.keys.domains import ANSWER
from app.keys.sealing import AudienceKey
from app.keys.wraps import HeldKey, audience_id, seal_to_card, wrap_key
from app.negotiation.access import Role
from app.record.enrolment import (
    ANSWER_MAGIC,
    REQUEST_MAGIC,
    EnrolmentError,
    Grant,
    read_answer,
    read_request,
    write_answer,
    write_request,
)
from tests.unit.record.world import a_world, card_of, device_keys, officer

WORLD = a_world()
WORLD.admit("joiner", "norway", Role.DELEGATE)
FOUNDER = card_of("secretariat").device
KEY = HeldKey(AudienceKey.generate(WORLD.everybody, 1), FOUNDER)
CARD, KEYS = card_of("joiner"), device_keys("joiner")
GRANT = Grant(WORLD.chain, [card_of(name) for name in ("secretariat", "chair")], [KEY])
ANSWER_FILE = write_answer(GRANT, CARD)


def test_a_request_brings_the_card():
    assert read_request(write_request(CARD)) == CARD


def test_an_answer_brings_rosters_cards_keys_party_and_roles():
    answer = read_answer(ANSWER_FILE, CARD, KEYS)
    assert answer.chain == WORLD.chain
    assert answer.conference == WORLD.chain.conference
    assert set(answer.cards) == {CARD.device, *(card.device for card in GRANT.cards)}
    assert answer.keys == (KEY,)
    assert answer.party.name == "norway"
    assert answer.seat.roles_at(1) == {Role.DELEGATE}


def closed(magic: bytes, body: bytes) -> bytes:
    return magic + body + sha256(magic + body).digest()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "not a Travaux request"),
        (b"hello", "not a Travaux request"),
        (ANSWER_FILE, "not a Travaux request"),
        (write_request(CARD)[:-1], "damaged"),
        (write_request(CARD)[:20], "damaged"),
        (write_request(CARD) + b"\x00", "damaged"),
        (closed(b"TVXQ2\n", CARD.envelope), "newer version"),
        (closed(REQUEST_MAGIC, b"no card"), "damaged"),
        (REQUEST_MAGIC + bytes(20_000), "too large"),
    ],
)
def test_a_request_that_does_not_hold_is_refused(data: bytes, why: str):
    with pytest.raises(EnrolmentError, match=why):
        read_request(data)


def sealed(changes: dict[int, Any], to: str = "joiner") -> bytes:
    conference = WORLD.chain.conference
    fields: dict[int, Any] = {
        1: 1,
        2: conference,
        3: [roster.envelope for roster in WORLD.chain.rosters],
        4: [card_of("chair").envelope],
        5: [wrap_key(KEY, conference, CARD)],
    }
    plain = encode({**fields, **changes})
    return closed(
        ANSWER_MAGIC, CARD.device + seal_to_card(plain, ANSWER + CARD.device, card_of(to))
    )


OTHER = audience_id(WORLD.chain.conference, CARD.device)
OTHER_KEY = HeldKey(AudienceKey.generate(OTHER, 1), CARD.device)
DOUBLE = replace(device_keys("chair"), sealing=KEYS.sealing, signing=officer("double"))


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "not a Travaux answer"),
        (write_request(CARD), "not a Travaux answer"),
        (ANSWER_FILE[:-1], "damaged"),
        (closed(b"TVXA2\n", b""), "newer version"),
        (write_answer(GRANT, card_of("chair")), "another device"),
        (sealed({}, to="chair"), "not sealed for this device"),
        (sealed({1: 2}), "newer version"),
        (sealed({6: 1}), "newer version"),
        (sealed({2: bytes(32)}), "another conference"),
        (sealed({3: []}), "roster 1 does not hold: it is missing"),
        (sealed({3: [b"x"]}), "does not hold"),
        (sealed({3: {}}), "damaged"),
        (sealed({3: [WORLD.chain.rosters[0].envelope], 4: []}), "does not admit this device"),
        (sealed({4: [b"x"]}), "card in it was refused"),
        (sealed({4: [card_of("stranger").envelope]}), "does not list"),
        (
            sealed({4: [card_of("chair").envelope, make_card(DOUBLE, "double", 1).envelope]}),
            "does not list",
        ),
        (sealed({5: []}), "key of the conference"),
        (sealed({5: [b"x"]}), "not sealed for this device"),
        (sealed({5: [wrap_key(OTHER_KEY, WORLD.chain.conference, CARD)]}), "key of the conference"),
        (sealed({4: [1]}), "damaged"),
        (
            closed(ANSWER_MAGIC, CARD.device + seal_to_card(b"\xff", ANSWER + CARD.device, CARD)),
            "damaged",
        ),
    ],
)
def test_an_answer_that_does_not_hold_is_refused(data: bytes, why: str):
    with pytest.raises(EnrolmentError, match=why):
        read_answer(data, CARD, KEYS)


def test_a_revoked_device_is_not_admitted_by_an_answer():
    world = a_world()
    world.admit("joiner", "norway", Role.DELEGATE)
    world.revoke("joiner", None)
    key = HeldKey(AudienceKey.generate(world.everybody, 1), FOUNDER)
    data = write_answer(Grant(world.chain, [], [key]), CARD)
    with pytest.raises(EnrolmentError, match="does not admit"):
        read_answer(data, CARD, KEYS)


def test_every_byte_of_an_answer_and_a_request_counts():
    request = write_request(CARD)
    for data in (request, ANSWER_FILE):
        for at in range(0, len(data), 1 if data is request else 97):
            bad = bytearray(data)
            bad[at] ^= 1 << (at % 8)
            with pytest.raises(EnrolmentError):
                if data is request:
                    read_request(bytes(bad))
                else:
                    read_answer(bytes(bad), CARD, KEYS)


def test_nobody_else_can_read_the_answer():
    assert b"norway" not in ANSWER_FILE
    assert b"Convention" not in ANSWER_FILE
    assert WORLD.chain.conference not in ANSWER_FILE
