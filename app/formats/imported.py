"""What a reader returns: the clauses of a foreign text, and what it was unsure of."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from app.errors import TravauxError
from app.said import said
from app.treaty.instrument import Clause
from app.values import value

MAX_WARNINGS = 1_000
"""A text with more is listed that far; the last warning says how many there were."""
_EXCERPT = 80


@value
class ReadingWarning:
    """Something that a person should look at: line of the source from 1, its words, and what."""

    line: int
    excerpt: str
    message: str


@value
class ImportedText:
    """A text as read: its clauses, parents before their children and in the order of the text."""

    title: str
    language: str
    clauses: tuple[Clause, ...]
    warnings: tuple[ReadingWarning, ...]


@value
class Block:
    """One paragraph of a source, on one line, without the source's own marks.

    Attributes:
        text: its words; a number that the source keeps in its markup stands before them.
        line: where it begins in the source, from 1.
        level: of the heading that the source says it is, from 1; 0 when it says nothing.
        row: it is a row of a table, its cells parted by " | ".
        furniture: it belongs to the page and not to the text (a page number).
        note: it is a note to the paragraph before it.
        column: at which it begins; None where the source does not say.
        tail: further words of it, which may stand by themselves (``tails``); ``text`` is without.
        whole: its text with the tail; "" where it has none.
    """

    text: str
    line: int
    level: int = 0
    row: bool = False
    furniture: bool = False
    note: bool = False
    column: int | None = None
    tail: "Block | None" = None
    whole: str = ""


@value
class Source:
    """What a reader found before its structure is recognised.

    Attributes:
        title: that the file's own header gives, or "".
    """

    blocks: Sequence[Block]
    warnings: Sequence[ReadingWarning]
    title: str = ""


@dataclass(eq=False)
class TooLargeError(TravauxError):
    """A file is larger than any treaty."""

    size: int
    limit: int
    says: ClassVar[str] = (
        "The file has {size} bytes; a text of up to {limit} bytes can be read. Divide it."
    )


@dataclass(eq=False)
class UndecodableError(TravauxError):
    """A file is not text in any encoding that is tried."""

    offset: int
    says: ClassVar[str] = (
        "The file is not text: byte {offset} cannot be read as UTF-8. "
        "Save it as plain text in UTF-8 and try again."
    )


def excerpt(text: str) -> str:
    """Return the first words of a text, for a warning."""
    flat = " ".join(text[: _EXCERPT * 2].split())
    return flat if len(flat) <= _EXCERPT else flat[: _EXCERPT - 1] + "…"


def often(message: str, times: int) -> str:
    """Return a warning with how often what it tells was met, where that was more than once."""
    return said("{message} {times} times", message=message, times=times) if times > 1 else message


def bounded(warnings: list[ReadingWarning]) -> tuple[ReadingWarning, ...]:
    """Return the warnings in the order of the text, at most ``MAX_WARNINGS``."""
    ordered = sorted(warnings, key=lambda w: w.line)
    if len(ordered) <= MAX_WARNINGS:
        return tuple(ordered)
    rest = len(ordered) - MAX_WARNINGS + 1
    last = ordered[MAX_WARNINGS - 1]
    note = ReadingWarning(
        last.line, last.excerpt, said("and {count} more warnings from here on", count=rest)
    )
    return (*ordered[: MAX_WARNINGS - 1], note)
