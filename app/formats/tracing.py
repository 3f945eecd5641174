"""From marks in a typeset text to its lines: which line of which page begins where in which clause.

The typesetter tells at which height of which page each line number and each mark stands. A word
belongs to the line whose height is nearest. Marks after every word could, in principle, move a
line break; so where each clause begins and ends is compared with a setting that has no such marks,
and a print whose lines moved is refused rather than cited wrongly.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from app.negotiation.paging import LinePart
from app.negotiation.revision_events import LineStart, PrintedPage

_PIECE = re.compile(
    r"\s*(?:[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+)"
)
_NEAR = 7.0
"""Points; lines are at least 13 apart. What is farther from every line stands on none."""
_Place: TypeAlias = tuple[int, int]
"""Page and line."""

Heights: TypeAlias = Mapping[int, Sequence[tuple[float, int]]]
"""By page: height and number of each line."""
_Trace: TypeAlias = Mapping[str, Any]
""""lines": number, page, height of each; "marks": what is marked, page, height of each."""


class MovedLinesError(ValueError):
    """The lines of the traced setting are not those of the printed one."""


def with_places(rows: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield the rows of a page with what the template marks: clause, part, and each word."""
    for row in rows:
        heading = _pieces(row["heading"], row["place"], LinePart.HEADING)
        words = _pieces(row["words"], row["place"], LinePart.TEXT)
        yield {**row, "heading": heading, "words": words}


def _pieces(runs: Iterable[dict[str, Any]], place: int, part: LinePart) -> list[dict[str, Any]]:
    """Return the runs of a wording, each plain one cut into words with their offsets."""
    found: list[dict[str, Any]] = []
    offset = 0
    for run in runs:
        if run["style"] != "plain":
            found.append(run)
            offset += len(f"[^{run['mark']}]")
            continue
        pieces = [*_cut(run["text"], offset)]
        found.append({**run, "place": [place, int(part)], "pieces": pieces})
        offset += len(run["text"])
    return found


def _cut(text: str, offset: int) -> Iterator[list[object]]:
    """Yield the words of a text, blanks before them, with the offset of the word itself."""
    end = 0
    for found in _PIECE.finditer(text):
        end = found.end()
        start = end - len(found[0].lstrip())
        yield [offset + start, found[0]]
    if end < len(text):
        yield [offset + end, text[end:]]


def lines_of(plain: _Trace, parts: Iterable[_Trace]) -> tuple[PrintedPage, ...]:
    """Return the numbered lines of every page.

    Args:
        plain: where lines and clauses stand.
        parts: where they stand in each setting that marks words too, and the words.

    Raises:
        MovedLinesError: the two settings do not agree.
    """
    heights = _heights(plain["lines"])
    ends = _ends(plain, heights)
    starts: dict[_Place, LineStart] = {}
    for part in parts:
        held = _heights(part["lines"])
        if held.keys() != heights.keys() or _ends(part, held) != ends:
            raise MovedLinesError
        for place, start in _starts(part, held):
            starts.setdefault(place, start)
            starts[place] = min(starts[place], start, key=_in_text)
    return tuple(_pages(heights, starts))


def _starts(part: _Trace, heights: Heights) -> Iterator[tuple[_Place, LineStart]]:
    for *what, page, height in part["marks"]:
        line = _line_at(heights, page, height)
        if len(what) == len(("clause", "part", "offset")) and line is not None:
            yield (page, line), LineStart(*what)


def _in_text(start: LineStart) -> tuple[int, int, int]:
    """Return what sorts the words of a text: label, heading, text of one clause after another."""
    return (start.clause, -start.part, start.offset)


def _pages(heights: Heights, starts: Mapping[_Place, LineStart]) -> Iterator[PrintedPage]:
    """Yield the lines of each page; one without words begins where the next one does."""
    following = starts[max(starts)] if starts else LineStart(0, 0, 0)
    pages: list[PrintedPage] = []
    for page in range(max(heights, default=0), 0, -1):
        lines: list[LineStart] = []
        for _, number in reversed(heights.get(page, ())):
            following = starts.get((page, number), following)
            lines.append(following)
        pages.append(tuple(reversed(lines)))
    yield from reversed(pages)


def _heights(lines: Iterable[tuple[int, int, float]]) -> Heights:
    found: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for number, page, height in lines:
        found[page].append((height, number))
    for page, held in found.items():
        if [n for _, n in sorted(held)] != list(range(1, len(held) + 1)):
            raise MovedLinesError(page)
        held.sort()
    return found


def _line_at(heights: Heights, page: int, height: float) -> int | None:
    near = min(heights.get(page, ()), key=lambda line: abs(line[0] - height), default=None)
    return near[1] if near is not None and abs(near[0] - height) <= _NEAR else None


def _ends(trace: _Trace, heights: Heights) -> list[object]:
    """Return on which page and line each clause begins and ends, in the order of the print."""
    return [
        (*what, page, _line_at(heights, page, height))
        for *what, page, height in trace["marks"]
        if what[1] in ("begins", "ends")
    ]
