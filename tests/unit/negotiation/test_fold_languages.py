"""Translations laid and checked: what they do to the text, and what they leave alone."""

from dataclasses import replace

from builders import TEXT, Room, a_clause, a_room, an_id, substitution

from app.ids import InstrumentId
from app.merge.decisions import StructureDecision
from app.merge.operations import Deletion
from app.negotiation.access import Role
from app.negotiation.amendment import Life
from app.negotiation.conference import NoEffect
from app.negotiation.disposition_state import State
from app.negotiation.dispositions import state_of, unexplained
from app.negotiation.events import DecisionMade, RevisionIssued
from app.negotiation.fold_decisions import before
from app.negotiation.language_events import CheckedClause, TranslationChecked, TranslationLaid
from app.negotiation.languages import version_hash
from app.negotiation.text_hash import text_hash
from app.treaty.delta import Hunk, write_delta
from app.treaty.diff import hunks_between
from app.treaty.wording import Part, Wording, wording_hash

SEC = (Role.SECRETARIAT,)


def _french(room: Room, clause: str) -> str:
    return room.conference.texts[TEXT].base[a_clause(clause)].wording("fr").text


def test_a_translation_is_the_wording_of_its_language_and_leaves_the_reference_alone():
    room = a_room("Each Party shall act.", "The Parties meet.")
    room.translates("fr", {"1": "Chaque Partie agit.", "2": "Les Parties se réunissent."})
    assert _french(room, "1") == "Chaque Partie agit."
    assert room.words("1") == "Each Party shall act."
    assert not unexplained(room.conference, room.conference.texts[TEXT])


def test_the_last_translation_in_the_order_of_the_record_stands():
    room = a_room("Each Party shall act.")
    room.translates("fr", {"1": "Chaque Partie agit."})
    last = room.translates("fr", {"1": "Chacune des Parties agit."})
    assert _french(room, "1") == "Chacune des Parties agit."
    assert room.conference.languages.laid_by[a_clause("1"), "fr"] == last


def test_nobody_lays_a_translation_into_the_texts_own_language():
    room = a_room("Each Party shall act.")
    entry = room.translates("en", {"1": "Each Party may act."})
    assert room.conference.refusals[entry].reason is NoEffect.BAD_TARGET
    assert room.words("1") == "Each Party shall act."


def test_a_translation_of_a_text_that_is_not_here_has_no_effect():
    room = a_room("Each Party shall act.")
    held = TranslationLaid(InstrumentId(an_id("other")), "fr", ())
    entry = room.does("SEC", held, SEC)
    assert room.conference.refusals[entry].reason is NoEffect.BAD_TARGET


def test_a_clause_that_was_deleted_meanwhile_is_passed_over_and_the_others_are_laid():
    room = a_room("Each Party shall act.", "The Parties meet.")
    gone = StructureDecision(Deletion(a_clause("2"), (a_clause("2"),)), (), ())
    at_work = room.conference
    room.does("CHAIR", DecisionMade(TEXT, (), (gone,), ()), (Role.CHAIR,))
    late = Room(at_work)
    event = late.translates("fr", {"1": "Chaque Partie agit.", "2": "Les Parties."})
    assert event not in late.conference.refusals
    room.does("SEC", late.acts[0].event, SEC)
    assert _french(room, "1") == "Chaque Partie agit."
    assert (a_clause("2"), "fr") not in room.conference.languages.rendered


def test_an_amendment_to_a_wording_that_was_translated_anew_needs_attention():
    room = a_room("Each Party shall act.")
    room.translates("fr", {"1": "Chaque Partie agit."})
    base, new = "Chaque Partie agit.", "Chaque Partie agira."
    there = (a_clause("1"), "fr", Part.TEXT)
    operation = replace(
        substitution(a_clause("1"), base, new),
        language="fr",
        base=wording_hash(*there, base),
        delta=write_delta(base, hunks_between(base, new)),
        result=wording_hash(*there, new),
    )
    amendment = room.tables("FRA", operation)
    assert room.conference.amendments[amendment].life is Life.TABLED
    room.translates("fr", {"1": "Chacune des Parties agit."})
    held = room.conference.amendments[amendment]
    assert state_of(room.conference, held) is State.ATTENTION


def test_a_revision_is_frozen_with_the_translations_that_its_issuer_held():
    room = a_room("Each Party shall act.")
    room.translates("fr", {"1": "Chaque Partie agit."})
    text = room.conference.texts[TEXT].base
    seen = tuple((act.device, act.seq) for act in room.acts)
    room.translates("fr", {"1": "Chacune des Parties agit."})  # signed apart, sorts before
    issued = RevisionIssued(TEXT, "A/1/Rev.1", text_hash(text), bytes(32), seen)
    entry = room.does("SEC", issued, SEC)
    assert entry not in room.conference.refusals
    (revision,) = room.conference.texts[TEXT].revisions
    assert revision.text[a_clause("1")].wording("fr").text == "Chaque Partie agit."


def test_a_check_names_both_wordings_and_stays_stated():
    room = a_room("Each Party shall act.")
    room.translates("fr", {"1": "Chaque Partie agit."})
    one = a_clause("1")
    check = CheckedClause(
        one,
        version_hash(one, "fr", Wording("Chaque Partie agit.")),
        version_hash(one, "en", room.conference.texts[TEXT].base[one].wording("en")),
    )
    room.does("SEC", TranslationChecked(TEXT, "fr", (check,)), SEC)
    assert room.conference.languages.checked[one, "fr"] == check


def test_a_displaced_decision_is_taken_back_and_the_translations_between_stay_in_their_order():
    room = a_room("Each Party shall act.", "The Parties meet.")
    deputy = Room(room.conference)
    twin = deputy.decision("1", [Hunk(11, 16, "must")])
    loser = room.does("KEN", twin, (Role.DEPUTY_CHAIR,))
    room.translates("fr", {"1": "Chaque Partie agit.", "2": "Les Parties se réunissent."})
    winner = Room(deputy.conference).decision("1", [Hunk(11, 16, "should")])
    room.does("CHAIR", winner, (Role.CHAIR,))
    assert room.conference.decisions[loser].displaced_by is not None
    assert room.words("1") == "Each Party should act."
    assert _french(room, "1") == "Chaque Partie agit."
    decision = room.conference.decisions[loser]
    past = before(room.conference, decision).texts[TEXT].base
    assert not past[a_clause("1")].wording("fr").text
