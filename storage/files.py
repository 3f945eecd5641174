"""Files that appear whole or not at all, and a lock between processes."""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from storage.errors import AlreadyThereError, InUseError, os_errors

_LOCK_TRIES = 8


def beside(path: Path, ending: str) -> Path:
    """Return the companion of a file: its whole name with an ending after it."""
    return path.with_name(path.name + ending)


def read_limited(path: Path, limit: int) -> bytes:
    """Return at most ``limit`` + 1 bytes from the start of a file, however big it is."""
    with os_errors(path), path.open("rb") as file:
        return file.read(limit + 1)


def sync_folder(folder: Path) -> None:
    """Make renames and removals in a folder lasting."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_new(path: Path, content: bytes) -> None:
    """Write a file that must not exist yet, for its owner only, and wait until it is on disk."""
    with os_errors(path):
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())


@contextmanager
def staging(target: Path) -> Generator[Path]:
    """Yield a fresh private folder beside ``target``; it is gone afterwards, whatever happens.

    What is built there is moved into place by ``place`` once it is whole: same folder, so the same
    disk, so a rename. The caller holds the lock of ``target``; what a process that was killed has
    left of an earlier attempt is removed.
    """
    prefix = f".{target.name}.part-"
    with os_errors(target):
        for left in [f for f in target.parent.iterdir() if f.name.startswith(prefix)]:
            shutil.rmtree(left, ignore_errors=True)
        folder = Path(tempfile.mkdtemp(prefix=prefix, dir=target.parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def place(moves: tuple[tuple[Path, Path], ...]) -> None:
    """Rename finished files to their names, in order, never over a file; on error undo it.

    The caller holds the lock of the target, so no other process makes these names meanwhile.
    """
    for _, target in moves:
        if os.path.lexists(target):
            raise AlreadyThereError(target)
    done: list[Path] = []
    try:
        for source, target in moves:
            with os_errors(target):
                source.rename(target)
            done.append(target)
        with os_errors(moves[-1][1]):
            sync_folder(moves[-1][1].parent)
    except BaseException:
        for target in done:
            target.unlink(missing_ok=True)
        raise


class FileLock:
    """The right to use one file, held against every other process and every other lock here.

    A file ``<name>.lock`` beside it is locked by ``flock``. A lock on the database file itself
    would not do: closing any descriptor of it, as a second attempt in this process must, drops
    SQLite's own locks. The kernel lets go when the process dies; ``release`` removes the file.
    """

    def __init__(self, path: Path) -> None:
        """Take the lock.

        Raises:
            StorageError: the file is in use, or the folder cannot be written.
        """
        self._path = beside(path, ".lock")
        with os_errors(path):
            self._descriptor = self._take(path)

    def _take(self, path: Path) -> int:
        for _ in range(_LOCK_TRIES):
            flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW
            descriptor = os.open(self._path, flags, 0o600)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if self._names(descriptor):
                    return descriptor
            except BlockingIOError:
                os.close(descriptor)
                break
            except BaseException:
                os.close(descriptor)
                raise
            os.close(descriptor)  # its last holder removed it between our open and our lock
        raise InUseError(path)

    def _names(self, descriptor: int) -> bool:
        try:
            there = self._path.stat()
        except FileNotFoundError:
            return False
        mine = os.fstat(descriptor)
        return (there.st_dev, there.st_ino) == (mine.st_dev, mine.st_ino)

    def release(self) -> None:
        """Let go; a second call does nothing."""
        if self._descriptor < 0:
            return
        descriptor, self._descriptor = self._descriptor, -1
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            pass  # a folder turned read-only: the empty lock file stays, unlocked
        finally:
            os.close(descriptor)

    def __enter__(self) -> "FileLock":
        return self

    def __exit__(self, *_: object) -> None:
        self.release()
