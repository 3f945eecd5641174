"""What positions, sessions, statuses, assents and red lines do, and which have no effect."""

from dataclasses import replace

import pytest
from builders import TEXT, Room, a_clause, a_party, a_room, an_id, substitution

from app.ids import AudienceId, EntryId
from app.merge.decisions import Disposition, Outcome
from app.merge.operations import Insertion, NewClause
from app.negotiation.access import Role
from app.negotiation.amendment import Life
from app.negotiation.conference import NoEffect
from app.negotiation.events import AmendmentCosponsored, AmendmentTabled, AmendmentWithdrawn
from app.negotiation.passage import passage_hash, with_all_below
from app.negotiation.revision_events import ClauseNumber, Renumbered
from app.negotiation.rolling import rolling_hash
from app.negotiation.stand_events import (
    AmendmentSubject,
    AssentGiven,
    ClauseSubject,
    PositionTaken,
    ReadingSubject,
    RedLineSet,
    SessionSet,
    Stage,
    Stance,
    Status,
    StatusSet,
)
from app.treaty.diff import hunks_between
from app.treaty.instrument import ClauseKind
from app.treaty.wording import Part, WordingHash, wording_hash

ONE, TWO = a_clause("1"), a_clause("2")
CAUCUS = AudienceId(an_id("caucus"))
OWN = AudienceId(an_id("own"))
CHAIR = (Role.CHAIR,)


def _room() -> Room:
    return a_room("Each Party shall act.", "The Parties shall meet.")


def _base(room: Room):
    return room.conference.texts[TEXT].base


def _states(room: Room, status: Status, *clauses, reason: str = "", lam: int = 0) -> EntryId:
    clauses = clauses or (ONE,)
    event = StatusSet(TEXT, clauses, status, reason, passage_hash(_base(room), clauses))
    return room.does("CHAIR", event, CHAIR, lam)


def _sits(room: Room, *clauses, tabling: bool, lam: int = 0) -> EntryId:
    return room.does("CHAIR", SessionSet(TEXT, clauses, Stage.FIRST, tabling), CHAIR, lam)


def _why(room: Room, entry: EntryId) -> NoEffect | None:
    found = room.conference.refusals.get(entry)
    return found.reason if found else None


# --- agreed clauses ---------------------------------------------------------------------------


@pytest.mark.parametrize("status", [Status.AD_REFERENDUM, Status.AGREED, Status.ADOPTED])
def test_an_agreed_clause_refuses_amendments_and_decisions_until_it_is_reopened(status):
    room = _room()
    _states(room, status)
    late = room.amends("FRA", "1", "Each Party may act.")
    assert _why(room, late) is NoEffect.LOCKED
    assert late not in room.conference.amendments
    before = room.words("1")
    decided = room.decides("1", hunks_between(before, "Each Party must act."))
    assert _why(room, decided) is NoEffect.LOCKED
    assert room.words("1") == before
    assert _why(room, room.amends("FRA", "2", "The Parties may meet.")) is None
    bare = _states(room, Status.OPEN)
    assert _why(room, bare) is NoEffect.BAD_BODY
    _states(room, Status.OPEN, reason="France asks for it")
    assert room.conference.label(late) == "FRA-1b", "a device that was apart used its number"


def test_what_was_shut_out_comes_in_as_it_is_when_its_clause_is_reopened():
    room = _room()
    _states(room, Status.AGREED, ONE, TWO)
    late = room.amends("FRA", "1", "Each Party may act.")
    _states(room, Status.OPEN, TWO, reason="another clause")
    assert late in room.conference.shut_out
    _states(room, Status.OPEN, ONE, reason="this one")
    held = room.conference.amendments[late]
    assert (held.life, room.conference.label(late)) == (Life.TABLED, "FRA-1")
    assert late not in room.conference.refusals
    assert not room.conference.shut_out


def test_a_version_that_was_overtaken_by_another_while_it_was_shut_out_stays_out():
    room = _room()
    first = room.amends("FRA", "1", "Each Party may act.")
    _states(room, Status.AGREED)
    late = room.amends("FRA", "1", "Each Party may now act.", number=1, revises=first)
    _states(room, Status.OPEN, reason="reopened, closed and reopened")
    assert room.conference.label(late) == "FRA-1 rev.1"
    _states(room, Status.AGREED)
    twice = room.amends("FRA", "1", "Each Party could act.", number=1, revises=first)
    assert _why(room, twice) is NoEffect.BAD_TARGET, "what it revises is superseded"


