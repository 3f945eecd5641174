"""The parties of a conference: delegations, groups of delegations, the bureau, the secretariat."""

from enum import IntEnum

from app.ids import PartyId
from app.values import value


class PartyKind(IntEnum):
    """What a party is. The numbers stand in the signed roster."""

    SECRETARIAT = 1
    BUREAU = 2
    DELEGATION = 3
    OBSERVER = 4


@value
class Delegation:
    """One party as the roster names it.

    Attributes:
        code: short name used in attributions and amendment numbers ("FRA", "EU").
        members: the delegations that belong to it, when it is a group; else empty.
    """

    id: PartyId
    kind: PartyKind
    code: str
    name: str
    members: tuple[PartyId, ...] = ()
