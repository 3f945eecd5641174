"""The clauses of a text as they were last shown, in the form in which they are kept.

What is kept is what is shown, as values; it is given out for the very state that it was computed
from (``checkpoint``) and for no other. Nothing is decided, judged or signed by it: whatever follows
from the record is computed from the record.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cache, partial
from typing import Any, TypeAlias

from app.formats.view import RenderedClause, Segment, SegmentKind, plain
from app.ids import ClauseId
from app.treaty.instrument import Clause, ClauseKind, words_by_language
from app.treaty.wording import Wording
from app.workspace.checkpoint import Json

_KINDS = tuple(SegmentKind)
_NAMED_AFTER, _OF_BASE, _OPTION = 4, 8, 16
_FLAGS = 3
Segments: TypeAlias = tuple[Segment, ...]


class Sponsors:
    """Numbers who wants words, so that each group of names is kept once."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, ...], int] = {}

    def number(self, names: tuple[str, ...]) -> int:
        """Return the number of some names."""
        return self._numbers.setdefault(names, len(self._numbers))

    def written(self) -> Json:
        """Return all of them as they are kept, in the order of their numbers."""
        return [list(names) for names in self._numbers]


def clause_written(row: RenderedClause, language: str, sponsors: Sponsors) -> list[Json]:
    """Return a clause of a text in a language as it is kept; see ``clause_read``.

    The last value is its text: None where that is the plain words of the base, or what
    ``segments_read`` reads.
    """
    clause = row.clause
    words = clause.wording(language)
    return [
        clause.id.hex(),
        int(clause.kind),
        clause.parent.hex() if clause.parent else "",
        clause.rank.hex(),
        clause.number,
        clause.label,
        {code: [w.text, w.heading] for code, w in clause.wordings.items()},
        row.depth,
        row.label,
        row.mark,
        _flat(row.heading, words.heading, sponsors),
        _flat(row.text, words.text, sponsors),
    ]


def _flat(segments: Segments, words: str, sponsors: Sponsors) -> Json:
    """Return segments as three values each; None where they are the plain words of the base."""
    if segments == plain(words):
        return None
    values: list[Json] = []
    for one in segments:
        flags = _NAMED_AFTER * one.named_after + _OF_BASE * one.of_base + _OPTION * one.option
        values += (_KINDS.index(one.kind) + flags, one.text, sponsors.number(one.sponsors))
    return values


def clause_read(
    form: list[Any], language: str, sponsors: Sequence[tuple[str, ...]]
) -> RenderedClause:
    """Return a clause that is kept.

    Raises:
        AttributeError, IndexError, KeyError, TypeError, ValueError: it is none.
    """
    *own, depth, label, mark, heading, text = form
    clause = _clause(own)
    words = clause.wording(language)
    return RenderedClause(
        clause,
        depth,
        label,
        _segments_of(heading, words.heading, sponsors),
        _segments_of(text, words.text, sponsors),
        mark,
    )


def _clause(form: list[Any]) -> Clause:
    id_, kind, parent, rank, number, label, words = form
    return Clause(
        ClauseId(bytes.fromhex(id_)),
        ClauseKind(kind),
        ClauseId(bytes.fromhex(parent)) if parent else None,
        bytes.fromhex(rank),
        number,
        label,
        words_by_language({code: Wording(*both) for code, both in words.items()}),
    )


def _segments_of(
    flat: list[Any] | None, words: str, sponsors: Sequence[tuple[str, ...]]
) -> Segments:
    return plain(words) if flat is None else segments_read(flat, sponsors)


def segments_read(flat: list[Any], sponsors: Sequence[tuple[str, ...]]) -> Segments:
    """Return the segments of a heading or text that is not the plain words of the base.

    Raises:
        AttributeError, IndexError, KeyError, TypeError, ValueError: there are none.
    """
    if not flat:
        return ()
    flags, texts, names = flat[::3], flat[1::3], map(sponsors.__getitem__, flat[2::3])
    kinds, *more = zip(*map(_flagged, flags), strict=True)
    return tuple(map(_SEGMENT, zip(kinds, texts, names, *more, strict=True)))


_SEGMENT: Callable[[Iterable[Any]], Segment] = partial(vars(tuple)["__new__"], Segment)
"""Makes a segment of its values; there are tens of thousands, and ``Segment`` takes as long again
to look at its arguments."""


@cache
def _flagged(flags: int) -> tuple[SegmentKind, bool, bool, int]:
    """Return the kind that flags say, and all that follows the names."""
    after, base = bool(flags & _NAMED_AFTER), bool(flags & _OF_BASE)
    return _KINDS[flags & _FLAGS], after, base, flags >> 4
