"""From what a delegate wants to the operations that say it: pure functions on the present text."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from app.errors import TravauxError, UsageError
from app.ids import ClauseId, new_id
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
from app.negotiation.amendment import clauses_of
from app.negotiation.place import Place
from app.said import said
from app.settings import MAX_CLAUSE_BYTES
from app.treaty.delta import write_delta
from app.treaty.diff import hunks_between, is_rewrite, whole_hunk
from app.treaty.instrument import Clause, Instrument
from app.treaty.rank import after, between
from app.treaty.second_reading import check_second_reading
from app.treaty.textrules import Fault, Why, clean_import, refusals
from app.treaty.wording import Part, wording_hash


@dataclass(eq=False)
class NothingChangedError(TravauxError):
    """The new wording is the old one."""

    clause: str
    says: ClassVar[str] = "{clause} says exactly that already: there is nothing to amend."


@dataclass(eq=False)
class WordingRefusedError(TravauxError):
    """The new wording cannot stand in the record."""

    clause: str
    why: str
    says: ClassVar[str] = "The new wording of {clause} cannot be recorded: {why}"


def lawful(words: str, clause: str) -> str:
    """Return what a person typed, mended as an import is, or refuse it.

    Raises:
        WordingRefusedError: too long, or characters that may not be recorded.
    """
    mended, _ = clean_import(words)
    faults = refusals(mended, MAX_CLAUSE_BYTES)
    if faults:
        raise WordingRefusedError(clause, _why(mended, faults[0]))
    return mended


def _why(words: str, fault: Fault) -> str:
    if fault.why is Why.TOO_LONG:
        size = len(words.encode())
        return said(
            "it has {size} bytes; {limit} is the limit. Divide the clause.",
            size=size,
            limit=MAX_CLAUSE_BYTES,
        )
    return said(
        "character {position} (U+{code_point:04X}) may not stand in a treaty text ({why}). "
        "Take it out.",
        position=fault.position + 1,
        code_point=fault.code_point,
        why=fault.why.value,
    )


def reworded(
    place: Place, base: str, words: str, name: str, *, alternative: bool | None = None
) -> Substitution:
    """Return the operation that makes ``words`` of the current wording.

    Args:
        place: which wording.
        base: the wording as decided so far.
        words: the whole new wording.
        name: how to name the clause to a person.
        alternative: table it as a whole other wording; None asks the 40 % rule.

    Raises:
        NothingChangedError: both are the same.
        SecondReadingError: diff-match-patch reads other words in what would be stored.
    """
    clause, language, part = place
    if words == base:
        raise NothingChangedError(name)
    is_alternative = is_rewrite(base, words) if alternative is None else alternative
    hunks = whole_hunk(base, words) if is_alternative else hunks_between(base, words)
    delta = write_delta(base, hunks)
    check_second_reading(base, delta, words, name)
    return Substitution(
        clause,
        language,
        part,
        wording_hash(clause, language, part, base),
        delta,
        alternative=is_alternative,
        result=wording_hash(clause, language, part, words),
    )


def deleted(text: Instrument, clause: ClauseId) -> Deletion:
    """Return the operation that deletes a clause with all that stands in it now."""
    return Deletion(clause, (clause, *(c.id for c, _ in text.walk(clause))))


def inserted_after(
    text: Instrument, anchor: ClauseId, clauses: Sequence[Clause]
) -> list[Insertion]:
    """Return the operations that insert clauses directly after another, beside it."""
    parent = text[anchor].parent
    ranks = [c.rank for c in text.children(parent)]
    index = next(i for i, c in enumerate(text.children(parent)) if c.id == anchor)
    return _insertions(parent, ranks, index, clauses)


def inserted_under(
    text: Instrument, parent: ClauseId | None, clauses: Sequence[Clause]
) -> list[Insertion]:
    """Return the operations that insert clauses in another, after all that stands in it."""
    ranks = [c.rank for c in text.children(parent)]
    return _insertions(parent, ranks, len(ranks) - 1, clauses)


def inserted_at(
    text: Instrument, parent: ClauseId | None, after: ClauseId | None, clauses: Sequence[Clause]
) -> list[Insertion]:
    """Return the operations that insert clauses in another, after a child of it, or first."""
    siblings = text.children(parent)
    index = next((i for i, c in enumerate(siblings) if c.id == after), -1)
    return _insertions(parent, [c.rank for c in siblings], index, clauses)


def moved_after(text: Instrument, clause: ClauseId, anchor: ClauseId) -> Relocation:
    """Return the operation that moves a clause to stand directly after another, beside it.

    Raises:
        UsageError: it would stand after itself.
        MisplacedClauseError: it would stand in itself.
    """
    if anchor == clause:
        raise UsageError(said("A clause cannot be moved after itself. Name another one."))
    parent = text[anchor].parent
    siblings = [c for c in text.children(parent) if c.id != clause]
    index = next(i for i, c in enumerate(siblings) if c.id == anchor)
    rank = after([c.rank for c in siblings], index)
    text.relocated(clause, parent, rank)  # refuses a move into itself
    return Relocation(clause, parent, rank)


def split_before(text: Instrument, place: Place, words: str, name: str) -> Split:
    """Return the operation that splits a clause's text: the second part begins with ``words``.

    Raises:
        UsageError: the words are not in the text once, or it begins with them.
    """
    clause, language, _ = place
    base = text[clause].wording(language).text
    if not words or base.count(words) != 1 or base.startswith(words):
        raise UsageError(
            said(
                "{name} is split before words that stand in it exactly once, and not at its "
                "beginning; “{words}” does not.",
                name=name,
                words=words,
            )
        )
    at = base.index(words)
    hashed = wording_hash(clause, language, Part.TEXT, base)
    return Split(clause, language, hashed, at, ClauseId(new_id()))


def joined_with_next(text: Instrument, clause: ClauseId, joining: str, name: str) -> Join:
    """Return the operation that appends the next clause beside it, with ``joining`` between.

    Raises:
        UsageError: there is no next clause.
    """
    siblings = [c.id for c in text.children(text[clause].parent)]
    after = siblings[siblings.index(clause) + 1 :]
    if not after:
        raise UsageError(
            said(
                "There is no clause beside {name}, after it, that could be joined to it.", name=name
            )
        )
    return Join(clause, after[0], joining)


def _insertions(
    parent: ClauseId | None, ranks: list[bytes], index: int, clauses: Sequence[Clause]
) -> list[Insertion]:
    tops = [c for c in clauses if c.parent is None]
    if not tops:
        raise UsageError(said("There is no text to insert in that file."))
    low = ranks[index] if index >= 0 else b""
    high = next((k for k in ranks[index + 1 :] if k > low), None)
    found: list[Insertion] = []
    for top in tops:
        low = between(low, high)
        family = [top, *_below(clauses, top.id)]
        found.append(Insertion(parent, low, tuple(new_clause(c) for c in family)))
    return found


def _below(clauses: Sequence[Clause], top: ClauseId) -> list[Clause]:
    family = {top}
    found: list[Clause] = []
    for clause in clauses:
        if clause.parent in family:
            family.add(clause.id)
            found.append(clause)
    return found


def new_clause(clause: Clause) -> NewClause:
    """Return a clause as an insertion brings it."""
    return NewClause(
        clause.id,
        clause.kind,
        clause.parent,
        clause.rank,
        clause.number,
        clause.label,
        tuple(sorted(clause.wordings.items(), key=lambda item: item[0])),
    )


def with_operations(held: Sequence[Operation], more: Sequence[Operation]) -> tuple[Operation, ...]:
    """Return a draft's operations with others added; what these contradict they replace."""
    gone = replaced(held, more)
    return (*(o for o in held if o not in gone), *more)


