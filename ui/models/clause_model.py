"""The clauses of a page as a list: one row a clause, in the order of the text."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ids import ClauseId
from ui.bridge.page import Page, PrintedLine, Row
from ui.models.copying import as_text
from ui.models.edits import Arrival, Removal, edits, stretches
from ui.models.roles import ItemRole
from ui.models.spoken import of_row

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ClauseModel(QAbstractListModel):
    """Holds the rows of the page that is shown; ``show`` replaces them by the smallest steps."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._rows: list[Row] = []
        self._ids: tuple[ClauseId, ...] = ()
        self._at: dict[ClauseId, int] = {}
        self._names: Mapping[str, str] = {}
        self._printed: Mapping[ClauseId, tuple[PrintedLine, ...]] = {}
        super().__init__(parent)

    def show(self, page: Page | None) -> None:
        """Show the rows of a page; None shows nothing."""
        new, ids = (page.rows, page.ids) if page else ((), ())
        self._names = page.names if page else {}
        if ids != self._ids:
            self._rearrange(new, ids)
        changed = [old is not row for old, row in zip(self._rows, new, strict=True)]
        self._rows = list(new)
        for first, last in stretches(changed):
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def show_lines(self, printed: Mapping[ClauseId, tuple[PrintedLine, ...]]) -> None:
        """Tell which printed lines begin in each row; none where they are not to be shown."""
        if printed != self._printed:
            self._printed = printed
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    def lines_of(self, clause: ClauseId) -> tuple[PrintedLine, ...]:
        """Return the printed lines that begin in a row, as far as they are shown."""
        return self._printed.get(clause, ())

    def _rearrange(self, new: Sequence[Row], ids: tuple[ClauseId, ...]) -> None:
        """Take out the rows that go, put in those that come."""
        for step in edits(self._ids, ids):
            match step:
                case Removal(first, last):
                    self.beginRemoveRows(QModelIndex(), first, last)
                    del self._rows[first : last + 1]
                    self.endRemoveRows()
                case Arrival(first, last):
                    self.beginInsertRows(QModelIndex(), first, last)
                    self._rows[first:first] = new[first : last + 1]
                    self.endInsertRows()
        self._ids = ids
        self._at = {id_: number for number, id_ in enumerate(ids)}

    def row_of(self, clause: ClauseId) -> int:
        """Return the row of a clause, or -1."""
        return self._at.get(clause, -1)

    def row_at(self, number: int) -> Row:
        """Return a row."""
        return self._rows[number]

    def rows(self, first: int, end: int) -> Sequence[Row]:
        """Return the rows from one to before another."""
        return self._rows[first:end]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ItemRole.ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return of_row(row, self._names, self.lines_of(row.id))
        if role == Qt.ItemDataRole.DisplayRole:
            return as_text(row)
        return None
