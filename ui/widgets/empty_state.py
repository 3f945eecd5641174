"""What stands where a text would be."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.fonts import BODY, interface_font
from ui.widgets.parts import plain_label


class EmptyState(QWidget):
    """One sentence of what is not here, one of how it comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("No text"))
        what = plain_label(interface_font(BODY + 2, 600))
        what.setText(self.tr("There is no text here yet."))
        how = plain_label(interface_font(), "quiet")
        how.setText(
            self.tr(
                "The secretariat lays one before the conference; it reaches the others with the "
                "next bundle that they read."
            )
        )
        how.setWordWrap(True)
        how.setFixedWidth(380)
        column = QVBoxLayout(self)
        column.addStretch(2)
        for label in (what, how):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
