"""What if: the same functions, run without recording; and what an editor may propose.

"If A and B accept reading 2": brackets before and after, and who still stands in the way.
"""

from collections.abc import Iterable, Mapping, Sequence

from app.merge.choice import choose, wording_after
from app.merge.clause import ClauseMerge
from app.merge.units import Unit
from app.treaty.diff import (
    KEPT_TENTHS,
    REWRITE_FROM_WORDS,
    hunks_between,
    is_rewrite,
    kept_by_hunks,
)
from app.treaty.tokens import is_word, tokens
from app.values import value

MOVED_WORDS = 3
"""So many words that go in one place and come in another are a moved phrase."""
_MOST_SETS = 500


@value
class Acceptance:
    """One delegation could live with one reading: ``unit`` and ``reading`` are indices."""

    delegation: str
    unit: int
    reading: int


@value
class WhatIf:
    """What would follow.

    Attributes:
        wording: the text with what was picked, and what nobody would oppose any more.
        brackets_before: how many choices are open now.
        brackets_after: how many would be.
        opponents: the smallest set of delegations that stand in the way of a clean text, in
            alphabetical order: sponsors of readings that are not taken, and have not accepted.
        readings: for every unit the index of the reading with which only they stand in the way.
        exact: whether every way to settle the units was weighed; with very many, the best found.
    """

    wording: str
    brackets_before: int
    brackets_after: int
    opponents: tuple[str, ...]
    readings: tuple[int, ...]
    exact: bool = True


def what_if(
    merge: ClauseMerge,
    picks: Mapping[int, int] | None = None,
    accepts: Iterable[Acceptance] = (),
) -> WhatIf:
    """Return what would follow if readings were picked and delegations gave way.

    Args:
        merge: the wording's merge.
        picks: reading index by unit index, as the chair would choose.
        accepts: who could live with what. A unit in which that leaves a reading without any
            opponent is settled on it.
    """
    picked = dict(picks or {})
    given = list(accepts)
    for acceptance in given:
        unit = merge.units[acceptance.unit]
        if acceptance.unit not in picked and not _against(unit, acceptance, given):
            picked[acceptance.unit] = acceptance.reading
    settled = [
        choose(merge.units[i], merge.units[i].readings[r]) for i, r in sorted(picked.items())
    ]
    readings, against, exact = _smallest(merge.units, picked, given)
    closed = sum(len(merge.units[i].readings) > 1 for i in picked)
    return WhatIf(
        wording_after(merge.base, settled),
        merge.brackets,
        merge.brackets - closed,
        tuple(sorted(against)),
        readings,
        exact,
    )


def opponents(unit: Unit, reading: int) -> frozenset[str]:
    """Return the delegations that sponsor another reading of a unit, and not this one."""
    behind = set(unit.readings[reading].sponsors)
    others = {code for one in unit.readings for code in one.sponsors}
    return frozenset(others - behind)


def suggests_alternative(base: str, new: str) -> bool:
    """Return whether a new wording is better tabled as a whole other one.

    It keeps less than four tenths of the base's words, counted before any comparison or again by
    the hunks after it, and the base has at least twelve. The sponsor decides.
    """
    if is_rewrite(base, new):
        return True
    kept, had = kept_by_hunks(base, hunks_between(base, new))
    return had >= REWRITE_FROM_WORDS and kept * 10 < had * KEPT_TENTHS


def suggests_whole(base: str, new: str) -> bool:
    """Return whether an amendment moves a phrase, and so should stand or fall together.

    Three or more words taken out in one place come back, all in a row, in another.
    """
    hunks = hunks_between(base, new)
    taken = [_words(base[hunk.start : hunk.end]) for hunk in hunks]
    put = [_words(hunk.replacement) for hunk in hunks]
    return any(
        len(out) >= MOVED_WORDS and _in_a_row(out, back)
        for i, out in enumerate(taken)
        for j, back in enumerate(put)
        if i != j
    )


def _words(text: str) -> list[str]:
    return [token for token in tokens(text) if is_word(token)]


def _in_a_row(phrase: list[str], text: list[str]) -> bool:
    last = len(text) - len(phrase)
    return any(text[at : at + len(phrase)] == phrase for at in range(last + 1))


def _against(unit: Unit, on: Acceptance, given: Sequence[Acceptance]) -> frozenset[str]:
    """Return who still opposes the reading that an acceptance is about."""
    place = (on.unit, on.reading)
    gave_way = {a.delegation for a in given if (a.unit, a.reading) == place}
    return opponents(unit, on.reading) - gave_way


def _smallest(
    units: Sequence[Unit], picked: Mapping[int, int], given: Sequence[Acceptance]
) -> tuple[tuple[int, ...], frozenset[str], bool]:
    """Weigh every way to settle the open units; keep sets that no kept one is within."""
    kept: dict[frozenset[str], tuple[int, ...]] = {frozenset(): ()}
    exact = True
    for index, unit in enumerate(units):
        options = [picked[index]] if index in picked else range(len(unit.readings))
        ways: dict[frozenset[str], tuple[int, ...]] = {}
        for held, readings in kept.items():
            for option in options:
                against = held | _against(unit, Acceptance("", index, option), given)
                ways.setdefault(against, (*readings, option))
        kept = _minimal(ways)
        if len(kept) > _MOST_SETS:
            exact = False
            kept = dict(list(kept.items())[:_MOST_SETS])
    against, readings = next(iter(kept.items()))
    return readings, against, exact


def _minimal(
    ways: Mapping[frozenset[str], tuple[int, ...]],
) -> dict[frozenset[str], tuple[int, ...]]:
    """Return the ways whose set holds no other's, the smallest first."""
    found: dict[frozenset[str], tuple[int, ...]] = {}
    for against, readings in sorted(ways.items(), key=lambda w: (len(w[0]), sorted(w[0]))):
        if not any(other <= against for other in found):
            found[against] = readings
    return found
