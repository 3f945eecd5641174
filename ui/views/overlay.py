"""What lies in the place of a row: an editor, a read view, a card of structure."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QWidget

from app.values import value
from ui.delegates.clause_layout import Setting
from ui.i18n import directed
from ui.theme.icons import pixmap
from ui.theme.look import look

EDGE, RISE = 4, 2
"""How far an overlay stands in from the sides of a row, and below its top."""
_ICON_IN, _ICON, _HANG = 18, 15, 12


@value
class Beside:
    """What stands in the gutter: an icon, the number of the clause, and the top of their line."""

    icon: str
    label: str
    top: float


class Overlay(QFrame):
    """A child of the text's viewport that is as wide as a row.

    Attributes:
        resized: it wants another height.
        ends_in_sight: where there is no room for all of it, it is its end that is shown.
    """

    resized = Signal()
    ends_in_sight = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overlay")

    def fit(self, setting: Setting) -> None:
        """Take the measures of a row: column, gutters, type, theme."""
        raise NotImplementedError

    def paint_gutter(self, painter: QPainter, setting: Setting, beside: Beside) -> None:
        """Paint what stood in the gutter of the row, where it stood."""
        pitch = setting.type.pitch
        x = self.width() - _ICON_IN - _ICON if setting.mirrored else _ICON_IN
        icon = pixmap(beside.icon, "accent", _ICON)
        painter.drawPixmap(QPointF(x, beside.top + (pitch - _ICON) / 2), icon)
        painter.setFont(setting.type.number)
        painter.setPen(look().text2)
        room = setting.gutter - 4 - _HANG
        at = self.width() - room if setting.mirrored else 0
        near = Qt.AlignmentFlag.AlignLeft if setting.mirrored else Qt.AlignmentFlag.AlignRight
        side = near | Qt.AlignmentFlag.AlignAbsolute  # of the text's direction, not the window's
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        box = QRectF(at + (_HANG if setting.mirrored else 0), beside.top, room, pitch)
        fits = painter.fontMetrics().horizontalAdvance(beside.label) < room - 30
        label = beside.label if fits else ""
        painter.drawText(box, flags, directed(label, mirrored=setting.mirrored))
