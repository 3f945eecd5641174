"""Signing what another device of the chair has signed: all that it says is shown before."""

from collections.abc import Callable

from app.workspace.chairing import Seconding
from ui.bridge.runs import changed
from ui.bridge.visible import visible
from ui.i18n import Words, commas, in_words
from ui.merge_desk import words
from ui.theme.fonts import BODY, LABEL, interface_font
from ui.views.runs_view import RunsView
from ui.widgets.buttons import Button
from ui.widgets.parts import plain_label
from ui.widgets.sheet import Sheet

_tr = Words("second sheet")
_WIDTH = 680


class SecondSheet(Sheet):
    """Shows wordings, what becomes of each amendment, who has signed, and how many must still.

    Args:
        found: what is to be signed.
        language: of the text.
        declined: called when it is not to be signed.
        mirrored: the text runs from right to left.
    """

    def __init__(
        self, found: Seconding, language: str, declined: Callable[[], object], *, mirrored: bool
    ) -> None:
        super().__init__(_tr("Sign a decision on {}").format(visible(found.name)), _WIDTH)
        self._declined = declined
        self._say(_tr("Your signature says this, word for word, and nothing else."), "quiet")
        for name, spans in found.spans:
            self._say(visible(name), bold=True)
            view = RunsView(0.875)
            view.show_runs(changed(spans, language), language, mirrored=mirrored)
            self.body.addWidget(view)
        for said in found.done:
            self._say(in_words(said, visible))
        for label, outcome, reason in found.rulings:
            ruling = f"{visible(label)}: {words.of_outcome(outcome)}"
            self._say(f"{ruling} – {visible(reason)}" if reason else ruling)
        signed = visible(commas(found.signed))
        self._say(_tr("Signed on: {}. Still needed: {}.").format(signed, found.needed), "quiet")
        self._fault = plain_label(interface_font(LABEL), "fault")
        self._fault.setWordWrap(True)
        self._fault.hide()
        self.body.addWidget(self._fault)
        self.body.addStretch(1)
        self._no = self.add_button(Button(_tr("&Do not sign"), "x"))
        self._no.clicked.connect(self._decline)
        self.add_close(_tr("&Cancel"))
        self._go = self.add_button(
            Button(_tr("&Sign it too"), "signature", "primary", "Ctrl ↵"), main=True
        )
        self.confirmed.connect(lambda: self._offer(is_free=False))

    def refuse(self, sentence: str) -> None:
        """Say why it was not signed; it can be tried again."""
        self._offer(is_free=True)
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self.grown.emit()

    def _offer(self, *, is_free: bool) -> None:
        """Let it be signed or not; what is being signed can be neither."""
        for button in (self._no, self._go):
            button.setEnabled(is_free)

    def _decline(self) -> None:
        self.close_sheet()
        self._declined()

    def _say(self, sentence: str, name: str = "", *, bold: bool = False) -> None:
        label = plain_label(interface_font(BODY, 600 if bold else 400), name)
        label.setWordWrap(True)
        label.setText(sentence)
        self.body.addWidget(label)
