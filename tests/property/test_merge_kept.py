"""A merge that is kept and changed is the one made from nothing, whatever came and went."""

from hypothesis import given
from hypothesis import strategies as st

from app.merge.clause import LiveHunks, merge_wording, merging
from app.treaty.delta import Hunk
from app.treaty.diff import hunks_between, whole_hunk
from tests.merge_cases import by
from tests.strategies import any_hunks, families, texts

STEPS = 8
KEEPERS, DELETERS = [by(8)], [by(9)]


@st.composite
def histories(draw):
    """A base, and what comes and goes on it: edits, some hostile, some alike, and alternatives."""
    base, news = draw(families()) if draw(st.booleans()) else (draw(texts()), [])
    wordings = [hunks_between(base, new) for new in news]
    steps = []
    for _ in range(draw(st.integers(1, STEPS))):
        gone = draw(st.sets(st.integers(0, 5), max_size=2))
        numbers = draw(st.sets(st.integers(0, 5), max_size=2))
        steps.append((gone | numbers, [draw(_amendments(base, wordings, n)) for n in numbers]))
    return base, steps


@st.composite
def _amendments(draw, base, wordings, number):
    if wordings and draw(st.booleans()):
        hunks = draw(st.sampled_from([*wordings, ()]))
    else:
        hunks = draw(any_hunks(base))
    if draw(st.integers(0, 4)) == 0:
        other = draw(texts())
        return LiveHunks(by(number), whole_hunk(base, other), alternative=True)
    return LiveHunks(by(number), hunks)


def _played(base, steps):
    """Return the kept merge after each step, beside what is then live."""
    kept, live = merging(base, [], KEEPERS, DELETERS), {}
    for gone, come in steps:
        for number in gone:
            live.pop(by(number).amendment, None)
        live.update((one.by.amendment, one) for one in come)
        kept = kept.changed({by(number).amendment for number in gone}, come)
        yield kept, list(live.values())


def _leeways(kept):
    """Return how far each hunk could stand elsewhere, of which equality says nothing."""
    units = [group.unit for group in kept.groups]
    return [hunk.leeway for unit in units for c in unit.contributions for hunk in c.hunks]


@given(histories())
def test_a_kept_merge_is_the_one_made_from_nothing(history):
    base, steps = history
    for kept, live in _played(base, steps):
        anew = merging(base, live, KEEPERS, DELETERS)
        assert kept == anew
        assert kept.merge == merge_wording(base, live, KEEPERS, DELETERS)
        assert _leeways(kept) == _leeways(anew)


@given(histories())
def test_units_that_nothing_touches_are_the_very_same(history):
    base, steps = history
    *_, (kept, _) = _played(base, steps)
    one = LiveHunks(by(7), (Hunk(0, 0, "New: "),))
    after = kept.changed((), [one])
    apart = [unit for unit in after.merge.units if one.by.amendment not in unit.amendments]
    assert all(any(unit is held for held in kept.merge.units) for unit in apart)
    assert after.changed([one.by.amendment]) == kept
