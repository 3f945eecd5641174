"""Where something lies over what is below it: a line that is seen, and a shadow beside it."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme.look import look

_WIDE, _DARKEST = 10, 46


class Edge(QWidget):
    """Stands beside a panel, over what the panel covers; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_at_left = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def stand_at(self, panel: QRect, *, panel_is_left: bool) -> None:
        """Stand at the inner side of a panel that lies at the left, or at the right."""
        self._is_at_left = panel_is_left
        left = panel.right() + 1 if panel_is_left else panel.left() - _WIDE
        self.setGeometry(left, panel.top(), _WIDE, panel.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt passes it
        painter = QPainter(self)
        box = QRectF(self.rect())
        line = box.left() if self._is_at_left else box.right() - 1
        if not look().is_contrast:
            shade = QLinearGradient(line, 0, box.right() if self._is_at_left else box.left(), 0)
            shade.setColorAt(0, QColor(0, 0, 0, _DARKEST))
            shade.setColorAt(1, QColor(0, 0, 0, 0))
            painter.fillRect(box, shade)
        painter.fillRect(QRectF(line, box.top(), 1, box.height()), look().control)
