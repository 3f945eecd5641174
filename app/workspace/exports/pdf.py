"""A text as PDF: archival, accessible, with numbers for citing, in one language or two."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace

from app.formats.glyphs import require_glyphs
from app.formats.typesetting import Masthead, Page
from app.formats.view import RenderedText, written
from app.workspace.exports.akoma_ntoso import changed_at, laid_at
from app.workspace.exports.final import write_final
from app.workspace.exports.order import READING, Document, DocumentView, Order
from app.workspace.exports.rendered import open_choices, seen_by
from app.workspace.naming import Names
from app.workspace.printing import printed
from app.workspace.reading import Shown, shown


def write(order: Order) -> Document:
    """Set a text in a child process.

    Raises:
        MissingGlyphsError: the fonts lack a character; it names the clause.
        NoLanguageError: the second language is none of the text's.
        TypesettingError: the child refused or was stopped.
    """
    if order.setting.final:
        return write_final(order)
    seen = seen_by(order)
    page = page_for(order, seen)
    done = printed(order.children, page, lambda: order.progress(0, 1))
    order.progress(1, 1)
    return Document(
        done.pdf, (*open_choices(seen), *_other_lines(order, done.pdf)), pages=done.pages
    )


def page_for(order: Order, seen: Shown) -> Page:
    """Return what is to be set of a text as it is shown.

    Raises:
        MissingGlyphsError: the fonts lack a character; it names the clause.
        NoLanguageError: the second language is none of the text's.
    """
    page = laid_out(order, seen)
    refuse_unprintable(order, page)
    return page


def laid_out(order: Order, seen: Shown) -> Page:
    """Return what is to be set of a text as it is shown; the fonts may lack a character of it.

    Raises:
        NoLanguageError: the second language is none of the text's.
    """
    return Page(
        seen.text,
        masthead_of(order),
        beside_of(order),
        numbered=order.setting.numbered and not order.setting.beside,
        traced=order.setting.traced,
    )


def _other_lines(order: Order, pdf: bytes) -> tuple[str, ...]:
    """Return the warning that lines may not be cited by this print, where others are recorded."""
    wanted = order.wanted.revision.strip().casefold()
    revision = next((r for r in order.text.revisions if r.symbol.casefold() == wanted), None)
    recorded = revision.paged.get(seen_by(order).text.language) if revision else None
    if recorded is None or not order.setting.numbered or order.setting.beside:
        return ()
    if recorded.print_hash == hashlib.sha256(pdf).digest():
        return ()
    return (
        "This is not the print whose lines are in the record: it was set with another title or by "
        "another version of the typesetter. Do not cite its pages and lines.",
    )


def masthead_of(order: Order) -> Masthead:
    """Return what stands above the text that an order asks for."""
    issued = bool(order.wanted.revision) or order.view is DocumentView.BASE
    return Masthead(
        order.conference.title,
        day_of(order),
        order.text.base.language,
        "" if issued else order.view.value,
    )


def day_of(order: Order) -> int:
    """Return the time of the state that is shown, in ms since 1970, as its authors claim it.

    It is that of the record and not of the export, so that the same text gives the same file.
    """
    return changed_at(order, laid_at(order))


def beside_of(order: Order) -> RenderedText | None:
    """Return the text in the second language, where one is asked for."""
    if not order.setting.beside:
        return None
    wanted = replace(order.wanted, view=READING[order.view], language=order.setting.beside)
    return shown(order.conference, order.text, wanted).text


def refuse_unprintable(order: Order, page: Page) -> None:
    """Refuse what the fonts cannot print, and say where it stands.

    Raises:
        MissingGlyphsError: see there.
    """
    require_glyphs(_characters(order, page))


def _characters(order: Order, page: Page) -> Iterator[tuple[str, str]]:
    names = Names(order.text.base)
    yield "the masthead", page.masthead.conference + page.text.symbol + page.text.title
    for text in (page.text, page.beside):
        for row in text.clauses if text else ():
            words = written(row.heading) + written(row.text)
            yield names.cite(row.clause.id), row.label + words
    for line in (*page.signatories, *page.colophon):
        yield "the signatures", line
