"""Against an independent judge: every place where a change could as well be made, by brute force.

The judge knows no rule of sliding. It makes a hunk anew at every place of the text, keeps those
where the amendment still makes the same wording without cutting a word, and calls those one that
differ in blanks and marks alone. Two amendments touch where any two of their places do, or where
one of them stands now before the other, now behind it; but an insertion and a range that can be
made apart, across a mark, do not touch.
"""

import re
from itertools import product

from hypothesis import example, given
from hypothesis import strategies as st

from app.ids import EntryId
from app.merge.chain import Chain, Step
from app.merge.choice import choose, wording_after
from app.merge.clause import merge_wording
from app.merge.decisions import WordingDecision
from app.merge.rebase import HunkState, rebase
from app.treaty.delta import Hunk, apply_hunks
from app.treaty.diff import hunks_between
from app.treaty.wording import Part, wording_hash
from tests.merge_cases import CLAUSE, live_of
from tests.strategies import amendment_id

WORDS = ["a", "b", "the", "then", "人", "权"]
PIECES = [*(f"{word} " for word in WORDS), *WORDS[-2:], "a", ", ", ". ", " ", "the, "]
WORD, MARK = re.compile("[a-z人权]"), re.compile(r"\S")


def wordings(most):
    pieces = st.lists(st.sampled_from(PIECES), max_size=most)
    return pieces.map("".join)


@st.composite
def neighbours(draw):
    """A text in which words recur, and two wordings of it made by taking out and putting in."""
    pieces = draw(st.lists(st.sampled_from(PIECES), min_size=2, max_size=9))
    news = []
    for _ in range(2):
        at, count = draw(st.integers(0, len(pieces))), draw(st.integers(0, 4))
        put = draw(st.lists(st.sampled_from([*PIECES, "b "]), max_size=3))
        again = pieces[max(0, at - 3) : at] if draw(st.booleans()) else put
        news.append(
            "".join([*pieces[:at], *again, *pieces[at + draw(st.sampled_from([0, count])) :]])
        )
    return "".join(pieces), *news


def cuts(text, at):
    return bool(re.match("[a-z]{2}", text[at - 1 : at + 1])) if 0 < at < len(text) else False


def every_place(base, hunks, index):
    """Return all hunks that can stand for one of an amendment, its other hunks as they are."""
    hunk, new = hunks[index], apply_hunks(base, hunks)
    length = hunk.end - hunk.start
    if hunk.replacement and length:
        return [hunk]
    shift = sum(h.growth for h in hunks[:index])
    floor = hunks[index - 1].end if index else 0
    ceiling = hunks[index + 1].start if index + 1 < len(hunks) else len(base)
    found = []
    for start in range(floor, ceiling - length + 1):
        there = start + shift
        put = new[there : there + len(hunk.replacement)]
        other = Hunk(start, start + length, put)
        cut = cuts(base, start) or cuts(base, start + length)
        cut = cut or cuts(new, there) or cuts(new, there + len(put))
        if not cut and apply_hunks(base, [*hunks[:index], other, *hunks[index + 1 :]]) == new:
            found.append(other)
    return found


def distinct_places(base, hunks, index):
    """Return the places by the words taken out or stood behind; each list from the left.

    Of places that differ in blanks alone only the leftmost: the blank leads.
    """
    found = {}
    for other in sorted({hunks[index], *every_place(base, hunks, index)}):
        same = found.setdefault(taken(base, other), {})
        same.setdefault(counted(base, other, MARK), other)
    return [list(same.values()) for same in found.values()]


def taken(base, hunk):
    """Return which words a hunk takes out, or after how many it stands; if it has none, marks."""
    moved = hunk.replacement or base[hunk.start : hunk.end]
    return counted(base, hunk, WORD if WORD.search(moved) else MARK)


def counted(base, hunk, what):
    if hunk.is_insertion:
        return len(what.findall(base[: hunk.start]))
    return tuple(m.start() for m in what.finditer(base, hunk.start, hunk.end))


