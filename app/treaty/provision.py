"""Provisions as people write them: "Art. 5 bis, para. 3", "article 4 (2) (a)", "annex II".

This module reads them into steps from the outermost to the innermost; ``citing`` finds the clause
they name and cites clauses.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from app.errors import TravauxError
from app.treaty.instrument import ClauseKind
from app.treaty.numbers import latin_suffix
from app.treaty.words import Words
from app.values import value

MAX_CITATION_CHARS = 300
"""A citation that a person types is never longer."""

_K = ClauseKind
RANKS = {
    _K.ANNEX: 0, _K.PREAMBLE: 1, _K.TITLE: 1, _K.BOOK: 1, _K.PART: 2, _K.TITLE_DIVISION: 3,
    _K.CHAPTER: 4, _K.SECTION: 5, _K.ARTICLE: 6, _K.RECITAL: 6, _K.SIGNATURE: 6, _K.PARAGRAPH: 7,
    _K.SUBPARAGRAPH: 8, _K.CHAPEAU: 9, _K.CLOSING: 9, _K.TABLE_ROW: 9, _K.NOTE: 10,
}  # fmt: skip
"""From outer to inner, to tell the order in which the steps of a citation are written."""

_BIS = "|".join(
    sorted({latin_suffix(n) for n in range(2, 60)} | {"quat", "nonies"}, key=len, reverse=True)
)
_LONGEST_THIS = 20
_HAN = "〇一二三四五六七八九十百零"
_BLANK = r"[ \t\n\u00a0\u202f]"


@value
class Step:
    """One step of a citation.

    Attributes:
        kinds: what it can be; empty where only a number in brackets is written: "(2)".
        number: as written; "" for none ("preamble", "chapeau").
        ordinal: which of several with the same number, or without one, from 1; 0 where not said.
    """

    kinds: frozenset[ClauseKind]
    number: str
    ordinal: int = 0


@value
class Provision:
    """What a citation names, step by step from the outermost.

    Attributes:
        steps: at least one.
        here: it is said of the clause that it stands in: "paragraph 2 of this article".
    """

    steps: tuple[Step, ...]
    here: bool = False


@dataclass(eq=False)
class NotAProvisionError(TravauxError):
    """A text was given as a citation and is none."""

    text: str
    says: ClassVar[str] = (
        "“{text}” does not name a provision. Write it as in “Article 4(2)(a)”, "
        "“Annex II, section B, paragraph 3” or “preamble, recital 2”."
    )


@value
class Found:
    """One step as it stands in a text: characters ``start`` to ``end``; ``turned`` after an of."""

    start: int
    end: int
    step: Step
    turned: bool = False


class Grammar:
    """How provisions are written in one language, compiled once from its words."""

    def __init__(self, words: Words) -> None:
        """Compile the patterns of a language."""
        self.words = words
        self._kinds = _kinds_by_name(words)
        names = "|".join(_wordwise(n) for n in sorted(self._kinds, key=len, reverse=True))
        self._names = names
        suffixes = [re.escape(s) for s in sorted(words.read_suffixes, key=len, reverse=True)]
        bis = "|".join([*suffixes, _BIS])
        tail = rf"(?:{_BLANK}?(?:{bis})(?!\w)(?:[ ][A-Z]{{1,2}}(?![\w]))?|之[{_HAN}]+)?"
        numerals = "|".join(re.escape(n) for n in sorted(words.numerals, key=len, reverse=True))
        stem = (
            rf"\d+(?:[.]\d+)*(?:[A-Za-z](?!\w))?|[A-Z][-.]\d+|[IVXLCDM]+(?![^\W\d_]*[a-z])"
            rf"|\d+\.[A-Z]+|[A-Z]{{1,2}}|[{_HAN}]+|(?:{numerals})(?!\w)"
        )
        number = rf"(?:{stem}){tail}"
        inside = rf"(?:\w{{1,5}}|\d+(?:\.\d+)*){tail}"
        wrapped = rf"[(（]{_BLANK}*(?P<w>{inside}){_BLANK}*[)）]"
        self._wrapped = re.compile(wrapped, re.I)
        self._closed = re.compile(rf"(?P<n>(?:[^\W\d_]|[ivx]{{2,5}}){tail})\)", re.I)
        after = r"(?!\w)" if _edge(names) else r"(?!\d)"
        self._number = re.compile(rf"(?P<n>{number}){after}")
        self._loose = re.compile(rf"(?P<n>\w[\w.\-]*{tail})", re.I)
        self._ordinal = re.compile(rf"{_BLANK}*#(\d{{1,6}})")
        self._name = re.compile(rf"{_start(names)}(?P<name>{names}){_edge(names)}", re.I)
        self._before = re.compile(
            rf"(?<!\w)(?P<o>{numerals}){_BLANK}+(?P<name>{names})(?!\w)", re.I
        )
        self._classifier = re.compile(
            rf"第{_BLANK}*(?:[(（](?P<w>\w{{1,5}})[)）]|(?P<n>\d+|[{_HAN}]+))"
            rf"(?P<s>之[{_HAN}]+)?(?P<name>{names})(?P<t>之[{_HAN}]+)?"
        )
        self._wrapped_name = re.compile(rf"[(（](?P<w>\w{{1,5}})[)）](?P<name>{names})?")
        self._compile_joints(names)

    def _compile_joints(self, names: str) -> None:
        words = self.words
        of = "|".join(_wordwise(w) for w in sorted(words.of, key=len, reverse=True))
        this = "|".join(_wordwise(w) for w in sorted(words.this, key=len, reverse=True))
        space = "*" if words.han else "+"
        self._of = re.compile(
            rf"{_BLANK}{space}(?:{of or '(?!)'})(?:{_BLANK}+|(?<=['’])|(?<=的))", re.I
        )
        here = rf"(?:{this}){_BLANK}{space}(?:{names}){_edge(names)}"
        self._this = re.compile(here, re.I)
        self._this_before = re.compile(rf"(?:{this}){_BLANK}*$", re.I)
        self._joint = re.compile(rf"{_BLANK}*[,،，;]?{_BLANK}*")

    def steps(self, text: str, at: int, *, loose: bool) -> Iterator[Found]:
        """Yield the steps that follow one another from a place on; stop where there is none.

        ``loose`` takes any word for a number, for what a person types; running text is read
        strictly ("in paragraph a State …").
        """
        turned, last = False, None
        while (found := self._step(text, at, loose=loose, last=last)) is not None:
            found = replace(found, turned=turned)
            if last and not loose and not turned and _goes_out(text, last, found):
                return
            yield found
            last, at = found, found.end
            of = self.of_at(text, at)
            turned = of is not None
            gap = self._joint.match(text, at)
            at = of or (gap.end() if gap else at)

    def names_here(self, text: str, at: int) -> re.Match[str] | None:
        """Return the match of "of this article" and the like at a place."""
        of = self.of_at(text, at)
        return self._this.match(text, of or at + text[at : at + 1].isspace())

    def here_before(self, text: str, at: int) -> int | None:
        """Return where "this" begins that ends at a place (本 in 本条第二款), or None."""
        start = max(0, at - _LONGEST_THIS)
        found = self._this_before.search(text[start:at]) if self.words.han else None
        return start + found.start() if found else None

    def of_at(self, text: str, at: int) -> int | None:
        """Return where a word of the kind "of" ends that stands at a place, or None."""
        joint = self._of.match(text, at)
        return joint.end() if joint else None

    def openings(self, text: str) -> Iterator[int]:
        """Yield the places where a name of a unit stands, from left to right."""
        places = [m.start() for m in self._name.finditer(text)]
        if self.words.han:
            places = sorted({*places, *(m.start() for m in self._classifier.finditer(text))})
        yield from places

    def number_at(self, text: str, at: int) -> tuple[str, int] | None:
        """Return a bare or bracketed number at a place, and where it ends: in "2, 3 and 4"."""
        found = self._wrapped.match(text, at)
        if found is not None:
            return found["w"], found.end()
        found = self._number.match(text, at)
        return (found["n"], found.end()) if found else None

    def _step(self, text: str, at: int, *, loose: bool, last: Found | None) -> Found | None:
        if self.words.han and (found := self._han_step(text, at)) is not None:
            return found
        if (found := self._before.match(text, at)) is not None:
            return Found(at, found.end(), Step(self._kinds[_fold(found["name"])], found["o"]))
        if (found := self._name.match(text, at)) is not None:
            return self._named(text, at, found, loose=loose)
        for pattern in (self._wrapped, self._closed):
            if (found := pattern.match(text, at)) is not None and (last or loose):
                return Found(at, found.end(), Step(frozenset(), found[1].strip()))
        if loose and last is None and (found := self._number.match(text, at)) is not None:
            step = Step(frozenset({_K.ARTICLE}), found["n"])
            return self._with_ordinal(text, at, found.end(), step)
        return None

    def _named(self, text: str, at: int, name: re.Match[str], *, loose: bool) -> Found:
        kinds = self._kinds[_fold(name["name"])]
        blank = re.compile(_BLANK + "*").match(text, name.end())
        start = blank.end() if blank else name.end()
        for pattern in (self._wrapped, self._closed, self._number, *([self._loose] * loose)):
            found = pattern.match(text, start)
            if found is not None:
                return self._with_ordinal(text, at, found.end(), Step(kinds, found[1].strip()))
        return self._with_ordinal(text, at, name.end(), Step(kinds, ""))

    def _with_ordinal(self, text: str, start: int, end: int, step: Step) -> Found:
        found = self._ordinal.match(text, end)
        if found is None:
            return Found(start, end, step)
        return Found(start, found.end(), replace(step, ordinal=int(found[1])))

    def _han_step(self, text: str, at: int) -> Found | None:
        found = self._classifier.match(text, at)
        if found is not None:
            number = (found["w"] or found["n"]) + (found["s"] or found["t"] or "")
            step = Step(self._kinds[_fold(found["name"])], number)
            return self._with_ordinal(text, at, found.end(), step)
        found = self._wrapped_name.match(text, at)
        if found is not None:
            kinds = self._kinds[_fold(found["name"])] if found["name"] else frozenset[ClauseKind]()
            return self._with_ordinal(text, at, found.end(), Step(kinds, found["w"]))
        return None


def _goes_out(text: str, last: Found, found: Found) -> bool:
    """Whether another reference begins: an equal unit, a larger one over a comma, an Arabic and."""
    rank = min((RANKS[k] for k in found.step.kinds), default=None)
    before = min((RANKS[k] for k in last.step.kinds), default=0)
    gap = text[last.end : found.start].strip()
    if gap == ";" or text[found.start] == "و":
        return True
    return rank is not None and (rank == before or (bool(gap) and rank < before))


def parse(text: str, grammar: Grammar) -> Provision:
    """Return what a whole text names as a provision.

    Raises:
        NotAProvisionError: it is none, wholly or in part.
    """
    bare = text.strip().rstrip(".,; ")
    if not bare or len(bare) > MAX_CITATION_CHARS:
        raise NotAProvisionError(text[:MAX_CITATION_CHARS])
    found = list(grammar.steps(bare, 0, loose=True))
    if not found or found[-1].end < len(bare):
        raise NotAProvisionError(text)
    return Provision(in_order(found))


def in_order(found: Sequence[Found]) -> tuple[Step, ...]:
    """Return steps from the outermost in: "paragraph 2 of article 4" as article 4, paragraph 2."""
    return tuple(item.step for item in ordered(found))


def ordered(found: Sequence[Found]) -> tuple[Found, ...]:
    """Return what was found from the outermost in.

    A new run begins where a larger unit follows a smaller one, or an equal one after an "of"; the
    runs are then read from the last to the first.
    """
    runs: list[list[Found]] = []
    before = -1
    for item in found:
        rank = min((RANKS[k] for k in item.step.kinds), default=before)
        if not runs or rank < before or (item.turned and rank <= before):
            runs.append([])
        runs[-1].append(item)
        before = rank
    return tuple(item for run in reversed(runs) for item in run)


def _fold(name: str) -> str:
    return " ".join(name.casefold().split())


def _wordwise(name: str) -> str:
    """Return a pattern for a name whose blanks may be any blanks."""
    return (_BLANK + "+").join(re.escape(part) for part in name.split())


def _start(names: str) -> str:
    """What must stand before a name: no letter; but Chinese words have no blanks between them."""
    return "" if _edge(names) == "" else r"(?<!\w)"


def _edge(names: str) -> str:
    """What must follow a name: no letter, so that Party is not Part y. Chinese has no such edge."""
    return "" if re.search(r"[\u4e00-\u9fff]", names) else r"(?![^\W\d_])"


def _kinds_by_name(words: Words) -> dict[str, frozenset[ClauseKind]]:
    found: dict[str, frozenset[ClauseKind]] = {}
    for kind, kind_words in words.kinds.items():
        for name in kind_words.names:
            for form in (name, *_with_particles(name, words)):
                found[form] = found.get(form, frozenset()) | {kind}
    return found


def _with_particles(name: str, words: Words) -> Iterator[str]:
    """Yield the forms of a name that have a particle before it: "والمادة", "للفقرة"."""
    if name.startswith("ال"):
        yield from (form + name[2:] for form in words.article_forms)
