"""What a command can ask for: the workspace, the passphrase, progress; all closed when it ends."""

import getpass
import sys
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Never

from tqdm import tqdm

from app.cli.files import read_words
from app.cli.interrupts import GuardedBackend, Interrupts
from app.cli.output import visible
from app.errors import TravauxError
from app.hub_port import HubOffice, Routes
from app.ports import Backend, KeyringError, Store
from app.sync_port import FolderOpener
from app.workspace.workspace import Progress, Workspace

_MAX_PASSPHRASE_FILE_BYTES = 64 * 1024
_BAR_DELAY_SECONDS = 0.7
_QUESTION = "Passphrase of “{path}”: "


@dataclass(eq=False)
class NoWorkspaceNamedError(TravauxError):
    """A command needs a workspace and none was named."""

    says: ClassVar[str] = (
        "No workspace was named. Say --workspace FILE, or set TRAVAUX_WORKSPACE. To begin, try "
        "“travaux demo my-demo”."
    )


@dataclass(eq=False)
class NoPassphraseError(TravauxError):
    """There is no terminal to ask on, and no file was named."""

    says: ClassVar[str] = (
        "The passphrase cannot be asked for: there is no terminal here. Say --passphrase-file "
        "FILE, or set TRAVAUX_PASSPHRASE_FILE."
    )


@dataclass(eq=False)
class EmptyPassphraseFileError(TravauxError):
    """The first line of a passphrase file is empty."""

    path: Path
    says: ClassVar[str] = (
        "The first line of “{path}” is empty. Write the passphrase there, and nothing else."
    )


@dataclass(eq=False)
class PassphrasesDifferError(TravauxError):
    """A new passphrase was typed in two ways."""

    says: ClassVar[str] = "The two passphrases are not the same. Nothing was changed; try again."


@dataclass(frozen=True, slots=True)
class Options:
    """The options of every command, with what the environment says in their stead."""

    workspace: Path | None
    passphrase_file: Path | None


def options_of(
    workspace: Path | None, passphrase_file: Path | None, environment: Mapping[str, str]
) -> Options:
    """Return the options as given, else as the environment says."""
    named = environment.get("TRAVAUX_WORKSPACE", "")
    file = environment.get("TRAVAUX_PASSPHRASE_FILE", "")
    return Options(
        workspace or (Path(named) if named else None),
        passphrase_file or (Path(file) if file else None),
    )


@dataclass
class Session:
    """``grammar.Context`` for one command; a context manager that closes what was opened."""

    options: Options
    inner: Backend
    interrupts: Interrupts
    routes: Routes
    _guarded: GuardedBackend = field(init=False)
    _open: list[Workspace] = field(default_factory=list[Workspace])
    _bars: "list[tqdm[Never]]" = field(default_factory=list["tqdm[Never]"])

    def __post_init__(self) -> None:
        self._guarded = GuardedBackend(self.inner, self.interrupts)

    def __enter__(self) -> "Session":
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        for bar in self._bars:
            bar.close()
        while self._open:
            self._open.pop().close()
        if kind is not None:
            self._guarded.take_back()

    @property
    def backend(self) -> Backend:
        """Where workspaces are made and opened."""
        return self._guarded

    @property
    def folder(self) -> FolderOpener:
        """Opens shared folders."""
        return self.routes.folder

    @property
    def hub(self) -> HubOffice:
        """What knows hubs, loaded on the first asking."""
        return self.routes.hub()

    @property
    def path(self) -> Path:
        """The workspace file that the options name."""
        if self.options.workspace is None:
            raise NoWorkspaceNamedError
        return self.options.workspace

    def passphrase(self, *, new: bool = False, of: Path | None = None) -> str:
        """Return the passphrase from its file or the terminal; a new one is asked for twice."""
        if self.options.passphrase_file is not None:
            return first_line(self.options.passphrase_file)
        if new:
            return _twice(f"New passphrase for “{self.path}”: ")
        return _asked(_QUESTION.format(path=of or self.path))

    def another_passphrase(self, file: Path | None) -> str:
        """Return the passphrase that takes the place of the present one, from a file or asked."""
        return first_line(file) if file else _twice(f"New passphrase for “{self.path}”: ")

    def ask(self, question: str) -> str | None:
        """Return what a person types on the terminal, shown as it is typed; None without one."""
        if not (sys.stdin.isatty() and sys.stderr.isatty()):
            return None
        print(visible(question), end="", file=sys.stderr, flush=True)
        return sys.stdin.readline().rstrip("\r\n")

    def workspace(self) -> Workspace:
        """Open the workspace, once."""
        if not self._open:
            store = self._opened()
            try:
                self._open.append(Workspace(store))
            except BaseException:
                store.close()
                raise
        return self._open[0]

    def _opened(self) -> Store:
        """Open by the keyring, where it is on and no passphrase was named; else by passphrase."""
        if self.options.passphrase_file is None and self.backend.has_keyring(self.path):
            try:
                return self.backend.open_by_keyring(self.path)
            except KeyringError as silent:
                print(visible(str(silent)), file=sys.stderr, flush=True)
        return self.backend.open(self.path, self.passphrase())

    def closing(self, workspace: Workspace) -> Workspace:
        """Return a workspace that a use case has opened; it is closed when the command ends."""
        self._open.append(workspace)
        return workspace

    def progress(self, what: str) -> Progress:
        """Return what shows on a terminal how far something is; it takes (done, total).

        The bar appears when it takes longer than a moment. Between its steps Ctrl-C is heard.
        """
        bar: tqdm[Never] = tqdm(
            desc=what,
            total=0,
            file=sys.stderr,
            disable=not sys.stderr.isatty(),
            delay=_BAR_DELAY_SECONDS,
            leave=False,
            bar_format="{desc} |{bar:24}| {n_fmt} of {total_fmt}",
        )
        self._bars.append(bar)

        def show(done: int, total: int) -> None:
            if self.interrupts.came:
                raise KeyboardInterrupt
            if not bar.disable:
                bar.total = total
                bar.update(done - bar.n)

        return show

    def tell(self, what: str) -> None:
        """Tell a person something meanwhile."""
        print(visible(what), file=sys.stderr, flush=True)

    def steps(self) -> Callable[[str], None]:
        """Return what tells a person the steps of something long; Ctrl-C is heard between them."""
        self.interrupts.hold()

        def tell(what: str) -> None:
            if self.interrupts.came:
                raise KeyboardInterrupt
            print(visible(what), file=sys.stderr, flush=True)

        return tell


def first_line(path: Path) -> str:
    """Return the first line of a file, without its end; blanks count.

    Raises:
        CannotReadError, EmptyPassphraseFileError: see there.
    """
    words = read_words(path, _MAX_PASSPHRASE_FILE_BYTES)
    line = words.split("\n", 1)[0].rstrip("\r")
    if not line:
        raise EmptyPassphraseFileError(path)
    return line


def _twice(question: str) -> str:
    first = _asked(question)
    if _asked("The same again: ") != first:
        raise PassphrasesDifferError
    return first


def _asked(question: str) -> str:
    """Ask on the terminal without echo; where that cannot be had, not at all."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(question)
        except (getpass.GetPassWarning, EOFError):
            raise NoPassphraseError from None
