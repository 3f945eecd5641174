"""How a document will look, before it is written: its first pages, or the beginning of its file."""

from dataclasses import dataclass, replace

from app.formats.registry import Format
from app.formats.typesetting import Page, Pictured
from app.workspace.exports.final import prepared
from app.workspace.exports.order import READING, Document, DocumentView, Order
from app.workspace.exports.pdf import page_for
from app.workspace.exports.registry import written
from app.workspace.exports.rendered import seen_by
from app.workspace.printing import pictured

_PRINTED = frozenset({Format.PDF, Format.WORD, Format.AKOMA_NTOSO, Format.HTML})
_MOST_PAGES, _MOST_BYTES = 6, 16 * 1024


@dataclass(frozen=True, slots=True)
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


def picture(order: Order) -> Picture:
    """Return how a document will look; it is not written.

    Raises:
        What writing it as PDF raises: a missing character, language or revision.
    """
    if order.format not in _PRINTED or order.view not in (*READING, DocumentView.COLUMNS):
        return _beginning(written(order))
    made = pictured(order.children, _page(order), _MOST_PAGES, lambda: order.progress(0, 0))
    return _pages(made, as_pdf=order.format is not Format.PDF)


def _page(order: Order) -> Page:
    if order.format is Format.PDF and order.setting.final:
        return prepared(order)[1]
    bracketed = (DocumentView.TRACKED, DocumentView.COLUMNS)
    view = DocumentView.ROLLING if order.view in bracketed else order.view
    as_pdf = replace(order, format=Format.PDF, view=view)
    return page_for(as_pdf, seen_by(as_pdf))


def _pages(made: Pictured, *, as_pdf: bool) -> Picture:
    return Picture(made.pages, made.total, as_pdf)


def _beginning(document: Document) -> Picture:
    data = document.data
    words = data[:_MOST_BYTES].decode("utf-8", "ignore")
    return Picture(beginning=words, is_whole=len(data) <= _MOST_BYTES)
