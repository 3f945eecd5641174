"""Desks that exchange through a shared folder that suffers what folders suffer."""

import copy
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.keys.wraps import inbox
from app.record.segment import Flaw
from app.workspace.circles import found_caucus
from app.workspace.exchanging import Exchange, Exchanged
from app.workspace.signing_right import Stop
from app.workspace.workspace import Workspace
from storage.sync.folder.store import FolderStore
from tests.scenarios.test_exchange import CODES, Room, quietly


class FolderRoom(Room):
    """The room of ``test_exchange``, with real folders."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.share = folder / "share"
        self.share.mkdir()
        self.there: dict[str, Exchange] = {}

    def opens(self, code: str) -> FolderStore:
        conference = self.desks.open[code].ground.chain.conference
        return FolderStore(self.share, conference, clock=lambda: self.ahead / 1_000)

    def meets(self, code: str) -> Exchanged:
        """Let a desk exchange with the folder."""
        if code not in self.there:
            self.there[code] = Exchange(self.desks.open[code], self.opens(code), prepare=quietly)
        return self.there[code].once()

    def all_meet(self, rounds: int = 2) -> None:
        for _ in range(rounds):
            for code in CODES:
                self.meets(code)

    def segments(self) -> list[Path]:
        return sorted(self.share.rglob("*.tvs"))

    def entries(self, code: str) -> int:
        return len(self.desks.open[code].evaluation.held.entries)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[FolderRoom]:
    room = FolderRoom(tmp_path)
    yield room
    room.desks.close()


def test_a_damaged_segment_is_asked_for_written_again_and_removed_by_its_writer(
    room: FolderRoom,
) -> None:
    room.all_meet()
    before = set(room.segments())
    room.tables("FRA")
    room.meets("FRA")
    (damaged,) = set(room.segments()) - before
    data = damaged.read_bytes()
    damaged.write_bytes(data[:400] + bytes(50) + data[450:])
    came = room.meets("KEN")
    assert (came.received, came.asked, len(came.faults)) == (0, 1, 1)
    assert room.meets("FRA").sent == 1
    assert not damaged.exists()
    came = room.meets("KEN")
    assert (came.received, came.faults) == (1, ())
    room.all_meet()
    assert room.agree()


def test_a_file_that_stays_cut_short_is_asked_for_after_a_while(room: FolderRoom) -> None:
    room.all_meet()
    before = set(room.segments())
    room.tables("FRA")
    room.meets("FRA")
    (cut,) = set(room.segments()) - before
    cut.write_bytes(cut.read_bytes()[:300])
    assert [room.meets("KEN").asked for _ in range(3)] == [0, 0, 0]
    room.later(11)
    assert room.meets("KEN").asked == 1
    room.meets("FRA")
    assert room.meets("KEN").received == 1


def test_who_was_away_for_a_month_catches_up_at_once(room: FolderRoom) -> None:
    room.all_meet()
    for day in range(30):
        room.tables(("FRA", "NOR")[day % 2])
        room.later(24 * 60)
        room.meets("FRA")
        room.meets("NOR")
    room.tables("KEN")
    came = room.meets("KEN")
    assert (came.received, came.sent, came.missing) == (30, 1, ())
    room.all_meet()
    assert room.agree()


def test_whoever_empties_the_folder_loses_nothing_for_anybody(room: FolderRoom) -> None:
    for code in ("FRA", "KEN", "NOR"):
        room.tables(code)
    room.all_meet()
    for path in room.segments():
        path.unlink()
    room.later(11)
    room.meets("KEN")
    room.there.clear()
    assert room.meets("NOR").known + room.meets("NOR").known > 0
    room.all_meet()
    assert room.agree()
    assert {path.stat().st_size > 0 for path in room.segments()} == {True}


def test_random_damage_and_random_removal_heal(room: FolderRoom) -> None:
    chance = random.Random(11)
    for _ in range(50):
        deed = chance.random()
        if deed < 0.35:
            room.tables(chance.choice(CODES[2:]))
        elif deed < 0.45 and room.segments():
            chance.choice(room.segments()).unlink()
        elif deed < 0.55 and room.segments():
            path = chance.choice(room.segments())
            path.write_bytes(path.read_bytes()[: chance.randrange(path.stat().st_size)])
        room.later(chance.choice((0, 1, 20)))
        room.meets(chance.choice(CODES))
    for _ in range(6):
        room.later(120)
        room.all_meet()
    assert room.agree()


def a_copy_of(room: FolderRoom, code: str) -> Workspace:
    """The workspace as a careless copy of its files, opened on another machine."""
    store = copy.deepcopy(room.desks.open[code].store)
    copied = Workspace(store, room.desks.open[code].clock)
    room.desks.open[f"{code} again"] = copied
    return copied


def test_a_second_copy_of_a_device_finds_itself_out_and_stops(room: FolderRoom) -> None:
    room.all_meet()
    copied = a_copy_of(room, "FRA")
    room.tables("FRA")
    room.meets("FRA")
    room.tables("FRA again")
    came = room.meets("FRA again")
    assert copied.right.stopped is Stop.ELSEWHERE
    assert came.sent == 0
    assert room.meets("KEN").received == 1


def test_two_copies_that_wrote_apart_are_evidence_for_everybody(room: FolderRoom) -> None:
    """A sync client brings together what two machines wrote under one name."""
    room.tables("FRA")
    room.all_meet()
    a_copy_of(room, "FRA")
    apart = room.share.with_name("apart")
    shutil.copytree(room.share, apart)
    room.tables("FRA")
    room.meets("FRA")
    room.share, here = apart, room.share
    room.tables("FRA again")
    room.meets("FRA again")
    room.share = here
    shutil.copytree(apart, here, dirs_exist_ok=True)
    room.later(11)
    came = room.meets("KEN")
    assert {fault.flaw for fault in came.faults} == {Flaw.RIVAL}
    ken = room.desks.open["KEN"].evaluation
    assert len(list(ken.forks())) == 1
    room.meets("FRA")
    assert room.desks.open["FRA"].right.stopped is Stop.ELSEWHERE


def test_a_caucus_reaches_its_members_through_the_folder_and_nobody_else(room: FolderRoom) -> None:
    room.all_meet()
    fra, ken, nor = (room.desks.open[code] for code in CODES[2:])
    caucus = found_caucus(fra, "Friends", ["KEN"])
    room.all_meet()
    assert caucus in ken.conference.audiences
    assert caucus not in nor.conference.audiences
    for desk, reads in ((ken, True), (nor, False)):
        audiences = {entry.audience for entry in desk.evaluation.held.entries.values()}
        assert (caucus in audiences) is reads
    inboxes = [inbox(fra.ground.chain.conference, d) for d in fra.roster.seats]
    lying = b"".join(path.read_bytes() for path in room.segments())
    assert not any(one in lying for one in inboxes), "nobody sees whom a key is for"
    before = len(room.segments())
    room.all_meet()
    assert len(room.segments()) == before, "keys are handed on once"


def test_a_newcomer_who_comes_first_keeps_the_roster_from_nobody(room: FolderRoom) -> None:
    """What only a device has put there that the others do not know yet is not there for them."""
    room.all_meet()
    room.desks.enrol("NEW")
    room.meets("NEW")
    for _ in range(2):
        for code in ("NEW", *reversed(CODES)):
            room.meets(code)
    versions = {code: w.ground.chain.version for code, w in room.desks.open.items()}
    assert len(set(versions.values())) == 1, versions
    assert all(len(w.ground.cards) == len(versions) for w in room.desks.open.values())
