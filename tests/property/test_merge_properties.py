"""Properties of the merge of one wording (``merge.md``, 7): order, convergence, nothing lost."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from app.ids import EntryId
from app.merge.choice import (
    aligned_for,
    choose,
    own_hunks,
    wording_after,
)
from app.merge.clause import LiveHunks, merge_wording
from app.merge.decisions import CARRIED_ON, Outcome, UnitChoice, WordingDecision
from app.merge.outcomes import check_decision
from app.merge.rebase import AmendmentState, Chain, HunkState, Step, rebase, undo
from app.merge.rolling import Agreed, Attribution, Notation, render, segments
from app.merge.touching import placed, touch
from app.merge.units import wording_within
from app.treaty.delta import apply_hunks
from app.treaty.diff import hunks_between, whole_hunk
from app.treaty.tokens import BLANKS
from app.treaty.wording import Part, wording_hash
from tests.merge_cases import CLAUSE, by, hostile, live_of, reading_by_number
from tests.strategies import amendment_id, any_hunks, families, texts


def pairwise_units(base, merge):
    """Units by the definition: connect every two hunks that touch."""
    hunks = [(h, b) for c in contributions(merge) for h in c[1] for b in [c[0]]]
    owner = list(range(len(hunks)))

    def find(at):
        while owner[at] != at:
            at = owner[at]
        return at

    for (i, (one, _)), (j, (other, _)) in combinations(enumerate(hunks), 2):
        if touch(base, one, other):
            owner[find(i)] = find(j)
    groups = {}
    for at, (hunk, backing) in enumerate(hunks):
        groups.setdefault(find(at), set()).add((hunk, backing))
    return {frozenset(group) for group in groups.values()}


def contributions(merge):
    found = {}
    for unit in merge.units:
        for c in unit.contributions:
            found.setdefault(c.by, []).extend(c.hunks)
    return list(found.items())


@given(families(), st.randoms(use_true_random=False))
def test_any_order_of_amendments_gives_the_same_units_readings_and_text(family, chance):
    base, news = family
    live = live_of(base, news)
    merge = merge_wording(base, live)
    chance.shuffle(live)
    again = merge_wording(base, live)
    assert again == merge
    assert render(again) == render(merge)


@given(hostile())
def test_the_sweep_equals_the_pairwise_definition(case):
    base, live = case
    merge = merge_wording(base, live)
    swept = {
        frozenset((h, c.by) for c in unit.contributions for h in c.hunks) for unit in merge.units
    }
    assert swept == pairwise_units(base, merge)


@given(hostile())
def test_units_do_not_overlap_and_every_hunk_is_in_one(case):
    base, live = case
    merge = merge_wording(base, live)
    for before, after in zip(merge.units, merge.units[1:], strict=False):
        assert before.end <= after.start
        assert (before.start, before.end) != (after.start, after.end)
    for unit in merge.units:
        for c in unit.contributions:
            assert all(unit.start <= h.earliest <= h.latest <= unit.end for h in c.hunks)
    counted = {a.amendment: a.hunks for a in merge.aligned}
    for one in live:
        hunks = sorted(
            h for unit in merge.units for c in unit.contributions if one.by in c.by for h in c.hunks
        )
        assert tuple(hunks) == counted.get(one.by.amendment, one.hunks)


@given(hostile())
def test_choosing_one_amendment_everywhere_gives_its_wording(case):
    base, live = case
    merge = merge_wording(base, live)
    for one in live:
        choices = [
            choose(unit, next((r for r in unit.readings if one.by in r.by), unit.base))
            for unit in merge.units
        ]
        assert wording_after(base, choices) == apply_hunks(base, one.hunks)


@given(texts(), texts(), st.data())
def test_equal_amendments_never_collide_whatever_their_deltas(base, new, data):
    live = live_of(base, [new, new, new])
    twin = data.draw(any_hunks(base))
    live += [LiveHunks(by(7), twin), LiveHunks(by(8), twin)] if twin else []
    merge = merge_wording(base, [x for x in live if apply_hunks(base, x.hunks) == new])
    assert not merge.collisions
    choices = [choose(u, u.readings[-1]) for u in merge.units]
    assert not merge.units or wording_after(base, choices) == new


@given(texts(), texts())
def test_one_change_aligned_from_the_other_end_is_added_once(base, new):
    reverse = tuple(
        type(h)(len(base) - h.end, len(base) - h.start, h.replacement[::-1])
        for h in reversed(hunks_between(base[::-1], new[::-1]))
    )
    live = [*live_of(base, [new]), *([LiveHunks(by(3), reverse)] if reverse else [])]
    merge = merge_wording(base, live)
    assert wording_after(base, [choose(u, u.readings[-1]) for u in merge.units]) == new
    assert not merge.collisions


@given(families(), texts(), st.booleans())
def test_nothing_is_lost_in_the_rolling_text(family, other, deleted):
    base, news = family
    live = [*live_of(base, news), *live_of(base, [other], alternative=True)]
    live[-1:] = (
        [LiveHunks(by(9), whole_hunk(base, other), alternative=True)] if other != base else []
    )
    merge = merge_wording(base, live, deleted=[by(6)] if deleted else [])
    parts = segments(merge)
    words = [p.text if isinstance(p, Agreed) else p.unit.base.text for p in parts]
    assert "".join(words) == base
    for attribution in Attribution:
        rolling = render(merge, Notation(attribution))
        for unit in merge.units:
            for reading in unit.readings:
                assert reading.text.strip("".join(BLANKS)) in rolling
        for whole in merge.wholes[1:]:
            assert whole.text in rolling
        at = 0
        for character in base:
            if character not in BLANKS:
                at = rolling.index(character, at) + 1


class Desk:
    """One wording's decisions, with the amendments on it."""

    def __init__(self, base, live):
        self.chain = Chain(base, self.named(base))
        self.made = {one.by: one for one in live}

    @staticmethod
    def named(text):
        return wording_hash(CLAUSE, "en", Part.TEXT, text)

    def rebased(self):
        base = self.chain.laid_hash
        return {b: rebase(self.chain, b.amendment, base, one.hunks) for b, one in self.made.items()}

    def merge(self):
        found = [LiveHunks(b, r.live) for b, r in self.rebased().items() if r.live]
        return merge_wording(self.chain.current, found)

    def decide(self, choices, outcomes=None, aligned=()):
        before = self.chain.current
        after = wording_after(before, choices)
        names = (self.named(before), tuple(choices), after, self.named(after), aligned)
        made = WordingDecision(CLAUSE, "en", Part.TEXT, None, *names)
        check_decision(before, made)
        step = Step(EntryId(bytes([len(self.chain.steps)]) * 32), made, outcomes or {})
        self.chain = Chain(self.chain.laid, self.chain.laid_hash, (*self.chain.steps, step))
        return step.entry


