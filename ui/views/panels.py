"""Which panels stand beside the text: as a person wants them, and as the window has room.

Below 1280 the inspector lies over the page instead of beside the text, below 1100 the outline too,
each until it is closed; the text is set beside it as long as it has the room of a narrow column.
"""

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ui.theme.sizes import scaled
from ui.views.reading_page import ReadingPage
from ui.widgets.edge import Edge

_RAIL = 76
WIDE = {"outline": 262, "inspector": 356}
_FROM = {"outline": 1100, "inspector": 1280}
"""Widths of the window from which each stands beside the text, at 100 %."""
_BESIDE = {"outline": _RAIL + 262, "inspector": _RAIL + 262 + 356}
"""What stands beside the text then; it grows with the size of the interface, the text does not."""
_LEAST_TEXT = 400
"""The width that the text needs beside what lies over the page, at 100 %."""


class Panels(QObject):
    """Shows and hides outline, inspector and history, and with them what is around the page.

    Attributes:
        alone_changed: the text is left alone, or no more.
    """

    alone_changed = Signal(bool)

    def __init__(
        self, page: QWidget, reading: ReadingPage, inspector: QFrame, history: QWidget
    ) -> None:
        super().__init__(page)
        self._page, self._reading = page, reading
        self._outline, self._inspector, self._history = reading.outline, inspector, history
        self._wanted = {"outline": True, "inspector": True, "history": True}
        self._over = {"outline": False, "inspector": False}
        self._edges = {name: Edge(reading) for name in self._over}
        self._is_alone = False
        self._has_text = True

    def show_text(self, *, is_there: bool) -> None:
        """Where there is no text there is nothing beside it."""
        self._has_text = is_there
        self.settle()

    def toggle_outline(self) -> None:
        """Show the outline, or hide it."""
        self._toggle("outline")

    def toggle_inspector(self) -> None:
        """Show the inspector, or hide it."""
        self._toggle("inspector")

    def show_inspector(self) -> None:
        """Show the inspector, wherever there is room for it."""
        if self._inspector.isHidden():
            self._toggle("inspector")

    def make_way(self) -> None:
        """Take away what lies over the text: something is begun there that has to be seen whole."""
        self._over = dict.fromkeys(self._over, False)
        self.settle()

    def toggle_history(self) -> None:
        """Show the history, or hide it."""
        self._toggle("history")

    def toggle_all(self) -> None:
        """Leave the text alone, or bring back what is around it."""
        self._is_alone = not self._is_alone
        self.settle()
        self.alone_changed.emit(self._is_alone)

    @property
    def is_alone(self) -> bool:
        """Whether the text is left alone."""
        return self._is_alone

    def settle(self) -> None:
        """Put every panel where the window has room for it."""
        self._reading.tools.setVisible(self._may)
        self._place("outline", self._outline, 0)
        self._place("inspector", self._inspector, 2)
        self._leave_room()
        self._history.setVisible(self._wanted["history"] and self._may)

    @property
    def _may(self) -> bool:
        return self._has_text and not self._is_alone

    def _toggle(self, name: str) -> None:
        if name in self._over and self._is_narrow(name):
            opened = not self._over[name]
            self._over[name] = opened
            if opened and not self._has_room():  # it would cover what one reads: one at a time
                self._over = {one: one == name for one in self._over}
        else:
            self._wanted[name] = not self._wanted[name]
        self.settle()

    def _is_narrow(self, name: str) -> bool:
        """Say whether the window has no room for a panel beside the text."""
        grown = scaled(_BESIDE[name]) - _BESIDE[name]
        return self._page.window().width() < _FROM[name] + grown

    def _lies_over(self, name: str) -> bool:
        return self._is_narrow(name) and self._over[name] and self._may

    def _has_room(self) -> bool:
        """Say whether the text can be read beside what lies over the page."""
        beside = sum(
            scaled(WIDE[name])
            for name in self._over
            if self._lies_over(name) or (name == "outline" and not self._is_narrow(name))
        )
        least = _LEAST_TEXT * max(1.0, self._reading.text.zoom)
        return self._reading.width() - beside >= least

    def _leave_room(self) -> None:
        over = [name for name in self._over if self._lies_over(name)]
        room = {True: 0, False: 0}
        for name in over if self._has_room() else ():
            room[self._is_at_left(name)] += scaled(WIDE[name])
        self._reading.below.setContentsMargins(room[True], 0, room[False], 0)

    def _place(self, name: str, panel: QWidget, place: int) -> None:
        splitter, edge = self._reading.splitter, self._edges[name]
        if self._is_narrow(name):
            if panel.parentWidget() is not self._reading:
                panel.setParent(self._reading)
                panel.setAutoFillBackground(True)
            box = self._beside(name)
            panel.setGeometry(box)
            edge.stand_at(box, panel_is_left=self._is_at_left(name))
            for widget in (panel, edge):
                widget.setVisible(self._lies_over(name))
                widget.raise_()
            return
        edge.hide()
        self._over[name] = False
        if panel.parentWidget() is not splitter:
            splitter.insertWidget(min(place, splitter.count()), panel)
        panel.setVisible(self._wanted[name] and self._may)

    def _beside(self, name: str) -> QRect:
        """Return where a panel lies that has no room of its own."""
        whole, top = self._reading.rect(), self._reading.tools.height()
        width = scaled(WIDE[name])
        left = 0 if self._is_at_left(name) else whole.width() - width
        return QRect(left, top, width, whole.height() - top)

    def _is_at_left(self, name: str) -> bool:
        mirrored = self._page.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return (name == "outline") != mirrored
