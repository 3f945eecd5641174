"""Changes made on one wording, carried to another that differs from it elsewhere."""

from bisect import bisect_right

from app.merge.touching import placed, touch
from app.treaty.delta import Hunk, apply_hunks, joined
from app.treaty.diff import hunks_between


def carried(here: str, there: str, wished: str) -> str | None:
    """Return the wording that makes of ``here`` what ``wished`` makes of ``there``.

    Args:
        here: the wording that the change is to be made to.
        there: the wording that it was made on.
        wished: the wording that it made.

    Returns:
        None when the change touches a place in which the two wordings differ: nothing is guessed.
    """
    if here == there:
        return wished
    apart = placed(there, hunks_between(there, here))
    made = placed(there, hunks_between(there, wished))
    if any(touch(there, one, other) for one in made for other in apart):
        return None
    ends = [h.end for h in apart]
    grown = [0]
    for hunk in apart:
        grown.append(grown[-1] + hunk.growth)
    moved = tuple(_shifted(h, grown[bisect_right(ends, h.start)]) for h in made)
    return apply_hunks(here, joined(here, moved))


def _shifted(hunk: Hunk, by: int) -> Hunk:
    return Hunk(hunk.start + by, hunk.end + by, hunk.replacement)
