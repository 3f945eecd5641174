"""A list of two-line rows: icon, name, what about it, and a state at the end. All plain text."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import messages
from ui.i18n import isolated
from ui.models.edits import Arrival, Removal, edits
from ui.theme.fonts import BODY, CAPTION, LABEL, interface_font
from ui.theme.grounds import paint_row, standing
from ui.theme.icons import pixmap
from ui.theme.look import look
from ui.theme.sizes import scaled

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_PAD, _ICON, _GAP, _STEP = 16, 16, 12, 13


@dataclass(frozen=True, slots=True)
class RowItem:
    """One row.

    Attributes:
        key: names it, so that it keeps its place when others come and go.
        icon, role: the icon and the role of its colour.
        state, state_role: a word at the end, and the role of its colour.
        depth: how many steps it stands in from where the others begin.
    """

    key: bytes
    name: str
    about: str
    icon: str = ""
    role: str = "text2"
    state: str = ""
    state_role: str = "text3"
    depth: int = 0


class RowModel(QAbstractListModel):
    """Holds the rows; ``show`` changes only what differs."""

    ROW = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        self._rows: list[RowItem] = []
        super().__init__(parent)

    def show(self, rows: Sequence[RowItem]) -> None:
        """Show other rows; their keys are unique."""
        for step in edits([r.key for r in self._rows], [r.key for r in rows]):
            match step:
                case Removal(first, last):
                    self.beginRemoveRows(_ROOT, first, last)
                    del self._rows[first : last + 1]
                    self.endRemoveRows()
                case Arrival(first, last):
                    self.beginInsertRows(_ROOT, first, last)
                    self._rows[first:first] = rows[first : last + 1]
                    self.endInsertRows()
        for number, row in enumerate(rows):
            if self._rows[number] != row:
                self._rows[number] = row
                index = self.index(number, 0)
                self.dataChanged.emit(index, index)

    def row(self, index: Index) -> RowItem | None:
        """Return the row at an index."""
        at = index.row()
        return self._rows[at] if index.isValid() and 0 <= at < len(self._rows) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        spoken = ", ".join(part for part in (row.name, row.about, row.state) if part)
        values = {
            int(self.ROW): row,
            int(Qt.ItemDataRole.DisplayRole): row.name,
            int(Qt.ItemDataRole.AccessibleTextRole): spoken,
            int(Qt.ItemDataRole.ToolTipRole): messages.tip(spoken),
        }
        return values.get(int(role))


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        first = QFontMetrics(interface_font(BODY, 500)).height()
        second = QFontMetrics(interface_font(LABEL)).height()
        return QSize(200, first + second + 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(RowModel.ROW)
        if not isinstance(row, RowItem):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        ground = QRectF(QRect(option.rect).adjusted(5, 2, -5, -2))
        paint_row(painter, ground, 6, standing(option), mirrored=mirrored)
        box = QRect(option.rect).adjusted(_PAD, 8, -_PAD, -8)
        if row.icon:
            side = scaled(_ICON)
            x = box.right() - side + 1 if mirrored else box.left()
            down = 2 if row.about else (box.height() - side) // 2
            painter.drawPixmap(x, box.top() + down, pixmap(row.icon, row.role, side))
            box = _cut(box, side + _GAP, at_start=not mirrored)
        box = _cut(box, row.depth * scaled(_STEP), at_start=not mirrored)
        near, far = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        high = box.height() // 2 if row.about else box.height()
        half = QRect(box.left(), box.top(), box.width(), high)
        end = (interface_font(CAPTION, 600), row.state_role)
        taken = _draw(painter, half, row.state, end, far)
        half = _cut(half, taken + _GAP if taken else 0, at_start=mirrored)
        _draw(painter, half, row.name, (interface_font(BODY, 500), "text"), near)
        below = box.adjusted(0, box.height() // 2, 0, 0)
        _draw(painter, below, row.about, (interface_font(LABEL), "text2"), near)
        painter.restore()


class RowList(QListView):
    """Shows rows; one can be current.

    Attributes:
        chosen: emitted with the ``RowItem`` that became current, or None.
    """

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._rows = RowModel()
        self._delegate = _Delegate()
        super().__init__(parent)
        self._rows.setParent(self)
        self.setObjectName("rows")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setItemDelegate(self._delegate)
        self.setModel(self._rows)

    def show_rows(self, rows: Sequence[RowItem]) -> None:
        """Show other rows; the one that is current stays it while it is there."""
        self._rows.show(rows)
        if rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self._rows.index(0, 0))
        else:
            self.chosen.emit(self.current)

    def go_to(self, key: bytes) -> None:
        """Make the row of a key current; where it is not there, nothing changes."""
        for number in range(self._rows.rowCount()):
            place = self._rows.index(number, 0)
            row = self._rows.row(place)
            if row is not None and row.key == key:
                self.setCurrentIndex(place)
                return

    @property
    def current(self) -> RowItem | None:
        """The row that is current."""
        return self._rows.row(self.currentIndex())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(self._rows.row(current))


def _cut(box: QRect, taken: int, *, at_start: bool) -> QRect:
    return box.adjusted(taken, 0, 0, 0) if at_start else box.adjusted(0, 0, -taken, 0)


def _draw(
    painter: QPainter, box: QRect, words: str, ink: tuple[QFont, str], side: Qt.AlignmentFlag
) -> int:
    """Draw words at one side of a box; return how much of it they take."""
    if not words or box.width() <= 0:
        return 0
    metrics = QFontMetrics(ink[0])
    shown = isolated(metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width()))
    painter.setFont(ink[0])
    painter.setPen(getattr(look(), ink[1]))
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(box, int(flags), shown)
    return metrics.horizontalAdvance(shown)
