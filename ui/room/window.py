"""The window that stands on the projector. It is given a ``RoomView`` and knows nothing else."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.workspace.clause_status import Shown
from app.workspace.room import RoomView
from ui.bridge.page import Status
from ui.bridge.visible import visible
from ui.bridge.words import of_status
from ui.i18n import left_to_right
from ui.room.canvas import RoomCanvas
from ui.theme.fonts import interface_font
from ui.widgets.parts import elided_label
from ui.widgets.pill import Pill
from ui.widgets.states import StateCard

_SIZE = (1280, 720)
_BAR = 16
_STATUS = {
    Shown.OPEN: (Status.OPEN, "text3"),
    Shown.BRACKETED: (Status.BRACKETED, "bracket"),
    Shown.AD_REFERENDUM: (Status.AD_REFERENDUM, "agreed"),
    Shown.AGREED: (Status.AGREED, "agreed"),
    Shown.ADOPTED: (Status.ADOPTED, "agreed"),
}


class RoomWindow(QWidget):
    """Shows one clause in large type.

    Attributes:
        closed: a person closed it.
    """

    closed = Signal()

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("room")
        self.setAttribute(
            Qt.WidgetAttribute.WA_ShowWithoutActivating
        )  # the keyboard stays with the chair
        self.setWindowTitle(self.tr("The room – Travaux"))
        self.setAccessibleName(self.tr("The room"))
        self.resize(*_SIZE)
        self._title = elided_label(interface_font(18, 600))
        self._symbol = elided_label(interface_font(14), "quiet")
        self._status = Pill()
        self._frozen = Pill(self.tr("Frozen"), "stale", "lock")
        self._frozen.hide()
        self.canvas = RoomCanvas()
        self._empty = StateCard(
            "book-open-text",
            self.tr("Nothing is under discussion."),
            self.tr("What the chair has before it is shown here."),
        )
        self._scroll = QScrollArea()
        self._head = QFrame()
        self._arrange()
        self.show_view(None)

    def show_view(self, view: RoomView | None) -> None:
        """Show a clause; None says that there is none."""
        self._scroll.setVisible(view is not None)
        self._empty.setVisible(view is None)
        self._status.setVisible(view is not None)
        self._title.setText(visible(view.title) if view is not None else "")
        self._symbol.setText(left_to_right(visible(view.symbol)) if view is not None else "")
        if view is not None:
            status, role = _STATUS[view.status]
            self._status.show_state(of_status(status), role)
        self.canvas.show_view(view)

    def show_frozen(self, *, frozen: bool) -> None:
        """Say that it does not follow."""
        self._frozen.setVisible(frozen)

    def stand_on_projector(self) -> None:
        """Fill another screen, where there is one; else be a window like others."""
        screens = QGuiApplication.screens()
        others = [one for one in screens if one is not QGuiApplication.primaryScreen()]
        if others:
            self.setGeometry(others[0].geometry())
            self.showFullScreen()
        else:
            self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.showNormal()
        elif event.key() == Qt.Key.Key_F11:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            bar = self._scroll.verticalScrollBar()
            step = bar.pageStep() if event.key() == Qt.Key.Key_PageDown else -bar.pageStep()
            bar.setValue(bar.value() + step)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the clause the room that is below the head; the bar beside it takes some."""
        below = self.height() - self._head.sizeHint().height()
        self.canvas.fit(QSize(self.width() - _BAR, below))

    def _arrange(self) -> None:
        head = self._head
        head.setObjectName("toolline")
        line = QHBoxLayout(head)
        line.setContentsMargins(28, 12, 28, 12)
        line.setSpacing(16)
        line.addWidget(self._title, 2)
        line.addWidget(self._symbol, 1)
        line.addWidget(self._frozen)
        line.addWidget(self._status)
        self._scroll.setObjectName("page")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("The clause under discussion"))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is projected shows no keyboard
        self._scroll.setWidget(self.canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._empty, 1)
