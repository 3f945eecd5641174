"""The units of a wording as a list: up and down go from one to the next."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.merge_desk import words
from ui.merge_desk.canvas import Script
from ui.merge_desk.painted_list import PaintedList
from ui.merge_desk.rows_model import RowsModel
from ui.merge_desk.state import Stand, UnitRow
from ui.merge_desk.unit_layout import LaidUnit, lay_unit


class UnitsView(PaintedList[UnitRow]):
    """Shows units; what is pressed in one is the number of a reading, or what the layout names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._script = Script()
        self._slots: Mapping[str, int] = {}
        model = RowsModel[UnitRow](lambda row: row.view.number, words.spoken_unit)
        super().__init__(self.tr("Units"), model, self._lay, parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_script(self, script: Script, slots: Mapping[str, int]) -> None:
        """Say how words are written, and which colour each delegation has."""
        if (script, slots) != (self._script, self._slots):
            self._script, self._slots = script, slots
            self.retheme()

    def next_open(self) -> None:
        """Make the next unit current that nothing is said of; stay where there is none."""
        rows = self.rows.values
        start = self.currentIndex().row()
        order = [*range(start + 1, len(rows)), *range(max(0, start))]
        found = (at for at in order if rows[at].stand is Stand.OPEN)
        at = next(found, start)
        if at >= 0:
            self.go_to(at)

    def _lay(self, value: UnitRow, width: float) -> LaidUnit:
        return lay_unit(value, width, self._script, self._slots)
