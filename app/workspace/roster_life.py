"""The life of a roster: roles given and taken, devices revoked, dates renewed, forks settled."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from app.errors import NotFoundError, TravauxError, UsageError
from app.ids import DeviceId, EntryId
from app.negotiation.access import Role
from app.negotiation.delegation import PartyKind
from app.negotiation.events import HOUSEKEEPING_KINDS
from app.record.envelope import Entry
from app.record.roster import Cut, Keeper, Party, Roster, Seat, Statement
from app.record.roster_acts import following, keeping, promoting, relieving, revoking
from app.record.roster_chain import RosterChain
from app.record.roster_changes import Change, carry
from app.record.roster_forks import lost_changes, outstanding
from app.said import said
from app.workspace.auditing import log
from app.workspace.roster_words import reached, role_name
from app.workspace.rostering import Changed, RosterDraft, change_roster, kept_changes, put, working
from app.workspace.workspace import Workspace, everybody

NO_ENTRY = EntryId(bytes(32))
"""What a cut names that leaves nothing."""
ROLES_OF = {
    PartyKind.SECRETARIAT: {Role.SECRETARIAT},
    PartyKind.BUREAU: {Role.CHAIR, Role.DEPUTY_CHAIR},
    PartyKind.DELEGATION: {Role.DELEGATE, Role.LEAD},
    PartyKind.OBSERVER: {Role.OBSERVER},
}
"""What the devices of a party can be."""


@dataclass(eq=False)
class WrongRoleError(TravauxError):
    """A role that a party of that kind does not have."""

    role: str
    code: str
    allowed: str
    says: ClassVar[str] = "“{code}” has no {role}. Its devices can be: {allowed}."


@dataclass(eq=False)
class AlreadyRevokedError(TravauxError):
    """A revocation is for good; only its cut can be moved."""

    device: str
    says: ClassVar[str] = (
        "The device {device} is revoked already, and for good. To move its cut, say --after N."
    )


@dataclass(frozen=True, slots=True)
class RoleChanged:
    """A role that was given or ended.

    Attributes:
        entry: the first entry of the device that it counts for, or the last.
    """

    changed: Changed
    entry: int


@dataclass(frozen=True, slots=True)
class Falling:
    """One entry that counts no longer because it is beyond a cut."""

    number: int
    entry: str
    claimed: int
    what: str


@dataclass(frozen=True, slots=True)
class Revocation:
    """A device that was taken off the roster.

    Attributes:
        cut: its last entry that counts; None when that is not said yet.
        falling: its entries held here that count no longer, the first first.
    """

    changed: Changed
    cut: Cut | None
    falling: Sequence[Falling]


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a fork of the roster.

    Attributes:
        follows: the roster that holds.
        done: what the others had changed, and is done again.
        left: what they had changed, and does not fit.
    """

    changed: Changed
    follows: Roster
    done: tuple[Change, ...]
    left: tuple[Change, ...]
    statement: Statement


def require_role(party: Party, role: Role) -> None:
    """Require that a party of that kind has a role.

    Raises:
        WrongRoleError: it has not.
    """
    allowed = ROLES_OF[party.kind]
    if role not in allowed:
        names = ", ".join(role_name(r) for r in sorted(allowed))
        raise WrongRoleError(role_name(role), party.short, names)


def promote(workspace: Workspace, device: DeviceId, role: Role) -> RoleChanged:
    """Give a device a role, from the entry after the last that is held here: never in the past.

    Raises:
        UsageError: it has the role, or is revoked.
        WrongRoleError, NotTheSecretariatError, RosterForkedError: see there.
    """
    statement = working(workspace).statement
    seat, party = _place(statement, device)
    require_role(party, role)
    if not seat.is_active:
        raise UsageError(said("The device is revoked; it gets no role any more."))
    if any(held.role is role and held.last is None for held in seat.roles):
        raise UsageError(said("The device is {role} already.", role=role_name(role)))
    head = reached(workspace, device)
    changed = change_roster(workspace, promoting(statement, device, role, head))
    return RoleChanged(changed, head + 1)


