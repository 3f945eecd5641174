"""Clauses as they are copied: as plain text and as HTML, as shown. Wording is never markup."""

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from app.formats.view import RenderedClause, Segment, SegmentKind, around, written
from ui.bridge.page import Row
from ui.bridge.rows import RIGHT_TO_LEFT

_TAGS = {
    SegmentKind.PLAIN: ("", ""),
    SegmentKind.BRACKETED: ("<u>", "</u>"),
    SegmentKind.INSERTED: ("<u>", "</u>"),
    SegmentKind.DELETED: ("<s>", "</s>"),
}


def as_text(row: Row) -> str:
    """Return a clause as plain text: number, heading and wording with its brackets."""
    parts = (row.label, written(row.source.heading), written(row.source.text))
    return " ".join(part for part in parts if part)


def copy_rows(rows: Sequence[Row], language: str) -> None:
    """Put clauses on the clipboard, as plain text and as HTML; nothing where there are none."""
    if rows:
        data = QMimeData()
        data.setText("\n".join(map(as_text, rows)))
        data.setData("text/html", as_html(rows, language).encode())
        QGuiApplication.clipboard().setMimeData(data)


def as_html(rows: Iterable[Row], language: str) -> str:
    """Return clauses as HTML: a paragraph each, changes underlined or struck, codes bold."""
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    body = "".join(_paragraph(row.source, row.label) for row in rows)
    return f'<div lang="{escape(language)}" dir="{direction}">{body}</div>'


def _paragraph(clause: RenderedClause, label: str) -> str:
    number = f"{escape(label)} " if label else ""
    heading = _marked(clause.heading)
    title = f"<b>{heading}</b> " if heading else ""
    return f"<p>{number}{title}{_marked(clause.text)}</p>"


def _marked(segments: Iterable[Segment]) -> str:
    return "".join(map(_segment, segments))


def _segment(segment: Segment) -> str:
    opening, before, after, closing = around(segment)
    names = f"<b>{escape(before)}</b>" if before else ""
    start, end = ("", "") if segment.of_base and not _goes(segment) else _TAGS[segment.kind]
    words = escape(segment.text).replace("\n", "<br>")
    return f"{opening}{names}{start}{words}{end}{escape(after)}{closing}"


def _goes(segment: Segment) -> bool:
    return segment.kind is SegmentKind.DELETED
