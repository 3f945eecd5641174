"""What a narrow panel shows where there is nothing: an icon and two sentences."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.fonts import BODY, LABEL, interface_font
from ui.theme.icons import HUGE
from ui.widgets.parts import plain_label
from ui.widgets.states import IconLabel


class NarrowState(QWidget):
    """Says what is not here, and how it comes; as wide as it is let."""

    def __init__(self, icon: str, what: str, how: str) -> None:
        super().__init__()
        self.setAccessibleName(what)
        self.setAccessibleDescription(how)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 36, 24, 24)
        column.setSpacing(8)
        column.addWidget(IconLabel(icon, "text3", HUGE), 0, Qt.AlignmentFlag.AlignHCenter)
        for words, font, name in (
            (what, interface_font(BODY, 600), ""),
            (how, interface_font(LABEL), "quiet"),
        ):
            label = plain_label(font, name)
            label.setText(words)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
