"""A line that says what is being done and how far it is, with a way to cancel it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui.bridge.task import Task
from ui.theme.fonts import LABEL, interface_font
from ui.widgets.buttons import Button
from ui.widgets.parts import announce, yielding_label


class Working(QWidget):
    """Follows a task where there is no status bar; takes no room when there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._task: Task | None = None
        self._words = yielding_label(interface_font(LABEL), "quiet")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = Button(self.tr("Cancel"), kind="link")
        self._cancel.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        self.hide()

    def follow(self, task: Task) -> None:
        """Show a task until ``end``."""
        self._task = task
        self._words.setText(task.name)
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        task.progressed.connect(self._progressed)
        self.show()
        announce(self, task.name)

    def take_focus(self) -> None:
        """Put the keyboard on what cancels it."""
        self._cancel.setFocus()

    def follow_on(self) -> None:
        """The task is over and something short follows, which cannot be cancelled."""
        self._task = None
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(False)

    def end(self) -> None:
        """It is over."""
        self._task = None
        self.hide()

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._cancel.setEnabled(False)
