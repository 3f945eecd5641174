"""Clauses of a rolling text as they are shown: what is contested cut into segments, and counted."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field, replace
from typing import TypeAlias

from app.formats.view import RenderedClause, Segment, SegmentKind, plain
from app.ids import ClauseId
from app.merge.clause import ClauseMerge, WholeKind
from app.merge.operations import Relocation
from app.negotiation.rolling import RollingClause
from app.values import value
from app.workspace.naming import Names
from app.workspace.segmenting import named_by
from app.workspace.tree_words import destination_words

Cut: TypeAlias = Callable[[ClauseMerge, bool], tuple[Segment, ...]]
"""Makes segments of a contested wording; its sponsors are named or not."""


@value
class Drawing:
    """How clauses are drawn.

    Attributes:
        language: code.
        cut: makes segments of what is contested.
        named: sponsors are named.
        after: after the words, not before them.
        spelt: what a party is called, by its code; one that is not in it is called by its code.
        marked: ITU's marks stand before the numbers.
    """

    language: str
    cut: Cut
    named: bool
    after: bool = False
    spelt: Mapping[str, str] = field(default_factory=dict[str, str])
    marked: bool = False


@value
class Drawn:
    """One clause as it is shown, and what it was drawn of.

    Attributes:
        one: the clause of the rolling text.
        shown: it as it is drawn.
        open_units, collisions, sponsors: what is open in it.
    """

    one: RollingClause
    shown: RenderedClause
    open_units: int
    collisions: int
    sponsors: tuple[str, ...]


def drawn(
    clauses: Iterable[RollingClause],
    printed: Mapping[ClauseId, str],
    names: Names,
    how: Drawing,
    before: Mapping[ClauseId, Drawn],
) -> dict[ClauseId, Drawn]:
    """Return clauses as they are shown, in their order.

    Args:
        clauses: of the rolling text.
        printed: their labels.
        names: of the clauses of the base, for what is to be moved.
        how: they are drawn.
        before: clauses that were drawn in the same way; what is the same is taken from it.
    """
    found: dict[ClauseId, Drawn] = {}
    for one in clauses:
        id_ = one.clause.id
        held, label = before.get(id_), printed[id_]
        is_same = held is not None and held.one is one and held.shown.label == label
        found[id_] = held if held and is_same else draw(one, label, names, how)
    return found


def draw(one: RollingClause, label: str, names: Names, how: Drawing) -> Drawn:
    """Return one clause as it is shown; ``drawn`` says what else is given."""
    row = _spelt(_row(one, label, names, how), how)
    if how.marked:
        row = replace(row, mark=mark_of(one))
    is_open = one.open_units > 0
    return Drawn(
        one,
        row,
        one.open_units,
        one.collisions if is_open else 0,
        one.sponsors if is_open else (),
    )


def mark_of(one: RollingClause) -> str:
    """Return what is proposed for a clause in ITU's marks: ADD, MOD, SUP, NOC; "" for nothing.

    Where some would change and others delete it: "MOD/SUP".
    """
    if one.inserted_by is not None:
        return "ADD"
    merges = [m for m in (one.heading, one.text) if m is not None]
    wholes = [w.kind for m in merges for w in m.wholes[1:]]
    changed = any(m.units for m in merges) or WholeKind.ALTERNATIVE in wholes or bool(one.moves)
    marks = ["MOD"] * changed + ["SUP"] * (WholeKind.DELETION in wholes)
    kept = any(m.retained for m in merges)
    return "/".join(marks) or ("NOC" if kept else "")


def _spelt(row: RenderedClause, how: Drawing) -> RenderedClause:
    """Write the sponsors of a clause's segments as they are wanted."""
    if not (how.after or how.spelt):
        return row

    def each(found: tuple[Segment, ...]) -> tuple[Segment, ...]:
        return tuple(
            s._replace(
                sponsors=tuple(how.spelt.get(c, c) for c in s.sponsors),
                named_after=how.after,
            )
            if s.sponsors
            else s
            for s in found
        )

    return replace(row, heading=each(row.heading), text=each(row.text))


def _row(one: RollingClause, label: str, names: Names, how: Drawing) -> RenderedClause:
    wording = one.clause.wording(how.language)
    if one.inserted_by is not None:
        by = named_by(one.inserted_by.sponsors, how.named)
        heading = (Segment(SegmentKind.INSERTED, wording.heading, by),) if wording.heading else ()
        text = (Segment(SegmentKind.INSERTED, wording.text, by),) if wording.text else ()
        return RenderedClause(one.clause, one.depth, label, heading, text)
    moves = _moves(one, names, named=how.named)
    heading = how.cut(one.heading, how.named) if one.heading else plain(wording.heading)
    text = how.cut(one.text, how.named) if one.text else plain(wording.text)
    if heading or not text:
        return RenderedClause(one.clause, one.depth, label, (*heading, *moves), text)
    return RenderedClause(one.clause, one.depth, label, heading, (*text, *moves))


def _moves(one: RollingClause, names: Names, *, named: bool) -> tuple[Segment, ...]:
    """Return the moves proposed for a clause as drafters write them: [FRA: move to after …]."""
    wanted: dict[str, list[str]] = {}
    for proposed in one.moves:
        if isinstance(proposed.operation, Relocation):
            words = destination_words(proposed.operation, names)
            wanted.setdefault(words, []).extend(proposed.by.sponsors)
    marks = [
        Segment(SegmentKind.BRACKETED, words, named_by(tuple(dict.fromkeys(by)), named))
        for words, by in wanted.items()
    ]
    return (*plain(" "), *marks) if marks else ()
