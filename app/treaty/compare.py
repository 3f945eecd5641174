"""Two or three versions of a text side by side: what is new, gone, moved, reworded."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from app.collector import resting_collector
from app.ids import ClauseId
from app.treaty.delta import Hunk
from app.treaty.diff import hunks_between
from app.treaty.matching import Entry, Match, match_by_id, match_by_words
from app.treaty.redline import tightened
from app.values import value


@value
class Difference:
    """What became of one clause.

    Attributes:
        old: as it was; None if it is new.
        new: as it is; None if it is gone.
        moved: it stands in another place among the clauses that stayed.
        heading: hunks over the old heading, for showing.
        text: hunks over the old text, for showing.
        score: of the match; 1.0 for the same id or the same words, 0.0 without a match.
    """

    old: Entry | None
    new: Entry | None
    moved: bool = False
    heading: tuple[Hunk, ...] = ()
    text: tuple[Hunk, ...] = ()
    score: float = 0.0

    @property
    def reworded(self) -> bool:
        """Whether heading or text have other words."""
        return bool(self.heading or self.text)


@value
class Summary:
    """How many clauses; one that is moved and reworded counts in both."""

    inserted: int
    deleted: int
    moved: int
    reworded: int
    unchanged: int


@value
class Comparison:
    """Two versions compared, in the order of the new one; what is gone stands where it stood."""

    differences: tuple[Difference, ...]

    @property
    def summary(self) -> Summary:
        """Return how many clauses are new, gone, moved, reworded, and as they were."""
        held = [d for d in self.differences if d.old and d.new]
        return Summary(
            inserted=sum(d.old is None for d in self.differences),
            deleted=sum(d.new is None for d in self.differences),
            moved=sum(d.moved for d in held),
            reworded=sum(d.reworded for d in held),
            unchanged=sum(not d.moved and not d.reworded for d in held),
        )


@value
class Row:
    """One line of a side-by-side view: the clause in each version, None where it has none."""

    cells: tuple[Entry | None, ...]


@resting_collector()
def compare(
    old: Sequence[Entry], new: Sequence[Entry], matches: Sequence[Match] | None = None
) -> Comparison:
    """Compare two versions.

    Args:
        old: the clauses of the first, in order.
        new: the clauses of the second, in order.
        matches: which is which; the default is by id where the two share any clause, else by words.

    Raises:
        TooManyTokensError: a clause is too long to be compared word by word.
    """
    pairs = which_is_which(old, new) if matches is None else tuple(matches)
    moved = _moved(old, new, pairs)
    met = {p.new: _difference(old[p.old], new[p.new], p, moved=p.new in moved) for p in pairs}
    gone = _gone_after(old, pairs)
    out = [Difference(old[i], None) for i in gone[-1]]
    for place, entry in enumerate(new):
        out.append(met.get(place) or Difference(None, entry))
        out.extend(Difference(old[i], None) for i in gone[place])
    return Comparison(tuple(out))


def which_is_which(old: Sequence[Entry], new: Sequence[Entry]) -> tuple[Match, ...]:
    """Return matches by id where the versions share any clause, else a proposal by words."""
    return match_by_id(old, new) or match_by_words(old, new)


def align(
    versions: Sequence[Sequence[Entry]], matches: Sequence[Sequence[Match]] | None = None
) -> tuple[Row, ...]:
    """Return two or three versions as rows of a table, each matched with the one before it.

    The order is that of the last version; what it has no more stands after what it stood after.
    ``matches`` of each version with the next need not be found again where they are known.
    """
    if not versions:
        return ()
    rows: list[list[int | None]] = [[i] for i in range(len(versions[0]))]
    for width, (old, new) in enumerate(pairwise(versions), 1):
        held = which_is_which(old, new) if matches is None else matches[width - 1]
        rows = _extended(rows, width, len(new), held)
    return tuple(
        Row(tuple(None if c is None else v[c] for c, v in zip(row, versions, strict=True)))
        for row in rows
    )


def _extended(
    rows: Sequence[list[int | None]], width: int, count: int, matches: Sequence[Match]
) -> list[list[int | None]]:
    """Return the rows with one more column, in the order of that column."""
    following = {m.old: m.new for m in matches}
    held: dict[int, list[int | None]] = {}
    after: dict[int, list[list[int | None]]] = defaultdict(list)
    last = -1
    for row in rows:
        new = following.get(row[-1]) if row[-1] is not None else None
        if new is None:
            after[last].append([*row, None])
        else:
            held[new] = [*row, new]
            last = new
    out = list(after[-1])
    for place in range(count):
        out.append(held.get(place) or [*[None] * width, place])
        out.extend(after[place])
    return out


def _difference(old: Entry, new: Entry, match: Match, *, moved: bool) -> Difference:
    return Difference(
        old,
        new,
        moved,
        _shown(old.heading, new.heading),
        _shown(old.text, new.text),
        match.score,
    )


def _shown(old: str, new: str) -> tuple[Hunk, ...]:
    return () if old == new else tightened(old, hunks_between(old, new))


def _gone_after(old: Sequence[Entry], pairs: Sequence[Match]) -> dict[int, list[int]]:
    """Return the clauses without a match, by the new place of the matched clause before them."""
    following = {p.old: p.new for p in pairs}
    gone: dict[int, list[int]] = defaultdict(list)
    last = -1
    for place in range(len(old)):
        if place in following:
            last = following[place]
        else:
            gone[last].append(place)
    return gone


def _moved(old: Sequence[Entry], new: Sequence[Entry], pairs: Sequence[Match]) -> set[int]:
    """Return the new places of the clauses that moved.

    Under each pair of parents, the longest row of clauses that kept their order stayed; the others
    moved. A clause that came from under another parent moved; what stands in it did not.
    """
    same = {old[p.old].id: new[p.new].id for p in pairs}
    moved: set[int] = set()
    rows: dict[ClauseId | None, list[Match]] = defaultdict(list)
    for pair in pairs:
        parent = old[pair.old].parent
        if parent is None or parent in same:
            there = same.get(parent) if parent is not None else None
            if there != new[pair.new].parent:
                moved.add(pair.new)
                continue
        rows[new[pair.new].parent].append(pair)
    for row in rows.values():
        row.sort(key=lambda p: p.old)
        stayed = _longest_ascending([p.new for p in row])
        moved.update(p.new for p in row if p.new not in stayed)
    return moved


def _longest_ascending(places: Sequence[int]) -> set[int]:
    """Return the members of a longest ascending row, by patience in n log n."""
    ends: list[int] = []
    index: list[int] = []
    before: list[int] = []
    for i, place in enumerate(places):
        length = bisect_left(ends, place)
        before.append(index[length - 1] if length else -1)
        if length == len(ends):
            ends.append(place)
            index.append(i)
        else:
            ends[length], index[length] = place, i
    found: set[int] = set()
    i = index[-1] if index else -1
    while i >= 0:
        found.add(places[i])
        i = before[i]
    return found
