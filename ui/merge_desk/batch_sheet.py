"""What nobody contests, place by place with the wording that comes of it: one signature for all."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.treaty.span import Span
from app.workspace.batching import Settled
from ui.bridge.runs import changed
from ui.bridge.visible import visible
from ui.i18n import Words, in_words
from ui.theme.fonts import BODY, LABEL, interface_font
from ui.views.runs_view import RunsView
from ui.widgets.buttons import Button
from ui.widgets.parts import plain_label
from ui.widgets.sheet import Sheet

_tr = Words("batch sheet")
_WIDTH, _INSET = 680, 24


class BatchSheet(Sheet):
    """Every place is ticked at first; the main button signs for those that still are."""

    def __init__(self, found: Sequence[Settled], *, mirrored: bool) -> None:
        super().__init__(_tr("Adopt what nobody contests"), _WIDTH)
        self._found = tuple(found)
        self._boxes: list[QCheckBox] = []
        said = plain_label(interface_font(LABEL), "quiet")
        said.setText(
            self.tr(
                "Each becomes a decision of its own, so that one can be taken back without the "
                "others. All are recorded, or none."
            )
        )
        said.setWordWrap(True)
        self.body.addWidget(said)
        for one in self._found:
            self.body.addWidget(self._place(one, mirrored=mirrored))
        self._fault = plain_label(interface_font(LABEL), "fault")
        self._fault.setWordWrap(True)
        self._fault.hide()
        self.body.addWidget(self._fault)
        self.body.addStretch(1)
        self.add_close(self.tr("Cancel"))
        self._sign = self.add_button(Button("", "gavel", "primary", hint="Ctrl ↵"), main=True)
        self._count()

    @property
    def chosen(self) -> tuple[Settled, ...]:
        """The places that are ticked."""
        pairs = zip(self._boxes, self._found, strict=True)
        return tuple(one for box, one in pairs if box.isChecked())

    def refuse(self, sentence: str) -> None:
        """Say why it was not recorded."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self.grown.emit()

    def _place(self, one: Settled, *, mirrored: bool) -> QWidget:
        box = QCheckBox(
            " · ".join(p for p in (one.name, visible(one.title), ", ".join(one.labels)) if p)
            .replace("&", "&&")
        )  # fmt: skip
        box.setFont(interface_font(BODY, 600))
        box.setChecked(True)
        box.toggled.connect(self._count)
        self._boxes.append(box)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(4)
        column.addWidget(box)
        for said in one.done:
            label = plain_label(interface_font())
            label.setText(in_words(said, visible))
            label.setWordWrap(True)
            label.setContentsMargins(_INSET, 0, 0, 0)
            column.addWidget(label)
        if any(span.text for span in one.spans):
            column.addWidget(_redline(one.spans, one.place[1], mirrored=mirrored))
        return inside

    def _count(self) -> None:
        count = len(self.chosen)
        words = self.tr("Sign 1 decision") if count == 1 else self.tr("Sign {} decisions")
        self._sign.setText(words.format(count))
        self._sign.setEnabled(bool(count))
        self._sign.updateGeometry()


def _redline(spans: tuple[Span, ...], language: str, *, mirrored: bool) -> QWidget:
    view = RunsView(0.875)
    view.show_runs(changed(spans, language), language, mirrored=mirrored)
    view.setContentsMargins(_INSET, 0, 0, 0)
    return view
