"""A text written as one page of HTML that needs nothing else: no network, no script, no font.

Every word passes through ``html.escape``; each clause carries its language and direction. Proposals
and their sponsors can be switched off and on: the switches are check boxes and plain CSS, so that
they work wherever the page is opened. The policy in the page lets no script run, and no style but
the page's own, which it names by its hash.
"""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from itertools import groupby
from typing import TypeAlias

from app.formats.marked_words import Draw, tracked_words, words_of
from app.formats.page_frame import UI, Switch, banner, contents, language_of, page
from app.formats.plain_text import HEADED
from app.formats.view import RenderedClause, RenderedText, SegmentKind
from app.ids import ClauseId
from app.treaty.instrument import ClauseKind
from app.values import value

_MOST_LEVEL = 6
_OUTLINED = frozenset(
    {ClauseKind.PREAMBLE, ClauseKind.BOOK, ClauseKind.PART, ClauseKind.TITLE_DIVISION}
    | {ClauseKind.CHAPTER, ClauseKind.SECTION, ClauseKind.ARTICLE, ClauseKind.ANNEX}
)

PROPOSALS = Switch("show-proposals", "Proposals")
SPONSORS = Switch("show-sponsors", "Sponsors")
COMMENTS = Switch("show-comments", "Comments")
_NOTE_STYLE = """\
.said-of { margin: .3rem 0 1rem; padding: .4rem .8rem; border-inline-start: 3px solid var(--line);
  font: .85rem/1.5 ui-sans-serif, system-ui, sans-serif; color: var(--soft); }
.said-of p { margin: 0; white-space: pre-wrap; unicode-bidi: isolate; color: var(--ink); }
body:has(#show-comments:not(:checked)) .said-of { display: none; }
"""


@value
class Note:
    """What somebody has said about a clause, for the page: who, to whom, and the words."""

    by: str
    audience: str
    words: str


Notes: TypeAlias = Mapping[ClauseId, Sequence[Note]]


def write(text: RenderedText, *, tracked: bool = False, notes: Notes | None = None) -> bytes:
    """Return a text as one self-contained page in UTF-8.

    Args:
        text: as it is to be shown.
        tracked: proposals are shown as tracked changes, without the brackets around them.
        notes: what people have said, by the clause that it stands under.
    """
    notes = notes or {}
    marked = [s for r in text.clauses for s in (*r.heading, *r.text)]
    contested = any(s.kind is not SegmentKind.PLAIN for s in marked)
    switches = [PROPOSALS] if contested else []
    switches += [SPONSORS] if any(s.sponsors for s in marked) else []
    switches += [COMMENTS] if notes else []
    symbol = f'<p class="symbol">{escape(text.symbol)}</p>\n' if text.symbol else ""
    draw = tracked_words if tracked else words_of
    body = "".join(
        (
            banner(symbol, switches),
            _contents(text),
            f'<main id="text">\n{_untitled(text)}{_body(text, draw, notes)}</main>\n',
            _legend(tracked=tracked) if contested else "",
        )
    )
    style = ' class="tracked"' if tracked else ""
    more = _NOTE_STYLE if notes else ""
    content = f"<body{style}>\n{body}</body>\n"
    return page(text.title or "Text", text.language, content, more).encode()


def _contents(text: RenderedText) -> str:
    links = [
        (f"c-{row.clause.id.hex()}", _named(row))
        for row in text.clauses
        if row.clause.kind in _OUTLINED and (row.label or row.heading)
    ]
    return contents(links)


def _named(row: RenderedClause) -> str:
    """Return number and title of a division for the contents, as they stand in the base."""
    title = "".join(s.text for s in row.heading if s.kind is SegmentKind.PLAIN or s.of_base)
    return escape(" – ".join(filter(None, (row.label, title.strip()))) or "…")


def _untitled(text: RenderedText) -> str:
    """Return the heading of a page whose text shows no title of its own."""
    if any(row.clause.kind is ClauseKind.TITLE for row in text.clauses):
        return ""
    return f'<h1 class="aside">{escape(text.title or "Text")}</h1>\n'


