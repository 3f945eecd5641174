"""Questions one after the other, one a page: back always works, and one sees how many are left."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.i18n import unmarked
from ui.theme.fonts import FIGURE, LABEL, interface_font
from ui.theme.sizes import Side, hold
from ui.widgets.buttons import Button
from ui.widgets.parts import announce, plain_label

_CARD, _BUSY_AFTER = 520, 300


class Step(QWidget):
    """One question. What it asks is laid out in ``body``.

    Attributes:
        changed: the answer is another one now.
    """

    changed = Signal()

    def __init__(self, heading: str, about: str) -> None:
        super().__init__()
        self.heading, self.about = heading, about
        self.setAccessibleName(heading)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(6)

    def fault(self) -> str:
        """Return why one cannot go on yet; "" when one can."""
        return ""

    def obstacle(self) -> str:
        """Return why the button that goes on is not there yet; "" where pressing it may say so."""
        return ""

    def enter(self) -> None:
        """The question has come into sight."""

    def first(self) -> QWidget | None:
        """Return what the keyboard is to be in."""
        return None

    def add_field(self, prompt: str, widget: QWidget) -> None:
        """Add a field below its prompt; the prompt names it for assistive technology too."""
        label = plain_label(interface_font(LABEL, 500))
        label.setText(prompt)
        label.setBuddy(widget)
        widget.setAccessibleName(unmarked(prompt))
        self.body.addWidget(label)
        line = QHBoxLayout()  # a narrow field begins where its prompt does, whatever is in it
        line.addWidget(widget)
        if widget.maximumWidth() < _CARD:
            line.addStretch(1)
        self.body.addLayout(line)
        self.body.addSpacing(6)


class Wizard(QWidget):
    """Shows steps in order.

    Attributes:
        left: a person went back before the first question.
        finished: every question is answered, and the last button was pressed.
    """

    left = Signal()
    finished = Signal()

    def __init__(self, steps: Sequence[Step], last: str) -> None:
        self._steps, self._at, self._last, self._is_busy = list(steps), 0, last, False
        super().__init__()
        self._count = plain_label(interface_font(LABEL), "faint")
        self._heading = plain_label(interface_font(FIGURE, 600))
        self._about = plain_label(interface_font(), "quiet")
        self._stack = QStackedWidget()
        self._fault = plain_label(interface_font(), "fault")
        self._fault.setAccessibleDescription(self.tr("Message"))
        self._busy = QProgressBar()
        self._back = Button(self.tr("&Back"), "arrow-left")
        self._next = Button(self.tr("&Next"), kind="primary", hint="Enter")
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_BUSY_AFTER)
        for step in self._steps:
            step.body.addStretch(1)  # the stack is as high as its highest question
            self._stack.addWidget(step)
            step.changed.connect(self._refresh)
        self._back.clicked.connect(self.back)
        self._next.clicked.connect(self.go_on)
        self._soon.timeout.connect(self._busy.show)
        self._arrange()
        self.go_to(0)

    @property
    def at(self) -> int:
        """Which question is shown, the first being 0."""
        return self._at

    def go_to(self, number: int) -> None:
        """Show a question."""
        self._at = number
        step = self._steps[number]
        self._count.setText(self.tr("{} of {}").format(number + 1, len(self._steps)))
        self._heading.setText(step.heading)
        self._about.setText(step.about)
        self._fault.setText("")
        self._stack.setCurrentWidget(step)
        step.enter()
        self._refresh()
        self.take_focus()
        announce(self, f"{step.heading}. {step.about}")

    def go_on(self) -> None:
        """Go to the next question, or finish; say why not when something is missing."""
        step = self._steps[self._at]
        fault = step.fault()
        if self._is_busy:
            return
        if fault:
            self.refuse(fault)
        elif self._at + 1 < len(self._steps):
            if self.may_leave(self._at):
                self.go_to(self._at + 1)
        else:
            self.finished.emit()

    def may_leave(self, number: int) -> bool:  # noqa: ARG002 for those who override it
        """Return whether the next question comes at once; if not, it comes by ``go_to`` later."""
        return True

    def back(self) -> None:
        """Go to the question before."""
        if self._is_busy:
            return
        if self._at == 0:
            self.left.emit()
        else:
            self.go_to(self._at - 1)

    def refuse(self, sentence: str) -> None:
        """Say what is wrong, and let a person go on answering."""
        self.set_busy(busy=False)
        self._fault.setText(sentence)
        announce(self._fault, sentence)
        self.take_focus()

    def set_busy(self, *, busy: bool) -> None:
        """Show after a moment that something is being done, and take no answer meanwhile."""
        self._is_busy = busy
        if busy:
            self._fault.setText("")
            self._soon.start()
        else:
            self._soon.stop()
            self._busy.hide()
        self._refresh()

    def take_focus(self) -> None:
        """Put the keyboard where the answer is given."""
        (self._steps[self._at].first() or self._next).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.back()
        else:
            super().keyPressEvent(event)

    def _refresh(self) -> None:
        last = self._at + 1 == len(self._steps)
        self._next.setText(self._last if last else self.tr("&Next"))
        self._next.refuse(self._steps[self._at].obstacle())
        self._next.setEnabled(self._next.isEnabled() and not self._is_busy)
        self._back.setEnabled(not self._is_busy)
        self._stack.setEnabled(not self._is_busy)

    def _arrange(self) -> None:
        for label in (self._heading, self._about, self._fault):
            label.setWordWrap(True)
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Working"))
        self._busy.hide()
        card = QFrame()
        card.setObjectName("card")
        hold(card, Side.WIDTH, _CARD)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(32, 24, 32, 24)
        inside.setSpacing(8)
        for widget in (self._count, self._heading, self._about):
            inside.addWidget(widget)
        inside.addSpacing(8)
        for widget in (self._stack, self._busy, self._fault):
            inside.addWidget(widget)
        inside.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._next)
        inside.addLayout(buttons)
        centred(self, card)


def centred(page: QWidget, card: QWidget) -> None:
    """Put a card in the middle of a page, scrolled where the window is too low for it."""
    inside = QWidget()
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card)
    row.addStretch(1)
    column = QVBoxLayout(inside)
    column.addStretch(2)
    column.addLayout(row)
    column.addStretch(3)
    scroll = QScrollArea()
    scroll.setObjectName("plain")
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inside)
    outside = QVBoxLayout(page)
    outside.setContentsMargins(0, 0, 0, 0)
    outside.addWidget(scroll)
