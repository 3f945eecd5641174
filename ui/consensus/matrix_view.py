"""The matrix in sight: the first column and the head stay, the rest scrolls; only that is painted.

It is a table by inheritance, so that assistive technology meets cells with row and column headers;
the cells are pictures drawn once, for a thousand articles have some ten kinds of them.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from ui.consensus.cells import CellCache
from ui.consensus.matrix_heads import ColumnHead, RowHead
from ui.consensus.matrix_model import MatrixModel
from ui.theme.fonts import BODY, LABEL, interface_font
from ui.theme.look import look

Index = QModelIndex | QPersistentModelIndex
_SHOWN, _LEAST, _MOST, _BRACKETS = 13, 38, 64, 96
"""Columns that are to be in sight; how narrow and how wide one may be; the width of the last."""
_GAP, _RADIUS, _THICK = 2, 6, 5


class MatrixView(QTableView):
    """Shows a ``MatrixModel``.

    Attributes:
        moved: emitted with row and column of the cell that became the current one; -1 for none.
        opened: emitted when the current cell is to be opened.
        legend_wanted: the legend is to be shown, or hidden.
        copy_wanted: the table is to be copied.
    """

    moved = Signal(int, int)
    opened = Signal()
    legend_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        # Qt calls back while it sets things up: everything that is read there comes first.
        self._cells = model
        self._cache = CellCache()
        super().__init__(parent)
        self.setObjectName("matrix")
        self.setAccessibleName(self.tr("Positions by article and delegation"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self._head = ColumnHead(model, self)
        self._side = RowHead(model, self)
        self.setHorizontalHeader(self._head)
        self.setVerticalHeader(self._side)
        self.setModel(model)
        self._head.sectionClicked.connect(self._to_column)
        self._side.sectionClicked.connect(self._to_row)
        model.columnsInserted.connect(self.fit)
        model.columnsRemoved.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Measure anew: the interface's type, the width, or the columns have changed."""
        pitch = QFontMetrics(interface_font(BODY)).height() + 16
        self._side.setDefaultSectionSize(pitch)
        last = self._cells.columnCount() - 1
        self._side.fit(self.width(), self.width() - max(0, last) * _MOST - _BRACKETS - 16)
        shown = min(_SHOWN, max(1, last))
        room = self.width() - self._side.width() - _BRACKETS - 14
        width = min(_MOST, max(_LEAST, room // shown))
        for column in range(last + 1):
            self._head.resizeSection(column, width if column < last else _BRACKETS)
        self.viewport().update()

    def take_words(self) -> None:
        """The theme has changed."""
        for part in (self.viewport(), self._head.viewport(), self._side.viewport()):
            part.update()

    # What a person does --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key == Qt.Key.Key_L and not event.modifiers():
            self.legend_wanted.emit()
        elif key == Qt.Key.Key_C and control:
            self.copy_wanted.emit()
        elif key in (Qt.Key.Key_J, Qt.Key.Key_K) and not event.modifiers():
            self._to(self._row() + (1 if key == Qt.Key.Key_J else -1), self._column())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.opened.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.take_words()
        self.moved.emit(current.row(), current.column())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _row(self) -> int:
        return max(0, self.currentIndex().row())

    def _column(self) -> int:
        return max(0, self.currentIndex().column())

    def _to_row(self, row: int) -> None:
        self._to(row, self._column())

    def _to_column(self, column: int) -> None:
        self._to(self._row(), column)

    def _to(self, row: int, column: int) -> None:
        if 0 <= row < self._cells.rowCount() and 0 <= column < self._cells.columnCount():
            self.setCurrentIndex(self._cells.index(row, column))

    # Painting ------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = look()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), theme.surface)
        first, last = self._rows_in(event.rect())
        columns = self._columns_in(event.rect())
        ratio = self.devicePixelRatioF()
        height = self._side.defaultSectionSize()
        current = self.currentIndex()
        most = self._cells.most
        for row in range(first, last + 1):
            top = self.rowViewportPosition(row)
            if row == current.row():
                self._paint_ground(painter, top, height)
            for column, left, width in columns:
                if column == self._cells.columnCount() - 1:
                    self._paint_brackets(painter, QRect(left, top, width, height), row, most)
                    continue
                size = QSize(width - 2 * _GAP, height - 2 * _GAP)
                drawn = self._cache.of(self._cells.mark(row, column), size, ratio)
                painter.drawPixmap(left + _GAP, top + _GAP, drawn)
        self._paint_current(painter, current, height)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()  # the ring is around all of what is current

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _rows_in(self, box: QRect) -> tuple[int, int]:
        first, last = self.rowAt(box.top()), self.rowAt(box.bottom())
        end = self._cells.rowCount() - 1
        return (max(0, first), last if last >= 0 else end) if first >= 0 or end >= 0 else (0, -1)

    def _columns_in(self, box: QRect) -> list[tuple[int, int, int]]:
        found: list[tuple[int, int, int]] = []
        for column in range(self._cells.columnCount()):
            left, width = self.columnViewportPosition(column), self.columnWidth(column)
            if left <= box.right() and left + width >= box.left():
                found.append((column, left, width))
        return found

    def _paint_ground(self, painter: QPainter, top: int, height: int) -> None:
        """Paint the ground of the current row; its rounded end is that away from the names."""
        mirrored = self.isRightToLeft()
        end = self.viewport().width() if self._is_narrower() else self._end()
        box = QRectF(-_RADIUS, top + 0.5, end + _RADIUS, height - 1)
        if mirrored:
            box = QRectF(self.viewport().width() - end, top + 0.5, end + _RADIUS, height - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().selected)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)

    def _is_narrower(self) -> bool:
        return self._head.length() > self.viewport().width()

    def _end(self) -> int:
        return min(self.viewport().width(), self._head.length())

    def _paint_brackets(self, painter: QPainter, box: QRect, row: int, most: int) -> None:
        line = self._cells.line(row)
        count = line.brackets if line is not None else 0
        mirrored = self.isRightToLeft()
        far = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        number = QRect(box.left() + 10, box.top(), 24, box.height())
        if mirrored:
            number.moveRight(box.right() - 10)
        painter.setFont(interface_font(LABEL, 500))
        painter.setPen(look().text2 if count else look().text3)
        flags = far | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(number, int(flags), str(count) if count else "—")
        if count and most:
            room = box.width() - 10 - 24 - 16
            width = max(float(_THICK), room * count / most)
            left = number.left() - 8 - width if mirrored else number.right() + 9.0
            middle = box.top() + box.height() / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().bracket)
            bar = QRectF(left, middle - _THICK / 2, width, _THICK)
            painter.drawRoundedRect(bar, _THICK / 2, _THICK / 2)

    def _paint_current(self, painter: QPainter, current: Index, height: int) -> None:
        if not current.isValid():
            return
        left = self.columnViewportPosition(current.column())
        top = self.rowViewportPosition(current.row())
        inset = 1.0 if self.hasFocus() else 1.5  # on whole pixels: half of one would blur
        box = QRectF(left, top, self.columnWidth(current.column()), height)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look().accent, 2) if self.hasFocus() else QPen(look().control, 1))
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 5, 5)
