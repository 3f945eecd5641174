"""Audiences narrower than everybody: found one, take devices in and out, change its key.

Each has a key of its own. Its keeper, the device that founded it, begins an epoch with a new key
whenever somebody leaves, and says in it where the feed of who left ends.
"""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from app.errors import NotFoundError, TravauxError, UsageError
from app.ids import AudienceId, DeviceId, EntryId, PartyId
from app.keys.sealing import AudienceKey
from app.keys.wraps import NONCE, HeldKey, audience_id
from app.negotiation.access import Role
from app.negotiation.audience import Audience, AudienceKind
from app.negotiation.delegation import PartyKind
from app.negotiation.events import KIND_EPOCH, Housekeeping
from app.record.epoch import MAX_SUCCESSORS, Beginning, Epoch, epoch_body
from app.record.evaluate import last_connected
from app.record.roster import Cut
from app.said import said
from app.workspace.identity import load_held_keys
from app.workspace.keyring import Keyring
from app.workspace.naming import the_party
from app.workspace.package import Package
from app.workspace.replaying import NotPermittedError
from app.workspace.workspace import OWN as OWN_SOURCE
from app.workspace.workspace import Workspace, everybody

OWN, CHAIR, ALL = "own", "chair", "all"
"""Names of the audiences that every delegation has."""
_FOUNDERS = frozenset({Role.DELEGATE, Role.LEAD, Role.CHAIR, Role.DEPUTY_CHAIR})


@dataclass(eq=False)
class NotTheKeeperError(TravauxError):
    """Only the device that keeps an audience changes who is in it."""

    name: str
    keeper: str
    says: ClassVar[str] = (
        "Only the device that keeps the audience “{name}” can do that: {keeper}. Ask its owner."
    )


@dataclass(frozen=True, slots=True)
class Circle:
    """One narrow audience, for showing.

    Attributes:
        keeper: the device that changes its key.
        is_mine: this device keeps it.
        overdue: members that the roster has revoked since: the key is to be changed.
        newcomers: active devices of its parties that are not in it yet.
    """

    audience: Audience
    epoch: Epoch
    keeper: DeviceId
    is_mine: bool
    overdue: tuple[DeviceId, ...]
    newcomers: tuple[DeviceId, ...]


def circles(workspace: Workspace) -> list[Circle]:
    """Return the narrow audiences that this device is in, by kind and name."""
    found: list[Circle] = []
    for audience in workspace.conference.audiences.values():
        epoch = workspace.evaluation.epochs(audience.id)[-1]
        keeper = _keeper_now(workspace, epoch)
        found.append(
            Circle(
                audience,
                epoch,
                keeper,
                keeper == workspace.device,
                tuple(sorted(d for d in epoch.members if not _is_active(workspace, d))),
                tuple(sorted(_devices(workspace, _parties_of(workspace, epoch)) - epoch.members)),
            )
        )
    return sorted(found, key=lambda c: (c.audience.kind, c.audience.name, c.audience.id))


def the_circle(workspace: Workspace, name: str) -> Circle | None:
    """Return the narrow audience of that name; None for "all".

    Raises:
        NotFoundError: this device is in none of that name, or in several.
    """
    wanted = name.strip().casefold()
    if wanted == ALL:
        return None
    held = circles(workspace)
    found = [c for c in held if _answers(workspace, c, wanted)]
    if len(found) == 1:
        return found[0]
    if found and wanted == OWN:
        return found[0]
    names = ", ".join([ALL, OWN, CHAIR, *(c.audience.name for c in _caucuses(held))])
    raise NotFoundError(
        said("audience"), name, said("Those you can table to: {names}.", names=names)
    )


def _caucuses(held: Iterable[Circle]) -> list[Circle]:
    return [c for c in held if c.audience.kind is AudienceKind.CAUCUS]


def _answers(workspace: Workspace, circle: Circle, wanted: str) -> bool:
    audience = circle.audience
    if len(wanted) >= 8 and audience.id.hex().startswith(wanted):
        return True
    match audience.kind:
        case AudienceKind.OWN:
            return wanted == OWN
        case AudienceKind.CHAIR:
            mine = workspace.me.id in _parties_of(workspace, circle.epoch)
            return wanted == CHAIR and mine and workspace.me.kind is not PartyKind.BUREAU
        case _:
            return audience.name.casefold() == wanted


