"""The clauses of a page as a list: one row a clause, in the order of the text."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.formats.view import written
from app.ids import ClauseId
from ui.bridge.page import Page, Row
from ui.models.edits import Arrival, Removal, edits, stretches
from ui.models.roles import ItemRole
from ui.models.spoken import of_row

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ClauseModel(QAbstractListModel):
    """Holds the rows of the page that is shown; ``show`` replaces them by the smallest steps."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._rows: list[Row] = []
        self._at: dict[ClauseId, int] = {}
        self._names: Mapping[str, str] = {}
        super().__init__(parent)

    def show(self, page: Page | None) -> None:
        """Show the rows of a page; None shows nothing."""
        new = list(page.rows) if page else []
        self._names = page.names if page else {}
        for step in edits([r.id for r in self._rows], [r.id for r in new]):
            match step:
                case Removal(first, last):
                    self.beginRemoveRows(QModelIndex(), first, last)
                    del self._rows[first : last + 1]
                    self.endRemoveRows()
                case Arrival(first, last):
                    self.beginInsertRows(QModelIndex(), first, last)
                    self._rows[first:first] = new[first : last + 1]
                    self.endInsertRows()
        self._at = {row.id: number for number, row in enumerate(new)}
        changed = [not _same(old, row) for old, row in zip(self._rows, new, strict=True)]
        self._rows = new
        for first, last in stretches(changed):
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def row_of(self, clause: ClauseId) -> int:
        """Return the row of a clause, or -1."""
        return self._at.get(clause, -1)

    def row_at(self, number: int) -> Row:
        """Return a row."""
        return self._rows[number]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ItemRole.ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return of_row(row, self._names)
        if role == Qt.ItemDataRole.DisplayRole:
            return copied(row)
        return None


def copied(row: Row) -> str:
    """Return a clause as plain text: number, heading and wording with its brackets."""
    parts = (row.label, written(row.source.heading), written(row.source.text))
    return " ".join(part for part in parts if part)


def _same(old: Row, new: Row) -> bool:
    """Tell whether a row looks the same; what does not is measured and painted anew."""
    return old is new or (
        old.heading == new.heading
        and old.text == new.text
        and (old.label, old.place, old.indent, old.open_units, old.section, old.kind)
        == (new.label, new.place, new.indent, new.open_units, new.section, new.kind)
    )
