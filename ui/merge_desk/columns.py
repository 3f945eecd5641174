"""How the columns of the desk stand: beside one another, or the outer ones over the middle.

The middle is where one works. Where it would get too narrow, first the queue and then the decision
lie over it instead, each until it is closed, opened by a button of the line above the wording.
"""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from ui.merge_desk.centre import Centre
from ui.merge_desk.decision_panel import WIDTH as DECISION
from ui.merge_desk.decision_panel import DecisionPanel
from ui.merge_desk.queue_panel import WIDTH as QUEUE
from ui.merge_desk.queue_panel import QueuePanel
from ui.theme.sizes import scaled
from ui.widgets.buttons import Button
from ui.widgets.edge import Edge

_MIDDLE = 440
"""The least width of the middle, at 100 %."""


@dataclass
class _Side:
    """One of the outer columns.

    Attributes:
        home: where it stands beside the middle, and at which place.
        over: what it lies over where there is no room.
        needs: the width of the page from which it stands beside the middle, at 100 %.
    """

    column: QWidget
    home: tuple[QHBoxLayout, int]
    over: QWidget
    needs: int
    button: Button
    edge: Edge
    focus: QWidget
    is_over: bool = False
    is_open: bool = False


class Columns(QObject):
    """Arranges queue, middle and decision on a page.

    ``stack`` shows the desk or, where nothing waits, ``empty``.
    """

    def __init__(self, page: QWidget, stack: QStackedWidget, empty: QWidget) -> None:
        super().__init__(page)
        self._page, self._stack = page, stack
        self._desk = QWidget()
        self._inner = _row(self._desk)
        self._outer = _row(page)
        stack.addWidget(empty)
        stack.addWidget(self._desk)
        self._sides: tuple[_Side, ...] = ()

    def hold(self, queue: QueuePanel, centre: Centre, panel: DecisionPanel) -> None:
        """Put the columns in their places."""
        self._outer.addWidget(queue)
        self._outer.addWidget(self._stack, 1)
        self._inner.addWidget(centre, 1)
        self._inner.addWidget(panel)
        needs = QUEUE + _MIDDLE + DECISION
        self._sides = (
            _Side(queue, (self._outer, 0), self._page, needs, centre.to_queue, Edge(self._page),
                  queue.list),
            _Side(panel, (self._inner, 1), self._desk, _MIDDLE + DECISION, centre.to_decision,
                  Edge(self._desk), panel.verdicts),
        )  # fmt: skip
        for side in self._sides:
            side.column.installEventFilter(self)
            side.button.clicked.connect(partial(self._pressed, side))
        for watched in (self._page, self._desk):
            watched.installEventFilter(self)
        self._stack.currentChanged.connect(self.settle)
        queue.entered.connect(self.make_way)
        self._centre = centre
        self.settle()

    def make_way(self) -> None:
        """Close what lies over the middle."""
        for side in self._sides:
            side.is_open = False
        self.settle()

    def settle(self) -> None:
        """Put every column where there is room for it."""
        is_desk = self._stack.currentWidget() is self._desk
        for side in self._sides:
            narrow = is_desk and self._page.width() < scaled(side.needs)
            if narrow is not side.is_over:
                self._move(side, over=narrow)
            side.button.setVisible(narrow)
            side.button.setChecked(side.is_open)
            if narrow:
                self._lay(side)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched in (self._page, self._desk):
            self.settle()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            for side in self._sides:
                if side.column is watched and event.key() == Qt.Key.Key_Escape and side.is_open:
                    self._toggle(side)
                    return True
        return super().eventFilter(watched, event)

    def _pressed(self, side: _Side, _on: bool = False) -> None:  # noqa: FBT001, FBT002 Qt passes it
        self._toggle(side)

    def _toggle(self, side: _Side) -> None:
        opens = not side.is_open
        for one in self._sides:
            one.is_open = opens and one is side
        self.settle()
        (side.focus if opens else self._centre.units).setFocus()

    def _move(self, side: _Side, *, over: bool) -> None:
        side.is_over, side.is_open = over, False
        layout, place = side.home
        side.column.setAutoFillBackground(over)
        if over:
            layout.removeWidget(side.column)
        else:
            layout.insertWidget(place, side.column)
            side.edge.hide()
            side.column.show()

    def _lay(self, side: _Side) -> None:
        """Lay an open column over the middle, below the line with its button."""
        whole, top = side.over.rect(), self._centre.line.height()
        mirrored = self._page.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at_left = (side.over is self._page) != mirrored
        width = side.column.minimumWidth()
        left = 0 if at_left else whole.width() - width
        box = QRect(left, top, width, whole.height() - top)
        side.column.setGeometry(box)
        side.edge.stand_at(box, panel_is_left=at_left)
        for widget in (side.column, side.edge):
            widget.setVisible(side.is_open)
            widget.raise_()


def _row(parent: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(parent)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    return row
