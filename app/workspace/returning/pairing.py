"""The paragraphs before and after a delegation's changes, laid beside one another.

What is kept tells which is which: a paragraph after the changes is the one before them that most
of its unchanged words come from. A paragraph without any such words is new, or a rewriting where
the same paragraph mark ends both.
"""

from collections.abc import Sequence
from typing import TypeAlias

from app.formats.docx.model import Paragraph, Span
from app.formats.docx.views import Accept, Line, lines
from app.treaty.textrules import clean_import
from app.values import value


@value
class Same:
    """One paragraph, before and after."""

    before: Line
    after: Line


@value
class Gone:
    """A paragraph that is no longer there."""

    before: Line


@value
class New:
    """A paragraph that was not there."""

    after: Line


@value
class Divided:
    """A paragraph whose words are in several now."""

    before: Line
    after: tuple[Line, ...]


@value
class Joined:
    """Paragraphs whose words are in one now, or in each other's."""

    before: tuple[Line, ...]
    after: tuple[Line, ...]


Pair: TypeAlias = Same | Gone | New | Divided | Joined


def words_of(line: Line) -> str:
    """Return the words of a paragraph without numbers that we printed and without hidden text."""
    raw = "".join(s.text for s in line.spans if not s.number and not s.hidden)
    return raw if raw.isascii() else clean_import(raw)[0]


def paired(group: Sequence[Paragraph], before: Accept, after: Accept) -> list[Pair]:
    """Return the paragraphs of a group that no view joins to others, in the order of the file."""
    old = [line for line in lines(group, before) if _said(line)]
    new = [line for line in lines(group, after) if _said(line)]
    if len(old) == len(new) == 1:
        return [Same(old[0], new[0])]
    kept = _kept(old, new)
    found: list[Pair] = []
    for befores, afters in _bound(len(old), len(new), kept, _ends(old, new)):
        found.append(_pair([old[i] for i in befores], [new[j] for j in afters]))
    return sorted(found, key=_place)


def _said(line: Line) -> bool:
    return any(span.text.strip() for span in line.spans)


def _kept(old: Sequence[Line], new: Sequence[Line]) -> list[tuple[int, int]]:
    """Return which paragraphs share words: the very spans are the same in both views."""
    home = {id(span): i for i, line in enumerate(old) for span in line.spans if _counts(span)}
    found = {
        (home[id(span)], j) for j, line in enumerate(new) for span in line.spans if id(span) in home
    }
    return sorted(found)


def _counts(span: Span) -> bool:
    return not span.number and not span.text.isspace() and span.text != ""


def _ends(old: Sequence[Line], new: Sequence[Line]) -> list[tuple[int, int]]:
    """Return which paragraphs end with the same mark."""
    marks = {line.last.place: i for i, line in enumerate(old)}
    return [(marks[n.last.place], j) for j, n in enumerate(new) if n.last.place in marks]


def _bound(
    olds: int, news: int, kept: list[tuple[int, int]], ends: list[tuple[int, int]]
) -> list[tuple[list[int], list[int]]]:
    """Return which old paragraphs go with which new ones, those that go with none alone."""
    taken_old, taken_new = {i for i, _ in kept}, {j for _, j in kept}
    links = kept + [(i, j) for i, j in ends if i not in taken_old and j not in taken_new]
    bound: list[tuple[set[int], set[int]]] = []
    for i, j in links:
        befores, afters = {i}, {j}
        rest: list[tuple[set[int], set[int]]] = []
        for one in bound:
            if i in one[0] or j in one[1]:
                befores |= one[0]
                afters |= one[1]
            else:
                rest.append(one)
        bound = [*rest, (befores, afters)]
    with_old = {i for one in bound for i in one[0]}
    with_new = {j for one in bound for j in one[1]}
    alone: list[tuple[list[int], list[int]]] = [([i], []) for i in range(olds) if i not in with_old]
    alone += [([], [j]) for j in range(news) if j not in with_new]
    return [*((sorted(b), sorted(a)) for b, a in bound), *alone]


def _pair(old: list[Line], new: list[Line]) -> Pair:
    if not old:
        return New(new[0])
    if not new:
        return Gone(old[0])
    if len(old) > 1:
        return Joined(tuple(old), tuple(new))
    return Same(old[0], new[0]) if len(new) == 1 else Divided(old[0], tuple(new))


def _place(pair: Pair) -> tuple[int, int]:
    match pair:
        case Same(after=line) | New(after=line):
            return (line.last.place, 0)
        case Gone(before=line):
            return (line.last.place, 1)
        case Divided(after=after) | Joined(after=after):
            return (after[0].last.place, 0)
