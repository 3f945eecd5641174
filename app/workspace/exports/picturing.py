"""How a document will look, before it is written: its first pages, or the beginning of its file.

What has to be read of the workspace is little and read first; the pages are set without it, so that
who waits for them keeps nothing else waiting.
"""

from dataclasses import replace

from app.formats.registry import Format
from app.formats.typesetting import Page, Pictured
from app.values import value
from app.workspace.exports.final import prepared
from app.workspace.exports.order import READING, Document, DocumentView, Order
from app.workspace.exports.pdf import laid_out, refuse_unprintable
from app.workspace.exports.registry import written
from app.workspace.exports.rendered import seen_by
from app.workspace.printing import pictured
from app.workspace.workspace import Progress

_PRINTED = frozenset({Format.PDF, Format.WORD, Format.AKOMA_NTOSO, Format.HTML})
_MOST_PAGES, _MOST_BYTES = 6, 16 * 1024


@value
class Picture:
    """How a document will look.

    Attributes:
        pages: pictures (PNG) of its first pages; none where ``beginning`` shows the file itself.
        total: how many pages it has in all.
        as_pdf: these are the pages of a PDF of the same text, and the file is of another format.
        beginning: of the file, where it is plain text.
        is_whole: that is all of it.
    """

    pages: tuple[bytes, ...] = ()
    total: int = 0
    as_pdf: bool = False
    beginning: str = ""
    is_whole: bool = True


@value
class Unset:
    """Pages that are still to be set: all that has to be known for it."""

    order: Order
    page: Page


def picture(order: Order) -> Picture:
    """Return how a document will look; it is not written.

    Raises:
        What writing it as PDF raises: a missing character, language or revision.
    """
    return set_pages(sketch(order), order.progress)


def sketch(order: Order) -> Unset | Picture:
    """Return how a document will look, or what is to be set for it: the half that reads.

    Raises:
        As ``picture``, but for what the fonts lack.
    """
    if order.format not in _PRINTED or order.view not in (*READING, DocumentView.COLUMNS):
        return _beginning(written(order))
    return Unset(order, _page(order))


def set_pages(made: Unset | Picture, progress: Progress) -> Picture:
    """Set what is still to be set; the workspace is not touched, so any thread may do it.

    Raises:
        MissingGlyphsError, TypesettingError; and what ``progress`` raises ends it.
    """
    if isinstance(made, Picture):
        return made
    order, page = made.order, made.page
    if not order.setting.final:
        refuse_unprintable(order, page)
    set_ = pictured(order.children, page, _MOST_PAGES, lambda: progress(0, 0))
    return _pages(set_, as_pdf=order.format is not Format.PDF)


def _page(order: Order) -> Page:
    if order.format is Format.PDF and order.setting.final:
        return prepared(order)[1]
    bracketed = (DocumentView.TRACKED, DocumentView.COLUMNS)
    view = DocumentView.ROLLING if order.view in bracketed else order.view
    as_pdf = replace(order, format=Format.PDF, view=view)
    return laid_out(as_pdf, seen_by(as_pdf))


def _pages(made: Pictured, *, as_pdf: bool) -> Picture:
    return Picture(made.pages, made.total, as_pdf)


def _beginning(document: Document) -> Picture:
    data = document.data
    words = data[:_MOST_BYTES].decode("utf-8", "ignore")
    return Picture(beginning=words, is_whole=len(data) <= _MOST_BYTES)