def test_a_status_on_other_words_than_the_text_has_is_of_no_effect():
    room = _room()
    stale = StatusSet(TEXT, (ONE,), Status.AGREED, "", passage_hash(_base(room), (ONE,)))
    room.decides("1", hunks_between(room.words("1"), "Each Party must act."))
    assert _why(room, room.does("CHAIR", stale, CHAIR)) is NoEffect.BAD_TARGET
    assert not room.conference.procedure.locks(ONE)


def test_a_decision_without_a_change_disposes_of_what_came_to_light_after_the_agreement():
    room = _room()
    early = room.amends("KEN", "1", "Each Party may act.")
    _states(room, Status.AGREED)
    ruled = [Disposition(early, Outcome.NOT_REFLECTED, "it was agreed without it")]
    entry = room.does("CHAIR", room.decision("1", (), ruled), CHAIR)
    assert _why(room, entry) is None
    assert room.conference.amendments[early].rulings


def test_an_amendment_that_sorts_before_the_agreement_unsettles_nothing():
    room = _room()
    _states(room, Status.AGREED, lam=10)
    early = room.does(
        "KEN",
        AmendmentTabled(
            1, TEXT, (substitution(ONE, room.words("1"), "Each Party may act."),), "", None, ()
        ),
    )
    again = _room()
    for act in sorted(room.acts[1:], key=lambda a: a.order):
        again.acts.append(act)
    assert early in room.conference.shut_out  # here it is folded after
    assert room.conference.procedure.locks(ONE)


def test_a_stronger_decision_does_not_undo_what_an_agreed_clause_rests_on():
    room = _room()
    text = room.conference
    strong = Room(text, list(room.acts), room.written.copy())
    made = room.decision("1", hunks_between(room.words("1"), "Each Party must act."))
    weak = room.does("NOR", made, (Role.DEPUTY_CHAIR,))
    _states(room, Status.AGREED)
    rival = strong.decision("1", hunks_between(strong.words("1"), "Each Party may act."))
    entry = room.does("CHAIR", rival, CHAIR)
    assert _why(room, entry) is NoEffect.LOCKED
    assert room.words("1") == "Each Party must act."
    assert room.conference.decisions[weak].displaced_by is None


def test_a_decision_elsewhere_does_not_displace_one_that_an_agreed_clause_rests_on():
    room = _room()
    apart = Room(room.conference, list(room.acts), room.written.copy())
    first = room.decision("1", hunks_between(room.words("1"), "Each Party must act."))
    second = room.decision("2", hunks_between(room.words("2"), "The Parties must meet."))
    both = replace(first, wordings=(*first.wordings, *second.wordings))
    room.does("NOR", both, (Role.DEPUTY_CHAIR,))
    _states(room, Status.AGREED, ONE)
    rival = apart.decision("2", hunks_between(apart.words("2"), "The Parties may meet."))
    entry = room.does("CHAIR", rival, CHAIR)
    assert _why(room, entry) is NoEffect.LOCKED
    assert (room.words("1"), room.words("2")) == ("Each Party must act.", "The Parties must meet.")


def test_nothing_is_inserted_into_an_agreed_clause():
    room = _room()
    _states(room, Status.AGREED)
    new = NewClause(a_clause("new"), ClauseKind.PARAGRAPH, None, b"\x80")
    assert _why(room, room.tables("FRA", Insertion(ONE, b"\x80", (new,)))) is NoEffect.LOCKED
    elsewhere = NewClause(a_clause("n2"), ClauseKind.ARTICLE, None, b"\x90")
    assert _why(room, room.tables("FRA", Insertion(None, b"\x90", (elsewhere,)))) is None


def test_a_withdrawn_amendment_is_not_tabled_again_on_an_agreed_clause():
    room = _room()
    first = room.amends("FRA", "1", "Each Party may act.")
    room.does("FRA", AmendmentWithdrawn(first))
    _states(room, Status.AGREED)
    assert _why(room, room.does("KEN", AmendmentCosponsored(first))) is NoEffect.LOCKED


