"""A negotiating text read whole: brackets, options, and pieces that print back as they were."""

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from types import MappingProxyType

from app.treaty.notation.attribution import Attribution, attribution_in
from app.treaty.notation.brackets import Bracket, matched, runs
from app.treaty.notation.document import Document, Span, Start
from app.treaty.notation.kinds import Brace, Kind, braces, kind_of
from app.treaty.notation.options import Option, options
from app.treaty.notation.resync import Resynchronised, Unmatched, resynchronised
from app.values import value

_GLUED_NOTE = re.compile(r"(?<=\])\d{1,3}(?![\w.\-%])")


class PieceKind(Enum):
    """What a stretch of characters is."""

    OPEN = "["
    CLOSE = "]"
    BRACE_OPEN = "{"
    BRACE_CLOSE = "}"
    TEXT = "text"
    ATTRIBUTION = "attribution"
    LABEL = "option label"
    NUMBER = "number"
    NOTE = "note mark"


@value
class Piece:
    """Characters ``start`` to ``end`` of one kind."""

    kind: PieceKind
    start: int
    end: int


@value
class ArticleCount:
    """The open brackets of one article, or of what stands before the first.

    Attributes:
        start: where the article begins.
        heading: its first words.
        open_brackets: pairs around disputed text: no status, footnote, placeholder or instruction.
        other: pairs of those kinds.
        unmatched: marks without a partner.
        runs: runs of alternatives among the open brackets.
    """

    start: int
    heading: str
    open_brackets: int
    other: int
    unmatched: int
    runs: int


@value
class Notation:
    """All notation of one document.

    Attributes:
        brackets: matched pairs, in the order in which they open; nesting is that of the whole file.
        kinds: what each bracket is about.
        attributions: by index of the bracket.
        open_attributions: those in brackets that are never closed, by the place of the mark.
        runs: alternatives side by side, as indexes of brackets.
        resync: the matching in which a lost bracket does not reach beyond its article.
        options: the tree of options; it and the brackets may overlap.
        braces: pairs of braces; ``lone_braces`` have no partner.
    """

    document: Document
    brackets: tuple[Bracket, ...]
    kinds: tuple[Kind, ...]
    attributions: Mapping[int, Attribution]
    open_attributions: Mapping[int, Attribution]
    runs: tuple[tuple[int, ...], ...]
    resync: Resynchronised
    options: tuple[Option, ...]
    braces: tuple[Brace, ...]
    lone_braces: tuple[int, ...]

    @property
    def unmatched(self) -> tuple[Unmatched, ...]:
        """Return the marks without a partner; ``repairs_for`` says what could be done."""
        return self.resync.unmatched


def read_notation(document: Document) -> Notation:
    """Read a document whole, in linear time; nothing is refused and nothing is changed."""
    resync = resynchronised(document)
    whole = matched(document)
    found, lone = braces(document)
    return Notation(
        document=document,
        brackets=whole.brackets,
        kinds=tuple(kind_of(document, b.start, b.end) for b in whole.brackets),
        attributions=MappingProxyType(_attributions(document, whole.brackets)),
        open_attributions=MappingProxyType(_open_attributions(document, whole.unmatched_open)),
        runs=runs(document, whole.brackets),
        resync=resync,
        options=options(document),
        braces=found,
        lone_braces=lone,
    )


def _attributions(document: Document, brackets: Sequence[Bracket]) -> dict[int, Attribution]:
    found: dict[int, Attribution] = {}
    for index, bracket in enumerate(brackets):
        attribution = attribution_in(document.text, bracket.start + 1, bracket.end - 1)
        if attribution is not None:
            found[index] = attribution
    return found


def _open_attributions(document: Document, places: Sequence[int]) -> dict[int, Attribution]:
    found: dict[int, Attribution] = {}
    for place in places:
        end = document.paragraphs[document.paragraph_at(place)].end
        attribution = attribution_in(document.text, place + 1, end, closed=False)
        if attribution is not None:
            found[place] = attribution
    return found


