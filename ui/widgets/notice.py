"""A sentence above the text: what went wrong, or what is missing."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.theme.fonts import interface_font
from ui.widgets.parts import announce, plain_label


class Notice(QFrame):
    """Stays until it is dismissed; takes no room when there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._says = plain_label(interface_font(), "fault")
        self._says.setWordWrap(True)
        self._says.setAccessibleDescription(self.tr("Message"))
        dismiss = QPushButton(self.tr("&Dismiss"))
        dismiss.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.addWidget(self._says, 1)
        row.addWidget(dismiss)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence; "" hides the line."""
        self._says.setText(sentence)
        self.setVisible(bool(sentence))
        if sentence:
            announce(self._says, sentence)
