"""Whether entries rest on others that are not here: what has a hole must not pass for whole."""

from app.ids import EntryId
from app.negotiation.events import DecisionMade
from app.negotiation.fold_revisions import made_by
from app.negotiation.revision_events import Corrected, Renumbered
from app.workspace.workspace import Workspace


def incomplete(workspace: Workspace) -> list[EntryId]:
    """Return the entries without effect that rest on entries that are not here."""
    held = workspace.evaluation.held.entries
    return [
        id_
        for id_ in workspace.conference.refusals
        if id_ in held and any(one not in held for one in _rests_on(workspace, id_))
    ]


def hanging_decisions(workspace: Workspace) -> list[EntryId]:
    """Return the decisions that cannot take effect before what they rest on has come in.

    And what renumbers or corrects; an amendment of a delegation that rests on nothing stops nobody.
    """
    acts = workspace.acts
    return [
        id_
        for id_ in incomplete(workspace)
        if id_ in acts and isinstance(acts[id_].event, DecisionMade | Renumbered | Corrected)
    ]


def _rests_on(workspace: Workspace, entry: EntryId) -> list[EntryId]:
    """Return what an entry names: an amendment's id is that of the entry that tabled it."""
    found = list(workspace.evaluation.held.entries[entry].refs)
    act = workspace.acts.get(entry)
    if act is not None and isinstance(act.event, DecisionMade):
        found += (EntryId(d.amendment) for d in act.event.dispositions)
        found += (w.follows for w in act.event.wordings if w.follows is not None)
    if act is not None and isinstance(act.event, Renumbered | Corrected):
        found += (w.follows for w in made_by(act.event).wordings if w.follows is not None)
    return found
