"""A list of frozen values, each with a name that keeps its place; ``show`` changes what differs."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.models.edits import Arrival, Removal, edits, stretches

Index = QModelIndex | QPersistentModelIndex
V = TypeVar("V")
_ROOT = QModelIndex()
VALUE = Qt.ItemDataRole.UserRole + 1


class RowsModel(QAbstractListModel, Generic[V]):
    """Holds values of one kind.

    Args:
        key: names a value among the others.
        spoken: says a value aloud.
        chosen: tells whether a value can be the current one; a heading cannot.
    """

    def __init__(
        self,
        key: Callable[[V], Hashable],
        spoken: Callable[[V], str],
        chosen: Callable[[V], bool] = lambda _: True,
        parent: QObject | None = None,
    ) -> None:
        self._values: list[V] = []
        self._key, self._spoken, self._chosen = key, spoken, chosen
        super().__init__(parent)

    def show(self, values: Sequence[V]) -> None:
        """Show other values, by the smallest steps."""
        key = self._key
        for step in edits([key(v) for v in self._values], [key(v) for v in values]):
            match step:
                case Removal(first, last):
                    self.beginRemoveRows(_ROOT, first, last)
                    del self._values[first : last + 1]
                    self.endRemoveRows()
                case Arrival(first, last):
                    self.beginInsertRows(_ROOT, first, last)
                    self._values[first:first] = values[first : last + 1]
                    self.endInsertRows()
        differs = [a != b for a, b in zip(self._values, values, strict=True)]
        kept = zip(self._values, values, differs, strict=True)
        self._values = [new if other else old for old, new, other in kept]
        for first, last in stretches(differs):
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def key(self, value: V) -> Hashable:
        """Return what names a value."""
        return self._key(value)

    @property
    def values(self) -> Sequence[V]:
        """What is shown."""
        return self._values

    def value(self, row: int) -> V | None:
        """Return a value, or None where there is none."""
        return self._values[row] if 0 <= row < len(self._values) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._values)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        value = self.value(index.row())
        if value is not None and not self._chosen(value):
            return flags & ~Qt.ItemFlag.ItemIsSelectable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        value = self.value(index.row()) if index.isValid() else None
        if value is None:
            return None
        if role == VALUE:
            return value
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(value)
        return None
