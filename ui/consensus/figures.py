"""The four figures above the matrix: each a number, what it counts, and one thing to know of it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import commas
from ui.theme.fonts import CAPTION, FIGURE, LABEL, interface_font
from ui.widgets.parts import elided_label, plain_label


class Figure(QFrame):
    """One figure."""

    def __init__(self, about: str) -> None:
        super().__init__()
        self.setObjectName("figure")
        self._about = about
        self._number = plain_label(interface_font(FIGURE, 600))
        self._name = elided_label(interface_font(LABEL, 500), "quiet")
        self._name.setText(about)
        self._note = elided_label(interface_font(CAPTION), "faint")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 9, 14, 9)
        column.setSpacing(1)
        for label in (self._number, self._name, self._note):
            column.addWidget(label)

    def show_number(self, number: str, note: str) -> None:
        """Show a number; ``note`` says one thing more of it, or nothing."""
        self._number.setText(number)
        self._note.setText(note)
        self.setAccessibleName(commas(p for p in (f"{self._about}: {number}", note) if p))

    @property
    def words(self) -> str:
        """What it says."""
        return self.accessibleName()


class Figures(QWidget):
    """Four of them side by side."""

    def __init__(self) -> None:
        super().__init__()
        self.agreed = Figure(self.tr("Paragraphs agreed"))
        self.brackets = Figure(self.tr("Brackets open"))
        self.collisions = Figure(self.tr("Collisions"))
        self.blocking = Figure(self.tr("Articles blocking"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for figure in self.all:
            row.addWidget(figure, 1)

    @property
    def all(self) -> tuple[Figure, ...]:
        """All four, in reading order."""
        return (self.agreed, self.brackets, self.collisions, self.blocking)
