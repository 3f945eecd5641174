"""The roster: who the authority is, which parties there are, which device speaks for whom.

Each version is a whole statement, signed by enough authority keys of the version before and of its
own (the rules of a TUF root). Roles are intervals of sequence numbers of the device's feed in the
audience of all; a revocation is a cut of that feed. So no rule is needed for what happened at the
same time (``docs/format.md``, 3).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import ClassVar

from app.errors import TravauxError
from app.ids import AudienceId, ConferenceId, DeviceId, EntryId, PartyId
from app.keys.domains import spoken
from app.keys.signing import VerifyingKeys
from app.negotiation.access import Role
from app.negotiation.delegation import PartyKind
from app.values import value

MAX_ROSTER_BYTES = 4 * 1024 * 1024
MAX_AUTHORITY = 32
MAX_LIFE = 30 * 24 * 3600 * 1000
"""Milliseconds between issue and expiry."""


@dataclass(eq=False)
class RosterError(TravauxError):
    """A roster is not valid, alone or after the one that is held."""

    version: int
    why: str
    says: ClassVar[str] = "Roster {version} was refused: {why}. Ask the secretariat for its roster."


class DeviceState(IntEnum):
    """Whether a device speaks for its party. A device, once listed, stays listed."""

    ACTIVE = 1
    REVOKED = 2


@value
class Party:
    """A delegation, an observer, the bureau or the secretariat; ``short`` is its code."""

    id: PartyId
    kind: PartyKind
    name: str
    short: str


@value
class RoleInterval:
    """A role from one sequence number of the device's feed to another, or for good (None)."""

    role: Role
    first: int = 1
    last: int | None = None

    def holds(self, seq: int) -> bool:
        """Tell whether the role is held at this sequence number."""
        return self.first <= seq and (self.last is None or seq <= self.last)


@value
class Cut:
    """Where a feed ends: the last entry that counts."""

    seq: int
    head: EntryId


@value
class Seat:
    """One device on the roster."""

    device: DeviceId
    party: PartyId
    state: DeviceState = DeviceState.ACTIVE
    roles: tuple[RoleInterval, ...] = ()
    cut: Cut | None = None

    @property
    def is_active(self) -> bool:
        """Whether the device speaks for its party in this version."""
        return self.state is DeviceState.ACTIVE

    def roles_at(self, seq: int) -> frozenset[int]:
        """Return the roles held at a sequence number of its feed in the audience of all."""
        return frozenset(interval.role for interval in self.roles if interval.holds(seq))


@value
class Keeper:
    """From an epoch on, another device keeps an audience."""

    audience: AudienceId
    epoch: int
    device: DeviceId


@value
class Statement:
    """What a roster says, before it is signed. Parties and seats are ordered by id.

    Attributes:
        conference: its id; 32 zeros in version 1, whose hash it is.
        previous: hash of the version before; 32 zeros in version 1.
        issued, expires: ms since 1970; at most 30 days apart.
        threshold: how many authority keys must sign.
        policy: limits by number (``docs/format.md``, 3); those not named have their default.
        nonce: 32 random bytes in version 1, empty after.
    """

    title: str
    conference: ConferenceId
    version: int
    previous: bytes
    issued: int
    expires: int
    threshold: int
    authority: tuple[VerifyingKeys, ...]
    parties: tuple[Party, ...] = ()
    seats: tuple[Seat, ...] = ()
    policy: Mapping[int, int] = field(default_factory=dict[int, int])
    keepers: tuple[Keeper, ...] = ()
    nonce: bytes = b""


@value
class Roster:
    """A statement that its signatures bear out.

    Attributes:
        conference: its id, in version 1 too.
        hash: SHA-256 of the payload, which the next version names.
        seats: by device.
        parties: by id.
        envelope: the bytes as received.
    """

    statement: Statement
    conference: ConferenceId
    hash: bytes
    seats: Mapping[DeviceId, Seat] = field(repr=False)
    parties: Mapping[PartyId, Party] = field(repr=False)
    envelope: bytes = field(repr=False)

    @property
    def version(self) -> int:
        """Its number, from 1."""
        return self.statement.version

    def is_expired(self, now: int) -> bool:
        """Tell whether it is past its date, in ms since 1970: a banner, never a refusal."""
        return now > self.statement.expires

    def party_of(self, device: DeviceId) -> Party | None:
        """Return the party a device is listed under, revoked or not."""
        seat = self.seats.get(device)
        return self.parties.get(seat.party) if seat else None


def conference_number(conference: ConferenceId) -> str:
    """Return the conference's id as it is printed and read out: eight groups of five digits."""
    return spoken(conference)