# --- tabling ----------------------------------------------------------------------------------


def test_tabling_is_closed_for_a_clause_and_all_that_stands_in_it_until_it_is_opened():
    room = _room()
    new = NewClause(a_clause("in one"), ClauseKind.PARAGRAPH, None, b"\x80")
    made = Insertion(ONE, b"\x80", (new,))
    first = room.tables("FRA", made)
    _sits(room, ONE, tabling=False)
    assert first in room.conference.amendments
    late = room.amends("KEN", "1", "Each Party may act.")
    assert _why(room, late) is NoEffect.TABLING_CLOSED
    assert _why(room, room.amends("KEN", "2", "The Parties may meet.")) is None
    _sits(room, TWO, tabling=True)
    assert _why(room, late) is NoEffect.TABLING_CLOSED
    _sits(room, tabling=True)
    assert late in room.conference.amendments, "opening the whole text opens what is in it"


def test_the_last_word_of_the_chair_on_a_clause_or_on_what_it_stands_in_counts():
    room = _room()
    _sits(room, ONE, tabling=True)
    _sits(room, tabling=False)
    assert _why(room, room.amends("KEN", "1", "A.")) is NoEffect.TABLING_CLOSED
    _sits(room, ONE, tabling=True)
    assert _why(room, room.amends("FRA", "1", "B.")) is None
    new = NewClause(a_clause("top"), ClauseKind.ARTICLE, None, b"\x90")
    closed = room.tables("FRA", Insertion(None, b"\x90", (new,)))
    assert _why(room, closed) is NoEffect.TABLING_CLOSED, "the text as a whole is still closed"


def test_what_delegations_share_among_themselves_is_not_on_the_table():
    room = _room()
    _sits(room, tabling=False)
    _states(room, Status.AGREED)
    operation = substitution(ONE, room.words("1"), "Each Party may act.")
    event = AmendmentTabled(1, TEXT, (operation,), "", None, ())
    narrow = room.does("FRA", event, audience=CAUCUS)
    assert narrow in room.conference.amendments
    before = rolling_hash(room.conference)
    wide = room.does("FRA", replace(event, widens=narrow))
    assert wide in room.conference.shut_out
    assert rolling_hash(room.conference) == before


def test_numbers_for_adoption_are_no_change_of_what_was_agreed():
    room = _room()
    _states(room, Status.AGREED, ONE, TWO)
    numbers = Renumbered(TEXT, (ClauseNumber(ONE, "7", "Article 7"),), ())
    assert _why(room, room.does("SEC", numbers, (Role.SECRETARIAT,))) is None
    assert _base(room)[ONE].number == "7"
    assert passage_hash(_base(room), (ONE, TWO)) == (
        room.conference.procedure.statuses[ONE].said.passage
    )


def test_a_revision_that_was_issued_before_is_frozen_though_its_clauses_are_agreed_since():
    room = _room()
    room.decides("1", hunks_between(room.words("1"), "Each Party must act."))
    _states(room, Status.ADOPTED, ONE, TWO)
    assert room.conference.procedure.locks(TWO)
    assert room.words("1") == "Each Party must act."


# --- positions, assents, red lines ------------------------------------------------------------


def test_the_last_position_of_a_party_before_an_audience_is_kept_and_others_stay():
    room = _room()
    first = room.amends("FRA", "1", "Each Party may act.")
    subject = AmendmentSubject(first)
    room.does("KEN", PositionTaken(subject, Stance.OPPOSES))
    room.does("KEN", PositionTaken(subject, Stance.SUPPORTS))
    room.does("KEN", PositionTaken(subject, Stance.ACCEPTS_IF, "the annex"), audience=CAUCUS)
    held = room.conference.procedure.positions[subject]
    assert {k[1]: p.said.stance for k, p in held.items()} == {
        None: Stance.SUPPORTS,
        CAUCUS: Stance.ACCEPTS_IF,
    }
    seen = room.conference.seen_by().procedure
    assert [p.said.stance for p in seen.positions[subject].values()] == [Stance.SUPPORTS]
    assert room.conference.seen_by([CAUCUS]).procedure == room.conference.procedure


