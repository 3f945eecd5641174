"""Every document that can be exported: a line for each format, with its views and its writer.

A writer is a module of this package with ``write(order: Order) -> Document``. It is loaded when a
document of its kind is asked for and not before: the libraries of Word and PDF files are large, and
``travaux status`` is to start without them. This is the one place in ``app`` that loads by name.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from typing import ClassVar, TypeAlias, cast

from app.errors import TravauxError
from app.formats.registry import Format
from app.said import said, together
from app.workspace.exports.order import Document, DocumentView, Order
from app.workspace.translations import lateness

Writer: TypeAlias = Callable[[Order], Document]

_F, _V = Format, DocumentView
_TEXTS = (_V.BASE, _V.CLEAN, _V.ROLLING)
_TABLES = (_V.AMENDMENTS, _V.DECISIONS, _V.POSITIONS)
_HERE = "app.workspace.exports."

_LINES: tuple[tuple[Format, tuple[DocumentView, ...], str], ...] = (
    (_F.TEXT, _TEXTS, "rendered"),
    (_F.MARKDOWN, _TEXTS, "rendered"),
    (_F.HTML, (*_TEXTS, _V.TRACKED), "rendered"),
    (_F.HTML, (_V.COLUMNS,), "columns_page"),
    (_F.JSON, _TEXTS, "rendered"),
    (_F.WORD, (*_TEXTS, _V.TRACKED, _V.COLUMNS), "word"),
    (_F.PDF, _TEXTS, "pdf"),
    (_F.JSON, _TABLES, "tables"),
    (_F.CSV, _TABLES, "tables"),
    (_F.AKOMA_NTOSO, (*_TEXTS, _V.TRACKED), "akoma_ntoso"),
    (_F.AKOMA_NTOSO, (_V.AMENDMENTS,), "akoma_ntoso_amendments"),
)

WRITERS = {(format_, view): _HERE + name for format_, views, name in _LINES for view in views}
"""By format and view: the module that writes it."""
FORMATS = tuple(dict.fromkeys(format_ for format_, _ in WRITERS))
"""What can be written, in the order of the help."""
VIEWS = tuple(view for view in DocumentView if any(v is view for _, v in WRITERS))
"""What can be shown, in the order of the help."""


@dataclass(eq=False)
class NotWrittenSoError(TravauxError):
    """A format was asked for that does not have that view."""

    format: str
    view: str
    known: str
    says: ClassVar[str] = "There is no {view} view as {format}. {known}"


def written(order: Order) -> Document:
    """Write a document.

    Raises:
        NotWrittenSoError: the format does not have that view; it names those that do.
    """
    document = writer_of(order.format, order.view)(order)
    shown = (order.wanted.language, order.setting.beside)
    late = [lateness(order.conference, order.text, c, order.wanted.revision) for c in shown if c]
    warnings = tuple(one.sentence for one in late if one.clauses)
    return replace(document, warnings=(*document.warnings, *warnings)) if warnings else document


def writer_of(format_: Format, view: DocumentView) -> Writer:
    """Return what writes a view in a format.

    Raises:
        NotWrittenSoError: nothing does.
    """
    name = WRITERS.get((format_, view))
    if name is None:
        raise NotWrittenSoError(format_.value, view.value, _known(format_, view))
    return cast("Writer", import_module(name).write)


def _known(format_: Format, view: DocumentView) -> str:
    views = [v.value for f, v in WRITERS if f is format_]
    formats = [f.value for f, v in WRITERS if v is view]
    parts = (
        [said("As {format} there is: {views}.", format=format_.value, views=", ".join(views))]
        if views
        else []
    )
    parts += (
        [
            said(
                "The {view} view can be written as: {formats}.",
                view=view.value,
                formats=", ".join(formats),
            )
        ]
        if formats
        else []
    )
    return together(parts)
