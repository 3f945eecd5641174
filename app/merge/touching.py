"""Where changes of one wording meet: the one home of that rule (``merge.md``, 2).

Where words recur, one and the same change can be made at several places: of "the the" either word
may be the one taken out, and of two sentences that end alike a deletion can take the end of the
first for that of the second. The canonical form picks one of these places, its author may have had
another in mind, and an amendment to the words there must not be thought to be apart. So a change
touches whatever any of its places touches.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from app.treaty.delta import Hunk, Leeway
from app.treaty.tokens import BLANKS, NO_WORDS, RUNS, in_one_run

_BLANK = "".join(sorted(BLANKS))
_BLANKS = re.compile(f"[{_BLANK}]*")
_MARKS = re.compile(f"[^{_BLANK}]")

_NONE = Leeway(0, 0, 0)


def overlap(one: Hunk, other: Hunk) -> bool:
    """Return whether two hunks cannot both be applied without a choice; hunks as ``placed``.

    At some of the places where they could stand they share a character, one inserts strictly inside
    the other, or both insert at one point.
    """
    if one.is_insertion and other.is_insertion:
        return one.earliest <= other.latest and other.earliest <= one.latest
    return one.earliest < other.latest and other.earliest < one.latest


class Blanks:
    """The runs of blanks of a wording: one in which many changes stand is looked at once.

    A wording may be nothing but blanks, and changes stand at each of them.
    """

    def __init__(self, base: str) -> None:
        self._base = base
        self._run = (0, -1)

    def around(self, at: int) -> tuple[int, int]:
        """Return where the blanks around a place begin and end; both the place if there are none.

        It is quick for places of the run that was asked for last.
        """
        run = self._run
        if not run[0] <= at <= run[1]:
            run = self._run = _before(self._base, at), _behind(self._base, at)
        return run


def touch(base: str, one: Hunk, other: Hunk) -> bool:
    """Return whether two hunks belong to one unit; hunks as ``placed``.

    They overlap, or one is an insertion and at most blanks lie between it and the other. Two
    replaced ranges that merely adjoin do not touch; nor do an insertion and a range beside it that
    can be made apart, one of them across a mark ("delay{. B meets}." and "[delay]").
    """
    blanks = Blanks(base)
    (first, last), (begins, ends) = reach(base, one, blanks), reach(base, other, blanks)
    return first <= ends and begins <= last


def placed(base: str, hunks: Sequence[Hunk]) -> tuple[Hunk, ...]:
    """Return the hunks of one amendment with the leeway that each has, where it is not known yet.

    A pure insertion or deletion can stand further on by as many characters as it repeats of what
    follows, no hunk of the same amendment crossed. Only whole words count: places that differ in
    blanks and marks alone are one ("land[, sea]," and "land,[ sea,]"), and none is inside a word.
    Where nothing but marks is put in or taken out, marks count as words.

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
    marks = hunk.leeway.marks if hunk.leeway else 0
    return Hunk(start, start, text, Leeway(0, hunk.latest - start, marks))


def _is_fixed(hunk: Hunk) -> bool:
    """Tell whether a hunk takes words out and puts others in: it stands where it stands."""
    return hunk.start < hunk.end and bool(hunk.replacement)


def _leave(hunk: Hunk, earliest: int, latest: int) -> Hunk:
    marks = hunk.leeway.marks if hunk.leeway else 0
    leeway = Leeway(hunk.start - earliest, latest - hunk.end, marks)
    return Hunk(hunk.start, hunk.end, hunk.replacement, leeway)


def _with_leeway(base: str, hunk: Hunk, floor: int, ceiling: int) -> Hunk:
    """Find how far a pure insertion or deletion can stand off, between its amendment's others."""
    text = hunk.replacement or base[hunk.start : hunk.end]
    left = right = marks = 0
    if not text:  # what comes from elsewhere may change nothing
        return hunk
    if hunk.end < ceiling and base[hunk.end] == text[0]:
        right, marks = _right(base, hunk.end, ceiling, text)
    if hunk.start > floor and base[hunk.start - 1] == text[-1]:
        left = _left(base, hunk.start, floor, text)
    if not (left or right or marks):
        return hunk
    return Hunk(hunk.start, hunk.end, hunk.replacement, Leeway(left, right, marks))


def _right(base: str, end: int, ceiling: int, text: str) -> tuple[int, int]:
    """Return how many characters on it can stand, having crossed words, and then over marks."""
    behind = base[end:ceiling]
    moved = text + behind
    crossed = _alike(behind, moved)
    ends = [word.end() for word in _counted(text).finditer(behind, 0, crossed)]
    if ends and ends[-1] == crossed:
        last, after = behind[crossed - 1], base[end + crossed : end + crossed + 1]
        if in_one_run(last, after) or in_one_run(last, moved[crossed]):
            ends.pop()
    by = ends[-1] if ends else 0
    found = NO_WORDS.match(behind, by, crossed)
    return by, found.end() - by if found else 0


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


def reach(base: str, hunk: Hunk, blanks: Blanks) -> tuple[int, int]:
    """Return from where to where a placed hunk meets others: two touch where these ranges do.

    Counted in eighths of a character, so that of two that are at one point one can reach further
    than the other: an insertion meets what is beside it over blanks, two ranges never meet at a
    point, and what can be made across a mark meets no range, or if it is a range no insertion, on
    the side that it can leave so; of two that can cross the same mark neither leaves the other.

    Args:
        base: the wording that the hunk is over.
        hunk: as ``placed``.
        blanks: those of ``base``, for all hunks over it.
    """
    leeway = hunk.leeway or _NONE
    far = hunk.latest + leeway.marks
    crossed = hunk.earliest + hunk.end - hunk.start
    leaves = far > crossed and _has_words(base, hunk) and NO_WORDS.match(base, crossed, far)
    if not hunk.is_insertion:
        begins, ends = 8 * hunk.earliest + 3, 8 * hunk.latest - 3
        return begins + (1 if leaves else 0), ends + (2 if leeway.marks else 0)
    begins = 8 * hunk.earliest - 2 if leaves else 8 * blanks.around(hunk.earliest)[0] - 3
    ends = 8 * far + 2 if leeway.marks else 8 * blanks.around(far)[1] + 3
    return begins, ends


def _has_words(base: str, hunk: Hunk) -> bool:
    return RUNS.search(hunk.replacement or base[hunk.start : hunk.end]) is not None


def _before(base: str, at: int) -> int:
    """Return where the blanks before a place begin; the place itself where there are none."""
    return len(base[:at].rstrip(_BLANK)) if at and base[at - 1] in BLANKS else at


def _behind(base: str, at: int) -> int:
    """Return where the blanks behind a place end; the place itself where there are none."""
    blanks = _BLANKS.match(base, at)
    return blanks.end() if blanks else at
