"""Beginning a conference, and what stands on its roster: the secretariat's acts."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.errors import TravauxError
from app.ids import PartyId, new_id
from app.keys.cards import parse_card
from app.keys.sealing import AudienceKey
from app.keys.signing import SigningKeys
from app.keys.wraps import HeldKey
from app.negotiation.access import Role
from app.negotiation.audience import AudienceKind
from app.negotiation.delegation import PartyKind
from app.negotiation.events import KIND_EPOCH, Housekeeping, MembersSet
from app.negotiation.stand_events import RulesSet
from app.ports import Backend, Store
from app.record.epoch import Beginning, epoch_body
from app.record.office import make_claim
from app.record.roster import Party, RoleInterval, Seat, Statement
from app.record.roster_acts import (
    Authority,
    admitting,
    following,
    found,
    sign,
    with_party,
)
from app.record.roster_chain import begin, extend
from app.values import value
from app.workspace.clock import Clock, now
from app.workspace.identity import keep_claim, keep_key, keep_officer, make_identity
from app.workspace.naming import the_party
from app.workspace.rostering import Changed, NotTheSecretariatError, change_roster, working
from app.workspace.workspace import Workspace

SECRETARIAT_CODE = "SEC"


@dataclass(eq=False)
class CodeTakenError(TravauxError):
    """A delegation's code is in use."""

    code: str
    says: ClassVar[str] = "There is a delegation “{code}” already. Choose another code."


@value
class NewConference:
    """What a conference begins with."""

    title: str
    symbol: str = ""
    language: str = "en"
    device_name: str = "Secretariat"


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
            held = _found(store, new, clock())
        workspace = Workspace(store, clock)
        said = Beginning(AudienceKind.EVERYBODY, "all", [workspace.device])
        body = epoch_body(held.key, said)
        events = [Housekeeping(KIND_EPOCH, body), RulesSet(new.symbol, new.language)]
        workspace.record(events)
    except BaseException:
        store.close()
        raise
    return workspace


def _found(store: Store, new: NewConference, moment: int) -> HeldKey:
    """Write identity, authority and the first two rosters; return the first key of all."""
    identity = make_identity(store.vault, new.device_name, moment)
    officer = SigningKeys.generate()
    keep_officer(store.vault, officer)
    party = Party(PartyId(new_id()), PartyKind.SECRETARIAT, "Secretariat", SECRETARIAT_CODE)
    first = sign(found(new.title, Authority((officer.public,)), [party], moment), None, [officer])
    chain = begin(first)
    device = (identity.card.device, identity.keys.signing)
    keep_claim(store.vault, make_claim(chain.conference, officer, device, new.device_name))
    seat = Seat(identity.card.device, party.id, roles=(RoleInterval(Role.SECRETARIAT),))
    second = sign(admitting(following(chain.head, moment), seat), chain.head, [officer])
    chain, _ = extend(chain, second)
    store.record.append([first, second], [identity.card.envelope])
    audience = chain.everybody
    if audience is None:
        raise NotTheSecretariatError
    held = HeldKey(AudienceKey.generate(audience, 1), identity.card.device)
    keep_key(store.vault, held)
    return held


@value
class NewParty:
    """A delegation to be put on the roster."""

    code: str
    name: str
    kind: PartyKind = PartyKind.DELEGATION
    members: Sequence[str] = ()


@value
class PartyAdded:
    """A party that was put on the roster, or waits for other officers to do so.

    Attributes:
        changed: None when it was on the roster, and only its members were named.
        party: as it is then written.
        members_waiting: its members are named once it is on the roster: the same command again.
    """

    changed: Changed | None
    party: Party
    members_waiting: bool = False


def add_delegation(workspace: Workspace, new: NewParty) -> PartyAdded:
    """Put a delegation, a group, the bureau or an observer on the roster.

    Members of a group are named in an entry, so only of a group that is on the roster.

    Raises:
        NotTheSecretariatError, CodeTakenError, NotFoundError, RosterError: see there.
    """
    members = tuple(the_party(workspace.conference, code) for code in new.members)
    statement = working(workspace).statement
    held = find_party(statement, new.code)
    if held is not None:
        if not (members and _may_be_named(workspace, held, new)):
            raise CodeTakenError(new.code)
        workspace.record([MembersSet(held.id, members)])
        return PartyAdded(None, held)
    party = Party(PartyId(new_id()), new.kind, new.name, new.code)
    changed = change_roster(workspace, with_party(statement, party))
    if members and changed.in_force:
        workspace.record([MembersSet(party.id, members)])
    return PartyAdded(changed, party, bool(members) and not changed.in_force)


def _may_be_named(workspace: Workspace, held: Party, new: NewParty) -> bool:
    """Tell whether a group that other officers have signed in has no members yet."""
    there = workspace.conference.parties.get(held.id)
    same = (held.name, held.kind) == (new.name, new.kind)
    return there is not None and same and not there.members


def find_party(statement: Statement, code: str) -> Party | None:
    """Return the party with a code, in whatever case it is typed."""
    wanted = code.casefold()
    return next((p for p in statement.parties if p.short.casefold() == wanted), None)


def seat_device(workspace: Workspace, card: bytes, party: PartyId, role: Role) -> Changed:
    """Put a device on the roster; its role counts from its first entry on.

    Raises:
        NotTheSecretariatError, CardError: see there.
    """
    seat = Seat(parse_card(card).device, party, roles=(RoleInterval(role),))
    return change_roster(workspace, admitting(working(workspace).statement, seat), [card])
