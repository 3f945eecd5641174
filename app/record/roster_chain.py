"""The rosters that are held, one after another, and what is taken as the next.

The chain is linear. A roster older than the one held is ignored; two valid rosters of one version
are an alarm, and neither is believed until a later version says which of them it follows.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from app.ids import AudienceId, ConferenceId, DeviceId, PartyId
from app.keys.domains import CONFERENCE, ROSTER, digest
from app.keys.signing import VerifyingKeys
from app.negotiation.delegation import PartyKind
from app.record.roster import (
    Keeper,
    Roster,
    RosterError,
    Seat,
    Statement,
    audience_id,
)
from app.record.roster_codec import Signatures, read_roster


class Taken(Enum):
    """What became of a roster that was offered."""

    NEXT = "next"
    KNOWN = "known"
    OLDER = "older"
    MISSING = "missing"
    """Rosters between it and the one held are not here yet: offer it again after them."""
    FORK = "roster_fork"
    """Another valid roster of the same version is held: neither is believed."""


@dataclass(frozen=True, slots=True)
class RosterChain:
    """The valid rosters from version 1 on, without a gap.

    Attributes:
        rosters: version 1 first.
        disputed: two or more valid rosters of the version after the last; normally none.
    """

    rosters: tuple[Roster, ...]
    disputed: tuple[Roster, ...] = ()

    @property
    def head(self) -> Roster:
        """The newest roster that is believed."""
        return self.rosters[-1]

    @property
    def version(self) -> int:
        """The number of the newest roster that is believed."""
        return len(self.rosters)

    @property
    def conference(self) -> ConferenceId:
        """The hash of the first roster."""
        return self.rosters[0].conference

    @property
    def is_forked(self) -> bool:
        """Whether the authority has signed two different rosters of one version."""
        return bool(self.disputed)

    def at(self, version: int) -> Roster:
        """Return a roster that is held, by its number from 1."""
        return self.rosters[version - 1]

    def was_active(self, device: DeviceId, version: int) -> bool:
        """Tell whether a device spoke for its party in a version that is held."""
        seat = self.rosters[version - 1].seats.get(device)
        return seat is not None and seat.is_active

    @property
    def founder(self) -> DeviceId | None:
        """The secretariat's first device, which founds the audience of all; None before it."""
        for roster in self.rosters:
            if roster.seats:
                return next(iter(roster.seats))
        return None

    @property
    def everybody(self) -> AudienceId | None:
        """The audience of all; None before the secretariat's first device is on the roster."""
        founder = self.founder
        return None if founder is None else audience_id(self.conference, founder)

    def keepers(self, audience: AudienceId, founder: DeviceId) -> tuple[Keeper, ...]:
        """Return who keeps an audience from which epoch on, in the order of the epochs."""
        later = [k for k in self.head.statement.keepers if k.audience == audience]
        return (Keeper(audience, 1, founder), *sorted(later, key=lambda keeper: keeper.epoch))


def begin(envelope: bytes) -> RosterChain:
    """Return the chain of a conference from its first roster alone.

    Raises:
        RosterError: not a first roster, or not signed by enough of its own keys.
    """
    payload, statement, _, by_own = read_roster(envelope)
    if statement.version != 1:
        raise RosterError(statement.version, "it is not the first roster of a conference")
    _require(statement, payload, by_own, statement)
    if statement.seats:
        raise RosterError(1, "a first roster lists no devices")
    conference = ConferenceId(digest(CONFERENCE, payload))
    return RosterChain((_roster(statement, conference, payload, envelope),))


def extend(chain: RosterChain, envelope: bytes) -> tuple[RosterChain, Taken]:
    """Offer a roster to a chain; return the chain that follows, and what became of it.

    Raises:
        RosterError: it is not valid.
    """
    payload, statement, by_previous, by_own = read_roster(envelope)
    own_hash = digest(ROSTER, payload)
    if statement.version == 1:
        return chain, _same_conference(chain, own_hash)
    _require_conference(chain, statement)
    if any(own_hash == roster.hash for roster in (*chain.rosters, *chain.disputed)):
        return chain, Taken.KNOWN
    if statement.version < chain.version:
        return chain, Taken.OLDER
    if statement.version > chain.version + 1 + chain.is_forked:
        return chain, Taken.MISSING
    before = _before(chain, statement)
    _require(statement, payload, by_previous, before.statement)
    _require(statement, payload, by_own, statement)
    _check_succession(before, statement)
    roster = _roster(statement, chain.conference, payload, envelope)
    return _joined(chain, roster, before)


