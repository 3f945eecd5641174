"""The marks beside a clause: how it stands, as an icon; who proposes there, as code tags."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from app.values import value
from ui.bridge.page import Status
from ui.i18n import left_to_right
from ui.theme.fonts import CAPTION, INTERFACE, font, interface_scale
from ui.theme.grounds import tag_ground
from ui.theme.icons import pixmap
from ui.theme.look import look
from ui.theme.sizes import scaled

ICON = 15
_TAG, _TAG_PAD, _RADIUS, _GAP = 18, 5, 4, 4
_TYPE = 10
_MOST_TAGS = 2
_IN_TAG = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine)
_BESIDE = int(
    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
)

ICON_OF = {
    Status.OPEN: ("circle-dashed", "text3"),
    Status.BRACKETED: ("brackets", "bracket"),
    Status.COLLISION: ("triangle-alert", "collision"),
    Status.AD_REFERENDUM: ("circle-dashed-check", "agreed"),
    Status.AGREED: ("circle-check", "agreed"),
    Status.ADOPTED: ("lock", "text2"),
}
"""Icon and role of each status."""


def status_side() -> int:
    """Return how wide and high the icon of a status is."""
    return scaled(ICON)


def tag_height() -> int:
    """Return how high the tag of a delegation is."""
    return scaled(_TAG)


def draw_status(painter: QPainter, at: QPointF, status: Status, *, drafted: bool = False) -> None:
    """Draw the icon of a status; a pencil where this device drafts."""
    if status is Status.UNSAID and not drafted:
        return
    name, role = ("pencil", "accent") if drafted else ICON_OF[status]
    painter.drawPixmap(at, pixmap(name, role, status_side()))


@lru_cache(maxsize=8)  # a page has a hundred tags, and each frame draws those in sight anew
def _type(size: int, weight: int, scale: float) -> QFont:
    return font(INTERFACE, size * scale, weight)


@lru_cache(maxsize=1_024)
def _width(words: str, size: int, weight: int, scale: float) -> float:
    return QFontMetricsF(_type(size, weight, scale)).horizontalAdvance(words)


def tag_width(code: str) -> float:
    """Return how wide the tag of a code is."""
    return _width(code, _TYPE, 600, interface_scale()) + 2 * _TAG_PAD


def draw_tag(painter: QPainter, at: QPointF, code: str, slot: int) -> float:
    """Draw the tag of a delegation with its upper left corner at a point; return its width."""
    theme = look()
    colour = theme.delegation(slot)
    box = QRectF(at.x(), at.y(), tag_width(code), tag_height())
    painter.setPen(QPen(colour, 1) if theme.is_contrast else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(tag_ground(theme, colour))
    inside = box.adjusted(0.5, 0.5, -0.5, -0.5) if theme.is_contrast else box
    painter.drawRoundedRect(inside, _RADIUS, _RADIUS)
    painter.setFont(_type(_TYPE, 600, interface_scale()))
    painter.setPen(colour)
    painter.drawText(box, _IN_TAG, code)
    return box.width()


@value
class Strip:
    """A line of tags: where it begins, how much room there is, which way it runs."""

    start: float
    top: float
    room: float
    mirrored: bool = False


def draw_tags(painter: QPainter, strip: Strip, codes: Sequence[tuple[str, int]]) -> None:
    """Draw as many tags as fit, at most two, and "+n" for the others."""
    shown = list(codes[:_MOST_TAGS])
    while len(shown) > 1 and _wide(shown, len(codes)) > strip.room:
        shown.pop()
    x = strip.start
    for code, slot in shown:
        width = tag_width(code)
        left = x - width if strip.mirrored else x
        draw_tag(painter, QPointF(left, strip.top), code, slot)
        x += (-1 if strip.mirrored else 1) * (width + _GAP)
    rest = len(codes) - len(shown)
    if rest > 0:
        draw_count(painter, QPointF(x, strip.top), f"+{rest}", mirrored=strip.mirrored)


def _wide(shown: Sequence[tuple[str, int]], of: int) -> float:
    """Return how much room tags need, with the number of those that are left out."""
    tags = sum(tag_width(code) + _GAP for code, _ in shown)
    return tags + (count_width(f"+{of - len(shown)}") if of > len(shown) else 0.0)


def count_width(words: str) -> float:
    """Return how wide a small pale number is."""
    return _width(words, CAPTION, 500, interface_scale())


def draw_count(painter: QPainter, at: QPointF, words: str, *, mirrored: bool) -> None:
    """Draw a small pale number beside tags."""
    painter.setFont(_type(CAPTION, 500, interface_scale()))
    painter.setPen(look().text3)
    width = count_width(words)
    left = at.x() - width if mirrored else at.x()
    box = QRectF(left, at.y(), width + 1, tag_height())
    painter.drawText(box, _BESIDE, left_to_right(words))
