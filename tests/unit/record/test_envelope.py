"""Entries: written once, read strictly, and never encoded again."""

from dataclasses import replace
from typing import Any

import pytest

from app.codec import decode, encode
from app.ids import EntryId
from app.keys.domains import EVENT, digest
from app.record.envelope import (
    Content,
    MalformedEntryError,
    Moment,
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


def test_the_next_place_follows_the_last_entry_and_never_goes_back():
    moment = Moment(roster=7, epoch=2, seen=41, clock=1_000)
    first = first_place(DESK.conference, DESK.audience, DESK.device, moment)
    assert first.prev == feed_root(DESK.conference, DESK.audience, DESK.device)
    assert (first.seq, first.lam, first.roster, first.epoch) == (1, 42, 7, 2)
    late = first_place(DESK.conference, DESK.audience, DESK.device, replace(moment, seen=10**9))
    assert late.lam == 100_000
    last = compose(first, Content(130, {}), device_keys("norway").signing).entry
    place = next_place(last, Moment(roster=8, epoch=3, seen=99, clock=2_000))
    assert (place.seq, place.prev) == (2, last.id)
    assert (place.roster, place.epoch, place.lam, place.time) == (8, 3, 100, 2_000)
    back = next_place(last, Moment(roster=1, epoch=1, seen=0, clock=-5))
    assert (back.roster, back.epoch, back.lam, back.time) == (7, 2, 43, 1_000)
    assert next_place(last, replace(moment, seen=10**9)).lam == last.lam + 100_000


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
