"""What adopting amendments does to the tree, and which others that decides against.

Operations that collide (``merge.md``, 3) are one choice, recorded in one decision that names every
amendment it touches; each of those needs a disposition. Delete and move out may both be adopted.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import ClassVar

from app.errors import TravauxError
from app.ids import AmendmentId, ClauseId
from app.merge.conflicts import collide, crosses, cycle, offers_both, same
from app.merge.decisions import Disposition, StructureDecision
from app.merge.follow import rebase_split
from app.merge.operations import Deletion, Insertion, Operation, Retention, Split, Substitution
from app.merge.touching import placed
from app.negotiation.amendment import Amendment, Life, clauses_of
from app.negotiation.conference import Conference, Text
from app.negotiation.contest import contest, dismissed, settled
from app.negotiation.wordings import chain_of
from app.treaty.instrument import NoSuchClauseError
from app.treaty.wording import Part
from app.values import value


@dataclass(eq=False)
class CollidingError(TravauxError):
    """Two adopted amendments cannot both be put into effect."""

    one: str
    other: str
    says: ClassVar[str] = (
        "{one} and {other} cannot both be adopted: they want opposite things of the same place. "
        "Adopt one of them and dispose of the other."
    )


@dataclass(eq=False)
class CircleError(TravauxError):
    """Adopted moves put clauses into themselves."""

    names: str
    says: ClassVar[str] = (
        "The moves of {names} together put a clause into itself. Leave one of them out."
    )


@dataclass(eq=False)
class OvertakenSplitError(TravauxError):
    """A split's point is no longer in the text."""

    name: str
    says: ClassVar[str] = (
        "The words where {name} splits the clause have changed. Its sponsor must revise it, or "
        "dispose of it."
    )


@value
class Wanted:
    """One live operation on the tree, and the amendment that wants it."""

    amendment: AmendmentId
    operation: Operation


def adopted(
    conference: Conference, text: Text, adopt: Sequence[AmendmentId], clause: ClauseId
) -> list[StructureDecision]:
    """Return what the adopted amendments do to the tree here, each with all that it decides.

    Raises:
        CollidingError, CircleError, OvertakenSplitError: they cannot be adopted together.
    """
    wanted = [
        w
        for a in adopt
        for w in _wanted(conference, conference.amendments[a])
        if is_here(text, w.operation, clause)
    ]
    if not wanted:
        return []  # the usual decision is on words alone, and need not look at everything tabled
    _refuse_collisions(conference, text, wanted)
    others = [w for a in conference.ordered(text.base.id) for w in _live(conference, a)]
    made: list[StructureDecision] = []
    for one in wanted:
        if any(s.operation is not None and same(s.operation, one.operation) for s in made):
            continue
        alike = [w.amendment for w in others if same(w.operation, one.operation)]
        chosen = tuple(dict.fromkeys([*alike, one.amendment]))
        rivals = _rivals(conference, text, one, others, {w.amendment for w in wanted})
        touched = sorted({*chosen, *rivals}, key=conference.display_key)
        made.append(StructureDecision(_current(conference, one), tuple(touched), chosen))
    return made


def refused(
    conference: Conference,
    text: Text,
    dispositions: Iterable[Disposition],
    structure: Sequence[StructureDecision],
    clause: ClauseId,
) -> Iterator[StructureDecision]:
    """Yield the tree operations on the clause that stay undone, for the amendments disposed of."""
    named = {a for s in structure for a in s.amendments}
    left = [
        d.amendment
        for d in dispositions
        if d.amendment not in named
        and any(
            is_here(text, w.operation, clause)
            for w in _wanted(conference, conference.amendments[d.amendment])
        )
    ]
    if left:
        yield StructureDecision(None, tuple(left), ())


def places_here(
    conference: Conference, text: Text, amendment: Amendment, clause: ClauseId
) -> set[ClauseId]:
    """Return where the tree operations of an amendment that are about the clause are shown."""
    found: set[ClauseId] = set()
    for wanted in _wanted(conference, amendment):
        if is_here(text, wanted.operation, clause):
            found.update(clauses_of(wanted.operation))
            if isinstance(wanted.operation, Insertion):
                found.add(wanted.operation.clauses[0].id)
    return found


def _wanted(conference: Conference, amendment: Amendment) -> list[Wanted]:
    return [
        Wanted(amendment.id, o)
        for o in amendment.operations
        if not isinstance(o, Substitution | Retention) and not settled(conference, amendment, o)
    ]


def _live(conference: Conference, amendment: Amendment) -> list[Wanted]:
    gone = amendment.life is not Life.TABLED or dismissed(conference, amendment)
    return [] if gone else _wanted(conference, amendment)


