"""Words that a command reads from a file."""

from pathlib import Path

from app.workspace.files import FileError, read_file


def read_words(path: Path, limit: int) -> str:
    """Return the text of a file, without a byte order mark and the line ends at its end.

    Raises:
        FileError: it cannot be read, has more than ``limit`` bytes, or is not UTF-8.
    """
    data = read_file(path, limit)
    try:
        return data.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError as error:
        why = f"is not text in UTF-8: see its byte {error.start}. Save it as plain text in UTF-8."
        raise FileError(path, why) from None
