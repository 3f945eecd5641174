"""Defined terms: where a text says what a word means, and where the word is used.

A definition is found by its form: a term in quotation marks beside words such as "means" or "on
entend par". What the words are stands in ``resources/definitions.toml``. It is advice: a term that
is defined in another way is not seen.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any

from app.ids import ClauseId
from app.resources import read_resource
from app.treaty.instrument import ClauseKind, Instrument
from app.values import value

_QUOTED = r"[“«„\"「『](?P<{name}>[^“”«»„\"「」『』]{{1,80}})[”»“\"」』]"
_SOON = 40
_LONGEST = 60
_BEFORE_THE_ARTICLES = frozenset({ClauseKind.TITLE, ClauseKind.PREAMBLE, ClauseKind.RECITAL})


class Doubt(StrEnum):
    """What is unusual about a defined term. The values are words of the command line."""

    USED_BEFORE = "used before its definition"
    NEVER_USED = "defined and never used"
    TWICE = "defined twice"
    LOST = "used, and its definition is gone"


@value
class Definition:
    """A term, the clause that says what it means, and the place of it there."""

    term: str
    clause: ClauseId
    start: int


@value
class TermDoubt:
    """One thing to look at.

    Attributes:
        clause: where: of the first use, or of the definition.
        other: of the definition, where the doubt is about a use; of the first of two definitions.
    """

    term: str
    doubt: Doubt
    clause: ClauseId
    other: ClauseId | None = None


class DefinitionFinder:
    """Finds definitions and uses of terms in one language; build it once."""

    def __init__(self, language: str) -> None:
        """Compile the patterns of a language; English where there are none."""
        all_: dict[str, Any] = tomllib.loads(read_resource("definitions.toml").decode())
        raw: dict[str, Any] = all_.get(language) or all_["en"]
        self._joined: bool = raw["joined"]
        self._endings = "|".join(map(re.escape, raw["endings"]))
        articles = "|".join(map(re.escape, sorted(raw["articles"], key=len, reverse=True)))
        self._article = re.compile(rf"(?:{articles})(?:\s+|(?<=[’']))", re.IGNORECASE)
        quoted = _QUOTED.format(name="term")
        forms: list[str] = []
        if raw["means"]:
            edge = "" if self._joined else r"(?!\w)"
            forms.append(rf"{quoted}[^.;:“«\"]{{0,{_SOON}}}?(?:{_any(raw['means'])}){edge}")
        for words in (raw["terms"], raw["called"]):
            if words:
                start = "" if self._joined else r"(?<!\w)"
                forms.append(rf"{start}(?:{_any(words)})\W{{0,3}}(?:\w+[’']?\s*){{0,2}}{quoted}")
        self._forms = [re.compile(f, re.IGNORECASE) for f in forms]

    def definitions(self, text: Instrument, language: str) -> tuple[Definition, ...]:
        """Return the definitions of a text, in its order; a term defined twice is there twice."""
        found: list[Definition] = []
        for clause, _ in text.walk():
            words = clause.wording(language).text
            here = {
                (m.start("term"), m["term"]) for form in self._forms for m in form.finditer(words)
            }
            for start, term in sorted(here):
                bare = self._article.sub("", term.strip(), count=1).strip(" ,")
                if bare and len(bare) <= _LONGEST:
                    found.append(Definition(bare, clause.id, start))
        return tuple(found)

    def uses(self, text: Instrument, language: str, term: str) -> Iterator[tuple[ClauseId, int]]:
        """Yield where a term stands in the wordings of a text, definitions among them."""
        pattern = self._use_of(term)
        for clause, _ in text.walk():
            for match in pattern.finditer(clause.wording(language).text):
                yield clause.id, match.start()

    def _use_of(self, term: str) -> re.Pattern[str]:
        """Return what a use looks like; a term with a capital is not used without one."""
        flags = re.NOFLAG if term[:1].isupper() else re.IGNORECASE
        words = [re.escape(w) for w in term.split()]
        ending = f"(?:{self._endings})?" if self._endings else ""
        body = r"\s+".join(w + ending for w in words)
        if self._joined:
            return re.compile(body, flags)
        return re.compile(rf"(?<!\w){body}(?!\w)", flags)


def term_doubts(
    text: Instrument, language: str, finder: DefinitionFinder, earlier: Mapping[str, ClauseId]
) -> tuple[TermDoubt, ...]:
    """Return what is unusual about the defined terms of a text, in the order of the text.

    Uses in the title and the preamble are left out: they stand before every article.

    Args:
        text: the instrument.
        language: of the wordings.
        finder: of that language.
        earlier: terms that an earlier state of the text defined, with the clause.
    """
    order = {c.id: place for place, (c, _) in enumerate(text.walk())}
    defined = finder.definitions(text, language)
    first: dict[str, Definition] = {}
    found: list[TermDoubt] = []
    for one in defined:
        before = first.setdefault(one.term, one)
        if before is not one:
            found.append(TermDoubt(one.term, Doubt.TWICE, one.clause, before.clause))
    own = {(d.term, d.clause) for d in defined}
    for term, definition in first.items():
        uses = [c for c, _ in finder.uses(text, language, term) if (term, c) not in own]
        counted = [c for c in uses if text[c].kind not in _BEFORE_THE_ARTICLES]
        if not uses:
            found.append(TermDoubt(term, Doubt.NEVER_USED, definition.clause))
        elif counted and order[counted[0]] < order[definition.clause]:
            found.append(TermDoubt(term, Doubt.USED_BEFORE, counted[0], definition.clause))
    lost = (t for t in earlier if t not in first)
    still = ((t, next(finder.uses(text, language, t), None)) for t in lost)
    found += (TermDoubt(t, Doubt.LOST, use[0]) for t, use in still if use is not None)
    return tuple(sorted(found, key=lambda d: (order[d.clause], d.term, d.doubt)))


def _any(words: list[str]) -> str:
    return "|".join(
        r"\s+".join(map(re.escape, w.split())) for w in sorted(words, key=len, reverse=True)
    )
