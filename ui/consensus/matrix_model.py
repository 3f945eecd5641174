"""The matrix as a table: articles down, delegations across, brackets in the last column."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui import messages
from ui.bridge.words import of_stance
from ui.consensus.gathering import Column, Line, Mark
from ui.i18n import Words, commas
from ui.models.edits import Arrival, Removal, edits

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ACROSS, _DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
_BRACKETS = b""
"""Names the last column; a party's id has sixteen bytes."""
_tr = Words("matrix")


def spoken(mark: Mark | None) -> str:
    """Return a cell in words, with all that qualifies it."""
    if mark is None:
        return _tr("No position")
    parts = [of_stance(mark.stance), _tr("on {}, {}").format(mark.where, mark.on)]
    if mark.via:
        parts.append(_tr("as its group {}").format(mark.via))
    if mark.earlier:
        parts.append(_tr("of an earlier version"))
    if mark.confidential:
        parts.append(_tr("not before everybody"))
    return commas(parts)


def spoken_brackets(count: int) -> str:
    """Return how many brackets are open, in words."""
    if not count:
        return _tr("No bracket open")
    return _tr("1 bracket open") if count == 1 else _tr("{} brackets open").format(f"{count:,}")


class MatrixModel(QAbstractTableModel):
    """Holds what is shown; ``show`` changes only what differs, and never resets."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._columns: list[Column] = []
        self._lines: list[Line] = []
        self._has_brackets = False
        super().__init__(parent)

    def show(self, columns: Sequence[Column], lines: Sequence[Line]) -> None:
        """Show other columns and rows."""
        if bool(columns or lines) and not self._has_brackets:
            self.beginInsertColumns(_ROOT, 0, 0)
            self._has_brackets = True
            self.endInsertColumns()
        self._arrange_columns(columns)
        self._arrange_lines(lines)
        self._replace(columns, lines)

    def _arrange_columns(self, columns: Sequence[Column]) -> None:
        for step in edits([c.party for c in self._columns], [c.party for c in columns]):
            match step:
                case Removal(first, last):
                    self.beginRemoveColumns(_ROOT, first, last)
                    del self._columns[first : last + 1]
                    self.endRemoveColumns()
                case Arrival(first, last):
                    self.beginInsertColumns(_ROOT, first, last)
                    self._columns[first:first] = columns[first : last + 1]
                    self.endInsertColumns()

    def _arrange_lines(self, lines: Sequence[Line]) -> None:
        for step in edits([line.key for line in self._lines], [line.key for line in lines]):
            match step:
                case Removal(first, last):
                    self.beginRemoveRows(_ROOT, first, last)
                    del self._lines[first : last + 1]
                    self.endRemoveRows()
                case Arrival(first, last):
                    self.beginInsertRows(_ROOT, first, last)
                    self._lines[first:first] = lines[first : last + 1]
                    self.endInsertRows()

    def _replace(self, columns: Sequence[Column], lines: Sequence[Line]) -> None:
        for number, column in enumerate(columns):
            if self._columns[number] != column:
                self._columns[number] = column
                self.headerDataChanged.emit(_ACROSS, number, number)
        last = self.columnCount() - 1
        for number, line in enumerate(lines):
            held = self._lines[number]
            if held == line:
                continue
            self._lines[number] = line
            self.dataChanged.emit(self.index(number, 0), self.index(number, last))
            if held.name != line.name:
                self.headerDataChanged.emit(_DOWN, number, number)

    # What it holds -------------------------------------------------------------------------------

    def line(self, row: int) -> Line | None:
        """Return a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def column(self, column: int) -> Column | None:
        """Return a delegation; None for the last column."""
        return self._columns[column] if 0 <= column < len(self._columns) else None

    def mark(self, row: int, column: int) -> Mark | None:
        """Return a cell; None where a delegation has no stand, and in the last column."""
        line, one = self.line(row), self.column(column)
        return line.marks.get(one.party) if line is not None and one is not None else None

    @property
    def most(self) -> int:
        """The most brackets in a row."""
        return max((line.brackets for line in self._lines), default=0)

    # What Qt asks of a table ---------------------------------------------------------------------

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns) + self._has_brackets

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        is_last = index.column() == len(self._columns)
        mark = self.mark(index.row(), index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                stance = of_stance(mark.stance) if mark else ""
                return str(line.brackets) if is_last else stance
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken_brackets(line.brackets) if is_last else spoken(mark)
            case Qt.ItemDataRole.ToolTipRole:
                return messages.tip(self._told(line, index.column()))
            case _:
                return None

    def _told(self, line: Line, column: int) -> str:
        one = self.column(column)
        if one is None:
            return f"{line.name}: {spoken_brackets(line.brackets)}"
        return f"{line.name}, {one.name}: {spoken(line.marks.get(one.party))}"

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        is_tip = role == Qt.ItemDataRole.ToolTipRole
        if role not in roles and not is_tip:
            return None
        if orientation == _DOWN:
            line = self.line(section)
            words = line.name if line else ""
        else:
            words = self._head(section, full=role != Qt.ItemDataRole.DisplayRole)
        return messages.tip(words) if is_tip else words

    def _head(self, section: int, *, full: bool) -> str:
        column = self.column(section)
        if column is None:
            return _tr("Brackets")
        named = f"{column.code}, {column.name}" if column.name != column.code else column.code
        return named if full else column.code
