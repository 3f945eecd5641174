"""A text as characters with paragraph starts; what is not part of the text is marked, not cut out.

A paragraph begins after a blank line and wherever a line opens an article, a section, an option, a
number or a point. Page furniture, Markdown front matter and link definitions stay in the characters
and are skipped by what counts brackets.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from app.values import value

OPTION_WORDS = "Option|Opción|Вариант|备选案文|الخيار"
_LEAD = r"(?:[ \t>]*(?:[*_#•]+[ \t]*|[\[{「【][ \t]*)*)"
_BIS = r"(?:[ \u00a0]?(?:bis|ter|quat(?:er)?|quinquies|[a-z]{3,8}ies|alt|مكررا?))?"
_OPTION = rf"(?:{OPTION_WORDS})[ \t]+(?:[IVX]+|\d+|\((?:[a-z]|[ivx]{2, 4})\))(?![^\W_])"
_ARTICLE = (
    r"(?:Article|ARTICLE|Artículo|ARTÍCULO|Статья|СТАТЬЯ|المادة)[ \t]+(?:\d|[IVX]+\b|[A-Z]{1,2}\b)"
    r"|第[〇一二三四五六七八九十百\d]+条"
)
_SECTION = (
    r"(?:CHAPTER|Chapter|SECTION|Section|PART|Part|ANNEX|Annex|TITLE|CHAPITRE|Chapitre|PARTIE"
    r"|CAPÍTULO|Capítulo|PARTE|ЧАСТЬ|Часть|РАЗДЕЛ|Раздел|Глава)[ \t]+[A-Z\d]+\b[^a-z\n]"
    r"|[A-Z]\.[ \t]+[\[]*[ \t]*[A-Z][a-z]"
)
_NUMBER = rf"\d{{1,3}}(?:\.\d{{1,3}})*{_BIS}[.):]?(?=[ \t]+[\[{{(“\"*]*[^\W\d_]|[ \t]*\[)"
_POINT = rf"\((?:[a-z]{{1,4}}|\d{{1,2}}){_BIS}\)(?=[ \t])"
_START = re.compile(
    rf"{_LEAD}(?:(?P<article>{_ARTICLE})|(?P<option>{_OPTION})|(?P<section>{_SECTION})"
    rf"|(?P<number>{_NUMBER})|(?P<point>{_POINT})|(?P<heading>(?<=# ).))"
)
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.S)
_LINK = re.compile(r"^\[(?!\^)[^\]\n]{1,60}\]:[ \t]+\S+[^\n]*$", re.M)
_NOTE_MARK = re.compile(r"\[\^[^\]\s]{1,20}\]:?")
_PAGE = re.compile(r"[ \t]*\d{1,4}[ \t]*")
_ENDS = re.compile(r"(?:[.;:,!?)\]}”\"*_]\d{0,3}|Option \d)$")
_AND = re.compile(r"\b(?:and|or|et|ou|y|o|и|или)$")
_REPEATED = 3


class Start(IntEnum):
    """What a paragraph opens with; the smaller, the larger the unit."""

    SECTION = 1
    ARTICLE = 2
    OPTION = 3
    NUMBER = 4
    POINT = 5
    PLAIN = 6


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters ``start`` to ``end`` of a document."""

    start: int
    end: int


@value
class Paragraph:
    """One paragraph: its characters, what it opens with, and where the words after that begin."""

    start: int
    end: int
    opens: Start
    body: int


@value
class Document:
    """Characters and paragraph starts.

    Attributes:
        text: as given.
        paragraphs: all of the text, in order, without gaps.
        skipped: ranges that are no part of the text, sorted.
        note_marks: Markdown's footnote marks, sorted; skipped too.
    """

    text: str
    paragraphs: tuple[Paragraph, ...]
    skipped: tuple[Span, ...]
    note_marks: tuple[Span, ...] = ()

    def paragraph_at(self, place: int) -> int:
        """Return the index of the paragraph that a character stands in."""
        return bisect_right(self.paragraphs, place, key=lambda p: p.start) - 1


