"""Enrolment: a device asks, the secretariat answers, the device is in. Two small files.

Both sides compare a spoken code: the officer the device's safety code with its owner, the owner the
conference number with the one on paper.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.errors import TravauxError
from app.ids import DeviceId
from app.keys.cards import safety_code
from app.negotiation.access import Role
from app.negotiation.delegation import PartyKind
from app.ports import Backend, Store
from app.record.enrolment import (
    Answer,
    Grant,
    read_answer,
    read_request,
    write_answer,
    write_request,
)
from app.record.roster import conference_number
from app.record.roster_chain import begin
from app.workspace.founding import seat_device
from app.workspace.identity import keep_key, load_identity, load_keys, make_identity
from app.workspace.naming import the_party
from app.workspace.workspace import Clock, Workspace, now

_ROLES_OF = {
    PartyKind.SECRETARIAT: {Role.SECRETARIAT},
    PartyKind.BUREAU: {Role.CHAIR, Role.DEPUTY_CHAIR},
    PartyKind.DELEGATION: {Role.DELEGATE, Role.LEAD},
    PartyKind.OBSERVER: {Role.OBSERVER},
}


@dataclass(eq=False)
class WrongRoleError(TravauxError):
    """A role that a party of that kind does not have."""

    role: str
    code: str
    allowed: str
    says: ClassVar[str] = "“{code}” has no {role}. Its devices can be: {allowed}."


@dataclass(eq=False)
class AlreadyJoinedError(TravauxError):
    """The workspace is in another conference."""

    number: str
    says: ClassVar[str] = (
        "This workspace is in a conference already, number {number}. Each conference has a "
        "workspace of its own: make one with “travaux device request”."
    )


@dataclass(frozen=True, slots=True)
class Admitted:
    """A device that was put on the roster.

    Attributes:
        answer: the file to hand back.
        safety_code: to be read to the device's owner, who compares it with his own screen.
    """

    device: DeviceId
    name: str
    answer: bytes
    safety_code: str


@dataclass(frozen=True, slots=True)
class Joined:
    """A device that is now in a conference.

    Attributes:
        conference_number: to be compared with the one on paper.
        safety_code: to be compared with what the officer reads out.
    """

    workspace: Workspace
    conference_number: str
    safety_code: str


def request(backend: Backend, path: Path, passphrase: str, name: str, clock: Clock = now) -> bytes:
    """Make a workspace with fresh keys, and return the request to hand to the secretariat.

    Raises:
        StorageError, CardError: the file is there already, or the name cannot stand on a roster.
    """
    store = backend.create(path, passphrase)
    try:
        with store.transaction():
            identity = make_identity(store.vault, name, clock())
    finally:
        store.close()
    return write_request(identity.card)


def admit(workspace: Workspace, data: bytes, code: str, role: Role) -> Admitted:
    """Put the device that asks on the roster, and make the answer to hand back.

    A device that is on the roster already is answered again, for the case of a lost file.

    Raises:
        EnrolmentError, NotFoundError, WrongRoleError, NotTheSecretariatError: see there.
    """
    card = read_request(data)
    party = workspace.conference.parties[the_party(workspace.conference, code)]
    allowed = _ROLES_OF[party.kind]
    if role not in allowed:
        names = ", ".join(r.name.lower().replace("_", "-") for r in sorted(allowed))
        raise WrongRoleError(role.name.lower().replace("_", "-"), party.code, names)
    if card.device not in workspace.roster.seats:
        seat_device(workspace, card.envelope, party.id, role)
    ground = workspace.ground
    grant = Grant(
        ground.chain, tuple(ground.cards.values()), tuple(load_keys(workspace.store.vault))
    )
    conference = ground.chain.conference
    return Admitted(
        card.device, card.label, write_answer(grant, card), safety_code(conference, card.device)
    )


def join(backend: Backend, path: Path, passphrase: str, data: bytes, clock: Clock = now) -> Joined:
    """Read the secretariat's answer: the workspace is then in the conference, open.

    Raises:
        StorageError, NoIdentityError, EnrolmentError, AlreadyJoinedError: see there.
    """
    store = backend.open(path, passphrase)
    try:
        identity = load_identity(store.vault)
        answer = read_answer(data, identity.card, identity.keys)
        _refuse_another(store, answer)
        with store.transaction():
            rosters = [roster.envelope for roster in answer.chain.rosters]
            store.record.append(rosters, [card.envelope for card in answer.cards.values()])
            for key in answer.keys:
                keep_key(store.vault, key)
        workspace = Workspace(store, clock)
    except BaseException:
        store.close()
        raise
    conference = answer.conference
    return Joined(
        workspace, conference_number(conference), safety_code(conference, workspace.device)
    )


def _refuse_another(store: Store, answer: Answer) -> None:
    held = store.record.rosters()
    if held and held[0] != answer.chain.rosters[0].envelope:
        raise AlreadyJoinedError(conference_number(begin(held[0]).conference))
