"""The quorum of the chair: so many of its devices must sign one decision before it takes effect.

To second a decision is to sign the very same one. Until there are enough, it is held and changes
nothing; the last signature puts it into effect, where that one stands in the record.
"""

from __future__ import annotations  # rpds maps cannot be subscripted when the program runs

from dataclasses import replace

from app.negotiation.conference import Act, Conference, NoEffect, Refusal
from app.negotiation.events import DecisionMade
from app.negotiation.fold_decisions import decide
from app.negotiation.wordings import head_of


def decide_with_quorum(
    conference: Conference, act: Act, event: DecisionMade
) -> Conference | Refusal:
    """Put a decision into effect, or hold it until enough of the chair's devices have signed it."""
    procedure = conference.procedure
    if procedure.rules.quorum <= 1 and not procedure.pending:
        return decide(conference, act, event)  # nothing is looked up by all that it says
    held = procedure.pending.get(event) or ()
    if procedure.rules.quorum <= 1 and not held:
        return decide(conference, act, event)
    if any(signed.device == act.device for signed in held):
        return Refusal(NoEffect.BAD_TARGET, "This device has signed that decision already.")
    outcome = _outdated(conference, event) or decide(conference, act, event)
    if isinstance(outcome, Refusal):
        return outcome
    signed = (*held, act.signed)
    if len(signed) < procedure.rules.quorum:
        waiting = procedure.pending.insert(event, signed)
        return replace(conference, procedure=replace(procedure, pending=waiting))
    left = replace(outcome.procedure, pending=outcome.procedure.pending.discard(event))
    return replace(outcome, procedure=left)


def _outdated(conference: Conference, event: DecisionMade) -> Refusal | None:
    """Refuse a decision whose wordings have changed since: it was held too long to be apart."""
    for wording in event.wordings:
        if wording.follows != head_of(conference, (wording.clause, wording.language, wording.part)):
            return Refusal(NoEffect.BAD_TARGET, "The text has changed since it was first signed.")
    return None