def relieve(workspace: Workspace, device: DeviceId, role: Role) -> RoleChanged:
    """End a role of a device with the last entry that is held here; what it did before stands.

    Raises:
        UsageError: it has not the role.
        NotTheSecretariatError, RosterForkedError: see there.
    """
    statement = working(workspace).statement
    seat, _ = _place(statement, device)
    if not any(held.role is role and held.last is None for held in seat.roles):
        raise UsageError(said("The device is not {role}.", role=role_name(role)))
    head = reached(workspace, device)
    changed = change_roster(workspace, relieving(statement, device, role, head))
    return RoleChanged(changed, head)


def revoke(workspace: Workspace, device: DeviceId, after: str | None = None) -> Revocation:
    """Take a device off the roster, or move the cut of one that is revoked.

    Args:
        workspace: of an officer.
        device: on the roster.
        after: the last entry that counts, by number or by the beginning of its id, 0 for none;
            without it the last one that stands here.

    Raises:
        AlreadyRevokedError, NotFoundError, NotTheSecretariatError, RosterForkedError: see there.
    """
    statement = working(workspace).statement
    seat, _ = _place(statement, device)
    if not seat.is_active and after is None:
        raise AlreadyRevokedError(device.hex()[:8])
    cut, falling = would_fall(workspace, device, after)
    after_it = _kept_on(workspace, revoking(statement, device, cut), device)
    return Revocation(change_roster(workspace, after_it), cut, falling)


def would_fall(
    workspace: Workspace, device: DeviceId, after: str | None = None
) -> tuple[Cut | None, Sequence[Falling]]:
    """Return where a revocation would end a device's entries, and what would fall thereby.

    Args:
        workspace: where the entries are.
        device: on the roster.
        after: as with ``revoke``.

    Raises:
        NotFoundError, UsageError: no entry of it, or several, are named.
    """
    cut = _last_cut(workspace, device) if after is None else _cut(workspace, device, after)
    return cut, _falling(workspace, device, cut)


def _kept_on(workspace: Workspace, statement: Statement, gone: DeviceId) -> Statement:
    """Hand the key of everybody to another device of the secretariat when its keeper goes.

    Otherwise nobody could change it, and whoever has the lost device would read on.
    """
    audience, chain = everybody(workspace.ground), workspace.ground.chain
    keepers = chain.keepers(audience, workspace.ground.founders[audience])
    if keepers[-1].device != gone:
        return statement
    heirs = [
        seat.device
        for seat in statement.seats
        if seat.is_active and any(r.role == Role.SECRETARIAT and r.last is None for r in seat.roles)
    ]
    if not heirs:
        return statement
    heir = workspace.device if workspace.device in heirs else min(heirs)
    following = len(workspace.evaluation.epochs(audience)) + 1
    return keeping(statement, Keeper(audience, following, heir))


def renew(workspace: Workspace) -> Changed:
    """Sign the roster anew with nothing changed, so that it is good for another 30 days.

    Raises:
        NotTheSecretariatError, RosterForkedError: see there.
    """
    return change_roster(workspace, working(workspace).statement)


def settle(workspace: Workspace, name: str | None = None) -> Settled:
    """Say which of several rosters of one version holds, and do again what the others changed.

    Args:
        workspace: of an officer.
        name: the roster that holds, by the beginning of its id; not needed when that is settled
            and only what the others changed is to be done again.

    Raises:
        UsageError: there is no fork, or no roster is named.
        NotFoundError: no roster in dispute has that id.
        NotTheSecretariatError, RosterError: see there.
    """
    chain = workspace.ground.chain
    follows, others = _sides(chain, name)
    start = following(follows, workspace.clock())
    statement, done, left = start, list[Change](), list[Change]()
    lost = [lost_changes(chain, follows, rival) for rival in others]
    for changes in (*lost, kept_changes(workspace)):
        carried = carry(statement, changes)
        statement = carried.statement
        done += carried.done
        left += carried.left
    changed = put(workspace, RosterDraft(statement, follows))
    return Settled(changed, follows, tuple(done), tuple(left), statement)


