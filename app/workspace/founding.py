"""Beginning a conference, and what stands on its roster: the secretariat's acts."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.errors import NotFoundError, TravauxError
from app.ids import DeviceId, PartyId, new_id
from app.keys.cards import parse_card, safety_code
from app.keys.sealing import AudienceKey
from app.keys.signing import SigningKeys
from app.negotiation.access import Role
from app.negotiation.delegation import PartyKind
from app.negotiation.events import KIND_EPOCH, Housekeeping, MembersSet, RulesSet
from app.ports import Backend, Store
from app.record.epoch import epoch_body
from app.record.roster import Cut, Party, RoleInterval, Seat, Statement
from app.record.roster_acts import (
    Authority,
    admitting,
    following,
    found,
    revoking,
    sign,
    with_party,
)
from app.record.roster_chain import begin, extend
from app.workspace.identity import keep_key, keep_officer, load_officers, make_identity
from app.workspace.naming import the_party
from app.workspace.workspace import OWN, Clock, Package, Workspace, everybody, now

SECRETARIAT_CODE = "SEC"


@dataclass(eq=False)
class NotTheSecretariatError(TravauxError):
    """Only the device that holds the authority key changes the roster."""

    says: ClassVar[str] = (
        "Only the secretariat can change the roster: this workspace does not hold its key."
    )


@dataclass(eq=False)
class CodeTakenError(TravauxError):
    """A delegation's code is in use."""

    code: str
    says: ClassVar[str] = "There is a delegation “{code}” already. Choose another code."


@dataclass(frozen=True, slots=True)
class NewConference:
    """What a conference begins with."""

    title: str
    symbol: str = ""
    language: str = "en"
    device_name: str = "Secretariat"


@dataclass(frozen=True, slots=True)
class DeviceInfo:
    """One device on the roster, for showing.

    Attributes:
        seen: sequence number of its last entry here; 0 when none came yet.
        code: what is read aloud to be sure that it is this device.
    """

    id: DeviceId
    name: str
    party: str
    roles: tuple[Role, ...]
    active: bool
    seen: int
    code: str


def create_conference(
    backend: Backend, path: Path, passphrase: str, new: NewConference, clock: Clock = now
) -> Workspace:
    """Make a conference and the secretariat's workspace, open.

    Raises:
        StorageError, CardError, RosterError: the file is there, or a name cannot stand.
    """
    store = backend.create(path, passphrase)
    try:
        with store.transaction():
            key = _found(store, new, clock())
        workspace = Workspace(store, clock)
        body = epoch_body(key, [workspace.device], "all")
        events = [Housekeeping(KIND_EPOCH, body), RulesSet(new.symbol, new.language)]
        workspace.record(events)
    except BaseException:
        store.close()
        raise
    return workspace


def _found(store: Store, new: NewConference, moment: int) -> AudienceKey:
    """Write identity, authority and the first two rosters; return the first key of all."""
    identity = make_identity(store.vault, new.device_name, moment)
    officer = SigningKeys.generate()
    keep_officer(store.vault, officer)
    party = Party(PartyId(new_id()), PartyKind.SECRETARIAT, "Secretariat", SECRETARIAT_CODE)
    first = sign(found(new.title, Authority((officer.public,)), [party], moment), None, [officer])
    chain = begin(first)
    seat = Seat(identity.card.device, party.id, roles=(RoleInterval(Role.SECRETARIAT),))
    second = sign(admitting(following(chain.head, moment), seat), chain.head, [officer])
    chain, _ = extend(chain, second)
    store.record.append([first, second], [identity.card.envelope])
    audience = chain.everybody
    if audience is None:
        raise NotTheSecretariatError
    key = AudienceKey.generate(audience, 1)
    keep_key(store.vault, key)
    return key


@dataclass(frozen=True, slots=True)
class NewParty:
    """A delegation to be put on the roster."""

    code: str
    name: str
    kind: PartyKind = PartyKind.DELEGATION
    members: Sequence[str] = ()


def add_delegation(workspace: Workspace, new: NewParty) -> PartyId:
    """Put a delegation, a group, the bureau or an observer on the roster.

    Raises:
        NotTheSecretariatError, CodeTakenError, NotFoundError, RosterError: see there.
    """
    taken = {p.code.casefold() for p in workspace.conference.parties.values()}
    if new.code.casefold() in taken:
        raise CodeTakenError(new.code)
    members = tuple(the_party(workspace.conference, code) for code in new.members)
    party = Party(PartyId(new_id()), new.kind, new.name, new.code)
    change_roster(workspace, with_party(_following(workspace), party))
    if members:
        workspace.record([MembersSet(party.id, members)])
    return party.id


def seat_device(workspace: Workspace, card: bytes, party: PartyId, role: Role) -> DeviceId:
    """Put a device on the roster; its role counts from its first entry on.

    Raises:
        NotTheSecretariatError, CardError: see there.
    """
    device = parse_card(card).device
    seat = Seat(device, party, roles=(RoleInterval(role),))
    change_roster(workspace, admitting(_following(workspace), seat), [card])
    return device


def revoke_device(workspace: Workspace, device: DeviceId) -> int:
    """Take a device off the roster; what it wrote up to the last entry held here still counts.

    Returns:
        The sequence number of that entry; 0 when it wrote none.
    """
    feed = workspace.evaluation.feed(everybody(workspace.ground), device)
    cut = Cut(feed.head.seq, feed.head.id) if feed.head else None
    change_roster(workspace, revoking(_following(workspace), device, cut))
    return feed.seq


def the_device(workspace: Workspace, name: str) -> DeviceId:
    """Return the device whose id begins so.

    Raises:
        NotFoundError: none, or several.
    """
    wanted = name.strip().casefold()
    found = [d for d in workspace.roster.seats if wanted and d.hex().startswith(wanted)]
    if len(found) != 1:
        raise NotFoundError("device", name, "List them with “travaux device list”.")
    return found[0]


def devices(workspace: Workspace) -> list[DeviceInfo]:
    """Return every device on the roster, by delegation and name."""
    conference = workspace.ground.chain.conference
    found: list[DeviceInfo] = []
    for seat in workspace.roster.seats.values():
        card = workspace.ground.cards.get(seat.device)
        feed = workspace.evaluation.feed(everybody(workspace.ground), seat.device)
        found.append(
            DeviceInfo(
                seat.device,
                card.label if card else "(card not here yet)",
                workspace.conference.code(seat.party),
                tuple(sorted({Role(r.role) for r in seat.roles if r.last is None})),
                seat.is_active,
                feed.seq,
                safety_code(conference, seat.device),
            )
        )
    return sorted(found, key=lambda d: (d.party, d.name, d.id))


def change_roster(workspace: Workspace, statement: Statement, cards: Sequence[bytes] = ()) -> None:
    """Sign the next roster with the authority keys held here, and take it in.

    Raises:
        NotTheSecretariatError: none is held.
        SigningStoppedError: this device signs no more.
    """
    workspace.right.require_authority()
    officers = load_officers(workspace.store.vault)
    if not officers:
        raise NotTheSecretariatError
    envelope = sign(statement, workspace.roster, officers)
    workspace.receive(Package([envelope], cards), OWN)


def _following(workspace: Workspace) -> Statement:
    return following(workspace.roster, workspace.clock())
