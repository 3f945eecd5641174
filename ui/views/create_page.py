"""Creating a conference: its title, the secretariat's device, where it is kept, what opens it."""

from pathlib import Path

from PySide6.QtCore import Signal

from app.workspace.founding import NewConference
from ui import messages
from ui.bridge.bridge import Bridge
from ui.bridge.opening import Keeping, create
from ui.i18n import Words
from ui.views.steps import (
    FileStep,
    LanguageStep,
    NameStep,
    PassphraseStep,
    RecoveryStep,
    usual_file,
)
from ui.views.wizard import Wizard

_tr = Words("create")


class CreatePage(Wizard):
    """Nothing is made before the last question is answered.

    Attributes:
        created: path of the workspace and the passphrase: it can be opened.
    """

    created = Signal(object, str)

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._conference = LanguageStep(
            _tr("Which conference?"),
            _tr("The title and the symbol stand on every document. They cannot be changed later."),
            (_tr("&Title"), _tr("S&ymbol, such as A/CONF.300")),
        )
        self._device = NameStep(
            _tr("Name this device"),
            _tr("It is the first of the secretariat, and admits all others."),
            (_tr("Na&me, such as “Secretariat, desk 1”"),),
        )
        self._file = FileStep(
            _tr("Where shall the workspace be kept?"),
            _tr("One encrypted file on this machine holds everything of this conference."),
            _tr("Wor&kspace file"),
            lambda: usual_file(self._conference.names[0]),
        )
        self._passphrase = PassphraseStep()
        self._recovery = RecoveryStep()
        steps = (self._conference, self._device, self._file, self._passphrase, self._recovery)
        super().__init__(steps, _tr("&Create the conference"))
        self.finished.connect(self._create)

    def _create(self) -> None:
        title, symbol = self._conference.names
        new = NewConference(title, symbol, self._conference.language, self._device.names[0])
        keeping = Keeping(self._file.path, self._passphrase.passphrase, self._recovery.code)
        self.set_busy(busy=True)
        self._bridge.apart(
            _tr("Making keys"),
            lambda backend, _: create(backend, keeping, new),
            lambda path: self._done(path, keeping.passphrase),
            lambda error: self.refuse(messages.of_error(error)),
        )

    def _done(self, path: Path, passphrase: str) -> None:
        self.set_busy(busy=False)
        self._passphrase.forget()
        self.created.emit(path, passphrase)
