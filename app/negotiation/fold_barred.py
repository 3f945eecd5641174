"""How amendments are shut out while tabling is closed or a clause is agreed, and come in after."""

from __future__ import annotations  # rpds maps cannot be subscripted when the program runs

from dataclasses import replace

from app.negotiation.barring import barred
from app.negotiation.conference import Act, Conference, Refusal
from app.negotiation.events import AmendmentTabled
from app.negotiation.fold_amendments import table


def table_if_admitted(
    conference: Conference, act: Act, event: AmendmentTabled
) -> Conference | Refusal:
    """Put an amendment on the table; before everybody only while nothing keeps it out."""
    outcome = table(conference, act, event)
    if isinstance(outcome, Refusal) or act.audience is not None:
        return outcome
    fault = barred(conference, event)
    if fault is None:
        return outcome
    return replace(
        conference,
        shut_out=conference.shut_out.insert(act.id, act),
        refusals=conference.refusals.insert(act.id, fault),
    )


def admit(conference: Conference) -> Conference:
    """Return the conference with what was shut out on the table, as far as it may come in now.

    Cost: the amendments that are shut out.
    """
    for act in sorted(conference.shut_out.values(), key=lambda a: a.order):
        event = act.event
        if isinstance(event, AmendmentTabled) and barred(conference, event) is None:
            conference = _admitted(conference, act, event)
    return conference


def _admitted(conference: Conference, act: Act, event: AmendmentTabled) -> Conference:
    conference = replace(conference, shut_out=conference.shut_out.remove(act.id))
    outcome = table(conference, act, event)
    if isinstance(outcome, Refusal):
        return replace(conference, refusals=conference.refusals.insert(act.id, outcome))
    return replace(outcome, refusals=outcome.refusals.remove(act.id))
