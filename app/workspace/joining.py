"""Enrolment: a device asks, the secretariat answers, the device is in. Two small files.

Both sides compare a spoken code: the officer the device's safety code with its owner, the owner the
conference number with the one on paper.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.errors import NotFoundError, TravauxError
from app.ids import DeviceId
from app.keys.cards import Card, safety_code
from app.keys.wraps import HeldKey
from app.negotiation.access import Role
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
from app.said import said
from app.workspace.clock import Clock, now
from app.workspace.founding import find_party, seat_device
from app.workspace.identity import keep_key, load_held_keys, load_identity, make_identity
from app.workspace.keyring import Keyring
from app.workspace.roster_life import require_role
from app.workspace.rostering import Changed, working
from app.workspace.workspace import Workspace, everybody


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
    """A device that was put on the roster, or waits for other officers to do so.

    Attributes:
        changed: None when it was on the roster already.
        party: code of the party that it speaks for.
        answer: the file to hand back; empty until the device is on the roster.
        safety_code: to be read to the device's owner, who compares it with his own screen.
    """

    changed: Changed | None
    device: DeviceId
    name: str
    party: str
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
    statement = working(workspace).statement
    party = find_party(statement, code)
    if party is None:
        codes = ", ".join(sorted(p.short for p in statement.parties))
        raise NotFoundError(
            said("delegation"), code, said("The delegations are: {codes}.", codes=codes)
        )
    require_role(party, role)
    changed: Changed | None = None
    if card.device not in workspace.roster.seats:
        changed = seat_device(workspace, card.envelope, party.id, role)
    answer = b"" if changed and changed.missing else _answer(workspace, card)
    return Admitted(
        changed,
        card.device,
        card.label,
        party.short,
        answer,
        safety_code(workspace.ground.chain.conference, card.device),
    )


def _answer(workspace: Workspace, card: Card) -> bytes:
    """Return the answer for a device that is on the roster."""
    ground = workspace.ground
    listed = tuple(c for d, c in ground.cards.items() if d in workspace.roster.seats)
    return write_answer(Grant(ground.chain, listed, everybodys_keys(workspace)), card)


def everybodys_keys(workspace: Workspace) -> tuple[HeldKey, ...]:
    """Return the keys of the audience of all: what a new device is given, and nothing narrower."""
    keys = Keyring(load_held_keys(workspace.store.vault), workspace.evaluation)
    return tuple(keys.right(everybody(workspace.ground)).values())


@dataclass(frozen=True, slots=True)
class Codes:
    """What is compared aloud before a device goes into a conference; see ``Joined``."""

    conference_number: str
    safety_code: str


def codes_of(backend: Backend, path: Path, passphrase: str, data: bytes) -> Codes:
    """Check the secretariat's answer and return what is to be compared; nothing of it is kept.

    Raises:
        StorageError, NoIdentityError, EnrolmentError, AlreadyJoinedError: see there.
    """
    store = backend.open(path, passphrase)
    try:
        card, answer = _answered(store, data)
    finally:
        store.close()
    code = safety_code(answer.conference, card.device)
    return Codes(conference_number(answer.conference), code)


def join(backend: Backend, path: Path, passphrase: str, data: bytes, clock: Clock = now) -> Joined:
    """Read the secretariat's answer: the workspace is then in the conference, open.

    Raises:
        StorageError, NoIdentityError, EnrolmentError, AlreadyJoinedError: see there.
    """
    store = backend.open(path, passphrase)
    try:
        _, answer = _answered(store, data)
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


def _answered(store: Store, data: bytes) -> tuple[Card, Answer]:
    """Return the card of this device, and the answer to it; not one of another conference."""
    identity = load_identity(store.vault)
    answer = read_answer(data, identity.card, identity.keys)
    held = store.record.rosters()
    if held and held[0] != answer.chain.rosters[0].envelope:
        raise AlreadyJoinedError(conference_number(begin(held[0]).conference))
    return identity.card, answer
