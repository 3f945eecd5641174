"""Which panels stand beside the text: as a person wants them, and as the window has room.

Below 1280 the inspector lies over the text instead of beside it, below 1100 the outline too.
"""

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from ui.views.reading_page import ReadingPage

_INSPECTOR_FROM, _OUTLINE_FROM = 1280, 1100
_OUTLINE, _INSPECTOR = 262, 356


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
        self._edges = {name: QLabel(reading) for name in self._over}
        for edge in self._edges.values():
            edge.setObjectName("rule")
            edge.setTextFormat(Qt.TextFormat.PlainText)
            edge.hide()
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
        width = self._page.window().width()
        self._reading.tools.setVisible(self._may)
        self._place("outline", self._outline, 0, narrow=width < _OUTLINE_FROM)
        self._place("inspector", self._inspector, 2, narrow=width < _INSPECTOR_FROM)
        self._history.setVisible(self._wanted["history"] and self._may)

    @property
    def _may(self) -> bool:
        return self._has_text and not self._is_alone

    def _toggle(self, name: str) -> None:
        if name in self._over and self._is_over(name):
            self._over[name] = not self._over[name]
        else:
            self._wanted[name] = not self._wanted[name]
        self.settle()

    def _is_over(self, name: str) -> bool:
        least = _OUTLINE_FROM if name == "outline" else _INSPECTOR_FROM
        return self._page.window().width() < least

    def _place(self, name: str, panel: QWidget, place: int, *, narrow: bool) -> None:
        splitter = self._reading.splitter
        if narrow:
            if panel.parentWidget() is not self._reading:
                panel.setParent(self._reading)
                panel.setAutoFillBackground(True)
            panel.setGeometry(self._beside(name))
            self._edges[name].setGeometry(self._edge(name))
            for widget in (panel, self._edges[name]):
                widget.setVisible(self._over[name] and self._may)
                widget.raise_()
            return
        self._edges[name].hide()
        self._over[name] = False
        if panel.parentWidget() is not splitter:
            splitter.insertWidget(min(place, splitter.count()), panel)
        panel.setVisible(self._wanted[name] and self._may)

    def _beside(self, name: str) -> QRect:
        """Return where a panel lies that has no room of its own."""
        whole = self._reading.rect()
        width = _OUTLINE if name == "outline" else _INSPECTOR
        left = 0 if self._is_at_left(name) else whole.width() - width
        return QRect(left, 44, width, whole.height() - 44)

    def _edge(self, name: str) -> QRect:
        """Return where the rule is that parts such a panel from the text below it."""
        panel = self._beside(name)
        left = panel.right() + 1 if self._is_at_left(name) else panel.left() - 1
        return QRect(left, panel.top(), 1, panel.height())

    def _is_at_left(self, name: str) -> bool:
        mirrored = self._page.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return (name == "outline") != mirrored
