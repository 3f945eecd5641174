"""Files that a command reads: as words, as bundles; errors about what is in them name the file."""

import stat
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, ClassVar

from app.errors import TravauxError
from app.ports import ChildRefusedError
from app.said import said
from app.system_words import system_words
from app.workspace.files import FileError, FileExistsAlreadyError, read_file


@dataclass(eq=False)
class AboutFileError(TravauxError):
    """What is wrong with what a file holds; ``kind`` is the class of the error behind it."""

    path: Path
    why: str
    kind: str
    says: ClassVar[str] = "“{path}”: {why}"


def read_words(path: Path, limit: int) -> str:
    """Return the text of a file, without a byte order mark and the line ends at its end.

    Raises:
        FileError: it cannot be read, has more than ``limit`` bytes, or is not UTF-8.
    """
    data = read_file(path, limit)
    try:
        return data.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError as error:
        why = said(
            "is not text in UTF-8: see its byte {byte}. Save it as plain text in UTF-8.",
            byte=error.start,
        )
        raise FileError(path, why) from None


def refuse_existing(path: Path, *, force: bool = False) -> None:
    """Refuse to write over a file, before any work is done for it.

    Raises:
        FileExistsAlreadyError: it is there.
    """
    if not force and (path.exists() or path.is_symlink()):
        raise FileExistsAlreadyError(path)


@contextmanager
def about(path: Path) -> Generator[None]:
    """Name the file in what is raised about its content, where that does not name it."""
    try:
        yield
    except TravauxError as error:
        if f"“{path}”" in str(error):
            raise
        kind = error.kind if isinstance(error, ChildRefusedError) else type(error).__name__
        raise AboutFileError(path, error.said, kind) from error


@contextmanager
def opened_bundle(path: Path) -> Generator[BinaryIO]:
    """Open an exchange file for reading; errors about its content name it.

    Raises:
        FileError, AboutFileError: see there.
    """
    try:
        source = path.open("rb")
    except OSError as error:
        raise FileError(
            path, said("cannot be read: {reason}.", reason=system_words(error))
        ) from None
    with source, about(path):
        if not stat.S_ISREG(path.stat().st_mode):
            raise FileError(path, said("is not a file."))
        yield source
