"""A switch of which one part is always down."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from ui.theme.fonts import LABEL, interface_font
from ui.theme.sizes import Side, hold
from ui.widgets.buttons import elided, least_width, tell_elided

_PAD = 11


class Segment(QPushButton):
    """One part of a switch; where there is no room for its words they end in "…"."""

    def __init__(self, words: str) -> None:
        self._is_elided = False
        super().__init__(words)
        self.setObjectName("segment")
        self.setCheckable(True)
        self.setFont(interface_font(LABEL, 500))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(whole.width(), least_width(self) + 2 * _PAD), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._is_elided = tell_elided(self, was=self._is_elided)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_elided:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = elided(self, self.width() - 2 * _PAD)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


class Segments(QFrame):
    """One button for each word; the first is down at the beginning.

    Attributes:
        chosen: emitted with the number of the part that a person pressed.
    """

    chosen = Signal(int)

    def __init__(self, name: str, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segments")
        self.setAccessibleName(name)
        hold(self, Side.HEIGHT, 28)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for number, word in enumerate(words):
            button = Segment(word)
            self._group.addButton(button, number)
            row.addWidget(button)
        self.show_choice(0)
        self._group.idClicked.connect(self.chosen)

    def show_choice(self, number: int) -> None:
        """Show which part is down."""
        self._group.button(number).setChecked(True)

    @property
    def choice(self) -> int:
        """Which part is down."""
        return self._group.checkedId()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        down = self._group.checkedButton()
        if down is not None:
            down.setFocus(event.reason())
