"""A text as data for the typesetter.

Whatever a text says goes to the typesetter as JSON strings, which it prints and never reads as
markup. The same data gives the same bytes, everywhere, with the same typst and fonts.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from app.errors import TravauxError
from app.formats.furniture import Furniture, furniture
from app.formats.plain_text import HEADED
from app.formats.tracing import MovedLinesError, lines_of, with_places
from app.formats.view import RenderedClause, RenderedText, Segment, SegmentKind, around, written
from app.negotiation.revision_events import PrintedPage
from app.resources import ROOT
from app.said import said
from app.treaty.instrument import ClauseKind

TYPST = "0.15.2"
"""The version of the typesetter: another one may set the same text otherwise."""
FONTS = ROOT / "fonts"
TEMPLATE = ROOT / "typst" / "treaty.typ"
STANDARDS = ("a-3a", "ua-1")
"""An archival file (PDF/A-3a) that is accessible (PDF/UA-1); typst refuses what is neither."""

_FOOTNOTE = re.compile(r"\[\^([^\]\s]{1,20})\]")
_FOOTNOTE_BODY = re.compile(r"\[\^([^\]\s]{1,20})\]:[ \t]*")
_DEEPEST = 6
_STYLES = {
    SegmentKind.PLAIN: "plain",
    SegmentKind.BRACKETED: "bracketed",
    SegmentKind.INSERTED: "inserted",
    SegmentKind.DELETED: "deleted",
}


@dataclass(eq=False)
class TypesettingError(TravauxError):
    """No PDF came of a text."""

    why: str
    says: ClassVar[str] = "The PDF could not be made: {why}. Nothing was written."


@dataclass(frozen=True, slots=True)
class Masthead:
    """What stands above a text, on its first page and, shorter, on every other.

    Attributes:
        conference: its title.
        day: ms since 1970, of the state of the text; its date is printed, and stands in the file.
        original: code of the language that the text was drafted in.
        view: "" or what kind of text this is: a key of ``Furniture.views``.
    """

    conference: str
    day: int
    original: str
    view: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside the file; it is text, since the typesetter is given strings alone.

    Attributes:
        relation: "source", "data" or "supplement" (PDF/A-3).
    """

    name: str
    data: str
    relation: str
    media: str
    what: str


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that makes one PDF.

    Attributes:
        text: in one language.
        beside: the same clauses in a second language, for two columns; or None.
        numbered: every fifth line of a page has its number, and recitals theirs, for citing.
        signatories: who is to sign, as printed; each gets a place: "Signature1", "Signature2".
        colophon: lines at the very end.
        attached: files inside the file.
        traced: which line of which page begins where is asked too; of one column, words as decided.
    """

    text: RenderedText
    masthead: Masthead
    beside: RenderedText | None = None
    numbered: bool = False
    signatories: tuple[str, ...] = ()
    colophon: tuple[str, ...] = ()
    attached: tuple[Attachment, ...] = ()
    traced: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a signature is to stand: page from 1, and the top left corner in points from there."""

    field: str
    page: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Pictured:
    """Pictures (PNG) of the first pages of a PDF, and how many pages it has in all."""

    pages: tuple[bytes, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF, the places for signatures in it, and its numbered lines page by page, if traced."""

    pdf: bytes
    places: tuple[Place, ...]
    pages: tuple[PrintedPage, ...] = ()


def request_for(page: Page, part: int | None = None) -> bytes:
    """Return what the typesetting child is given; with a part, to be told where its words stand."""
    return packed([page_data(page), page.masthead.day // 1000, page.traced, part])


def picture_request_for(page: Page, most: int, density: int) -> bytes:
    """Return what the picturing child is given: at most so many pages, so many dots an inch."""
    return packed([page_data(page), most, density])


def pictures_of(data: bytes) -> Pictured:
    """Return what the picturing child has answered."""
    told, pages = unpacked(data)
    return Pictured(tuple(pages), told["pages"])


def parts_in(data: bytes) -> int:
    """Return in how many parts the words are to be asked for, by the child's first answer."""
    told, _ = unpacked(data)
    return told["trace"].get("parts", 0)


def answer_of(data: bytes, parts: Sequence[bytes] = ()) -> Printed:
    """Return what the typesetting child has answered, at first and on each part of the words.

    Raises:
        TypesettingError: the lines it found are not those that it printed.
    """
    told, (pdf,) = unpacked(data)
    places = tuple(Place(f["field"], f["page"], f["x"], f["y"]) for f in told["fields"])
    try:
        pages = lines_of(told["trace"], [unpacked(p)[0] for p in parts]) if parts else ()
    except MovedLinesError:
        raise TypesettingError(said("its lines could not be told for certain")) from None
    return Printed(pdf, places, pages)


def packed(facts: object, *files: bytes) -> bytes:
    """Return JSON and files as one run of bytes, for the pipe to a job and back."""
    head = json.dumps([facts, [len(file) for file in files]], ensure_ascii=False).encode()
    return len(head).to_bytes(4, "big") + head + b"".join(files)


def unpacked(data: bytes) -> tuple[Any, list[bytes]]:
    """Return what ``packed`` was given."""
    at = 4 + int.from_bytes(data[:4], "big")
    facts, sizes = json.loads(data[4:at])
    files: list[bytes] = []
    for size in sizes:
        files.append(data[at : at + size])
        at += size
    return facts, files


def page_data(page: Page) -> dict[str, Any]:
    """Return what the template reads."""
    text, words = page.text, furniture(page.text.language)
    rows = [*with_places(_rows(text))] if page.traced else [*_rows(text)]
    title = next((r for r in rows if r["kind"] == "title"), None)
    named = next((written(c.text) for c in text.clauses if c.clause.kind is ClauseKind.TITLE), "")
    return {
        "language": text.language,
        "title": named or text.title or text.symbol or "Text",
        "heading": title["words"] if title else [],
        "symbol": text.symbol,
        "masthead": _masthead(page.masthead, text.language, words),
        "language_name": words.own_name,
        "date": words.date(page.masthead.day),
        "numbered": page.numbered,
        "traced": "",
        "rows": [] if page.beside else [r for r in rows if r is not title],
        "beside": _beside(text, page.beside) if page.beside else None,
        "signatures": words.signatures,
        "fields": [
            {"field": f"Signature{number}", "for": words.signed_for.format(party=party)}
            for number, party in enumerate(page.signatories, 1)
        ],
        "colophon": list(page.colophon),
        "attached": [
            {
                "name": a.name,
                "data": a.data,
                "relation": a.relation,
                "media": a.media,
                "what": a.what,
            }
            for a in page.attached
        ],
    }


def _masthead(masthead: Masthead, language: str, words: Furniture) -> dict[str, Any]:
    original = words.languages.get(masthead.original, masthead.original)
    return {
        "conference": masthead.conference,
        "original": words.original.format(language=original),
        "view": words.views.get(masthead.view, ""),
        "language": language,
    }


# --- one column ------------------------------------------------------------------------------


def _rows(text: RenderedText) -> Iterator[dict[str, Any]]:
    """Yield what is printed, top to bottom."""
    notes = _footnotes(text.clauses)
    used: set[str] = set()
    level, base, recitals = 0, 0, 0
    for place, clause in enumerate(text.clauses):
        if _note_of(clause) in notes:
            continue
        headed = clause.clause.kind in HEADED and bool(clause.label or clause.heading)
        if headed:
            level, base = min(level + 1, clause.depth + 1, _DEEPEST), clause.depth + 1
        recitals += clause.clause.kind is ClauseKind.RECITAL
        row: dict[str, Any] = {
            "place": place,
            "kind": _kind(clause, headed=headed),
            "level": level,
            "label": clause.label,
            "indent": _indent(clause, base),
            "recital": recitals if clause.clause.kind is ClauseKind.RECITAL else 0,
            "heading": [*_runs(clause.heading, notes, used)],
            "words": [*_runs(clause.text, notes, used)],
        }
        if row["kind"] == "cells":
            row["cells"] = _cells(clause)
        yield row


def _indent(clause: RenderedClause, base: int) -> int:
    """Return how far a clause is set in; points always are, numbered paragraphs are not."""
    if not clause.label:
        return 0
    least = 1 if clause.clause.kind is ClauseKind.SUBPARAGRAPH else 0
    return min(max(least, clause.depth - base), _DEEPEST)


def _kind(clause: RenderedClause, *, headed: bool) -> str:
    if headed:
        return "headed"
    match clause.clause.kind:
        case ClauseKind.TITLE:
            return "title" if clause.text else "paragraph"
        case ClauseKind.TABLE_ROW:
            return "cells"
        case ClauseKind.NOTE:
            return "note"
        case _:
            return "paragraph"


def _cells(clause: RenderedClause) -> list[str] | None:
    """Return the cells of a table's row; None when it is contested, and is to stay in one piece."""
    if len(clause.text) == 1 and clause.text[0].kind is SegmentKind.PLAIN:
        return clause.text[0].text.split(" | ")
    return None


def _runs(
    segments: Iterable[Segment],
    notes: Mapping[str, str] | None = None,
    used: set[str] | None = None,
) -> Iterator[dict[str, Any]]:
    """Yield the pieces of a wording, each with what is written around it."""
    for segment in segments:
        opening, before, after, closing = around(segment)
        if segment.kind is SegmentKind.PLAIN and notes and used is not None:
            yield from _with_notes(segment.text, notes, used)
            continue
        yield {
            "style": _STYLES[segment.kind],
            "text": segment.text,
            "around": [opening, before, after, closing],
        }


# --- footnotes -------------------------------------------------------------------------------


def _note_of(clause: RenderedClause) -> str | None:
    """Return the mark of the footnote whose words this clause is: those of "[^1]: words"."""
    if len(clause.text) != 1 or clause.text[0].kind is not SegmentKind.PLAIN or clause.label:
        return None
    found = _FOOTNOTE_BODY.match(clause.text[0].text)
    return found[1] if found else None


def _footnotes(clauses: Sequence[RenderedClause]) -> dict[str, str]:
    """Return the footnotes by their marks; those that nothing refers to are left in the text."""
    marks = {
        found[1]
        for clause in clauses
        if _note_of(clause) is None
        for segment in (*clause.heading, *clause.text)
        if segment.kind is SegmentKind.PLAIN
        for found in _FOOTNOTE.finditer(segment.text)
    }
    notes: dict[str, str] = {}
    for clause in clauses:
        mark = _note_of(clause)
        if mark and mark in marks and mark not in notes:
            notes[mark] = _FOOTNOTE_BODY.sub("", clause.text[0].text, count=1)
    return notes


def _with_notes(words: str, notes: Mapping[str, str], used: set[str]) -> Iterator[dict[str, Any]]:
    """Yield words with their footnotes where the marks are; a mark used again is only a mark."""
    at = 0
    for found in _FOOTNOTE.finditer(words):
        mark = found[1]
        if mark not in notes:
            continue
        if found.start() > at:
            yield _plain(words[at : found.start()])
        at = found.end()
        yield {"style": "again" if mark in used else "note", "text": notes[mark], "mark": mark}
        used.add(mark)
    if at < len(words):
        yield _plain(words[at:])


def _plain(words: str) -> dict[str, Any]:
    return {"style": "plain", "text": words, "around": ["", "", "", ""]}


# --- two columns -----------------------------------------------------------------------------


def _beside(one: RenderedText, other: RenderedText) -> dict[str, Any]:
    """Return both texts row by row: a clause on the left, the same clause on the right."""
    right = {c.clause.id: c for c in other.clauses}
    left = {c.clause.id for c in one.clauses}
    rows = [[_cell(c), _cell(right.get(c.clause.id))] for c in one.clauses]
    rows += [[_cell(None), _cell(c)] for c in other.clauses if c.clause.id not in left]
    names = [furniture(t.language).own_name for t in (one, other)]
    shown = [r for r in rows if any(c["label"] or c["heading"] or c["words"] for c in r)]
    return {"languages": [one.language, other.language], "names": names, "rows": shown}


def _cell(clause: RenderedClause | None) -> dict[str, Any]:
    if clause is None:
        return {"kind": "paragraph", "label": "", "heading": [], "words": []}
    headed = clause.clause.kind in HEADED and bool(clause.label or clause.heading)
    return {
        "kind": _kind(clause, headed=headed),
        "label": clause.label,
        "heading": [*_runs(clause.heading)],
        "words": [*_runs(clause.text)],
    }
