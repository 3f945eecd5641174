"""The words of one clause in one language: worded, kept as they are typed, laid, checked."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from app.treaty.wording import Wording
from ui.bridge.rows import RIGHT_TO_LEFT
from ui.bridge.runs import visible
from ui.languages.gathering import CellFacts
from ui.theme.fonts import CAPTION, LABEL, interface_font, treaty_type
from ui.widgets.buttons import Button
from ui.widgets.parts import plain_label
from ui.widgets.sheet import Sheet

_WIDTH, _PAUSE, _HIGH = 720, 400, 170


class EditSheet(Sheet):
    """A field for the heading where the clause has one, and one for its words.

    Attributes:
        kept: emitted with the ``Wording`` 400 ms after the last key, and when it closes.
        laid: it is to be laid; and with True also marked as checked.
    """

    kept = Signal(object)
    laid = Signal(object, bool)

    def __init__(
        self, place: str, cell: CellFacts, reference: Wording, kept: Wording | None
    ) -> None:
        words = kept or cell.wording
        super().__init__("", _WIDTH)
        title = self.tr("{} in {}").format(place, cell.language.upper())
        self.setAccessibleName(title)
        self._label(title, interface_font(16, 600))
        self._label(self.tr("The reference"), interface_font(CAPTION, 600), "faint")
        for part in (reference.heading, reference.text):
            if part:
                self._label(visible(part), treaty_type("en", 0.9).body)
        self._label(self.tr("Its words"), interface_font(CAPTION, 600), "faint")
        face = treaty_type(cell.language, 1.0).body
        mirrored = cell.language in RIGHT_TO_LEFT
        way = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        self.heading = QLineEdit(words.heading)
        self.heading.setAccessibleName(self.tr("Heading"))
        self.heading.setPlaceholderText(self.tr("Heading"))
        self.heading.setVisible(bool(reference.heading or words.heading))
        self.edit = QPlainTextEdit(words.text)
        self.edit.setAccessibleName(self.tr("Its words"))
        self.edit.setTabChangesFocus(True)
        self.edit.setMinimumHeight(_HIGH)
        for field in (self.heading, self.edit):
            field.setFont(face)
            field.setLayoutDirection(way)
            self.body.addWidget(field)
        self._said = self._label("", interface_font(LABEL), "fault")
        self._said.hide()
        for finding in cell.findings:
            self._label(finding, interface_font(LABEL), "quiet")
        self._dress()

    @property
    def wording(self) -> Wording:
        """What is worded."""
        return Wording(self.edit.toPlainText(), self.heading.text())

    def refuse(self, sentence: str) -> None:
        """Say why it was not laid; what is worded stays."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))
        self.grown.emit()

    def close_sheet(self) -> None:
        self._keep()
        super().close_sheet()

    def _dress(self) -> None:
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._keep)
        self.edit.textChanged.connect(self._pause.start)
        self.heading.textChanged.connect(self._pause.start)
        self.add_close(self.tr("Close, keep what is worded"))
        lay = Button(self.tr("&Lay it"), "save")
        self.add_button(lay).clicked.connect(self._emitter(checked=False))
        both = Button(self.tr("Lay it, and mark as &checked"), "check", "primary", "Ctrl+Enter")
        self.add_button(both, main=True)
        self.confirmed.connect(self._emitter(checked=True))

    def _emitter(self, *, checked: bool) -> Callable[[], None]:
        return lambda: self.laid.emit(self.wording, checked)

    def _keep(self) -> None:
        self._pause.stop()
        self.kept.emit(self.wording)

    def _label(self, words: str, font: QFont, name: str = "") -> QLabel:
        label = plain_label(font, name)
        label.setWordWrap(True)
        label.setText(words)
        self.body.addWidget(label)
        return label
