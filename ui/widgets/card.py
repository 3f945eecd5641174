"""The ground of a card in which something is worded: rounded, in a frame of the accent."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui.theme.look import look

_LINE, _ROUND = 1.5, 8


def paint_card(widget: QWidget) -> QPainter:
    """Paint the ground of a card over a whole widget; return the painter, for what else is on it.

    Called from its ``paintEvent``.
    """
    theme = look()
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.accent, _LINE))
    painter.setBrush(theme.surface)
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), _ROUND, _ROUND)
    return painter
