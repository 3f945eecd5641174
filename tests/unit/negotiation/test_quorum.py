"""A decision takes effect when so many of the chair's devices have signed the very same one."""

from dataclasses import replace

from builders import Room, a_clause, a_room

from app.ids import EntryId
from app.merge.decisions import Disposition, Outcome
from app.negotiation.access import Role
from app.negotiation.conference import NoEffect
from app.negotiation.fold_decisions import replayed
from app.negotiation.stand_events import RulesSet
from app.treaty.diff import hunks_between

DEPUTY = (Role.DEPUTY_CHAIR,)
NEW = "Each Party must act."


def _room(quorum: int) -> Room:
    room = a_room("Each Party shall act.", "The Parties shall meet.")
    rules = RulesSet("S", "en", quorum=quorum)
    room.does("SEC", rules, (Role.SECRETARIAT,))
    return room


def _made(room: Room, *ruled: Disposition):
    return room.decision("1", hunks_between(room.words("1"), NEW), ruled)


def test_a_decision_waits_for_as_many_devices_as_the_rules_ask_for():
    room = _room(3)
    amendment = room.amends("FRA", "1", NEW)
    made = _made(room, Disposition(amendment, Outcome.ADOPTED))
    entries = list[EntryId]()
    for code in ("CHAIR", "NOR"):
        entries.append(room.does(code, made, DEPUTY))
        assert room.words("1") == "Each Party shall act."
        assert not room.conference.amendments[amendment].rulings
    assert len(room.conference.procedure.pending[made]) == 2
    again = room.does("NOR", made, DEPUTY)
    assert room.conference.refusals[again].reason is NoEffect.BAD_TARGET
    entries.append(room.does("KEN", made, DEPUTY))
    assert room.words("1") == NEW
    assert room.conference.amendments[amendment].rulings
    assert not room.conference.procedure.pending
    assert set(room.conference.decisions) == {entries[-1]}
    assert replayed(room.conference).texts == room.conference.texts


def test_another_decision_is_not_seconded_by_one_that_differs_in_a_word():
    room = _room(2)
    room.does("CHAIR", _made(room), DEPUTY)
    other = room.decision("1", hunks_between(room.words("1"), "Each Party may act."))
    room.does("NOR", other, DEPUTY)
    assert len(room.conference.procedure.pending) == 2
    assert room.words("1") == "Each Party shall act."


def test_a_decision_that_waited_while_its_words_changed_is_of_no_effect():
    room = _room(2)
    waited = _made(room)
    room.does("CHAIR", waited, DEPUTY)
    other = room.decision("1", hunks_between(room.words("1"), "Each Party may act."))
    room.does("CHAIR", other, DEPUTY)
    room.does("NOR", other, DEPUTY)
    assert room.words("1") == "Each Party may act."
    late = room.does("NOR", waited, DEPUTY)
    assert room.conference.refusals[late].reason is NoEffect.BAD_TARGET
    assert room.words("1") == "Each Party may act."


def test_what_could_have_no_effect_is_refused_at_the_first_signature():
    room = _room(2)
    bad = replace(_made(room), wordings=(), dispositions=())
    fault = replace(bad, undoes=EntryId(bytes(32)))
    entry = room.does("CHAIR", fault, DEPUTY)
    assert room.conference.refusals[entry].reason is NoEffect.BAD_BODY


def test_what_waits_takes_effect_with_the_next_signature_when_fewer_are_asked_for():
    room = _room(3)
    made = _made(room)
    room.does("CHAIR", made, DEPUTY)
    room.does("SEC", RulesSet("S", "en", quorum=1), (Role.SECRETARIAT,))
    assert room.words("1") != NEW
    room.does("NOR", made, DEPUTY)
    assert room.words("1") == NEW
    assert a_clause("1") in room.conference.home
