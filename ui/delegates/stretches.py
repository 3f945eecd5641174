"""Where a stretch of a layout's text is painted, a box a line."""

from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextLayout, QTextLine


def stretch(layout: QTextLayout, start: int, end: int) -> list[QRectF]:
    """Return where the text from one place up to another is, as Qt counts in the layout.

    Args:
        layout: what was laid out.
        start: the first place, in UTF-16 units.
        end: the place behind the last.
    """
    found: list[QRectF] = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        begin, stop = max(start, first), min(end, last)
        if begin < stop:
            one, other = _x(line, begin), _x(line, stop)
            found.append(QRectF(min(one, other), line.y(), abs(one - other), line.height()))
    return found


def _x(line: QTextLine, at: int) -> float:
    """Return where a place of a line is; the binding gives it with the place, as a pair."""
    found = cast("tuple[float, int]", line.cursorToX(at))
    return found[0]