def for_tabling(workspace: Workspace, name: str) -> AudienceId | None:
    """Return the audience of a name, founded on the spot where everybody knows who is in it.

    So it is for one's own delegation, for the chair, and for a group of the roster; a caucus that
    is on no roster is founded by ``found_caucus``.

    Raises:
        NotFoundError: there is no such audience.
        NotPermittedError: this device may not found one.
    """
    try:
        circle = the_circle(workspace, name)
    except NotFoundError:
        return _founded_for(workspace, name)
    if circle is None:
        return None
    if circle.is_mine and (circle.overdue or circle.newcomers):
        renew(workspace, circle)
    return circle.audience.id


def _founded_for(workspace: Workspace, name: str) -> AudienceId:
    wanted = name.strip().casefold()
    me = workspace.me
    if wanted == OWN:
        return _found(workspace, AudienceKind.OWN, me.code, {me.id})
    if wanted == CHAIR:
        bureau = {p.id for p in workspace.conference.parties.values() if _chairs(p.kind)}
        return _found(workspace, AudienceKind.CHAIR, me.code, {me.id, *bureau})
    group = workspace.conference.parties.get(_party_or_none(workspace, name) or me.id)
    if group is not None and me.id in group.members:
        return _found(workspace, AudienceKind.CAUCUS, group.code, {*group.members, group.id})
    raise NotFoundError(
        said("audience"),
        name,
        said(
            "Table to “all”, “own”, “chair”, a group that you are in, or a caucus that "
            "was founded with “travaux audience create”."
        ),
    )


def _party_or_none(workspace: Workspace, code: str) -> PartyId | None:
    try:
        return the_party(workspace.conference, code)
    except NotFoundError:
        return None


def _chairs(kind: PartyKind) -> bool:
    return kind is PartyKind.BUREAU


def found_caucus(workspace: Workspace, name: str, codes: Sequence[str]) -> AudienceId:
    """Found a caucus of delegations; nobody outside it learns that it exists.

    Raises:
        NotFoundError: no such delegation.
        UsageError: the name is taken or reserved.
        NotPermittedError: this device may not found one.
    """
    taken = {c.audience.name.casefold() for c in _caucuses(circles(workspace))}
    if name.strip().casefold() in {ALL, OWN, CHAIR, *taken}:
        raise UsageError(
            said("There is an audience “{name}” already. Choose another name.", name=name)
        )
    parties = {the_party(workspace.conference, code) for code in codes}
    return _found(workspace, AudienceKind.CAUCUS, name.strip(), {workspace.me.id, *parties})


def _found(
    workspace: Workspace, kind: AudienceKind, name: str, parties: Iterable[PartyId]
) -> AudienceId:
    if _FOUNDERS.isdisjoint(workspace.roles):
        raise NotPermittedError(
            said("your role does not table amendments, so it founds no audience.")
        )
    members = _devices(workspace, parties)
    nonce = secrets.token_bytes(NONCE)
    audience = audience_id(workspace.ground.chain.conference, workspace.device, nonce)
    held = HeldKey(AudienceKey.generate(audience, 1), workspace.device, nonce)
    begun = Beginning(kind, name, sorted(members), _successors(workspace, members))
    workspace.receive(Package(keys=[held]), OWN_SOURCE)
    workspace.record([Housekeeping(KIND_EPOCH, epoch_body(held.key, begun))], audience=audience)
    return audience


def renew(
    workspace: Workspace,
    circle: Circle,
    take_in: Iterable[DeviceId] = (),
    take_out: Iterable[DeviceId] = (),
) -> Epoch:
    """Begin a new epoch: newcomers of its parties come in, the revoked and those named go out.

    Who goes out can read what was written before, and nothing after; where its feed ends is said
    for good, so that it cannot come back into the same audience.

    Raises:
        NotTheKeeperError: another device keeps it.
    """
    if not circle.is_mine:
        raise NotTheKeeperError(circle.audience.name, device_words(workspace, circle.keeper))
    gone = {*circle.overdue, *take_out} & circle.epoch.members
    cut_before = {d for e in workspace.evaluation.epochs(circle.audience.id) for d in e.cuts}
    wanted = {*circle.epoch.members, *circle.newcomers, *take_in} - gone - cut_before
    members = {d for d in wanted if _is_active(workspace, d)} | {workspace.device}
    cuts = {device: _cut_of(workspace, circle.audience.id, device) for device in sorted(gone)}
    return begin_epoch(workspace, circle.epoch, members, cuts)


