"""Whether two pictures of a window are alike: not to the pixel, but so that nothing has moved.

A picture is compared in squares of four pixels, each by its mean colour. How letters are smoothed
depends on the version of FreeType of the machine, and moves the mean of a square a little; a
control that is moved, missing or of another colour moves that of many squares by much.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

SQUARE = 4
"""Pixels of a side."""
STRANGE = 28
"""How far, of 255, a channel of a square may be off by itself."""
MANY = 4
"""How many squares make a difference; an icon of 16 pixels has sixteen."""
_KEPT_BITS = 0xF8
"""Of a channel, so that a kept picture is small."""
_CHANNELS = 3


@dataclass(frozen=True, slots=True)
class Difference:
    """What is different between two pictures.

    Attributes:
        squares: column and row of the squares that are off, in reading order.
        why: "" where they can be compared at all.
    """

    squares: tuple[tuple[int, int], ...] = ()
    why: str = ""

    @property
    def counts(self) -> bool:
        """Whether somebody would see it."""
        return bool(self.why) or len(self.squares) >= MANY

    def __str__(self) -> str:
        if self.why:
            return self.why
        columns, rows = ([s[i] for s in self.squares] for i in (0, 1))
        corners = (min(columns), min(rows), max(columns) + 1, max(rows) + 1)
        left, top, right, bottom = (SQUARE * at for at in corners)
        return f"{len(self.squares)} squares differ, within {left},{top} to {right},{bottom}"


def kept(seen: QImage) -> QImage:
    """Return a picture as it is kept: a pixel for each square, in few colours."""
    smooth = Qt.TransformationMode.SmoothTransformation
    size = seen.size() / SQUARE
    small = seen.convertToFormat(QImage.Format.Format_RGB888).scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth
    )
    for row in range(small.height()):
        line = small.scanLine(row)
        line[:] = bytes(value & _KEPT_BITS for value in bytes(line))
    return small


def keep(seen: QImage, path: Path) -> None:
    """Write a picture as it is kept, losslessly."""
    path.parent.mkdir(parents=True, exist_ok=True)
    assert kept(seen).save(str(path), "WEBP", 100), path


def compared(seen: QImage, golden: QImage) -> Difference:
    """Compare a picture with one that was kept."""
    now = kept(seen)
    before = golden.convertToFormat(QImage.Format.Format_RGB888)
    if now.size() != before.size():
        sizes = (f"{one.width()} × {one.height()}" for one in (now, before))
        return Difference(why="its size is {}, not {} squares".format(*sizes))
    return Difference(
        tuple((column, row) for row in range(now.height()) for column in _strange(now, before, row))
    )


def _strange(now: QImage, before: QImage, row: int) -> Sequence[int]:
    wide = now.width() * _CHANNELS
    one, other = (bytes(image.constScanLine(row))[:wide] for image in (now, before))
    if one == other:
        return ()
    pairs = enumerate(zip(one, other, strict=True))
    return sorted({i // _CHANNELS for i, (a, b) in pairs if abs(a - b) > STRANGE})


def marked(seen: QImage, difference: Difference) -> QImage:
    """Return a picture, faint, with what is different in it in full and framed."""
    faint = QImage(seen.size(), QImage.Format.Format_RGB32)
    faint.fill(QColor("white"))
    painter = QPainter(faint)
    painter.setOpacity(0.3)
    painter.drawImage(0, 0, seen)
    painter.setOpacity(1.0)
    painter.setPen(QPen(QColor("magenta"), 1))
    for column, row in difference.squares:
        square = QRect(column * SQUARE, row * SQUARE, SQUARE, SQUARE)
        painter.drawImage(square, seen, square)
        painter.drawRect(square)
    painter.end()
    return faint
