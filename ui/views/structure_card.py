"""A change of structure as a card in the clause's row: what it does, the words that it needs."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.workspace.structuring import NEEDS_WORDS, Shape
from ui.bridge.page import Row
from ui.bridge.runs import visible
from ui.delegates.clause_layout import Setting
from ui.i18n import Words, isolated, noop
from ui.theme.fonts import BODY, LABEL, interface_font
from ui.views.overlay import Overlay
from ui.widgets.buttons import Button
from ui.widgets.card import paint_card
from ui.widgets.parts import announce, plain_label

_tr = Words("structure")
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


class StructureCard(Overlay):
    """Asks for the words that are needed, and keeps the change as a draft.

    Attributes:
        kept: the words; the change is to be kept as a draft.
        tabled: likewise, and it is to be tabled.
        left: a person closes it.
    """

    kept = Signal(str)
    tabled = Signal(str)
    left = Signal()

    def __init__(self, row: Row, shape: Shape) -> None:
        self._setting: Setting | None = None
        super().__init__()
        self._title = plain_label(interface_font(BODY + 1, 600))
        title, about = _TITLES[shape], _ABOUT[shape]
        self._title.setText(_tr(title).format(isolated(visible(row.place))))
        self._title.setWordWrap(True)
        self._about = plain_label(interface_font(LABEL), "quiet")
        self._about.setText(_tr(about))
        self._about.setWordWrap(True)
        self.field = _Field()
        self.field.setAccessibleName(self._title.text())
        self.field.setAccessibleDescription(self._about.text())
        tall = shape in (Shape.INSERT_AFTER, Shape.INSERT_UNDER)
        self.field.setFixedHeight(132 if tall else 56)
        self._note = plain_label(interface_font(LABEL), "fault")
        self._note.setWordWrap(True)
        self._note.hide()
        self._keep = Button(self.tr("Keep as draft"))
        self._arrange()
        self.field.setVisible(shape in NEEDS_WORDS)  # only now: alone it would be a window
        self.field.left.connect(self.left)
        self.field.tabled.connect(lambda: self.tabled.emit(self.words))
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
        self._setting = setting
        layout = self.layout()
        left, right = setting.gutter - 4, setting.margin - 4
        if self.layoutDirection() is not _direction(mirrored=setting.mirrored):
            left, right = right, left
        if layout is not None:
            layout.setContentsMargins(round(left), 14, round(right), 12)

    def sizeHint(self) -> QSize:
        setting, layout = self._setting, self.layout()
        if setting is None or layout is None:
            return QSize(600, 120)
        width = round(setting.gutter + setting.column + setting.margin) - 8
        return QSize(round(setting.column), layout.totalHeightForWidth(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.tabled.emit(self.words)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt passes it
        paint_card(self).end()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(8)
        for widget in (self._title, self._about, self.field, self._note):
            column.addWidget(widget)
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
        column.addLayout(row)


class _Field(QPlainTextEdit):
    """Plain text; Esc and Ctrl+Enter go to the card."""

    left = Signal()
    tabled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.tabled.emit()
        else:
            super().keyPressEvent(event)


def _direction(*, mirrored: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
