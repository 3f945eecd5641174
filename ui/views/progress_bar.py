"""How far a text is agreed: a thin bar of the articles by status."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.bridge.page import DONE, Status
from ui.theme.grounds import paint_track
from ui.theme.look import look

_HEIGHT = 6
_PARTS = (
    (DONE, "agreed"),
    (frozenset({Status.BRACKETED}), "bracket"),
    (frozenset({Status.COLLISION}), "collision"),
    (frozenset({Status.OPEN}), "border_strong"),
)


class ProgressBar(QWidget):
    """Agreed, bracketed, in collision, open: as long as there are articles of each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._articles: Mapping[Status, int] = {}
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT)

    def show_articles(self, articles: Mapping[Status, int], words: str) -> None:
        """Show how many articles there are of each status; ``words`` say it."""
        self._articles = articles
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt passes it
        theme, whole = look(), sum(self._articles.values())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), _HEIGHT / 2, _HEIGHT / 2)
        painter.setClipPath(path)
        paint_track(painter, QRectF(self.rect()))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        done = 0.0
        for statuses, role in _PARTS:
            count = sum(self._articles.get(status, 0) for status in statuses)
            width = self.width() * count / whole if whole else 0.0
            left = self.width() - done - width if mirrored else done
            painter.fillRect(QRectF(left, 0, max(0.0, width - 1.5), _HEIGHT), getattr(theme, role))
            done += width
