"""Who this device is and how it stands with the others: what the frame around the pages shows."""

from app.negotiation.role import CHAIRS, Role
from app.values import value
from app.workspace.signing_right import Stop


@value
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
