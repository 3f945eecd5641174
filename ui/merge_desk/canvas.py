"""Painting along a line that begins where lines begin: on the right in a mirrored window."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.delegates.marks import draw_tag, tag_height, tag_width
from ui.i18n import isolated
from ui.theme.fonts import CAPTION, interface_font
from ui.theme.grounds import paint_pill
from ui.theme.icons import SMALL, pixmap
from ui.theme.look import look
from ui.theme.sizes import scaled

TAG_GAP = 4.0
_PILL_PAD, _PILL_GAP = 9.0, 5.0
_PILL = 20.0


@dataclass(frozen=True, slots=True)
class Script:
    """In which script something is written, how large, and which way the window runs.

    Attributes:
        mirrored: the words run from right to left.
        window: the window does.
        zoom: of the treaty's type.
    """

    language: str = "en"
    mirrored: bool = False
    window: bool = False
    zoom: float = 1.0


def mirrored_rect(box: QRectF, width: float, *, mirrored: bool) -> QRectF:
    """Return a box that begins so far from where lines begin, in a width, as Qt counts."""
    left = width - box.right() if mirrored else box.left()
    return QRectF(left, box.top(), box.width(), box.height())


def advance(words: str, font: QFont) -> float:
    """Return how wide words are."""
    return QFontMetricsF(font).horizontalAdvance(words)


def tags_width(codes: Sequence[str], most: int) -> float:
    """Return how wide so many tags are, with "+n" for the others."""
    width = sum(tag_width(code) + TAG_GAP for code in codes[:most])
    rest = len(codes) - most
    return width + (advance(f"+{rest}", interface_font(CAPTION, 500)) + TAG_GAP if rest > 0 else 0)


def pill_height() -> float:
    """Return how high a pill is."""
    return float(scaled(_PILL))


def pill_width(words: str, icon: str) -> float:
    """Return how wide a pill is."""
    return (
        advance(words, interface_font(CAPTION, 600))
        + 2 * _PILL_PAD
        + (scaled(SMALL) + _PILL_GAP if icon else 0)
    )


class Canvas:
    """Paints into a box of a widget.

    Args:
        painter: of the widget.
        origin: the upper left corner of the box.
        width: of the box.
        mirrored: the window runs from right to left.
    """

    def __init__(self, painter: QPainter, origin: QPointF, width: float, *, mirrored: bool) -> None:
        self.painter = painter
        self.mirrored = mirrored
        self._origin, self._width = origin, width
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def at(self, box: QRectF) -> QRectF:
        """Return where a box of the layout is painted."""
        found = mirrored_rect(box, self._width, mirrored=self.mirrored)
        return found.translated(self._origin)

    def as_it_is(self, box: QRectF) -> QRectF:
        """Return a box that is counted as Qt does already in its place."""
        return box.translated(self._origin)

    def frame(
        self,
        box: QRectF,
        ground: QColor | None,
        edge: QColor | None,
        radius: float = 8,
        thick: float = 1,
    ) -> None:
        """Draw a rounded box."""
        painter = self.painter
        painter.setPen(QPen(edge, thick) if edge is not None else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
        half = thick / 2
        painter.drawRoundedRect(self.at(box).adjusted(half, half, -half, -half), radius, radius)

    def words(
        self, box: QRectF, words: str, font: QFont, colour: QColor, *, at_end: bool = False
    ) -> float:
        """Write on one line, cut off where there is no room; return how much of it was taken."""
        if not words or box.width() <= 0:
            return 0.0
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        self.painter.setFont(font)
        self.painter.setPen(colour)
        right = at_end is not self.mirrored
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        self.painter.drawText(
            self.at(box), int(flags | Qt.TextFlag.TextSingleLine), isolated(shown)
        )
        return metrics.horizontalAdvance(shown)

    def centred(self, box: QRectF, words: str, font: QFont, colour: QColor) -> None:
        """Write in the middle of a box."""
        self.painter.setFont(font)
        self.painter.setPen(colour)
        self.painter.drawText(self.at(box), int(Qt.AlignmentFlag.AlignCenter), words)

    def icon(self, x: float, y: float, name: str, role: str, size: int = SMALL) -> None:
        """Draw an icon."""
        side = scaled(size)
        box = self.at(QRectF(x, y, side, side))
        self.painter.drawPixmap(box.topLeft(), pixmap(name, role, side))

    def tags(self, x: float, y: float, codes: Sequence[tuple[str, int]], most: int) -> float:
        """Draw tags of delegations, "+n" for more than fit; return where they end."""
        for code, slot in codes[:most]:
            width = tag_width(code)
            corner = self.at(QRectF(x, y, width, tag_height())).topLeft()
            draw_tag(self.painter, corner, code, slot)
            x += width + TAG_GAP
        rest = len(codes) - most
        if rest > 0:
            font = interface_font(CAPTION, 500)
            width = advance(f"+{rest}", font)
            self.words(QRectF(x, y, width + 2, tag_height()), f"+{rest}", font, look().text3)
            x += width + TAG_GAP
        return x

    def pill(self, x: float, y: float, said: tuple[str, str, str]) -> None:
        """Draw a word in a coloured shape: its words, the role of its colour, an icon or ""."""
        words, role, icon = said
        theme = look()
        width = pill_width(words, icon)
        tall, side = pill_height(), scaled(SMALL)
        paint_pill(self.painter, self.at(QRectF(x, y, width, tall)), role)
        left = x + _PILL_PAD
        if icon:
            self.icon(left, y + (tall - side) / 2, icon, role)
            left += side + _PILL_GAP
        font = interface_font(CAPTION, 600)
        self.words(QRectF(left, y, width, tall), words, font, getattr(theme, role))
