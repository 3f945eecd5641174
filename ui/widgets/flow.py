"""A layout that goes on in the next line where there is no room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_GAP = 6


class Flow(QLayout):
    """Widgets beside one another, from where lines begin; ``gap`` is the room between them."""

    def __init__(self, parent: QWidget, gap: int = _GAP) -> None:
        self._items: list[QLayoutItem] = []
        self._gap = gap
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)

    def clear(self) -> None:
        """Take every widget away."""
        while self._items:
            item = self._items.pop()
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(240))

    def minimumSize(self) -> QSize:
        widest = max((item.minimumSize().width() for item in self._items), default=0)
        return QSize(widest, 0)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _place(self, rect: QRect, *, move: bool) -> int:
        parent = self.parentWidget()
        mirrored = parent is not None and (
            parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        )
        x = y = tall = 0
        for item in self._items:
            size = item.sizeHint()
            if size.width() > rect.width():  # it gives way, as far as it can, and is not cut
                size.setWidth(max(item.minimumSize().width(), rect.width()))
            if x and x + size.width() > rect.width():
                x, y, tall = 0, y + tall + self._gap, 0
            if move:
                left = rect.right() - x - size.width() + 1 if mirrored else rect.left() + x
                item.setGeometry(QRect(QPoint(left, rect.top() + y), size))
            x += size.width() + self._gap
            tall = max(tall, size.height())
        return y + tall
