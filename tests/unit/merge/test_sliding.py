"""Changes that could as well stand a few words further on: what they touch, and who is asked."""

import pytest

from app.ids import ClauseId, EntryId
from app.merge.chain import Chain, Step
from app.merge.choice import CannotStandTogetherError, NoOrderError, choose, compose, wording_after
from app.merge.clause import LiveHunks, merge_wording
from app.merge.decisions import WordingDecision
from app.merge.rebase import AmendmentState, rebase
from app.merge.units import Backing
from app.treaty.delta import apply_hunks
from app.treaty.diff import hunks_between
from app.treaty.wording import Part, wording_hash
from tests.strategies import amendment_id

CLAUSE = ClauseId(b"c" * 16)
ACT = "The Parties shall act without delay."
MEET = " The Council shall meet without delay."
NOTIFY = " Every depositary shall notify all States."
BASE = ACT + MEET + NOTIFY


def by(number):
    return Backing(amendment_id(number), ("ABC"[number], number, 0), ("ABC"[number],))


def merged(base, *news):
    live = [LiveHunks(by(i), hunks_between(base, new)) for i, new in enumerate(news)]
    return merge_wording(base, live)


def undue(text):
    return text.replace("without delay", "without undue delay")


def test_an_amendment_to_a_deleted_sentence_collides_though_its_neighbour_ends_alike():
    (unit,) = merged(BASE, ACT + NOTIFY, ACT + undue(MEET) + NOTIFY).collisions
    assert {r.text for r in unit.readings} == {
        " without delay. The Council shall meet without delay",
        " without delay",
        " without delay. The Council shall meet without undue delay",
    }


def test_an_amendment_to_what_only_the_slide_would_take_is_for_the_chair_too():
    assert merged(BASE, ACT + NOTIFY, undue(ACT) + MEET + NOTIFY).collisions


def test_an_amendment_beside_both_sentences_is_free():
    other = BASE.replace("all States", "all Signatories")
    merge = merged(BASE, ACT + NOTIFY, other)
    assert not merge.collisions
    assert wording_after(BASE, [choose(u, u.readings[1]) for u in merge.units]) == (
        ACT + " Every depositary shall notify all Signatories."
    )


def test_a_sentence_put_in_that_ends_as_the_one_before_it_does_not_take_that_one_s_amendment():
    base = ACT + NOTIFY
    (unit,) = merged(base, ACT + MEET + NOTIFY, undue(ACT) + NOTIFY).collisions
    both = [amendment_id(0), amendment_id(1)]
    with pytest.raises(CannotStandTogetherError):
        compose(base, unit, both, in_order=True)


def test_changes_that_slide_over_blanks_and_marks_alone_do_not_touch():
    base = "Each Party shall protect land, sea, air, space."
    merge = merged(base, base.replace(" sea,", ""), base.replace(" air,", ""))
    assert not merge.collisions
    assert wording_after(base, [choose(u, u.readings[1]) for u in merge.units]) == (
        "Each Party shall protect land, space."
    )


def test_a_word_that_begins_like_the_next_is_no_slide():
    base = "Each Party shall protect sea shore."
    merge = merged(base, base.replace(" sea", ""), base.replace("shore", "coast"))
    assert not merge.collisions


def test_two_sentences_appended_stand_together_in_the_order_that_is_named():
    more = " The Secretariat shall report every year."
    merge = merged(ACT, ACT + MEET, ACT + more)
    (unit,) = merge.collisions
    both = [amendment_id(0), amendment_id(1)]
    with pytest.raises(NoOrderError):
        compose(ACT, unit, both)
    for order, text in ((both, ACT + MEET + more), (both[::-1], ACT + more + MEET)):
        reading = compose(ACT, unit, order, in_order=True)
        assert wording_after(ACT, [choose(unit, reading)]) == text


def named(text):
    return wording_hash(CLAUSE, "en", Part.TEXT, text)


def decided(base, new):
    """Return the chain in which the chair adopted an amendment that came alone."""
    units = tuple(choose(u, u.readings[1]) for u in merged(base, new).units)
    made = WordingDecision(CLAUSE, "en", Part.TEXT, None, named(base), units, new, named(new))
    return Chain(base, named(base), (Step(EntryId(b"d" * 32), made, {}),))


def test_an_amendment_to_a_sentence_deleted_since_is_overtaken_though_its_neighbour_ends_alike():
    hunks = hunks_between(BASE, ACT + undue(MEET) + NOTIFY)
    result = rebase(decided(BASE, ACT + NOTIFY), amendment_id(7), named(BASE), hunks)
    assert result.state is AmendmentState.NEEDS_ATTENTION


def test_where_it_could_stand_is_that_of_the_wording_it_was_made_on():
    """Once a neighbour's words were changed it looks as if it could stand further on; it cannot."""
    base = "a b c b d"
    hunks = hunks_between(base, "a c b d")
    chain = decided(base, "a b b b d")
    result = rebase(chain, amendment_id(7), named(base), hunks)
    assert apply_hunks(chain.current, result.live) == "a b b d"
    other = LiveHunks(by(1), hunks_between(chain.current, "a b b e d"))
    merge = merge_wording(chain.current, [LiveHunks(by(0), result.live), other])
    assert len(merge.units) == 2


def test_two_neighbours_of_a_list_that_begin_alike_can_be_struck_out_together():
    base = "Noise of engines, of pumps, of anchors, of bells is limited."
    merge = merged(base, base.replace(" of pumps,", ""), base.replace(" of anchors,", ""))
    (unit,) = merge.units
    reading = compose(base, unit, [amendment_id(0), amendment_id(1)])
    assert wording_after(base, [choose(unit, reading)]) == (
        "Noise of engines, of bells is limited."
    )
