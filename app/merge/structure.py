"""Putting tree operations into effect: insertion, deletion, move, split, join (``merge.md``, 3).

``apply_operations`` takes any set of operations made on one instrument; a set without a colliding
pair (``conflicts.collide``) and without a cycle gives one result, in whatever order it is given,
at once or one after another.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import ClassVar, TypeVar

from app.errors import TravauxError
from app.ids import ClauseId
from app.merge.conflicts import crosses, cycle, same
from app.merge.operations import (
    Deletion,
    Insertion,
    Join,
    NewClause,
    Operation,
    Relocation,
    Retention,
    Split,
    Substitution,
)
from app.merge.rebase import hunks_of
from app.merge.touching import overlap
from app.merge.units import Key
from app.said import said
from app.treaty import rank as ranks
from app.treaty.delta import DeltaError, Hunk, apply_hunks
from app.treaty.instrument import (
    Clause,
    Instrument,
    MisplacedClauseError,
    NoSuchClauseError,
    words_by_language,
)
from app.treaty.wording import Part, Wording, wording_hash

_PARTS = b"\x00"
"""Between a clause's rank and what orders its later parts: nothing inserted sorts before them."""
_JOINED = b"\xff" * 8
"""Before the ranks of what stood in a joined clause: after all that stood in the first."""


@dataclass(eq=False)
class StructureError(TravauxError):
    """Operations on the tree cannot be put into effect together, or on this text."""

    why: str
    says: ClassVar[str] = "{why}"


@dataclass(frozen=True, slots=True)
class Adopted:
    """An operation to be put into effect, with the order of display of its lowest amendment.

    Several clauses that come to one place stand side by side in this order.
    """

    operation: Operation
    key: Key | None = None


def apply_operations(
    instrument: Instrument, operations: Iterable[Operation | Adopted]
) -> Instrument:
    """Return the instrument with operations put into effect together.

    Equal ones are put into effect once. A deletion covers what stood in the clause in its base;
    what was moved out survives, and what came in since refuses it.

    Raises:
        StructureError: they make a cycle, collide, or were made on another text.
    """
    adopted = [o if isinstance(o, Adopted) else Adopted(o) for o in operations]
    unique: list[Adopted] = []
    for one in sorted(adopted, key=_settled_order):
        if not any(same(one.operation, other.operation) for other in unique):
            unique.append(one)
    moving = cycle(instrument, [one.operation for one in unique])
    if moving:
        raise StructureError(
            said(
                "These {count} moves together put clauses into themselves. Leave one out.",
                count=len(moving),
            )
        )
    try:
        return _in_phases(instrument, unique)
    except (MisplacedClauseError, NoSuchClauseError, DeltaError, ValueError) as error:
        raise StructureError(str(error)) from error


def _in_phases(instrument: Instrument, adopted: Sequence[Adopted]) -> Instrument:
    """Words before places, and joins last: so each phase finds what its operations name."""
    words, splits = _on_words([one.operation for one in adopted])
    for operation, key in _of(Insertion, adopted):
        instrument = _inserted(instrument, operation, key)
    for place in sorted({*words, *splits}):
        instrument = _reworded(instrument, place, words.get(place, []), splits.get(place, []))
    for operation, key in _of(Relocation, adopted):
        instrument = _relocated(instrument, operation, key)
    for operation, _ in _of(Deletion, adopted):
        instrument = _deleted(instrument, operation)
    for operation, _ in _of(Join, adopted):
        instrument = _joined(instrument, operation)
    return instrument


_Kind = TypeVar("_Kind", Insertion, Relocation, Deletion, Join)


def _of(kind: type[_Kind], adopted: Sequence[Adopted]) -> Iterator[tuple[_Kind, Key | None]]:
    return ((one.operation, one.key) for one in adopted if isinstance(one.operation, kind))


_Place = tuple[ClauseId, str, Part]


def _on_words(
    operations: Iterable[Operation],
) -> tuple[Mapping[_Place, list[Substitution]], Mapping[_Place, list[Split]]]:
    words: dict[_Place, list[Substitution]] = {}
    splits: dict[_Place, list[Split]] = {}
    for operation in operations:
        match operation:
            case Substitution(clause=clause, language=language, part=part):
                words.setdefault((clause, language, part), []).append(operation)
            case Split(clause=clause, language=language):
                splits.setdefault((clause, language, Part.TEXT), []).append(operation)
            case Insertion() | Deletion() | Relocation() | Join() | Retention():
                pass
    return words, splits


