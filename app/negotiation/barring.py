"""What keeps a change out: a clause that is agreed, or tabling that the chair has closed.

Asked by the fold, which decides, and by those who are about to sign. It concerns what is put before
everybody: what delegations share among themselves is not on the table.
"""

from collections.abc import Iterable
from itertools import chain

from app.ids import ClauseId, InstrumentId
from app.negotiation.amendment import clauses_of
from app.negotiation.conference import Conference, NoEffect, Refusal
from app.negotiation.events import AmendmentTabled, DecisionMade
from app.negotiation.procedure import Session

_AGREED = Refusal(
    NoEffect.LOCKED,
    "It changes a clause that is agreed, and agreed clauses refuse changes until they are "
    "reopened. Ask the chair to reopen it (“travaux status-of CLAUSE open --reason …”).",
)
_CLOSED = Refusal(
    NoEffect.TABLING_CLOSED,
    "It was tabled after closing, and is not admitted. Ask the chair to open tabling again "
    "(“travaux session open”); it comes on the table then, as it is.",
)


def session_on(
    conference: Conference, instrument: InstrumentId, clause: ClauseId | None = None
) -> Session | None:
    """Return the chair's last word on tabling that concerns a clause, or a text as a whole.

    The last one counts among those on the text, on the clause, and on what the clause stands in.
    """
    sessions = conference.procedure.sessions
    found = [sessions.get((instrument, None))]
    if clause is not None:
        text = conference.texts[instrument].base
        above = (c.id for c in text.ancestors(clause)) if clause in text else ()
        found += (sessions.get((instrument, c)) for c in chain((clause,), above))
    return max((s for s in found if s is not None), key=lambda s: s.by.order, default=None)


def barred(conference: Conference, event: AmendmentTabled) -> Refusal | None:
    """Return why an amendment may not come before everybody now, or None."""
    clauses = (c for o in event.operations for c in clauses_of(o))
    return barred_on(conference, event.instrument, clauses)


def barred_on(
    conference: Conference, instrument: InstrumentId, clauses: Iterable[ClauseId]
) -> Refusal | None:
    """Return why no amendment on these clauses may come before everybody now, or None.

    Without clauses: on none in particular, such as one that adds a clause at the end.
    """
    procedure = conference.procedure
    if not (procedure.statuses or procedure.sessions):
        return None
    named = tuple(clauses)
    if any(procedure.locks(c) for c in named):
        return _AGREED
    sessions = (session_on(conference, instrument, c) for c in named or (None,))
    return _CLOSED if any(s is not None and not s.said.tabling for s in sessions) else None


def locked_against(conference: Conference, made: DecisionMade) -> Refusal | None:
    """Return why a decision may not change the text, or None.

    One that changes no word and no place may stand: so the chair disposes of an amendment that
    came to light when its clause was agreed already.
    """
    words = (w.clause for w in made.wordings if w.result_hash != w.base)
    trees = (c for s in made.structure if s.operation for c in clauses_of(s.operation))
    locked = any(conference.procedure.locks(c) for c in chain(words, trees))
    return _AGREED if locked else None


def moves_agreed(before: Conference, after: Conference) -> Refusal | None:
    """Return a refusal when a clause that is agreed does not read as it did, or None.

    For the rare decision that displaces others, and with them what rests on them.
    """
    for clause in before.procedure.statuses:
        home = before.home.get(clause)
        if home is not None and before.procedure.locks(clause):
            old, new = before.texts[home].base, after.texts[home].base
            if old.clauses.get(clause) != new.clauses.get(clause):
                return _AGREED
    return None
