"""Promise 1, no silent deletion: what still stands in the way of issuing a revision."""

from app.ids import ClauseId, EntryId
from app.merge.decisions import CARRIED_ON, Outcome
from app.merge.operations import Insertion, Operation, Substitution
from app.merge.rebase import HunkState
from app.negotiation.amendment import Amendment, Life, clauses_of
from app.negotiation.conference import Conference, Text
from app.negotiation.contest import Standing, dismissed, settled, standings_of
from app.negotiation.disposition_state import State
from app.negotiation.fold_decisions import replayed
from app.negotiation.text_hash import clause_bytes
from app.values import value

_BY_OUTCOME = {
    Outcome.ADOPTED: State.ADOPTED,
    Outcome.ADOPTED_IN_PART: State.IN_PART,
    Outcome.ADOPTED_AS_MODIFIED: State.AS_MODIFIED,
    Outcome.NOT_REFLECTED: State.NOT_REFLECTED,
    Outcome.DEFERRED: State.DEFERRED,
    Outcome.RETAINED_IN_BRACKETS: State.RETAINED,
}


@value
class Undisposed:
    """One amendment that no decision has disposed of wholly, and the clauses where it waits."""

    amendment: Amendment
    clauses: tuple[ClauseId, ...]


def state_of(conference: Conference, amendment: Amendment) -> State:
    """Return what became of an amendment: what its sponsors did, then what the chair decided."""
    if amendment.life is Life.WITHDRAWN:
        return State.WITHDRAWN
    if amendment.life is Life.SUPERSEDED:
        return State.SUPERSEDED
    states = {f.state for s in _standings(conference, amendment) for f in s.rebased.fates}
    lost = any(not s.rebased.base_found for s in _standings(conference, amendment))
    if (HunkState.OVERTAKEN in states or lost) and waits(conference, amendment):
        return State.ATTENTION
    if waits(conference, amendment):
        return State.REFLECTED if states == {HunkState.REFLECTED} else State.TABLED
    return _ruled(amendment)


def undisposed(conference: Conference, text: Text) -> list[Undisposed]:
    """Return the amendments on a text that still wait for a decision, in order of display."""
    found: list[Undisposed] = []
    for amendment in conference.ordered(text.base.id):
        where = waits(conference, amendment) if amendment.life is Life.TABLED else ()
        if where:
            found.append(Undisposed(amendment, where))
    return found


def unexplained(conference: Conference, text: Text) -> list[ClauseId]:
    """Return the clauses whose words no decision accounts for: laid text and decisions replayed.

    Empty in every sound workspace; the check does not trust the state that it checks.
    """
    again = replayed(conference).texts[text.base.id].base
    held = {c.id: clause_bytes(c, d) for c, d in text.base.walk()}
    made = {c.id: clause_bytes(c, d) for c, d in again.walk()}
    return sorted(c for c in held.keys() | made.keys() if held.get(c) != made.get(c))


def waits(conference: Conference, amendment: Amendment) -> tuple[ClauseId, ...]:
    """Return the clauses where an amendment waits for a disposition; none twice."""
    if dismissed(conference, amendment):
        return ()
    standings = _standings(conference, amendment)
    found = [s.operation.clause for s in standings if _open(conference, s)]
    for operation in amendment.operations:
        if not isinstance(operation, Substitution) and not settled(
            conference, amendment, operation
        ):
            if _deferred(amendment):
                continue
            found += _where(operation)
    return tuple(dict.fromkeys(found))


def _where(operation: Operation) -> tuple[ClauseId, ...]:
    """Return where to show an operation on the tree; a new clause when it stands in none."""
    if isinstance(operation, Insertion) and operation.parent is None:
        return (operation.clauses[0].id,)
    return clauses_of(operation)[:1]


def _open(conference: Conference, standing: Standing) -> bool:
    """Say whether a substitution waits: part of it lives undecided, or was overtaken unseen."""
    amendment, clause = standing.amendment, standing.operation.clause
    here = [r for r in amendment.rulings if _speaks_of(conference, r.decision, amendment, clause)]
    if not here:
        return True
    if any(r.disposition.outcome in CARRIED_ON for r in here):
        return False
    gone = any(clause in _decided_on_tree(conference, r.decision, amendment) for r in here)
    return bool(standing.rebased.live) and not gone


def _speaks_of(
    conference: Conference, decision: EntryId, amendment: Amendment, clause: ClauseId
) -> bool:
    """Say whether a decision on an amendment is about this clause, or about no clause by name."""
    made = conference.decisions[decision].made
    in_units = [
        w.clause for w in made.wordings if any(amendment.id in u.amendments for u in w.units)
    ]
    in_structure = any(amendment.id in s.amendments for s in made.structure)
    on_tree = _decided_on_tree(conference, decision, amendment)
    return clause in in_units or clause in on_tree or not (in_units or in_structure)


def _decided_on_tree(
    conference: Conference, decision: EntryId, amendment: Amendment
) -> frozenset[ClauseId]:
    """Return the clauses of the tree operations that a decision weighed an amendment against."""
    made = conference.decisions[decision].made
    return frozenset(
        clause
        for s in made.structure
        if amendment.id in s.amendments and s.operation is not None
        for clause in clauses_of(s.operation)
    )


def _deferred(amendment: Amendment) -> bool:
    return bool(amendment.rulings) and amendment.rulings[-1].disposition.outcome in CARRIED_ON


def _standings(conference: Conference, amendment: Amendment) -> list[Standing]:
    return [
        standing
        for o in amendment.operations
        if isinstance(o, Substitution)
        for standing in standings_of(conference, amendment, o).values()
    ]


def _ruled(amendment: Amendment) -> State:
    """Return the state that all rulings give: adopted here and not there is adopted in part."""
    outcomes = {r.disposition.outcome for r in amendment.rulings}
    if len(outcomes) == 1:
        return _BY_OUTCOME[next(iter(outcomes))]
    if outcomes & CARRIED_ON:
        return _BY_OUTCOME[amendment.rulings[-1].disposition.outcome]
    return State.IN_PART if outcomes else State.TABLED
