"""Bytes of a foreign file to clean text: encoding, size, and characters nobody can see."""

import codecs
from collections.abc import Sequence
from dataclasses import replace

from app.formats.imported import ReadingWarning, TooLargeError, UndecodableError, excerpt, often
from app.said import said
from app.settings import MAX_IMPORT_BYTES
from app.treaty.textrules import Note, clean_import

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(data: bytes) -> tuple[str, list[ReadingWarning]]:
    """Return the text of a file, with only line feeds as line ends and nothing that is refused.

    The byte order mark decides; without one UTF-8 is tried, then Windows-1252 with a warning.

    Raises:
        TooLargeError: over ``MAX_IMPORT_BYTES``.
        UndecodableError: not text in any of these encodings.
    """
    if len(data) > MAX_IMPORT_BYTES:
        raise TooLargeError(len(data), MAX_IMPORT_BYTES)
    raw, warnings = _text_of(data)
    text, notes = clean_import(raw)
    return text, warnings + _noted(raw, notes)


def cleaned(raw: str, line: int) -> tuple[str, list[ReadingWarning]]:
    """Return a paragraph with nothing in it that is refused, and what was done at that line."""
    text, notes = clean_import(raw)
    return text, [replace(warning, line=line) for warning in _noted(raw, notes)]


def _text_of(data: bytes) -> tuple[str, list[ReadingWarning]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded(data, encoding), []
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError as error:
        return _as_windows(data, error.start)


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UndecodableError(error.start) from error


def _as_windows(data: bytes, offset: int) -> tuple[str, list[ReadingWarning]]:
    """Return text in the old Western encoding; a file with NUL bytes is no text at all."""
    if b"\x00" in data:
        raise UndecodableError(offset)
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        raise UndecodableError(offset) from None
    line = data.count(b"\n", 0, offset) + 1
    words = excerpt(text.splitlines()[line - 1] if line <= len(text.splitlines()) else text)
    message = said("the file is not UTF-8; it was read as Windows-1252: check letters with accents")
    return text, [ReadingWarning(line, words, message)]


def _noted(raw: str, notes: Sequence[Note]) -> list[ReadingWarning]:
    """Return one warning for each line and character that was removed or replaced."""
    plain = raw.replace("\r\n", "\n").replace("\r", "\n")
    found: dict[tuple[int, int], list[Note]] = {}
    line, place = 1, 0
    for note in notes:
        line += plain.count("\n", place, note.position)
        place = note.position
        found.setdefault((line, note.code_point), []).append(note)
    return [
        ReadingWarning(line, _around(plain, same[0].position), _message(same))
        for (line, _), same in found.items()
    ]


def _around(text: str, position: int) -> str:
    return excerpt(clean_import(text[max(0, position - 30) : position + 30])[0])


def _message(notes: Sequence[Note]) -> str:
    first = notes[0]
    code, why = f"U+{first.code_point:04X}", first.why.value
    match first.instead:
        case "":
            once = said("{code}, {why}, was removed", code=code, why=why)
        case " ":
            once = said("{code}, {why}, was replaced by a blank", code=code, why=why)
        case "\n":
            once = said("{code}, {why}, was replaced by a line break", code=code, why=why)
        case _:
            once = said(
                "{code}, {why}, was replaced by “{instead}”",
                code=code,
                why=why,
                instead=first.instead,
            )
    return often(once, len(notes))
