"""The officers of the secretariat: whose keys sign the roster, and how many of them must.

Each officer's key is in the workspace of a device of its own. It is brought in as a device is: a
small file, whose code two people compare aloud.
"""

from dataclasses import dataclass, replace
from typing import ClassVar

from app.errors import NotFoundError, TravauxError, UsageError
from app.keys.signing import SigningKeys, VerifyingKeys
from app.negotiation.delegation import PartyKind
from app.record.frames import keys_by_id
from app.record.office import (
    Claim,
    OfficeError,
    OfficeKind,
    make_claim,
    officer_code,
    officer_id,
    open_claim,
    write_claim,
)
from app.record.roster import Statement
from app.record.roster_acts import Authority, under
from app.said import said
from app.workspace.identity import (
    keep_claim,
    keep_officer,
    load_claim,
    load_keys,
    load_officers,
)
from app.workspace.rostering import Changed, NotTheSecretariatError, change_roster, working
from app.workspace.syncing import newest_key
from app.workspace.workspace import Workspace


@dataclass(eq=False)
class NotOfTheSecretariatError(TravauxError):
    """A device of another party asks for an authority key."""

    party: str
    says: ClassVar[str] = (
        "Officers are of the secretariat; this device speaks for {party}. Enrol a device of the "
        "secretariat first: travaux device request"
    )


@dataclass(frozen=True, slots=True)
class Officer:
    """One key of the authority, for showing.

    Attributes:
        id: what it is named by, in hexadecimal digits.
        name: of who holds it; "" when it was not heard.
        code: what is read aloud to be sure that it is this key.
        mine: it is held in this workspace.
    """

    id: str
    name: str
    code: str
    mine: bool


@dataclass(frozen=True, slots=True)
class Requested:
    """A key that waits to be added.

    Attributes:
        file: to be handed to an officer.
    """

    officer: Officer
    file: bytes


@dataclass(frozen=True, slots=True)
class OfficerChanged:
    """An authority key that was added, removed or put in another's place."""

    officer: Officer
    changed: Changed


def officers(workspace: Workspace) -> list[Officer]:
    """Return the keys of the authority in force, in the order of the roster."""
    return [_officer(workspace, keys) for keys in workspace.roster.statement.authority]


def request_key(workspace: Workspace, name: str) -> Requested:
    """Make an authority key in this workspace, and the file that asks for it to be added.

    A key that was asked for before and is not in the authority is asked for again.

    Raises:
        NotOfTheSecretariatError, OfficeError, SigningStoppedError: see there.
    """
    workspace.right.require_authority()
    if workspace.me.kind is not PartyKind.SECRETARIAT:
        raise NotOfTheSecretariatError(workspace.me.code)
    vault, authority = workspace.store.vault, workspace.roster.statement.authority
    held = load_officers(vault)
    if any(key.public in authority for key in held):
        raise UsageError(
            said(
                "This workspace holds a key of the authority already. To take another in its "
                "place, say “travaux authority rotate”."
            )
        )
    officer = held[-1] if held else SigningKeys.generate()
    claim = _claimed(workspace, officer, name)
    keep_officer(vault, officer)
    keep_claim(vault, claim)
    return Requested(_officer(workspace, officer.public), write_claim(claim, newest_key(workspace)))


def read_key_request(workspace: Workspace, data: bytes) -> Claim:
    """Read the file of a key that asks to be added, and check who asks.

    Raises:
        OfficeError: it cannot be used, and why.
    """
    claim = open_claim(data, keys_by_id(load_keys(workspace.store.vault)))
    ground, seat = workspace.ground, workspace.roster.seats.get(claim.device)
    if claim.conference != ground.chain.conference:
        raise _bad(said("it was made for another conference"))
    if seat is None or not seat.is_active:
        raise _bad(said("the device that asks is not on the roster, or revoked"))
    if workspace.roster.parties[seat.party].kind is not PartyKind.SECRETARIAT:
        raise _bad(said("the device that asks is not one of the secretariat"))
    card = ground.cards.get(claim.device)
    if card is None or not claim.is_from(card):
        raise _bad(said("the device that it names has not signed it"))
    return claim


