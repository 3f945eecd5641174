"""What this device has signed and nobody else has said to hold: what is still to be sent.

Told by the others' own statements, never by what was written to a file: a file can be lost.
"""

from collections.abc import Iterator

from app.ids import AudienceId
from app.negotiation.events import HOUSEKEEPING_KINDS, KIND_FRONTIER
from app.record.envelope import Entry
from app.record.frontier import claims_of
from app.workspace.workspace import Workspace


def unsent(workspace: Workspace) -> list[Entry]:
    """Return own entries that nobody has stated to hold, statements left out.

    Cost: the frontiers held, and the own entries that are not covered by one.
    """
    covered: dict[AudienceId, int] = {}
    for entry in workspace.evaluation.in_effect:
        if entry.kind != KIND_FRONTIER or entry.device == workspace.device:
            continue
        for claim in claims_of(entry.body):
            if claim.device == workspace.device:
                covered[entry.audience] = max(covered.get(entry.audience, 0), claim.seq)
    return [
        entry
        for audience in workspace.ground.founders
        for entry in _after(workspace, audience, covered.get(audience, 0))
        if entry.kind not in HOUSEKEEPING_KINDS
    ]


def _after(workspace: Workspace, audience: AudienceId, seq: int) -> Iterator[Entry]:
    for entry in workspace.evaluation.standing(audience, workspace.device):
        if entry.seq > seq:
            yield entry
