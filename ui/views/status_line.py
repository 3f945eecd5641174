"""The line at the bottom: where one is, what is open, and the code of the rolling text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui import messages
from ui.bridge.page import Page
from ui.theme.fonts import FIXED, LABEL, font, interface_font
from ui.views.parts import elided_label, plain_label


class StatusLine(QFrame):
    """Shows facts only; nothing in it can be pressed. The code can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusline")
        self._place = elided_label(interface_font(LABEL), "quiet")
        self._place.setAccessibleDescription(self.tr("Place"))
        self._clauses = plain_label(interface_font(LABEL), "quiet")
        self._clauses.setAccessibleDescription(self.tr("Clauses"))
        self._amendments = plain_label(interface_font(LABEL), "quiet")
        self._amendments.setAccessibleDescription(self.tr("Amendments"))
        self._code = plain_label(font(FIXED, LABEL), "quiet")
        self._code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._code.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(20)
        row.addWidget(self._place, 1)
        for label in (self._clauses, self._amendments, self._code):
            row.addWidget(label)

    def show_page(self, page: Page) -> None:
        """Show the facts of a page."""
        counts = page.counts
        self._clauses.setText(messages.clauses(counts.clauses, counts.open_clauses))
        self._amendments.setText(messages.amendments(counts.amendments))
        self._code.setText(messages.rolling_code(page.rolling_hash))
        whole = page.rolling_hash.hex()
        self._code.setToolTip(messages.tip(whole))
        self._code.setAccessibleDescription(whole)
        for label in (self._clauses, self._amendments):
            label.setVisible(page.instrument is not None)

    def show_place(self, place: str) -> None:
        """Show where in the text one is."""
        self._place.setText(place)
