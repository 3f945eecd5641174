"""A conference to write entries in: authority, parties, devices with fixed keys."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from hashlib import sha256
from typing import Any

from app.codec import decode, encode
from app.ids import AudienceId, ConferenceId, DeviceId, EntryId, PartyId
from app.keys.cards import Card, DeviceKeys, Seeds, make_card
from app.keys.sealing import AudienceKey
from app.keys.signing import SigningKeys
from app.keys.wraps import audience_id
from app.negotiation.access import Role
from app.negotiation.audience import AudienceKind
from app.negotiation.delegation import PartyKind
from app.record.envelope import Content, Entry, Place, SignedEntry, compose, feed_root
from app.record.epoch import Beginning, Epoch, epoch_body, read_epoch
from app.record.roster import (
    Cut,
    Party,
    RoleInterval,
    Seat,
    Statement,
)
from app.record.roster_acts import (
    Authority,
    admitting,
    following,
    found,
    promoting,
    revoking,
    sign,
)
from app.record.roster_chain import RosterChain, begin, extend

NOW = 1_763_800_000_000


def seed(name: str, length: int = 32) -> bytes:
    return (sha256(name.encode()).digest() * 2)[:length]


@cache
def officer(name: str) -> SigningKeys:
    return SigningKeys.from_seeds(seed(name + " ed"), seed(name + " pq"))


@cache
def device_keys(name: str) -> DeviceKeys:
    parts = (seed(name + " 1"), seed(name + " 2"), seed(name + " 3"), seed(name + " 4", 64))
    return DeviceKeys.from_seeds(Seeds(*parts))


@cache
def card_of(name: str) -> Card:
    return make_card(device_keys(name), name, NOW)


def party(name: str, kind: PartyKind = PartyKind.DELEGATION) -> Party:
    return Party(PartyId(seed("party " + name, 16)), kind, name, name.upper()[:6])


SECRETARIAT = party("secretariat", PartyKind.SECRETARIAT)
BUREAU = party("bureau", PartyKind.BUREAU)
PARTIES = (SECRETARIAT, BUREAU, party("norway"), party("peru"))


def first_statement(names: tuple[str, ...] = ("o1",), threshold: int = 1) -> Statement:
    keys = tuple(officer(name).public for name in names)
    return found("Convention", Authority(keys, threshold), PARTIES, NOW)


def first_roster(
    names: tuple[str, ...] = ("o1",), threshold: int = 1, nonce: bytes | None = None
) -> RosterChain:
    statement = first_statement(names, threshold)
    if nonce:
        statement = replace(statement, nonce=nonce)
    return begin(sign(statement, None, [officer(name) for name in names]))


@dataclass
class Desk:
    """One device: writes the next entry of its feed, or any other that it is told to."""

    name: str
    conference: ConferenceId
    audience: AudienceId
    seq: int = 0
    head: bytes = b""
    lam: int = 0
    time: int = NOW
    roster: int = 1
    epoch: int = 1
    written: list[SignedEntry] = field(default_factory=list)

    @property
    def device(self) -> DeviceId:
        return card_of(self.name).device

    def place(self, **changes: Any) -> Place:
        fields = {
            "conference": self.conference,
            "audience": self.audience,
            "device": self.device,
            "seq": self.seq + 1,
            "prev": self.head or feed_root(self.conference, self.audience, self.device),
            "epoch": self.epoch,
            "roster": self.roster,
            "lam": self.lam + 1,
            "time": self.time + 1,
        }
        return Place(**{**fields, **changes})

    def write(
        self,
        kind: int = 130,
        body: Mapping[int, Any] | None = None,
        *,
        keep: bool = True,
        **changes: Any,
    ) -> SignedEntry:
        refs = changes.pop("refs", ())
        hybrid = changes.pop("hybrid", kind in HYBRID)
        keys = device_keys(changes.pop("signed_by", self.name)).signing
        content = Content(kind, body or {}, refs, hybrid)
        signed = compose(self.place(**changes), content, keys)
        if keep:
            self.advance(signed.entry)
            self.written.append(signed)
        return signed

    def advance(self, entry: Entry) -> None:
        self.seq, self.head, self.lam, self.time = entry.seq, entry.id, entry.lam, entry.time

    def frontier(self, *heads: Entry, **changes: Any) -> SignedEntry:
        rows = [[head.device, head.seq, head.id[:16]] for head in heads]
        return self.write(1, {1: rows, 2: bytes(32), 3: bytes(32), 4: 1}, **changes)


HYBRID = frozenset({1, 2, 8, 10})


@dataclass
class Circle:
    """A narrow audience and the desks of those in it; a test makes its epochs."""

    founder: DeviceId
    audience: AudienceId
    desks: dict[str, Desk]
    kind: AudienceKind = AudienceKind.CAUCUS
    epochs: list[Epoch] = field(default_factory=list)

    def key(self, number: int) -> AudienceKey:
        return AudienceKey.of(self.audience, number, seed(f"{self.audience.hex()} {number}"))

    def begin(
        self,
        by: str,
        members: Iterable[str],
        cuts: Mapping[str, Entry | None] | None = None,
        successors: Iterable[str] = (),
        **changes: Any,
    ) -> SignedEntry:
        """Let a desk begin the next epoch, or one that the changes make another."""
        number = changes.pop("number", len(self.epochs) + 1)
        before = self.epochs[number - 2] if number > 1 else None
        keep = changes.pop("keep", True)
        key = self.key(number)
        said = Beginning(
            self.kind,
            "a caucus",
            [card_of(name).device for name in members],
            [card_of(name).device for name in successors],
            {card_of(n).device: cut_at(head) for n, head in (cuts or {}).items()},
            before,
            key.seal_previous(self.key(number - 1)) if before else None,
        )
        desk = self.desks[by]
        signed = desk.write(2, epoch_body(key, said), epoch=number, keep=keep, **changes)
        epoch = read_epoch(signed.entry)
        assert epoch is not None
        if keep:
            self.epochs.append(epoch)
            for one in self.desks.values():
                one.epoch = number if one.device in epoch.members else one.epoch
        return signed


def cut_at(head: Entry | None) -> Cut:
    return Cut(head.seq, head.id) if head else Cut(0, EntryId(bytes(32)))


@dataclass
class World:
    """The rosters of a conference and its desks."""

    chain: RosterChain
    desks: dict[str, Desk] = field(default_factory=dict)
    circles: list[Circle] = field(default_factory=list)

    def circle(self, founder: str, *names: str) -> Circle:
        """Return an audience that a device has founded, its key not begun yet."""
        device, nonce = card_of(founder).device, seed(f"nonce {len(self.circles)}", 16)
        audience = audience_id(self.chain.conference, device, nonce)
        desks = {
            name: Desk(name, self.chain.conference, audience, roster=self.chain.version)
            for name in (founder, *names)
        }
        self.circles.append(Circle(device, audience, desks))
        return self.circles[-1]

    def change(self, statement: Statement) -> bytes:
        envelope = sign(statement, self.chain.head, [officer("o1")])
        self.chain, _ = extend(self.chain, envelope)
        return envelope

    def next(self) -> Statement:
        return following(self.chain.head, NOW)

    def admit(self, name: str, party_name: str, *roles: Role, first: int = 1) -> Desk:
        by_name = {party.name: party.id for party in PARTIES}
        intervals = tuple(RoleInterval(role, first) for role in roles)
        seat = Seat(card_of(name).device, by_name[party_name], roles=intervals)
        self.change(admitting(self.next(), seat))
        audience = self.chain.everybody
        assert audience is not None
        desk = Desk(name, self.chain.conference, audience, roster=self.chain.version)
        self.desks[name] = desk
        return desk

    def revoke(self, name: str, head: Entry | None, *, cut: bool = True) -> bytes:
        at = cut_at(head) if cut else None
        return self.change(revoking(self.next(), card_of(name).device, at))

    def promote(self, name: str, role: Role) -> bytes:
        desk = self.desks[name]
        return self.change(promoting(self.next(), desk.device, role, desk.seq))

    @property
    def cards(self) -> dict[DeviceId, Card]:
        return {card_of(name).device: card_of(name) for name in self.desks}

    @property
    def everybody(self) -> AudienceId:
        audience = self.chain.everybody
        assert audience is not None
        return audience


def a_world(nonce: bytes | None = None) -> World:
    """Secretariat (keeper), chair, and two delegations with a device each, all able to write."""
    world = World(first_roster(nonce=nonce))
    world.admit("secretariat", "secretariat", Role.SECRETARIAT)
    world.admit("chair", "bureau", Role.CHAIR)
    world.admit("norway", "norway", Role.DELEGATE)
    world.admit("peru", "peru", Role.DELEGATE)
    for desk in world.desks.values():
        desk.roster = world.chain.version
    return world


def reworked(envelope: bytes, **changes: Any) -> bytes:
    """An envelope with fields of its payload changed and the old signatures kept."""
    payload, ed, pq = decode(envelope)
    fields = decode(payload)
    fields.update({int(key[1:]): value for key, value in changes.items()})
    return encode([encode(fields), ed, pq])
