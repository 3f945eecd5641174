"""Undoing a decision by a later one: its hunks reversed and carried over what came after."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from app.errors import NotFoundError, TravauxError
from app.ids import AmendmentId, ClauseId, EntryId
from app.merge.choice import aligned_for, own_hunks, wording_after
from app.merge.decisions import (
    Disposition,
    StructureDecision,
    UnitChoice,
    WordingDecision,
)
from app.merge.operations import (
    Deletion,
    Insertion,
    Operation,
    Relocation,
    Retention,
    Substitution,
)
from app.merge.rebase import undo
from app.negotiation.conference import Conference, Decision
from app.negotiation.contest import contest
from app.negotiation.events import DecisionMade
from app.negotiation.fold_decisions import before
from app.negotiation.place import Place
from app.negotiation.wordings import chain_of, head_of
from app.said import said
from app.treaty.instrument import Instrument
from app.treaty.wording import wording_hash
from app.workspace.deciding import NoDispositionError, Ruled
from app.workspace.proposing import new_clause


@dataclass(eq=False)
class CannotUndoError(TravauxError):
    """A decision cannot be taken back as it stands."""

    why: str
    says: ClassVar[str] = "That decision cannot be undone: {why}"


def the_decision(conference: Conference, name: str) -> Decision:
    """Return the decision whose entry id begins so.

    Raises:
        NotFoundError: none, or several.
    """
    wanted = name.strip().casefold()
    found = [d for i, d in conference.decisions.items() if wanted and i.hex().startswith(wanted)]
    if len(found) != 1:
        raise NotFoundError(
            said("decision"), name, said("“travaux log” shows the entries with their ids.")
        )
    return found[0]


def undoing(
    conference: Conference, decision: Decision, rulings: Mapping[AmendmentId, Ruled]
) -> DecisionMade:
    """Return the decision that undoes an earlier one.

    Args:
        conference: as it is.
        decision: to be undone.
        rulings: what becomes of the live amendments that the undoing touches.

    Raises:
        CannotUndoError: it does not stand, later decisions changed the same words, or it split or
            joined clauses.
        NoDispositionError: it touches amendments that ``rulings`` does not name.
    """
    entry, wordings, structure = _taken_back(conference, decision)
    touched = _touched(wordings)
    bare = [a for a in touched if not (a in rulings and rulings[a].reason.strip())]
    if bare:
        names = [conference.label(a) for a in sorted(bare, key=conference.display_key)]
        raise NoDispositionError(", ".join(names), names[0])
    ruled = sorted(touched, key=conference.display_key)
    said = tuple(Disposition(a, rulings[a].outcome, rulings[a].reason) for a in ruled)
    return DecisionMade(decision.made.instrument, wordings, structure, said, entry)


def undone_alone(conference: Conference, decision: Decision) -> DecisionMade:
    """Return what undoes an earlier decision, without a word on the amendments that it touches.

    It is for showing; it cannot be recorded where it touches any.

    Raises:
        CannotUndoError: as ``undoing`` does.
    """
    entry, wordings, structure = _taken_back(conference, decision)
    return DecisionMade(decision.made.instrument, wordings, structure, (), entry)


def touched_by(conference: Conference, undone: DecisionMade) -> tuple[AmendmentId, ...]:
    """Return the live amendments that an undoing touches, in order of display."""
    return tuple(sorted(_touched(undone.wordings), key=conference.display_key))


def _touched(wordings: tuple[WordingDecision, ...]) -> set[AmendmentId]:
    return {a for w in wordings for u in w.units for a in u.amendments}


def _taken_back(
    conference: Conference, decision: Decision
) -> tuple[EntryId, tuple[WordingDecision, ...], tuple[StructureDecision, ...]]:
    """Return the decision, and what its undoing does to words and to the tree."""
    if not isinstance(decision.act.event, DecisionMade):
        raise CannotUndoError(said("it renumbers or corrects, and decides nothing."))
    if decision.displaced_by is not None or decision.undone_by is not None:
        raise CannotUndoError(said("it does not stand any more."))
    entry = EntryId(decision.act.id)
    wordings = tuple(_reworded(conference, w, entry) for w in decision.made.wordings)
    earlier = before(conference, decision).texts[decision.made.instrument].base
    structure = tuple(
        StructureDecision(operation, (), ()) for operation in _back(decision.made, earlier)
    )
    return entry, wordings, structure


def _reworded(conference: Conference, decided: WordingDecision, entry: EntryId) -> WordingDecision:
    place: Place = (decided.clause, decided.language, decided.part)
    found = undo(chain_of(conference, place), entry)
    if found.blocked:
        raise CannotUndoError(
            said(
                "later decisions changed the same words. Undo those first, or write the "
                "wording yourself (“travaux decide … --text”)."
            )
        )
    merge = contest(conference, place).merge
    units = _only_changed(own_hunks(merge, found.hunks))
    result = wording_after(merge.base, units)
    return WordingDecision(
        *place,
        head_of(conference, place),
        wording_hash(*place, merge.base),
        units,
        result,
        wording_hash(*place, result),
        aligned_for(merge, units),
    )


def _only_changed(units: tuple[UnitChoice, ...]) -> tuple[UnitChoice, ...]:
    """Leave the units open that the undoing does not change."""
    return tuple(u for u in units if u.hunks)


def _back(made: DecisionMade, earlier: Instrument) -> Iterator[Operation]:
    """Yield what puts the tree back as it was before a decision."""
    for decided in reversed(made.structure):
        match decided.operation:
            case None | Retention() | Substitution():
                continue
            case Insertion(clauses=clauses):
                yield Deletion(clauses[0].id, tuple(c.id for c in clauses))
            case Deletion(clause=clause):
                yield _restored(earlier, clause)
            case Relocation(clause=clause):
                held = earlier[clause]
                yield Relocation(clause, held.parent, held.rank)
            case _:
                raise CannotUndoError(
                    said("it split or joined clauses. Let the secretariat propose the way back.")
                )


def _restored(earlier: Instrument, clause: ClauseId) -> Insertion:
    top = earlier[clause]
    family = [replace(top, parent=None), *(c for c, _ in earlier.walk(clause))]
    return Insertion(top.parent, top.rank, tuple(new_clause(c) for c in family))
