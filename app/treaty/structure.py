"""Which kind of clause usually stands inside which. Advice only: real texts do as they like."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

from app.ids import ClauseId
from app.treaty.instrument import Clause, ClauseKind, Instrument
from app.values import value

_K = ClauseKind
_DIVISIONS = (_K.BOOK, _K.PART, _K.TITLE_DIVISION, _K.CHAPTER, _K.SECTION)
_ITEMS = frozenset({_K.PARAGRAPH, _K.SUBPARAGRAPH, _K.CHAPEAU, _K.CLOSING, _K.TABLE_ROW, _K.NOTE})


def _below(kind: ClauseKind) -> frozenset[ClauseKind]:
    """Return the divisions that are smaller than one of them."""
    return frozenset(_DIVISIONS[_DIVISIONS.index(kind) + 1 :])


USUAL: Mapping[ClauseKind | None, frozenset[ClauseKind]] = MappingProxyType(
    {
        None: frozenset(_K) - {_K.RECITAL, _K.SUBPARAGRAPH, _K.CHAPEAU},
        _K.TITLE: frozenset(),
        _K.PREAMBLE: frozenset({_K.RECITAL, _K.PARAGRAPH, _K.CHAPEAU, _K.CLOSING, _K.NOTE}),
        _K.RECITAL: frozenset({_K.SUBPARAGRAPH, _K.CHAPEAU, _K.CLOSING, _K.NOTE}),
        _K.BOOK: _below(_K.BOOK) | _ITEMS | {_K.ARTICLE},
        _K.PART: _below(_K.PART) | _ITEMS | {_K.ARTICLE},
        _K.TITLE_DIVISION: _below(_K.TITLE_DIVISION) | _ITEMS | {_K.ARTICLE},
        _K.CHAPTER: _below(_K.CHAPTER) | _ITEMS | {_K.ARTICLE},
        _K.SECTION: _ITEMS | {_K.ARTICLE},
        _K.ARTICLE: _ITEMS,
        _K.PARAGRAPH: _ITEMS - {_K.PARAGRAPH},
        _K.SUBPARAGRAPH: _ITEMS - {_K.PARAGRAPH},
        _K.CHAPEAU: frozenset({_K.NOTE}),
        _K.CLOSING: frozenset({_K.NOTE, _K.SUBPARAGRAPH}),
        _K.ANNEX: frozenset(_K) - {_K.RECITAL, _K.SUBPARAGRAPH},
        _K.SIGNATURE: frozenset({_K.PARAGRAPH, _K.TABLE_ROW, _K.NOTE}),
        _K.TABLE_ROW: frozenset({_K.NOTE}),
        _K.NOTE: frozenset({_K.PARAGRAPH, _K.SUBPARAGRAPH}),
    }
)
"""What usually stands directly in a clause of a kind; None is the top of the instrument."""

_ALONE = frozenset({_K.TITLE, _K.PREAMBLE, _K.CHAPEAU})
_LEADING = (_K.TITLE, _K.PREAMBLE, _K.CHAPEAU)


class Oddity(Enum):
    """What is unusual about where a clause stands."""

    PLACE = "a clause of this kind does not usually stand there"
    SECOND = "there is usually only one of these in one place"
    LATE = "this usually stands before its neighbours"


@value
class Unusual:
    """One piece of advice: which clause, and what is unusual about it."""

    clause: ClauseId
    why: Oddity


def is_usual(parent: ClauseKind | None, kind: ClauseKind) -> bool:
    """Return whether a clause of ``kind`` usually stands directly in one of ``parent``."""
    return kind in USUAL[parent]


def unusual(instrument: Instrument) -> tuple[Unusual, ...]:
    """Return what is unusual about the tree of a text, in the order of the text.

    It is advice to show beside the outline. Nothing is ever refused because of it: real texts have
    articles in sections in sections, and chapeaux after their points.
    """
    found = list(_among(instrument.children(None), None))
    for clause, _ in instrument.walk():
        found.extend(_among(instrument.children(clause.id), clause.kind))
    return tuple(found)


def _among(siblings: list[Clause], parent: ClauseKind | None) -> list[Unusual]:
    """Return what is unusual among the clauses of one place."""
    found: list[Unusual] = []
    seen: set[ClauseKind] = set()
    for clause in siblings:
        if not is_usual(parent, clause.kind):
            found.append(Unusual(clause.id, Oddity.PLACE))
        elif clause.kind in _ALONE and clause.kind in seen:
            found.append(Unusual(clause.id, Oddity.SECOND))
        elif clause.kind in _LEADING and seen - set(_LEADING[: _LEADING.index(clause.kind)]):
            found.append(Unusual(clause.id, Oddity.LATE))
        seen.add(clause.kind)
    return found
