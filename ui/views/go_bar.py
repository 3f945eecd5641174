"""Going to a provision by its number, as a person says it: "7(3)", "Article 4 bis"."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.theme.fonts import LABEL, interface_font
from ui.widgets.parts import announce, line_field, plain_label


class GoBar(QFrame):
    """A line above the text.

    Attributes:
        asked: emitted with what was typed.
        closed: emitted when a person has finished.
    """

    asked = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findbar")
        self._field = line_field()
        self._field.setAccessibleName(self.tr("Go to provision"))
        self._field.setPlaceholderText(self.tr("Go to provision, such as 7(3)"))
        self._said = plain_label(interface_font(LABEL), "fault")
        self._said.setWordWrap(True)
        self._said.setAccessibleDescription(self.tr("Message"))
        self._close = QPushButton(self.tr("Close"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.addWidget(self._field, 1)
        row.addWidget(self._said, 2)
        row.addWidget(self._close)
        self._field.returnPressed.connect(self._ask)
        self._close.clicked.connect(self.closed)
        self.setFocusProxy(self._field)
        self.hide()

    def open(self) -> None:
        """Show the line, ready for typing."""
        self._said.setText("")
        self.show()
        self._field.selectAll()
        self._field.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why nothing was found; what was typed stays."""
        self._said.setText(sentence)
        announce(self._said, sentence)

    def clear(self) -> None:
        """Forget what was typed."""
        self._field.clear()
        self._said.setText("")
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        if self._field.text().strip():
            self.asked.emit(self._field.text().strip())
