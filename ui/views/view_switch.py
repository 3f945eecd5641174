"""The switch between the ways to show a text."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QWidget

from app.workspace.view import View
from ui import messages
from ui.theme.sizes import Side, hold
from ui.widgets.segments import Segment

_ORDER = (View.BASE, View.ROLLING, View.TRACKED)


class ViewSwitch(QFrame):
    """One button for each way; one is always down.

    Attributes:
        chosen: emitted with the ``View`` that a person pressed.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segments")
        self.setAccessibleName(self.tr("View"))
        self._group = QButtonGroup(self)
        hold(self, Side.HEIGHT, 28)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for number, view in enumerate(_ORDER):
            button = Segment(messages.of_view(view))
            button.setToolTip(messages.tip(messages.hint_of_view(view)))
            button.setAccessibleDescription(messages.hint_of_view(view))
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.idClicked.connect(self._clicked)

    def show_view(self, view: View) -> None:
        """Show which way is shown now."""
        self._group.button(_ORDER.index(view)).setChecked(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        down = self._group.checkedButton()
        if down is not None:
            down.setFocus(event.reason())

    def _clicked(self, number: int) -> None:
        self.chosen.emit(_ORDER[number])