def decide_one_by_one(base, live, order, pick):
    desk = Desk(base, live)
    while (merge := desk.merge()).units:
        unit = merge.units[order(len(merge.units))]
        choice = choose(unit, pick(unit))
        desk.decide([choice], aligned=aligned_for(merge, [choice]))
    return desk


def lowest(unit):
    return unit.readings[1] if len(unit.readings) > 1 else unit.base


@given(families(), st.integers(0, 5))
def test_deciding_units_in_any_order_gives_what_deciding_at_once_gives(family, turn):
    base, news = family
    live = live_of(base, news)
    merge = merge_wording(base, live)
    at_once = wording_after(base, [choose(u, lowest(u)) for u in merge.units])
    for order in (lambda n: 0, lambda n: n - 1, lambda n: turn % n):
        desk = decide_one_by_one(base, live, order, lowest)
        assert desk.chain.current == at_once
        for result in desk.rebased().values():
            assert result.state in (AmendmentState.DECIDED, AmendmentState.REFLECTED)
            assert not result.live


@given(families(), st.lists(st.integers(0, 4), min_size=1, max_size=6), st.integers(0, 5))
def test_any_choices_in_any_order_give_the_same_wording(family, picks, turn):
    base, news = family
    live = live_of(base, news)
    merge = merge_wording(base, live)
    choices = [
        choose(u, reading_by_number(u, picks[i % len(picks)])) for i, u in enumerate(merge.units)
    ]
    at_once = wording_after(base, choices)
    desk = Desk(base, live)
    left = list(choices)
    while left:
        now = desk.merge()
        assert len(now.units) == len(left)
        at = turn % len(left)
        choice = left.pop(at)
        wanted = wording_within(base, choice.start, choice.end, choice.hunks)
        reading = next(r for r in now.units[at].readings if r.text == wanted)
        picked = choose(now.units[at], reading)
        desk.decide([picked], aligned=aligned_for(now, [picked]))
    assert desk.chain.current == at_once


