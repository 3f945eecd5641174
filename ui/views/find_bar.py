"""Finding words in the text that is shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui import messages
from ui.bridge.page import Hit
from ui.theme.fonts import LABEL, interface_font
from ui.widgets.buttons import Button
from ui.widgets.parts import let_clear, line_field, plain_label


class FindBar(QFrame):
    """A line above the text. It knows the hits and which of them is shown.

    Attributes:
        searched: emitted with the words that are looked for.
        moved: emitted with the ``Hit`` to show, or None.
        closed: emitted when a person has finished.
    """

    searched = Signal(str)
    moved = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findbar")
        self.hits: tuple[Hit, ...] = ()
        self._at = -1
        self._field = line_field()
        self._field.setAccessibleName(self.tr("Find in the text"))
        self._field.setPlaceholderText(self.tr("Find in the text"))
        let_clear(self._field, self.tr("Clear"))
        self._count = plain_label(interface_font(LABEL), "quiet")
        self._count.setAccessibleDescription(self.tr("Places found"))
        self._before = Button(self.tr("&Previous"), "arrow-up")
        self._next = Button(self.tr("&Next"), "arrow-down")
        self._close = Button(self.tr("Close"), hint="Esc")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.addWidget(self._field, 1)
        for widget in (self._count, self._before, self._next, self._close):
            row.addWidget(widget)
        self._field.textEdited.connect(self.searched)
        self._field.returnPressed.connect(lambda: self.step(1))
        self._before.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))
        self._close.clicked.connect(self.closed)
        self._tell()

    @property
    def words(self) -> str:
        """What is looked for."""
        return self._field.text()

    def open(self) -> None:
        """Show the line, ready for typing."""
        self.show()
        self._field.selectAll()
        self._field.setFocus()

    def clear(self) -> None:
        """Forget words and hits."""
        self._field.clear()
        self.show_hits("", (), 0)

    def show_hits(self, words: str, hits: tuple[Hit, ...], row: int) -> None:
        """Take what was found; the first place from ``row`` on is shown."""
        if words != self.words:
            return  # the answer to an earlier question
        self.hits = hits
        later = (i for i, hit in enumerate(hits) if hit.row >= row)
        self._at = next(later, 0) if hits else -1
        self._tell()
        self.moved.emit(hits[self._at] if hits else None)

    def step(self, by: int) -> None:
        """Go to the next place, or the one before; after the last comes the first."""
        if self.hits:
            self._at = (self._at + by) % len(self.hits)
            self._tell()
            self.moved.emit(self.hits[self._at])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self._count.setText(messages.hits(self._at + 1, len(self.hits)) if self.words else "")
        for button in (self._before, self._next):
            button.setEnabled(bool(self.hits))