def of_paragraphs(paragraphs: Sequence[str]) -> Document:
    """Return a document of the texts of clauses, each a paragraph, joined by line feeds.

    Markdown's footnote marks, which an imported text keeps as they stood, are skipped as in a file.
    """
    text = "\n".join(paragraphs)
    marks = tuple(Span(m.start(), m.end()) for m in _NOTE_MARK.finditer(text))
    found: list[Paragraph] = []
    at = 0
    for words in paragraphs:
        found.append(_paragraph(text, at, at + len(words) + 1))
        at += len(words) + 1
    if found:
        last = found[-1]
        found[-1] = Paragraph(last.start, len(text), last.opens, last.body)
    return Document(text, tuple(found), marks, marks)


def read_document(text: str) -> Document:
    """Return a plain or Markdown text as a document; no character is changed."""
    marks = [Span(m.start(), m.end()) for m in _NOTE_MARK.finditer(text)]
    skipped = [Span(m.start(), m.end()) for m in _LINK.finditer(text)]
    if (front := _FRONT_MATTER.match(text)) is not None:
        skipped.append(Span(0, front.end()))
    lines = list(_lines(text))
    furniture = list(_furniture(text, lines)) if "\f" in text else []
    starts = _starts(text, lines, {f.start for f in furniture})
    ends = [*starts[1:], len(text)]
    paragraphs = tuple(_paragraph(text, a, b) for a, b in zip(starts, ends, strict=True))
    return Document(text, paragraphs, _merged([*marks, *skipped, *furniture]), tuple(marks))


def _lines(text: str) -> Iterator[Span]:
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end + 1
        yield Span(start, end)
        start = end


def _starts(text: str, lines: Sequence[Span], furniture: set[int]) -> list[int]:
    """Return where paragraphs begin; the first is 0.

    A line that only goes on with the sentence of the line before, as hard-wrapped text does, begins
    nothing: "... referred to in / Article 2.".
    """
    starts = [0]
    blank, last = True, ""
    for line in lines:
        words = text[line.start : line.end].strip()
        if line.start in furniture:
            continue
        if words and line.start > 0:
            begins = blank or _begins(_START.match(text, line.start, line.end), last)
            starts.extend([line.start] if begins else [])
        blank, last = not words, words
    return starts


def _begins(opening: re.Match[str] | None, last: str) -> bool:
    """Whether a line begins a paragraph, after a line that ends a phrase or is a heading."""
    if opening is None:
        return False
    if _ENDS.search(last) is not None or not any(c.islower() for c in last):
        return True
    return opening.lastgroup in ("number", "point") and _AND.search(last) is not None


def _paragraph(text: str, start: int, end: int) -> Paragraph:
    found = _START.match(text, start, end)
    if found is None:
        return Paragraph(start, end, Start.PLAIN, start)
    kinds = {
        "article": Start.ARTICLE,
        "option": Start.OPTION,
        "section": Start.SECTION,
        "heading": Start.SECTION,
        "number": Start.NUMBER,
        "point": Start.POINT,
    }
    kind = kinds[found.lastgroup or ""]
    body = found.start() if found.lastgroup == "heading" else found.end()
    return Paragraph(start, end, kind, body)


def _furniture(text: str, lines: Sequence[Span]) -> Iterator[Span]:
    """Yield the lines that belong to the page: the running head after a form feed, page numbers."""
    heads = Counter(
        text[a.start : a.end].strip() for a in lines if text[a.start : a.start + 1] == "\f"
    )
    breaks = [i for i, line in enumerate(lines) if text[line.start : line.start + 1] == "\f"]
    for i in breaks:
        head = text[lines[i].start : lines[i].end].strip()
        if not head or heads[head] >= _REPEATED:
            yield lines[i]
        for j in range(i - 1, max(-1, i - 4), -1):
            words = text[lines[j].start : lines[j].end].strip()
            if words and _PAGE.fullmatch(words):
                yield lines[j]
            if words:
                break


def _merged(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return spans sorted, those inside or over another joined with it."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and span.start < out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)
