"""The roster as an officer of the secretariat sees and changes it, in the workspace's thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.ids import DeviceId
from app.keys.domains import spoken
from app.negotiation.access import Role
from app.negotiation.delegation import PartyKind
from app.record.enrolment import MAX_REQUEST_BYTES, read_request
from app.workspace.devices import devices
from app.workspace.files import read_file, write_file
from app.workspace.founding import NewParty, PartyAdded, add_delegation
from app.workspace.identity import load_officers
from app.workspace.joining import Admitted, admit
from app.workspace.roster_life import (
    ROLES_OF,
    Revocation,
    promote,
    relieve,
    revoke,
    would_fall,
)
from app.workspace.roster_words import all_told, glossary
from app.workspace.rostering import Changed, draft
from app.workspace.seen_to import keep_reason
from app.workspace.workspace import Workspace
from ui.bridge.visible import visible
from ui.i18n import in_words


@dataclass(frozen=True, slots=True)
class Seats:
    """A party that devices can speak for, and what they can be."""

    code: str
    name: str
    roles: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class RosterView:
    """How the roster stands.

    Attributes:
        expires: until when it is good, in ms since 1970.
        threshold, officers: so many of so many must sign it.
        parties: in the order of their codes.
        waiting: what is changed in a draft that other officers have to sign, in sentences.
        disputed: two rosters of one version are held.
    """

    version: int
    expires: int
    threshold: int
    officers: int
    parties: tuple[Seats, ...]
    waiting: tuple[str, ...]
    disputed: bool


@dataclass(frozen=True, slots=True)
class Asking:
    """A device that asks to be admitted.

    Attributes:
        data: the request, as it was read.
        number: what its owner saw when the request was written, to be compared aloud.
        place: code of the party that it speaks for already; "" if it is not on the roster.
    """

    data: bytes
    name: str
    number: str
    place: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """For whom a device is to speak, as what, and where the answer is to be written."""

    code: str
    role: Role
    answer: Path


@dataclass(frozen=True, slots=True)
class Loss:
    """What a revocation would take away: each entry's number, time and deed."""

    falling: tuple[tuple[int, int, str], ...]


def roster_view(workspace: Workspace) -> RosterView | None:
    """Return how the roster stands; None where no key of the authority is held."""
    if not load_officers(workspace.store.vault):
        return None
    statement, waits = workspace.roster.statement, draft(workspace)
    seats = sorted(
        (Seats(p.short, p.name, _roles_of(p.kind)) for p in statement.parties),
        key=lambda one: one.code,
    )
    told = all_told(waits.changes, glossary(workspace, waits.statement)) if waits else ()
    return RosterView(
        statement.version,
        statement.expires,
        statement.threshold,
        len(statement.authority),
        tuple(seats),
        tuple(in_words(one, visible) for one in told),
        workspace.ground.chain.is_forked,
    )


def read_asking(workspace: Workspace, path: Path) -> Asking:
    """Read the request of a device.

    Raises:
        FileError, EnrolmentError: it cannot be read, or is none.
    """
    data = read_file(path, MAX_REQUEST_BYTES)
    card = read_request(data)
    place = next((one.party for one in devices(workspace) if one.id == card.device), "")
    return Asking(data, card.label, spoken(card.device), place)


def let_in(workspace: Workspace, asking: Asking, wanted: Wanted) -> Admitted:
    """Put a device on the roster and write the answer for it, if that is in force at once.

    Raises:
        EnrolmentError, WrongRoleError, NotTheSecretariatError, FileError: see there.
    """
    admitted = admit(workspace, asking.data, wanted.code, wanted.role)
    if admitted.answer:
        write_file(wanted.answer, [admitted.answer], replace=True)
    return admitted


def add_party(workspace: Workspace, code: str, name: str, kind: PartyKind) -> PartyAdded:
    """Put a party on the roster.

    Raises:
        NotTheSecretariatError, CodeTakenError, RosterError: see there.
    """
    return add_delegation(workspace, NewParty(code, name, kind))


def loss_of(workspace: Workspace, device: DeviceId, after: str | None) -> Loss:
    """Return what a revocation would take away; ``after`` as with ``revoke``."""
    _, falling = would_fall(workspace, device, after)
    return Loss(tuple((one.number, one.claimed, in_words(one.what)) for one in falling))


def take_off(workspace: Workspace, device: DeviceId, after: str | None, reason: str) -> Revocation:
    """Revoke a device, and note why.

    Raises:
        AlreadyRevokedError, NotFoundError, NotTheSecretariatError: see there.
    """
    made = revoke(workspace, device, after)
    keep_reason(workspace, device, reason)
    return made


def set_roles(workspace: Workspace, device: DeviceId, roles: Sequence[Role]) -> Changed | None:
    """Give a device roles and end others, so that it has these; None where it has them.

    Raises:
        WrongRoleError, NotTheSecretariatError, UsageError: see there.
    """
    has = next((one.roles for one in devices(workspace) if one.id == device), ())
    made: Changed | None = None
    for role in roles:
        if role not in has:
            made = promote(workspace, device, role).changed
    for role in has:
        if role not in roles:
            made = relieve(workspace, device, role).changed
    return made


def _roles_of(kind: PartyKind) -> tuple[Role, ...]:
    return tuple(sorted(ROLES_OF[kind]))