def test_a_position_before_everybody_on_what_not_everybody_reads_is_of_no_effect():
    room = _room()
    event = AmendmentTabled(
        1, TEXT, (substitution(ONE, room.words("1"), "Each Party may act."),), "", None, ()
    )
    narrow = room.does("FRA", event, audience=CAUCUS)
    wide = room.does("KEN", PositionTaken(AmendmentSubject(narrow), Stance.OPPOSES))
    assert _why(room, wide) is NoEffect.BAD_TARGET
    within = room.does(
        "KEN", PositionTaken(AmendmentSubject(narrow), Stance.OPPOSES), audience=CAUCUS
    )
    assert _why(room, within) is None
    assert not room.conference.seen_by().procedure.positions


def test_a_position_on_a_reading_of_a_wording_that_never_was_is_of_no_effect():
    room = _room()
    base = wording_hash(ONE, "en", Part.TEXT, room.words("1"))
    good = ReadingSubject(ONE, "en", Part.TEXT, base, 11, 16, "may")
    for bad in (
        replace(good, base=WordingHash(bytes(32))),
        replace(good, end=900),
        replace(good, start=17),
        replace(good, clause=a_clause("none")),
    ):
        entry = room.does("KEN", PositionTaken(bad, Stance.OPPOSES))
        assert _why(room, entry) is NoEffect.BAD_TARGET
    assert _why(room, room.does("KEN", PositionTaken(good, Stance.OPPOSES))) is None
    gone = ClauseSubject(a_clause("none"), bytes(32))
    assert _why(room, room.does("KEN", PositionTaken(gone, Stance.OPPOSES)))


def test_the_last_assent_of_a_party_that_concerns_a_clause_counts_for_it():
    room = _room()
    both = (ONE, TWO)
    given = AssentGiven(TEXT, both, passage_hash(_base(room), both))
    alone = replace(given, clauses=(ONE,))
    room.does("FRA", given)
    room.does("KEN", given)
    room.does("FRA", alone)
    held, france = room.conference.procedure.assents, a_party("FRA")
    assert (held[ONE][france].said, held[TWO][france].said) == (alone, given)
    assert held[ONE][a_party("KEN")].said == given
    room.does("FRA", replace(given, given=False))
    assert not room.conference.procedure.assents[ONE][france].said.given
    assert _why(room, room.does("FRA", replace(given, clauses=()))) is NoEffect.BAD_TARGET


def test_a_red_line_before_everybody_is_of_no_effect_and_its_own_is_nobody_elses():
    room = _room()
    line = RedLineSet(ONE, "en", ("shall",), (), "", "")
    assert _why(room, room.does("FRA", line)) is NoEffect.NOT_PERMITTED
    before = room.conference.seen_by()
    room.does("FRA", line, audience=OWN)
    assert room.conference.procedure.red_lines[OWN][ONE].said == line
    after = room.conference.seen_by()
    assert after.procedure == before.procedure
    elsewhere = room.does("FRA", replace(line, clause=a_clause("none")), audience=OWN)
    assert _why(room, elsewhere) is NoEffect.BAD_TARGET


def test_a_passage_changes_with_its_words_and_what_stands_in_it_and_nothing_else():
    room = _room()
    base = _base(room)
    before = passage_hash(base, (ONE,))
    assert passage_hash(base.with_words(ONE, "fr", Part.TEXT, "Chaque"), (ONE,)) == before
    numbered = base.with_clause(replace(base[ONE], number="7", label="Article 7"))
    assert passage_hash(numbered, (ONE,)) == before
    assert passage_hash(base.with_words(TWO, "en", Part.TEXT, "Other."), (ONE,)) == before
    assert passage_hash(base.with_words(ONE, "en", Part.HEADING, "Other"), (ONE,)) != before
    inside = replace(base[TWO], parent=ONE, id=a_clause("inside"))
    assert passage_hash(base.with_clauses([inside]), (ONE,)) != before
    assert passage_hash(base.without(ONE), (ONE,)) != before
    assert passage_hash(base, (TWO, ONE)) != passage_hash(base, (ONE, TWO))
    assert passage_hash(base) == passage_hash(base, (ONE, TWO))
    assert with_all_below(base.with_clauses([inside]), (ONE, ONE)) == (ONE, inside.id)
