"""A word in a coloured shape: a state, said by word and icon and never by colour alone."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.theme.fonts import CAPTION, interface_font
from ui.theme.grounds import paint_pill
from ui.theme.icons import SMALL, pixmap
from ui.theme.look import look
from ui.theme.sizes import scaled

_PAD, _GAP = 9, 5


class Pill(QLabel):
    """Shows a word in the colour of a role that has a soft ground ("agreed", "collision", …)."""

    def __init__(self, words: str = "", role: str = "bracket", icon: str = "") -> None:
        self._role, self._icon = role, icon
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(interface_font(CAPTION, 600))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(words)

    def show_state(self, words: str, role: str, icon: str = "") -> None:
        """Show another word in another role."""
        self._role, self._icon = role, icon
        self.setText(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self.text()) + 2 * _PAD
        return QSize(
            width + (scaled(SMALL) + _GAP if self._icon else 0), max(20, metrics.height() + 6)
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt passes it
        theme = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_pill(painter, self.rect().toRectF(), self._role)
        box = QRect(self.rect()).adjusted(_PAD, 0, -_PAD, 0)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if self._icon:
            side = scaled(SMALL)
            x = box.right() - side + 1 if mirrored else box.left()
            y = (self.height() - side) // 2
            painter.drawPixmap(x, y, pixmap(self._icon, self._role, side))
            taken = side + _GAP
            box = box.adjusted(0, 0, -taken, 0) if mirrored else box.adjusted(taken, 0, 0, 0)
        painter.setPen(getattr(theme, self._role))
        painter.setFont(self.font())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.text())
