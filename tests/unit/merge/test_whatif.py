"""What if, and what an editor may propose."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from app.merge.choice import choose, wording_after
from app.merge.clause import LiveHunks, merge_wording
from app.merge.units import Backing
from app.merge.whatif import (
    Acceptance,
    opponents,
    suggests_alternative,
    suggests_whole,
    what_if,
)
from app.treaty.diff import hunks_between
from tests.strategies import amendment_id

BASE = "Each Party shall take measures to protect the sea and its living resources."


def edit(number, old, new, *sponsors):
    by = Backing(amendment_id(number), (sponsors[0], number, 0), sponsors)
    return LiveHunks(by, hunks_between(BASE, BASE.replace(old, new)))


LIVE = [
    edit(1, "shall", "should", "USA", "AUS"),
    edit(2, "shall", "may", "CHN"),
    edit(3, "the sea", "the oceans", "USA"),
    edit(4, "living", "natural", "KEN"),
]
MERGE = merge_wording(BASE, LIVE, retained=[Backing(amendment_id(9), ("RUS", 9, 0), ("RUS",))])


def test_opponents_of_a_reading_are_behind_another_one():
    assert opponents(MERGE.units[0], 0) == {"USA", "AUS", "CHN"}
    assert opponents(MERGE.units[0], 1) == {"USA", "AUS", "RUS"}


def test_nothing_is_changed_by_asking():
    found = what_if(MERGE)
    assert found.wording == BASE
    assert (found.brackets_before, found.brackets_after) == (3, 3)
    assert found.opponents == ("CHN", "RUS")
    assert found.readings == (2, 1, 1)


def test_picked_readings_close_brackets():
    found = what_if(MERGE, {0: 2, 1: 1})
    assert found.wording == BASE.replace("shall", "should").replace("the sea", "the oceans")
    assert (found.brackets_before, found.brackets_after) == (3, 1)


def test_if_two_accept_a_reading_the_place_is_settled_when_nobody_else_stands_in_the_way():
    one = what_if(MERGE, accepts=[Acceptance("CHN", 0, 2)])
    assert (one.brackets_after, one.opponents) == (3, ("RUS",))
    both = what_if(MERGE, accepts=[Acceptance("CHN", 0, 2), Acceptance("RUS", 0, 2)])
    assert both.brackets_after == 2
    assert "should" in both.wording


def test_the_smallest_set_is_that_of_the_best_choice():
    found = what_if(MERGE, {0: 0})
    assert found.opponents == ("AUS", "CHN", "KEN", "USA")
    assert found.exact


CODES = st.sampled_from("ABCDE")


@st.composite
def contested(draw):
    base = "one two three four five six"
    live = []
    for number in range(draw(st.integers(1, 7))):
        word = draw(st.sampled_from(base.split()))
        new = base.replace(word, draw(st.sampled_from(["uno", "due", "tre"])))
        code = draw(CODES)
        by = Backing(amendment_id(number), (code, number, 0), (code,))
        live.append(LiveHunks(by, hunks_between(base, new)))
    keep = [Backing(amendment_id(99), ("Z", 1, 0), ("Z",))] if draw(st.booleans()) else []
    return merge_wording(base, live, retained=keep)


@given(contested())
def test_no_choice_has_fewer_opponents(merge):
    found = what_if(merge)
    ways = product(*(range(len(u.readings)) for u in merge.units))
    sizes = [
        len(frozenset().union(*(opponents(u, r) for u, r in zip(merge.units, way, strict=True))))
        for way in ways
    ]
    assert len(found.opponents) == min(sizes)
    union = frozenset().union(
        *(opponents(u, r) for u, r in zip(merge.units, found.readings, strict=True))
    )
    assert tuple(sorted(union)) == found.opponents


@given(contested(), st.data())
def test_asking_and_deciding_give_the_same_wording(merge, data):
    picks = {
        i: data.draw(st.integers(0, len(u.readings) - 1))
        for i, u in enumerate(merge.units)
        if data.draw(st.booleans())
    }
    choices = [choose(merge.units[i], merge.units[i].readings[r]) for i, r in picks.items()]
    found = what_if(merge, picks)
    assert found.wording == wording_after(merge.base, choices)
    assert found.brackets_after == found.brackets_before - len(picks)


def test_an_alternative_is_suggested_below_four_tenths_of_twelve_words():
    other = "States are encouraged to consider steps for the oceans."
    assert suggests_alternative(BASE, other)
    assert not suggests_alternative(BASE, BASE.replace("shall take", "should take"))
    assert not suggests_alternative("Each Party shall act.", other)


def test_words_that_stay_but_not_in_their_place_also_suggest_one():
    turned = " ".join(reversed(BASE.split()))
    assert suggests_alternative(BASE, turned)


def test_a_moved_phrase_suggests_standing_together():
    base = "Each Party shall, where it is appropriate, take effective measures to protect the sea."
    new = "Each Party shall take effective measures to protect the sea where it is appropriate."
    assert suggests_whole(base, new)
    assert not suggests_whole(base, base.replace("where it is appropriate", "if need be"))
    assert not suggests_whole(base, base.replace("shall", "should"))
