"""Desks that exchange through a place which loses, repeats, goes back in time or lies."""

import random
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from app.errors import UnreachableError
from app.ids import AmendmentId, EntryId
from app.keys.sealing import FrameType
from app.negotiation.rolling import rolling_hash
from app.record.door import Arrival
from app.record.segment import seal_segment
from app.sync_port import FullError
from app.workspace.asking_anew import ask_anew, from_entry, missing_of
from app.workspace.exchanging import Exchange, Exchanged
from app.workspace.giving import IN_TURN
from app.workspace.place_parts import channels_of
from app.workspace.workspace import Package, Workspace
from tests.desks import Desks, a_conference
from tests.fake_place import FakePlace, FakeStore
from tests.fakes import FakeBackend

CODES = ("SEC", "CHAIR", "FRA", "KEN", "NOR")
MINUTE = 60_000


def quietly(_: Workspace) -> None:
    """Let no desk say what it holds: so that what crosses can be counted."""


class Room:
    """A conference whose desks exchange through one place or several, with a clock to set."""

    def __init__(self, folder: Path) -> None:
        self.desks: Desks = a_conference(folder, *CODES[2:], backend=FakeBackend())
        self.place = FakePlace()
        self.ahead = 0
        self.words = map(str, count(1))
        self.exchanges: dict[tuple[str, int], Exchange] = {}
        for workspace in self.desks.open.values():
            clock = workspace.clock
            workspace.clock = lambda clock=clock: clock() + self.ahead

    def exchange(self, code: str, place: FakePlace | None = None) -> Exchanged:
        shared = place or self.place
        key = (code, id(shared))
        if key not in self.exchanges:
            self.exchanges[key] = Exchange(
                self.desks.open[code], FakeStore(shared), prepare=quietly
            )
        return self.exchanges[key].once()

    def all_exchange(self, place: FakePlace | None = None, rounds: int = 2) -> None:
        for _ in range(rounds):
            for code in CODES:
                self.exchange(code, place)

    def later(self, minutes: int) -> None:
        self.ahead += minutes * MINUTE

    def tables(self, code: str) -> AmendmentId:
        return self.desks.amends(code, "Article 2", "Geneva", f"Oslo {next(self.words)}")

    def restart(self) -> None:
        """Let every desk open the place anew, with what its vault remembers."""
        self.exchanges.clear()

    def agree(self) -> bool:
        desks = self.desks.open.values()
        held = {frozenset(w.evaluation.held.entries) for w in desks}
        return len({rolling_hash(w.conference) for w in desks}) == 1 and len(held) == 1


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path)
    yield room
    room.desks.close()


def test_what_one_tables_all_have_and_none_twice(room: Room) -> None:
    room.tables("FRA")
    room.tables("KEN")
    room.all_exchange()
    assert room.agree()
    assert len(room.desks.open["NOR"].conference.amendments) == 2
    messages, reads = len(room.place.messages), room.place.reads
    room.all_exchange()
    assert (len(room.place.messages), room.place.reads) == (messages, reads)


def test_one_new_entry_costs_one_message_to_write_and_one_to_read(room: Room) -> None:
    for _ in range(40):
        room.tables("FRA")
    room.all_exchange()
    before, reads = len(room.place.messages), room.place.reads
    room.tables("FRA")
    assert room.exchange("FRA").sent == 1
    assert room.exchange("KEN").received == 1
    assert len(room.place.messages) == before + 1
    assert room.place.reads == reads + 1
    assert len(room.place.messages[-1]) < 1_500


def test_a_message_that_never_reached_a_reader_is_asked_for_and_sent_again(room: Room) -> None:
    room.all_exchange()
    room.tables("FRA")
    room.exchange("FRA")
    room.place.faults["drop"] = 1
    assert room.exchange("KEN").received == 0
    room.place.faults.clear()
    assert not room.exchange("KEN").missing
    room.tables("FRA")
    room.exchange("FRA")
    noticed = room.exchange("KEN")
    assert [(m.first, m.last) for m in noticed.missing] == [(1, 1)]
    assert noticed.missing[0].device == room.desks.open["FRA"].device
    assert noticed.asked == 1
    assert room.exchange("KEN").asked == 0, "not again at once"
    assert room.exchange("FRA").sent == 2
    assert not room.exchange("KEN").missing
    room.all_exchange()
    assert room.agree()