def _legend(*, tracked: bool) -> str:
    """Return what the marks mean; nothing is told by colour alone."""
    kept = "" if tracked else '<span class="bracket">[words]</span> one of several readings · '
    return (
        f"<footer {UI}><p>{kept}<ins>words</ins> proposed to be added · <del>words</del> "
        "proposed to be deleted · names: who proposes it</p></footer>\n"
    )


def _body(text: RenderedText, draw: Draw, notes: Notes) -> str:
    pieces: list[str] = []
    level, base = 1, 0
    for is_row, rows in groupby(text.clauses, lambda r: r.clause.kind is ClauseKind.TABLE_ROW):
        if is_row:
            table = list(rows)
            pieces.append(_table(table, text.language, draw))
            pieces += (_notes(notes.get(row.clause.id, ())) for row in table)
            continue
        for row in rows:
            if _is_headed(row):
                level, base = min(level + 1, row.depth + 2, _MOST_LEVEL), row.depth + 1
            indent = min(max(0, row.depth - base), 6) if row.label else 0
            inner = _inner(row, level, draw)
            pieces.append(_clause(row, text.language, indent, inner))
            pieces.append(_notes(notes.get(row.clause.id, ())))
    return "".join(pieces)


def _notes(notes: Sequence[Note]) -> str:
    """Return comments as boxes of their own; what is in them is words, whatever it looks like."""
    return "".join(
        f'<aside class="said-of" {UI}><b><bdi>{escape(note.by)}</bdi></b>'
        + (f" <b>(before “<bdi>{escape(note.audience)}</bdi>” only)</b>" if note.audience else "")
        + f'<p dir="auto">{escape(note.words)}</p></aside>\n'
        for note in notes
    )


def _is_headed(row: RenderedClause) -> bool:
    return row.clause.kind in HEADED and bool(row.label or row.heading)


def _clause(row: RenderedClause, language: str, indent: int, inner: str) -> str:
    """Return the element of one clause: it carries its anchor and language."""
    name = row.clause.kind.name.lower().replace("_", "-")
    classes = f"{name} i{indent}{' proposed' if is_proposed(row) else ''}"
    attributes = f'id="c-{row.clause.id.hex()}" class="{classes}" {language_of(language)}'
    return f"<div {attributes}>{inner}</div>\n"


def _inner(row: RenderedClause, level: int, draw: Draw) -> str:
    """Return the heading and the paragraphs of a clause."""
    number = f'<span class="number">{escape(row.printed)}</span>' if row.printed else ""
    title = f'<span class="heading">{draw(row.heading)}</span>' if row.heading else ""
    words = draw(row.text)
    if row.clause.kind is ClauseKind.TITLE:
        return f"<h1>{words}</h1>"
    if _is_headed(row):
        head = f"<h{level}>{number}{' ' if number and title else ''}{title}</h{level}>"
        return head + (f"<p>{words}</p>" if words else "")
    head = f"<p>{title}</p>" if title else ""
    return f"{head}<p>{number}{' ' if number and words else ''}{words}</p>"


def is_proposed(row: RenderedClause) -> bool:
    """Whether a clause is itself a proposal: all of its words are to be added."""
    held = (*row.heading, *row.text)
    return bool(held) and all(s.kind is SegmentKind.INSERTED for s in held)


def _table(rows: Iterable[RenderedClause], language: str, draw: Draw) -> str:
    lines = [
        f'<tr id="c-{row.clause.id.hex()}" {language_of(language)}>{_cells(row, draw)}</tr>\n'
        for row in rows
    ]
    frame = '<div class="table" role="region" aria-label="Table" tabindex="0">'
    return f"{frame}<table>\n{''.join(lines)}</table></div>\n"


def _cells(row: RenderedClause, draw: Draw) -> str:
    """Return the cells of a row; a contested row is one cell, so that no mark is torn."""
    if len(row.text) == 1 and row.text[0].kind is SegmentKind.PLAIN:
        return "".join(f"<td>{escape(cell)}</td>" for cell in row.text[0].text.split(" | "))
    return f"<td>{draw(row.text)}</td>"