def pieces(notation: Notation) -> tuple[Piece, ...]:
    """Return the document in pieces; joined, they are its characters again, every one."""
    document = notation.document
    marked = sorted(_marked(notation), key=lambda p: (p.start, p.end))
    out: list[Piece] = []
    done = 0
    for piece in marked:
        if piece.start < done:
            continue  # a mark inside another: a bracket inside a note mark
        if piece.start > done:
            out.append(Piece(PieceKind.TEXT, done, piece.start))
        out.append(piece)
        done = piece.end
    if done < len(document.text):
        out.append(Piece(PieceKind.TEXT, done, len(document.text)))
    return tuple(out)


def printed(notation: Notation) -> str:
    """Return the characters of the pieces, one after the other."""
    return "".join(notation.document.text[p.start : p.end] for p in pieces(notation))


def _marked(notation: Notation) -> Iterator[Piece]:
    document = notation.document
    text = document.text
    yield from (Piece(PieceKind.NOTE, m.start, m.end) for m in document.note_marks)
    yield from (Piece(PieceKind.NOTE, m.start(), m.end()) for m in _GLUED_NOTE.finditer(text))
    for bracket in notation.brackets:
        yield Piece(PieceKind.OPEN, bracket.start, bracket.start + 1)
        yield Piece(PieceKind.CLOSE, bracket.end - 1, bracket.end)
    for lost in notation.unmatched:
        kind = PieceKind.OPEN if lost.opens else PieceKind.CLOSE
        yield Piece(kind, lost.at, lost.at + 1)
    for brace in notation.braces:
        yield Piece(PieceKind.BRACE_OPEN, brace.span.start, brace.span.start + 1)
        yield Piece(PieceKind.BRACE_CLOSE, brace.span.end - 1, brace.span.end)
    for place in notation.lone_braces:
        kind = PieceKind.BRACE_OPEN if text[place] == "{" else PieceKind.BRACE_CLOSE
        yield Piece(kind, place, place + 1)
    held = (*notation.attributions.values(), *notation.open_attributions.values())
    for attribution in held:
        yield from (_trimmed(PieceKind.ATTRIBUTION, m) for m in attribution.marks)
    yield from (Piece(PieceKind.LABEL, o.start, o.body) for o in notation.options)
    for paragraph in document.paragraphs:
        if paragraph.opens in (Start.NUMBER, Start.POINT):
            start = _number_start(text, paragraph.start, paragraph.body)
            yield Piece(PieceKind.NUMBER, start, paragraph.body)


def _trimmed(kind: PieceKind, span: Span) -> Piece:
    return Piece(kind, span.start, span.end)


def _number_start(text: str, start: int, body: int) -> int:
    """Return where the number begins that ends at ``body``, brackets and blanks left out."""
    place = body
    while place > start and text[place - 1] not in " \t\n[{*_#>":
        place -= 1
    return place


def counts_by_article(notation: Notation) -> tuple[ArticleCount, ...]:
    """Return the counts that a chair is shown, article by article in the order of the text."""
    document = notation.document
    starts = [0, *(p.start for p in document.paragraphs if p.opens is Start.ARTICLE and p.start)]
    ends = [*starts[1:], len(document.text) + 1]
    place = {b: i for i, b in enumerate(starts)}
    open_, other, lost, side = ([0] * len(starts) for _ in range(4))
    order = iter(zip(starts, ends, strict=True))
    here, end = next(order)
    for index, bracket in enumerate(notation.brackets):
        while bracket.start >= end:
            here, end = next(order)
        (open_ if notation.kinds[index] is Kind.DISPUTED else other)[place[here]] += 1
    for unmatched in notation.unmatched:
        lost[_index_of(starts, unmatched.at)] += 1
    for run in notation.runs:
        if all(notation.kinds[i] is Kind.DISPUTED for i in run):
            side[_index_of(starts, notation.brackets[run[0]].start)] += 1
    return tuple(
        ArticleCount(s, _heading(document.text, s), open_[i], other[i], lost[i], side[i])
        for i, s in enumerate(starts)
    )


def _index_of(starts: Sequence[int], place: int) -> int:
    low, high = 0, len(starts)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if starts[middle] <= place else (low, middle)
    return low


def _heading(text: str, start: int) -> str:
    line = text[start : start + 120].lstrip().split("\n", 1)[0]
    return line.strip(" #*")
