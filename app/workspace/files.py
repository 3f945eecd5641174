"""Writing a file so that it is there whole or not at all."""

import os
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.errors import TravauxError
from app.said import said
from app.system_words import system_words


@dataclass(eq=False)
class FileExistsAlreadyError(TravauxError):
    """A file would be replaced that nobody asked to replace."""

    path: Path
    says: ClassVar[str] = (
        "“{path}” is there already and was left as it is. Choose another name, or use --force."
    )


@dataclass(eq=False)
class FileError(TravauxError):
    """A file could not be read or written."""

    path: Path
    why: str
    says: ClassVar[str] = "“{path}” {why}"


def write_file(path: Path, chunks: Iterable[bytes], *, replace: bool = False) -> int:
    """Write a file beside its place, flush it to the disk, then put it there; return its size.

    Nothing is left behind when it fails or is cancelled.

    Raises:
        FileExistsAlreadyError: something is there and ``replace`` is not set.
        FileError: the folder is missing, read-only or full.
    """
    if path.exists() and not replace:
        raise FileExistsAlreadyError(path)
    try:
        handle, name = tempfile.mkstemp(prefix=".travaux-", dir=path.parent)
    except OSError as error:
        raise FileError(
            path, said("cannot be written: {reason}.", reason=system_words(error))
        ) from None
    temporary = Path(name)
    size = 0
    try:
        with os.fdopen(handle, "wb") as out:
            for chunk in chunks:
                size += out.write(chunk)
            out.flush()
            os.fsync(out.fileno())
        temporary.replace(path)
    except OSError as error:
        raise FileError(
            path, said("could not be written: {reason}.", reason=system_words(error))
        ) from None
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    return size


def read_file(path: Path, limit: int) -> bytes:
    """Return a file's bytes.

    Raises:
        FileError: it cannot be read, or has more than ``limit`` bytes.
    """
    try:
        with path.open("rb") as source:
            data = source.read(limit + 1)
    except OSError as error:
        raise FileError(
            path, said("cannot be read: {reason}.", reason=system_words(error))
        ) from None
    if len(data) > limit:
        raise FileError(
            path, said("is larger than {limit} bytes, the most that is read.", limit=limit)
        )
    return data
