"""What lives on of an amendment after decisions."""

import pytest

from app.ids import ClauseId, EntryId
from app.merge.choice import aligned_for, choose, in_own_words, own_hunks, wording_after
from app.merge.clause import LiveHunks, merge_wording
from app.merge.decisions import Alignment, Outcome, UnitChoice, WordingDecision
from app.merge.outcomes import DecisionError, check_decision
from app.merge.rebase import (
    AmendmentState,
    Chain,
    HunkState,
    NoSuchDecisionError,
    Step,
    hunks_of,
    rebase,
    undo,
)
from app.merge.units import Backing
from app.treaty.delta import DeltaError, Hunk, apply_hunks, write_delta
from app.treaty.diff import hunks_between
from app.treaty.wording import Part, wording_hash
from tests.strategies import amendment_id

CLAUSE = ClauseId(b"c" * 16)
BASE = "Each Party shall take measures, as appropriate, to protect the sea."


def named(text):
    return wording_hash(CLAUSE, "en", Part.TEXT, text)


def laid(text=BASE):
    return Chain(text, named(text))


def decided(chain, choices, outcomes=None, aligned=()):
    """Return the chain with one more decision."""
    before, number = chain.current, len(chain.steps)
    after = wording_after(before, choices)
    made = WordingDecision(
        CLAUSE, "en", Part.TEXT, None, named(before), tuple(choices), after, named(after), aligned
    )
    check_decision(before, made)
    step = Step(EntryId(bytes([number]) * 32), made, outcomes or {})
    return Chain(chain.laid, chain.laid_hash, (*chain.steps, step))


def live(number, hunks):
    return LiveHunks(Backing(amendment_id(number), ("FRA", number, 0)), tuple(hunks))


def text(old, new):
    return hunks_between(BASE, BASE.replace(old, new))


SHOULD, MAY, COASTAL = text("shall", "should"), text("shall", "may"), text("sea", "coasts")


def unit_of(*hunks, chain=None):
    merge = merge_wording(
        chain.current if chain else BASE, [live(i, h) for i, h in enumerate(hunks, 1)]
    )
    return merge, merge.units


def test_what_touches_no_changed_words_applies_at_its_new_place():
    _, (unit,) = unit_of(SHOULD)
    chain = decided(laid(), [choose(unit, unit.readings[1])])
    result = rebase(chain, amendment_id(9), named(BASE), COASTAL)
    assert result.state is AmendmentState.APPLIES
    assert apply_hunks(chain.current, result.live).endswith("should take measures, as appropriate, "
                                                            "to protect the coasts.")  # fmt: skip


def test_what_says_what_was_chosen_is_already_reflected():
    _, (unit,) = unit_of(SHOULD)
    chain = decided(laid(), [choose(unit, unit.readings[1])])
    result = rebase(chain, amendment_id(9), named(BASE), (*SHOULD, *COASTAL))
    assert [f.state for f in result.fates] == [HunkState.REFLECTED, HunkState.APPLIES]
    assert result.state is AmendmentState.APPLIES
    alone = rebase(chain, amendment_id(9), named(BASE), SHOULD)
    assert (alone.state, alone.live) == (AmendmentState.REFLECTED, ())


def test_what_touches_changed_words_is_overtaken():
    _, (unit,) = unit_of(SHOULD)
    chain = decided(laid(), [choose(unit, unit.readings[1])])
    result = rebase(chain, amendment_id(9), named(BASE), MAY)
    assert (result.state, result.live) == (AmendmentState.NEEDS_ATTENTION, ())
    assert result.fates[0].by == chain.steps[0].entry


def test_refused_hunks_do_not_come_back_when_the_base_reading_stands():
    _, (unit,) = unit_of(SHOULD)
    outcomes = {amendment_id(1): Outcome.NOT_REFLECTED}
    chain = decided(laid(), [choose(unit, unit.base)], outcomes)
    assert chain.current == BASE
    result = rebase(chain, amendment_id(1), named(BASE), SHOULD)
    assert (result.state, result.live) == (AmendmentState.DECIDED, ())
    assert result.fates[0].outcome is Outcome.NOT_REFLECTED


def test_refused_hunks_do_not_come_back_when_the_text_returns():
    _, (unit,) = unit_of(SHOULD)
    chain = decided(laid(), [choose(unit, unit.readings[1])])
    back = own_hunks(merge_wording(chain.current, []), undo(chain, chain.steps[0].entry).hunks)
    chain = decided(chain, back)
    assert chain.current == BASE
    assert rebase(chain, amendment_id(1), named(BASE), SHOULD).state is AmendmentState.DECIDED
    # another amendment, made against the same words, applies exactly as made
    fresh = rebase(chain, amendment_id(2), named(BASE), SHOULD)
    assert (fresh.state, fresh.live) == (AmendmentState.APPLIES, SHOULD)


def test_an_unknown_base_needs_attention():
    result = rebase(laid(), amendment_id(1), named("another text"), SHOULD)
    assert (result.state, result.base_found) == (AmendmentState.NEEDS_ATTENTION, False)


@pytest.mark.parametrize("outcome", [Outcome.DEFERRED, Outcome.RETAINED_IN_BRACKETS])
def test_a_deferred_reading_is_carried_on_over_the_new_words(outcome):
    _, (unit,) = unit_of(SHOULD, MAY)
    outcomes = {amendment_id(1): Outcome.ADOPTED, amendment_id(2): outcome}
    chain = decided(laid(), [choose(unit, unit.readings[1])], outcomes)
    result = rebase(chain, amendment_id(2), named(BASE), MAY)
    assert result.state is AmendmentState.APPLIES
    (hunk,) = result.live
    assert chain.current[hunk.start : hunk.end] == "should"
    assert hunk.replacement == "may"


