"""What a device holds of an entry: what it says, once, however often that is asked for."""

from pathlib import Path

from app.ids import EntryId
from app.record.acts import read_acts
from app.workspace.workspace import Workspace
from tests.desks import PASSPHRASE, a_conference


def test_what_was_read_of_an_entry_is_held_in_place_of_its_body_and_gives_the_same(
    tmp_path: Path,
) -> None:
    desks = a_conference(tmp_path)
    desks.enrol("FRA")
    desks.send("SEC", "FRA")
    tabled = EntryId(desks.amends("FRA", "2", "once", "twice"))
    desks.send("FRA", "CHAIR")
    chair = desks.open["CHAIR"]
    held = chair.evaluation.held.entries[tabled]
    assert not held.body
    assert held.event is chair.acts[tabled].event
    assert read_acts([held], chair.ground).acts == [(chair.acts[tabled], held.refs)]
    desks.enrol("KEN")  # a roster more: everything held is judged and folded again
    desks.send("SEC", "CHAIR")
    assert tabled in chair.conference.amendments
    shown = chair.conference
    chair.close()
    again = desks.open["CHAIR"] = Workspace(desks.backend.open(desks.path("CHAIR"), PASSPHRASE))
    assert again.conference == shown
    assert not again.evaluation.held.entries[tabled].body
    desks.close()
