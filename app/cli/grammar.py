"""What a command can ask for, and all that a command is declared by (``parsing``)."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from app.cli.parsing import (
    ABOUT,
    GLOBAL,
    NAMING,
    NOUNS,
    Argument,
    Arguments,
    Command,
    Result,
    argument,
    typed,
    usage,
    workspace_too,
)
from app.hub_port import HubOffice
from app.ports import Backend
from app.sync_port import FolderOpener
from app.workspace.workspace import Progress, Workspace

__all__ = [
    "ABOUT",
    "GLOBAL",
    "NAMING",
    "NOUNS",
    "Argument",
    "Arguments",
    "Command",
    "Context",
    "Result",
    "argument",
    "typed",
    "usage",
    "workspace_too",
]


class Context(Protocol):
    """What a command can ask for. Nothing is opened before it is asked for."""

    @property
    def backend(self) -> Backend:
        """Where workspaces are made and opened."""
        ...

    @property
    def folder(self) -> FolderOpener:
        """Opens shared folders."""
        ...

    @property
    def hub(self) -> HubOffice:
        """What knows hubs; it is loaded when it is asked for."""
        ...

    @property
    def path(self) -> Path:
        """The workspace file that the options name.

        Raises:
            NoWorkspaceNamedError: they name none.
        """
        ...

    def passphrase(self, *, new: bool = False, of: Path | None = None) -> str:
        """Return the passphrase from its file or the terminal; a new one is asked for twice.

        It is that of the workspace, or of the file that ``of`` names.
        """
        ...

    def another_passphrase(self, file: Path | None) -> str:
        """Return the passphrase that takes the place of the present one, from a file or asked."""
        ...

    def ask(self, question: str) -> str | None:
        """Return what a person types on the terminal, shown as it is typed; None without one."""
        ...

    def workspace(self) -> Workspace:
        """Open the workspace; it is closed when the command ends."""
        ...

    def closing(self, workspace: Workspace) -> Workspace:
        """Return a workspace that a use case has opened; it is closed when the command ends."""
        ...

    def progress(self, what: str) -> Progress:
        """Return what shows on a terminal how far something is; it takes (done, total)."""
        ...

    def tell(self, what: str) -> None:
        """Tell a person something meanwhile; Ctrl-C ends the command as ever."""
        ...

    def steps(self) -> Callable[[str], None]:
        """Return what tells a person the steps of something long; Ctrl-C is heard between them."""
        ...
