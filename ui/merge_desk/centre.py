"""The middle of the desk: where one is, the amendments, the units, the result."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from ui.bridge.desk import DeskView
from ui.bridge.visible import visible
from ui.i18n import Words, commas, directed
from ui.merge_desk import words
from ui.merge_desk.cards_view import CardsView
from ui.merge_desk.result_pane import ResultPane
from ui.merge_desk.state import Stand, UnitRow
from ui.merge_desk.units_view import UnitsView
from ui.theme.fonts import BODY, LABEL, TITLE, interface_font
from ui.theme.sizes import Side, hold, scaled
from ui.widgets.buttons import Button
from ui.widgets.parts import elided_label, plain_label
from ui.widgets.pill import Pill
from ui.widgets.segments import Segment
from ui.widgets.states import Bar

_SIDE, _MOST_CARDS, _MOST_RESULT, _ROOMY = 20, 0.36, 0.3, 560
_TALL = 620
"""How high it is, at 100 %, if there is room for cards and for more than one unit."""
_queue, _decision = Words("QueuePanel"), Words("DecisionPanel")
_AROUND, _LEAST_UNITS, _LEAST_CARDS, _LEAST_RESULT = 136, 84, 96, 120
"""Pixels: the line above, both heads and what is between; and the least that each part is given."""


class Centre(QFrame):
    """Shows one wording; it decides nothing.

    Attributes:
        stepped: +1 or -1: the next clause of the queue is wanted, or the one before.
        full_wanted: whether cards are to show the whole wording.
        recompute_wanted, second_wanted: the button of a bar was pressed.
    """

    stepped = Signal(int)
    full_wanted = Signal(bool)
    recompute_wanted = Signal()
    second_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deskcentre")
        self._above = elided_label(interface_font(LABEL, 500), "quiet")
        self._name = plain_label(interface_font(TITLE - 2, 600))
        self._name.setAccessibleDescription(self.tr("Clause on the desk"))
        self.need = Pill()
        self._base = plain_label(interface_font(LABEL), "quiet")
        self._before = Button("", "chevron-left", "ghost", name=self.tr("Previous clause"))
        self._place = plain_label(interface_font(LABEL, 500))
        self._next = Button("", "chevron-right", "ghost", name=self.tr("Next clause"))
        self.stale = Bar("stale", "refresh-cw", self.tr("Recompute"))
        self.trial = Bar("past", "eye")
        self.waiting = Bar("notice", "signature", self.tr("Sign it too"))
        self.refused = Bar("refused", "circle-alert")
        self.cards = CardsView()
        self.units = UnitsView()
        self.result = ResultPane()
        self._cards_said = elided_label(interface_font(LABEL), "quiet")
        self._units_said = elided_label(interface_font(LABEL), "quiet")
        self._keys = plain_label(interface_font(LABEL - 1), "faint")
        self._switch = _Switch(self.tr("Changes only"), self.tr("Full text"))
        self._fold = Button(self.tr("Amendments"), "chevron-down", "ghost")
        self._fold.setFont(interface_font(BODY, 600))
        self._wants_cards: bool | None = None
        self.to_queue = Button("", "panel-left", "ghost", name=_queue("To decide"))
        self.to_decision = Button("", "panel-right", "ghost", name=_decision("Decision"))
        self.line = QFrame()
        self._settle()
        self._arrange()

    def show_desk(self, view: DeskView | None, *, at: tuple[int, int]) -> None:
        """Show another wording: ``at`` is its place in the queue, and how many there are."""
        self.refused.say("")
        if view is None:
            return
        desk = view.desk
        above = " ".join(part for part in (visible(desk.title),) if part)
        self._above.setText(directed(above, mirrored=view.mirrored))
        self._name.setText(desk.name)
        need = desk.need
        if need is not None:
            icon, role = words.NEED_MARKS[need]
            self.need.show_state(words.of_need(need), role, icon)
        self.need.setVisible(need is not None)
        issued = desk.issued.rpartition("/")[2]
        self._base.setText(self.tr("Base text: {}").format(issued) if issued else "")
        self.show_place(at)
        self.trial.say("" if desk.may_decide else self.tr(
            "What-if: try out what would follow. Nothing is recorded; the chair decides."
        ))  # fmt: skip
        self._say_waiting(view)

    def show_place(self, at: tuple[int, int]) -> None:
        """Show where in the queue the wording is."""
        number, count = at
        self._place.setText(self.tr("{} of {}").format(number, count) if number else "")
        self._before.setEnabled(count > (1 if number else 0))
        self._next.setEnabled(count > (1 if number else 0))

    def show_counts(self, rows: tuple[UnitRow, ...]) -> None:
        """Say how the units stand."""
        stands = [row.stand for row in rows if row.view.number > 0]
        parts = [
            f"{stands.count(stand)} {words.of_stand(stand).lower()}"
            for stand in Stand
            if stand in stands
        ]
        self._units_said.setText(" · ".join(parts))

    def _narrow(self) -> None:
        """Leave away what explains where there is hardly room for what is explained."""
        roomy, has_cards = self.width() >= scaled(_ROOMY), self._has_cards
        for label in (self._keys, self._base, self.result.said):
            label.setVisible(roomy)
        self._cards_said.setVisible(roomy and has_cards)
        for widget in (self.cards, self._switch):
            widget.setVisible(has_cards)
        self._fold.set_icon("chevron-down" if has_cards else "chevron-right")
        self._fold.setAccessibleDescription(self.tr("Click a marked phrase to pick that reading"))

    def fit(self) -> None:
        """Give the cards and the result the room that they need, and the units the rest."""
        tall = max(300, self.height())
        bars = (self.stale, self.trial, self.waiting, self.refused)
        shown = sum(bar.sizeHint().height() for bar in bars if not bar.isHidden())
        free = tall - shown - scaled(_AROUND) - _LEAST_UNITS
        most = min(round(tall * _MOST_CARDS), max(_LEAST_CARDS, free - _LEAST_RESULT))
        cards = min(self.cards.wanted_height, most) if self._has_cards else 0
        if cards:
            self.cards.setFixedHeight(cards)
        room = min(round(tall * _MOST_RESULT), free - cards)
        wanted = self.result.wanted_height()
        self.result.setFixedHeight(max(_LEAST_RESULT, min(room, wanted)))

    @property
    def _has_cards(self) -> bool:
        """Whether the cards are shown: as a person wants, or else where units have room too."""
        if self._wants_cards is not None:
            return self._wants_cards
        return self.height() >= scaled(_TALL)

    def _fold_cards(self) -> None:
        self._wants_cards = not self._has_cards
        self._narrow()
        self.fit()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit()  # a bar came or went
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrow()
        self.fit()

    def _say_waiting(self, view: DeskView) -> None:
        waiting = view.desk.pending
        if not waiting:
            self.waiting.say("")
            return
        first = waiting[0]
        said = self.tr("A decision, signed on {}, waits for {} more of the chair’s devices.")
        self.waiting.say(said.format(visible(commas(first.signed)), first.needed))

    def _settle(self) -> None:
        self._cards_said.setText(self.tr("Click a marked phrase to pick that reading"))
        self._keys.setText(self.tr("↑ ↓ move   1–9 pick   B bracket   0 base"))
        self._fold.clicked.connect(self._fold_cards)
        self._before.clicked.connect(lambda: self.stepped.emit(-1))
        self._next.clicked.connect(lambda: self.stepped.emit(1))
        self.stale.pressed.connect(self.recompute_wanted)
        self.waiting.pressed.connect(self.second_wanted)
        self._switch.second_chosen.connect(self.full_wanted)
        self.cards.grown.connect(self.fit)
        self.result.grown.connect(self.fit)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        for bar in (self.stale, self.trial, self.waiting, self.refused):
            column.addWidget(bar)
        middle = QVBoxLayout()
        middle.setContentsMargins(_SIDE, 10, _SIDE, 0)
        middle.setSpacing(8)
        middle.addLayout(_line(self._fold, self._cards_said, self._switch))
        middle.addWidget(self.cards)
        units = plain_label(interface_font(BODY, 600))
        units.setText(self.tr("Units"))
        middle.addLayout(_line(units, self._units_said, self._keys))
        middle.addWidget(self.units, 1)
        column.addLayout(middle, 1)
        column.addWidget(self.result)

    def _bar(self) -> QWidget:
        bar = self.line
        bar.setObjectName("toolline")
        hold(bar, Side.HEIGHT, 44)
        line = QHBoxLayout(bar)
        line.setContentsMargins(_SIDE, 0, 10, 0)
        line.setSpacing(8)
        for button in (self.to_queue, self.to_decision):
            button.setCheckable(True)
            button.hide()
        line.addWidget(self.to_queue)
        line.addWidget(self._name)
        line.addWidget(self.need)
        line.addWidget(self._above, 2)
        line.addStretch(1)
        line.addWidget(self._base)
        for widget in (self._before, self._place, self._next, self.to_decision):
            line.addWidget(widget)
        return bar


class _Switch(QFrame):
    """Two buttons of which one is down.

    Attributes:
        second_chosen: whether the second is down now.
    """

    second_chosen = Signal(bool)

    def __init__(self, *names: str) -> None:
        super().__init__()
        self.setObjectName("segments")
        hold(self, Side.HEIGHT, 28)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for number, name in enumerate(names):
            button = Segment(name)
            button.setChecked(number == 0)
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.idClicked.connect(self._clicked)

    def _clicked(self, number: int) -> None:
        self.second_chosen.emit(number == 1)


def _line(head: QWidget, said: QWidget, end: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(10)
    line.addWidget(head)
    line.addWidget(said, 1)
    line.addStretch(0)
    line.addWidget(end)
    return line
