"""Which paragraph of a file is which wording of a text: by our bookmarks, else by its words.

A match by words alone is a proposal for a person to confirm. Where the same words stand several
times, the order of the text decides.
"""

import re
from collections.abc import Iterable
from enum import Enum

from app.formats.docx.names import (
    BOOKMARK_HEADING,
    BOOKMARK_MOVED,
    BOOKMARK_MOVED_HEADING,
    BOOKMARK_TEXT,
)
from app.formats.docx.views import Line
from app.ids import ClauseId
from app.treaty.diff import kept_words
from app.treaty.instrument import Instrument
from app.treaty.wording import Part, Wording
from app.values import value
from app.workspace.reading import label_texts

_PARTS = {
    BOOKMARK_TEXT: Part.TEXT,
    BOOKMARK_MOVED: Part.TEXT,
    BOOKMARK_HEADING: Part.HEADING,
    BOOKMARK_MOVED_HEADING: Part.HEADING,
}
_MOVED = (BOOKMARK_MOVED, BOOKMARK_MOVED_HEADING)
_HEX = re.compile(r"[0-9a-f]{32}")
_AFTER_LABEL = r"[\s–—:.\-]*"
_ENOUGH_TENTHS = 6
_NEAR = 4
"""Clauses ahead that a paragraph is compared with word by word, where none says the same."""


class How(Enum):
    """By what a paragraph was known. The values stand in JSON."""

    BOOKMARK = "bookmark"
    WORDING = "wording"
    NEARLY = "nearly the same wording"


@value
class Spot:
    """One wording of a text, and how a paragraph was known to be it.

    Attributes:
        prefix: so many characters of the paragraph are its printed number.
        moved: it is the copy at the place that the clause is to move to.
    """

    clause: ClauseId
    part: Part
    how: How
    prefix: int = 0
    moved: bool = False


def bookmarked(line: Line) -> Spot | None:
    """Return the wording that the bookmarks of a paragraph name, or None.

    Of several paragraphs that a line is made of, the last one with a bookmark says.
    """
    for source in reversed(line.sources):
        for name in source.bookmarks:
            kind, id_ = name[:4], name[4:]
            if kind in _PARTS and _HEX.fullmatch(id_):
                clause = ClauseId(bytes.fromhex(id_))
                return Spot(clause, _PARTS[kind], How.BOOKMARK, moved=kind in _MOVED)
    return None


def squeezed(words: str) -> str:
    """Return words as they are compared: blanks of any kind and number as one."""
    return " ".join(words.split())


@value
class _Wording:
    clause: ClauseId
    part: Part
    words: str
    label: str


class Wordings:
    """Finds paragraphs among the wordings of a text, going forward through both."""

    def __init__(self, text: Instrument, language: str) -> None:
        printed = label_texts(text, language)
        self._held = [
            _Wording(clause.id, part, squeezed(words), printed[clause.id])
            for clause, _ in text.walk()
            for part, words in _parts(clause.wording(language))
            if words
        ]
        self._at = 0
        self._by_words: dict[str, list[int]] = {}
        for place, one in enumerate(self._held):
            for key in _keys(one):
                self._by_words.setdefault(key, []).append(place)

    def find(self, words: str) -> Spot | None:
        """Return the wording that a paragraph says exactly, but for blanks and its number."""
        key = squeezed(words)
        places = self._by_words.get(key, [])
        if not key or not places:
            return None
        place = next((p for p in places if p >= self._at), places[0])
        return self._taken(place, words, How.WORDING)

    def nearest(self, words: str) -> Spot | None:
        """Return the wording among the next ones that a paragraph shares most words with."""
        ahead = range(self._at, min(len(self._held), self._at + _NEAR))
        shares = [(_share(self._held[p].words, words), -p) for p in ahead]
        best, place = max(shares, default=(0, 0))
        return self._taken(-place, words, How.NEARLY) if best >= _ENOUGH_TENTHS else None

    def passed(self, spot: Spot) -> None:
        """Go on after a wording that was known otherwise."""
        for place in range(self._at, len(self._held)):
            one = self._held[place]
            if (one.clause, one.part) == (spot.clause, spot.part):
                self._at = place + 1
                return

    def _taken(self, place: int, words: str, how: How) -> Spot:
        one = self._held[place]
        if place >= self._at:
            self._at = place + 1
        return Spot(one.clause, one.part, how, _prefix(one, words))


def _parts(wording: Wording) -> Iterable[tuple[Part, str]]:
    return ((part, wording.part(part)) for part in (Part.HEADING, Part.TEXT))


def _keys(one: _Wording) -> Iterable[str]:
    yield one.words
    if one.label:
        label = squeezed(one.label)
        for between in (" ", "", " – ", " - ", ": ", ". ", " — "):
            yield squeezed(f"{label}{between}{one.words}")


def _prefix(one: _Wording, words: str) -> int:
    """Return how many characters of a paragraph are the number of the clause, written out."""
    letters = [re.escape(letter) for letter in one.label if not letter.isspace()]
    found = re.match(r"\s*" + r"\s*".join(letters) + _AFTER_LABEL, words) if letters else None
    if found is None or squeezed(words).startswith(one.words[:40]):
        return 0
    return found.end()


def _share(one: str, other: str) -> int:
    """Return how many tenths of their words two wordings share, counted over both."""
    kept, had = kept_words(one, other)
    _, others = kept_words(other, one)
    return 20 * kept // (had + others) if had + others else 0
