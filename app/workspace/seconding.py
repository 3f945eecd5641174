"""Decisions that wait for a further device of the chair, and what the rules say of notice."""

from dataclasses import dataclass

from app.errors import NotFoundError
from app.ids import ClauseId, EntryId
from app.negotiation.amendment import clauses_of
from app.negotiation.conference import Conference
from app.negotiation.events import DecisionMade
from app.said import said
from app.workspace.workspace import Workspace

_MIN_ID_DIGITS = 4
_HOUR_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class Pending:
    """A decision that is signed and not in effect yet.

    Attributes:
        entry: the first that signed it.
        signed: labels of the devices that have signed it, in the order of the record.
        needed: how many more must.
        wordings: what it would have each clause say.
    """

    entry: EntryId
    made: DecisionMade
    signed: tuple[str, ...]
    needed: int
    wordings: tuple[tuple[ClauseId, str], ...]


def pending(workspace: Workspace, clause: ClauseId | None = None) -> tuple[Pending, ...]:
    """Return the decisions that wait (on one clause), in the order of the record."""
    procedure, cards = workspace.conference.procedure, workspace.ground.cards
    rows: list[Pending] = []
    for made, signed in sorted(procedure.pending.items(), key=lambda p: p[1][0].order):
        if clause is None or clause in _clauses(made):
            labels = tuple(cards[s.device].label for s in signed)
            wordings = tuple((w.clause, w.result) for w in made.wordings)
            needed = max(1, procedure.rules.quorum - len(signed))
            rows.append(Pending(signed[0].id, made, labels, needed, wordings))
    return tuple(rows)


def _clauses(made: DecisionMade) -> frozenset[ClauseId]:
    trees = (c for s in made.structure if s.operation for c in clauses_of(s.operation))
    return frozenset([*(w.clause for w in made.wordings), *trees])


def the_pending(workspace: Workspace, name: str) -> Pending:
    """Return the decision that waits whose entry's id begins so.

    Raises:
        NotFoundError: there is none.
    """
    rows = pending(workspace)
    wanted = name.strip().casefold()
    found = [r for r in rows if r.entry.hex().startswith(wanted)]
    if len(wanted) < _MIN_ID_DIGITS or len(found) != 1:
        known = ", ".join(r.entry.hex()[:8] for r in rows)
        raise NotFoundError(
            said("decision that waits"),
            name,
            said("There are: {known}.", known=known or said("none")),
        )
    return found[0]


def is_in_effect(conference: Conference, entry: EntryId) -> bool:
    """Say whether a decision that was signed has taken effect."""
    return entry in conference.decisions


def short_notice(workspace: Workspace, made: DecisionMade) -> list[str]:
    """Say which amendments have lain on the table for fewer hours than the rules ask for.

    By the times that devices claim, so it is a warning and no more.
    """
    conference, hours = workspace.conference, workspace.conference.procedure.rules.notice_hours
    since = workspace.clock() - hours * _HOUR_MS
    held = (conference.amendments[d.amendment] for d in made.dispositions)
    return [
        said(
            "{amendment} was tabled less than {hours} hours ago, by its device's clock; the rules "
            "ask for that notice.",
            amendment=conference.label(a.id),
            hours=hours,
        )
        for a in held
        if a.time > since
    ]
