"""A position or a comment before it is signed: what about, the words, who can read it."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from app.values import value
from ui.bridge.visible import visible
from ui.theme.fonts import BODY, LABEL, interface_font
from ui.theme.sizes import Side, hold
from ui.widgets.buttons import Button
from ui.widgets.parts import plain_label, text_field
from ui.widgets.sheet import Sheet

_WIDTH = 520
_BREAKS = str.maketrans({"\u2029": "\n", "\u2028": "\n"})


@value
class Saying:
    """What a sheet asks.

    Attributes:
        title: what is going to be said.
        about: what about: an amendment's number, a provision.
        field: the name of the field for words.
        is_needed: there must be words.
        deed: what the main button does.
        words: what the field begins with; a person writes on after it.
    """

    title: str
    about: str
    field: str
    is_needed: bool
    deed: str
    words: str = ""


class SayingSheet(Sheet):
    """Asks for words; Ctrl+Enter signs. ``readers`` says who reads them, where not everybody."""

    def __init__(self, saying: Saying, readers: str = "") -> None:
        super().__init__(saying.title, _WIDTH)
        self._saying = saying
        about = plain_label(interface_font(BODY, 600))
        about.setText(visible(saying.about))
        about.setWordWrap(True)
        self._field = text_field(saying.words)
        self._field.setAccessibleName(saying.field)
        self._field.setPlaceholderText(saying.field)
        self._field.setTabChangesFocus(True)
        self._field.moveCursor(QTextCursor.MoveOperation.End)
        hold(self._field, Side.HEIGHT, 96)
        said = plain_label(interface_font(LABEL), "quiet")
        everybody = self.tr("Everybody in the conference can read it. It is signed.")
        said.setText(readers or everybody)
        said.setWordWrap(True)
        self._fault = plain_label(interface_font(LABEL), "fault")
        self._fault.setWordWrap(True)
        self._fault.hide()
        for widget in (about, self._field, said, self._fault):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.add_close(self.tr("Cancel"))
        self._main = self.add_button(
            Button(saying.deed, "send", "primary", hint="Ctrl+Enter"), main=True
        )
        self._field.textChanged.connect(self._judge)
        self._judge()

    @property
    def words(self) -> str:
        """What was written."""
        return self._field.document().toRawText().translate(_BREAKS).strip()

    def refuse(self, sentence: str) -> None:
        """Say why it was not signed; what was written stays."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))

    def first_focus(self) -> QWidget:
        return self._field

    def _judge(self) -> None:
        if self._main is not None:
            said = self.words != self._saying.words.strip()
            self._main.setEnabled(said or not self._saying.is_needed)
