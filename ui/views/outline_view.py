"""The outline: where one is in the text, and where something is open."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from app.ids import ClauseId
from ui.bridge.page import Section
from ui.delegates.outline_delegate import OutlineDelegate, paint_ground
from ui.models.outline_filter import OutlineFilter
from ui.models.roles import ItemRole
from ui.theme.icons import SMALL, pixmap
from ui.theme.sizes import scaled
from ui.theme.tokens import Theme

_ALL_OPEN, _WIDTH, _STEP = 300, 200, 14
Index = QModelIndex | QPersistentModelIndex


class OutlineView(QTreeView):
    """Shows an ``OutlineFilter``.

    Attributes:
        chosen: emitted with the ``ClauseId`` that a person went to.
    """

    chosen = Signal(object)

    def __init__(self, model: OutlineFilter, theme: Theme, parent: QWidget | None = None) -> None:
        self._model = model
        self._delegate = OutlineDelegate(ItemRole.SECTION, theme)
        super().__init__(parent)
        self.setObjectName("outline")
        self.setAccessibleName(self.tr("Outline"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(scaled(_STEP))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(self._delegate)
        self.setModel(model)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._delegate.set_theme(theme)
        self.setIndentation(scaled(_STEP))  # it may be the size of the interface that changed
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, super().sizeHint().height())

    def follow(self, section: ClauseId | None) -> None:
        """Mark where the text is; that is no choice of a person, so nothing is emitted."""
        index = self._model.index_of(section) if section is not None else QModelIndex()
        if index != self.currentIndex():
            with QSignalBlocker(self):
                self.setCurrentIndex(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self._model.rowCount():
            with QSignalBlocker(self):  # the keyboard is seen somewhere; nobody went there
                self.setCurrentIndex(self._model.index(0, 0))
        super().focusInEvent(event)  # Qt's own would make it current, and not choose it
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        if self.selectionModel().isSelected(index):
            box = QRect(0, options.rect.top(), self.viewport().width(), options.rect.height())
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            paint_ground(painter, box, has_keyboard=self.hasFocus(), mirrored=mirrored)
        super().drawRow(painter, options, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if not self.model().hasChildren(index):
            return
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        aside = "chevron-left" if mirrored else "chevron-right"
        name = "chevron-down" if self.isExpanded(index) else aside
        side = scaled(SMALL)
        left = rect.left() + 1 if mirrored else rect.right() - side - 1
        at = QPoint(left, rect.center().y() - side // 2)
        painter.drawPixmap(at, pixmap(name, "text3", side))

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        super().rowsInserted(parent, start, end)
        if self._model.size <= _ALL_OPEN:  # a longer one opens where one reads
            for row in range(start, end + 1):
                self.expandRecursively(self._model.index(row, 0, parent))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        section = current.data(ItemRole.SECTION) if current.isValid() else None
        if isinstance(section, Section):
            self.chosen.emit(section.id)
