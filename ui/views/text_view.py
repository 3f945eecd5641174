"""The text of a treaty as it is read: chosen by clause, copied as shown, drafted on in place."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent

from app.ids import ClauseId
from ui.bridge.page import Row, Status
from ui.models.copying import copy_rows
from ui.views.clause_list import ClauseList

_LINES_A_KEY = 3


class TextView(ClauseList):
    """Adds to the list what a person does with clauses.

    Attributes:
        drafting: emitted with the ``ClauseId`` on which a person pressed Enter or clicked twice.
        reading: Space was pressed: the words of the current clause are to be selectable.
        menu_wanted: emitted with a ``ClauseId`` and where on the screen its menu is to open.
    """

    drafting = Signal(object)
    menu_wanted = Signal(object, QPoint)
    reading = Signal()

    @property
    def clause(self) -> ClauseId | None:
        """The current clause."""
        number = self.currentIndex().row()
        return self._rows.row_at(number).id if 0 <= number < self._rows.rowCount() else None

    def step(self, by: int) -> None:
        """Go to the next clause, or with -1 to the one before."""
        self._select(min(self._rows.rowCount() - 1, max(0, self.currentIndex().row() + by)))

    def step_open(self, by: int) -> bool:
        """Go to the next clause with an open bracket, or the one before; False if there is none."""
        return self._seek(by, lambda row: row.open_units > 0 or row.is_changed)

    def step_collision(self, by: int) -> bool:
        """Go to the next collision, or the one before; False if there is none."""
        return self._seek(by, lambda row: row.status is Status.COLLISION)

    def step_unread(self, by: int) -> bool:
        """Go to the next clause on which something is new; False if there is none."""
        return self._seek(by, lambda row: row.unread)

    def menu_place(self) -> QPoint:
        """Return where on the screen the menu of the current clause is to open."""
        box = self.visualRect(self.currentIndex())
        left = self._setting.across(self._setting.left, 0)
        return self.viewport().mapToGlobal(QPoint(round(left), max(0, box.top()) + 30))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.reading.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.drafting.emit(self.clause)
        elif event.key() == Qt.Key.Key_Menu:
            self.menu_wanted.emit(self.clause, self.menu_place())
        elif not self._read_on(event.key()):
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.drafting.emit(self._rows.row_at(index.row()).id)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.RightButton:
            where = event.globalPosition().toPoint()
            self.menu_wanted.emit(self._rows.row_at(index.row()).id, where)

    def copy(self) -> None:
        """Put the chosen clauses on the clipboard, as plain text and as HTML, as they are shown."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        copy_rows([self._rows.row_at(number) for number in chosen], self._language)

    def _seek(self, by: int, wanted: Callable[[Row], bool]) -> bool:
        count, at = self._rows.rowCount(), self.currentIndex().row()
        for step in range(1, count + 1):
            number = (at + by * step) % count
            if wanted(self._rows.row_at(number)):
                self._select(number)
                return True
        return False

    def _select(self, number: int) -> None:
        index = self._rows.index(number, 0)
        self.scrollTo(index)
        self.setCurrentIndex(index)

    def _read_on(self, key: int) -> bool:
        """Scroll in a clause that is longer than the window before leaving it."""
        box = self.visualRect(self.currentIndex())
        view, step = self.viewport().height(), round(self._setting.type.pitch * _LINES_A_KEY)
        bar = self.verticalScrollBar()
        if key == Qt.Key.Key_Down and box.top() < view < box.bottom():
            bar.setValue(bar.value() + step)
        elif key == Qt.Key.Key_Up and box.top() < 0 < box.bottom():
            bar.setValue(bar.value() - step)
        else:
            return False
        return True