def meet(base, one, other):
    """The rule for two hunks that stand where they stand, in words of its own."""
    first, second = sorted((one, other), key=lambda h: (h.start, h.end))
    if not (one.is_insertion or other.is_insertion):
        return second.start < first.end
    between = base[first.end : second.start]
    return second.start < first.end or not between.strip()


def touching(base, one, other):
    """Return the pairs of hunks of two amendments that touch."""
    return {
        (i, j)
        for i, j in product(range(len(one)), range(len(other)))
        if _touch(base, distinct_places(base, one, i), distinct_places(base, other, j))
    }


def _touch(base, places, others):
    """Whether any two places meet, and whether the two stand now in this order, now in that."""
    mixed = places[0][0].is_insertion != others[0][0].is_insertion
    orders = set()
    for mine, theirs in product(places, others):
        some = list(product(*(s if s[0].is_insertion else s[:1] for s in (mine, theirs))))
        orders |= {a.end <= b.start for a, b in some}
        if mixed:  # what can cross the same marks crosses them together
            together = len(mine) > 1 and len(theirs) > 1
            pairs = zip(mine, theirs, strict=False) if together else product(mine, theirs)
            met = all(meet(base, a, b) for a, b in pairs)
        else:
            met = any(meet(base, a, b) for a, b in some)
        if met:
            return True
    return len(orders) == 2


@given(neighbours())
@example(("a b the. a the. b", "a b the. b", "a b the. a b the. b"))
@example(("the a, the b, then", "the a, then", "the a, the b, the b, then"))
def test_two_amendments_touch_if_any_of_their_places_do(case):
    base, *news = case
    sides = [hunks_between(base, new) for new in news]
    if not all(sides) or news[0] == news[1]:
        return
    units = merge_wording(base, live_of(base, news)).units
    together = [u for u in units if len(u.contributions) == 2]
    pairs = touching(base, *sides)
    assert bool(together) == bool(pairs)
    for i, j in pairs:
        assert any(
            sides[0][i] in u.contributions[0].hunks and sides[1][j] in u.contributions[1].hunks
            for u in together
        )


@given(neighbours())
@example(("a , a ", "a , a , a ", "a , b a "))
@example(("a a , , a a ", "a a , , a a , a a ", "a a , , , a a "))
def test_where_nobody_is_asked_every_place_makes_the_same_text(case):
    base, *news = case
    merge = merge_wording(base, live_of(base, news))
    one, other = (hunks_between(base, new) for new in news)
    if merge.collisions or not (one and other):
        return
    text = wording_after(base, [choose(u, u.readings[-1]) for u in merge.units])
    for i, j in product(range(len(one)), range(len(other))):
        if one[i] in other or other[j] in one:
            continue  # wanted by both, and made once
        for a, b in product(every_place(base, one, i), every_place(base, other, j)):
            mine = [*one[:i], a, *one[i + 1 :]]
            theirs = [*other[:j], b, *other[j + 1 :]]
            if any(meet(base, x, y) and x != y for x, y in product(mine, theirs)):
                continue
            assert apply_hunks(base, sorted({*mine, *theirs})) == text


@given(neighbours())
@example(("a b the. a the. b", "a b the. b", "a b the. a b the. b"))
def test_an_amendment_is_overtaken_if_any_of_its_places_touches_any_of_a_decision_s(case):
    base, adopted, amended = case
    sides = [hunks_between(base, new) for new in (adopted, amended)]
    if not all(sides):
        return
    units = merge_wording(base, live_of(base, [adopted])).units
    names = [wording_hash(CLAUSE, "en", Part.TEXT, text) for text in (base, adopted)]
    choices = tuple(choose(u, u.readings[-1]) for u in units)
    made = WordingDecision(CLAUSE, "en", Part.TEXT, None, names[0], choices, adopted, names[1])
    chain = Chain(base, names[0], (Step(EntryId(b"d" * 32), made, {}),))
    result = rebase(chain, amendment_id(9), names[0], sides[1])
    touched = {sides[1][j] for _, j in touching(base, *sides)}
    settled = [f.hunk for f in result.fates if f.state is not HunkState.APPLIES]
    assert set(settled) == (set(sides[1]) if adopted == amended else touched)
