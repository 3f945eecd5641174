"""Two or three versions side by side on one page of HTML that needs nothing else.

Every word passes through ``html.escape``; each column carries its language and direction. Of two
the first is what the other is compared with, of three the middle one is: its words that another has
no more are struck, what the others say beside them is underlined.
"""

from collections.abc import Iterable, Sequence
from html import escape
from itertools import pairwise

from app.formats.page_frame import Switch, banner, contents, language_of
from app.formats.page_frame import page as framed
from app.formats.page_style import WIDE_STYLE
from app.treaty.delta import Hunk
from app.values import value

UNCHANGED = Switch("show-same", "Unchanged clauses")
DELETED = Switch("show-deleted", "Deleted words")
_STYLE = """\
.versions .heading { font-style: italic; }
tr.same td { color: var(--soft); }
body:has(#show-same:not(:checked)) tr.same { display: none; }
body:has(#show-deleted:not(:checked)) td del { display: none; }
.move { color: var(--open); font: .8em/1.4 ui-sans-serif, system-ui, sans-serif; }
@media screen and (max-width: 44rem) { .versions tr.same td + td { display: none; }
  .versions tr.same td::before { content: none; } }
ul.summary { margin: 0 0 1rem; }
"""


@value
class Stretch:
    """Some words: not said by the base, gone in what is compared with it, or neither."""

    text: str
    inserted: bool = False
    deleted: bool = False


@value
class Cell:
    """One clause in one version, with notes about it ("moved from Article 4(2)")."""

    label: str
    heading: tuple[Stretch, ...]
    text: tuple[Stretch, ...]
    notes: tuple[str, ...] = ()


@value
class Line:
    """One clause in every version; None where a version does not have it.

    Attributes:
        changed: how the clause is cited, where anything about it changed; else "".
    """

    cells: tuple[Cell | None, ...]
    changed: str = ""


@value
class Column:
    """One version: what it is called, the title of its text, its language."""

    name: str
    title: str
    language: str


@value
class ComparePage:
    """A page to be written; ``summary`` and ``title`` are sentences."""

    title: str
    columns: tuple[Column, ...]
    summary: tuple[str, ...]
    lines: tuple[Line, ...]


def stretches(
    words: str, from_before: Sequence[Hunk] = (), to_next: Sequence[Hunk] = ()
) -> tuple[Stretch, ...]:
    """Return the words of one version with what is other about them.

    Args:
        words: the heading or text in this version.
        from_before: hunks over the base that made it.
        to_next: hunks over this one that make the others; they may overlap.
    """
    new = list(_put_in(from_before))
    gone = [(h.start, h.end) for h in to_next if h.end > h.start]
    edges = sorted({0, len(words), *(e for r in (*new, *gone) for e in r)})
    found: list[Stretch] = []
    for start, end in pairwise(edges):
        inside = [any(a <= start and end <= b for a, b in side) for side in (new, gone)]
        if words[start:end]:
            found.append(Stretch(words[start:end], *inside))
    return tuple(found)


def _put_in(hunks: Iterable[Hunk]) -> Iterable[tuple[int, int]]:
    """Yield where the words of hunks stand in what they make."""
    shift = 0
    for hunk in hunks:
        start = hunk.start + shift
        if hunk.replacement:
            yield start, start + len(hunk.replacement)
        shift += hunk.growth


def write(page: ComparePage) -> bytes:
    """Return the page in UTF-8; pure: the same versions give the same bytes."""
    columns = "".join(
        f'<th scope="col" {language_of(c.language)}>{escape(c.name)}'
        f"<small>{escape(c.title)}</small></th>"
        for c in page.columns
    )
    summary = "".join(f"<li>{escape(one)}</li>\n" for one in page.summary)
    lines = "".join(_line(n, line, page.columns) for n, line in enumerate(page.lines))
    links = [(f"x{n}", escape(x.changed)) for n, x in enumerate(page.lines) if x.changed]
    head = f'<h1>{escape(page.title)}</h1>\n<ul class="summary">\n{summary}</ul>\n'
    body = (
        f"{banner(head, (UNCHANGED, DELETED))}{contents(links, f'Changed ({len(links):,})')}"
        f'<main id="text">\n<table class="versions">\n<thead><tr>{columns}</tr></thead>\n<tbody>\n'
        f"{lines}</tbody>\n</table>\n</main>\n"
    )
    return framed(page.title, "en", f"<body>\n{body}</body>\n", WIDE_STYLE + _STYLE).encode()


def _line(number: int, line: Line, columns: Sequence[Column]) -> str:
    cells = "".join(_cell(cell, column) for cell, column in zip(line.cells, columns, strict=True))
    mark = f' id="x{number}"' if line.changed else ' class="same"'
    return f"<tr{mark}>{cells}</tr>\n"


def _cell(cell: Cell | None, column: Column) -> str:
    where = f'data-column="{escape(column.name)}"'
    if cell is None:
        return f'<td class="none" {where}></td>'
    number = f'<span class="number">{escape(cell.label)}</span> ' if cell.label else ""
    heading = f'<span class="heading">{_words(cell.heading)}</span>' if cell.heading else ""
    notes = "".join(f'<p class="move">{escape(note)}</p>' for note in cell.notes)
    first = f"<p>{number}{heading or _words(cell.text)}</p>"
    second = f"<p>{_words(cell.text)}</p>" if heading and cell.text else ""
    return f"<td {where} {language_of(column.language)}>{notes}{first}{second}</td>"


def _words(found: Sequence[Stretch]) -> str:
    return "".join(_stretch(one) for one in found)


def _stretch(one: Stretch) -> str:
    words = escape(one.text).replace("\n", "<br>\n")
    if one.inserted:
        words = f"<ins>{words}</ins>"
    return f"<del>{words}</del>" if one.deleted else words
