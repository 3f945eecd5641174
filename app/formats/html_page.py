"""A text written as one page of HTML that needs nothing else: no network, no script, no font.

Every word passes through ``html.escape``; each clause carries its language and direction; contested
words can be shown with or without their sponsors by a switch that is plain CSS.
"""

from collections.abc import Iterable
from html import escape
from itertools import groupby

from app.formats.page_style import STYLE
from app.formats.plain_text import HEADED
from app.formats.view import RenderedClause, RenderedText, Segment, SegmentKind, around
from app.treaty.instrument import ClauseKind

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_TAGS = {
    SegmentKind.PLAIN: ("span", ""),
    SegmentKind.BRACKETED: ("span", ' class="bracket"'),
    SegmentKind.INSERTED: ("ins", ""),
    SegmentKind.DELETED: ("del", ""),
}
_SWITCHES = (
    '<form class="switches" aria-label="View">'
    '<label><input type="checkbox" id="show-sponsors" checked> Sponsors</label></form>\n'
)


def write(text: RenderedText) -> bytes:
    """Return a text as one self-contained page in UTF-8."""
    contested = any(
        segment.kind is not SegmentKind.PLAIN
        for row in text.clauses
        for segment in (*row.heading, *row.text)
    )
    symbol = f'<p class="symbol">{escape(text.symbol)}</p>\n' if text.symbol else ""
    page = (
        f"{head(text.title or 'Text', text.language)}<body>\n"
        f"{_SWITCHES if contested else ''}<main>\n{symbol}{_body(text)}</main>\n</body>\n</html>\n"
    )
    return page.encode()


def head(title: str, language: str, more_style: str = "") -> str:
    """Return the beginning of a page, down to its body: no network, no script, no font."""
    return (
        f"<!doctype html>\n<html {language_of(language)}>\n<head>\n"
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(title)}</title>\n"
        f"<style>\n{STYLE}{more_style}</style>\n</head>\n"
    )


def language_of(language: str) -> str:
    """Return the attributes that say in which language, and which way, words are written."""
    direction = "rtl" if language in _RIGHT_TO_LEFT else "ltr"
    return f'lang="{escape(language)}" dir="{direction}"'


def _body(text: RenderedText) -> str:
    pieces: list[str] = []
    level, base = 1, 0
    for is_row, rows in groupby(text.clauses, lambda r: r.clause.kind is ClauseKind.TABLE_ROW):
        if is_row:
            pieces.append(_table(rows, text.language))
            continue
        for row in rows:
            if _is_headed(row):
                level, base = min(level + 1, row.depth + 2, 6), row.depth + 1
            indent = min(max(0, row.depth - base), 6) if row.label else 0
            pieces.append(_clause(row, text.language, level, indent))
    return "".join(pieces)


def _is_headed(row: RenderedClause) -> bool:
    return row.clause.kind in HEADED and bool(row.label or row.heading)


def _clause(row: RenderedClause, language: str, level: int, indent: int) -> str:
    """Return the elements of one clause, in one section that carries its anchor and language."""
    kind = row.clause.kind
    name = kind.name.lower().replace("_", "-")
    number = f'<span class="number">{escape(row.label)}</span>' if row.label else ""
    title = f'<span class="heading">{_words(row.heading)}</span>' if row.heading else ""
    words = _words(row.text)
    if kind is ClauseKind.TITLE:
        inner = f"<h1>{words}</h1>"
    elif _is_headed(row):
        inner = f"<h{level}>{number}{' ' if number and title else ''}{title}</h{level}>"
        inner += f"<p>{words}</p>" if words else ""
    else:
        inner = f"<p>{title}</p>" if title else ""
        inner += f"<p>{number}{' ' if number and words else ''}{words}</p>"
    attributes = f'id="c-{row.clause.id.hex()}" class="{name} i{indent}" {language_of(language)}'
    return f"<div {attributes}>{inner}</div>\n"


def _table(rows: Iterable[RenderedClause], language: str) -> str:
    lines = [
        f'<tr id="c-{row.clause.id.hex()}" {language_of(language)}>{_cells(row)}</tr>\n'
        for row in rows
    ]
    return f'<div class="table"><table>\n{"".join(lines)}</table></div>\n'


def _cells(row: RenderedClause) -> str:
    """Return the cells of a row; a contested row is one cell, so that no mark is torn."""
    if len(row.text) == 1 and row.text[0].kind is SegmentKind.PLAIN:
        return "".join(f"<td>{escape(cell)}</td>" for cell in row.text[0].text.split(" | "))
    return f"<td>{_words(row.text)}</td>"


def _words(segments: Iterable[Segment]) -> str:
    return "".join(_segment(segment) for segment in segments)


def _segment(segment: Segment) -> str:
    words = escape(segment.text).replace("\n", "<br>\n")
    if segment.kind is SegmentKind.PLAIN:
        return words
    tag, attributes = _TAGS[segment.kind]
    opening, before, after, closing = around(segment)
    return (
        f'<{tag}{attributes}><span class="mark">{opening}{_by(before)}</span>{words}'
        f'<span class="mark">{_by(after)}{closing}</span></{tag}>'
    )


def _by(names: str) -> str:
    return f'<span class="by">{escape(names)}</span>' if names else ""
