"""The line at the bottom: facts of the page, and what is running, with a way to cancel it."""

import time
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from ui import messages
from ui.bridge.task import Task
from ui.i18n import along
from ui.theme.fonts import LABEL, interface_font
from ui.theme.sizes import Side, hold
from ui.widgets.buttons import Button
from ui.widgets.parts import announce, elided_label, plain_label, yielding_label

_SHOWN_AFTER, _TOLD_FOR, _WHOLE = 300, 8_000, 1_000
_GUESS_AFTER = 2.0
_HEIGHT, _BUTTON, _SIDE, _GAP = 28, 24, 14, 20


class StatusBar(QFrame):
    """Shows facts; a task takes the place of the last of them while it runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusline")
        self.setAccessibleName(self.tr("Status"))
        self._facts: list[QLabel] = []
        self._task: Task | None = None
        self._begun = 0.0
        self._refused_at: str | None = None
        self._first = yielding_label(interface_font(LABEL), "quiet")
        self._first.setAccessibleDescription(self.tr("Place"))
        self._middle = QHBoxLayout()
        self._middle.setSpacing(_GAP)
        self._told = elided_label(interface_font(LABEL), "quiet")
        self._told.setAccessibleDescription(self.tr("News"))
        self._last = yielding_label(interface_font(LABEL), "faint")
        self._running = plain_label(interface_font(LABEL), "quiet")
        self._running.setAccessibleDescription(self.tr("Running"))
        self._bar = QProgressBar()
        hold(self._bar, Side.WIDTH, 140)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = Button(self.tr("Cancel"), kind="link", hint="Esc")
        self._cancel.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Ignored)
        hold(self._cancel, Side.LEAST_HEIGHT, _BUTTON)  # so that a task moves nothing above it
        self._cancel.clicked.connect(self._stop)
        self._soon, self._forget = QTimer(self), QTimer(self)
        for timer, wait in ((self._soon, _SHOWN_AFTER), (self._forget, _TOLD_FOR)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
        self._soon.timeout.connect(self._show_task)
        self._forget.timeout.connect(self._untell)
        self._arrange()

    @property
    def is_running(self) -> bool:
        """Whether something runs that can be cancelled."""
        return self._task is not None

    @property
    def cancel(self) -> QWidget:
        """The button that cancels."""
        return self._cancel

    def show_facts(self, facts: Sequence[str], last: str) -> None:
        """Show what a page says of itself; the first fact gives way where there is no room."""
        place = facts[0] if facts else ""
        if self._refused_at is not None and place != self._refused_at:
            self._untell()
        self._first.setText(place)
        self._first.setVisible(bool(place))
        for label in self._facts:
            label.hide()
            label.deleteLater()
        self._facts = []
        for fact in facts[1:]:
            label = yielding_label(interface_font(LABEL), "quiet")
            label.setText(fact)
            self._middle.addWidget(label)
            self._facts.append(label)
        self._last.setText(along(last))  # it may begin with a key or a code
        self._show_facts()

    def tell(self, sentence: str) -> None:
        """Show a sentence for a while, and have it read aloud."""
        self._refused_at = None
        self._told.setText(sentence)
        self._show_facts()
        self._forget.start()
        announce(self, sentence)

    def refuse(self, sentence: str) -> None:
        """Show why something was not done, until a person goes elsewhere."""
        self.tell(sentence)
        self._refused_at = self._first.text()

    def _untell(self) -> None:
        self._refused_at = None
        self._told.setText("")
        self._show_facts()

    def _show_facts(self) -> None:
        """Facts but for the place make room for a task, and for a sentence: it is read whole.

        Where not all of them have room, the last ones are left away before any is cut.
        """
        runs = not self._cancel.isHidden()
        ends = (self._first, self._last)
        room = self.width() - 2 * _SIDE - sum(end.sizeHint().width() + _GAP for end in ends)
        for label in self._facts:
            room -= label.sizeHint().width() + _GAP
            label.setVisible(room >= 0 and not runs and not self._told.text())
        self._last.setHidden(runs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_facts()

    def follow(self, task: Task) -> None:
        """Show a task from now on; a short one is never seen."""
        self._task, self._begun = task, time.monotonic()
        self._bar.setRange(0, 0)
        self._running.setText(task.name)
        task.progressed.connect(self._progressed)
        task.ended.connect(self._ended)
        self._soon.start()

    def clear(self) -> None:
        """Show nothing of a workspace any more."""
        self.show_facts((), "")
        self._untell()
        self._ended()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._cancel.hasFocus():
            self._stop()
        else:
            super().keyPressEvent(event)

    def _show_task(self) -> None:
        for widget in (self._running, self._bar, self._cancel):
            widget.setVisible(self._task is not None)
        self._cancel.setEnabled(True)
        self._show_facts()

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        if self._task is None or total <= 0:
            return
        self._bar.setRange(0, _WHOLE)
        self._bar.setValue(done * _WHOLE // total)
        spent = time.monotonic() - self._begun
        left = spent * (total - done) / done if done and spent > _GUESS_AFTER else None
        self._running.setText(messages.running(self._task.name, done, total, left))

    @Slot()
    def _ended(self) -> None:
        self._task = None
        self._soon.stop()
        for widget in (self._running, self._bar, self._cancel):
            widget.hide()
        self._show_facts()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._cancel.setEnabled(False)

    def _arrange(self) -> None:
        hold(self, Side.LEAST_HEIGHT, _HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 1, _SIDE, 1)
        row.setSpacing(_GAP)
        row.addWidget(self._first)
        row.addLayout(self._middle)
        row.addWidget(self._told, 1)
        for widget in (self._running, self._bar, self._cancel, self._last):
            row.addWidget(widget)
        self._ended()
