"""How one language tells numbers, dates, duties and leave; from the lexicon, compiled once."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from app.resources import read_resource
from app.settings import UN_LANGUAGES
from app.treaty.lexicon import NoLexiconError, lexicon
from app.treaty.provision import Grammar
from app.treaty.references import ReferenceFinder
from app.treaty.words import Words, words_of
from app.values import value

_MARKS = re.compile("[\u0640\u064b-\u0652\u0670]")
_NEVER = re.compile("(?!)")
_MONTHS = 12


@value
class Counting:
    """How a language writes numbers in words.

    Attributes:
        cardinals, ordinals: every form of a word, case-folded, and its value.
        loose: words that by themselves can stand for a number of another language and ask for
            none; one that is a cardinal too counts as that within a number: quarante-neuf.
        joiners: words between the parts of one number: "and".
        particles: what is written together with a word before it (Arabic), the longest first.
        units_first: units stand before tens: خمسة وعشرون.
        ignored: what has a number word in it and tells none: "per cent".
        measures: words that make a number of the Chinese numeral before them; () elsewhere.
    """

    cardinals: Mapping[str, int]
    ordinals: Mapping[str, int]
    loose: Mapping[str, int]
    joiners: frozenset[str]
    particles: tuple[str, ...]
    units_first: bool
    ignored: re.Pattern[str]
    measures: tuple[str, ...]


@value
class Modals:
    """The words of duty, advice and leave, each as one pattern.

    Attributes:
        undecided: can be a duty or advice: Chinese 应, Russian следует.
        ignored: what only looks like one: "as may be necessary".
        negations: with one of these in the sentence, leave can be a ban: "no one may".
    """

    obligation: re.Pattern[str]
    recommendation: re.Pattern[str]
    undecided: re.Pattern[str]
    permission: re.Pattern[str]
    ignored: re.Pattern[str]
    negations: re.Pattern[str]


@dataclass(frozen=True, eq=False, slots=True)
class Speech:
    """All that is needed to hear what a text of one language says; there is one of each language.

    Attributes:
        months: names, case-folded, and which month they are, from 1.
        dates: patterns with the groups d, y, and m for the month.
    """

    language: str
    words: Words
    finder: ReferenceFinder
    alphabets: tuple[str, ...]
    counting: Counting
    months: Mapping[str, int]
    dates: tuple[re.Pattern[str], ...]
    modals: Modals


@cache
def speech(language: str) -> Speech:
    """Return how one UN language tells things.

    Raises:
        NoLexiconError: the program has no words for that language.
    """
    if language not in UN_LANGUAGES:
        raise NoLexiconError(language)
    raw: dict[str, Any] = tomllib.loads(read_resource(f"lexicon/{language}.toml").decode())
    words = words_of(language)
    months = {
        _folded(name): n for n, names in enumerate(raw["dates"]["months"], 1) for name in names
    }
    return Speech(
        language,
        words,
        ReferenceFinder(Grammar(words)),
        lexicon(language).alphabets,
        _counting(raw["counting"]),
        MappingProxyType(months),
        tuple(_date(pattern, months) for pattern in raw["dates"]["patterns"]),
        _modals(raw["modals"], han=words.han),
    )


def bare(text: str) -> str:
    """Return a text in lower case without Arabic vowel signs, in which words are looked for."""
    return _MARKS.sub("", text).replace("\u2010", "-").replace("\u2011", "-").lower()


def _folded(word: str) -> str:
    return bare(word).casefold()


def _counting(raw: Mapping[str, Any]) -> Counting:
    return Counting(
        _values(raw["cardinals"]),
        _values(raw["ordinals"]),
        _values(raw["loose"]),
        frozenset(raw["joiners"]),
        tuple(sorted(raw["particles"], key=len, reverse=True)),
        raw["units_first"],
        _any_of(raw["ignored"], han=bool(raw["measures"])),
        tuple(sorted(raw["measures"], key=len, reverse=True)),
    )


def _values(raw: Mapping[str, list[str]]) -> Mapping[str, int]:
    return MappingProxyType({_folded(w): int(v) for v, words in raw.items() for w in words})


def _date(pattern: str, months: Iterable[str]) -> re.Pattern[str]:
    names = "|".join(re.escape(m) for m in sorted(months, key=len, reverse=True))
    edge = r"(?<!\w)" if names else r"(?<!\d)"
    filled = pattern.replace("{m}", f"(?P<m>{names})").replace(" ", "[ \u00a0\u202f]")
    return re.compile(rf"{edge}{filled}(?!\d)", re.IGNORECASE)


def _modals(raw: Mapping[str, list[str]], *, han: bool) -> Modals:
    return Modals(
        _any_of(raw["obligation"], han=han),
        _any_of(raw["recommendation"], han=han),
        _any_of(raw["undecided"], han=han),
        _any_of(raw["permission"], han=han),
        _any_of(raw["ignored"], han=han),
        _any_of(raw["negations"], han=han),
    )


def _any_of(patterns: list[str], *, han: bool) -> re.Pattern[str]:
    if not patterns:
        return _NEVER
    joined = "|".join(sorted(patterns, key=len, reverse=True)).replace(" ", r"\s+")
    return re.compile(f"(?:{joined})" if han else rf"(?<!\w)(?:{joined})(?!\w)")
