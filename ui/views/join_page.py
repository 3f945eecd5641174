"""Joining: a request goes to the secretariat, an answer comes back, codes are compared aloud."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui import messages
from ui.bridge.bridge import Bridge
from ui.bridge.opening import Answered, Keeping, ask_to_join, enter, look_at_answer
from ui.i18n import Words
from ui.theme.fonts import LABEL, fixed_font, interface_font
from ui.views.steps import FileStep, NameStep, PassphraseStep, RecoveryStep, usual_file
from ui.views.trust_rows import code_lines
from ui.views.wizard import Step, Wizard
from ui.widgets.buttons import Button
from ui.widgets.parts import line_field, plain_label

_tr = Words("join")
_REQUEST = ".tvxr"


class JoinPage(Wizard):
    """From a name to a request file. Nothing is made before the last question.

    Attributes:
        asked: the request was written: path of the workspace, and the number of its device.
    """

    asked = Signal(object, str)

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._name = NameStep(
            _tr("Name this device"),
            _tr(
                "The secretariat and the other delegations see it beside what you sign. Your "
                "delegation and your role come with the secretariat’s answer."
            ),
            (_tr("Na&me, such as “Norway, laptop 2”"),),
        )
        self._file = FileStep(
            _tr("Where shall the workspace be kept?"),
            _tr("One encrypted file on this machine holds everything of this conference."),
            _tr("Wor&kspace file"),
            lambda: usual_file(self._name.names[0]),
        )
        self._passphrase = PassphraseStep()
        self._recovery = RecoveryStep()
        self._request = FileStep(
            _tr("Write the request"),
            _tr(
                "Hand this file to the secretariat, by stick or by mail; it holds no secret. They "
                "give you an answer file back."
            ),
            _tr("&Request file"),
            lambda: usual_file(self._name.names[0], _REQUEST),
        )
        steps = (self._name, self._file, self._passphrase, self._recovery, self._request)
        super().__init__(steps, _tr("&Write the request"))
        self.finished.connect(self._write)

    def _write(self) -> None:
        keeping = Keeping(self._file.path, self._passphrase.passphrase, self._recovery.code)
        name, target = self._name.names[0], self._request.path
        self.set_busy(busy=True)
        self._bridge.apart(
            _tr("Making keys"),
            lambda backend, _: ask_to_join(backend, keeping, name, target),
            lambda number: self._done(keeping.path, number),
            lambda error: self.refuse(messages.of_error(error)),
        )

    def _done(self, path: Path, number: str) -> None:
        self.set_busy(busy=False)
        self._passphrase.forget()
        self.asked.emit(path, number)


class _AnswerStep(Step):
    """The file that came back, and the passphrase."""

    def __init__(self, choose: Callable[[], None]) -> None:
        super().__init__(
            _tr("Read the secretariat’s answer"),
            _tr(
                "The request is written. When the answer file is here, choose it; until then you "
                "can close Travaux and come back."
            ),
        )
        self._told = plain_label(interface_font(LABEL, 500))
        self._number = plain_label(fixed_font(15, 500))
        for label, words in (
            (self._told, _tr("The number of this device: read it out when they ask for it")),
            (self._number, ""),
        ):
            label.setText(words)
            label.setWordWrap(True)
            self.body.addWidget(label)
        self.body.addSpacing(6)
        self.answer, self.passphrase = line_field(), line_field()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.add_field(_tr("&Answer file"), self.answer)
        button = Button(_tr("C&hoose…"), "folder")
        button.clicked.connect(choose)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addSpacing(8)
        self.add_field(_tr("&Passphrase of this workspace"), self.passphrase)

    def show_number(self, number: str) -> None:
        """Show the number that the secretariat sees in the request, too."""
        self._number.setText(code_lines(number))
        self._number.setAccessibleName(f"{self._told.text()}: {number}")
        for label in (self._told, self._number):
            label.setVisible(bool(number))

    def fault(self) -> str:
        if not Path(self.answer.text().strip() or "-").is_file():
            return _tr("Choose the answer file first.")
        return "" if self.passphrase.text() else _tr("Type the passphrase of this workspace.")

    def first(self) -> QWidget:
        return self.passphrase if self.answer.text() else self.answer


class _CodesStep(Step):
    """Two codes that people compare, each with a tick."""

    def __init__(self) -> None:
        super().__init__(
            _tr("Compare the codes aloud"),
            _tr(
                "If one differs, somebody has changed a file on the way: do not go on, and tell "
                "the secretariat."
            ),
        )
        self._number, self._number_told = _code(
            self.body, _tr("The conference’s number, as it stands on paper")
        )
        self._safety, self._safety_told = _code(
            self.body, _tr("The safety code, as the secretariat reads it out")
        )

        for tick in (self._number_told, self._safety_told):
            tick.toggled.connect(self.changed)

    def show_codes(self, answered: Answered) -> None:
        """Show what is to be compared."""
        self._number.setText(code_lines(answered.number))
        self._safety.setText(code_lines(answered.code))
        for tick in (self._number_told, self._safety_told):
            tick.setChecked(False)

    def fault(self) -> str:
        if self._number_told.isChecked() and self._safety_told.isChecked():
            return ""
        return _tr("Compare both codes first, and tick them.")

    def obstacle(self) -> str:
        return self.fault()

    def first(self) -> QWidget:
        return self._number_told


class AnswerPage(Wizard):
    """From the answer file into the conference. The device is outside until codes were compared.

    Attributes:
        entered: path of the workspace and the passphrase: it can be opened.
    """

    entered = Signal(object, str)

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._path = Path()
        self._answered: Answered | None = None
        self._answer = _AnswerStep(self._choose)
        self._codes = _CodesStep()
        super().__init__((self._answer, self._codes), _tr("&Open the conference"))
        self.finished.connect(self._open)

    def begin(self, path: Path, number: str) -> None:
        """Ask for the answer that belongs to a workspace, whose device has this number."""
        self._path = path
        self._answer.show_number(number)
        self._answer.passphrase.clear()
        self._answer.answer.setText("")
        self.go_to(0)

    def may_leave(self, number: int) -> bool:
        if number != 0:
            return True
        path, passphrase = self._path, self._answer.passphrase.text()
        answer = Path(self._answer.answer.text().strip())
        self.set_busy(busy=True)
        self._bridge.apart(
            _tr("Reading the answer"),
            lambda backend, _: look_at_answer(backend, path, passphrase, answer),
            self._show_codes,
            lambda error: self.refuse(messages.of_error(error)),
        )
        return False

    def _show_codes(self, answered: Answered) -> None:
        self.set_busy(busy=False)
        self._answered = answered
        self._codes.show_codes(answered)
        self.go_to(1)

    def _open(self) -> None:
        path, passphrase, answered = self._path, self._answer.passphrase.text(), self._answered
        if answered is None:
            return
        self.set_busy(busy=True)
        self._bridge.apart(
            _tr("Reading the answer"),
            lambda backend, _: enter(backend, path, passphrase, answered.data),
            lambda _: self._entered(passphrase),
            lambda error: self.refuse(messages.of_error(error)),
        )

    def _entered(self, passphrase: str) -> None:
        self.set_busy(busy=False)
        self._answer.passphrase.clear()
        self.entered.emit(self._path, passphrase)

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self._answer.heading)
        if name:
            self._answer.answer.setText(name)
            self._answer.passphrase.setFocus()


def _code(column: QVBoxLayout, prompt: str) -> tuple[QLabel, QCheckBox]:
    """Add a code to be compared, with a prompt above and a tick below."""
    told = plain_label(interface_font(LABEL, 500))
    told.setText(prompt)
    code = plain_label(fixed_font(18, 500))
    code.setAccessibleName(prompt)
    code.setWordWrap(True)
    tick = QCheckBox(_tr("It is the same"))
    tick.setAccessibleName(f"{prompt}: {tick.text()}")
    for widget in (told, code, tick):
        column.addWidget(widget)
    column.addSpacing(10)
    return code, tick