def add_key(workspace: Workspace, data: bytes) -> OfficerChanged:
    """Add a key to the authority; its code is compared aloud.

    Raises:
        OfficeError: it cannot be used, and why.
        NotTheSecretariatError, RosterForkedError, RosterError: see there.
    """
    claim = read_key_request(workspace, data)
    statement = working(workspace).statement
    if claim.keys in statement.authority:
        raise _bad(said("its key is one of the authority's already"))
    halves = {half for k in statement.authority for half in (k.ed25519, k.mldsa65)}
    if not halves.isdisjoint((claim.keys.ed25519, claim.keys.mldsa65)):
        raise _bad(said("half of its key is another officer's"))
    new = _with_keys(statement, (*statement.authority, claim.keys))
    changed = change_roster(workspace, new, claims=[claim.envelope])
    return OfficerChanged(replace(_officer(workspace, claim.keys), name=claim.name), changed)


def remove_key(workspace: Workspace, name: str) -> OfficerChanged:
    """Remove a key from the authority.

    Raises:
        NotFoundError: no key's id begins so, or several do.
        UsageError: fewer would be left than must sign.
        NotTheSecretariatError, RosterForkedError, RosterError: see there.
    """
    statement = working(workspace).statement
    keys = _the_key(statement, name)
    kept = tuple(k for k in statement.authority if k != keys)
    changed = change_roster(workspace, _with_keys(statement, kept))
    return OfficerChanged(_officer(workspace, keys), changed)


def set_threshold(workspace: Workspace, threshold: int) -> Changed:
    """Set how many officers must sign a roster.

    Raises:
        UsageError: none, or more than there are.
        NotTheSecretariatError, RosterForkedError, RosterError: see there.
    """
    statement = working(workspace).statement
    return change_roster(workspace, replace(statement, threshold=threshold))


def rotate(workspace: Workspace) -> OfficerChanged:
    """Put a new key in the place of this officer's; the roster is signed by the old and the new.

    Raises:
        NotTheSecretariatError: this workspace holds no key of the authority.
        RosterForkedError, RosterError: see there.
    """
    workspace.right.require_authority()
    vault, statement = workspace.store.vault, working(workspace).statement
    mine = [k for k in load_officers(vault) if k.public in statement.authority]
    if not mine:
        raise NotTheSecretariatError
    old, new = mine[0].public, SigningKeys.generate()
    known = load_claim(vault, old)
    name = known.name if known else workspace.identity.card.label
    claim = _claimed(workspace, new, name)
    keep_officer(vault, new)  # before anything is signed for it, so that it is never lost
    keep_claim(vault, claim)
    kept = tuple(k for k in statement.authority if k != old)
    changed = change_roster(
        workspace, _with_keys(statement, (*kept, new.public)), claims=[claim.envelope]
    )
    return OfficerChanged(_officer(workspace, new.public), changed)


def _claimed(workspace: Workspace, officer: SigningKeys, name: str) -> Claim:
    device = (workspace.device, workspace.identity.keys.signing)
    return make_claim(workspace.ground.chain.conference, officer, device, name)


def _with_keys(statement: Statement, keys: tuple[VerifyingKeys, ...]) -> Statement:
    return under(statement, Authority(keys, statement.threshold))


def _the_key(statement: Statement, name: str) -> VerifyingKeys:
    wanted = name.strip().casefold()
    found = [k for k in statement.authority if wanted and officer_id(k).hex().startswith(wanted)]
    if len(found) != 1:
        raise NotFoundError(
            said("authority key"), name, said("List them with “travaux authority list”.")
        )
    return found[0]


def _officer(workspace: Workspace, keys: VerifyingKeys) -> Officer:
    vault = workspace.store.vault
    claim = load_claim(vault, keys)
    return Officer(
        officer_id(keys).hex(),
        claim.name if claim else "",
        officer_code(workspace.ground.chain.conference, keys),
        any(k.public == keys for k in load_officers(vault)),
    )


def _bad(why: str) -> OfficeError:
    return OfficeError(OfficeKind.CLAIM, why)
