"""What the body of a sheet is made of: sections, fields with their names, notes, and a fault."""

from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from ui.i18n import unmarked
from ui.theme.fonts import BODY, CAPTION, LABEL, interface_font
from ui.widgets.parts import announce, plain_label


class Form:
    """Adds to a column, from above to below.

    Args:
        column: of the sheet, or of a page.
    """

    def __init__(self, column: QVBoxLayout) -> None:
        self._column = column

    def section(self, words: str) -> QLabel:
        """Add the name of what follows."""
        label = plain_label(interface_font(CAPTION, 600), "quiet")
        label.setText(words)
        label.setContentsMargins(0, 8, 0, 0)
        self._column.addWidget(label)
        return label

    def field(self, prompt: str, field: QWidget, about: str = "") -> QLabel:
        """Add a field under its name ("&" before its letter); return the name.

        ``about`` is a quiet line below it.
        """
        label = plain_label(interface_font(LABEL, 500))
        label.setText(prompt)
        label.setBuddy(field)
        label.setContentsMargins(0, 6, 0, 0)
        field.setAccessibleName(unmarked(prompt))
        if about:
            field.setAccessibleDescription(about)
        self._column.addWidget(label)
        self._column.addWidget(field)
        if about:
            self.note(about)
        return label

    def tick(self, words: str, *, on: bool = False) -> QCheckBox:
        """Add a box to be ticked."""
        box = QCheckBox(words)
        box.setFont(interface_font())
        box.setChecked(on)
        self._column.addWidget(box)
        return box

    def note(self, words: str = "", name: str = "quiet", size: int = LABEL) -> QLabel:
        """Add a line of words; "" takes no room until something is said with ``say``."""
        label = plain_label(interface_font(size), name)
        label.setWordWrap(True)
        self._column.addWidget(label)  # before it is shown: without a parent it would be a window
        say(label, words)
        return label

    def words(self, words: str = "") -> QLabel:
        """Add words in the size of the interface."""
        return self.note(words, "", BODY)

    def fault(self) -> QLabel:
        """Add the line that says why something was not done."""
        return self.note("", "fault")

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Add anything else."""
        self._column.addWidget(widget, stretch)

    def room(self) -> None:
        """Let the rest stay empty."""
        self._column.addStretch(1)


def say(label: QLabel, words: str) -> None:
    """Have a line say something, or take no room; what is new is read aloud."""
    is_new = words != label.text()
    label.setText(words)
    label.setVisible(bool(words))
    if words and is_new and label.isVisible():
        announce(label, words)
