"""The line above the columns: which versions, how they are shown, from change to change."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.compare.gathering import Choice, Kind
from ui.theme.fonts import BODY, LABEL, interface_font
from ui.theme.sizes import Side, hold
from ui.widgets.buttons import Button
from ui.widgets.parts import elided_label, plain_label
from ui.widgets.segments import Segments

_TOOLS, _PICKERS = 44, 46
_AROUND = 44
"""Pixels that edge, padding and arrow of a picker take."""
_USED, _UNUSED = 3, 1
"""Shares of the width that pickers have."""
SIDE, INLINE = range(2)


class ToolLine(QWidget):
    """Pickers and buttons.

    Attributes:
        picked: another version was chosen in a picker.
        file_wanted: emitted with the number of the picker in which a file is to be chosen.
        way_chosen: side by side, or inline.
        stepped: to the next change, or with -1 to the one before.
    """

    picked = Signal()
    file_wanted = Signal(int)
    way_chosen = Signal(int)
    stepped = Signal(int)

    def __init__(self, keys: tuple[str, str]) -> None:
        super().__init__()
        self._file = Choice(Kind.FILE, "", self.tr("A file…"))
        self._none = Choice(Kind.NOTHING, "", self.tr("No third version"))
        self._choices: list[Choice] = []
        self._before: list[int] = [0, 0, 0]
        self.ways = Segments(
            self.tr("How it is shown"), (self.tr("Side by side"), self.tr("Inline"))
        )
        self.ways.chosen.connect(self.way_chosen)
        self._summary = elided_label(interface_font(LABEL), "quiet")
        self._summary.setAccessibleDescription(self.tr("What was changed"))
        names = (self.tr("First version"), self.tr("Second version"), self.tr("Third version"))
        self.pickers = [self._picker(name) for name in names]
        self.next = Button(self.tr("Next"), "arrow-down", "ghost", hint=keys[0])
        self.before = Button(self.tr("Previous"), "arrow-up", "ghost", hint=keys[1])
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self._second = QFrame()
        self._arrange()

    def offer(self, choices: Sequence[Choice], first: Sequence[Choice]) -> None:
        """Offer versions; what is chosen stays chosen while it is still offered."""
        held = self.chosen
        self._choices = list(choices)
        for number, picker in enumerate(self.pickers):
            kept = held[number] if number < len(held) else None
            offered = [*choices, self._file]
            if number == len(self.pickers) - 1:
                offered = [self._none, *offered]
            wanted = kept if kept is not None and kept in offered else None
            if wanted is None and kept is not None and kept.kind is Kind.FILE:
                offered.append(kept)
                wanted = kept
            if wanted is None:
                wanted = first[number] if number < len(first) else self._none
            picker.blockSignals(True)  # noqa: FBT003 Qt's own
            picker.clear()
            for one in offered:
                picker.addItem(one.label, one)
            picker.setCurrentIndex(offered.index(wanted))
            self._before[number] = picker.currentIndex()
            picker.blockSignals(False)  # noqa: FBT003 Qt's own

    def show_controls(self, *, on: bool) -> None:
        """Show what can be chosen, or nothing of it where there is nothing to compare."""
        for widget in (self._second, self.ways, self.before, self.next):
            widget.setVisible(on)

    def clear(self) -> None:
        """Offer nothing."""
        for picker in self.pickers:
            picker.blockSignals(True)  # noqa: FBT003 Qt's own
            picker.clear()
            picker.blockSignals(False)  # noqa: FBT003 Qt's own

    def take_file(self, number: int, choice: Choice) -> None:
        """Show a file as what is chosen in a picker."""
        picker = self.pickers[number]
        picker.addItem(choice.label, choice)
        picker.setCurrentIndex(picker.count() - 1)

    @property
    def chosen(self) -> list[Choice]:
        """What is chosen, from the first picker on; a third one only where there is one."""
        found = [picker.currentData() for picker in self.pickers if picker.count()]
        return [one for one in found if isinstance(one, Choice) and one.kind is not Kind.NOTHING]

    def say(self, summary: str) -> None:
        """Say what was changed."""
        self._summary.setText(summary)
        self._summary.setAccessibleName(summary)

    @property
    def summary(self) -> str:
        """What is said."""
        return self._summary.text()

    def stand_over(self, columns: int) -> None:
        """Put each picker over the column that it chooses; one that chooses none is narrow."""
        last = len(self.pickers) - 1
        for number in range(len(self.pickers)):
            is_used = number < last or columns > last
            self._row.setStretch(number, _USED if is_used else _UNUSED)

    def _picker(self, name: str) -> QComboBox:
        picker = QComboBox()
        picker.setAccessibleName(name)
        hold(picker, Side.LEAST_WIDTH, 90)
        picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        picker.activated.connect(self._activated)
        return picker

    def _activated(self) -> None:
        for number, picker in enumerate(self.pickers):
            chosen = picker.currentData()
            if isinstance(chosen, Choice) and chosen == self._file:
                picker.setCurrentIndex(self._before[number])
                self.file_wanted.emit(number)
                return
            self._before[number] = picker.currentIndex()
        self.picked.emit()

    def _arrange(self) -> None:
        bar = QFrame()
        bar.setObjectName("toolline")
        hold(bar, Side.HEIGHT, _TOOLS)
        line = QHBoxLayout(bar)
        line.setContentsMargins(20, 0, 12, 0)
        line.setSpacing(8)
        title = plain_label(interface_font(BODY + 1, 600))
        title.setText(self.tr("Compare"))
        line.addWidget(title)
        line.addWidget(self._summary, 1)
        for widget in (self.ways, self.before, self.next):
            line.addWidget(widget)
        second = self._second
        second.setObjectName("toolline")
        hold(second, Side.HEIGHT, _PICKERS)
        self._row = QHBoxLayout(second)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._row.setSpacing(16)
        for picker in self.pickers:
            self._row.addWidget(picker)
        self.stand_over(0)
        last = self.pickers[-1]  # narrow as it is, what it says at first is to be read whole
        last.setMinimumWidth(last.fontMetrics().horizontalAdvance(self._none.label) + _AROUND)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(second)
