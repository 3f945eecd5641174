"""One column of several that scroll together: each a list of its own, with rows of one height.

Each runs in the direction of its language. A row is as high as the highest in any of the columns.
All of them have the heights of the first one, so that they can never drift apart; it alone puts
rows in and takes them out there.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

from app.ids import ClauseId
from app.values import value
from ui.bridge.page import Page
from ui.delegates.clause_layout import COLUMN, LaidRow, Setting
from ui.models.clause_model import ClauseModel
from ui.models.copying import copy_rows
from ui.theme.fonts import TreatyType
from ui.theme.tokens import Theme
from ui.views.clause_list import ClauseList
from ui.views.heights import Heights

Index = QModelIndex | QPersistentModelIndex
_GUTTER, _MARGIN, _NARROWEST = 76, 18, 120


@value
class Narrow(Setting):
    """A row of a column that has others beside it: nothing stands on its far side."""

    @property
    def gutter(self) -> float:
        return _GUTTER * max(1.0, self.type.zoom)

    @property
    def margin(self) -> float:
        return _MARGIN

    @property
    def column(self) -> float:
        """As wide as there is room: a row that is wider is cut at its end."""
        room = self.width - self.gutter - self.margin
        return max(_NARROWEST, min(COLUMN * self.type.zoom - self.inset, room))


class SideColumn(ClauseList):
    """A column.

    Attributes:
        opened: emitted with the ``ClauseId`` on which a person pressed Enter or clicked twice.
        reached: emitted with the number of the row that became the current one.
    """

    opened = Signal(object)
    reached = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._beside: list[SideColumn] = []
        self._first: SideColumn | None = None
        self._is_led = False
        self.clauses = ClauseModel()
        super().__init__(self.clauses, theme, parent)
        self.clauses.setParent(self)
        self.verticalScrollBar().valueChanged.connect(self._lead)

    def stand_beside(self, columns: Sequence["SideColumn"]) -> None:
        """Scroll together with other columns, and have rows as high as theirs."""
        self._beside = [column for column in columns if column is not self]
        self._follow(columns[0] if columns else self)
        last = columns[-1] if columns else self
        on, off = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(on if last is self else off)

    def show_page(self, page: Page | None) -> None:
        """Show rows; when all columns do, ``settle`` has to be called on each."""
        self.prepare(page)
        self.clauses.show(page)

    def settle(self) -> None:
        """Measure anew: all columns have their rows now."""
        self._reset()

    @property
    def clause(self) -> ClauseId | None:
        """The current clause."""
        number = self.currentIndex().row()
        return self.clauses.row_at(number).id if 0 <= number < self.clauses.rowCount() else None

    # Heights that all columns share --------------------------------------------------------------

    def _follow(self, first: "SideColumn") -> None:
        """Have the heights of another column; with itself, have its own."""
        before, self._first = self._first, None if first is self else first
        if first is not self:
            self._heights = first.shared
        elif before is not None:
            self._heights = Heights()
            self._put_in(0, self.clauses.rowCount() - 1)

    @property
    def shared(self) -> Heights:
        """The heights of this column, and of all that have the same."""
        return self._heights

    def go_back(self) -> None:
        """Go back to the reading place, and take the others along."""
        super()._back_to_anchor()

    def _back_to_anchor(self) -> None:
        (self._first or self).go_back()
        if self._first is not None:  # it may stand there already, and then takes nobody along
            self.be_led(self._first.verticalScrollBar().value())

    @property
    def _is_abreast(self) -> bool:
        """Not so while the first column has rows that this one gets next; ``settle`` follows."""
        return self.clauses.rowCount() == len(self._heights)

    def _estimate_all(self) -> None:
        if self._is_abreast:
            super()._estimate_all()

    def _take_in(self) -> None:
        if self._is_abreast:
            super()._take_in()
        else:
            self._changed.clear()

    def _put_in(self, first: int, last: int) -> None:
        if self._first is None:
            super()._put_in(first, last)

    def _take_out(self, first: int, last: int) -> None:
        if self._first is None:
            super()._take_out(first, last)

    def _set(self, width: int, type_: TreatyType, *, mirrored: bool) -> Setting:
        return Narrow(width, type_, self._theme, mirrored, self._slots)

    def own_estimates(self, first: int, end: int) -> list[int]:
        """Return about how high rows would be if this column stood alone."""
        return self._setting.estimates(self.clauses.rows(first, end))

    def natural(self, number: int) -> int:
        """Return how high a row would be if this column stood alone."""
        return super()._height_of(self._laid_row(number))

    def follow(self, change: int) -> None:
        """Scroll by what rows above have turned out to be higher; show rows as high as they are."""
        super()._scroll_by(change)
        self._fit_bar()
        self.viewport().update()

    def _estimates(self, first: int, end: int) -> list[int]:
        found = self.own_estimates(first, end)
        for column in self._beside:
            if column.clauses.rowCount() >= end:
                others = column.own_estimates(first, end)
                found = [max(pair) for pair in zip(found, others, strict=True)]
        return found

    def _row(self, number: int) -> LaidRow:
        laid = super()._row(number)
        return replace(laid, height=self._heights.height(number))

    def _height_of(self, laid: LaidRow) -> int:
        number = self.clauses.row_of(laid.row.id)
        others = (c.natural(number) for c in self._beside if number < c.clauses.rowCount())
        return max([super()._height_of(laid), *others])

    def _remeasure(self, clause: ClauseId) -> None:
        super()._remeasure(clause)
        for column in self._beside:
            column.follow(0)

    def _scroll_by(self, change: int) -> None:
        super()._scroll_by(change)
        for column in self._beside:
            column.follow(change)

    # Together ------------------------------------------------------------------------------------

    def _lead(self, value: int) -> None:
        """Take the others along."""
        if self._is_led:
            return
        for column in self._beside:
            column.be_led(value)

    def be_led(self, value: int) -> None:
        """Scroll to where another column is."""
        self._is_led = True
        self._fit_bar()
        self.verticalScrollBar().setValue(value)
        self._is_led = False

    def be_at(self, number: int) -> None:
        """Make a row the current one, because it is that of another column."""
        if 0 <= number < self.clauses.rowCount() and number != self.currentIndex().row():
            self._is_led = True
            self.setCurrentIndex(self.clauses.index(number, 0))
            self._is_led = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and self.currentIndex().isValid():
            self.setCurrentIndex(self.currentIndex())  # Qt makes the first one current, no more

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._is_led:
            self.reached.emit(current.row())

    # What a person does --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2):
            self.opened.emit(self.clause)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_J, Qt.Key.Key_K) and not event.modifiers():
            self._step(1 if event.key() == Qt.Key.Key_J else -1)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.opened.emit(self.clause)

    def copy(self) -> None:
        """Put the chosen clauses on the clipboard, as they are shown."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        copy_rows([self.clauses.row_at(number) for number in chosen], self._language)

    def _step(self, by: int) -> None:
        number = self.currentIndex().row() + by
        if 0 <= number < self.clauses.rowCount():
            index = self.clauses.index(number, 0)
            self.scrollTo(index)
            self.setCurrentIndex(index)
