"""What entries are judged by: rosters, cards, the table of kinds, the audiences that are held."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Self

from app.ids import AudienceId, DeviceId
from app.keys.cards import Card
from app.negotiation.delegation import PartyKind
from app.negotiation.events import KIND_EPOCH
from app.record.envelope import Entry, feed_root
from app.record.epoch import Epoch, cuts_in
from app.record.roster import Cut, DeviceState, Keeper, Seat
from app.record.roster_chain import RosterChain
from app.values import value

ALWAYS = 1 << 53
"""A sequence number that only roles which are held for good reach."""
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


@value
class KindRule:
    """What one kind of entry asks for.

    Attributes:
        kind: its number in the record.
        hybrid: it carries an ML-DSA-65 signature too.
        roles: a device must hold one of them at that place of its feed.
        narrow: it may be written in an audience narrower than everybody.
    """

    kind: int
    hybrid: bool
    roles: frozenset[int]
    narrow: bool = False


@value
class Quota:
    """How much one device may write in one audience and epoch."""

    entries: int
    bytes: int


@value
class FeedRules:
    """What the entries of one feed are judged by.

    Attributes:
        root: what the first entry names as the one before it.
        seat: the device on the newest roster.
        everybody: the feed is in the audience of all, where roles and cuts count its entries.
        epochs: of a narrower audience, by number; they say who is a member, and where those who
            were taken out end. Not looked at in the audience of all, where the roster says both.
        bound: whether membership counts; it does not yet where the epochs are being found.
    """

    device: DeviceId
    root: bytes
    seat: Seat
    everybody: bool
    quota: Quota
    chain: RosterChain
    kinds: Mapping[int, KindRule]
    epochs: Mapping[int, Epoch]
    left: Cut | None = None
    bound: bool = True

    @property
    def cut(self) -> Cut | None:
        """Where the feed ends by the roster or by the audience's keeper, when one says so."""
        return self.seat.cut if self.everybody else self.left

    @property
    def is_active(self) -> bool:
        """Whether the device speaks for its party, and was not taken out of the audience."""
        return self.seat.is_active and self.left is None

    def is_member(self, entry: Entry) -> bool | None:
        """Tell whether the author is in the epoch it wrote in; None when that is not known yet."""
        if self.everybody or not self.bound:
            return True
        epoch = self.epochs.get(entry.epoch)
        return None if epoch is None else entry.device in epoch.members

    def unbound(self, cut: Cut | None) -> "FeedRules":
        """Return the rules for finding out which epochs there are: up to a cut, for anybody."""
        seat = replace(self.seat, state=DeviceState.ACTIVE, cut=None)
        return replace(self, seat=seat, left=cut, bound=False)

    def permits(self, entry: Entry) -> bool:
        """Tell whether the device holds a role for the entry's kind at the entry's place."""
        rule = self.kinds[entry.kind]
        if not self.everybody:
            if entry.kind == KIND_EPOCH:
                return any(epoch.id == entry.id for epoch in self.epochs.values())
            if not rule.narrow:
                return False
        roles = rule.roles
        seq = entry.seq if self.everybody else ALWAYS
        for held in self.seat.roles:  # noqa: SIM110 - half the time of any(); run for every entry
            if held.role in roles and held.holds(seq):
                return True
        return False


@value
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
        cls,
        chain: RosterChain,
        cards: Mapping[DeviceId, Card],
        kinds: Mapping[int, KindRule],
        narrow: Mapping[AudienceId, DeviceId] | None = None,
    ) -> Self:
        """Return the ground for the audience of all and the narrower ones given."""
        founder, everybody = chain.founder, chain.everybody
        founders = {everybody: founder} if everybody and founder else {}
        return cls(chain, cards, kinds, {**(narrow or {}), **founders})

    def rules(
        self, audience: AudienceId, device: DeviceId, epochs: tuple[Epoch, ...] = ()
    ) -> FeedRules | None:
        """Return the rules of one feed, or None when the newest roster does not list the device."""
        chain = self.chain
        seat = chain.head.seats.get(device)
        if seat is None:
            return None
        everybody = chain.everybody == audience
        root = feed_root(chain.conference, audience, device)
        numbered = {epoch.number: epoch for epoch in epochs}
        left = cuts_in(epochs).get(device)
        quota = self._quota(seat)
        return FeedRules(device, root, seat, everybody, quota, chain, self.kinds, numbered, left)

    def is_narrow(self, audience: AudienceId) -> bool:
        """Tell whether an audience is not that of all."""
        return audience != self.chain.everybody

    def keepers(self, audience: AudienceId, epochs: tuple[Epoch, ...]) -> tuple[Keeper, ...]:
        """Return who keeps an audience from which epoch on, in the order of the epochs."""
        if not self.is_narrow(audience):
            return self.chain.keepers(audience, self.founders[audience])
        return tuple(Keeper(audience, epoch.number, epoch.keeper) for epoch in epochs)

    def _quota(self, seat: Seat) -> Quota:
        roster = self.chain.head
        policy = {**_DEFAULTS, **roster.statement.policy}
        if roster.parties[seat.party].kind in _OFFICES:
            return Quota(policy[POLICY_OFFICE_ENTRIES], policy[POLICY_OFFICE_BYTES])
        return Quota(policy[POLICY_ENTRIES], policy[POLICY_BYTES])
