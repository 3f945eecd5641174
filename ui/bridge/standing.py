"""Who this device is and how it stands with the others: what the frame around the pages shows."""

from dataclasses import dataclass

from app.negotiation.access import CHAIRS, Role
from app.record.roster import conference_number
from app.record.verdicts import Standing as Verdict
from app.workspace.by_the_clock import Level
from app.workspace.signing_right import Stop
from app.workspace.trust import alarms
from app.workspace.unsent import unsent
from app.workspace.workspace import Workspace
from ui.i18n import in_words


@dataclass(frozen=True, slots=True)
class Standing:
    """How one device stands.

    Attributes:
        device: its name.
        code, party: of the party that it speaks for.
        roles: what it may do now.
        number: of the conference, to be compared with the one on paper.
        unsent: how many entries of its own nobody has stated to hold.
        waiting: how many entries wait for something that is missing.
        quarantined: how many are kept as evidence.
        alarms: how many things are wrong that somebody must look at.
        stopped: why it signs no more; "" when it does.
        stop: the same for code; None when it does.
    """

    title: str
    symbol: str
    device: str
    code: str
    party: str
    roles: frozenset[Role]
    number: str
    unsent: int = 0
    waiting: int = 0
    quarantined: int = 0
    alarms: int = 0
    stopped: str = ""
    stop: Stop | None = None

    @property
    def is_chair(self) -> bool:
        """Whether it may decide."""
        return not self.roles.isdisjoint(CHAIRS)

    @property
    def is_secretariat(self) -> bool:
        """Whether it speaks for the secretariat."""
        return Role.SECRETARIAT in self.roles

    @property
    def needs_attention(self) -> bool:
        """Whether something is wrong that somebody must look at."""
        return bool(self.alarms or self.quarantined or self.stopped)


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