def is_here(text: Text, operation: Operation, clause: ClauseId) -> bool:
    """Say whether an operation is about a clause: also an insertion directly after it.

    What an amendment proposes elsewhere is decided there, not with this clause.
    """
    if not isinstance(operation, Insertion):
        return clause in clauses_of(operation)
    if clause == operation.parent:
        return True
    siblings = text.base.children(operation.parent)
    before = [s.id for s in siblings if s.rank <= operation.rank]
    first = siblings[0].id if siblings else None
    return clause == (before[-1] if before else first)


def proposed_on(conference: Conference, text: Text, clause: ClauseId) -> Iterator[Wanted]:
    """Yield the live operations on the tree, and retentions, that speak about a clause."""
    return (w for w in proposals_in(conference, text) if is_here(text, w.operation, clause))


def proposals_in(conference: Conference, text: Text) -> Iterator[Wanted]:
    """Yield the live operations on the tree of a text, and retentions, in order of display."""
    for amendment in conference.ordered(text.base.id):
        if amendment.life is not Life.TABLED or dismissed(conference, amendment):
            continue
        for operation in amendment.operations:
            if isinstance(operation, Substitution) or settled(conference, amendment, operation):
                continue
            yield Wanted(amendment.id, operation)


def shown_at(text: Text, operation: Operation) -> ClauseId | None:
    """Return the clause at which the chair meets an operation; None where none of it is there.

    An insertion is met at the clause that it comes after, else where it goes in.
    """
    if not isinstance(operation, Insertion):
        spoken = (c for c in clauses_of(operation) if c in text.base)
        return next(spoken, None)
    siblings = text.base.children(operation.parent) if _is_there(text, operation.parent) else []
    before = [s.id for s in siblings if s.rank <= operation.rank]
    first = siblings[0].id if siblings else None
    return before[-1] if before else (first if operation.parent is None else operation.parent)


def _is_there(text: Text, parent: ClauseId | None) -> bool:
    return parent is None or parent in text.base


def _current(conference: Conference, wanted: Wanted) -> Operation:
    """Return the operation as it is on the present text; a split moves with its words."""
    operation = wanted.operation
    if not isinstance(operation, Split):
        return operation
    language = operation.language
    moved = rebase_split(lambda c: chain_of(conference, (c, language, Part.TEXT)), operation)
    if moved is None:
        raise OvertakenSplitError(conference.label(wanted.amendment))
    return replace(moved, second=operation.second)


def _refuse_collisions(conference: Conference, text: Text, wanted: Sequence[Wanted]) -> None:
    for one, other in combinations(wanted, 2):
        if _collide(text, one, other) and not offers_both(one.operation, other.operation):
            names = (conference.label(one.amendment), conference.label(other.amendment))
            raise CollidingError(*names)
    circle = cycle(text.base, [w.operation for w in wanted])
    if circle:
        names = [conference.label(w.amendment) for w in wanted if w.operation in circle]
        raise CircleError(", ".join(names))


def _collide(text: Text, one: Wanted, other: Wanted) -> bool:
    try:
        return collide(one.operation, other.operation, text.base)
    except NoSuchClauseError:
        return False  # one of them speaks of a clause that is gone: it is overtaken, not a rival


def _rivals(
    conference: Conference,
    text: Text,
    one: Wanted,
    others: Iterable[Wanted],
    adopt: set[AmendmentId],
) -> set[AmendmentId]:
    """Return the amendments that an adoption decides against."""
    found = {w.amendment for w in others if w.amendment not in adopt and _collide(text, one, w)}
    match one.operation:
        case Deletion(subtree=subtree):
            found |= {a for c in subtree for a in _edits(conference, text, c)} - adopt
        case Split(clause=clause, language=language):
            split = _current(conference, one)
            at = split.at if isinstance(split, Split) else 0
            held = contest(conference, (clause, language, Part.TEXT))
            live = {s.amendment.id: placed(held.merge.base, s.rebased.live) for s in held.standings}
            found |= {amendment for amendment, hunks in live.items() if crosses(hunks, at)} - adopt
        case _:
            pass
    return found


def _edits(conference: Conference, text: Text, clause: ClauseId) -> Iterator[AmendmentId]:
    """Yield the amendments that would still change the words of a clause."""
    if clause not in text.base or clause not in conference.on_clause:
        return
    for language in text.base[clause].wordings:
        for part in Part:
            merge = contest(conference, (clause, language, part)).merge
            yield from (one.by.amendment for one in merge.live if one.hunks)
