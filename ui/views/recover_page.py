"""A forgotten passphrase: the recovery code opens the workspace, and a new one is chosen."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.keys.recovery import RecoveryCode, RecoveryTypoError, read_code
from ui import messages
from ui.bridge.bridge import Bridge
from ui.i18n import Words
from ui.theme.fonts import BODY, fixed_font
from ui.views.steps import PassphraseStep
from ui.views.wizard import Step, Wizard
from ui.widgets.parts import line_field

_tr = Words("recover")


class _CodeStep(Step):
    """The code from the paper; a slip is told before anything is opened."""

    def __init__(self) -> None:
        super().__init__(
            _tr("Type the recovery code"),
            _tr(
                "It stands on the paper that was written when the workspace was made. Capitals and "
                "blanks do not count."
            ),
        )
        self._field = line_field()
        self._field.setFont(fixed_font(BODY))
        self._field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._field.textEdited.connect(self.changed)
        self.add_field(_tr("&Recovery code"), self._field)

    @property
    def code(self) -> RecoveryCode:
        """What was typed.

        Raises:
            RecoveryTypoError: it is no code.
        """
        return read_code(self._field.text())

    def forget(self) -> None:
        """Take it out of the field."""
        self._field.clear()

    def fault(self) -> str:
        try:
            read_code(self._field.text())
        except RecoveryTypoError as error:
            return messages.of_error(error)
        return ""

    def first(self) -> QWidget:
        return self._field


class RecoverPage(Wizard):
    """From the code to a new passphrase; what the workspace holds is not touched.

    Attributes:
        recovered: path of the workspace and the new passphrase: it can be opened.
    """

    recovered = Signal(object, str)

    def __init__(self, bridge: Bridge, path: Path) -> None:
        self._bridge, self._path = bridge, path
        self._code, self._passphrase = _CodeStep(), PassphraseStep()
        super().__init__((self._code, self._passphrase), _tr("&Open the workspace"))
        self.finished.connect(self._recover)

    def _recover(self) -> None:
        path, code, new = self._path, self._code.code, self._passphrase.passphrase
        self.set_busy(busy=True)
        self._bridge.apart(
            _tr("Opening by the recovery code"),
            lambda backend, _: backend.recover(path, code, new),
            lambda _: self._done(new),
            lambda error: self.refuse(messages.of_error(error)),
        )

    def _done(self, passphrase: str) -> None:
        self.set_busy(busy=False)
        self._code.forget()
        self._passphrase.forget()
        self.recovered.emit(self._path, passphrase)
