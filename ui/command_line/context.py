"""What a command can ask for when it runs in the window: ``app.cli.grammar.Context``."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from app.cli.opening import PassphrasesDifferError, first_line
from app.errors import TravauxError
from app.hub_port import HubOffice, Routes
from app.ports import Backend, Store
from app.sync_port import FolderOpener
from app.workspace.workspace import Progress, Workspace
from ui.i18n import Words

_tr = Words("command line")


@dataclass(eq=False)
class AnswerWantedError(TravauxError):
    """A command wants to know something before it goes on; it is then run again.

    Attributes:
        question: as it is put to a person; plain text.
        secret: what is typed is not to be seen.
    """

    question: str
    secret: bool = False
    says: ClassVar[str] = "{question}"


@dataclass(eq=False)
class NoWayError(TravauxError):
    """Folders and hubs are not to be had in this window."""

    says: ClassVar[str] = "Folders and hubs cannot be reached from this window."


@dataclass
class WindowContext:
    """Gives a command the workspace that is open, and what a person has answered so far.

    A question that was not answered yet is raised (``AnswerWantedError``): nothing was recorded by
    then, since commands ask before they act.
    """

    opened: Workspace
    backend: Backend
    routes: Routes | None
    answers: dict[str, str]
    report: Progress
    told: list[str] = field(default_factory=list[str])

    @property
    def folder(self) -> FolderOpener:
        """Opens shared folders."""
        if self.routes is None:
            raise NoWayError
        return self.routes.folder

    @property
    def hub(self) -> HubOffice:
        """What knows hubs."""
        if self.routes is None:
            raise NoWayError
        return self.routes.hub()

    @property
    def path(self) -> Path:
        """The workspace file."""
        return self.opened.store.path

    def passphrase(self, *, new: bool = False, of: Path | None = None) -> str:
        """Return a passphrase that a person has typed; a new one was typed twice."""
        if new:
            return self._twice()
        name = (of or self.path).name
        return self._answer(_tr("Passphrase of “{}”").format(name), secret=True)

    def another_passphrase(self, file: Path | None) -> str:
        """Return the passphrase that takes the place of the present one."""
        return first_line(file) if file else self._twice()

    def ask(self, question: str) -> str | None:
        """Return what a person has typed."""
        return self._answer(question)

    def store(self) -> Store:
        """Return the file that is open."""
        return self.opened.store

    def workspace(self) -> Workspace:
        """Return the workspace that is open."""
        return self.opened

    def closing(self, workspace: Workspace) -> Workspace:
        """Return a workspace that a use case has opened."""
        return workspace

    def progress(self, what: str) -> Progress:  # noqa: ARG002 the task has a name of its own
        """Return what shows in the status bar how far something is."""
        return self.report

    def tell(self, what: str) -> None:
        """Keep what is told meanwhile; it is shown before the result."""
        self.told.append(what)

    def steps(self) -> Callable[[str], None]:
        """Return what keeps the steps of something long, and hears Cancel between them."""

        def tell(what: str) -> None:
            self.report(0, 0)
            self.told.append(what)

        return tell

    def _twice(self) -> str:
        first = self._answer(_tr("New passphrase"), secret=True)
        if self._answer(_tr("The same again"), secret=True) != first:
            self.answers.clear()
            raise PassphrasesDifferError
        return first

    def _answer(self, question: str, *, secret: bool = False) -> str:
        if question not in self.answers:
            raise AnswerWantedError(question, secret)
        return self.answers[question]
