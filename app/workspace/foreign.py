"""Reading files from others: in a child process, which hands back values that are judged here."""

import json
from collections.abc import Callable, Sequence

from app.codec import decode, encode
from app.formats.imported import MAX_WARNINGS, ImportedText, ReadingWarning
from app.formats.registry import Format
from app.ports import Children
from app.record.fields import BodyError, Field, fields_of
from app.record.operation_codec import read_clause, write_clause
from app.retold import retold, told
from app.settings import MAX_IMPORT_BYTES
from app.values import value

_CHILD = "app.workspace.reading_child"
_MAX_CLAUSES = 200_000
_MAX_ITEMS = 20 * _MAX_CLAUSES
_MAX_WORDS = 4 * 1024
_MAX_TOLD = 8 * 1024
"""Bytes of a sentence on its way; one that names twenty authors in Chinese has over 4 KiB."""


@value
class Foreign:
    """What is to be read.

    Attributes:
        language: that the text is in; "" for what the file says, else English.
        title: names the instrument; without one the title found in the text does.
        accept_changes: read tracked changes as made; else the text is read as before them.
    """

    format: Format
    language: str
    title: str = ""
    accept_changes: bool = False


def read_foreign(
    children: Children, data: bytes, asked: Foreign, still: Callable[[], None] | None = None
) -> ImportedText:
    """Return the clauses of a foreign text (``registry.read_text``), read in a child process.

    Args:
        children: where it is read.
        data: the file.
        asked: what it is.
        still: called while waiting; what it raises cancels.

    Raises:
        ChildRefusedError: the file cannot be read; it says why.
        ChildStoppedError: reading it took too much, or failed.
    """
    return read_with_source(children, data, asked, still)[0]


def read_with_source(
    children: Children, data: bytes, asked: Foreign, still: Callable[[], None] | None = None
) -> tuple[ImportedText, tuple[tuple[int, str], ...]]:
    """Return the clauses of a foreign text, and its paragraphs with their numbers.

    These stand beside the clauses where a person compares them. There are none where the file is
    text by itself: its lines are the source then. For the rest see ``read_foreign``.
    """
    request = encode(
        {
            1: asked.format.value,
            2: asked.language,
            3: asked.title,
            4: data,
            5: asked.accept_changes,
        }
    )
    return _text(children.run(_CHILD, request, still=still))


def requested(request: bytes) -> tuple[Foreign, bytes]:
    """Return what a request asks for, and the file."""
    format_, language, title, data, accept = fields_of(_map(request), 5)
    asked = Foreign(
        Format(format_.text(16)),
        language.text(_MAX_WORDS),
        title.text(MAX_IMPORT_BYTES),
        accept.flag(),
    )
    held = data.value
    return asked, held if isinstance(held, bytes) else b""


def answered(text: ImportedText, source: Sequence[tuple[int, str]] = ()) -> bytes:
    """Return a text, and the paragraphs that it was read from, as the answer to a request."""
    warnings = [[w.line, w.excerpt, _sentence(w.message)] for w in text.warnings]
    clauses = [write_clause(c) for c in text.clauses]
    held = [[number, words] for number, words in source[:_MAX_CLAUSES]]
    return encode({1: text.title, 2: text.language, 3: clauses, 4: warnings, 5: held})


def _sentence(message: str) -> str:
    return json.dumps(told(message), ensure_ascii=False)


def _text(answer: bytes) -> tuple[ImportedText, tuple[tuple[int, str], ...]]:
    title, language, clauses, warnings, source = fields_of(_map(answer), 5)
    text = ImportedText(
        title.text(MAX_IMPORT_BYTES),
        language.text(_MAX_WORDS),
        tuple(read_clause(c) for c in clauses.items(_MAX_CLAUSES)),
        tuple(_warning(w) for w in warnings.items(MAX_WARNINGS)),
    )
    return text, tuple(_line(line) for line in source.items(_MAX_CLAUSES))


def _line(value: Field) -> tuple[int, str]:
    number, words = value.exactly(2)
    return number.number(MAX_IMPORT_BYTES), words.text(MAX_IMPORT_BYTES)


def _warning(value: Field) -> ReadingWarning:
    line, excerpt, message = value.exactly(3)
    try:
        sentence = retold(json.loads(message.text(_MAX_TOLD)))
    except (ValueError, RecursionError):  # a NoSentenceError is a ValueError
        raise BodyError("a sentence expected") from None
    return ReadingWarning(line.number(MAX_IMPORT_BYTES), excerpt.text(_MAX_WORDS), sentence)


def _map(data: bytes) -> dict[int, object]:
    found = decode(data, _MAX_ITEMS)
    return dict(found) if isinstance(found, dict) else {}