def replaced(held: Sequence[Operation], more: Sequence[Operation]) -> list[Operation]:
    """Return the operations of a draft that cannot stand beside others that are added to it.

    An amendment says one thing of a wording, of a clause's place and of its being there: who
    deletes or keeps a clause does not change it as well.
    """
    return [o for o in held if any(_contradict(o, n) or _contradict(n, o) for n in more)]


def _contradict(one: Operation, other: Operation) -> bool:
    match one, other:
        case Substitution(), Substitution():
            return place_of(one) == place_of(other)
        case ((Relocation(clause=clause) | Deletion(clause=clause)), Relocation(clause=moved)):
            return clause == moved  # what stands in a deleted clause may be moved out of it
        case Deletion(subtree=subtree), Insertion(parent=parent):
            return parent in subtree
        case Deletion(subtree=subtree), _:
            return not _changes(other).isdisjoint(subtree)
        case Retention(clause=clause), _:
            return clause in _changes(other)
        case _:
            return False


def _changes(operation: Operation) -> frozenset[ClauseId]:
    """Return the clauses that an operation is about; a move is about what moves, not where to."""
    if isinstance(operation, Relocation):
        return frozenset({operation.clause})
    return frozenset() if isinstance(operation, Insertion) else frozenset(clauses_of(operation))


def place_of(operation: Operation) -> Place | None:
    """Return the wording that an operation edits; None for one on the tree."""
    match operation:
        case Substitution(clause=clause, language=language, part=part):
            return (clause, language, part)
        case _:
            return None
