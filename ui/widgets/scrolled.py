"""A frame around what may be long: up to a height as high as it needs, then it scrolls."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from ui.theme.sizes import scaled


class Scrolled(QScrollArea):
    """Holds one widget. Where nothing in it takes the keyboard, it takes it itself, to scroll.

    Args:
        inside: what it holds; it is as wide as there is room.
        most: the height, in pixels as designed, up to which it asks for room.
        name: what it is called.
        reads: what is in it is only read: keys scroll it.
        grows: it takes what room is left over.
    """

    def __init__(
        self, inside: QWidget, most: int, name: str, *, reads: bool = True, grows: bool = False
    ) -> None:
        self._most = most
        super().__init__()
        self.setObjectName("scrolled")
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reads else Qt.FocusPolicy.NoFocus)
        tall = QSizePolicy.Policy.Expanding if grows else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, tall)
        self.setWidget(inside)
        inside.installEventFilter(self)

    def whole(self) -> int:
        """Return the height at which nothing has to be scrolled."""
        inside = self.widget()
        if inside is None:
            return 0
        width = self.viewport().width()
        tall = inside.heightForWidth(width) if inside.hasHeightForWidth() else -1
        return max(tall, inside.minimumSizeHint().height()) + 2 * self._edge()

    def sizeHint(self) -> QSize:
        return QSize(200, min(scaled(self._most), self.whole()))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, min(scaled(self._most), self.whole()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _edge(self) -> int:
        margins = self.contentsMargins()
        return self.frameWidth() + (margins.top() + margins.bottom()) // 2