def test_a_deferred_reading_that_was_chosen_is_done():
    _, (unit,) = unit_of(SHOULD)
    outcomes = {amendment_id(1): Outcome.RETAINED_IN_BRACKETS}
    chain = decided(laid(), [choose(unit, unit.readings[1])], outcomes)
    assert rebase(chain, amendment_id(1), named(BASE), SHOULD).state is AmendmentState.DECIDED


def test_units_left_open_live_on():
    _, (first, _) = unit_of((*SHOULD, *COASTAL))
    chain = decided(laid(), [choose(first, first.base)], {amendment_id(1): Outcome.NOT_REFLECTED})
    result = rebase(chain, amendment_id(1), named(BASE), (*SHOULD, *COASTAL))
    assert [f.state for f in result.fates] == [HunkState.DECIDED, HunkState.APPLIES]
    assert result.live == COASTAL


def test_one_change_aligned_in_two_ways_leaves_once():
    base = "Each Party shall act."
    first, second = (Hunk(16, 16, " shall"),), (Hunk(11, 11, "shall "),)
    merge = merge_wording(base, [live(1, first), live(2, second)])
    (unit,) = merge.units
    choice = choose(unit, unit.readings[1])
    chain = decided(laid(base), [choice], {}, aligned_for(merge, [choice]))
    for number, hunks in ((1, first), (2, second)):
        result = rebase(chain, amendment_id(number), named(base), hunks)
        assert (result.state, result.live) == (AmendmentState.DECIDED, ())
    # a third alignment that the chair had not seen adds nothing either
    late = rebase(chain, amendment_id(3), named(base), second)
    assert late.state is AmendmentState.REFLECTED


def test_a_false_alignment_is_not_believed():
    _, (unit,) = unit_of(SHOULD)
    forged = (Alignment(amendment_id(1), COASTAL),)
    chain = decided(laid(), [choose(unit, unit.base)], {}, forged)
    assert rebase(chain, amendment_id(1), named(BASE), SHOULD).live == ()


def test_many_changes_and_many_hunks_are_compared_by_place():
    base = "a b " * 20_000
    changed = [Hunk(at, at + 1, "x") for at in range(0, len(base), 4)]
    chain = decided(
        laid(base), [UnitChoice(h.start, h.end, (), (), (h,), own=True) for h in changed]
    )
    hunks = tuple(Hunk(at, at + 1, "yy") for at in range(2, len(base), 4))
    result = rebase(chain, amendment_id(1), named(base), hunks)
    assert apply_hunks(chain.current, result.live) == "x yy " * 20_000


# Undo


def test_undoing_the_last_decision_gives_the_words_before():
    _, (unit,) = unit_of(SHOULD)
    chain = decided(laid(), [choose(unit, unit.readings[1])])
    assert apply_hunks(chain.current, undo(chain, chain.steps[0].entry).hunks) == BASE


def test_undoing_an_earlier_decision_keeps_what_came_after():
    _, units = unit_of(SHOULD, COASTAL)
    chain = decided(laid(), [choose(units[0], units[0].readings[1])])
    _, (later,) = unit_of(hunks_between(chain.current, chain.current.replace("sea", "coasts")),
                          chain=chain)  # fmt: skip
    chain = decided(chain, [choose(later, later.readings[1])])
    result = undo(chain, chain.steps[0].entry)
    assert apply_hunks(chain.current, result.hunks) == BASE.replace("sea", "coasts")
    assert not result.blocked


def test_what_later_decisions_changed_again_is_for_the_chair():
    _, (unit,) = unit_of(SHOULD)
    chain = decided(laid(), [choose(unit, unit.readings[1])])
    _, (later,) = unit_of(hunks_between(chain.current, chain.current.replace("should", "must")),
                          chain=chain)  # fmt: skip
    chain = decided(chain, [choose(later, later.readings[1])])
    result = undo(chain, chain.steps[0].entry)
    assert result.hunks == ()
    (blocked,) = result.blocked
    assert blocked.by == chain.steps[1].entry
    with pytest.raises(NoSuchDecisionError):
        undo(chain, EntryId(b"z" * 32))


def test_live_amendments_that_an_undoing_touches_are_named_in_its_choices():
    _, (unit,) = unit_of(SHOULD)
    chain = decided(laid(), [choose(unit, unit.readings[1])])
    must = hunks_between(chain.current, chain.current.replace("should", "must"))
    merge = merge_wording(chain.current, [live(5, must)])
    (choice,) = own_hunks(merge, undo(chain, chain.steps[0].entry).hunks)
    assert choice.amendments == (amendment_id(5),)
    assert choice.own
    assert wording_after(chain.current, [choice]) == BASE


# Decisions from elsewhere, and reading deltas


def test_a_decision_whose_parts_disagree_is_refused():
    _, (unit,) = unit_of(SHOULD)
    good = decided(laid(), [in_own_words(BASE, unit, "must")]).steps[0].decision
    with pytest.raises(DecisionError, match="another wording"):
        check_decision("another text", good)
    fields = {n: getattr(good, n) for n in good.__dataclass_fields__}
    for change in ({"result": "other"}, {"result_hash": named("other")}, {"units": ()}):
        with pytest.raises(DecisionError):
            check_decision(BASE, WordingDecision(**(fields | change)))


def test_a_stored_delta_is_read_once_and_a_bad_one_refused_each_time():
    assert hunks_of(BASE, write_delta(BASE, SHOULD)) == SHOULD
    for _ in range(2):
        with pytest.raises(DeltaError):
            hunks_of(BASE, "=1")
