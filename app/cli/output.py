"""What is printed: JSON for programs, aligned and wrapped text for people. Nothing is coloured.

Words that come from others are shown, never obeyed: control characters that would move a
terminal's cursor are printed as their code.
"""

import json
import shutil
import textwrap
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

from app.cli.files import AboutFileError
from app.errors import TravauxError

_WIDEST = 100
_KEPT = frozenset("\n")
_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
_GROUP = 4


def as_json(data: Mapping[str, object]) -> str:
    """Return one JSON document."""
    return json.dumps(data, ensure_ascii=False, indent=1)


def refusal(error: TravauxError) -> dict[str, object]:
    """Return what ``--json`` prints for an error."""
    kind = error.kind if isinstance(error, AboutFileError) else type(error).__name__
    return {"error": str(error), "kind": kind}


def visible(text: str) -> str:
    """Return text with every character that a terminal would obey replaced by its code."""
    return "".join(c if _is_harmless(c) else f"<U+{ord(c):04X}>" for c in text)


def _is_harmless(character: str) -> bool:
    if character in _KEPT or " " <= character <= "~":
        return True
    return unicodedata.category(character) not in ("Cc", "Cs") and character not in _DIRECTION


def width() -> int:
    """Return how many columns text is wrapped to: those of the terminal, at most 100."""
    return max(40, min(_WIDEST, shutil.get_terminal_size((_WIDEST, 24)).columns))


def columns(text: str) -> int:
    """Return how many columns of a terminal a line takes: Han characters two, marks none."""
    if text.isascii():
        return len(text)
    return sum(
        0
        if unicodedata.category(c) in ("Mn", "Me", "Cf")
        else 2
        if unicodedata.east_asian_width(c) in "WF"
        else 1
        for c in text
    )


def wrapped(text: str, indent: str = "", first: str | None = None) -> str:
    """Return text wrapped at blanks, each line indented; ``first`` begins the first line."""
    lines: list[str] = []
    lead = indent if first is None else first
    for paragraph in text.split("\n"):
        lines += _wrapped_line(paragraph, indent, lead)
        lead = indent
    return "\n".join(lines)


def _wrapped_line(text: str, indent: str, lead: str) -> list[str]:
    room = width()
    is_wide = columns(text) > len(text)
    if is_wide:  # half as many fit, and Han text has no blanks to break at
        room = max(len(lead) + 20, room // 2)
    found = textwrap.wrap(
        text,
        room,
        initial_indent=lead,
        subsequent_indent=indent,
        break_on_hyphens=False,
        break_long_words=is_wide,  # a path or a hash must stay one piece
        drop_whitespace=True,
    )
    return found or [lead.rstrip()]


def table(rows: Iterable[Sequence[str]], head: Sequence[str] = (), indent: str = "") -> str:
    """Return rows in aligned columns; the last column is wrapped. Without rows: nothing."""
    body = [tuple(row) for row in rows]
    if not body:
        return ""
    every = [tuple(head), *body] if head else body
    count = max(len(row) for row in every)
    sizes = [
        max(columns(row[i]) for row in every if i < len(row) - 1 or i < count - 1)
        for i in range(count - 1)
    ]
    return "\n".join(_row(row, sizes, indent) for row in every)


def _row(row: tuple[str, ...], sizes: Sequence[int], indent: str) -> str:
    lead = indent
    for cell, size in zip(row[:-1], sizes, strict=False):
        lead += cell + " " * (size - columns(cell) + 2)
    return wrapped(row[-1], " " * columns(lead), lead).rstrip()


def pairs(rows: Iterable[tuple[str, str]]) -> str:
    """Return names with what they are, aligned."""
    return table([(f"{name}:", what) for name, what in rows])


def counted(count: int, noun: str, plural: str = "") -> str:
    """Return "1 clause", "2 clauses"."""
    return f"{count:,} {noun if count == 1 else plural or noun + 's'}"


def grouped(digest: bytes) -> str:
    """Return a hash in groups of four hexadecimal digits, to be read aloud."""
    digits = digest.hex()
    return " ".join(digits[i : i + _GROUP] for i in range(0, len(digits), _GROUP))


def moment(milliseconds: int) -> str:
    """Return a claimed time, ms since 1970, as "2026-11-22 14:35 UTC"; senseless ones as a number.

    It comes from another device's clock and may be anything.
    """
    try:
        return datetime.fromtimestamp(milliseconds / 1000, UTC).strftime("%Y-%m-%d %H:%M UTC")
    except (OverflowError, ValueError, OSError):
        return str(milliseconds)


def joined(*parts: str) -> str:
    """Return paragraphs with an empty line between them; empty ones are left out."""
    return "\n\n".join(part for part in parts if part)
