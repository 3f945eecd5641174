"""Which tree operations collide: the matrix of ``merge.md``, 3, pair by pair.

*Free* means that both can be adopted, in either order, with one result. *Collide* means one choice
for the chair, recorded in one decision that names every clause touched. All operations are judged
against one instrument, the base that they were made on.
"""

from collections.abc import Iterable, Sequence
from itertools import combinations

from app.ids import ClauseId
from app.merge.operations import (
    Deletion,
    Insertion,
    Join,
    Operation,
    Relocation,
    Retention,
    Split,
    Substitution,
)
from app.merge.rebase import hunks_of
from app.merge.touching import placed, touch
from app.treaty.delta import Hunk, apply_hunks
from app.treaty.instrument import Instrument
from app.treaty.wording import Part

_ORDER = (Retention, Substitution, Deletion, Insertion, Relocation, Split, Join)


def collide(one: Operation, other: Operation, instrument: Instrument) -> bool:
    """Return whether two operations are one choice; the order of the two never matters.

    Equal operations converge and are free; insertions never converge, each is its own clause.

    Raises:
        DeltaError: a substitution does not fit the instrument's wording.
        NoSuchClauseError: an operation names a clause that the instrument does not have.
    """
    if same(one, other):
        return False
    if _ORDER.index(type(one)) > _ORDER.index(type(other)):
        one, other = other, one
    return _judged(one, other, instrument)


def _judged(one: Operation, other: Operation, instrument: Instrument) -> bool:
    """Judge two operations, the first of which is not of a later kind than the second."""
    match one, other:
        case Substitution(), _:
            found = _with_substitution(one, other, instrument)
        case Deletion(), _:
            covered = not _covered(one).isdisjoint(_touched(other))
            found = covered and not isinstance(other, Deletion)
        case Insertion(), Join():
            found = _into(one.parent, one.rank, other, instrument)
        case Relocation(), _:
            found = _with_move(one, other, instrument)
        case Split(), Split():
            found = _two_splits(one, other)
        case Join(), Join():
            found = _two_joins(one, other)
        case _:
            found = False
    return found


def same(one: Operation, other: Operation) -> bool:
    """Return whether two operations converge: put into effect once, they are both in effect."""
    match one, other:
        case (Insertion(), _) | (_, Insertion()):
            return False
        case Deletion(clause=first), Deletion(clause=second):
            return first == second
        case Split(), Split():
            return (one.clause, one.language, one.base, one.at) == (
                (other.clause, other.language, other.base, other.at)
            )
        case _:
            return one == other


def collisions(
    operations: Sequence[Operation], instrument: Instrument
) -> tuple[tuple[int, int], ...]:
    """Return the indices of every two operations that collide."""
    return tuple(
        (i, j)
        for (i, one), (j, other) in combinations(enumerate(operations), 2)
        if collide(one, other, instrument)
    )


def offers_both(one: Operation, other: Operation) -> bool:
    """Return whether a colliding pair has a third reading, both: delete, and move out of it.

    The moved clause then survives.
    """
    match (one, other) if isinstance(one, Deletion) else (other, one):
        case Deletion() as deletion, Relocation() as move:
            gone = _covered(deletion)
            return (
                move.clause in gone and move.clause != deletion.clause and move.parent not in gone
            )
        case _:
            return False


def cycle(instrument: Instrument, operations: Iterable[Operation]) -> tuple[Relocation, ...]:
    """Return the moves that together put clauses into themselves; empty when there are none.

    Three moves can make a cycle where no two do.
    """
    moves = {o.clause: o for o in operations if isinstance(o, Relocation)}
    found: list[Relocation] = []
    for move in moves.values():
        path: list[ClauseId] = []
        here: ClauseId | None = move.clause
        while here is not None and here not in path:
            path.append(here)
            here = moves[here].parent if here in moves else _parent(instrument, here)
        if here == move.clause:
            found.append(move)
    return tuple(found)


def subtree(instrument: Instrument, clause: ClauseId) -> tuple[ClauseId, ...]:
    """Return a clause and all below it in the order of the text: what its deletion covers."""
    return (instrument[clause].id, *(c.id for c, _ in instrument.walk(clause)))


def crosses(hunks: Iterable[Hunk], at: int) -> bool:
    """Return whether a hunk, as placed, crosses a point of its base or inserts at it."""
    return any(
        h.earliest < at < h.latest or (h.is_insertion and h.earliest <= at <= h.latest)
        for h in hunks
    )


def _parent(instrument: Instrument, clause: ClauseId) -> ClauseId | None:
    """Return where a clause stands; one that another operation brings stands nowhere yet."""
    return instrument[clause].parent if clause in instrument else None


def _covered(deletion: Deletion) -> set[ClauseId]:
    return {deletion.clause, *deletion.subtree}


def _words(instrument: Instrument, op: Substitution) -> tuple[str, tuple[Hunk, ...]]:
    base = instrument[op.clause].wording(op.language).part(op.part)
    return base, placed(base, hunks_of(base, op.delta))


def _with_substitution(one: Substitution, other: Operation, instrument: Instrument) -> bool:
    match other:
        case Substitution():
            return _two_substitutions(one, other, instrument)
        case Deletion():
            return one.clause in _covered(other)
        case Split():
            place = (other.clause, other.language, Part.TEXT)
            if (one.clause, one.language, one.part) != place:
                return False
            return crosses(_words(instrument, one)[1], other.at)
        case _:
            return False


def _two_substitutions(one: Substitution, other: Substitution, instrument: Instrument) -> bool:
    if (one.clause, one.language, one.part) != (other.clause, other.language, other.part):
        return False
    base, mine = _words(instrument, one)
    _, theirs = _words(instrument, other)
    if apply_hunks(base, mine) == apply_hunks(base, theirs):
        return False
    return any(touch(base, a, b) and a != b for a in mine for b in theirs)


def _touched(operation: Operation) -> set[ClauseId | None]:
    """Return the clauses that an operation is about, its place included."""
    match operation:
        case Substitution(clause=clause) | Split(clause=clause) | Deletion(clause=clause):
            return {clause}
        case Insertion(parent=parent):
            return {parent}
        case Relocation(clause=clause, parent=parent):
            return {clause, parent}
        case Join(clause=clause, second=second):
            return {clause, second}
        case Retention():
            return set()


def _into(parent: ClauseId | None, rank: bytes, join: Join, instrument: Instrument) -> bool:
    """Return whether a place is in the gap between two clauses to be joined, or in the second."""
    first, second = instrument[join.clause], instrument[join.second]
    in_gap = parent == first.parent and first.rank <= rank < second.rank
    return in_gap or parent == second.id


def _with_move(one: Relocation, other: Operation, instrument: Instrument) -> bool:
    match other:
        case Relocation():
            return one.clause == other.clause or (
                one.parent in subtree(instrument, other.clause)
                and other.parent in subtree(instrument, one.clause)
            )
        case Join():
            moved = one.clause in (other.clause, other.second)
            return moved or _into(one.parent, one.rank, other, instrument)
        case _:
            return False


def _two_splits(one: Split, other: Split) -> bool:
    """One id names one part: at one point in each language."""
    if one.second != other.second:
        return False
    return one.clause != other.clause or one.language == other.language


def _two_joins(one: Join, other: Join) -> bool:
    """A chain joins all; but one clause is joined to one other, in one way."""
    return one.clause == other.clause or one.second == other.second