def test_who_does_not_want_to_wait_asks_once_more_at_the_next_exchange(room: Room) -> None:
    room.all_exchange()
    room.tables("FRA")
    room.tables("FRA")
    ken = room.desks.open["KEN"]
    last = next(room.desks.open["FRA"].store.record.latest())
    room.exchange("FRA", FakePlace())
    ken.receive(Package(arrivals=[Arrival(last.envelope)]), "a stick")
    assert room.exchange("KEN").asked == 1
    room.later(1)
    assert room.exchange("KEN").asked == 1
    room.later(1)
    assert room.exchange("KEN").asked == 0, "less often when nobody answers"
    assert ask_anew(ken, missing_of(ken)) == 1
    assert room.exchange("KEN").asked == 1
    assert room.exchange("KEN").asked == 0, "once in each place"
    assert room.exchange("FRA").sent >= 2
    assert not room.exchange("KEN").missing


def test_an_entry_that_is_held_can_be_asked_for_again(room: Room) -> None:
    room.all_exchange()
    made = room.tables("FRA")
    room.all_exchange()
    ken = room.desks.open["KEN"]
    wanted = from_entry(ken, EntryId(made))
    assert [one.device for one in wanted] == [room.desks.open["FRA"].device]
    ask_anew(ken, wanted)
    assert room.exchange("KEN").asked == 1
    assert room.exchange("FRA").sent >= 1
    assert from_entry(ken, EntryId(bytes(32))) == ()


def test_who_gets_no_answer_asks_less_and_less_often(room: Room) -> None:
    room.all_exchange()
    room.tables("FRA")
    room.tables("FRA")
    hidden = room.desks.open["FRA"].store.record.latest()
    last = next(hidden)
    from_fra = FakePlace()
    room.exchange("FRA", from_fra)
    room.desks.open["KEN"].receive(Package(arrivals=[Arrival(last.envelope)]), "a stick")
    asked = 0
    for _ in range(200):
        asked += room.exchange("KEN").asked
        room.later(10)
    assert 5 <= asked <= 12


def test_others_wait_their_turn_before_they_answer_for_the_author(room: Room) -> None:
    room.all_exchange()
    room.tables("FRA")
    elsewhere = FakePlace()
    for code in ("FRA", "KEN"):
        room.exchange(code, elsewhere)
    relay = Exchange(room.desks.open["KEN"], FakeStore(room.place), IN_TURN, quietly)
    assert relay.once().sent == 0
    room.later(12)
    assert relay.once().sent == 1
    assert room.exchange("FRA").sent == 0


def test_junk_and_messages_under_a_false_name_are_passed_over_and_counted(room: Room) -> None:
    room.tables("FRA")
    room.exchange("FRA")
    true = room.place.messages[-1]
    room.place.messages[:0] = [b'{"stream":"x","seq":7}', b"", true[:500], true[:-9] + bytes(9)]
    room.place.messages.append(bytes(2_000))
    came = room.exchange("KEN")
    assert came.received == 1
    assert len(came.faults) == 5
    room.all_exchange()
    assert room.agree()


def test_a_place_that_was_made_anew_is_filled_again_from_the_devices(room: Room) -> None:
    for code in ("FRA", "KEN"):
        room.tables(code)
    room.all_exchange()
    room.place.remake()
    room.restart()
    room.exchange("KEN")
    newcomer = FakePlace(b"seen by newcomer", room.place.messages)
    assert room.exchange("NOR", newcomer).known == 5
    room.all_exchange()
    assert room.agree()


def test_a_place_that_was_set_back_gets_what_it_lost_and_no_message_twice(room: Room) -> None:
    room.all_exchange()
    room.tables("FRA")
    room.all_exchange()
    kept = len(room.place.messages)
    for _ in range(3):
        room.tables("FRA")
        room.all_exchange()
    room.place.roll_back(kept)
    room.tables("KEN")
    room.exchange("KEN")
    assert len(room.place.messages) > kept
    room.tables("FRA")
    sent = room.exchange("FRA").sent
    room.all_exchange()
    assert room.agree()
    assert sent <= 4
    fresh = FakePlace(b"seen by a newcomer", room.place.messages)
    assert room.exchange("NOR", fresh).known == 3 + 6


