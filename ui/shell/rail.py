"""The rail: one item for each page that the role can use, with what is waiting there."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.values import value
from ui import messages
from ui.theme.fonts import CAPTION, interface_font
from ui.theme.grounds import Standing, paint_bar, paint_ground
from ui.theme.icons import LARGE, pixmap
from ui.theme.look import look
from ui.theme.sizes import scaled

_WIDTH, _WIDEST, _BADGE, _EDGE, _AROUND = 76, 128, 10, 2, 4
_BESIDE, _BESIDE_EDGE = 8, 5
"""Beside the ground of an item; where that has an edge, no word may lie on it."""


@value
class Item:
    """A page on the rail, in the language of the interface."""

    key: str
    name: str
    icon: str
    keys: str


class RailItem(QAbstractButton):
    """One item: icon, word, badge.

    Attributes:
        is_bare: it shows its icon alone.
    """

    def __init__(self, item: Item) -> None:
        self._item, self._badge = item, ""
        self.is_bare = False
        super().__init__()
        self.setText(item.name)
        self.setCheckable(True)
        self.setFont(interface_font(CAPTION, 500))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)
        self.set_badge("")

    def set_badge(self, badge: str) -> None:
        """Show how much is waiting; "" for nothing."""
        self._badge = badge
        name = f"{self._item.name}, {badge}" if badge else self._item.name
        self.setAccessibleName(name)
        self.setToolTip(messages.tip(f"{name}  {self._item.keys}"))
        self.update()

    def set_bare(self, *, bare: bool) -> None:
        """Show the icon alone; its name is in the tooltip, and is read aloud."""
        if bare is not self.is_bare:
            self.is_bare = bare
            self.updateGeometry()
            self.update()

    def wanted_height(self, *, bare: bool) -> int:
        """Return how high it is with its word, or without."""
        return self.least_height(bare=bare) + 2 * _AROUND

    def least_height(self, *, bare: bool) -> int:
        """Return how high it is where there is little room: no part of its word is cut."""
        words = 0 if bare else QFontMetricsF(self.font()).height() + 4
        return int(scaled(LARGE) + 8 + words)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(interface_font(CAPTION, 600))  # as where one is
        words = 0 if self.is_bare else int(metrics.horizontalAdvance(self._item.name))
        wide = min(scaled(_WIDEST), words + 12)
        return QSize(max(_WIDTH - 1, wide), self.wanted_height(bare=self.is_bare))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), self.least_height(bare=self.is_bare))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt passes it
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = _BESIDE_EDGE if look().is_contrast else _BESIDE
        box = QRectF(self.rect()).adjusted(side, 2, -side, -2)
        here = self.isChecked()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        row = Standing(here, self.hasFocus(), self.underMouse())
        paint_ground(painter, box.adjusted(1, 1, -1, -1), 8, row, "accent_soft")
        if here:  # at the edge: the words of some pages are as wide as their item
            edge = QRectF(self.rect()).adjusted(_EDGE, 2, -_EDGE, -2)
            paint_bar(painter, edge, 8, mirrored=mirrored)
        ink = "accent" if here else "text2"
        side = scaled(LARGE)
        x = (self.width() - side) // 2
        spare = self.height() - self.least_height(bare=self.is_bare)
        top = 5 + max(0, min(_AROUND, spare // 2))
        painter.drawPixmap(x, top, pixmap(self._item.icon, ink, side))
        if not self.is_bare:
            self._paint_words(painter, top + side + 3, ink)
        if self._badge:
            self._paint_badge(painter)

    def _paint_words(self, painter: QPainter, top: int, ink: str) -> None:
        font = self.font()
        here = self.isChecked()
        font.setWeight(font.Weight.DemiBold if here else font.Weight.Medium)
        painter.setFont(font)
        painter.setPen(getattr(look(), ink))
        words = QFontMetricsF(font).elidedText(
            self._item.name, Qt.TextElideMode.ElideRight, self.width() - 6
        )
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(QRectF(0, top, self.width(), self.height() - top), int(flags), words)

    def _paint_badge(self, painter: QPainter) -> None:
        theme = look()
        font = interface_font(_BADGE, 600)
        metrics = QFontMetricsF(font)
        width = max(16.0, metrics.horizontalAdvance(self._badge) + 8)
        middle = self.width() / 2
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = middle - 4 - width if mirrored else middle + 4
        box = QRectF(left, 4, width, max(15.0, metrics.height() + 1))
        painter.setPen(QPen(theme.app, 1.5))
        painter.setBrush(theme.collision)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(theme.surface)
        painter.setFont(font)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._badge)


class Rail(QFrame):
    """The items, one of which is where a person is; arrows move between them.

    Attributes:
        chosen: emitted with the key of the page that a person wants.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._items: dict[str, RailItem] = {}
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Pages"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 6)
        self._column.setSpacing(2)

    def show_items(self, items: Sequence[Item], last: Item | None = None) -> None:
        """Show the pages of a role; ``last`` stands at the bottom."""
        every = (*items, last) if last else tuple(items)
        while self._column.count():
            gone = self._column.takeAt(0)
            widget = gone.widget() if gone else None
            if widget is not None:
                widget.deleteLater()
        self._items = {item.key: RailItem(item) for item in every}
        for item in every:
            if item is last:
                self._column.addStretch(1)
            button = self._items[item.key]
            button.clicked.connect(lambda _=False, key=item.key: self.chosen.emit(key))
            self._column.addWidget(button)
        if last is None:
            self._column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._settle()  # items came, or their type has another size
        return super().event(event)

    def _settle(self) -> None:
        """Leave the words away where they have no room: half a word is none."""
        items = self._items.values()
        around = self._column.contentsMargins().top() + self._column.contentsMargins().bottom()
        needed = sum(item.least_height(bare=False) + self._column.spacing() for item in items)
        for item in items:
            item.set_bare(bare=needed + around > self.height())

    def show_place(self, key: str) -> None:
        """Mark where a person is."""
        for name, item in self._items.items():
            item.setChecked(name == key)
            item.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if name == key else Qt.FocusPolicy.ClickFocus
            )

    def set_badge(self, key: str, badge: str) -> None:
        """Show how much is waiting on a page."""
        if key in self._items:
            self._items[key].set_badge(badge)

    def take_focus(self) -> None:
        """Put the keyboard on the item where one is."""
        here = (item for item in self._items.values() if item.isChecked())
        next(here, next(iter(self._items.values()))).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        items = list(self._items.values())
        at = next((i for i, item in enumerate(items) if item.hasFocus()), -1)
        step = steps.get(Qt.Key(event.key()))
        if step is None or at < 0:
            super().keyPressEvent(event)
            return
        items[(at + step) % len(items)].setFocus(Qt.FocusReason.TabFocusReason)
