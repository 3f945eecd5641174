"""Matching that starts afresh at each article, so that a lost bracket reaches no further.

Within an article or section there is one stack. What is left over in several of them is matched
only as people write it: opened before the first word of a paragraph, closed after the last of one.
In an article that does not balance, a bracket opened in the middle of a sentence before an option
or a number is given up before one that encloses paragraphs. Each mark without a partner is told
with the repairs that could be made; none is ever made unasked.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from itertools import groupby

from app.treaty.notation.brackets import Matching, marks, nested
from app.treaty.notation.document import Document, Span, Start
from app.values import value

_ENDING = " \t\n\f\u00a0].,;:!?”\"'’*_)0123456789"
_WORD = re.compile(r"[^\W\d_]")
_FRESH = (Start.SECTION, Start.ARTICLE)
_PARTS = (*_FRESH, Start.OPTION, Start.NUMBER)


class Fix(Enum):
    """What a repair does at its place."""

    INSERT_OPEN = "["
    INSERT_CLOSE = "]"
    DELETE = ""


@value
class Repair:
    """One repair: what to do, and at which character."""

    fix: Fix
    at: int


@value
class Unmatched:
    """One mark without a partner.

    Attributes:
        at: the mark.
        opens: it is an opening mark.
        paragraph: index of the paragraph it stands in.
    """

    at: int
    opens: bool
    paragraph: int


@value
class Resynchronised:
    """The matching in which a lost bracket reaches no further than its unit, with diagnoses."""

    matching: Matching
    unmatched: tuple[Unmatched, ...]


@value
class _Mark:
    """One mark: its place, its paragraph and part (from one option or number to the next).

    ``outer``: it opens before the first word of its paragraph, or closes after the last.
    """

    at: int
    opens: bool
    paragraph: int
    unit: int
    part: int
    outer: bool


def resynchronised(document: Document) -> Resynchronised:
    """Return the brackets matched afresh in each article, in linear time, and the lost marks."""
    pairs: list[Span] = []
    left: list[_Mark] = []
    for _, unit in groupby(_marks(document), key=lambda m: m.unit):
        left.extend(_in_unit(list(unit), pairs))
    lost = _over_units(left, pairs)
    told = sorted((Unmatched(m.at, m.opens, m.paragraph) for m in lost), key=lambda u: u.at)
    opens = tuple(u.at for u in told if u.opens)
    closes = tuple(u.at for u in told if not u.opens)
    return Resynchronised(Matching(nested(pairs), opens, closes), tuple(told))


def repaired(text: str, repairs: Iterable[Repair]) -> str:
    """Return a text with repairs made; only ever called when a person has asked for it."""
    pieces: list[str] = []
    done = 0
    for repair in sorted(repairs, key=lambda r: r.at):
        pieces += [text[done : repair.at], repair.fix.value]
        done = repair.at + (repair.fix is Fix.DELETE)
    return "".join([*pieces, text[done:]])


def _marks(document: Document) -> Iterator[_Mark]:
    """Yield the marks of the text with where they stand."""
    number, unit, part = 0, 0, 0
    paragraphs = document.paragraphs
    first = tail = -1
    for place in marks(document):
        while paragraphs[number].end <= place:
            number += 1
            unit += paragraphs[number].opens in _FRESH
            part += paragraphs[number].opens in _PARTS
            first = -1
        if first < 0:
            first, tail = _first_word(document, number), _tail(document, number)
        opens = document.text[place] == "["
        yield _Mark(place, opens, number, unit, part, place <= first if opens else place >= tail)


def _first_word(document: Document, number: int) -> int:
    """Return where the words of a paragraph begin, after its number or label."""
    paragraph = document.paragraphs[number]
    found = _WORD.search(document.text, paragraph.body, paragraph.end)
    return found.start() if found else paragraph.end


def _tail(document: Document, number: int) -> int:
    """Return where the closing marks, stops and note numbers at the end of a paragraph begin."""
    paragraph = document.paragraphs[number]
    return paragraph.start + len(document.text[paragraph.start : paragraph.end].rstrip(_ENDING))


def _in_unit(unit: Sequence[_Mark], pairs: list[Span]) -> list[_Mark]:
    """Match what can be matched in one article or section; return the rest in order."""
    spare = _left_open(unit)
    open_: list[_Mark] = []
    lost: list[_Mark] = []
    for mark in unit:
        if mark.opens:
            open_.append(mark)
            continue
        while spare and len(open_) > 1 and _rather_lost(open_[-1], open_[-2], mark):
            lost.append(open_.pop())
            spare -= 1
        if open_:
            pairs.append(Span(open_.pop().at, mark.at + 1))
        else:
            lost.append(mark)
    return sorted([*lost, *open_], key=lambda m: m.at)


def _left_open(unit: Sequence[_Mark]) -> int:
    """Return how many marks stay open in a unit, whatever is matched with what."""
    depth = 0
    for mark in unit:
        depth = depth + 1 if mark.opens else max(0, depth - 1)
    return depth


def _rather_lost(opened: _Mark, before: _Mark, closing: _Mark) -> bool:
    """Whether an opening in an earlier sentence is lost rather than closed here.

    The mark closes at the end of a paragraph, and around the sentence stands a bracket that opened
    before the first word of one.
    """
    return closing.outer and opened.part != closing.part and not opened.outer and before.outer


def _over_units(left: Sequence[_Mark], pairs: list[Span]) -> list[_Mark]:
    """Match what is left over across articles, where it encloses whole paragraphs."""
    open_: list[_Mark] = []
    lost: list[_Mark] = []
    for mark in left:
        if not mark.outer:
            lost.append(mark)
        elif mark.opens:
            open_.append(mark)
        elif open_:
            pairs.append(Span(open_.pop().at, mark.at + 1))
        else:
            lost.append(mark)
    return [*lost, *open_]


def repairs_for(document: Document, lost: Unmatched) -> tuple[Repair, ...]:
    """Return what could be done about a mark without a partner, the likeliest first.

    Taking the first for each mark makes the text balanced: an opening mark is closed at the end of
    its paragraph, a closing one is struck out. The other is to strike out the opening mark, or to
    open before the first word of the paragraph.
    """
    here = document.paragraphs[lost.paragraph]
    if not lost.opens:
        return (Repair(Fix.DELETE, lost.at), Repair(Fix.INSERT_OPEN, min(here.body, lost.at)))
    end = here.end
    while end > lost.at + 1 and document.text[end - 1].isspace():
        end -= 1
    return (Repair(Fix.INSERT_CLOSE, end), Repair(Fix.DELETE, lost.at))
