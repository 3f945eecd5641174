"""Sheets: dialogs inside the window, over the page that they speak about."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.theme.fonts import TITLE, interface_font
from ui.theme.sizes import scaled
from ui.widgets.buttons import Button
from ui.widgets.parts import announce, plain_label

_MARGIN, _SHADE = 24, 90


class Sheet(QFrame):
    """A card with a title, a body and buttons. Esc closes it and discards nothing that was kept.

    Attributes:
        closed: it is no longer shown; emitted once.
        grown: it holds more or less than before, and is to be placed anew.
        confirmed: the main button was pressed, or Ctrl+Enter.
    """

    closed = Signal()
    grown = Signal()
    confirmed = Signal()

    def __init__(self, title: str, width: int = 560, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setAccessibleName(title)
        self._width = width
        self.setFixedWidth(scaled(width))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._main: Button | None = None
        self._is_closed = False
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(24, 4, 24, 4)
        self.body.setSpacing(10)
        self._scroll = _scroller(self._inside)
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(24, 8, 24, 0)
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 20, 0, 20)
        column.setSpacing(8)
        column.addLayout(_head(title))
        column.addWidget(self._scroll, 1)
        column.addLayout(self._buttons)

    def add_button(self, button: Button, *, main: bool = False) -> Button:
        """Add a button at the end of the last line; the main one is pressed by Ctrl+Enter too."""
        self._buttons.addWidget(button)
        if main:
            self._main = button
            button.clicked.connect(self.confirmed)
        return button

    def add_close(self, words: str) -> Button:
        """Add the button that closes the sheet."""
        button = self.add_button(Button(words, hint="Esc"))
        button.clicked.connect(self.close_sheet)
        return button

    @property
    def is_closed(self) -> bool:
        """Whether it was taken away: what it had asked for may still come, and finds no widget."""
        return self._is_closed

    def close_sheet(self) -> None:
        """Take the sheet away; one that was taken away before stays so."""
        if not self._is_closed:
            self._is_closed = True
            self.closed.emit()

    def fit(self, room: int) -> None:
        """Be as wide as designed, at the size of the interface, but no wider than there is room."""
        self.setFixedWidth(min(scaled(self._width), room))

    def wanted_height(self) -> int:
        """Return the height at which nothing has to be scrolled."""
        room = self.width() - 2
        wraps = self.body.hasHeightForWidth()
        tall = self.body.totalHeightForWidth(room) if wraps else self.body.totalSizeHint().height()
        return tall + self.sizeHint().height() - self._scroll.sizeHint().height()

    def first_focus(self) -> QWidget:
        """Return what the keyboard is to be in when the sheet opens."""
        found = self._inside.findChildren(QWidget)
        inputs = (w for w in found if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isEnabled())
        return next((w for w in inputs if w.isVisibleTo(self)), self._main or self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            if self._main is not None and self._main.isEnabled():
                self._main.click()
        else:
            super().keyPressEvent(event)


class Veil(QWidget):
    """Covers the window while a sheet is open, holds it, and keeps the keyboard inside.

    The keyboard goes back where it was when the sheet closes.
    """

    def __init__(self, over: QWidget) -> None:
        self._sheet: Sheet | None = None
        self._before: QWidget | None = None
        super().__init__(over)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        over.installEventFilter(self)
        self.hide()

    @property
    def sheet(self) -> Sheet | None:
        """The sheet that is shown."""
        return self._sheet

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a sheet; one that is open closes first."""
        if self._sheet is not None:
            self._sheet.close_sheet()
        self._before = QApplication.focusWidget()
        self._sheet = sheet
        sheet.setParent(self)
        sheet.closed.connect(self._close)
        sheet.grown.connect(self._place)
        self._place()
        self.show()
        self.raise_()
        sheet.show()
        self._place()
        sheet.first_focus().setFocus(Qt.FocusReason.PopupFocusReason)
        announce(sheet, sheet.accessibleName())

    def close_sheet(self) -> None:
        """Close what is open."""
        if self._sheet is not None:
            self._sheet.close_sheet()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self._sheet is not None:
            self._place()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 Qt's name
        """Keep Tab among the controls of the sheet."""
        if self._sheet is None:
            return super().focusNextPrevChild(next)
        found = [
            w
            for w in self._sheet.findChildren(QWidget)
            if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isEnabled() and w.isVisible()
        ]
        if not found:
            return True
        chain = _in_tab_order(self._sheet, found)
        focus = QApplication.focusWidget()
        at = chain.index(focus) if focus in chain else (-1 if next else 0)
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        chain[(at + (1 if next else -1)) % len(chain)].setFocus(reason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(0, 0, 0, _SHADE))

    def _place(self) -> None:
        over = self.parentWidget()
        sheet = self._sheet
        if over is None or sheet is None:
            return
        self.setGeometry(over.rect())
        sheet.fit(over.width() - 2 * _MARGIN)
        most = over.height() - 2 * _MARGIN
        height = min(most, sheet.wanted_height())
        left = (over.width() - sheet.width()) // 2
        top = max(_MARGIN, min((over.height() - height) // 3, 90))
        sheet.setGeometry(left, top, sheet.width(), height)

    def _close(self) -> None:
        sheet, self._sheet = self._sheet, None
        if sheet is None:
            return
        sheet.hide()
        sheet.deleteLater()
        self.hide()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus()


def _head(title: str) -> QHBoxLayout:
    head = plain_label(interface_font(TITLE, 600))
    head.setText(title)
    head.setWordWrap(True)
    row = QHBoxLayout()
    row.setContentsMargins(24, 0, 24, 4)
    row.addWidget(head, 1)
    return row


def _scroller(inside: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setObjectName("sheetbody")
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(inside)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scroll


def _in_tab_order(sheet: Sheet, found: list[QWidget]) -> list[QWidget]:
    """Return widgets of a sheet in the order of Qt's focus chain, which is a ring."""
    wanted, chain = set(found), list[QWidget]()
    at = sheet.nextInFocusChain()
    while at is not None and at is not sheet and at not in chain:
        if at in wanted:
            chain.append(at)
        at = at.nextInFocusChain()
    return chain or found
