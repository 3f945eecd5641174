"""A hub that withholds, reorders, repeats, floods, miscounts and breaks off: what comes of it."""

import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import PlaceError, UnreachableError
from app.negotiation.events import HOUSEKEEPING_KINDS
from app.negotiation.rolling import rolling_hash
from app.workspace.exchanging import Exchange, Exchanged
from app.workspace.place_parts import channels_of
from tests.contracts.test_sync_store import Device
from tests.desks import Desks, a_conference
from tests.fake_hub import FAULTS, FakeLog, Message, a_way
from tests.fakes import FakeBackend
from tests.hub_room import acted

CODES = ("SEC", "FRA", "KEN")


class Room:
    """Three desks and one lying hub."""

    def __init__(self, folder: Path) -> None:
        self.desks: Desks = a_conference(folder, *CODES[1:], backend=FakeBackend())
        self.log = FakeLog()
        self.words = map(str, count(1))
        self.stores = {code: a_way(self.log, code.lower()) for code in CODES}
        self.ahead = 0
        for workspace in self.desks.open.values():
            clock = workspace.clock
            workspace.clock = lambda clock=clock: clock() + self.ahead
        self.exchanges = {c: Exchange(self.desks.open[c], self.stores[c]) for c in CODES}

    def exchange(self, code: str) -> Exchanged:
        return self.exchanges[code].once()

    def tables(self, code: str) -> None:
        self.desks.amends(code, "Article 2", "Geneva", f"Oslo {next(self.words)}")

    def agree(self) -> bool:
        desks = [self.desks.open[code] for code in CODES]
        held = {acted(w) for w in desks}
        return len({rolling_hash(w.conference) for w in desks}) == 1 and len(held) == 1

    def converge(self) -> int:
        """Exchange with a hub that lies no more until all hold the same; return the rounds.

        Everybody says something first: of a last word that was never referred to nobody can know.
        """
        self.log.faults.clear()
        self.log.withheld.clear()
        for code in CODES[1:]:
            self.tables(code)
        for rounds in range(1, 12):
            self.ahead += 10 * 60_000  # what was asked for in vain is asked for again after a while
            for code in CODES:
                with suppress(UnreachableError):  # it was emptied since the last look
                    self.exchange(code)
            if self.agree():
                return rounds
        raise AssertionError("they do not agree")

    def close(self) -> None:
        for store in self.stores.values():
            store.close()
        self.desks.close()


@contextmanager
def a_room() -> Iterator[Room]:
    with tempfile.TemporaryDirectory() as folder:
        room = Room(Path(folder))
        try:
            yield room
        finally:
            room.close()


@given(
    seed=st.integers(0, 1 << 32),
    faults=st.dictionaries(st.sampled_from(FAULTS), st.sampled_from((0.05, 0.3, 0.8)), min_size=1),
)
@settings(max_examples=12, suppress_health_check=list(HealthCheck), deadline=None)
def test_whatever_it_does_nothing_is_lost_and_all_agree_once_it_stops(
    seed: int, faults: dict[str, float]
) -> None:
    with a_room() as room:
        chance = room.log.chance = random.Random(seed)
        tabled = 0
        for step in range(12):
            room.log.faults = faults if step < 10 else {}
            code = chance.choice(CODES)
            if code != "SEC":
                room.tables(code)
                tabled += 1
            try:
                room.exchange(code)
            except PlaceError as error:
                assert str(error).endswith(".")
            if chance.random() < 0.1:
                room.log.roll_back(chance.randrange(len(room.log.messages) + 1))
            if chance.random() < 0.05:
                room.log.remake()
        room.converge()
        for code in CODES:
            workspace = room.desks.open[code]
            assert len(workspace.conference.amendments) == tabled + 2
            stored = [entry.id for entry in workspace.store.record.entries()]
            assert len(stored) == len(set(stored))


@pytest.fixture
def room() -> Iterator[Room]:
    with a_room() as made:
        yield made


def settle(room: Room) -> None:
    for _ in range(2):
        for code in CODES:
            room.exchange(code)


def test_what_it_withholds_is_named_with_whose_it_is(room: Room) -> None:
    settle(room)
    room.tables("FRA")
    room.exchange("FRA")
    room.log.withheld = {("ken", len(room.log.messages))}
    room.tables("FRA")
    room.exchange("FRA")
    came = room.exchange("KEN")
    device = room.desks.open["FRA"].device
    (missing,) = came.missing
    assert missing.device == device
    entries = room.desks.open["FRA"].evaluation.held.entries.values()
    acts = (e for e in entries if e.device == device and e.kind not in HOUSEKEEPING_KINDS)
    tabled = sorted(e.seq for e in acts)
    assert any(missing.first <= seq <= missing.last for seq in tabled)
    assert missing.last < tabled[-1]
    assert came.asked > 0
    room.converge()


def test_what_it_withholds_from_everybody_is_sent_again_by_its_author(room: Room) -> None:
    settle(room)
    room.tables("FRA")
    room.exchange("FRA")
    hidden = len(room.log.messages)
    room.log.withheld = {(code.lower(), hidden) for code in CODES}
    assert room.exchange("FRA").sent > 0
    came = room.exchange("KEN")
    assert came.received - came.notices == 1


def test_a_flood_of_junk_is_told_of_and_stops_nobody(room: Room) -> None:
    settle(room)
    (channel,) = channels_of(room.desks.open["KEN"])
    junk = Message(channel.tag.hex(), "evil", b"junk")
    room.log.messages += [junk] * 5_000
    room.tables("FRA")
    room.exchange("FRA")
    room.log.messages += [junk] * 5_000
    came = room.exchange("KEN")
    assert came.received - came.notices == 1
    assert len(came.faults) == 101
    assert came.faults[-1].where == "9,900 more messages on the fake hub: each"
    given = room.log.given
    assert room.exchange("KEN").faults == ()
    assert room.log.given - given <= 4  # its own statement; junk is read once


def test_a_hub_that_counts_too_far_is_not_waited_for_and_hides_nothing_later(room: Room) -> None:
    settle(room)
    room.log.faults = {"overstate": 1}
    assert room.exchange("KEN").missing == ()
    room.log.faults.clear()
    room.tables("FRA")
    room.exchange("FRA")
    came = room.exchange("KEN")
    assert came.received - came.notices == 1


def test_a_hub_that_keeps_nothing_it_says_it_keeps_is_told_on(room: Room) -> None:
    settle(room)
    room.log.faults = {"swallow": 1}
    room.tables("FRA")
    with pytest.raises(PlaceError, match="has kept what it does not hand out"):
        room.exchange("FRA")
    room.converge()
    assert len(room.desks.open["KEN"].conference.amendments) == 3


def test_a_hub_that_is_never_there_changes_nothing(room: Room) -> None:
    room.log.faults = {"offline": 1}
    room.tables("FRA")
    before = room.desks.open["FRA"].evaluation.held.entries
    with pytest.raises(PlaceError, match="does not answer"):
        room.exchange("FRA")
    assert room.desks.open["FRA"].evaluation.held.entries == before
    room.converge()


def test_the_fake_keeps_the_contract_when_it_does_not_lie() -> None:
    log = FakeLog()
    norway, peru = (Device(name, a_way(log, name)) for name in ("norway", "peru"))
    norway.puts("a", "b")
    assert peru.finds() == ["a", "b"]
    assert peru.finds() == []
    given = log.given
    norway.puts("c")
    assert peru.finds() == ["c"]
    assert log.given - given <= 3  # its read-back, the mark, the message
    norway.store.close()
    peru.store.close()
