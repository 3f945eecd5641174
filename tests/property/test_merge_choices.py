"""Properties of the chair's choices (``merge.md``, 2 and 5): composed, atomic, own, whole."""

from hypothesis import given
from hypothesis import strategies as st

from app.merge.choice import (
    CannotStandTogetherError,
    NoOrderError,
    choose,
    choose_whole,
    compose,
    overlapping,
    own_wording,
    wording_after,
)
from app.merge.clause import LiveHunks, merge_wording
from app.merge.decisions import Disposition, Outcome
from app.merge.outcomes import TornError, check_whole, torn
from app.merge.units import wording_within
from app.treaty.delta import apply_hunks
from app.treaty.diff import whole_hunk
from tests.merge_cases import by, hostile, live_of, reading_by_number
from tests.strategies import families, texts


@given(hostile(), st.data())
def test_composed_readings_hold_every_hunk_and_credit_everyone(case, data):
    base, live = case
    for unit in merge_wording(base, live).units:
        ticked = data.draw(st.lists(st.sampled_from(unit.amendments), unique=True, min_size=1))
        try:
            reading = compose(base, unit, ticked, in_order=True)
        except CannotStandTogetherError:
            assert any(overlapping(unit, [one]) & set(ticked) for one in ticked)
            continue
        assert not any(overlapping(unit, [one]) & set(ticked) for one in ticked)
        assert set(ticked) <= set(reading.amendments)
        assert wording_after(base, [choose(unit, reading)]) == (
            base[: unit.start] + reading.text + base[unit.end :]
        )
        taken = [c for c in unit.contributions if any(b.amendment in ticked for b in c.by)]
        every = {h for c in taken for h in c.hunks}
        grown = sum(h.growth for h in every)
        assert len(reading.text) == unit.end - unit.start + grown
        assert all(h.replacement in reading.text for h in every)


@given(hostile(), st.data())
def test_without_an_order_composing_does_not_depend_on_one(case, data):
    base, live = case
    for unit in merge_wording(base, live).units:
        ticked = data.draw(st.lists(st.sampled_from(unit.amendments), unique=True, min_size=1))
        try:
            reading = compose(base, unit, ticked)
        except (CannotStandTogetherError, NoOrderError):
            continue
        assert compose(base, unit, ticked[::-1]) == reading


@given(families(), st.lists(st.integers(0, 4), min_size=1, max_size=6), st.integers(0, 2))
def test_an_atomic_amendment_is_taken_whole_or_not_at_all(family, picks, dropped):
    base, news = family
    merge = merge_wording(base, live_of(base, news, whole=True))
    choices = [
        choose(u, reading_by_number(u, picks[i % len(picks)])) for i, u in enumerate(merge.units)
    ][dropped:]
    broken = torn(merge, choices)
    after = {a for c in choices for a in c.chosen}
    for one in merge.live:
        amendment = one.by.amendment
        units = [u for u in merge.units if amendment in u.amendments]
        taken = sum(amendment in c.chosen for c in choices)
        assert (amendment in broken) == (amendment in after and 0 < taken < len(units))
    given_reasons = {a: Disposition(a, Outcome.ADOPTED_IN_PART, "why") for a in broken}
    check_whole(merge, choices, given_reasons)
    if broken:
        try:
            check_whole(merge, choices, {})
        except TornError as refusal:
            assert refusal.amendments == broken
        else:
            raise AssertionError


@given(families(), texts())
def test_the_chair_s_own_wording_is_made_and_owned_or_credited(family, text):
    base, news = family
    merge = merge_wording(base, live_of(base, news))
    choices = own_wording(merge, text)
    assert wording_after(base, choices) == text
    for choice in choices:
        assert not (choice.own and choice.chosen)
        if choice.chosen:
            words = wording_within(base, choice.start, choice.end, choice.hunks)
            readings = [r for u in merge.units for r in u.readings[1:]]
            assert any(r.text == words and r.amendments == choice.chosen for r in readings)
    named = {a for c in choices for a in c.amendments}
    assert named == {a for u in merge.units for a in u.amendments}


@given(families(), texts())
def test_an_alternative_touches_every_amendment_on_the_clause(family, other):
    base, news = family
    edits = live_of(base, news)
    hunks = whole_hunk(base, other)
    if not hunks:
        return
    merge = merge_wording(base, [*edits, LiveHunks(by(9), hunks, alternative=True)])
    assert merge.units == merge_wording(base, edits).units
    choice = choose_whole(merge, merge.wholes[1])
    assert wording_after(base, [choice]) == other
    assert set(choice.amendments) == {one.by.amendment for one in merge.live}
    same = {x.by.amendment for x in merge.live if apply_hunks(base, x.hunks) == other}
    assert set(choice.chosen) == same
