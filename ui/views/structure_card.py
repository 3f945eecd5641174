"""A change of structure as a card in the clause's row: what it does, the words that it needs."""

from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from app.workspace.shape import NEEDS_WORDS, Shape
from ui.bridge.page import Row
from ui.bridge.visible import visible
from ui.delegates.clause_layout import Setting
from ui.i18n import Words, isolated, noop
from ui.theme.fonts import BODY, LABEL, interface_font
from ui.views.clause_card import ClauseCard
from ui.widgets.buttons import Button
from ui.widgets.parts import announce, plain_label

_tr = Words("structure")
_AROUND = 12
"""What edge and padding of the style sheet take of the height of a field."""
_BREAKS = str.maketrans({"\u2029": "\n", "\u2028": "\n"})

_TITLES = {
    Shape.INSERT_AFTER: noop("Insert after {}"),
    Shape.INSERT_UNDER: noop("Insert in {}"),
    Shape.DELETE: noop("Delete {}"),
    Shape.MOVE: noop("Move {}"),
    Shape.SPLIT: noop("Split {}"),
    Shape.JOIN: noop("Join the next clause to {}"),
    Shape.RETAIN: noop("Keep {} as it is"),
}
_ABOUT = {
    Shape.INSERT_AFTER: noop("The new text. A paragraph for each clause; numbers are computed."),
    Shape.INSERT_UNDER: noop("The new text. A paragraph for each clause; numbers are computed."),
    Shape.DELETE: noop("It is proposed for deletion with all that stands in it."),
    Shape.MOVE: noop("After which provision is it to stand? For instance: Article 4(2)."),
    Shape.SPLIT: noop("The first words of the second part, as they stand in the clause."),
    Shape.JOIN: noop("The words of the next clause are appended to it."),
    Shape.RETAIN: noop("Your delegation tables that nothing is to be changed here (NOC)."),
}


_WORDINGS = frozenset({Shape.INSERT_AFTER, Shape.INSERT_UNDER, Shape.SPLIT})
"""What is asked for is wording of the treaty, and set as such."""
_LINES = {Shape.INSERT_AFTER: (4, 12), Shape.INSERT_UNDER: (4, 12)}
_FEW = (1, 4)
"""Of a field: how many lines it has room for, and to how many it grows."""


class StructureCard(ClauseCard):
    """Asks for the words that are needed, and keeps the change as a draft.

    Attributes:
        kept: the words; the change is to be kept as a draft.
        tabled: likewise, and it is to be tabled.
    """

    kept = Signal(str)
    tabled = Signal(str)

    def __init__(self, row: Row, shape: Shape) -> None:
        super().__init__(row)
        self._is_wording = shape in _WORDINGS
        self._title = plain_label(interface_font(BODY + 1, 600))
        title, about = _TITLES[shape], _ABOUT[shape]
        self._title.setText(_tr(title).format(isolated(visible(row.place))))
        self._title.setWordWrap(True)
        self._about = plain_label(interface_font(LABEL), "quiet")
        self._about.setText(_tr(about))
        self._about.setWordWrap(True)
        self.field = _Field(*_LINES.get(shape, _FEW))
        self.field.setAccessibleName(self._title.text())
        self.field.setAccessibleDescription(self._about.text())
        self._note = plain_label(interface_font(LABEL), "fault")
        self._note.setWordWrap(True)
        self._note.hide()
        self._keep = Button(self.tr("Keep as draft"))
        self._arrange()
        self.field.setVisible(shape in NEEDS_WORDS)  # only now: alone it would be a window
        self.field.left.connect(self.left)
        self.field.tabled.connect(lambda: self.tabled.emit(self.words))
        self.field.grown.connect(self.resized)
        self.setFocusProxy(self.field if shape in NEEDS_WORDS else self._keep)

    @property
    def words(self) -> str:
        """What was typed."""
        return self.field.document().toRawText().translate(_BREAKS)

    def say(self, sentence: str) -> None:
        """Say why it was not kept; what was typed stays."""
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
        announce(self, sentence)
        self.resized.emit()

    def fit(self, setting: Setting) -> None:
        super().fit(setting)
        if self._is_wording:
            self.field.set_as_wording(setting)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.tabled.emit(self.words)
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        for widget in (self._title, self._about, self.field, self._note):
            self.body.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        close = Button(self.tr("Close"), hint="Esc")
        close.clicked.connect(self.left)
        table = Button(self.tr("Table…"), kind="primary", hint="Ctrl+Enter")
        self._keep.clicked.connect(lambda: self.kept.emit(self.words))
        table.clicked.connect(lambda: self.tabled.emit(self.words))
        for button in (close, self._keep, table):
            row.addWidget(button)
        self.body.addLayout(row)


class _Field(QPlainTextEdit):
    """Plain text; Esc and Ctrl+Enter go to the card. It grows with what is typed.

    Attributes:
        grown: it has another height.
    """

    left = Signal()
    tabled = Signal()
    grown = Signal()

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        self._least, self._most = least, most
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def set_as_wording(self, setting: Setting) -> None:
        """Take the type and the direction of the treaty."""
        self.setFont(setting.type.body)
        option = QTextOption()
        if setting.mirrored:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.tabled.emit()
        else:
            super().keyPressEvent(event)

    def _grow(self) -> None:
        lines = round(self.document().size().height())  # a plain document is as high in lines
        shown = min(self._most, max(self._least, lines))
        inside = (
            shown * QFontMetricsF(self.font()).lineSpacing() + 2 * self.document().documentMargin()
        )
        height = ceil(inside) + _AROUND
        if height != self.height():
            self.setFixedHeight(height)
            self.grown.emit()
