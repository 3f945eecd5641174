"""A card in the row of a clause: the clause as it stood, and below it what is asked or said."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout

from ui.bridge.page import Row
from ui.delegates.clause_layout import LaidRow, Setting, lay_out
from ui.delegates.clause_painter import Look, paint
from ui.theme.look import look
from ui.views.overlay import EDGE, RISE, Overlay
from ui.widgets.card import paint_card

_ABOVE, _BELOW, _RULE = 12, 12, 1


class ClauseCard(Overlay):
    """Paints the clause where the row showed it; the words do not move when it opens.

    Attributes:
        left: a person closes it.
        row: the clause, as it is shown.
        body: what stands below the clause, in the column of its wording.
    """

    left = Signal()
    ends_in_sight = True

    def __init__(self, row: Row) -> None:
        self.row = row
        self._setting: Setting | None = None
        self._laid: LaidRow | None = None
        super().__init__()
        self.body = QVBoxLayout(self)
        self.body.setSpacing(8)

    def show_row(self, row: Row) -> None:
        """Show what became of the clause."""
        if row is not self.row and self._setting is not None:
            self.row = row
            self.fit(self._setting)
            self.resized.emit()

    def fit(self, setting: Setting) -> None:
        self._setting = setting
        self._laid = lay_out(self.row, setting)
        left, right = setting.gutter - EDGE, setting.margin - EDGE
        if setting.mirrored:
            left, right = right, left
        top = self._laid.height + _RULE + _ABOVE
        self.body.setContentsMargins(round(left), top, round(right), _BELOW)
        self.update()

    def sizeHint(self) -> QSize:
        if self._setting is None:
            return QSize(600, 120)
        setting = self._setting
        width = round(setting.gutter + setting.column + setting.margin) - 2 * EDGE
        return QSize(width, self.body.totalHeightForWidth(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt passes it
        painter = paint_card(self)
        setting, laid = self._setting, self._laid
        if setting is not None and laid is not None:
            paint(painter, laid, setting, QPoint(-self.x(), -RISE), Look())
            left = setting.across(setting.left, setting.column) - self.x()
            painter.fillRect(QRectF(left, laid.height - RISE, setting.column, _RULE), look().border)
        painter.end()
