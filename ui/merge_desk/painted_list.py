"""A list whose rows are painted and can be pressed in places; keys that it has no use for go on."""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from ui import messages
from ui.merge_desk.canvas import Canvas, mirrored_rect
from ui.merge_desk.rows_model import VALUE, RowsModel
from ui.theme.fonts import interface_scale
from ui.theme.look import look

Index = QModelIndex | QPersistentModelIndex
V = TypeVar("V")
_MOST_KEPT = 400
_MOVES = frozenset(
    {
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home,
        Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
    }
)  # fmt: skip


class Laid(Protocol):
    """A row, laid out for a width.

    Attributes:
        places: what can be pressed in it: where, and what that stands for.
        tips: what is shown whole when one rests there.
    """

    @property
    def height(self) -> float: ...
    @property
    def places(self) -> tuple[tuple[QRectF, object], ...]: ...
    @property
    def tips(self) -> tuple[tuple[QRectF, str], ...]: ...

    def paint(self, canvas: Canvas, *, is_current: bool, has_focus: bool) -> None:
        """Paint it."""
        ...


class PaintedDelegate(QStyledItemDelegate, Generic[V]):
    """Keeps the layouts of a few hundred rows; another theme or size of type, another layout."""

    def __init__(self, lay: Callable[[V, float], Laid], view: "PaintedList[V]") -> None:
        super().__init__(view)
        self._lay, self._view = lay, view
        self._kept: dict[tuple[object, ...], tuple[V, Laid]] = {}

    def laid(self, value: V) -> Laid:
        """Return a row, laid out."""
        view = self._view
        width = view.row_width()
        key = (view.rows.key(value), width, look().name, interface_scale(), view.zoom)
        held = self._kept.get(key)
        if held is not None and held[0] is value:
            return held[1]
        if len(self._kept) >= _MOST_KEPT:
            self._kept.clear()
        found = self._lay(value, width)
        self._kept[key] = (value, found)
        return found

    def forget(self) -> None:
        """Let go of every layout."""
        self._kept.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's
        value = index.data(VALUE)
        width = self._view.row_width()
        if value is None:
            return QSize(round(width), 20)
        return QSize(round(width), round(self._view.row_height(self.laid(value))))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        value = index.data(VALUE)
        if value is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        origin = QPointF(option.rect.topLeft())
        canvas = Canvas(painter, origin, option.rect.width(), mirrored=mirrored)
        here = index == self._view.currentIndex()
        focus = bool(option.state & QStyle.StateFlag.State_HasFocus) or self._view.hasFocus()
        self.laid(value).paint(canvas, is_current=here, has_focus=here and focus)
        painter.restore()


class PaintedList(QListView, Generic[V]):
    """Shows values of one kind.

    Attributes:
        pressed_at: the value and what was pressed in it, and whether Ctrl or Shift was held.
        turned_to: the value that has become current, or None.
    """

    pressed_at = Signal(object, object, bool)
    turned_to = Signal(object)

    def __init__(
        self,
        name: str,
        model: RowsModel[V],
        lay: Callable[[V, float], Laid],
        parent: QWidget | None = None,
    ) -> None:
        self.rows = model
        self.zoom = 1.0
        self._delegate: PaintedDelegate[V] | None = None
        super().__init__(parent)
        model.setParent(self)
        self.setObjectName("desklist")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self._delegate = PaintedDelegate(lay, self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)

    def row_width(self) -> float:
        """Return how wide rows are."""
        return float(max(120, self.viewport().width()))

    def row_height(self, laid: Laid) -> float:
        """Return how high a row is shown."""
        return laid.height

    def show_rows(self, values: tuple[V, ...]) -> None:
        """Show other values; the one that is current stays it while it is there."""
        self.rows.show(values)

    @property
    def current(self) -> V | None:
        """The value that is current."""
        return self.rows.value(self.currentIndex().row())

    def go_to(self, row: int) -> None:
        """Make a row the current one."""
        self.setCurrentIndex(self.rows.index(row, 0))

    def set_zoom(self, zoom: float) -> None:
        """Set the size of the treaty's type."""
        if zoom != self.zoom:
            self.zoom = zoom
            self.retheme()

    def retheme(self) -> None:
        """Lay everything out anew: the theme or the size of type is another."""
        if self._delegate is not None:
            self._delegate.forget()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()  # the ring is around all of what is current

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.turned_to.emit(self.rows.value(current.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _MOVES and held == Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not held:
            value = self.current
            if value is not None:
                self.pressed_at.emit(value, None, False)  # noqa: FBT003 Qt's signals are so
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        value, laid, at = self._under(event.position())
        if value is None or laid is None:
            return
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        for box, what in laid.places:
            if box.contains(at):
                self.pressed_at.emit(value, what, bool(event.modifiers() & held))
                return

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        _, laid, at = self._under(event.position())
        over = laid is not None and any(box.contains(at) for box, _ in laid.places)
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            _, laid, at = self._under(QPointF(event.pos()))
            tips = laid.tips if laid is not None else ()
            words = next((words for box, words in tips if box.contains(at)), "")
            if words:
                QToolTip.showText(event.globalPos(), messages.tip(words), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def place_of(self, row: int, what: object) -> QPointF | None:
        """Return a point of the viewport where something can be pressed in a row, or None."""
        value = self.rows.value(row)
        if value is None or self._delegate is None:
            return None
        box = self.visualRect(self.rows.index(row, 0))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for place, stands_for in self._delegate.laid(value).places:
            if stands_for == what:
                found = mirrored_rect(place, box.width(), mirrored=mirrored)
                return found.center() + QPointF(box.topLeft())
        return None

    def _under(self, where: QPointF) -> tuple[V | None, Laid | None, QPointF]:
        index = self.indexAt(where.toPoint())
        value = self.rows.value(index.row()) if index.isValid() else None
        if value is None or self._delegate is None:
            return None, None, where
        box = self.visualRect(index)
        at = where - QPointF(box.topLeft())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            at = QPointF(box.width() - at.x(), at.y())
        return value, self._delegate.laid(value), at
