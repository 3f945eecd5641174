"""Document symbols: "A/CONF.1/L.1/Rev.2/Corr.1". Read, ordered, checked, and the next one proposed.

The parts of a symbol are told apart by strokes. Those at its end say what a document is to the one
before it: a revision that takes its place, an addition, a list of corrections (UN Editorial
Manual). A conference may use symbols of its own making; only what would confuse is refused.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import ClassVar, TypeAlias

from app.errors import TravauxError
from app.said import said

MAX_SYMBOL_BYTES = 128


class Mark(IntEnum):
    """What a document is to another. In this order they follow the document they belong to."""

    CORR = 1
    ADD = 2
    REV = 3

    @property
    def word(self) -> str:
        """Return it as printed, "Rev"."""
        return self.name.title()


SymbolKey: TypeAlias = tuple[
    tuple[tuple[tuple[int, int, str], ...], ...], tuple[tuple[int, int], ...]
]
"""What sorts symbols."""

_MARK = re.compile(r"(Rev|Add|Corr)\.([1-9][0-9]{0,4})")
_NEARLY = re.compile(r"(rev|add|corr)\s*\.?\s*([0-9]{1,5})", re.IGNORECASE)
_RUN = re.compile(r"([0-9]{1,18})")


@dataclass(eq=False)
class BadSymbolError(TravauxError):
    """A text cannot be a document symbol."""

    symbol: str
    why: str
    says: ClassVar[str] = "“{symbol}” cannot be a document symbol: {why}"


@dataclass(frozen=True, slots=True)
class Symbol:
    """A symbol taken apart.

    Attributes:
        stem: what it is a revision, an addition or a correction of ("A/CONF.1/L.1").
        marks: Rev, Add and Corr with their numbers, as they follow.
    """

    stem: str
    marks: tuple[tuple[Mark, int], ...] = ()

    def __str__(self) -> str:
        return "/".join((self.stem, *(f"{mark.word}.{number}" for mark, number in self.marks)))

    @property
    def key(self) -> SymbolKey:
        """Return what sorts it: numbers by value, and what belongs to a document after it."""
        parts = self.stem.casefold().split("/")
        return (tuple(map(_natural, parts)), tuple((int(m), n) for m, n in self.marks))

    @property
    def document(self) -> "Symbol":
        """Return the document itself, where this is a list of corrections to it."""
        kept = self.marks
        while kept and kept[-1][0] is Mark.CORR:
            kept = kept[:-1]
        return replace(self, marks=kept)


def parse_symbol(text: str) -> Symbol:
    """Read a symbol; ``str`` of it gives the same characters.

    Raises:
        BadSymbolError: it is blank, too long, holds blanks or invisible characters, an empty part,
            or a mark that is written in another way than "Rev.1".
    """
    _refuse_unfit(text)
    *stem, last = text.split("/")
    marks: list[tuple[Mark, int]] = []
    while stem and (found := _MARK.fullmatch(last)):
        marks.append((Mark[found[1].upper()], int(found[2])))
        last = stem.pop()
    return Symbol("/".join((*stem, last)), tuple(reversed(marks)))


def following(issued: Iterable[str], mark: Mark, of: str) -> Symbol:
    """Return the next symbol of a kind: "Rev.3" after "Rev.2", "Corr.1" of what has none yet.

    Args:
        issued: symbols that are taken.
        mark: what it is to be: a revision takes the place of the one before; additions and
            corrections are of one document, and are counted for each.
        of: the document.
    """
    whole = parse_symbol(of).document
    base = replace(whole, marks=whole.marks[:-1]) if _is_last(whole, mark) else whole
    taken = [0]
    for text in issued:
        symbol = parse_symbol(text)
        if _folded(symbol.stem) == _folded(base.stem) and symbol.marks[:-1] == base.marks:
            taken += [n for m, n in symbol.marks[-1:] if m is mark]
    return replace(base, marks=(*base.marks, (mark, max(taken) + 1)))


def doubts(text: str, issued: Iterable[str]) -> tuple[str, ...]:
    """Return what is unusual about a new symbol beside those issued, as sentences; not forbidden.

    Raises:
        BadSymbolError: it cannot be a symbol, or one that differs in capitals alone is taken.
    """
    symbol, before = parse_symbol(text), [parse_symbol(s) for s in issued]
    for other in before:
        if _folded(str(other)) == _folded(text):
            raise BadSymbolError(text, said("{other} has been issued already.", other=other))
    if not symbol.marks:
        return ()
    mark, number = symbol.marks[-1]
    expected = following(map(str, before), mark, _owner(symbol))
    if expected != symbol and (number > 1 or mark is not Mark.REV):
        return (said("{symbol} would be the next.", symbol=str(expected)),)
    return ()


def _owner(symbol: Symbol) -> str:
    return str(replace(symbol, marks=symbol.marks[:-1]))


def _is_last(symbol: Symbol, mark: Mark) -> bool:
    return mark is Mark.REV and bool(symbol.marks) and symbol.marks[-1][0] is mark


def _refuse_unfit(text: str) -> None:
    if not text.strip() or len(text.encode()) > MAX_SYMBOL_BYTES:
        raise BadSymbolError(
            text[:MAX_SYMBOL_BYTES], said("it is empty, or longer than 128 bytes.")
        )
    if any(unicodedata.category(c)[0] in "CZ" and c != " " for c in text) or text != text.strip():
        raise BadSymbolError(
            text, said("it has blanks at its ends, or characters that nobody sees.")
        )
    for part in text.split("/"):
        if not part:
            raise BadSymbolError(text, said("a part of it is empty."))
        nearly = _NEARLY.fullmatch(part)
        if nearly and not _MARK.fullmatch(part):
            number = int(nearly[2]) or 1
            raise BadSymbolError(
                text,
                said(
                    "write “{name}.{number}” for “{part}”.",
                    name=nearly[1].title(),
                    number=number,
                    part=part,
                ),
            )


def _natural(part: str) -> tuple[tuple[int, int, str], ...]:
    """Return a part as runs of figures, which sort by value, and of other characters."""
    runs = (run for run in _RUN.split(part) if run)
    return tuple((0, int(r), "") if _RUN.fullmatch(r) else (1, 0, r) for r in runs)


def _folded(text: str) -> str:
    return text.casefold()