def test_a_relay_between_two_places_brings_all_to_both(room: Room) -> None:
    east, west = FakePlace(b"east of the hall"), FakePlace(b"west of the hall")
    room.tables("FRA")
    room.tables("KEN")
    for _ in range(3):
        for code, place in (("FRA", east), ("KEN", west), ("NOR", east), ("NOR", west)):
            room.exchange(code, place)
        for code in ("SEC", "CHAIR"):
            room.exchange(code, west)
    assert room.agree()
    a, b = (FakePlace(p.place[::-1], p.messages) for p in (east, west))
    assert room.exchange("SEC", a).known == room.exchange("SEC", b).known == 5


def test_a_place_that_swallows_repeats_reorders_and_lags_loses_nothing(room: Room) -> None:
    chance = random.Random(3)
    faults = {"swallow": 0.3, "duplicate": 0.3, "reorder": 0.5, "lag": 0.5, "drop": 0.1}
    room.place.faults = {**faults, "offline": 0.05}
    for _ in range(60):
        if chance.random() < 0.3:
            room.tables(chance.choice(CODES[2:]))
        if chance.random() < 0.05:
            room.place.roll_back(chance.randrange(len(room.place.messages) + 1))
        try:
            room.exchange(chance.choice(CODES))
        except UnreachableError:
            continue
    room.place.faults.clear()
    for _ in range(4):
        room.later(120)
        room.all_exchange()
    for code in CODES[2:]:  # whoever lacks an end learns of it by what comes after
        room.tables(code)
    for _ in range(4):
        room.later(120)
        room.all_exchange()
    assert room.agree()


def test_a_full_place_keeps_what_it_has_and_nothing_is_lost_here(room: Room) -> None:
    room.all_exchange()
    room.place.most = sum(map(len, room.place.messages)) + 3_000
    for _ in range(80):
        room.tables("FRA")
    with pytest.raises(FullError):
        room.exchange("FRA")
    assert room.exchange("KEN").received == 0
    room.place.most = 1 << 30
    assert room.exchange("FRA").sent == 80
    assert room.exchange("KEN").received == 80


class StopError(Exception):
    pass


def test_cancelling_leaves_both_sides_as_they_were_and_the_next_goes_on(room: Room) -> None:
    room.all_exchange()
    for _ in range(3):
        room.tables("FRA")
    held = len(room.place.messages)

    def stop(done: int, total: int) -> None:
        raise StopError

    fra = Exchange(room.desks.open["FRA"], FakeStore(room.place), prepare=quietly)
    with pytest.raises(StopError):
        fra.once(stop)
    assert len(room.place.messages) == held
    assert fra.once().sent == 3
    ken = Exchange(room.desks.open["KEN"], FakeStore(room.place), prepare=quietly)
    before = rolling_hash(room.desks.open["KEN"].conference)
    with pytest.raises(StopError):
        ken.once(stop)
    assert rolling_hash(room.desks.open["KEN"].conference) == before
    assert ken.once().received == 3


def test_a_false_roster_stops_nothing_else(room: Room) -> None:
    room.all_exchange()
    (channel,) = channels_of(room.desks.open["FRA"])
    frames = [channel.key.seal(kind, b"nonsense") for kind in FrameType]
    room.place.messages.append(seal_segment(channel, channel.new_log(), frames)[0])
    room.tables("KEN")
    room.exchange("KEN")
    came = room.exchange("NOR")
    assert came.received == 1
    assert len(came.refused) >= 3
    assert not room.exchange("NOR").refused


def test_a_device_that_signs_no_more_reads_but_puts_nothing_there(room: Room) -> None:
    room.all_exchange()
    room.tables("FRA")
    room.exchange("FRA")
    room.tables("KEN")
    room.desks.open["KEN"].right.stop()
    came = room.exchange("KEN")
    assert (came.received, came.sent) == (1, 0)