@given(families(), st.integers(0, 3), st.sampled_from(sorted(CARRIED_ON)))
def test_deferred_readings_are_carried_on_and_can_still_be_chosen(family, which, outcome):
    base, news = family
    desk = Desk(base, live_of(base, news))
    merge = desk.merge()
    if not merge.units:
        return
    unit = merge.units[which % len(merge.units)]
    choice = choose(unit, lowest(unit))
    outcomes = {a: Outcome.ADOPTED if a in choice.chosen else outcome for a in unit.amendments}
    desk.decide([choice], outcomes, aligned_for(merge, [choice]))
    after = desk.rebased()
    end = unit.start + len(lowest(unit).text)
    for reading in unit.readings[1:]:
        for backing in reading.by:
            result = after[backing]
            carried = {h.replacement for h in result.live if (h.start, h.end) == (unit.start, end)}
            if backing.amendment in choice.chosen:
                assert HunkState.OVERTAKEN not in {f.state for f in result.fates}
            else:
                assert carried == {reading.text}
    left = [r for r in unit.readings[1:] if r is not lowest(unit)]
    now = [u for u in desk.merge().units if (u.start, u.end) == (unit.start, end)]
    for reading, carrying in ((r, u) for r in left for u in now):
        later = next(r for r in carrying.readings if r.text == reading.text)
        taken = wording_after(desk.chain.current, [choose(carrying, later)])
        assert taken == base[: unit.start] + reading.text + base[unit.end :]


@given(families(), st.integers(0, 3))
def test_undoing_at_once_gives_the_wording_before(family, which):
    base, news = family
    desk = Desk(base, live_of(base, news))
    merge = desk.merge()
    if not merge.units:
        return
    unit = merge.units[which % len(merge.units)]
    entry = desk.decide(
        [choose(unit, lowest(unit))], aligned=aligned_for(merge, [choose(unit, lowest(unit))])
    )
    back = undo(desk.chain, entry)
    assert not back.blocked
    assert apply_hunks(desk.chain.current, back.hunks) == base
    choices = [c for c in own_hunks(desk.merge(), back.hunks) if c.hunks]
    desk.decide(choices)
    assert desk.chain.current == base
    for backing, result in desk.rebased().items():
        if backing.amendment in unit.amendments:
            assert HunkState.DECIDED in {f.state for f in result.fates}


@given(families(), st.integers(0, 3), st.integers(0, 3))
def test_undoing_an_earlier_decision_takes_back_that_one_alone(family, which, turn):
    base, news = family
    desk = Desk(base, live_of(base, news))
    merge = desk.merge()
    if len(merge.units) < 2:
        return
    undone = merge.units[which % len(merge.units)]
    entry = desk.decide(
        [choose(undone, lowest(undone))],
        aligned=aligned_for(merge, [choose(undone, lowest(undone))]),
    )
    while (now := desk.merge()).units:
        unit = now.units[turn % len(now.units)]
        choice = choose(unit, lowest(unit))
        desk.decide([choice], aligned=aligned_for(now, [choice]))
    back = undo(desk.chain, entry)
    if back.blocked:  # a later decision changed words beside it: for the chair
        assert {fate.by for fate in back.blocked} <= {s.entry for s in desk.chain.steps[1:]}
        return
    others = [choose(u, lowest(u)) for u in merge.units if u is not undone]
    assert apply_hunks(desk.chain.current, back.hunks) == wording_after(base, others)


@given(texts(), st.data())
def test_a_hunk_is_overtaken_exactly_where_it_touches_what_was_changed(base, data):
    changed, hunks = data.draw(any_hunks(base)), data.draw(any_hunks(base))
    desk = Desk(base, [])
    desk.decide([UnitChoice(h.start, h.end, (), (), (h,), own=True) for h in changed])
    result = rebase(desk.chain, amendment_id(1), desk.chain.laid_hash, hunks)
    if not changed or apply_hunks(base, hunks) == desk.chain.current:
        return
    touching = [h for h in placed(base, hunks) if any(touch(base, h, c) for c in changed)]
    settled = [f.hunk for f in result.fates if f.state is not HunkState.APPLIES]
    assert settled == touching
    for fate in result.fates:
        if fate.state is HunkState.REFLECTED:
            assert fate.hunk in changed
    apart = [h for h in hunks if h not in touching]
    both = apply_hunks(base, sorted([*changed, *apart], key=lambda h: (h.start, h.end)))
    assert apply_hunks(desk.chain.current, result.live) == both
