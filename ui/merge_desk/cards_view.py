"""The amendments on a wording as cards beside one another, at most four wide."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from ui.merge_desk import words
from ui.merge_desk.canvas import Script
from ui.merge_desk.card_layout import OUTER, LaidCard, lay_card
from ui.merge_desk.painted_list import Laid, PaintedList
from ui.merge_desk.rows_model import RowsModel
from ui.merge_desk.state import CardRow

_MOST_WIDE, _MOST_WIDE_FULL = 4, 2
_LEAST, _LEAST_HIGH = 176.0, 132.0


class CardsView(PaintedList[CardRow]):
    """Shows cards; what is pressed in one is the number of a unit, or all of it.

    Attributes:
        grown: the cards are of another height.
    """

    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._script = Script()
        self._tall = _LEAST_HIGH
        model = RowsModel[CardRow](lambda row: row.view.id, words.spoken_card)
        super().__init__(self.tr("Amendments"), model, self._lay, parent)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)

    def set_script(self, script: Script) -> None:
        """Say how words are written."""
        if script != self._script:
            self._script = script
            self.retheme()

    def show_rows(self, values: tuple[CardRow, ...]) -> None:
        super().show_rows(values)
        self._measure()

    def row_width(self) -> float:
        """Return how wide a card is, with the room after it."""
        rows = self.rows.values
        most = _MOST_WIDE_FULL if rows and rows[0].is_full else _MOST_WIDE
        room = self.viewport().width() + OUTER
        return max(_LEAST + OUTER, room / max(1, min(most, len(rows) or 1)))

    def row_height(self, laid: Laid) -> float:  # noqa: ARG002 all cards are as high as the tallest
        return self._tall

    @property
    def wanted_height(self) -> int:
        """How high the cards are."""
        bar = self.horizontalScrollBar()
        more = bar.sizeHint().height() if bar.maximum() > 0 else 0
        return round(self._tall) + more + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()

    def sizeHint(self) -> QSize:
        return QSize(400, self.wanted_height)

    def _measure(self) -> None:
        """Make all cards as high as the tallest."""
        width = self.row_width()
        heights = [lay_card(row, width, self._script).height for row in self.rows.values]
        tall = max([_LEAST_HIGH, *heights])
        if tall != self._tall:
            self._tall = tall
            self.retheme()
        self.grown.emit()

    def _lay(self, value: CardRow, width: float) -> LaidCard:
        return lay_card(value, width, self._script, self._tall)
