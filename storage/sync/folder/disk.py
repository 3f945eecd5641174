"""The few things done to the files of a shared folder, and what can go wrong with each.

Every name found was made by somebody else: links, pipes and devices are not opened, names are taken
as they are and never followed out of the folder, and so many are listed and no more.
"""

import errno
import os
import secrets
import stat
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import TypeVar

from app.errors import PlaceError, UnreachableError
from app.said import said
from app.settings import MAX_SEGMENT_BYTES
from app.sync_port import FullError, RefusedError
from app.system_words import system_words

MAX_NAMES = 50_000
"""Names looked at in one folder; beyond it, the first ones that the system gives."""
TEMPORARY = ("~", ".tmp")
"""How unfinished files begin and end; what sync clients leave alone, and nobody reads."""
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_REFUSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_GONE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.EIO, errno.ESTALE})
_PASSING = frozenset({errno.EACCES, errno.EBUSY, errno.EPERM, errno.ESTALE})
"""What virus scanners and sync clients cause for a moment."""
_NO_FILE = frozenset({errno.ELOOP, errno.ENXIO, errno.ENOTDIR})
"""What a link or a socket answers to whoever opens it as a file."""
_TRIES = 6
_FIRST_PAUSE = 0.02
_T = TypeVar("_T")


class Disk:
    """The files of one shared folder. Tests put another in its place to count or to break."""

    def names(self, folder: Path) -> list[str]:
        """Return the names in a folder, unsorted; none when there is no such folder."""
        try:
            with os.scandir(folder) as found:
                return [entry.name for entry in islice(found, MAX_NAMES)]
        except (FileNotFoundError, NotADirectoryError):
            return []

    def size(self, path: Path) -> int:
        """Return a file's size in bytes; 0 when it is gone."""
        try:
            return path.lstat().st_size
        except FileNotFoundError:
            return 0

    def is_there(self, path: Path) -> bool:
        """Tell whether something has a name."""
        return os.path.lexists(path)

    def read(self, path: Path) -> bytes | None:
        """Return at most one byte more than a segment may have; None when it is gone or no file."""
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
        try:
            descriptor = os.open(path, flags)
        except FileNotFoundError:
            return None
        except OSError as error:
            if error.errno in _NO_FILE:
                return None
            raise
        try:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                return None
            with os.fdopen(descriptor, "rb", closefd=False) as file:
                return file.read(MAX_SEGMENT_BYTES + 1)
        finally:
            os.close(descriptor)

    def write(self, path: Path, content: bytes) -> None:
        """Let a file appear whole under its name, or not at all; on disk when this returns."""
        temporary = path.parent / f"{TEMPORARY[0]}{secrets.token_hex(6)}{TEMPORARY[1]}"
        try:
            with temporary.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            _open_up(temporary, path.parent)
            _patiently(lambda: temporary.replace(path))
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        self.flush(path.parent)

    def touch(self, path: Path) -> None:
        """Make an empty file; its name is all that it says."""
        path.touch()
        _open_up(path, path.parent)

    def remove(self, path: Path) -> None:
        """Remove a file; one that is gone already is no error."""
        _patiently(lambda: path.unlink(missing_ok=True))

    def make(self, folder: Path) -> None:
        """Make a folder with those above it, each as open to others as the one that it is in."""
        if folder.is_symlink():
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder))
        if not folder.is_dir():
            self.make(folder.parent)
            folder.mkdir(exist_ok=True)
            _open_up(folder, folder.parent)

    def flush(self, folder: Path) -> None:
        """Make renames in a folder lasting, where the file system can."""
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        except OSError:  # some network drives know no such thing, and need none
            pass
        finally:
            os.close(descriptor)


def _open_up(path: Path, like: Path) -> None:
    """Let whoever may use a folder use what is made in it, whatever this process's umask says.

    All of it is sealed; a file that the others cannot open would be lost to them.
    """
    mode = stat.S_IMODE(like.stat().st_mode)
    with suppress(OSError):  # some network drives have no modes
        path.chmod(mode if path.is_dir() else mode & 0o666)


@contextmanager
def place_errors(root: Path) -> Generator[None]:
    """Turn the system's errors into sentences about the shared folder."""
    try:
        yield
    except OSError as error:
        raise _sentence(root, error) from None


def _sentence(root: Path, error: OSError) -> PlaceError:
    if error.errno in _FULL:
        return FullError(
            said(
                "“{root}” is full. What is there already counts; make room, then exchange again.",
                root=root,
            )
        )
    if error.errno in _REFUSED:
        return RefusedError(
            said(
                "“{root}” may not be written or read by you. Ask whoever runs it for the right to.",
                root=root,
            )
        )
    if error.errno in _GONE:
        return UnreachableError(
            said(
                "“{root}” does not answer just now. Put it back or connect again, then "
                "exchange again.",
                root=root,
            )
        )
    return PlaceError(
        said("“{root}” cannot be used: {reason}.", root=root, reason=system_words(error))
    )


def _patiently(act: Callable[[], _T]) -> _T:
    """Do something again a few times when another program holds the file for a moment."""
    pause = _FIRST_PAUSE
    for _ in range(_TRIES - 1):
        try:
            return act()
        except OSError as error:
            if error.errno not in _PASSING:
                raise
            time.sleep(pause)
            pause *= 2
    return act()
