"""Where changes of one wording meet: the one home of that rule (``merge.md``, 2).

Where words recur, one and the same change can be made at several places: of "the the" either word
may be the one taken out, and of two sentences that end alike a deletion can take the end of the
first for that of the second. The canonical form picks one of these places, its author may have had
another in mind, and an amendment to the words there must not be thought to be apart. So a change
touches whatever any of its places touches.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

from app.treaty.delta import Hunk
from app.treaty.tokens import BLANKS, RUNS, in_one_run, is_blank

_BLANKS = re.compile("[" + "".join(sorted(BLANKS)) + "]+")
_MARKS = re.compile("[^" + "".join(sorted(BLANKS)) + "]")

BlankRuns: TypeAlias = tuple[list[int], list[int]]
"""Where the runs of blanks of a wording begin, and where they end."""


def overlap(one: Hunk, other: Hunk) -> bool:
    """Return whether two hunks cannot both be applied without a choice; hunks as ``placed``.

    At some of the places where they could stand they share a character, one inserts strictly inside
    the other, or both insert at one point.
    """
    if one.is_insertion and other.is_insertion:
        return one.earliest <= other.latest and other.earliest <= one.latest
    return one.earliest < other.latest and other.earliest < one.latest


def touch(base: str, one: Hunk, other: Hunk) -> bool:
    """Return whether two hunks belong to one unit; hunks as ``placed``.

    They overlap, or one is an insertion and at some place at most blanks lie between it and the
    other. Two replaced ranges that merely adjoin do not touch.
    """
    if overlap(one, other):
        return True
    if not (one.is_insertion or other.is_insertion):
        return False
    if one.latest <= other.earliest:
        return is_blank(base[one.latest : other.earliest])
    return is_blank(base[other.latest : one.earliest])


def placed(base: str, hunks: Sequence[Hunk]) -> tuple[Hunk, ...]:
    """Return the hunks of one amendment with the leeway that each has, where it is not known yet.

    A pure insertion or deletion can stand further on by as many characters as it repeats of what
    follows, no hunk of the same amendment crossed. Only whole words count: places that differ in
    blanks and marks alone are one ("land[, sea]," and "land,[ sea,]"), and none is inside a word.
    Where nothing but marks is put in or taken out, marks count.

    Args:
        base: the wording that all of them are over.
        hunks: sorted, not overlapping.
    """
    if all(hunk.leeway is not None or _is_fixed(hunk) for hunk in hunks):
        return tuple(hunks)
    edges = pairwise([0, *(edge for h in hunks for edge in (h.start, h.end)), len(base)])
    gaps = list(edges)[::2]
    return tuple(
        hunk
        if hunk.leeway is not None or _is_fixed(hunk)
        else _with_leeway(base, hunk, left, right)
        for hunk, (left, _), (_, right) in zip(hunks, gaps, gaps[1:], strict=False)
    )


def within(base: str, hunks: Iterable[Hunk], start: int, end: int) -> tuple[Hunk, ...]:
    """Return hunks with the leeway that they have inside a range, whatever was known of it before.

    The range of a decided unit tells how far its changes could have stood when they were made, on
    every device alike.
    """
    found = placed(base, [Hunk(h.start, h.end, h.replacement) for h in hunks])
    return tuple(
        _leave(h, max(h.earliest, min(start, h.start)), min(h.latest, max(end, h.end)))
        for h in found
    )


def moved_to(base: str, hunk: Hunk, start: int) -> Hunk:
    """Return a placed insertion as it reads when made further right, inside its leeway."""
    by = start - hunk.start
    text = (hunk.replacement + base[hunk.start : start])[by:]
    return Hunk(start, start, text, (0, hunk.latest - start))


def _is_fixed(hunk: Hunk) -> bool:
    """Tell whether a hunk takes words out and puts others in: it stands where it stands."""
    return hunk.start < hunk.end and bool(hunk.replacement)


def _leave(hunk: Hunk, earliest: int, latest: int) -> Hunk:
    leeway = (hunk.start - earliest, latest - hunk.end)
    return Hunk(hunk.start, hunk.end, hunk.replacement, leeway)


def _with_leeway(base: str, hunk: Hunk, floor: int, ceiling: int) -> Hunk:
    """Find how far a pure insertion or deletion can stand off, between its amendment's others."""
    text = hunk.replacement or base[hunk.start : hunk.end]
    left = right = 0
    if not text:  # what comes from elsewhere may change nothing
        return hunk
    if hunk.end < ceiling and base[hunk.end] == text[0]:
        right = _right(base, hunk.end, ceiling, text)
    if hunk.start > floor and base[hunk.start - 1] == text[-1]:
        left = _left(base, hunk.start, floor, text)
    if not left and not right:
        return hunk
    return Hunk(hunk.start, hunk.end, hunk.replacement, (left, right))


def _right(base: str, end: int, ceiling: int, text: str) -> int:
    """Return how many characters on it can stand so that it has crossed whole words."""
    behind = base[end:ceiling]
    moved = text + behind
    crossed = _alike(behind, moved)
    ends = [word.end() for word in _counted(text).finditer(behind, 0, crossed)]
    if ends and ends[-1] == crossed:
        last, after = behind[crossed - 1], base[end + crossed : end + crossed + 1]
        if in_one_run(last, after) or in_one_run(last, moved[crossed]):
            ends.pop()
    return ends[-1] if ends else 0


def _left(base: str, start: int, floor: int, text: str) -> int:
    """Return how many characters back it can stand so that it has crossed whole words."""
    ahead = base[floor:start]
    moved = ahead + text
    crossed = _alike(ahead[::-1], moved[::-1])
    first = start - crossed
    starts = [word.start() for word in _counted(text).finditer(base, first, start)]
    if starts and starts[0] == first:
        before = base[first - 1] if first else ""
        if in_one_run(before, base[first]) or in_one_run(moved[-crossed - 1], base[first]):
            starts.pop(0)
    return start - starts[0] if starts else 0


def _counted(text: str) -> re.Pattern[str]:
    """Return what has to be crossed for another place to be another: words, or marks."""
    return RUNS if RUNS.search(text) else _MARKS


def _alike(one: str, other: str) -> int:
    """Return with how many equal characters two texts begin; the other is the longer one."""
    for count, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return count
    return len(one)


@lru_cache(maxsize=4_096)
def blank_runs(base: str) -> BlankRuns:
    """Return where the runs of blanks begin and end; found once, however many hunks ask.

    Remembered, for every amendment that meets a decision asks it of one wording; not to be changed.
    """
    spans = [run.span() for run in _BLANKS.finditer(base)]
    return [start for start, _ in spans], [end for _, end in spans]


def reach(blanks: BlankRuns, hunk: Hunk) -> tuple[int, bool, int]:
    """Return where a placed hunk begins to meet others, whether it is a range, and the end."""
    if not hunk.is_insertion:
        return hunk.earliest, True, hunk.latest
    start, end = around(blanks, hunk.start)
    if hunk.leeway:
        start, end = around(blanks, hunk.earliest)[0], around(blanks, hunk.latest)[1]
    return start, False, end


def around(blanks: BlankRuns, at: int) -> tuple[int, int]:
    """Return the run of blanks that a place is in or beside; the place itself where none is."""
    starts, ends = blanks
    run = bisect_right(starts, at) - 1
    if run >= 0 and at <= ends[run]:
        return starts[run], ends[run]
    return at, at
