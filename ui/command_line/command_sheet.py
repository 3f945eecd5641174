"""One command as a sheet: its form, and what it answers."""

import shlex
from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.cli.grammar import Command
from ui import messages
from ui.command_line.context import AnswerWantedError
from ui.command_line.form import CommandForm
from ui.command_line.running import Outcome
from ui.command_line.words import more_of, title_of
from ui.i18n import Words
from ui.theme.fonts import BODY, CAPTION, fixed_font, interface_font
from ui.widgets.buttons import Button
from ui.widgets.parts import announce, line_field, plain_label
from ui.widgets.sheet import Sheet

_tr = Words("command line")
_WIDTH, _ANSWER_HEIGHT = 760, 220

Run = Callable[
    [list[str], dict[str, str], Callable[[Outcome], None], Callable[[BaseException], None]], None
]
"""Runs the words of a command with the answers given so far, and tells what came of it."""


class CommandSheet(Sheet):
    """Fills in a command and runs it. The sheet stays, so that one can run it again.

    Args:
        command: which.
        run: runs it in the workspace's thread.
    """

    def __init__(self, command: Command, run: Run) -> None:
        super().__init__(title_of(command), _WIDTH)
        self._run, self._answers = run, dict[str, str]()
        self._form = CommandForm(command, self._judge)
        self._question: AnswerWantedError | None = None
        about = plain_label(interface_font(), "quiet")
        about.setWordWrap(True)
        about.setText(more_of(command))
        self._typed = plain_label(fixed_font(CAPTION), "faint")
        self._typed.setWordWrap(True)
        self._ask_label = plain_label(interface_font(BODY))
        self._ask_label.setWordWrap(True)
        self._ask_field = line_field()
        self._answer = QPlainTextEdit()
        self._answer.setReadOnly(True)
        self._answer.setFont(fixed_font())
        self._answer.setAccessibleName(_tr("What came of it"))
        self._answer.setMinimumHeight(_ANSWER_HEIGHT)
        self._fault = plain_label(interface_font(), "fault")
        self._fault.setWordWrap(True)
        for widget in self._parts(about):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        about.setVisible(bool(command.more))  # inside by now: before, it were a window of its own
        for widget in (self._ask_label, self._ask_field, self._answer):
            widget.hide()
        self.add_close(_tr("&Close"))
        self._go = self.add_button(Button(_tr("&Run"), "play", "primary", "Ctrl+Enter"), main=True)
        self.confirmed.connect(self._begin)
        self._judge()

    def _parts(self, about: QWidget) -> tuple[QWidget, ...]:
        asked = (self._ask_label, self._ask_field)
        return (about, self._form, self._typed, *asked, self._fault, self._answer)

    def _judge(self) -> None:
        """See what is filled in: the words that it comes to, and whether they are enough."""
        fault = self._form.fault()
        if not fault:
            self._typed.setText("travaux " + shlex.join(self._form.words()))
        self._typed.setVisible(not fault)
        self._go.setEnabled(not fault)
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault) and not self._form.is_untouched())

    def _begin(self) -> None:
        if self._question is not None:
            self._answers[self._question.question] = self._ask_field.text()
            self._put(None)
        self._go.setEnabled(False)
        self._run(self._form.words(), self._answers, self._show, self._refuse)

    def _show(self, outcome: Outcome) -> None:
        self._end()
        self._fault.hide()
        self._answer.setPlainText(outcome.text)
        self._answer.show()
        self._answer.setFocus()
        announce(self, outcome.text.partition("\n")[0])
        self.grown.emit()

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, AnswerWantedError):
            self._go.setEnabled(True)
            self._put(error)
            return
        self._end()
        self._fault.setText(messages.of_error(error))
        self._fault.show()
        announce(self, self._fault.text())
        self.grown.emit()

    def _end(self) -> None:
        """Forget what was answered, passphrases above all."""
        self._answers.clear()
        self._go.setEnabled(True)

    def _put(self, question: AnswerWantedError | None) -> None:
        self._question = question
        self._ask_field.clear()
        for widget in (self._ask_label, self._ask_field):
            widget.setVisible(question is not None)
        if question is None:
            return
        secret = QLineEdit.EchoMode.Password if question.secret else QLineEdit.EchoMode.Normal
        self._ask_field.setEchoMode(secret)
        self._ask_label.setText(question.question)
        self._ask_field.setAccessibleName(question.question)
        self._ask_field.setFocus()
        self.grown.emit()
