"""What is shown while no workspace is open: beginning, joining, creating, unlocking."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.errors import DamageError
from app.negotiation.role import Role
from app.ports import Backend
from app.workspace.demo_folder import passphrase_of
from app.workspace.unfinished import NotJoinedError
from ui import messages
from ui.bridge.bridge import Bridge
from ui.bridge.loading import loaded
from ui.bridge.named import Example, Progress
from ui.i18n import Words
from ui.views.start_page import StartPage
from ui.views.unlock_page import UnlockPage, choose_file

_tr = Words("outside")
_JOIN = loaded("ui.views.join_page:JoinPage")
_ANSWER = loaded("ui.views.join_page:AnswerPage")
_CREATE = loaded("ui.views.create_page:CreatePage")
_RECOVER = loaded("ui.views.recover_page:RecoverPage")
_DAMAGE = loaded("ui.custody.damage_page:DamagePage")
_PLAY_EXAMPLE = loaded("ui.bridge.opening:play_example")


class Outside(QStackedWidget):
    """The pages before a workspace is open.

    Attributes:
        unlock: emitted with the path and the passphrase.
    """

    unlock = Signal(object, str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.lock_page = UnlockPage()
        self._start = StartPage()
        self._wizard: QWidget | None = None
        for page in (self._start, self.lock_page):
            self.addWidget(page)
        self.lock_page.unlock.connect(self.unlock)
        self.lock_page.back.connect(self.show_start)
        self.lock_page.recover.connect(self._recover)
        self._start.join_wanted.connect(self._join)
        self._start.create_wanted.connect(self._create)
        self._start.open_wanted.connect(self._choose)
        self._start.example_wanted.connect(self._play)

    def show_file(self, path: Path | None, title: str = "") -> None:
        """Ask for the passphrase of a workspace; without one, how to begin."""
        self._drop()
        self.lock_page.show_file(path, title)
        self.lock_page.hint(passphrase_of(path) if path is not None else "")
        if path is None:
            self.show_start()
        else:
            self.setCurrentWidget(self.lock_page)
            self.lock_page.take_focus()

    def show_start(self) -> None:
        """Show the ways to begin."""
        self._drop()
        self._start.say("")
        self._start.set_busy(busy=False)
        self.setCurrentWidget(self._start)
        self._start.take_focus()

    def say(self, sentence: str) -> None:
        """Show a sentence where a person looks."""
        if self.currentWidget() is self._start:
            self._start.say(sentence)
        else:
            self.lock_page.say(sentence)

    def refuse(self, error: BaseException, path: Path | None) -> None:
        """Say why a workspace was not opened; one that has not joined yet goes on joining."""
        if isinstance(error, NotJoinedError) and path is not None:
            self.lock_page.done()
            self._answer(path, error.number)
        elif isinstance(error, DamageError):
            self.lock_page.done()
            self._damage(error, path)
        else:
            self.setCurrentWidget(self.lock_page)
            self.lock_page.refuse(messages.of_error(error))

    def done(self) -> None:
        """A workspace is open: forget what was typed."""
        self.lock_page.done()
        self._start.set_busy(busy=False)
        self._drop()

    def _show(self, wizard: QWidget) -> None:
        self._drop()
        self._wizard = wizard
        self.addWidget(wizard)
        self.setCurrentWidget(wizard)

    def _drop(self) -> None:
        wizard, self._wizard = self._wizard, None
        if wizard is not None:
            self.removeWidget(wizard)
            wizard.deleteLater()

    def _join(self) -> None:
        page = _JOIN(self._bridge)
        page.left.connect(self.show_start)
        page.asked.connect(self._answer)
        self._show(page)
        page.take_focus()

    def _answer(self, path: Path, number: str) -> None:
        page = _ANSWER(self._bridge)
        page.left.connect(self.show_start)
        page.entered.connect(self._enter)
        self._show(page)
        page.begin(path, number)

    def _recover(self, path: Path) -> None:
        page = _RECOVER(self._bridge, path)
        page.left.connect(lambda: self.show_file(path))
        page.recovered.connect(self._enter)
        self._show(page)
        page.take_focus()

    def _damage(self, error: BaseException, path: Path | None) -> None:
        page = _DAMAGE()
        page.left.connect(self.show_start)
        page.again.connect(lambda: self.show_file(path))
        self._show(page)
        page.show_error(error)

    def _create(self) -> None:
        page = _CREATE(self._bridge)
        page.left.connect(self.show_start)
        page.created.connect(self._enter)
        self._show(page)
        page.take_focus()

    def _enter(self, path: Path, passphrase: str) -> None:
        self.lock_page.show_file(path)
        self.lock_page.wait()
        self._drop()
        self.setCurrentWidget(self.lock_page)
        self.unlock.emit(path, passphrase)

    def _choose(self) -> None:
        chosen = choose_file(self, None)
        if chosen is not None:
            self.show_file(chosen)

    def _play(self, role: Role) -> None:
        folder = example_folder()
        self._start.say("")

        def work(backend: Backend, progress: Progress) -> Example:
            folder.parent.mkdir(parents=True, exist_ok=True)
            return _PLAY_EXAMPLE(backend, folder, role, progress)

        name = _tr("Playing a negotiation of five delegations")
        task = self._bridge.apart(name, work, self._played, self._not_played)
        self._start.working.follow(task)
        self._start.set_busy(busy=True)

    def _played(self, example: Example) -> None:
        """Open it from where one is: nobody is to be shown a passphrase to write here."""
        self._start.working.follow_on()
        self.lock_page.show_file(example.path)
        self.unlock.emit(example.path, example.passphrase)

    def _not_played(self, error: BaseException) -> None:
        self._start.set_busy(busy=False)
        self._start.say(messages.of_error(error))
        self._start.take_focus()


def example_folder() -> Path:
    """Return where the example is played: it replaces the one before and nothing else."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(place) / "example"
