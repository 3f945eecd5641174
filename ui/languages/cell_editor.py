"""Wording a clause in its cell: its row becomes fields in the same type, measure and place.

Above the fields stands what the reference said otherwise when this was laid; the reference itself
stays beside them, and the row is as high as the higher of the two.
"""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.treaty.redline import redline
from app.treaty.wording import Wording
from app.values import value
from ui.bridge.rows import RIGHT_TO_LEFT
from ui.delegates.clause_layout import Setting
from ui.i18n import language_name
from ui.languages.gathering import CellFacts
from ui.theme.fonts import LABEL, interface_font
from ui.views.draft_editor import LONG, insertions
from ui.views.overlay import Beside, Overlay
from ui.views.runs_view import RunsView
from ui.views.wording_edit import WordingEdit
from ui.widgets.buttons import Button
from ui.widgets.card import paint_card
from ui.widgets.flow import Flow
from ui.widgets.parts import announce, plain_label

_TOP, _GAP, _BOTTOM, _SIDE = 8, 6, 12, 12
_SMALL = 0.875


@value
class Place:
    """How a clause is cited, and the number that stands beside it."""

    name: str
    label: str


class CellEditor(Overlay):
    """Shows one cell being worded.

    Attributes:
        typed: emitted with the ``Wording`` after each change of it.
        left: a person closes it; what is worded is kept.
        laid: it is to be laid.
        checked: it is to be laid and marked as checked.
    """

    typed = Signal(object)
    left = Signal()
    laid = Signal()
    checked = Signal()

    ends_in_sight = True

    def __init__(self, place: Place, cell: CellFacts, begun: Wording) -> None:
        self._cell, self._label = cell, place.label
        self._setting: Setting | None = None
        super().__init__()
        self._since = RunsView(_SMALL, "text2")
        self.heading, self.edit = WordingEdit(), WordingEdit()
        self._note = plain_label(interface_font(LABEL), "fault")
        self._note.setWordWrap(True)
        self._note.hide()
        self._inner, self._foot = QWidget(), QWidget()
        self._arrange()
        headed = bool(cell.reference.heading or begun.heading)
        self.heading.setVisible(headed)
        self.edit.setVisible(bool(begun.text or cell.reference.text or not headed))
        self._name(place.name)
        self.set_wording(begun)
        self.show_cell(cell)
        for field in self.fields:
            field.typed.connect(self._typed)
            field.left.connect(self.left)
            field.tabled.connect(self.checked)
            field.refused.connect(self.say)
            field.document().documentLayout().documentSizeChanged.connect(self._resized)
        self.setFocusProxy(self.edit if not self.edit.isHidden() else self.heading)

    @property
    def fields(self) -> tuple[WordingEdit, WordingEdit]:
        """The field of the heading, and that of the words."""
        return self.heading, self.edit

    @property
    def wording(self) -> Wording:
        """What is worded."""
        return Wording(self.edit.words, self.heading.words)

    def set_wording(self, wording: Wording) -> None:
        """Begin with a wording; there is nothing to undo."""
        self.heading.set_words(wording.heading, self._cell.language)
        self.edit.set_words(wording.text, self._cell.language)
        self._mark()
        self._resized()

    def show_cell(self, cell: CellFacts) -> None:
        """Take in what is laid, and what has changed in the reference since."""
        self._cell = cell
        self._since.show_runs(cell.since, cell.own, mirrored=cell.own in RIGHT_TO_LEFT)
        self._since.setVisible(bool(cell.since))
        self._mark()
        self._resized()

    def say(self, sentence: str) -> None:
        """Say why something was not laid or kept; "" takes it away. What is worded stays."""
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)
        self._resized()

    def fit(self, setting: Setting) -> None:
        self._setting = setting
        type_ = setting.type
        self.heading.fit(replace(setting, type=replace(type_, body=type_.article)))
        self.edit.fit(setting)
        self._since.set_zoom(type_.zoom * _SMALL)
        left, right = setting.gutter - 4, setting.margin - 4
        if setting.mirrored:
            left, right = right, left
        inner = self._inner.layout()
        if inner is not None:
            inner.setContentsMargins(round(left), _TOP, round(right), 0)
        self.show_cell(self._cell)

    def sizeHint(self) -> QSize:
        setting = self._setting
        width = round(setting.column) if setting else 400
        beside = round(setting.gutter + setting.margin) - 8 if setting else 0
        height = _TOP + _BOTTOM - _GAP
        for field in self.fields:
            height += _GAP + field.wanted_height if not field.isHidden() else 0
        height += _GAP + _tall(self._since, width) if not self._since.isHidden() else 0
        for widget in (self._note, self._foot):
            wide = width + beside - 2 * _SIDE
            height += _GAP + _tall(widget, wide) if not widget.isHidden() else 0
        return QSize(width + beside, height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt passes it
        painter = paint_card(self)
        setting, first = (
            self._setting,
            next((f for f in self.fields if not f.isHidden()), self.edit),
        )
        if setting is not None:
            top = self._inner.y() + first.y() - first.rise
            self.paint_gutter(painter, setting, Beside("pencil", self._label, top))

    # -- inside -----------------------------------------------------------------------------------

    def _typed(self, _: str) -> None:
        self._mark()
        self.typed.emit(self.wording)

    def _mark(self) -> None:
        """Underline what is worded otherwise than it is laid."""
        laid = self._cell.wording
        for field, before in zip(self.fields, (laid.heading, laid.text), strict=True):
            short = before and len(before) + len(field.words) <= LONG
            field.mark_insertions(insertions(redline(before, field.words)) if short else [], -1)

    def _resized(self) -> None:
        for field in self.fields:
            field.setFixedHeight(field.wanted_height)
        self.resized.emit()

    def _name(self, place: str) -> None:
        title = self.tr("{} in {}").format(place, language_name(self._cell.language))
        self.setAccessibleName(title)
        self.edit.setAccessibleName(title)
        self.heading.setAccessibleName(f"{title}, {self.tr('Heading')}")
        self.heading.setPlaceholderText(self.tr("Heading"))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, _BOTTOM)
        column.setSpacing(_GAP)
        inner = QVBoxLayout(self._inner)
        inner.setSpacing(_GAP)
        for widget in (self._since, *self.fields):
            inner.addWidget(widget)
        column.addWidget(self._inner)
        below = QVBoxLayout()
        below.setContentsMargins(_SIDE, 0, _SIDE, 0)
        below.setSpacing(_GAP)
        below.addWidget(self._note)
        flow = Flow(self._foot)
        both = Button(self.tr("Lay it, and mark as &checked"), "check", "primary", "Ctrl+Enter")
        both.clicked.connect(self.checked)
        lay = Button(self.tr("&Lay it"), "save")
        lay.clicked.connect(self.laid)
        close = Button(self.tr("Close, keep what is worded"), kind="ghost", hint="Esc")
        close.clicked.connect(self.left)
        for button in (both, lay, close):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            flow.addWidget(button)
        below.addWidget(self._foot)
        column.addLayout(below)
        column.addStretch(1)


def _tall(widget: QWidget, width: int) -> int:
    tall = widget.heightForWidth(width)
    return tall if tall > 0 else widget.sizeHint().height()
