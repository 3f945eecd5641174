"""What the signs of the matrix mean."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.negotiation.stand_events import Stance
from ui.bridge.words import of_stance
from ui.consensus.cells import ORDER, draw_mark
from ui.consensus.gathering import Mark
from ui.i18n import commas
from ui.theme.fonts import LABEL, interface_font
from ui.theme.look import look

_BOX, _HIGH, _GAP, _BETWEEN = 18, 16, 6, 14


class Legend(QWidget):
    """A sign and its word for each position, on one line."""

    def __init__(self) -> None:
        self._marks: list[tuple[Mark, str]] = []
        super().__init__()
        self.setAccessibleName(self.tr("Legend"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_kinds(earlier=False, confidential=False)

    def show_kinds(self, *, earlier: bool, confidential: bool) -> None:
        """Explain the positions, and what qualifies some of them where that is in sight."""
        self._marks = [(Mark(stance, "", ""), of_stance(stance)) for stance in ORDER]
        if earlier:
            was = Mark(Stance.SUPPORTS, "", "", earlier=True)
            self._marks.append((was, self.tr("Of an earlier version")))
        if confidential:
            few = Mark(Stance.SUPPORTS, "", "", confidential=True)
            self._marks.append((few, self.tr("Not before everybody")))
        self.setAccessibleDescription(commas(words for _, words in self._marks))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(interface_font(LABEL))
        width = sum(step for _, _, step in self._steps())
        return QSize(max(0, width - _BETWEEN), max(_HIGH + 4, metrics.height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt passes it
        painter = QPainter(self)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = 0
        for mark, words, step in self._steps():
            left = self.width() - x - _BOX if mirrored else x
            top = (self.height() - _HIGH) / 2
            draw_mark(painter, QRectF(left, top, _BOX, _HIGH), mark)
            painter.setFont(interface_font(LABEL))
            painter.setPen(look().text2)
            taken = step - _BETWEEN - _BOX - _GAP
            begin = left - _GAP - taken if mirrored else left + _BOX + _GAP
            box = QRectF(begin, 0, taken + 2, self.height())
            near = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, int(near | Qt.TextFlag.TextSingleLine), words)
            x += step

    def _steps(self) -> Iterator[tuple[Mark, str, int]]:
        metrics = QFontMetrics(interface_font(LABEL))
        for mark, words in self._marks:
            yield mark, words, _BOX + _GAP + metrics.horizontalAdvance(words) + _BETWEEN