def _settled_order(one: Adopted) -> tuple[Key, bytes]:
    """Order operations by amendment, then by the clause they name: never by arrival."""
    operation = one.operation
    match operation:
        case Insertion(clauses=clauses):
            name = clauses[0].id if clauses else b""
        case Split(clause=clause, second=second):
            name = clause + second
        case _:
            name = operation.clause
    return one.key or ("", 0, 0), name


def _placed(rank: bytes, key: Key | None) -> bytes:
    """Return a rank that puts what comes to one place side by side in the order of display."""
    if key is None:
        return rank
    code, number, revision = key
    tail = number.to_bytes(4, "big") + revision.to_bytes(2, "big")
    return rank + _PARTS + b"\xfe" + code.encode() + b"\x00" + tail + b"\x01"


def _standing(instrument: Instrument, parent: ClauseId | None) -> ClauseId | None:
    """Refuse a place in a clause that has been joined to another."""
    if parent is not None and parent in instrument.aliases:
        raise StructureError(said("The place is in a clause that has been joined to another."))
    return parent


def _inserted(instrument: Instrument, op: Insertion, key: Key | None) -> Instrument:
    if not op.clauses:
        raise StructureError(said("The insertion brings no clause."))
    first, *rest = op.clauses
    parent = _standing(instrument, op.parent)
    top = replace(_made(first), parent=parent, rank=_placed(op.rank, key))
    if any(clause.parent is None for clause in rest):
        raise StructureError(said("All clauses of an insertion but the first must stand in it."))
    return instrument.with_clauses([top, *map(_made, rest)])


def _made(new: NewClause) -> Clause:
    wordings = words_by_language(dict(new.wordings))
    return Clause(new.id, new.kind, new.parent, new.rank, new.number, new.label, wordings)


def _reworded(
    instrument: Instrument,
    place: _Place,
    substitutions: Sequence[Substitution],
    splits: Sequence[Split],
) -> Instrument:
    """Change the words of one place, then split it from the end, so that points keep."""
    clause, language, part = place
    words = instrument[clause].wording(language).part(part)
    named = wording_hash(clause, language, part, words)
    if any(op.base != named for op in (*substitutions, *splits)):
        raise StructureError(said("An operation was made on another wording. Rebase it first."))
    hunks = _together([hunks_of(words, op.delta) for op in substitutions])
    if hunks:
        instrument = instrument.with_words(clause, language, part, apply_hunks(words, hunks))
    for split in sorted(splits, key=lambda op: op.at, reverse=True):
        if crosses(hunks, split.at) or not 0 <= split.at <= len(words):
            raise StructureError(
                said("A clause cannot be split there: the words are changed or end.")
            )
        at = split.at + sum(h.growth for h in hunks if h.end <= split.at)
        instrument = _split(instrument, split, at)
    return instrument


def _together(edits: Iterable[tuple[Hunk, ...]]) -> tuple[Hunk, ...]:
    found = sorted({hunk for hunks in edits for hunk in hunks})
    for one, other in pairwise(found):
        if overlap(one, other):
            raise StructureError(said("Two operations change the same words."))
    return tuple(found)


def _split(instrument: Instrument, op: Split, at: int) -> Instrument:
    clause = instrument[op.clause]
    text = clause.wording(op.language).text
    whole = instrument.part_of.get(clause.id, clause.id)
    instrument = instrument.with_words(clause.id, op.language, Part.TEXT, text[:at])
    if op.second in instrument and instrument.part_of.get(op.second) == whole:
        if instrument[op.second].wording(op.language).text:
            raise StructureError(said("The second part of the split is there already."))
        return instrument.with_words(op.second, op.language, Part.TEXT, text[at:])
    wordings = words_by_language({op.language: Wording(text[at:])})
    rank = _after_part(instrument, whole, clause.id)
    second = Clause(op.second, clause.kind, clause.parent, rank, "", op.label, wordings)
    instrument = instrument.with_clauses([second])
    return replace(instrument, part_of=instrument.part_of.insert(op.second, whole))


