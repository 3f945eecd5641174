"""Entries: written once, read strictly, and never encoded again."""

from typing import Any

import pytest

from app.codec import decode, encode
from app.ids import EntryId
from app.keys.domains import EVENT, digest
from app.record.envelope import (
    Content,
    MalformedEntryError,
    compose,
    feed_root,
    first_place,
    next_place,
    parse,
)
from tests.unit.record.world import Desk, a_world, card_of, device_keys, reworked

WORLD = a_world()
DESK = WORLD.desks["norway"]


def a_desk() -> Desk:
    return Desk("norway", DESK.conference, DESK.audience, roster=DESK.roster)


def test_an_entry_is_read_back_as_it_was_written():
    refs = (EntryId(b"\x02" * 32), EntryId(b"\x01" * 32), EntryId(b"\x02" * 32))
    signed = a_desk().write(130, {1: "text", 2: [b"x", None]}, refs=refs)
    again = parse(signed.envelope)
    assert again == signed
    assert again.entry.refs == (b"\x01" * 32, b"\x02" * 32)
    assert again.entry.body == {1: "text", 2: [b"x", None]}
    assert again.entry.id == digest(EVENT, decode(signed.envelope)[0])
    assert again.entry.size == len(signed.envelope)
    assert again.mldsa65 == b""


def test_the_id_is_over_the_payload_so_that_a_randomised_signature_does_not_change_it():
    desk = a_desk()
    one, two = desk.write(8, {1: 1}, keep=False), desk.write(8, {1: 1}, keep=False)
    assert one.envelope != two.envelope
    assert one.entry.id == two.entry.id


def test_the_next_place_follows_the_last_entry():
    first = first_place(DESK.conference, DESK.audience, DESK.device)
    assert first.prev == feed_root(DESK.conference, DESK.audience, DESK.device)
    keys = device_keys("norway").signing
    last = compose(first, Content(130, {}), keys).entry
    place = next_place(last, 7, 41, 1_000)
    assert (place.seq, place.prev, place.roster, place.lam, place.time) == (
        2,
        last.id,
        7,
        42,
        1_000,
    )
    assert next_place(last, 0, 10**9, -5).lam == last.lam + 100_000
    assert next_place(last, 0, 0, -5).time == last.time
    assert next_place(last, 0, 0, 0).roster == last.roster


FIELDS: list[dict[str, Any]] = [
    {"f1": 2},
    {"f1": True},
    {"f2": bytes(31)},
    {"f3": bytes(17)},
    {"f4": "device"},
    {"f5": 0},
    {"f5": -1},
    {"f5": 1 << 53},
    {"f6": bytes(33)},
    {"f7": 0},
    {"f8": 0},
    {"f9": None},
    {"f10": True},
    {"f11": "amend"},
    {"f12": {}},
    {"f12": [bytes(31)]},
    {"f12": [b"\x01" * 32, b"\x01" * 32]},
    {"f12": [b"\x02" * 32, b"\x01" * 32]},
    {"f12": [i.to_bytes(32, "big") for i in range(17)]},
    {"f13": []},
    {"f14": 1},
]


@pytest.mark.parametrize("changes", FIELDS)
def test_a_field_of_the_wrong_form_is_refused(changes: dict[str, Any]):
    with pytest.raises(MalformedEntryError):
        parse(reworked(a_desk().write().envelope, **changes))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        encode([]),
        encode([b"", b"", b""]),
        encode({1: 2}),
        encode([1, 2, 3]),
        encode([encode([]), bytes(64), b""]),
        encode([encode({1: 1}), bytes(64), b""]),
        encode([encode({}), bytes(63), b""]),
        encode([encode({}), bytes(64), bytes(3308)]),
        encode([bytes(70_000), bytes(64), b""]),
        bytes(80_000),
    ],
)
def test_what_is_no_entry_is_refused(data: bytes):
    with pytest.raises(MalformedEntryError):
        parse(data)


def test_an_entry_that_is_too_large_is_not_written():
    with pytest.raises(MalformedEntryError, match="too large"):
        a_desk().write(130, {1: bytes(66_000)})


def test_the_name_of_a_device_is_that_of_its_card():
    assert a_desk().write().entry.device == card_of("norway").device
