"""What a decision changed in a wording, looked up by place."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from operator import attrgetter

from app.merge.decisions import UnitChoice
from app.merge.touching import BlankRuns, around, overlap, within
from app.treaty.delta import Hunk


@dataclass(frozen=True, slots=True)
class Changes:
    """What a decision changed: placed, sorted, not overlapping; looked up by place."""

    hunks: list[Hunk]
    starts: list[int]
    ends: list[int]
    grown: list[int]

    @classmethod
    def of(cls, before: str, units: Sequence[UnitChoice]) -> "Changes":
        """Return what the units of a decision changed in the wording before it."""
        hunks = [h for unit in units for h in within(before, unit.hunks, unit.start, unit.end)]
        grown = list(accumulate((hunk.growth for hunk in hunks), initial=0))
        return cls(hunks, [h.start for h in hunks], [h.end for h in hunks], grown)

    def shift(self, at: int) -> int:
        """Return by how much a place moves for what changed before it."""
        before = bisect_right(self.ends, at)
        while before and self.starts[before - 1] >= at:
            before -= 1
        return self.grown[before]

    def touched_by(self, hunk: Hunk, blanks: BlankRuns) -> bool:
        """Return whether a placed hunk touches one of the changes (``touching.touch``)."""
        start, end = around(blanks, hunk.earliest)[0], around(blanks, hunk.latest)[1]
        first = bisect_left(self.hunks, start, key=attrgetter("latest"))
        last = bisect_right(self.hunks, end, key=attrgetter("earliest"))
        return any(
            hunk.is_insertion or other.is_insertion or overlap(hunk, other)
            for other in self.hunks[first:last]
        )


def changed_by(units: Sequence[UnitChoice]) -> list[Hunk]:
    """Return the hunks of the readings that were chosen, as they were made."""
    return [hunk for unit in units for hunk in unit.hunks]