def parts(instrument: Instrument, clause: ClauseId) -> tuple[Clause, ...]:
    """Return the later parts of a split clause that follow it, in the order of the text."""
    siblings = instrument.children(instrument[clause].parent)
    return tuple(s for s in siblings if instrument.part_of.get(s.id) == clause)


def _after_part(instrument: Instrument, whole: ClauseId, after: ClauseId) -> bytes:
    """Return a rank for a new part: directly after one part, before the next."""
    stem = instrument[whole].rank + _PARTS
    tails = [p.rank.removeprefix(stem) for p in parts(instrument, whole)]
    if after == whole:
        return stem + ranks.between(b"", tails[0] if tails else b"\xfe")
    here = tails.index(instrument[after].rank.removeprefix(stem))
    return stem + ranks.between(tails[here], (*tails[here + 1 :], b"\xfe")[0])


def _relocated(instrument: Instrument, op: Relocation, key: Key | None) -> Instrument:
    """Move a clause with its later parts; a part that is moved alone follows no longer."""
    old = instrument[op.clause].rank + _PARTS
    rank = _placed(op.rank, key)
    following = parts(instrument, op.clause)
    parent = _standing(instrument, op.parent)
    instrument = instrument.relocated(op.clause, parent, rank)
    for part in following:
        instrument = instrument.relocated(
            part.id, parent, rank + _PARTS + part.rank.removeprefix(old)
        )
    return replace(instrument, part_of=instrument.part_of.discard(op.clause))


def _deleted(instrument: Instrument, op: Deletion) -> Instrument:
    """Delete what stands there of what stood there in the base; an outer deletion covers it."""
    if op.clause not in instrument:
        return instrument
    covered = {op.clause, *op.subtree}
    for clause, _ in instrument.walk(op.clause):
        if instrument.part_of.get(clause.id, clause.id) not in covered:
            raise StructureError(
                said(
                    "A clause has come to stand in one that is to be deleted. Delete it as well, "
                    "or move it out."
                )
            )
    for part in parts(instrument, op.clause):
        instrument = instrument.without(part.id)
    return instrument.without(op.clause)


def _joined(instrument: Instrument, op: Join) -> Instrument:
    """Append a clause to the last part of another: its text, its later parts, its children."""
    first = instrument[holder(instrument, op.clause)]
    if instrument.aliases.get(op.second) == first.id:
        return instrument
    second = instrument[op.second]
    if any(wording.heading for wording in second.wordings.values()):
        raise StructureError(
            said(
                "The second clause has a heading, which the join would lose. Delete the "
                "heading first."
            )
        )
    last = instrument[joins_to(instrument, op)]
    for language, wording in sorted(second.wordings.items()):
        held = last.wording(language).text
        joining = op.joining if held or wording.text else ""  # clauses that hold only others
        words = held + joining + wording.text
        instrument = instrument.with_words(last.id, language, Part.TEXT, words)
    for part in parts(instrument, second.id):
        rank = _after_part(instrument, first.id, (first, *parts(instrument, first.id))[-1].id)
        instrument = instrument.relocated(part.id, first.parent, rank)
        part_of = instrument.part_of.insert(part.id, first.id)
        instrument = replace(instrument, part_of=part_of)
    for child in instrument.children(second.id):
        rank = _JOINED + second.rank + _PARTS + child.rank
        instrument = instrument.relocated(child.id, first.id, rank)
    aliases = instrument.aliases.insert(second.id, first.id)
    part_of = instrument.part_of.discard(second.id)
    return replace(instrument.without(second.id), aliases=aliases, part_of=part_of)


def joins_to(instrument: Instrument, op: Join) -> ClauseId:
    """Return the clause whose text a join appends to: the last part of the first.

    When the second is itself a part of the first, it is the part before it.
    """
    first = holder(instrument, op.clause)
    held = [first, *(part.id for part in parts(instrument, first))]
    return held[held.index(op.second) - 1] if op.second in held[1:] else held[-1]


def holder(instrument: Instrument, clause: ClauseId) -> ClauseId:
    """Return the clause that now holds one that may have been joined to another."""
    while clause in instrument.aliases:
        clause = instrument.aliases[clause]
    return clause