def _sides(chain: RosterChain, name: str | None) -> tuple[Roster, tuple[Roster, ...]]:
    if not chain.is_forked:
        lost = tuple(rival for rival, _ in outstanding(chain))
        if not lost:
            raise UsageError(
                said("There is nothing to settle: no two rosters of one version differ.")
            )
        return chain.head, lost
    ids = ", ".join(roster.hash.hex()[:8] for roster in chain.disputed)
    if name is None:
        raise UsageError(
            said(
                "Say which of these rosters holds: {ids}. What each of them changes: travaux "
                "roster show",
                ids=ids,
            )
        )
    wanted = name.strip().casefold()
    found = [r for r in chain.disputed if wanted and r.hash.hex().startswith(wanted)]
    if len(found) != 1:
        raise NotFoundError(said("roster in dispute"), name, said("These are: {ids}.", ids=ids))
    return found[0], tuple(roster for roster in chain.disputed if roster is not found[0])


def _place(statement: Statement, device: DeviceId) -> tuple[Seat, Party]:
    parties = {party.id: party for party in statement.parties}
    for seat in statement.seats:
        if seat.device == device:
            return seat, parties[seat.party]
    raise NotFoundError(
        said("device"), device.hex()[:8], said("List them with “travaux device list”.")
    )


def _last_cut(workspace: Workspace, device: DeviceId) -> Cut | None:
    feed = workspace.evaluation.feed(everybody(workspace.ground), device)
    return Cut(feed.head.seq, feed.head.id) if feed.head else None


def _cut(workspace: Workspace, device: DeviceId, after: str) -> Cut:
    wanted = after.strip().casefold()
    if wanted == "0":
        return Cut(0, NO_ENTRY)
    held = _held(workspace, device)
    found = [e for e in held if str(e.seq) == wanted]
    found = found or [e for e in held if len(wanted) >= 8 and e.id.hex().startswith(wanted)]
    if len(found) > 1:
        ids = ", ".join(entry.id.hex()[:12] for entry in found)
        raise UsageError(
            said(
                "The device has signed several entries with number {wanted}: {ids}. Name the "
                "one that counts by its id.",
                wanted=wanted,
                ids=ids,
            )
        )
    if not found:
        last = max((entry.seq for entry in held), default=0)
        raise NotFoundError(
            said("entry of that device"),
            after,
            said("The entries held here have numbers up to {last}.", last=last),
        )
    return Cut(found[0].seq, found[0].id)


def _held(workspace: Workspace, device: DeviceId) -> list[Entry]:
    audience = everybody(workspace.ground)
    entries = workspace.evaluation.held.entries.values()
    mine = (e for e in entries if e.device == device and e.audience == audience)
    return sorted(mine, key=lambda entry: (entry.seq, entry.id))


def _falling(workspace: Workspace, device: DeviceId, cut: Cut | None) -> list[Falling]:
    """Return what people did that a cut would take away; statements of what is held are nothing."""
    if cut is None:
        return []
    standing = workspace.evaluation.standing(everybody(workspace.ground), device)
    acted = (entry for entry in standing if entry.kind not in HOUSEKEEPING_KINDS)
    beyond = {entry.id: entry for entry in acted if entry.seq > cut.seq}
    if not beyond:
        return []
    rows = {row.entry: row for row in log(workspace) if row.entry in beyond}
    return [
        Falling(entry.seq, id_.hex(), entry.time, rows[id_].what) for id_, entry in beyond.items()
    ]
