"""What can go wrong with the files of a workspace, each as one sentence that says what to do.

The driver's and the system's errors are turned into these in two places only: ``database`` (SQLite)
and ``os_errors`` below (files).
"""

import errno
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from app.errors import DamageError
from app.ports import KeyringError, StorageError
from app.system_words import system_words

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_REFUSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_ABSENT = frozenset({errno.ENOENT, errno.ENOTDIR})


@dataclass(eq=False)
class WorkspaceFileError(StorageError):
    """Something about one file; ``why`` is filled in from ``says``."""

    why: str = field(init=False, default="", repr=False)
    path: Path
    says: ClassVar[str] = "“{path}” could not be used."

    def __post_init__(self) -> None:
        self.why = str(self)


class NoWorkspaceError(WorkspaceFileError):
    """Nothing has the name that was given."""

    says: ClassVar[str] = "There is no workspace “{path}”. Check the name and the folder."


class NoFolderError(WorkspaceFileError):
    """The folder to write into is missing."""

    says: ClassVar[str] = "“{path}” cannot be written: its folder does not exist. Make it first."


class NotAWorkspaceError(WorkspaceFileError):
    """The file is something else, or is not encrypted."""

    says: ClassVar[str] = (
        "“{path}” is not an encrypted Travaux workspace, and was left as it is. Choose another"
        " file."
    )


class AlreadyThereError(WorkspaceFileError):
    """A file of that name exists and is not overwritten."""

    says: ClassVar[str] = (
        "“{path}” exists already and was left as it is. Choose another name, or move it away."
    )


class MissingKeyFileError(WorkspaceFileError):
    """The workspace's key file does not lie beside it."""

    says: ClassVar[str] = (
        "The key file “{path}” is missing. Put it back from a backup: without it the workspace"
        " beside it cannot be opened by anyone."
    )


@dataclass(eq=False)
class UnusableKeyFileError(WorkspaceFileError):
    """The key file cannot be read as one, or asks for what is not accepted."""

    reason: str
    says: ClassVar[str] = (
        "The key file “{path}” cannot be used: {reason}. Put the one from the last backup back."
    )


class PassphraseError(WorkspaceFileError):
    """No slot of the key file opens with what was typed."""

    says: ClassVar[str] = (
        "This passphrase does not open “{path}”. Type it again: capitals and blanks count. If it is"
        " lost, the recovery code opens it, with “travaux vault recover”."
    )


class RecoveryCodeError(WorkspaceFileError):
    """No slot of the key file opens with a code that was typed without a mistake."""

    says: ClassVar[str] = (
        "This recovery code is typed without a mistake, but it does not open “{path}”: a later one"
        " took its place, or it belongs to another workspace. Look for the latest one."
    )


class NoRecoveryCodeError(WorkspaceFileError):
    """A travel lock would lock out everybody."""

    says: ClassVar[str] = (
        "“{path}” has no recovery code, so without its passphrase nobody could open it again, and"
        " it was left as it is. Make one first, with “travaux vault recovery-code”."
    )


class NoWayInError(WorkspaceFileError):
    """The passphrase is lost and there never was a recovery code."""

    says: ClassVar[str] = (
        "“{path}” has no recovery code: only its passphrase opens it. Without that, what is in it"
        " is lost for good; no one can help, the makers of Travaux included. Make a new workspace"
        " with “travaux device request”, and get the record from a colleague."
    )


class LockedForTravelError(WorkspaceFileError):
    """The passphrase was taken out of the key file."""

    says: ClassVar[str] = (
        "“{path}” is locked for travel: no passphrase opens it, only the recovery code, and that is"
        " where you left it. Use it with “travaux vault recover”."
    )


@dataclass(eq=False)
class KeyringSilentError(WorkspaceFileError, KeyringError):
    """The keyring of the operating system does not open the workspace now."""

    reason: str
    says: ClassVar[str] = (
        "The keyring of this machine does not open “{path}”: {reason}. Its passphrase opens it as"
        " before."
    )


@dataclass(eq=False)
class KeyringNotUsableError(WorkspaceFileError, KeyringError):
    """The keyring of the operating system cannot be made a way in."""

    reason: str
    says: ClassVar[str] = (
        "The keyring of this machine cannot keep the key of “{path}”: {reason}. Nothing was"
        " changed; its passphrase opens it as before."
    )


class DamagedFileError(WorkspaceFileError, DamageError):
    """Pages of the file fail their check, or the key is not this file's."""

    says: ClassVar[str] = (
        "“{path}” is damaged, or its key file belongs to another workspace. Stop using it, keep it,"
        " and restore workspace and key file together from the last backup."
    )


class DiskFullError(WorkspaceFileError):
    """Writing failed for want of room, or the disk fails."""

    says: ClassVar[str] = (
        "“{path}” could not be written: the disk is full or failing. What was kept before is safe;"
        " make room and try again."
    )


class ReadOnlyError(WorkspaceFileError):
    """The file or its folder refuses writing."""

    says: ClassVar[str] = (
        "“{path}” cannot be read and written: the file or its folder is read-only or belongs to"
        " somebody else. Change its permissions, or copy workspace and key file to another folder."
    )


class InUseError(WorkspaceFileError):
    """Another process, or another window of this one, has the file open."""

    says: ClassVar[str] = (
        "“{path}” is in use already, by another window or command. Close it there first."
    )


class NewerFormatError(WorkspaceFileError):
    """A later version of the program has written this."""

    says: ClassVar[str] = (
        "“{path}” was written by a newer version of Travaux, and was left as it is. Update the"
        " program on this machine."
    )


class UnsafeLibraryError(WorkspaceFileError):
    """The encrypting SQLite is not the one that answers (a plain or an old one does)."""

    says: ClassVar[str] = (
        "“{path}” was not touched: a SQLite library without encryption, or a faulty old one, has"
        " taken the place of the program's own. Start Travaux without LD_PRELOAD, or reinstall it."
    )


@dataclass(eq=False)
class UnreachableError(WorkspaceFileError):
    """The system refused a file for a reason of its own, told in ``reason``."""

    reason: str
    says: ClassVar[str] = (
        "“{path}” could not be used: {reason}. Check the disk or the network drive and try again."
    )


def from_os(path: Path, error: OSError) -> StorageError:
    """Return the sentence for what the system said about a file."""
    if error.errno in _FULL:
        return DiskFullError(path)
    if error.errno in _REFUSED:
        return ReadOnlyError(path)
    if error.errno in _ABSENT:
        return NoFolderError(path)
    if error.errno == errno.EEXIST:
        return AlreadyThereError(path)
    return UnreachableError(path, system_words(error))


@contextmanager
def os_errors(path: Path) -> Generator[None]:
    """Turn the system's errors inside into sentences about ``path``."""
    try:
        yield
    except OSError as error:
        raise from_os(path, error) from error
