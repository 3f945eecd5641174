"""What a decision changed in a wording, looked up by place."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

from app.merge.chain import Step
from app.merge.decisions import UnitChoice
from app.merge.touching import Blanks, reach, within
from app.treaty.delta import Hunk
from app.values import value

_REMEMBERED = 4_096


@value
class Changes:
    """What a decision changed.

    Attributes:
        blanks: of the wording before.
        hunks: sorted, not overlapping; ``made`` are the same, to be looked up.
        starts, ends: of the hunks.
        grown: by how much the text got longer with the hunks before each, and with all.
        reaches: where each meets others (``touching.reach``).
        begun, ended: from where each and all behind it meet others, up to where it and all before.
    """

    before: str
    blanks: Blanks
    hunks: list[Hunk]
    made: frozenset[Hunk]
    starts: list[int]
    ends: list[int]
    grown: list[int]
    reaches: list[tuple[int, int]]
    begun: list[int]
    ended: list[int]

    @classmethod
    def of(cls, before: str, units: Sequence[UnitChoice]) -> "Changes":
        """Return what the units of a decision changed in the wording before it."""
        hunks = [h for unit in units for h in within(before, unit.hunks, unit.start, unit.end)]
        blanks = Blanks(before)
        reaches = [reach(before, hunk, blanks) for hunk in hunks]
        return cls(
            before,
            blanks,
            hunks,
            frozenset(hunks),
            [h.start for h in hunks],
            [h.end for h in hunks],
            list(accumulate((hunk.growth for hunk in hunks), initial=0)),
            reaches,
            list(accumulate((begins for begins, _ in reversed(reaches)), min))[::-1],
            list(accumulate((ends for _, ends in reaches), max)),
        )

    def shift(self, at: int) -> int:
        """Return by how much a place moves for what changed before it."""
        before = bisect_right(self.ends, at)
        while before and self.starts[before - 1] >= at:
            before -= 1
        return self.grown[before]

    def touched_by(self, hunk: Hunk) -> bool:
        """Return whether a placed hunk touches one of the changes (``touching.touch``)."""
        begins, ends = reach(self.before, hunk, self.blanks)
        first, last = bisect_left(self.ended, begins), bisect_right(self.begun, ends)
        return any(b <= ends and begins <= e for b, e in self.reaches[first:last])


@lru_cache(maxsize=_REMEMBERED)
def changes_of(before: str, step: Step) -> Changes:
    """Return what a decision changed; remembered, for every amendment of the wording asks it.

    Not to be changed.
    """
    return Changes.of(before, step.decision.units)


def changed_by(units: Sequence[UnitChoice]) -> list[Hunk]:
    """Return the hunks of the readings that were chosen, as they were made."""
    return [hunk for unit in units for hunk in unit.hunks]
