"""Which characters the fonts of documents have, so that what is missing is named beforehand.

The typesetter stops at the first character that no font has, and names no clause.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from app.errors import TravauxError
from app.resources import read_resource
from app.treaty.textrules import refusals
from app.values import value

_LAYOUT = frozenset("\n\t\r")
_MOST_LISTED = 12


@value
class MissingGlyph:
    """A character that cannot be printed, and where it first stands: "Article 3(2)"."""

    character: str
    where: str


@dataclass(eq=False)
class MissingGlyphsError(TravauxError):
    """Characters of a text are in none of the fonts, or may not be printed at all.

    Attributes:
        missing: each character once.
        listed: the same in words.
    """

    missing: tuple[MissingGlyph, ...]
    listed: str
    says: ClassVar[str] = (
        "The fonts for documents cannot print: {listed}. Reword it, or export to Word or HTML."
    )


def require_glyphs(texts: Iterable[tuple[str, str]]) -> None:
    """Refuse texts of which a character cannot be printed.

    Args:
        texts: where each stands, in words, and its characters.

    Raises:
        MissingGlyphsError: it names every such character with the first place it stands in.
    """
    missing = tuple(missing_glyphs(texts))
    if missing:
        named = [f"“{m.character}” (U+{ord(m.character):04X}) in {m.where}" for m in missing]
        more = len(named) - _MOST_LISTED
        rest = f" and {more} more" if more > 0 else ""
        raise MissingGlyphsError(missing, ", ".join(named[:_MOST_LISTED]) + rest)


def missing_glyphs(texts: Iterable[tuple[str, str]]) -> Iterator[MissingGlyph]:
    """Yield each character that cannot be printed, once, with the first place it stands in."""
    held = printable()
    seen: set[str] = set()
    for where, characters in texts:
        for character in sorted(set(characters) - held - seen):
            seen.add(character)
            yield MissingGlyph(character, where)


@cache
def printable() -> frozenset[str]:
    """Return every character that all faces of some family have, and that a text may contain.

    What the faces have is written down when they are built (``.ci/build_fonts.py``).
    """
    ranges: dict[str, list[tuple[int, int]]] = json.loads(read_resource("fonts/coverage.json"))
    held = {
        chr(point)
        for family in ranges.values()
        for first, last in family
        for point in range(first, last + 1)
    }
    return frozenset(c for c in held if not refusals(c)) | _LAYOUT
