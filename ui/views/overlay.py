"""What lies in the place of a row: an editor, a read view, a card of structure."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ui.delegates.clause_layout import Setting


class Overlay(QFrame):
    """A child of the text's viewport that is as wide as a row.

    Attributes:
        resized: it wants another height.
    """

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overlay")

    def fit(self, setting: Setting) -> None:
        """Take the measures of a row: column, gutters, type, theme."""
        raise NotImplementedError