def begin_epoch(
    workspace: Workspace,
    before: Epoch,
    members: Iterable[DeviceId],
    cuts: dict[DeviceId, Cut] | None = None,
) -> Epoch:
    """Begin the epoch after another, under a fresh key, as the keeper."""
    previous = keyring(workspace).of(before)
    if previous is None:
        raise NotPermittedError(said("this device does not have the key of that audience."))
    key = AudienceKey.generate(before.audience, before.number + 1)
    begun = Beginning(
        before.kind,
        before.name,
        sorted(members),
        () if before.kind is AudienceKind.EVERYBODY else _successors(workspace, members),
        cuts or {},
        before,
        key.seal_previous(previous.key),
    )
    held = HeldKey(key, previous.founder, previous.nonce)
    workspace.receive(Package(keys=[held]), OWN_SOURCE)
    event = Housekeeping(KIND_EPOCH, epoch_body(key, begun))
    workspace.record([event], audience=before.audience)
    return workspace.evaluation.epochs(before.audience)[-1]


def rotate_everybody(workspace: Workspace) -> Epoch | None:
    """Begin a new epoch of the audience of all, without those whom the roster has revoked.

    None where this device does not keep it, or nothing has been written in it yet.
    """
    epochs = workspace.evaluation.epochs(everybody(workspace.ground))
    if not epochs or _keeper_now(workspace, epochs[-1]) != workspace.device:
        return None
    return begin_epoch(workspace, epochs[-1], _all_active(workspace))


def rotate_what_is_due(workspace: Workspace) -> list[Epoch]:
    """Change the keys of the audiences kept here in which somebody is that the roster revoked."""
    made: list[Epoch] = []
    epochs = workspace.evaluation.epochs(everybody(workspace.ground))
    if epochs and _revoked_since(workspace, epochs[-1].roster):
        renewed = rotate_everybody(workspace)
        made += [renewed] if renewed else []
    made += (renew(workspace, c) for c in circles(workspace) if c.is_mine and c.overdue)
    return made


def _revoked_since(workspace: Workspace, version: int) -> bool:
    """Tell whether somebody may have the key of everybody who was revoked after a roster."""
    chain = workspace.ground.chain
    gone = [d for d, s in workspace.roster.seats.items() if not s.is_active]
    return any(chain.was_active(d, v) for d in gone for v in range(version, chain.version))


def _successors(workspace: Workspace, members: Iterable[DeviceId]) -> list[DeviceId]:
    """Return who keeps an audience after this device: leads and colleagues first."""
    seats = workspace.roster.seats

    def order(device: DeviceId) -> tuple[bool, bool, bytes]:
        seat = seats[device]
        leads = any(r.role == Role.LEAD and r.last is None for r in seat.roles)
        return (seat.party != workspace.me.id, not leads, device)

    others = (d for d in members if d != workspace.device)
    return sorted(others, key=order)[:MAX_SUCCESSORS]


def _keeper_now(workspace: Workspace, epoch: Epoch) -> DeviceId:
    """Return who may begin the next epoch: the keeper, or who succeeds him when he is revoked."""
    chain, audience = workspace.ground.chain, epoch.audience
    named = chain.keepers(audience, workspace.ground.founders[audience])[1:]
    if named:
        return named[-1].device
    left = (d for d in (epoch.keeper, *epoch.successors) if _is_active(workspace, d))
    return next(left, epoch.keeper)


def _parties_of(workspace: Workspace, epoch: Epoch) -> set[PartyId]:
    seats = workspace.roster.seats
    return {PartyId(seats[d].party) for d in epoch.members if d in seats}


def _devices(workspace: Workspace, parties: Iterable[PartyId]) -> set[DeviceId]:
    wanted = set(parties)
    return {d for d, s in workspace.roster.seats.items() if s.is_active and s.party in wanted}


def _all_active(workspace: Workspace) -> set[DeviceId]:
    return {d for d, s in workspace.roster.seats.items() if s.is_active}


def _is_active(workspace: Workspace, device: DeviceId) -> bool:
    seat = workspace.roster.seats.get(device)
    return seat is not None and seat.is_active


def _cut_of(workspace: Workspace, audience: AudienceId, device: DeviceId) -> Cut:
    """Return where a feed ends that is cut now: at the last entry held that hangs together."""
    head = last_connected(workspace.evaluation, audience, device)
    return Cut(head.seq, head.id) if head else Cut(0, EntryId(bytes(32)))


def device_words(workspace: Workspace, device: DeviceId) -> str:
    """Return how to name a device to a person: its delegation, its label, the start of its id."""
    card = workspace.ground.cards.get(device)
    party = workspace.roster.party_of(device)
    label = f"“{card.label}” " if card else ""
    return f"{party.short if party else '?'} {label}({device.hex()[:8]})"


def keyring(workspace: Workspace) -> Keyring:
    """Return the keys that this device holds."""
    return Keyring(load_held_keys(workspace.store.vault), workspace.evaluation)
