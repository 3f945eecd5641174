"""Grounds that tell something: what is chosen, a state, a delegation. An edge tells it with them.

A pale ground alone is 1.1 to 1 against what lies around it; who sees little contrast, and a bad
projector, do not show it. So a chosen row has a bar of the accent where it begins, and in high
contrast, where pale grounds are gone, everything that had one has an edge.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.values import value
from ui.theme.look import look
from ui.theme.tokens import Theme

BAR, RING = 3.0, 2.0
_TAG_LIGHT, _TAG_DARK = 0.11, 0.16
_LEAST_BAR, _BAR_ROUND, _TRACK_ROUND = 4.0, 1.5, 3.0


@value
class Standing:
    """How a row stands at the moment.

    Attributes:
        chosen: it is the one that is selected or current.
        focused: the keyboard speaks to it.
        hovered: the pointer is over it.
    """

    chosen: bool = False
    focused: bool = False
    hovered: bool = False


def standing(option: QStyleOptionViewItem) -> Standing:
    """Return how a view says that a row of it stands."""
    state, flags = option.state, QStyle.StateFlag
    return Standing(
        bool(state & flags.State_Selected),
        bool(state & flags.State_HasFocus),
        bool(state & flags.State_MouseOver),
    )


def paint_row(
    painter: QPainter, box: QRectF, radius: float, row: Standing, *, mirrored: bool
) -> None:
    """Paint the ground of a row; if it is chosen, with the bar where it begins."""
    paint_ground(painter, box, radius, row)
    if row.chosen:
        paint_bar(painter, box, radius, mirrored=mirrored)


def paint_ground(
    painter: QPainter, box: QRectF, radius: float, row: Standing, chosen: str = "selected"
) -> None:
    """Paint the ground of a row without its bar; a ring if the keyboard speaks to it.

    ``chosen`` is the role of the ground of one that is chosen.
    """
    if not (row.chosen or row.focused or row.hovered):
        return
    theme = look()
    painter.setPen(Qt.PenStyle.NoPen)
    thick = 0.0
    if row.focused or (theme.is_contrast and row.chosen):
        thick = RING if row.focused else 1.0
        painter.setPen(QPen(theme.accent, thick))
    ground: QColor = getattr(theme, chosen if row.chosen else "hover")
    painter.setBrush(ground)
    half = thick / 2
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius)


def paint_bar(painter: QPainter, box: QRectF, radius: float, *, mirrored: bool) -> None:
    """Paint the bar of the accent with which a chosen row begins."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().accent)
    left = box.right() - BAR if mirrored else box.left()
    tall = max(_LEAST_BAR, box.height() - 2 * radius)
    bar = QRectF(left, box.top() + (box.height() - tall) / 2, BAR, tall)
    painter.drawRoundedRect(bar, _BAR_ROUND, _BAR_ROUND)


def paint_pill(painter: QPainter, box: QRectF, role: str) -> None:
    """Paint the ground of a word in the colour of a role; in high contrast, an edge around it."""
    theme = look()
    radius = box.height() / 2
    ground: QColor = getattr(theme, f"{role}_soft", theme.sunken)
    painter.setBrush(ground)
    painter.setPen(Qt.PenStyle.NoPen)
    if theme.is_contrast:
        painter.setPen(QPen(getattr(theme, role), 1))
        box = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(box, radius, radius)


def paint_track(painter: QPainter, box: QRectF) -> None:
    """Paint what a bar runs along; in high contrast, an edge shows how long it is."""
    theme = look()
    radius = min(box.height() / 2, _TRACK_ROUND)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.sunken)
    if theme.is_contrast:
        painter.setPen(QPen(theme.border, 1))
        box = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(box, radius, radius)


def tag_ground(theme: Theme, colour: QColor) -> QColor:
    """Return the ground of a delegation's code: the same on a chosen row as on any other."""
    if theme.is_contrast:
        return theme.surface
    return tinted(theme.surface, colour, _TAG_DARK if theme.is_dark else _TAG_LIGHT)


def tinted(ground: QColor, colour: QColor, share: float) -> QColor:
    """Return a ground with a share (0 to 1) of a colour in it."""
    return QColor(
        round(ground.red() + (colour.red() - ground.red()) * share),
        round(ground.green() + (colour.green() - ground.green()) * share),
        round(ground.blue() + (colour.blue() - ground.blue()) * share),
    )
