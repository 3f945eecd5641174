"""What entries are judged by: rosters, cards, the table of kinds, the audiences that are held."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from app.ids import AudienceId, DeviceId
from app.keys.cards import Card
from app.negotiation.delegation import PartyKind
from app.record.envelope import Entry, feed_root
from app.record.roster import Cut, Seat
from app.record.roster_chain import RosterChain

FIRST_UNASSIGNED_KEPT = 128
"""Kinds from here on that this version does not know are kept for a newer one."""

POLICY_ENTRIES, POLICY_BYTES, POLICY_OFFICE_ENTRIES, POLICY_OFFICE_BYTES = 1, 2, 3, 4
_DEFAULTS: Mapping[int, int] = {
    POLICY_ENTRIES: 5_000,
    POLICY_BYTES: 32 * 1024 * 1024,
    POLICY_OFFICE_ENTRIES: 200_000,
    POLICY_OFFICE_BYTES: 1024 * 1024 * 1024,
}
_OFFICES = frozenset({PartyKind.SECRETARIAT, PartyKind.BUREAU})


@dataclass(frozen=True, slots=True)
class KindRule:
    """What one kind of entry asks for.

    Attributes:
        kind: its number in the record.
        hybrid: it carries an ML-DSA-65 signature too.
        roles: a device must hold one of them at that place of its feed.
    """

    kind: int
    hybrid: bool
    roles: frozenset[int]


@dataclass(frozen=True, slots=True)
class Quota:
    """How much one device may write in one audience and epoch."""

    entries: int
    bytes: int


@dataclass(frozen=True, slots=True)
class FeedRules:
    """What the entries of one feed are judged by.

    Attributes:
        root: what the first entry names as the one before it.
        seat: the device on the newest roster.
        everybody: the feed is in the audience of all, where roles and cuts count its entries.
    """

    device: DeviceId
    root: bytes
    seat: Seat
    everybody: bool
    quota: Quota
    chain: RosterChain
    kinds: Mapping[int, KindRule]

    @property
    def cut(self) -> Cut | None:
        """Where the feed ends by the roster, when it says so."""
        return self.seat.cut if self.everybody else None

    def permits(self, entry: Entry) -> bool:
        """Tell whether the device holds a role for the entry's kind at the entry's place."""
        roles = self.kinds[entry.kind].roles
        seq = entry.seq if self.everybody else 1 << 53
        for held in self.seat.roles:  # noqa: SIM110 - half the time of any(); run for every entry
            if held.role in roles and held.holds(seq):
                return True
        return False


@dataclass(frozen=True, slots=True)
class Ground:
    """All that verdicts follow from, besides the entries themselves.

    Attributes:
        cards: of every device whose entries can be checked.
        kinds: the kinds this version knows.
        founders: the audiences whose keys are held, with the device that founded each.
    """

    chain: RosterChain
    cards: Mapping[DeviceId, Card]
    kinds: Mapping[int, KindRule]
    founders: Mapping[AudienceId, DeviceId]

    @classmethod
    def of_all(
        cls, chain: RosterChain, cards: Mapping[DeviceId, Card], kinds: Mapping[int, KindRule]
    ) -> Self:
        """Return the ground for the audience of all alone."""
        founder, everybody = chain.founder, chain.everybody
        founders = {everybody: founder} if everybody and founder else {}
        return cls(chain, cards, kinds, founders)

    def rules(self, audience: AudienceId, device: DeviceId) -> FeedRules | None:
        """Return the rules of one feed, or None when the newest roster does not list the device."""
        chain = self.chain
        seat = chain.head.seats.get(device)
        if seat is None:
            return None
        everybody = chain.everybody == audience
        root = feed_root(chain.conference, audience, device)
        return FeedRules(device, root, seat, everybody, self._quota(seat), chain, self.kinds)

    def keeper_at(self, audience: AudienceId, epoch: int) -> DeviceId:
        """Return the device that keeps an audience in an epoch."""
        keepers = self.chain.keepers(audience, self.founders[audience])
        return [keeper for keeper in keepers if keeper.epoch <= epoch][-1].device

    def keepers(self, audience: AudienceId) -> frozenset[DeviceId]:
        """Return every device that keeps or kept an audience."""
        keepers = self.chain.keepers(audience, self.founders[audience])
        return frozenset(keeper.device for keeper in keepers)

    def _quota(self, seat: Seat) -> Quota:
        roster = self.chain.head
        policy = {**_DEFAULTS, **roster.statement.policy}
        if roster.parties[seat.party].kind in _OFFICES:
            return Quota(policy[POLICY_OFFICE_ENTRIES], policy[POLICY_OFFICE_BYTES])
        return Quota(policy[POLICY_ENTRIES], policy[POLICY_BYTES])
