"""Taking a decision back: what the text would say then, and what becomes of what that touches."""

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QHBoxLayout

from app.ids import AmendmentId
from app.merge.decisions import Outcome
from app.workspace.chairing import Undoing
from app.workspace.deciding import Ruled
from ui.bridge.runs import changed
from ui.bridge.visible import visible
from ui.i18n import Words, in_words
from ui.merge_desk import words
from ui.theme.fonts import BODY, LABEL, interface_font
from ui.theme.sizes import Side, hold
from ui.views.runs_view import RunsView
from ui.widgets.buttons import Button
from ui.widgets.parts import plain_label, text_field
from ui.widgets.sheet import Sheet

_tr = Words("undo sheet")
_WIDTH = 620
_BREAKS = str.maketrans({"\u2029": "\n", "\u2028": "\n"})
_OUTCOMES = (Outcome.NOT_REFLECTED, Outcome.DEFERRED, Outcome.RETAINED_IN_BRACKETS)


class UndoSheet(Sheet):
    """Shows what a new decision would put back; the record keeps both."""

    def __init__(self, found: Undoing, language: str, *, mirrored: bool) -> None:
        super().__init__(_tr("Undo by a new decision"), _WIDTH)
        self._found = found
        self._choices: dict[AmendmentId, QComboBox] = {}
        self._reason = text_field()
        self._reason.setAccessibleName(self.tr("Reason for the record"))
        self._reason.setPlaceholderText(self.tr("Reason for the record"))
        self._reason.setTabChangesFocus(True)
        hold(self._reason, Side.HEIGHT, 76)
        self._fault = plain_label(interface_font(LABEL), "fault")
        self._fault.setWordWrap(True)
        self._say(
            self.tr(
                "The decision on {} stays in the record. A new one puts the words back as far as "
                "later decisions let it; what was disposed of there is on the table again."
            ).format(found.name),
            "quiet",
        )
        for name, spans in found.spans:
            self._say(name, "", bold=True)
            view = RunsView(0.875)
            view.show_runs(changed(spans, language), language, mirrored=mirrored)
            self.body.addWidget(view)
        for said in found.done:
            self._say(in_words(said, visible), "")
        for amendment, label in found.touched:
            self.body.addLayout(self._ruling(amendment, label))
        if found.touched:
            self.body.addWidget(self._reason)
        self.body.addWidget(self._fault)
        self.body.addStretch(1)
        self.add_close(self.tr("Cancel"))
        self._sign = self.add_button(
            Button(self.tr("Record the undoing"), "gavel", "primary", hint="Ctrl ↵"), main=True
        )
        self._reason.textChanged.connect(self._judge)
        self.refuse(found.why_not)
        self._judge()

    @property
    def rulings(self) -> Mapping[AmendmentId, Ruled]:
        """What becomes of the live amendments that the undoing touches."""
        return {
            amendment: Ruled(_OUTCOMES[box.currentIndex()], self._written())
            for amendment, box in self._choices.items()
        }

    def refuse(self, sentence: str) -> None:
        """Say why it cannot be taken back."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self.grown.emit()

    def _written(self) -> str:
        return self._reason.document().toRawText().translate(_BREAKS).strip()

    def _judge(self) -> None:
        ready = not self._found.touched or bool(self._written())
        self._sign.setEnabled(ready and not self._found.why_not)

    def _ruling(self, amendment: AmendmentId, label: str) -> QHBoxLayout:
        named = plain_label(interface_font(BODY, 600))
        named.setText(label)
        box = QComboBox()
        box.setAccessibleName(self.tr("What becomes of {}").format(label))
        for outcome in _OUTCOMES:
            box.addItem(words.of_outcome(outcome))
        self._choices[amendment] = box
        line = QHBoxLayout()
        line.addWidget(named, 1)
        line.addWidget(box)
        return line

    def _say(self, sentence: str, name: str, *, bold: bool = False) -> None:
        label = plain_label(interface_font(BODY, 600 if bold else 400), name)
        label.setWordWrap(True)
        label.setText(sentence)
        self.body.addWidget(label)
