"""A decision undone by a later one: words, places and amendments are as they were."""

from pathlib import Path

import pytest
from desks import Desks, a_conference
from fakes import FakeBackend

from app.ids import EntryId
from app.merge.decisions import Outcome
from app.merge.operations import Deletion, Relocation
from app.negotiation.disposition_state import State
from app.negotiation.dispositions import state_of, unexplained
from app.treaty.wording import Part
from app.workspace.deciding import Choices, NoDispositionError, Ruled, decision
from app.workspace.deciding_tree import CollidingError
from app.workspace.drafting import Wish, fragment, keep, table
from app.workspace.naming import the_text
from app.workspace.proposing import deleted, inserted_after
from app.workspace.undoing import CannotUndoError, undoing


@pytest.fixture
def desks(tmp_path: Path):
    made = a_conference(tmp_path, "FRA", "KEN", backend=FakeBackend())
    yield made
    made.close()


def _last(desks: Desks) -> EntryId:
    decisions = desks.open["CHAIR"].conference.decisions_in_force()
    return EntryId(decisions[-1].act.id)


def _undo(desks: Desks, entry: EntryId, rulings=None) -> None:
    chair = desks.open["CHAIR"]
    held = chair.conference.decisions[entry]
    chair.record([undoing(chair.conference, held, rulings or {})])


def _tables(desks: Desks, code: str, operations) -> EntryId:
    workspace = desks.open[code]
    text = the_text(workspace.conference, None)
    made = table(workspace, keep(workspace, text, Wish(operations, "because")))
    desks.send(code, "CHAIR")
    return made


def _outline(desks: Desks) -> list[str]:
    text = the_text(desks.open["CHAIR"].conference, None)
    return [c.wording("en").text for c, _ in text.base.walk()]


def _adopts(desks: Desks, name: str, *amendments, refuse=()) -> EntryId:
    desks.decides("CHAIR", name, amendments, refuse)
    return _last(desks)


def test_words_go_back_and_the_amendment_lives_again(desks: Desks):
    fra = desks.amends("FRA", "Article 2", "once", "twice")
    desks.send("FRA", "CHAIR")
    entry = _adopts(desks, "Article 2", fra)
    later = desks.amends("KEN", "Article 2", "Geneva", "Nairobi")
    desks.send("KEN", "CHAIR")
    _adopts(desks, "Article 2", later)
    _undo(desks, entry)
    conference = desks.open["CHAIR"].conference
    assert desks.words("CHAIR", "Article 2") == "The Parties shall meet once a year in Nairobi."
    assert state_of(conference, conference.amendments[later]) is State.ADOPTED
    assert not conference.amendments[fra].rulings
    desks.everybody_to_everybody()
    assert len(desks.hashes()) == 1


def test_what_was_changed_again_is_for_the_chair(desks: Desks):
    fra = desks.amends("FRA", "Article 2", "once", "twice")
    desks.send("FRA", "CHAIR")
    entry = _adopts(desks, "Article 2", fra)
    desks.send("CHAIR", "KEN")
    ken = desks.amends("KEN", "Article 2", "twice", "thrice")
    desks.send("KEN", "CHAIR")
    _adopts(desks, "Article 2", ken)
    with pytest.raises(CannotUndoError):
        _undo(desks, entry)
    assert desks.words("CHAIR", "Article 2") == "The Parties shall meet thrice a year in Geneva."


def test_live_amendments_that_an_undoing_touches_need_a_disposition(desks: Desks):
    fra = desks.amends("FRA", "Article 2", "once", "twice")
    desks.send("FRA", "CHAIR")
    entry = _adopts(desks, "Article 2", fra)
    desks.send("CHAIR", "KEN")
    ken = desks.amends("KEN", "Article 2", "twice", "thrice")
    desks.send("KEN", "CHAIR")
    with pytest.raises(NoDispositionError) as refused:
        _undo(desks, entry)
    assert "KEN-1" in str(refused.value)
    _undo(desks, entry, {ken: Ruled(Outcome.NOT_REFLECTED, "back to the start")})
    assert desks.words("CHAIR", "Article 2") == "The Parties shall meet once a year in Geneva."


def test_an_insertion_and_a_deletion_are_taken_back(desks: Desks):
    before = _outline(desks)
    text = the_text(desks.open["FRA"].conference, None)
    clause = desks.clause("Article 2")
    new = fragment(b"A new provision.", "en", text.base[clause])
    brought = _tables(desks, "FRA", inserted_after(text.base, clause, new))
    inserted = _adopts(desks, "Article 2", brought)
    assert "A new provision." in _outline(desks)
    dropped = _tables(desks, "KEN", [deleted(text.base, desks.clause("Article 1"))])
    removed = _adopts(desks, "Article 1", dropped)
    assert len(_outline(desks)) == len(before) - 2
    _undo(desks, removed)
    _undo(desks, inserted)
    assert _outline(desks) == before
    chair = desks.open["CHAIR"].conference
    assert unexplained(chair, the_text(chair, None)) == []
    desks.everybody_to_everybody()
    assert len(desks.hashes()) == 1


def test_a_decision_is_undone_once(desks: Desks):
    fra = desks.amends("FRA", "Article 2", "once", "twice")
    desks.send("FRA", "CHAIR")
    entry = _adopts(desks, "Article 2", fra)
    _undo(desks, entry)
    with pytest.raises(CannotUndoError):
        _undo(desks, entry)


def test_an_edit_and_a_deletion_of_one_article_are_one_choice(desks: Desks):
    edit = desks.amends("FRA", "Article 2", "once", "twice")
    desks.send("FRA", "CHAIR")
    text = the_text(desks.open["KEN"].conference, None)
    drop = _tables(desks, "KEN", [deleted(text.base, desks.clause("Article 2"))])
    chair = desks.open["CHAIR"]
    place = (desks.clause("Article 2"), "en", Part.TEXT)
    with pytest.raises(NoDispositionError) as refused:
        decision(chair.conference, the_text(chair.conference, None), place, Choices(adopt=(drop,)))
    assert "FRA-1" in str(refused.value)
    desks.decides("CHAIR", "Article 2", [drop], [edit])
    assert "The Parties shall meet once a year in Geneva." not in _outline(desks)
    assert isinstance(chair.conference.amendments[drop].operations[0], Deletion)


def test_two_moves_of_one_article_cannot_both_be_adopted(desks: Desks):
    article = desks.clause("Article 3")
    first = _tables(desks, "FRA", [Relocation(article, None, b"\x01")])
    second = _tables(desks, "KEN", [Relocation(article, None, b"\x02")])
    chair = desks.open["CHAIR"]
    place = (article, "en", Part.TEXT)
    text = the_text(chair.conference, None)
    with pytest.raises(CollidingError):
        decision(chair.conference, text, place, Choices(adopt=(first, second)))
    with pytest.raises(NoDispositionError):
        decision(chair.conference, text, place, Choices(adopt=(first,)))
    desks.decides("CHAIR", "Article 3", [first], [second])
    assert _outline(desks)[0].startswith("Each Party shall submit")
