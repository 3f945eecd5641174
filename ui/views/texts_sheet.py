"""A draft whose text has changed under it: the text then, the text now, and one's own words."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.treaty.span import Change, Span
from app.workspace.draft_words import Standing, Writing
from ui.bridge.rows import RIGHT_TO_LEFT
from ui.bridge.runs import changed
from ui.bridge.words import of_standing
from ui.theme.fonts import CAPTION, LABEL, interface_font
from ui.views.late import redline
from ui.views.runs_view import RunsView
from ui.widgets.buttons import Button
from ui.widgets.parts import plain_label
from ui.widgets.sheet import Sheet

_WIDTH = 700


class TextsSheet(Sheet):
    """Shows the three texts; nothing is changed unless a person says so.

    Attributes:
        carry: one's own changes are to be put on the text as it is now; where they do not apply,
            one's own words whole.
        drop: the draft is to be thrown away.
    """

    carry = Signal()
    drop = Signal()

    def __init__(self, writing: Writing, slot: int) -> None:
        self._slot, self._language = slot, writing.place[1]
        super().__init__("", _WIDTH)
        title = self.tr("The base text changed under your draft")
        self.setAccessibleName(title)
        self._head(title, of_standing(writing.standing))
        base, now = writing.base, writing.now
        self._text(self.tr("The text that you began on"), [Span(Change.KEPT, base)])
        self._text(self.tr("The text now, against it"), redline(base, now))
        self._text(self.tr("Yours, against it"), redline(base, writing.words))
        if writing.standing is Standing.APPLIES:
            self._text(self.tr("Yours on the text now"), redline(now, writing.carried))
        elif _is_to_be_written_on(writing):
            self._text(self.tr("Yours, whole, against the text now"), redline(now, writing.words))
        self.body.addStretch(1)
        discard = self.add_button(Button(self.tr("&Discard the draft"), "trash-2", "danger"))
        discard.clicked.connect(self.drop)
        self.add_close(self.tr("Keep it as it is"))
        if writing.standing is Standing.APPLIES:
            put = Button(self.tr("Put it on the new text"), "check", "primary", "Ctrl+Enter")
            self.add_button(put, main=True)
        elif _is_to_be_written_on(writing):
            write = Button(self.tr("Write on, on the new text"), "pencil", "primary", "Ctrl+Enter")
            self.add_button(write, main=True)
        self.confirmed.connect(self.carry)

    def _head(self, title: str, sentence: str) -> None:
        head = plain_label(interface_font(16, 600))
        head.setText(title)
        head.setWordWrap(True)
        about = plain_label(interface_font(LABEL), "quiet")
        about.setText(sentence)
        about.setWordWrap(True)
        self.body.addWidget(head)
        self.body.addWidget(about)

    def _text(self, name: str, spans: Sequence[Span]) -> None:
        label = plain_label(interface_font(CAPTION, 600), "quiet")
        label.setText(name)
        label.setContentsMargins(0, 8, 0, 0)
        view = RunsView(0.9375)
        mirrored = self._language in RIGHT_TO_LEFT
        runs = changed(spans, self._language, self._slot)
        view.show_runs(runs, self._language, mirrored=mirrored)
        self.body.addWidget(label)
        self.body.addWidget(view)


def _is_to_be_written_on(writing: Writing) -> bool:
    """Return whether one's own words have to be mended by hand, on the text as it is now."""
    return writing.standing is Standing.NEEDS_ATTENTION and bool(writing.words)
