"""What the chair records at the desk: only what was seen, a batch as a whole; what is kept."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.negotiation.place import Place
from app.treaty.wording import Part
from app.workspace.batching import record_batch, settled_alone
from app.workspace.chairing import DeskChangedError, record_picks, record_undoing, undoing_of
from app.workspace.kept_picks import carried_over, keep_picks, kept_picks
from app.workspace.merge_desk import Desk, desk_at
from app.workspace.merge_queue import Need, queue
from app.workspace.naming import the_text
from app.workspace.picks import first_picks, joined_by, picked
from app.workspace.reading import Wanted, shown
from app.workspace.weighing import weigh
from app.workspace.workspace import NotPermittedError, Workspace
from tests.desks import Desks, a_conference

DUTY, REPORT = "Article 1(1)", "Article 1(2)"


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    found = a_conference(tmp_path, "FRA", "KEN")
    found.amends("FRA", DUTY, "all measures", "every measure")
    found.amends("FRA", REPORT, "without delay", "at once")
    found.send("FRA", "CHAIR", "KEN")
    yield found
    found.close()


def place(desks: Desks, name: str = DUTY) -> Place:
    return (desks.clause(name), "en", Part.TEXT)


def on_desk(workspace: Workspace, where: Place) -> Desk:
    found = desk_at(workspace, where)
    assert found is not None
    return found


def test_the_queue_tells_collisions_from_what_nobody_contests(desks: Desks) -> None:
    chair = desks.open["CHAIR"]
    text = the_text(chair.conference, None)
    assert [one.need for one in queue(chair.conference, text, 0).waiting] == [
        Need.UNCONTESTED,
        Need.UNCONTESTED,
    ]
    desks.amends("KEN", DUTY, "all measures", "some measures")
    desks.send("KEN", "CHAIR")
    found = queue(chair.conference, the_text(chair.conference, None), 0)
    assert [one.name for one in found.of(Need.COLLISION)] == [DUTY]


def test_who_was_adopted_is_no_longer_among_those_who_wait(desks: Desks) -> None:
    adopted = desks.amends("KEN", DUTY, "reasonable", "feasible")
    desks.send("KEN", "CHAIR")
    desks.decides("CHAIR", DUTY, adopt=[adopted])
    chair = desks.open["CHAIR"]
    text = the_text(chair.conference, None)
    (duty, _) = queue(chair.conference, text, 0).waiting
    assert (duty.sponsors, duty.amendments) == (("FRA",), 1)
    assert shown(chair.conference, text, Wanted()).sponsors[duty.place[0]] == ("FRA",)


def test_a_batch_records_what_was_ticked_each_as_a_decision_of_its_own(desks: Desks) -> None:
    chair = desks.open["CHAIR"]
    found = settled_alone(chair.conference, the_text(chair.conference, None))
    assert [one.name for one in found] == [DUTY, REPORT]
    made = record_batch(chair, found)
    assert len(made.entries) == len(found)
    assert "every measure" in desks.words("CHAIR", DUTY)
    undoing = undoing_of(chair, made.entries[0])
    assert undoing is not None
    record_undoing(chair, undoing.entry, {})
    assert "all measures" in desks.words("CHAIR", DUTY)
    assert "at once" in desks.words("CHAIR", REPORT)


def test_a_batch_is_refused_whole_when_something_came_in_meanwhile(desks: Desks) -> None:
    chair = desks.open["CHAIR"]
    seen = settled_alone(chair.conference, the_text(chair.conference, None))
    desks.amends("KEN", DUTY, "all measures", "some measures")
    desks.send("KEN", "CHAIR")
    with pytest.raises(DeskChangedError):
        record_batch(chair, seen)
    assert "without delay" in desks.words("CHAIR", REPORT)


def test_nothing_is_signed_that_is_not_as_it_was_seen(desks: Desks) -> None:
    chair = desks.open["CHAIR"]
    seen = on_desk(chair, place(desks))
    desks.amends("KEN", DUTY, "all measures", "some measures")
    desks.send("KEN", "CHAIR")
    with pytest.raises(DeskChangedError):
        record_picks(chair, seen, first_picks(seen.merge))
    assert "all measures" in desks.words("CHAIR", DUTY)


def test_only_the_chair_records(desks: Desks) -> None:
    kenya = desks.open["KEN"]
    seen = on_desk(kenya, place(desks))
    assert not seen.may_decide
    with pytest.raises(NotPermittedError):
        record_picks(kenya, seen, first_picks(seen.merge))
    assert weigh(kenya, seen, first_picks(seen.merge)).after == 0


def test_picks_are_kept_and_found_again_by_their_words(desks: Desks) -> None:
    desks.amends("KEN", DUTY, "all measures", "some measures")
    desks.send("KEN", "CHAIR")
    chair, where = desks.open["CHAIR"], place(desks)
    before = on_desk(chair, where)
    picks = replace(picked(first_picks(before.merge), 1, 3), own="My words.", reason="why")
    keep_picks(chair.store, where, before.merge, picks)
    assert kept_picks(chair.store, where, before.merge) == picks
    desks.amends("KEN", DUTY, "reasonable", "feasible")
    desks.send("KEN", "CHAIR")
    after = on_desk(chair, where)
    found = carried_over(where, before.merge, picks, after.merge)
    chosen = after.merge.units[0].readings[found.units[1][0] - 1]
    assert chosen.text == before.merge.units[0].readings[2].text
    assert (found.own, found.reason) == ("My words.", "why")


def test_what_is_damaged_of_kept_picks_is_as_if_nothing_was_picked(desks: Desks) -> None:
    chair, where = desks.open["CHAIR"], place(desks)
    merge = on_desk(chair, where).merge
    keep_picks(chair.store, where, merge, replace(first_picks(merge), reason="x"))
    (name,) = chair.store.vault.names("desk/")
    for damaged in (b"\xff", b"\xa0", b"\xa1\x01\x02"):
        with chair.store.transaction():
            chair.store.vault.put(name, damaged)
        assert kept_picks(chair.store, where, merge) == first_picks(merge)


def test_readings_that_do_not_overlap_stand_together_when_the_chair_says_so(desks: Desks) -> None:
    desks.amends("KEN", DUTY, "all measures", "all measures and steps")
    desks.send("KEN", "CHAIR")
    merge = on_desk(desks.open["CHAIR"], place(desks)).merge
    assert len(merge.units) == 1
    both = joined_by(merge, picked(first_picks(merge), 1, 2), 1, 3)
    desk = on_desk(desks.open["CHAIR"], place(desks))
    weighed = weigh(desks.open["CHAIR"], desk, both)
    assert both.units[1] == (2, 3)
    assert "every measure and steps" in weighed.result
