"""The words that numbers and citations are written with in one language.

What people write for a unit comes from the lexicon; how it is printed and cited, from
``resources/citations``.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from app.resources import read_resource
from app.treaty.instrument import ClauseKind
from app.treaty.lexicon import Lexicon, lexicon
from app.values import value


@value
class KindWords:
    """How one kind of clause is labelled, cited and named.

    In the patterns ``{n}`` is the number without its suffix and ``{s}`` the suffix with its leading
    blank; both are empty where there is no number.

    Attributes:
        label: what is printed before it: "Article {n}{s}", "{n}{s}.", "({n}{s})"; "" for nothing.
        cited: how it is cited: "Article {n}{s}", "paragraph {n}{s}".
        inner: how it is cited directly after an article, paragraph or point: "({n}{s})"; "" if it
            is written out.
        names: what people write for it, case-folded, the longest first.
    """

    label: str
    cited: str
    inner: str
    names: tuple[str, ...]


@value
class Words:
    """One language's words for numbers and citations.

    Attributes:
        kinds: the words of each kind.
        numerals: number words, case-folded ("premier", "one"), and what they count.
        suffixes: what is printed for bis, ter, quater …; () for the Latin series.
        read_suffixes: every spelling of a suffix that is not Latin, and what it counts.
        suffix_joint: between a number and its suffix.
        letters: what is printed for (a), (b) … of a text in another language; "" for the same.
        first_label: what is printed for 1 in an article's label ("premier"), or "".
        han: headings and suffixes are in Chinese numerals.
        joint: what is written between the steps of a citation.
        of: words that turn the order round: "paragraph 2 of article 4".
        lists: words between numbers of a list: "and", "or".
        ranges: words between the ends of a range: "to", "through".
        this: words for the clause itself: "this article".
        article_forms: what the Arabic article becomes with a particle before it: "بال", "لل".
        elsewhere: a regular expression for what follows a reference to another instrument.
    """

    language: str
    kinds: Mapping[ClauseKind, KindWords]
    numerals: Mapping[str, int]
    suffixes: tuple[str, ...]
    read_suffixes: Mapping[str, int]
    suffix_joint: str
    letters: str
    first_label: str
    han: bool
    joint: str
    of: tuple[str, ...]
    lists: tuple[str, ...]
    ranges: tuple[str, ...]
    this: tuple[str, ...]
    article_forms: tuple[str, ...]
    elsewhere: str


@cache
def words_of(language: str) -> Words:
    """Return the words of one UN language, read once from two small files.

    Raises:
        NoLexiconError: the program has none for that language.
    """
    spoken = lexicon(language)
    raw: dict[str, Any] = tomllib.loads(read_resource(f"citations/{language}.toml").decode())
    return Words(
        language=language,
        kinds=MappingProxyType({kind: _kind_words(kind, spoken, raw) for kind in ClauseKind}),
        numerals=MappingProxyType({w.casefold(): n for w, n in spoken.numerals.items()}),
        suffixes=tuple(raw["suffixes"]),
        read_suffixes=MappingProxyType(_read_suffixes(spoken, raw["suffixes"])),
        suffix_joint=raw["suffix_joint"],
        letters=raw["letters"],
        first_label=raw["first_label"],
        han=raw["han"],
        joint=raw["joint"],
        of=tuple(raw["of"]),
        lists=tuple(raw["lists"]),
        ranges=tuple(raw["ranges"]),
        this=tuple(raw["this"]),
        article_forms=tuple(raw["article_forms"]),
        elsewhere=raw["elsewhere"],
    )


def _kind_words(kind: ClauseKind, spoken: Lexicon, raw: Mapping[str, Any]) -> KindWords:
    key = kind.name.lower()
    names = {w.casefold() for w in raw["names"].get(key, ())}
    for name, meant in spoken.kinds.items():
        if meant is kind:
            names |= {w.casefold() for w in spoken.headings.get(name, ())}
            names |= {w.casefold() for w in spoken.citations.get(name, ())}
    return KindWords(
        label=raw["label"].get(key, ""),
        cited=raw["cited"][key],
        inner=raw["inner"].get(key, ""),
        names=tuple(sorted(names, key=lambda w: (-len(w), w))),
    )


def _read_suffixes(spoken: Lexicon, printed: list[str]) -> dict[str, int]:
    """Return what the language's own suffixes count; spellings of the first all stand for bis.

    The lexicon of Arabic lists spellings of one word, that of the others a series; the Latin series
    and 之二 are read without being told.
    """
    found = {s.casefold(): 2 for s in spoken.suffixes if printed and not s.isascii()}
    return found | {s.casefold(): place for place, s in enumerate(printed, 2)}
