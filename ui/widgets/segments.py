"""A switch of which one part is always down."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from ui.theme.fonts import LABEL, interface_font


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
        self.setFixedHeight(28)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for number, word in enumerate(words):
            button = QPushButton(word)
            button.setObjectName("segment")
            button.setCheckable(True)
            button.setFont(interface_font(LABEL, 500))
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
