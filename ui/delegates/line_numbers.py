"""Paints where the lines of an issued revision begin: strokes in the words, numbers beside."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextLine

from ui.bridge.page import PrintedLine
from ui.delegates.clause_layout import Block, LaidRow, Part, Setting
from ui.i18n import left_to_right

_GAP, _INSET, _WIDTH = 14, 4, 1
_AT_EDGE = 2.0
"""A line that begins as near as this to where a line begins here needs no stroke."""


def paint_lines(
    painter: QPainter, laid: LaidRow, setting: Setting, lines: Sequence[PrintedLine]
) -> None:
    """Paint the printed lines that begin in a row; its upper left corner is the painter's."""
    beside: dict[float, list[PrintedLine]] = {}
    for one in lines:
        block = _block(laid, in_heading=one.in_heading)
        if block is None:
            continue
        line = block.layout.lineForTextPosition(one.at)
        if not line.isValid():
            continue
        top, left = block.origin.y() + line.y(), _left(line, one.at)
        beside.setdefault(top + line.height() / 2, []).append(one)
        start = line.x() + line.naturalTextWidth() if setting.mirrored else line.x()
        if abs(left - start) > _AT_EDGE:
            x = block.origin.x() + left - _WIDTH
            painter.setPen(QPen(setting.theme.accent, _WIDTH))
            foot = top + line.height() - _INSET
            painter.drawLine(QPointF(x, top + _INSET), QPointF(x, foot))
    for number, (middle, found) in enumerate(beside.items()):
        _write(painter, setting, middle, _words(found, is_first=number == 0))


def _left(line: QTextLine, at: int) -> float:
    return cast("tuple[float, int]", line.cursorToX(at))[0]


def _block(laid: LaidRow, *, in_heading: bool) -> Block | None:
    wanted = Part.HEADING if in_heading else Part.TEXT
    return next((block for block in laid.blocks if block.part is wanted), None)


def _words(lines: Sequence[PrintedLine], *, is_first: bool) -> str:
    """Return numbers as a transcript is cited: "4:12", the page where it is not plain from above.

    Of several lines that begin on one line here: "4:12–13".
    """
    first, last = lines[0], lines[-1]
    named = f"{first.page}:{first.line}" if is_first or first.line == 1 else f"{first.line}"
    if last is first:
        return named
    end = f"{last.page}:{last.line}" if last.page != first.page else f"{last.line}"
    return f"{named}–{end}"


def _write(painter: QPainter, setting: Setting, middle: float, words: str) -> None:
    painter.setFont(setting.type.sponsor)
    painter.setPen(setting.theme.text3)
    room, height = setting.margin - _GAP, setting.type.pitch
    left = setting.across(setting.left + setting.column + _GAP, room)
    side = Qt.AlignmentFlag.AlignRight if setting.mirrored else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    box = QRectF(left, middle - height / 2, room, height)
    painter.drawText(box, int(flags | Qt.TextFlag.TextSingleLine), left_to_right(words))
