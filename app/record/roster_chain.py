"""The rosters that are held, one after another, and what is taken as the next.

Rosters form a tree, because an authority may sign two of one version. Believed is the line that
ends with the highest version; where two lines end at the same height, neither is, and the alarm
stands until one grows (ADR 0012). A line only counts when the authority in force has signed it, so
that keys which were rotated out move nobody back.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from enum import Enum

from app.ids import AudienceId, ConferenceId, DeviceId, PartyId
from app.keys.domains import CONFERENCE, ROSTER, digest
from app.keys.signing import VerifyingKeys
from app.keys.wraps import audience_id
from app.negotiation.delegation import PartyKind
from app.record.roster import (
    Keeper,
    Roster,
    RosterError,
    Seat,
    Statement,
)
from app.record.roster_codec import Signatures, read_roster
from app.values import value


class Taken(Enum):
    """What became of a roster that was offered."""

    NEXT = "next"
    KNOWN = "known"
    ASIDE = "aside"
    """It is kept, and changes nothing: another line of rosters is higher, or counts alone."""
    MISSING = "missing"
    """Rosters between it and the one held are not here yet: offer it again after them."""
    FORK = "roster_fork"
    """Another valid roster of the same version is held: neither is believed."""


MAX_ASIDE = 64
"""Rosters kept that do not count: only keys that once were the authority can sign any."""


@value
class RosterChain:
    """The valid rosters from version 1 on, without a gap; and those beside them.

    Attributes:
        rosters: version 1 first.
        disputed: two or more valid rosters of the same height, above the last; normally none.
        aside: every other valid roster that is held, the disputed ones too, by hash.
        counting: hashes of those aside that were signed by the authority in force.
    """

    rosters: tuple[Roster, ...]
    disputed: tuple[Roster, ...] = ()
    aside: Mapping[bytes, Roster] = field(default_factory=dict[bytes, Roster])
    counting: frozenset[bytes] = frozenset()

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

    def every(self) -> Iterator[Roster]:
        """Yield every valid roster held, each after the one that it follows."""
        yield from self.rosters
        yield from sorted(self.aside.values(), key=lambda r: (r.version, r.hash))

    def find(self, version: int, hash_: bytes) -> Roster | None:
        """Return a roster that is held, believed or not."""
        if 1 <= version <= self.version and self.rosters[version - 1].hash == hash_:
            return self.rosters[version - 1]
        found = self.aside.get(hash_)
        return found if found is not None and found.version == version else None

    def line(self, roster: Roster) -> tuple[Roster, ...]:
        """Return the rosters from version 1 up to one that is held."""
        found = [roster]
        while (
            before := self.find(found[-1].version - 1, found[-1].statement.previous)
        ) is not None:
            found.append(before)
        return tuple(reversed(found))

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


def extend(
    chain: RosterChain, envelope: bytes, *, checked: bool = False
) -> tuple[RosterChain, Taken]:
    """Offer a roster to a chain; return the chain that follows, and what became of it.

    Args:
        chain: what is held.
        envelope: the roster.
        checked: it was taken by this very function before, and is read from where it was kept. Its
            signatures are then checked only where it matters who of several has signed.

    Raises:
        RosterError: it is not valid.
    """
    payload, statement, by_previous, by_own = read_roster(envelope)
    own_hash = digest(ROSTER, payload)
    if statement.version == 1:
        return chain, _same_conference(chain, own_hash)
    _require_conference(chain, statement)
    if chain.find(statement.version, own_hash) is not None:
        return chain, Taken.KNOWN
    before = chain.find(statement.version - 1, statement.previous)
    if before is None:
        return chain, Taken.MISSING
    roster = _roster(statement, chain.conference, payload, envelope)
    follows = before is chain.head and not chain.disputed
    if checked and follows:
        return replace(chain, rosters=(*chain.rosters, roster)), Taken.NEXT
    signers = _required(before, statement, payload, (by_previous, by_own))
    check_succession(before, statement)
    if follows:
        return replace(chain, rosters=(*chain.rosters, roster)), Taken.NEXT
    return _beside(chain, roster, signers)


def shortfall(envelope: bytes, before: Roster) -> int:
    """Return how many officers must still sign a roster before it is in force.

    Args:
        envelope: the roster, with the signatures it has.
        before: the roster that it follows.

    Raises:
        RosterError: it is not a roster.
    """
    payload, statement, by_previous, by_own = read_roster(envelope)
    old = _signers(before.statement.authority, payload, by_previous)
    new = _signers(statement.authority, payload, by_own)
    lacks_old = before.statement.threshold - len(old)
    lacks_new = statement.threshold - len(new)
    return max(lacks_old, lacks_new, 0)


def signers_of(envelope: bytes, before: Roster) -> frozenset[VerifyingKeys]:
    """Return the authority keys, of either version, that have signed a roster.

    Raises:
        RosterError: it is not a roster.
    """
    payload, statement, by_previous, by_own = read_roster(envelope)
    old = _signers(before.statement.authority, payload, by_previous)
    return old | _signers(statement.authority, payload, by_own)


def chain_of(envelopes: Iterable[bytes], *, checked: bool = False) -> RosterChain:
    """Return the chain of rosters that come in order, the first first.

    Args:
        envelopes: the rosters.
        checked: see ``extend``.

    Raises:
        RosterError: none is given, one is not valid, or one is missing between them.
    """
    chain: RosterChain | None = None
    for envelope in envelopes:
        if chain is None:
            chain = begin(envelope)
            continue
        chain, taken = extend(chain, envelope, checked=checked)
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


def _required(
    before: Roster, statement: Statement, payload: bytes, signed: tuple[Signatures, Signatures]
) -> frozenset[VerifyingKeys]:
    """Require both thresholds, and return whose signatures hold."""
    old = _require(statement, payload, signed[0], before.statement)
    return old | _require(statement, payload, signed[1], statement)


def _require(
    statement: Statement, payload: bytes, signatures: Signatures, signers: Statement
) -> frozenset[VerifyingKeys]:
    """Require the threshold of ``signers`` over the payload; a pair counts once."""
    valid = _signers(signers.authority, payload, signatures)
    if len(valid) < signers.threshold:
        whose = "its own" if signers is statement else "the roster before it"
        raise RosterError(
            statement.version,
            f"{len(valid)} of the {signers.threshold} signatures that {whose} authority requires "
            "hold",
        )
    return valid


def _signers(
    authority: tuple[VerifyingKeys, ...], payload: bytes, signatures: Signatures
) -> frozenset[VerifyingKeys]:
    return frozenset(
        authority[index]
        for index, pair in signatures.items()
        if index < len(authority) and authority[index].signed_both(ROSTER, payload, pair)
    )


def check_succession(before: Roster, statement: Statement) -> None:
    """Check what no version may undo: who was listed stays listed, who was revoked, revoked.

    Raises:
        RosterError: it drops or moves a device or a party, or takes back a revocation.
    """
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


def _beside(
    chain: RosterChain, roster: Roster, signers: frozenset[VerifyingKeys]
) -> tuple[RosterChain, Taken]:
    """Take a roster that does not follow the last one believed."""
    counts = _counts(chain, roster, signers)
    if not counts and len(chain.aside) - len(chain.counting) >= MAX_ASIDE:
        return chain, Taken.ASIDE
    aside = {**chain.aside, roster.hash: roster}
    if not counts:
        return replace(chain, aside=aside), Taken.ASIDE
    held = replace(chain, aside=aside, counting=chain.counting | {roster.hash})
    after = _believed(held)
    if after.disputed and roster in after.disputed:
        return after, Taken.FORK
    return after, Taken.NEXT if roster is after.head else Taken.ASIDE


def _counts(chain: RosterChain, roster: Roster, signers: frozenset[VerifyingKeys]) -> bool:
    """Tell whether a roster is one of the authority in force, or a rival of the last one."""
    before = roster.statement.previous
    near = {chain.head.hash, chain.head.statement.previous, *(r.hash for r in chain.disputed)}
    if before in near:
        return True
    now = chain.head.statement
    return sum(keys in signers for keys in now.authority) >= now.threshold


def _believed(chain: RosterChain) -> RosterChain:
    """Return the chain with the highest line believed, or what the highest have in common."""
    ends = [r for h, r in chain.aside.items() if h in chain.counting]
    ends.append(chain.head)
    height = max(roster.version for roster in ends)
    highest = sorted((r for r in ends if r.version == height), key=lambda roster: roster.hash)
    lines = [chain.line(roster) for roster in highest]
    common = lines[0] if len(lines) == 1 else _common(lines)
    return _rearranged(chain, common, tuple(highest) if len(lines) > 1 else ())


def _common(lines: Sequence[tuple[Roster, ...]]) -> tuple[Roster, ...]:
    """Return the rosters that several lines begin with."""
    length = 0
    for level in zip(*lines, strict=False):
        if any(roster.hash != level[0].hash for roster in level):
            break
        length += 1
    return lines[0][:length]


def _rearranged(
    chain: RosterChain, rosters: tuple[Roster, ...], disputed: tuple[Roster, ...]
) -> RosterChain:
    """Return the chain with other rosters believed; those that no longer are stay aside."""
    believed = {roster.hash for roster in rosters}
    fallen = {r.hash: r for r in chain.rosters if r.hash not in believed}
    aside = {h: r for h, r in {**chain.aside, **fallen}.items() if h not in believed}
    counting = (chain.counting | fallen.keys()) & aside.keys()
    return RosterChain(rosters, disputed, aside, frozenset(counting))
