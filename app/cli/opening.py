"""Opening the workspace file that the options name, and no more: what every command can ask for."""

import getpass
import sys
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from app.cli.files import read_words
from app.cli.interrupts import GuardedBackend, Interrupts
from app.cli.output import visible
from app.errors import TravauxError
from app.ports import Backend, KeyringError, Store
from app.values import value

_MAX_PASSPHRASE_FILE_BYTES = 64 * 1024
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


@value
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
class Opening:
    """One command's way to the file; a context manager that closes what was opened.

    Attributes:
        ways: to the others, for the commands that know what they are.
    """

    options: Options
    inner: Backend
    interrupts: Interrupts
    ways: object
    guarded: GuardedBackend = field(init=False)
    _stores: list[Store] = field(default_factory=list[Store])

    def __post_init__(self) -> None:
        self.guarded = GuardedBackend(self.inner, self.interrupts)

    def __enter__(self) -> "Opening":
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        while self._stores:
            self._stores.pop().close()
        if kind is not None:
            self.guarded.take_back()

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
            return twice(f"New passphrase for “{self.path}”: ")
        return _asked(_QUESTION.format(path=of or self.path))

    def store(self) -> Store:
        """Open the file, once.

        By the keyring, where it is on and no passphrase was named; else by passphrase.
        """
        if not self._stores:
            self._stores.append(self._opened())
        return self._stores[0]

    def _opened(self) -> Store:
        if self.options.passphrase_file is None and self.guarded.has_keyring(self.path):
            try:
                return self.guarded.open_by_keyring(self.path)
            except KeyringError as silent:
                print(visible(str(silent)), file=sys.stderr, flush=True)
        return self.guarded.open(self.path, self.passphrase())


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


def twice(question: str) -> str:
    """Return what a person types without echo, the same two times.

    Raises:
        PassphrasesDifferError, NoPassphraseError: see there.
    """
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
