"""What the authority does to the roster: each act gives the statement of the next version."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.errors import NotFoundError
from app.ids import ConferenceId, DeviceId, short
from app.keys.domains import ROSTER
from app.keys.signing import SigningKeys, VerifyingKeys
from app.negotiation.access import Role
from app.record.roster import (
    MAX_LIFE,
    Cut,
    DeviceState,
    Keeper,
    Party,
    RoleInterval,
    Roster,
    Seat,
    Statement,
)
from app.record.roster_codec import Signatures, read_roster, write_roster, write_statement
from app.said import said


@dataclass(frozen=True, slots=True)
class Authority:
    """The keys that sign rosters, and how many of them must."""

    keys: tuple[VerifyingKeys, ...]
    threshold: int = 1


def found(title: str, authority: Authority, parties: Iterable[Party], issued: int) -> Statement:
    """Return version 1: title, authority and parties, no devices. Its hash is the conference."""
    return Statement(
        title=title,
        conference=ConferenceId(bytes(32)),
        version=1,
        previous=bytes(32),
        issued=issued,
        expires=issued + MAX_LIFE,
        threshold=authority.threshold,
        authority=authority.keys,
        parties=_sorted_parties(parties),
        nonce=secrets.token_bytes(32),
    )


def following(roster: Roster, issued: int) -> Statement:
    """Return the next version as it stands before anything is changed in it."""
    return replace(
        roster.statement,
        conference=roster.conference,
        version=roster.version + 1,
        previous=roster.hash,
        issued=issued,
        expires=issued + MAX_LIFE,
        nonce=b"",
    )


def with_party(statement: Statement, party: Party) -> Statement:
    """Add a party, or change the name of one that has the same id."""
    kept = (other for other in statement.parties if other.id != party.id)
    return replace(statement, parties=_sorted_parties((*kept, party)))


def admitting(statement: Statement, seat: Seat) -> Statement:
    """Put a device on the roster, with its party and roles."""
    kept = (other for other in statement.seats if other.device != seat.device)
    seats = tuple(sorted((*kept, seat), key=lambda one: one.device))
    return replace(statement, seats=seats)


def promoting(statement: Statement, device: DeviceId, role: Role, head: int) -> Statement:
    """Give a device a role from the entry after ``head`` on, so that none before it counts.

    Args:
        statement: the version to change.
        device: on the roster.
        role: which it does not hold yet.
        head: the last sequence number of the device's feed that the authority holds.
    """
    seat = _seat(statement, device)
    return admitting(statement, replace(seat, roles=(*seat.roles, RoleInterval(role, head + 1))))


def relieving(statement: Statement, device: DeviceId, role: Role, head: int) -> Statement:
    """End a role with the entry at ``head``."""
    seat = _seat(statement, device)
    roles = (
        replace(held, last=head) if held.role is role and held.last is None else held
        for held in seat.roles
    )
    return admitting(statement, replace(seat, roles=tuple(roles)))


def revoking(statement: Statement, device: DeviceId, cut: Cut | None) -> Statement:
    """Revoke a device; its feed ends at the cut. Without a cut its later entries wait for one."""
    seat = _seat(statement, device)
    return admitting(statement, replace(seat, state=DeviceState.REVOKED, cut=cut))


def keeping(statement: Statement, keeper: Keeper) -> Statement:
    """Let another device keep an audience from an epoch on."""
    kept = (
        k for k in statement.keepers if (k.audience, k.epoch) != (keeper.audience, keeper.epoch)
    )
    keepers = sorted((*kept, keeper), key=lambda one: (one.audience, one.epoch))
    return replace(statement, keepers=tuple(keepers))


def under(statement: Statement, authority: Authority) -> Statement:
    """Change the authority: the keys of before and those of now must both sign."""
    return replace(statement, authority=authority.keys, threshold=authority.threshold)


def sign(statement: Statement, previous: Roster | None, officers: Sequence[SigningKeys]) -> bytes:
    """Return the roster with the signatures of these officers; more can be added to it.

    Args:
        statement: what is signed.
        previous: the version before, None for version 1.
        officers: authority keys of either version; those of neither add nothing.
    """
    return _signed(write_statement(statement), previous, officers, ({}, {}))


def countersign(envelope: bytes, previous: Roster | None, officers: Sequence[SigningKeys]) -> bytes:
    """Return a roster with the signatures of more officers added to it.

    Raises:
        RosterError: it is not a roster.
    """
    payload, _, by_previous, by_own = read_roster(envelope)
    return _signed(payload, previous, officers, (by_previous, by_own))


def _signed(
    payload: bytes,
    previous: Roster | None,
    officers: Sequence[SigningKeys],
    so_far: tuple[Signatures, Signatures],
) -> bytes:
    _, statement, _, _ = read_roster(write_roster(payload, {}, {}))
    before = previous.statement.authority if previous else ()
    by_previous, by_own = dict(so_far[0]), dict(so_far[1])
    for officer in officers:
        pair = officer.sign_both(ROSTER, payload)
        if officer.public in before:
            by_previous[before.index(officer.public)] = pair
        if officer.public in statement.authority:
            by_own[statement.authority.index(officer.public)] = pair
    return write_roster(payload, by_previous, by_own)


def _sorted_parties(parties: Iterable[Party]) -> tuple[Party, ...]:
    return tuple(sorted(parties, key=lambda party: party.id))


def _seat(statement: Statement, device: DeviceId) -> Seat:
    for seat in statement.seats:
        if seat.device == device:
            return seat
    raise NotFoundError(
        said("device"), short(device), said("List them with “travaux device list”.")
    )
