"""Square brackets as ranges: matched, unmatched, nested, in runs of alternatives.

``matched`` is the plain reading: one stack over the whole text, as anybody counts it. What lets no
lost bracket reach beyond its article is in ``resync``.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from app.treaty.notation.document import Document, Span
from app.values import value

_MARK = re.compile(r"[\[\]]")
_BLANK = re.compile(r"\s*")


@value
class Bracket:
    """One matched pair.

    Attributes:
        start: of the opening mark.
        end: after the closing mark.
        depth: 1 for one that stands in no other.
        parent: index, in the same list, of the bracket directly around it, or None.
    """

    start: int
    end: int
    depth: int
    parent: int | None


@value
class Matching:
    """Brackets sorted by where they open, and the marks that have no partner, sorted."""

    brackets: tuple[Bracket, ...]
    unmatched_open: tuple[int, ...]
    unmatched_close: tuple[int, ...]

    @property
    def depth(self) -> int:
        """The greatest depth of a matched bracket."""
        return max((b.depth for b in self.brackets), default=0)

    @property
    def deepest(self) -> int:
        """The greatest number of marks that stand open at once, those never closed included."""
        steps = [(b.start, 1) for b in self.brackets] + [(b.end - 1, -1) for b in self.brackets]
        steps += [(place, 1) for place in self.unmatched_open]
        depth = most = 0
        for _, step in sorted(steps):
            depth += step
            most = max(most, depth)
        return most


def marks(document: Document) -> Iterator[int]:
    """Yield the places of square brackets that are not skipped."""
    skipped = iter(document.skipped)
    skip = next(skipped, None)
    for found in _MARK.finditer(document.text):
        place = found.start()
        while skip is not None and skip.end <= place:
            skip = next(skipped, None)
        if skip is None or place < skip.start:
            yield place


def matched(document: Document) -> Matching:
    """Return the brackets by one stack over the whole text, in linear time."""
    pairs: list[Span] = []
    open_: list[int] = []
    lone: list[int] = []
    for place in marks(document):
        if document.text[place] == "[":
            open_.append(place)
        elif open_:
            pairs.append(Span(open_.pop(), place + 1))
        else:
            lone.append(place)
    return Matching(nested(pairs), tuple(open_), tuple(lone))


def runs(document: Document, brackets: Sequence[Bracket]) -> tuple[tuple[int, ...], ...]:
    """Return the runs of adjacent alternatives: indexes of brackets with only blanks between them.

    A run has at least two members and is as long as it can be; page furniture between two members
    counts as a blank.
    """
    text = document.text
    skipped = {s.start: s.end for s in document.skipped}
    at = {b.start: i for i, b in enumerate(brackets)}
    found: list[tuple[int, ...]] = []
    taken: set[int] = set()
    for first in range(len(brackets)):
        if first in taken:
            continue
        run = [first]
        while (following := at.get(_past_blanks(text, brackets[run[-1]].end, skipped))) is not None:
            run.append(following)
        taken.update(run)
        if len(run) > 1:
            found.append(tuple(run))
    return tuple(found)


def plain_runs(document: Document, brackets: Sequence[Bracket]) -> tuple[tuple[int, ...], ...]:
    """Return the runs among brackets that hold no other bracket: the catalogue counts these."""
    holding = {b.parent for b in brackets}
    plain = [b for i, b in enumerate(brackets) if i not in holding]
    index = {b.start: i for i, b in enumerate(brackets)}
    return tuple(tuple(index[plain[i].start] for i in run) for run in runs(document, plain))


def _past_blanks(text: str, place: int, skipped: dict[int, int]) -> int:
    while True:
        found = _BLANK.match(text, place)
        after = found.end() if found else place
        line = next((s for s in range(place, after + 1) if s in skipped), None)
        if line is None:
            return after
        place = skipped[line]


def nested(pairs: Iterable[Span]) -> tuple[Bracket, ...]:
    """Return pairs as brackets with depth and parent."""
    out: list[Bracket] = []
    around: list[int] = []
    for pair in sorted(pairs):
        while around and out[around[-1]].end <= pair.start:
            around.pop()
        parent = around[-1] if around else None
        out.append(Bracket(pair.start, pair.end, len(around) + 1, parent))
        around.append(len(out) - 1)
    return tuple(out)
