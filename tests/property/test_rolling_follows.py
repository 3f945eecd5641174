"""A rolling text that follows the conference is the one made anew, whatever happens."""

import random

import pytest
from builders import TEXT, Room, a_clause, a_room, substitution
from hypothesis import given
from hypothesis import strategies as st

from app.ids import AudienceId
from app.negotiation.access import Role
from app.negotiation.amending import amended_since
from app.negotiation.conference import Conference
from app.negotiation.events import AmendmentCosponsored, AmendmentTabled, AmendmentWithdrawn
from app.negotiation.following import Follower
from app.negotiation.rolling import rolling, rolling_hash
from app.negotiation.rolling_text import Slice, rolled
from tests.property.test_conference_random import (
    CODES,
    _busy,
    _decide,
    _edited,
    _operation,
    _state,
)


def _states(room: Room, choose: random.Random) -> list[Conference]:
    """Return the states on the way to the last one, some of them far apart, one made anew."""
    acts, found = list(room.acts), list[Conference]()
    for count in range(1, len(acts) + 1):
        if choose.random() < 0.7 or count == len(acts):
            found.append(_state(room, acts[:count]))
    return found


@given(st.randoms(use_true_random=False), st.integers(1, 30))
def test_it_says_what_the_rolling_text_says_that_is_made_anew(choose, size):
    following = Follower()
    for conference in _states(_busy(choose, size), choose):
        text = conference.texts[TEXT]
        expected = tuple(rolling(conference, text, "en"))
        assert following.rolled(conference, text).clauses == expected
        assert following.digest(conference) == rolling_hash(conference)


@pytest.mark.parametrize("seed", [25, 28])
def test_words_that_went_to_another_clause_are_merged_anew_there(seed):
    """In these negotiations an amendment on a clause changes what another one, split off, says."""
    following, room = Follower(), _busy(random.Random(seed), 40)
    for count in range(1, len(room.acts) + 1):
        conference = _state(room, room.acts[:count])
        text = conference.texts[TEXT]
        expected = tuple(rolling(conference, text, "en"))
        assert following.rolled(conference, text).clauses == expected


def _does_anything(choose: random.Random, room: Room) -> None:
    """Let a delegation table, revise, withdraw or join one amendment, or the chair decide."""
    code, held = choose.choice(CODES), list(room.conference.amendments.values())
    clause = choose.choice(("1", "2", "3"))
    match choose.randrange(12) if held else 0:
        case 0 | 1 | 2 | 3:
            room.amends(code, clause, _edited(choose, room.words(clause)))
        case 4 | 5:
            room.tables(code, _operation(choose, room))
        case 6 | 7:
            one = choose.choice(held)
            whose = room.conference.code(one.party)
            room.amends(whose, clause, _edited(choose, room.words(clause)), one.number, one.id)
        case 8 | 9:
            room.does(code, AmendmentWithdrawn(choose.choice(held).id))
        case 10:
            room.does(code, AmendmentCosponsored(choose.choice(held).id))
        case _:
            _decide(choose, room, "CHAIR", Role.CHAIR)


@given(st.randoms(use_true_random=False), st.integers(1, 25))
def test_following_act_by_act_it_is_the_rolling_text_made_anew(choose, size):
    room = a_room("each party shall act promptly", "the parties meet and report", "and so on")
    following = Follower()
    for _ in range(size):
        _does_anything(choose, room)
        if choose.random() < 0.8:
            text = room.conference.texts[TEXT]
            expected = tuple(rolling(room.conference, text, "en"))
            assert following.rolled(room.conference, text).clauses == expected
    assert following.digest(room.conference) == rolling_hash(room.conference)


def test_it_is_known_which_amendments_changed_and_nothing_else_is_looked_at():
    room = a_room("each party shall act", "the parties meet")
    first = room.amends("FRA", "1", "each party shall act promptly")
    before = room.conference
    second = room.amends("KEN", "1", "each party may act")
    third = room.amends("FRA", "1", "each party shall act soon", 1, first)
    room.does("KEN", AmendmentWithdrawn(second))
    assert amended_since(before, before.amendments) == frozenset()
    assert amended_since(room.conference, before.amendments) == {first, second, third}
    assert amended_since(room.folded(), before.amendments) is None
    for number in range(20):
        room.amends("NOR", "2", f"the parties meet {number} times")
    assert amended_since(room.conference, before.amendments) is None


def test_what_a_narrow_audience_sees_is_not_in_the_hash_of_everybody():
    room, narrow = a_room("each party shall act", "the parties meet"), AudienceId(b"a" * 16)
    following = Follower()
    room.amends("FRA", "1", "each party shall act promptly")
    for words in ("each party may act", "every party shall act"):
        new = substitution(a_clause("1"), room.words("1"), words)
        event = AmendmentTabled(1 + len(room.acts), TEXT, (new,), "", None, ())
        room.does("KEN", event, audience=narrow)
        conference, text = room.conference, room.conference.texts[TEXT]
        assert len(conference.narrow) == len(room.acts) - 2
        own = following.rolled(conference, text)
        assert own.clauses == tuple(rolling(conference, text, "en"))
        assert own.clauses[0].open_units > 0
        assert following.digest(conference) == rolling_hash(conference)


@given(st.randoms(use_true_random=False), st.integers(1, 30), st.integers(0, 3))
def test_made_in_slices_it_is_the_same_in_the_end(choose, size, most):
    room = _busy(choose, size)
    conference, text = room.conference, room.conference.texts[TEXT]
    whole = tuple(rolling(conference, text, "en"))
    start = choose.choice([None, *(one.clause.id for one in whole)])
    part = rolled(conference, text, "en", part=Slice(most, start))
    by_id = {one.clause.id: one for one in whole}
    for one in part.clauses:
        expected = by_id[one.clause.id]
        if one.clause.id in part.pending:
            assert (one.heading, one.text) == (None, None)
            assert (one.clause, one.depth) == (expected.clause, expected.depth)
        else:
            assert one == expected
    assert rolled(conference, text, "en", [part]).clauses == whole


def test_what_has_not_changed_is_the_same_object():
    room = _busy(random.Random(5), 12)
    text = room.conference.texts[TEXT]
    before = rolled(room.conference, text, "en")
    assert before.clauses
    room.amends("FRA", "1", room.words("1") + " and more")
    text = room.conference.texts[TEXT]
    after = rolled(room.conference, text, "en", [before])
    changed = [
        new for old, new in zip(before.clauses, after.clauses, strict=True) if old is not new
    ]
    assert [one.clause.id for one in changed] == [a_clause("1")]
