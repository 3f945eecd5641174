"""Which amendments changed between two states of a conference: what a follower need look at.

Each change says what it changes, beside the amendments before and after it. Where the changes from
one state to another join up, it is known what changed; where they do not, since one did not say so
or was too long ago, it is not, and nothing false is said.
"""

from __future__ import annotations  # rpds maps cannot be subscripted when the program runs

from dataclasses import replace

from rpds import HashTrieMap

from app.ids import AmendmentId
from app.negotiation.amendment import Amendment
from app.negotiation.conference import Amending, Conference

_STEPS = 16
"""So many are remembered: a follower of the states asks after each act, or looks at everything."""


def with_amendments(
    conference: Conference, held: HashTrieMap[AmendmentId, Amendment], *changed: AmendmentId
) -> Conference:
    """Return the conference with other amendments; only those named are new or not as before."""
    return replace(conference, amendments=held, amended=amended_to(conference, held, *changed))


def amended_to(
    conference: Conference, held: HashTrieMap[AmendmentId, Amendment], *changed: AmendmentId
) -> tuple[Amending, ...]:
    """Return the steps with one more, to amendments of which only those named are others."""
    return (*conference.amended[1 - _STEPS :], Amending(conference.amendments, held, changed))


def amended_since(
    conference: Conference, before: HashTrieMap[AmendmentId, Amendment]
) -> frozenset[AmendmentId] | None:
    """Return which amendments are new or others than in an earlier state's; None: not known."""
    found: set[AmendmentId] = set()
    reached = conference.amendments
    for step in reversed(conference.amended):
        if reached is before or step.after is not reached:
            break
        found.update(step.changed)
        reached = step.before
    return frozenset(found) if reached is before else None


def without_steps(conference: Conference) -> Conference:
    """Return a state to be kept, without the amendments of those before it."""
    return replace(conference, amended=())
