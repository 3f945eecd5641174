"""Defined terms across languages: what the one defines, the other must define and use."""

import re
from collections.abc import Iterable

from app.treaty.concordance.comparing import Check, Finding
from app.treaty.concordance.speech import bare
from app.values import value

_QUOTED = re.compile(
    r"“([^“”]{1,80})”|\"([^\"]{1,80})\"|«\s*([^«»]{1,80}?)\s*»|„([^„“”]{1,80})[“”]|”([^“”]{1,80})“"
)
_BEFORE = re.compile(r"[^;:。；：؛“«]{0,40}")
_IDEOGRAM = re.compile("[\u4e00-\u9fff]")
_SHORTEST, _ENDING = 4, 3


@value
class Term:
    """One defined term in two languages."""

    one: str
    other: str


def defined_term(text: str) -> str | None:
    """Return the term that a wording defines: the one quotation that it begins with."""
    found = list(_QUOTED.finditer(text))
    if len(found) != 1 or not _BEFORE.fullmatch(text, 0, found[0].start()):
        return None
    return next(group for group in found[0].groups() if group is not None).strip(" ,.;")


def terms(pairs: Iterable[tuple[str, str]]) -> tuple[Term, ...]:
    """Return the terms that clauses define, each clause given in both languages."""
    found: list[Term] = []
    for one, other in pairs:
        first, second = defined_term(one), defined_term(other)
        if first and second:
            found.append(Term(first, second))
    return tuple(found)


def term_findings(known: Iterable[Term], one: str, other: str) -> tuple[Finding, ...]:
    """Return one finding for the terms that are used on one side and in no form on the other.

    A use is the term as it was defined; what answers it can be any inflection.
    """
    known = tuple(known)
    lost = tuple(t.one for t in known if _uses(t.one, one) and not _echoes(t.other, other))
    lacking = tuple(t.other for t in known if _uses(t.other, other) and not _echoes(t.one, one))
    return (Finding(Check.TERMS, lost, lacking),) if lost or lacking else ()


def _uses(term: str, text: str) -> bool:
    edged = term[:1].isascii() or not _IDEOGRAM.search(term)
    pattern = rf"(?<!\w){re.escape(term)}(?!\w)" if edged else re.escape(term)
    return re.search(pattern, text) is not None


def _echoes(term: str, text: str) -> bool:
    """Whether most words of a term stand in a text, in whatever form; one of two is enough."""
    said, words = bare(text), bare(term).split()
    return 2 * sum(_stem(word) in said for word in words) >= len(words)


def _stem(word: str) -> str:
    """Return what the forms of a word share: its beginning, without the Arabic article."""
    word = word.removeprefix("ال")
    return word[: max(_SHORTEST, len(word) - _ENDING)]
