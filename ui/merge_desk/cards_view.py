"""The amendments on a wording as cards beside one another, at most four wide."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from ui.merge_desk import words
from ui.merge_desk.canvas import Script
from ui.merge_desk.card_layout import OUTER, LaidCard, lay_card
from ui.merge_desk.painted_list import Laid, PaintedList
from ui.merge_desk.rows_model import RowsModel
from ui.merge_desk.state import CardRow
from ui.theme.fonts import interface_scale
from ui.theme.look import look

_MOST_WIDE, _MOST_WIDE_FULL = 4, 2
_LEAST, _LEAST_HIGH, _EDGE, _MOST_KEPT = 168.0, 132.0, 2, 400
_MEASURED = 3
"""So many of the longest cards are laid out to know how high all are."""


class CardsView(PaintedList[CardRow]):
    """Shows cards; what is pressed in one is the number of a unit, or all of it.

    Attributes:
        grown: the cards are of another height.
    """

    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._script = Script()
        self._tall = _LEAST_HIGH
        self._bases: dict[tuple[object, ...], LaidCard] = {}
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
        is_full = bool(rows) and rows[0].is_full
        most = _MOST_WIDE_FULL if is_full else _MOST_WIDE
        bar = self.verticalScrollBar().sizeHint().width() if is_full else 0
        room = self.width() - bar - _EDGE
        return max(_LEAST + OUTER, float(int(room / max(1, min(most, len(rows) or 1)))))

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
        """Make all cards as high as the tallest; what is picked changes nothing of that."""
        longest = sorted(self.rows.values, key=_letters, reverse=True)[:_MEASURED]
        self._set_tall(self._tallest(longest))

    def _set_tall(self, tall: float) -> None:
        if tall != self._tall:
            self._tall = tall
            self._bases.clear()
            self.retheme()
            self.grown.emit()

    def _lay(self, value: CardRow, width: float) -> LaidCard:
        base = self._base(value, width)
        if base.height > self._tall:  # it has fewer letters than the longest, and breaks worse
            QTimer.singleShot(0, self, self._measure_all)
        return replace(base, row=value)

    def _measure_all(self) -> None:
        self._set_tall(self._tallest(self.rows.values))

    def _tallest(self, rows: Sequence[CardRow]) -> float:
        width = self.row_width()
        return max([_LEAST_HIGH, *(self._base(row, width).height for row in rows)])

    def _base(self, value: CardRow, width: float) -> LaidCard:
        """Return a card laid out, whatever is picked of it."""
        key = (value.view.id, value.is_full, width, look().name, interface_scale(), self._script)
        found = self._bases.get(key)
        if found is None or found.row.view is not value.view:
            if len(self._bases) >= _MOST_KEPT:
                self._bases.clear()
            found = self._bases[key] = lay_card(value, width, self._script, self._tall)
        return found


def _letters(row: CardRow) -> int:
    chips = row.view.full if row.is_full else row.view.brief
    return sum(len(run.text) for chip in chips for run in chip.runs) + len(row.view.card.said)
