"""The travaux of a clause as one page that needs nothing else: wordings, acts, revisions, origins.

Every word of others is escaped and stands in a box of its own direction, so that no comment can
dress up as anything but a comment.
"""

from collections.abc import Iterable, Sequence
from html import escape

from app.formats.page_frame import UI, banner, contents, language_of, page
from app.values import value

_STYLE = """\
ol.told { list-style: none; margin: 0; padding: 0; }
.told > li { border-block-start: 1px solid var(--line); padding: .6rem 0; }
.told p { margin: 0 0 .3rem; }
.when, .who, .note { font: .82rem/1.5 ui-sans-serif, system-ui, sans-serif; color: var(--soft); }
.who { color: var(--ink); font-weight: 600; }
blockquote { margin: .3rem 0; padding-inline-start: .9rem; white-space: pre-wrap;
  border-inline-start: 3px solid var(--line); unicode-bidi: isolate; }
.narrow { color: var(--open); font-weight: 600; }
main h2 { text-align: start; }
"""


@value
class Told:
    """One thing that happened.

    Attributes:
        when: a claimed time, in words; "" for none.
        who: who did it; "" for none.
        what: what was done.
        quoted: words of a wording or of people; "" for none.
        notes: more sentences.
        audience: who could read it; "" for everybody.
        in_text: the quoted words are of the treaty, and in its language.
    """

    when: str
    who: str
    what: str
    quoted: str = ""
    notes: tuple[str, ...] = ()
    audience: str = ""
    in_text: bool = False


@value
class HistoryPage:
    """The travaux of a clause.

    Attributes:
        title: of the instrument.
        where: how the clause is cited.
        symbol: of the conference.
        language: of the wordings.
        parts: headings, each with what stands under it; those without anything are left out.
        foot: sentences at the end.
    """

    title: str
    where: str
    symbol: str
    language: str
    parts: tuple[tuple[str, tuple[Told, ...]], ...]
    foot: tuple[str, ...]


def write(found: HistoryPage) -> bytes:
    """Return the page in UTF-8."""
    title = f"{found.where} – {found.title}"
    symbol = f'<p class="symbol">{escape(found.symbol)}</p>\n' if found.symbol else ""
    head = f'{symbol}<p class="symbol" dir="auto">{escape(found.title)}</p>\n'
    kept = [(name, rows) for name, rows in found.parts if rows]
    links = [(f"part-{n}", escape(name)) for n, (name, _) in enumerate(kept)]
    body = (
        f"{banner(head, ())}{contents(links)}"
        f'<main id="text">\n<h1 dir="auto">{escape(found.where)}</h1>\n'
        + "".join(_part(n, one, found.language) for n, one in enumerate(kept))
        + f"</main>\n<footer {UI}>{_sentences(found.foot)}</footer>\n"
    )
    return page(title, found.language, f"<body>\n{body}</body>\n", _STYLE).encode()


def _part(number: int, part: tuple[str, Sequence[Told]], language: str) -> str:
    name, rows = part
    items = "".join(f"<li>{_row(row, language)}</li>\n" for row in rows)
    head = f'<h2 id="part-{number}" {UI}>{escape(name)}</h2>'
    return f'<section>{head}\n<ol class="told">\n{items}</ol></section>\n'


def _row(row: Told, language: str) -> str:
    when = f'<span class="when">{escape(row.when)}</span> ' if row.when else ""
    who = f'<bdi class="who">{escape(row.who)}</bdi> ' if row.who else ""
    narrow = (
        f' <span class="narrow">(before “<bdi>{escape(row.audience)}</bdi>” only)</span>'
        if row.audience
        else ""
    )
    said = language_of(language) if row.in_text else 'dir="auto"'
    quoted = f"<blockquote {said}>{escape(row.quoted)}</blockquote>" if row.quoted else ""
    notes = "".join(f'<p class="note"><bdi>{escape(note)}</bdi></p>' for note in row.notes)
    return f"<p {UI}>{when}{who}<bdi>{escape(row.what)}</bdi>{narrow}</p>{quoted}{notes}"


def _sentences(sentences: Iterable[str]) -> str:
    return "".join(f"<p>{escape(one)}</p>" for one in sentences)
