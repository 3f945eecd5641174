"""From an open workspace to how it stands. Runs in the workspace's thread."""

from app.record.roster import conference_number
from app.record.verdicts import Standing as Verdict
from app.workspace.by_the_clock import Level
from app.workspace.trust import alarms
from app.workspace.unsent import unsent
from app.workspace.workspace import Workspace
from ui.bridge.standing import Standing
from ui.i18n import in_words


def standing_of(workspace: Workspace) -> Standing:
    """Return how a workspace stands. Cost: the statements held, and the entries aside."""
    conference, me = workspace.conference, workspace.me
    verdicts = [reason.standing for reason in workspace.evaluation.reasons.values()]
    stop = workspace.right.stopped
    return Standing(
        conference.title,
        conference.symbol,
        workspace.identity.card.label,
        me.code,
        me.name,
        workspace.roles,
        conference_number(workspace.ground.chain.conference),
        len(unsent(workspace)),
        sum(v in (Verdict.PENDING, Verdict.REJECTED) for v in verdicts),
        sum(v is Verdict.QUARANTINED for v in verdicts),
        sum(a.level is not Level.NOTE for a in alarms(workspace)),
        in_words(stop.why) if stop else "",
        stop,
    )
