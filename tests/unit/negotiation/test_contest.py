"""What is contested in a wording, before and after decisions, and what still waits."""

from dataclasses import replace

from builders import TEXT, a_clause, a_room, clauses_of, substitution

from app.ids import ClauseId
from app.merge.decisions import Disposition, Outcome, UnitChoice
from app.merge.operations import Insertion, NewClause
from app.merge.rolling import render
from app.negotiation.access import Role
from app.negotiation.contest import contest
from app.negotiation.disposition_state import State
from app.negotiation.dispositions import state_of, undisposed, unexplained
from app.negotiation.events import AmendmentWithdrawn
from app.negotiation.rolling import rolling, rolling_hash
from app.treaty.delta import Hunk
from app.treaty.instrument import ClauseKind
from app.treaty.wording import Part, Wording

ONE = (a_clause("1"), "en", Part.TEXT)


def text_of(room):
    return room.conference.texts[TEXT]


def test_converging_proposals_are_one_reading_with_both_sponsors():
    room = a_room("Each Party shall act.")
    room.amends("KEN", "1", "Each Party should act.")
    room.amends("FRA", "1", "Each Party should act.")
    assert (
        render(contest(room.conference, ONE).merge) == "Each Party [shall][FRA, KEN: should] act."
    )


def test_a_withdrawn_amendment_contests_nothing():
    room = a_room("Each Party shall act.")
    first = room.amends("FRA", "1", "Each Party should act.")
    room.does("FRA", AmendmentWithdrawn(first))
    assert not contest(room.conference, ONE).is_open
    assert state_of(room.conference, room.conference.amendments[first]) is State.WITHDRAWN


def test_an_amendment_elsewhere_in_the_clause_lives_on_after_a_decision():
    room = a_room("Each Party shall act promptly.")
    one = room.amends("FRA", "1", "Each Party should act promptly.")
    two = room.amends("KEN", "1", "Each Party shall act without delay.")
    event = room.decision("1", [Hunk(11, 16, "should")], [Disposition(one, Outcome.ADOPTED)])
    (wording,) = event.wordings
    unit = UnitChoice(11, 16, (one,), (one,), (Hunk(11, 16, "should"),))
    room.does("CHAIR", replace(event, wordings=(replace(wording, units=(unit,)),)), (Role.CHAIR,))
    conference = room.conference
    assert render(contest(conference, ONE).merge) == (
        "Each Party should act [promptly][KEN: without delay]."
    )
    assert state_of(conference, conference.amendments[one]) is State.ADOPTED
    assert state_of(conference, conference.amendments[two]) is State.TABLED
    assert [u.amendment.id for u in undisposed(conference, text_of(room))] == [two]


def test_what_a_decision_overtook_needs_attention_until_it_is_disposed_of():
    room = a_room("Each Party shall act.")
    one = room.amends("FRA", "1", "Each Party should act.")
    late = substitution(a_clause("1"), "Each Party shall act.", "Each Party may act.")
    room.decides("1", [Hunk(11, 16, "should")], [Disposition(one, Outcome.ADOPTED)])
    two = room.tables("KEN", late)
    assert state_of(room.conference, room.conference.amendments[two]) is State.ATTENTION
    refused = Disposition(two, Outcome.NOT_REFLECTED, "settled on should")
    room.decides("1", [], [refused])
    assert state_of(room.conference, room.conference.amendments[two]) is State.NOT_REFLECTED
    assert undisposed(room.conference, text_of(room)) == []


def test_a_deferred_amendment_stays_in_the_rolling_text_and_has_its_disposition():
    room = a_room("Each Party shall act.")
    one = room.amends("FRA", "1", "Each Party should act.")
    room.decides("1", [], [Disposition(one, Outcome.DEFERRED, "pending Article 2")])
    assert "FRA: Each Party should" in render(contest(room.conference, ONE).merge)
    assert state_of(room.conference, room.conference.amendments[one]) is State.DEFERRED
    assert undisposed(room.conference, text_of(room)) == []


def test_an_amendment_comes_back_to_life_when_its_adoption_is_undone():
    room = a_room("Each Party shall act.")
    one = room.amends("FRA", "1", "Each Party should act.")
    entry = room.decides("1", [Hunk(11, 16, "should")], [Disposition(one, Outcome.ADOPTED)])
    room.decides("1", [Hunk(11, 17, "shall")], undoes=entry)
    assert render(contest(room.conference, ONE).merge) == "Each Party [shall][FRA: should] act."
    assert state_of(room.conference, room.conference.amendments[one]) is State.TABLED


def test_a_proposed_article_stands_in_the_rolling_text_with_its_sponsor():
    room = a_room("First.", "Second.")
    first = clauses_of(["First.", "Second."])[0]
    words = (("en", Wording("New.")),)
    new = NewClause(ClauseId(b"n" * 16), ClauseKind.ARTICLE, None, first.rank, wordings=words)
    one = room.tables("FRA", Insertion(None, first.rank, (new,)))
    shown = list(rolling(room.conference, text_of(room), "en"))
    assert [c.clause.wording("en").text for c in shown] == ["First.", "New.", "Second."]
    assert shown[1].inserted_by is not None
    assert shown[1].inserted_by.sponsors == ("FRA",)
    assert [u.amendment.id for u in undisposed(room.conference, text_of(room))] == [one]


def test_the_rolling_hash_moves_with_every_proposal_and_every_decision():
    room = a_room("Each Party shall act.")
    seen = {rolling_hash(room.conference)}
    one = room.amends("FRA", "1", "Each Party should act.")
    seen.add(rolling_hash(room.conference))
    room.amends("KEN", "1", "Each Party must act.")
    seen.add(rolling_hash(room.conference))
    room.decides("1", [Hunk(11, 16, "should")], [Disposition(one, Outcome.ADOPTED)])
    seen.add(rolling_hash(room.conference))
    assert len(seen) == 4


def test_every_word_of_the_text_is_explained_by_the_decisions():
    room = a_room("Each Party shall act.", "Second.")
    room.decides("1", [Hunk(11, 16, "should")])
    assert unexplained(room.conference, text_of(room)) == []
    text = text_of(room)
    forged = replace(text, base=text.base.with_words(a_clause("2"), "en", Part.TEXT, "Forged."))
    conference = replace(room.conference, texts=room.conference.texts.insert(TEXT, forged))
    assert unexplained(conference, forged) == [a_clause("2")]
