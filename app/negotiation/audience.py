"""Audiences: who can read an entry. Each has a key of its own, so that no rule is trusted."""

from enum import IntEnum

from app.ids import AudienceId, DeviceId
from app.values import value


class AudienceKind(IntEnum):
    """What an audience is for. The numbers stand in the signed entry that begins an epoch."""

    EVERYBODY = 1
    CHAIR = 2
    """One delegation and the bureau."""
    OWN = 3
    """One delegation alone."""
    CAUCUS = 4
    """Some delegations, as they please."""


@value
class Audience:
    """A circle narrower than everybody, as its keeper states it.

    Attributes:
        name: what its members call it ("EU").
        members: the devices that can read what is written in it now.
    """

    id: AudienceId
    kind: AudienceKind
    name: str
    members: frozenset[DeviceId]

    @property
    def series(self) -> str:
        """What numbers of amendments in it begin with: "EU" in "EU/FRA-2"."""
        match self.kind:
            case AudienceKind.CHAIR:
                return "CHAIR"
            case AudienceKind.OWN:
                return "OWN"
            case _:
                return self.name
