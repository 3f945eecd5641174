"""The lines that the palette shows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """One row: what it is, where, its key, and what it leads to.

    Attributes:
        refusal: why it cannot be done; "" when it can.
        is_vain: it says that nothing was found, and leads nowhere.
    """

    name: str
    context: str
    icon: str
    keys: str
    refusal: str
    do: Callable[[], object]
    is_vain: bool = False


class PaletteModel(QAbstractListModel):
    """The lines that fit what is typed."""

    LINE = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        self._lines: tuple[Line, ...] = ()
        super().__init__(parent)

    def show(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        if self._lines:
            self.beginRemoveRows(QModelIndex(), 0, len(self._lines) - 1)
            self._lines = ()
            self.endRemoveRows()
        if lines:
            self.beginInsertRows(QModelIndex(), 0, len(lines) - 1)
            self._lines = tuple(lines)
            self.endInsertRows()

    def line(self, row: int) -> Line | None:
        """Return a line; None beyond the last."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == self.LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(p for p in (line.name, line.context, line.keys, line.refusal) if p)
        return None
