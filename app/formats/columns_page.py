"""A text in columns on one page: as decided, what is proposed, the rolling text, what was decided.

One row a clause, so that a chair sees at one glance who wants what. It needs nothing else.
"""

from collections.abc import Sequence
from html import escape

from app.formats.marked_words import tracked_words, words_of
from app.formats.page_frame import UI, Switch, banner, contents, language_of, page
from app.formats.page_style import WIDE_STYLE
from app.formats.view import Segment
from app.values import value

UNCONTESTED = Switch("show-same", "Clauses without proposals")
SPONSORS = Switch("show-sponsors", "Sponsors")
_NAMES = ("As decided", "Proposals", "Rolling text", "Decisions")
_STYLE = """\
tr.same td { color: var(--soft); border-inline: 0; padding-block: .25rem; }
tr.same td::before { content: none !important; }
body:has(#show-same:not(:checked)) tr.same { display: none; }
td.none { background: none; }
.versions .heading { display: block; font-style: italic; }
.versions ul { margin: 0; padding-inline-start: 0; list-style: none; }
.versions li { margin: 0 0 .6rem; }
.label { font: 600 .85em/1.4 ui-sans-serif, system-ui, sans-serif; }
.why { color: var(--soft); font-size: .9em; }
"""


@value
class Proposed:
    """What one amendment says about a clause.

    Attributes:
        label: as it is cited, "FRA-12".
        sponsors: who stands behind it.
        state: what became of it, in words.
        words: its wording as a tracked change, or what it does in words.
        rationale: "" for none.
    """

    label: str
    sponsors: tuple[str, ...]
    state: str
    words: tuple[Segment, ...]
    rationale: str = ""


@value
class Row:
    """One clause in all columns.

    Attributes:
        id: of the clause, in hexadecimal.
        cited: how it is cited; "" for a proposed one.
        label: its printed number.
        base_heading, base: as decided; () for a proposed clause.
        proposals: in order of display.
        rolling_heading, rolling: with everything in brackets.
        decisions: sentences, in the order of the record.
    """

    id: str
    cited: str
    label: str
    base_heading: tuple[Segment, ...]
    base: tuple[Segment, ...]
    proposals: tuple[Proposed, ...]
    rolling_heading: tuple[Segment, ...]
    rolling: tuple[Segment, ...]
    decisions: tuple[str, ...] = ()

    @property
    def is_spoken_of(self) -> bool:
        """Whether anything was proposed or decided on it."""
        return bool(self.proposals or self.decisions)


@value
class Columns:
    """A text in columns."""

    title: str
    symbol: str
    language: str
    rows: tuple[Row, ...]


def write(text: Columns) -> bytes:
    """Return a text in columns as one page in UTF-8."""
    title = escape(text.title or "Text")
    symbol = f'<p class="symbol">{escape(text.symbol)}</p>\n' if text.symbol else ""
    heads = "".join(f'<th scope="col" {UI}>{name}</th>' for name in _NAMES)
    rows = "".join(_row(row, text.language) for row in text.rows)
    links = [(f"c-{r.id}", escape(r.cited or r.label or "…")) for r in text.rows if r.is_spoken_of]
    body = (
        f"{banner(f'{symbol}<h1>{title}</h1>', (UNCONTESTED, SPONSORS))}\n"
        f"{contents(links, f'Spoken of ({len(links):,})')}"
        f'<main id="text">\n<table class="versions">\n<thead><tr>{heads}</tr></thead>\n<tbody>\n'
        f"{rows}</tbody>\n</table>\n</main>\n"
    )
    style = WIDE_STYLE + _STYLE
    return page(text.title or "Text", text.language, f"<body>\n{body}</body>\n", style).encode()


def _row(row: Row, language: str) -> str:
    base = _wording(row.label, row.base_heading, row.base)
    if not row.is_spoken_of:
        one = f'<td colspan="{len(_NAMES)}" {language_of(language)}>{base}</td>'
        return f'<tr id="c-{row.id}" class="same">{one}</tr>\n'
    cells = (
        base,
        _proposals(row.proposals),
        _wording(row.label, row.rolling_heading, row.rolling),
        "".join(f"<p {UI}>{escape(one)}</p>" for one in row.decisions),
    )
    made = "".join(
        f'<td data-column="{name}" {language_of(language)}>{cell}</td>'
        if cell
        else f'<td class="none" data-column="{name}"></td>'
        for name, cell in zip(_NAMES, cells, strict=True)
    )
    return f'<tr id="c-{row.id}">{made}</tr>\n'


def _wording(label: str, heading: Sequence[Segment], text: Sequence[Segment]) -> str:
    """Return a wording; nothing for one that says nothing."""
    if not (heading or text):
        return ""
    number = f'<span class="number">{escape(label)}</span> ' if label else ""
    title = f'<span class="heading">{words_of(heading)}</span>' if heading else ""
    return f"<p>{number}{title}{words_of(text)}</p>"


def _proposals(found: Sequence[Proposed]) -> str:
    if not found:
        return ""
    return f"<ul>{''.join(_proposed(one) for one in found)}</ul>"


def _proposed(one: Proposed) -> str:
    by = f' <span class="by">({escape(", ".join(one.sponsors))})</span>' if one.sponsors else ""
    state = f' <span class="why">{escape(one.state)}</span>' if one.state else ""
    why = f'<p class="why" dir="auto">{escape(one.rationale)}</p>' if one.rationale else ""
    head = f'<span class="label" {UI}>{escape(one.label)}{by}{state}</span>'
    return f"<li>{head}<p>{tracked_words(one.words)}</p>{why}</li>"