def chain_of(envelopes: Iterable[bytes]) -> RosterChain:
    """Return the chain of rosters that come in order, the first first.

    Raises:
        RosterError: none is given, one is not valid, or one is missing between them.
    """
    chain: RosterChain | None = None
    for envelope in envelopes:
        if chain is None:
            chain = begin(envelope)
            continue
        chain, taken = extend(chain, envelope)
        if taken is Taken.MISSING:
            raise RosterError(chain.version + 1, "it is missing")
    if chain is None:
        raise RosterError(1, "it is missing")
    return chain


def _roster(
    statement: Statement, conference: ConferenceId, payload: bytes, envelope: bytes
) -> Roster:
    seats: Mapping[DeviceId, Seat] = {seat.device: seat for seat in statement.seats}
    parties = {party.id: party for party in statement.parties}
    return Roster(statement, conference, digest(ROSTER, payload), seats, parties, envelope)


def _same_conference(chain: RosterChain, own_hash: bytes) -> Taken:
    if own_hash != chain.rosters[0].hash:
        raise RosterError(1, "it founds another conference")
    return Taken.KNOWN


def _require_conference(chain: RosterChain, statement: Statement) -> None:
    if statement.conference != chain.conference:
        raise RosterError(statement.version, "it belongs to another conference")


def _before(chain: RosterChain, statement: Statement) -> Roster:
    """Return the roster that a statement says it follows."""
    held = (*chain.rosters, *chain.disputed)
    for roster in held:
        if roster.version == statement.version - 1 and roster.hash == statement.previous:
            return roster
    raise RosterError(statement.version, "it does not follow the roster that is held")


def _require(
    statement: Statement, payload: bytes, signatures: Signatures, signers: Statement
) -> None:
    """Require the threshold of ``signers`` over the payload; a pair counts once."""
    valid = sum(
        _signs(signers.authority, index, payload, pair) for index, pair in signatures.items()
    )
    if valid < signers.threshold:
        whose = "its own" if signers is statement else "the roster before it"
        raise RosterError(
            statement.version,
            f"{valid} of the {signers.threshold} signatures that {whose} authority requires hold",
        )


def _signs(
    authority: tuple[VerifyingKeys, ...], index: int, payload: bytes, pair: tuple[bytes, bytes]
) -> bool:
    return index < len(authority) and authority[index].signed_both(ROSTER, payload, pair)


def _check_succession(before: Roster, statement: Statement) -> None:
    """What no version may undo: who was listed stays listed, and what was revoked is revoked."""
    after = {seat.device: seat for seat in statement.seats}
    for device, seat in before.seats.items():
        kept = after.get(device)
        if kept is None or kept.party != seat.party:
            raise RosterError(statement.version, "it drops a device that was listed, or moves it")
        if kept.is_active and not seat.is_active:
            raise RosterError(statement.version, "it takes back a revocation")
    kinds = {party.id: party.kind for party in statement.parties}
    if any(kinds.get(party.id) != party.kind for party in before.parties.values()):
        raise RosterError(statement.version, "it drops a party that was listed")
    if not before.seats and statement.seats:
        _check_founder(statement, kinds)


def _check_founder(statement: Statement, kinds: Mapping[PartyId, PartyKind]) -> None:
    alone = len(statement.seats) == 1
    if not alone or kinds[statement.seats[0].party] is not PartyKind.SECRETARIAT:
        raise RosterError(
            statement.version, "the first device on a roster is one of the secretariat, alone"
        )


def _joined(chain: RosterChain, roster: Roster, before: Roster) -> tuple[RosterChain, Taken]:
    if before in chain.disputed:  # it says which of the disputed ones it follows
        return RosterChain((*chain.rosters, before, roster)), Taken.NEXT
    if chain.disputed:
        return replace(chain, disputed=(*chain.disputed, roster)), Taken.FORK
    if roster.version == chain.version:
        return RosterChain(chain.rosters[:-1], (chain.head, roster)), Taken.FORK
    return replace(chain, rosters=(*chain.rosters, roster)), Taken.NEXT
