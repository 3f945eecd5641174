"""The words of a treaty's structure in one language: "Article", "bis", "Have agreed as follows".

One file a language under ``resources/lexicon``; reading, numbering and citing all use it, so that
another language is another file and no other code.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from app.errors import TravauxError
from app.resources import read_resource
from app.settings import UN_LANGUAGES
from app.treaty.instrument import ClauseKind
from app.values import value

_KINDS = {
    "book": ClauseKind.BOOK,
    "part": ClauseKind.PART,
    "title": ClauseKind.TITLE_DIVISION,
    "chapter": ClauseKind.CHAPTER,
    "section": ClauseKind.SECTION,
    "article": ClauseKind.ARTICLE,
    "annex": ClauseKind.ANNEX,
    "appendix": ClauseKind.ANNEX,
    "paragraph": ClauseKind.PARAGRAPH,
    "point": ClauseKind.SUBPARAGRAPH,
    "recital": ClauseKind.RECITAL,
    "preamble": ClauseKind.PREAMBLE,
}


@dataclass(eq=False)
class NoLexiconError(TravauxError):
    """The program has no words for a language."""

    language: str
    says: ClassVar[str] = (
        "There is no lexicon for the language “{language}”. Choose ar, zh, en, fr, ru or es."
    )


@value
class Lexicon:
    """The structure words of one language. Words are in lower case unless they are proper forms.

    Attributes:
        language: the code ("en").
        direction: "ltr" or "rtl".
        headings: words that open a division, by the lexicon's name of it ("part", "article" …);
            the first of each is the one that is printed.
        kinds: the clause kind of each name in ``headings`` and ``citations``.
        citations: words that name a unit inside a citation ("para.", "point"), by name.
        numerals: number words ("one", "premier") and what they count.
        suffixes: the Latin series and its equivalents in order: the first stands for "bis".
        alphabets: the letters of lists, each in its order.
        preamble: words that head a preamble.
        openings: formulas that open a preamble by naming the parties.
        recitals: words that open a recital, as printed.
        agreed: formulas that end a preamble.
        closings: formulas that open the closing text.
        signatures: formulas that open a signature.
        continuations: words after "Article 5" that show that a sentence is running on.
    """

    language: str
    direction: str
    headings: Mapping[str, tuple[str, ...]]
    citations: Mapping[str, tuple[str, ...]]
    numerals: Mapping[str, int]
    suffixes: tuple[str, ...]
    alphabets: tuple[str, ...]
    preamble: tuple[str, ...]
    openings: tuple[str, ...]
    recitals: tuple[str, ...]
    agreed: tuple[str, ...]
    closings: tuple[str, ...]
    signatures: tuple[str, ...]
    continuations: tuple[str, ...]

    @property
    def kinds(self) -> Mapping[str, ClauseKind]:
        """Return the clause kind that each name stands for."""
        return _KINDS

    def word(self, name: str) -> str:
        """Return the printed word for a division or a cited unit ("article" → "Article")."""
        return (self.headings.get(name) or self.citations[name])[0]


def lexicon(language: str) -> Lexicon:
    """Return the words of one UN language.

    Raises:
        NoLexiconError: the program has none for that language.
    """
    if language not in UN_LANGUAGES:
        raise NoLexiconError(language)
    return lexicon_of(read_resource(f"lexicon/{language}.toml"))


def lexicon_of(data: bytes) -> Lexicon:
    """Return the lexicon that a TOML file describes."""
    raw: dict[str, Any] = tomllib.loads(data.decode())
    return Lexicon(
        language=raw["language"],
        direction=raw["direction"],
        headings={name: tuple(words) for name, words in raw["headings"].items()},
        citations={name: tuple(words) for name, words in raw["citations"].items()},
        numerals=dict(raw["numerals"]),
        suffixes=tuple(raw["lists"]["suffixes"]),
        alphabets=tuple(raw["lists"]["alphabets"]),
        preamble=tuple(raw["formulas"]["preamble"]),
        openings=tuple(raw["formulas"]["openings"]),
        recitals=tuple(raw["formulas"]["recitals"]),
        agreed=tuple(raw["formulas"]["agreed"]),
        closings=tuple(raw["formulas"]["closings"]),
        signatures=tuple(raw["formulas"]["signatures"]),
        continuations=tuple(raw["formulas"]["continuations"]),
    )
