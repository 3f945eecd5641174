"""What one roster changes against another, as values: to be shown to people, and carried over.

A roster is a whole statement. Officers review what it *changes*, and what an overtaken one wanted
is put on top of the newer one. Finding changes and making them check each other: a statement that
the changes found do not explain is not signed.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias, assert_never

from app.ids import DeviceId, PartyId
from app.keys.signing import VerifyingKeys
from app.record.roster import (
    Cut,
    DeviceState,
    Keeper,
    Party,
    RoleInterval,
    Seat,
    Statement,
)
from app.record.roster_acts import admitting, with_party
from app.values import value


@value
class TitleSet:
    """The conference is called something else."""

    before: str
    after: str


@value
class PartySet:
    """A party is new (``before`` is None), or has another name, code or kind."""

    before: Party | None
    after: Party


@value
class Admitted:
    """A device is new on the roster."""

    seat: Seat


@value
class RolesSet:
    """A device has other roles, or has them from and to other entries."""

    device: DeviceId
    before: tuple[RoleInterval, ...]
    after: tuple[RoleInterval, ...]


@value
class Revoked:
    """A device speaks for its party no longer."""

    device: DeviceId
    cut: Cut | None


@value
class CutMoved:
    """The feed of a revoked device ends elsewhere."""

    device: DeviceId
    before: Cut | None
    after: Cut | None


@value
class OfficerAdded:
    """One more key of the authority."""

    keys: VerifyingKeys


@value
class OfficerRemoved:
    """A key is the authority's no longer."""

    keys: VerifyingKeys


@value
class ThresholdSet:
    """Another number of officers must sign."""

    before: int
    after: int


@value
class PolicySet:
    """A limit is another; None is its default."""

    number: int
    before: int | None
    after: int | None


@value
class KeepersSet:
    """Other devices keep audiences."""

    before: tuple[Keeper, ...]
    after: tuple[Keeper, ...]


Change: TypeAlias = (
    TitleSet
    | PartySet
    | Admitted
    | RolesSet
    | Revoked
    | CutMoved
    | OfficerAdded
    | OfficerRemoved
    | ThresholdSet
    | PolicySet
    | KeepersSet
)


@value
class Carried:
    """Changes put on top of a statement.

    Attributes:
        done: what the statement now says and did not.
        left: what does not fit what it says, and was left out.
    """

    statement: Statement
    done: tuple[Change, ...] = ()
    left: tuple[Change, ...] = ()


def changes_between(before: Statement, after: Statement) -> tuple[Change, ...]:
    """Return what one statement changes against another."""
    return (
        *_title(before, after),
        *_authority(before, after),
        *_parties(before, after),
        *_seats(before, after),
        *_limits(before, after),
    )


def is_explained(before: Statement, after: Statement) -> bool:
    """Tell whether the changes found are all that differs, apart from version and dates."""
    carried = carry(before, changes_between(before, after))
    return not carried.left and _dated_as(carried.statement, after) == after


def carry(statement: Statement, changes: Iterable[Change]) -> Carried:
    """Put changes on top of a statement; those that do not fit are left out and said."""
    done: list[Change] = []
    left: list[Change] = []
    for change in changes:
        after = _applied(statement, change)
        if after is None:
            left.append(change)
        elif after != statement:
            done.append(change)
            statement = after
    return Carried(statement, tuple(done), tuple(left))


def _dated_as(statement: Statement, other: Statement) -> Statement:
    return replace(
        statement,
        conference=other.conference,
        version=other.version,
        previous=other.previous,
        issued=other.issued,
        expires=other.expires,
        nonce=other.nonce,
    )


# --- finding ---------------------------------------------------------------------------------


def _title(before: Statement, after: Statement) -> Iterator[Change]:
    if before.title != after.title:
        yield TitleSet(before.title, after.title)


def _authority(before: Statement, after: Statement) -> Iterator[Change]:
    # The threshold is set last: it must fit the keys that then are there.
    yield from (OfficerAdded(k) for k in after.authority if k not in before.authority)
    yield from (OfficerRemoved(k) for k in before.authority if k not in after.authority)
    if before.threshold != after.threshold:
        yield ThresholdSet(before.threshold, after.threshold)


def _parties(before: Statement, after: Statement) -> Iterator[Change]:
    held = {party.id: party for party in before.parties}
    for party in after.parties:
        if held.get(party.id) != party:
            yield PartySet(held.get(party.id), party)


def _seats(before: Statement, after: Statement) -> Iterator[Change]:
    held = {seat.device: seat for seat in before.seats}
    for seat in after.seats:
        old = held.get(seat.device)
        if old is None:
            yield Admitted(seat)
            continue
        if old.roles != seat.roles:
            yield RolesSet(seat.device, old.roles, seat.roles)
        if old.is_active and not seat.is_active:
            yield Revoked(seat.device, seat.cut)
        elif old.cut != seat.cut:
            yield CutMoved(seat.device, old.cut, seat.cut)


def _limits(before: Statement, after: Statement) -> Iterator[Change]:
    for number in sorted(before.policy.keys() | after.policy.keys()):
        old, new = before.policy.get(number), after.policy.get(number)
        if old != new:
            yield PolicySet(number, old, new)
    if before.keepers != after.keepers:
        yield KeepersSet(before.keepers, after.keepers)


# --- applying --------------------------------------------------------------------------------


def _applied(statement: Statement, change: Change) -> Statement | None:  # noqa: C901, PLR0911 one case a kind
    """Return the statement with a change made; None when it does not fit what is there."""
    match change:
        case TitleSet(before, after):
            fits = statement.title in (before, after)
            return replace(statement, title=after) if fits else None
        case PartySet(before, after):
            return _with_party(statement, before, after)
        case Admitted(seat):
            return _with_seat(statement, seat)
        case RolesSet(device, before, after):
            return _with_roles(statement, device, before, after)
        case Revoked(device, cut):
            return _revoked(statement, device, cut)
        case CutMoved(device, before, after):
            return _cut(statement, device, before, after)
        case OfficerAdded(keys):
            kept = tuple(k for k in statement.authority if k != keys)
            there = len(kept) < len(statement.authority)
            return statement if there else replace(statement, authority=(*kept, keys))
        case OfficerRemoved(keys):
            kept = tuple(k for k in statement.authority if k != keys)
            return replace(statement, authority=kept)
        case ThresholdSet(before, after):
            fits = statement.threshold in (before, after) and after <= len(statement.authority)
            return replace(statement, threshold=after) if fits else None
        case PolicySet(number, before, after):
            fits = statement.policy.get(number) in (before, after)
            return _with_limit(statement, number, after) if fits else None
        case KeepersSet(before, after):
            fits = statement.keepers in (before, after)
            return replace(statement, keepers=after) if fits else None
        case _:
            assert_never(change)


def _with_party(statement: Statement, before: Party | None, after: Party) -> Statement | None:
    parties: Mapping[PartyId, Party] = {party.id: party for party in statement.parties}
    if parties.get(after.id) not in (before, after):
        return None
    others = (party for party in statement.parties if party.id != after.id)
    if any(other.short.casefold() == after.short.casefold() for other in others):
        return None
    return with_party(statement, after)


def _with_seat(statement: Statement, seat: Seat) -> Statement | None:
    held = _seat(statement, seat.device)
    if seat.party not in {party.id for party in statement.parties}:
        return None
    return admitting(statement, seat) if held in (None, seat) else None


def _with_roles(
    statement: Statement,
    device: DeviceId,
    before: tuple[RoleInterval, ...],
    after: tuple[RoleInterval, ...],
) -> Statement | None:
    held = _seat(statement, device)
    if held is None or held.roles not in (before, after):
        return None
    return admitting(statement, replace(held, roles=after))


def _revoked(statement: Statement, device: DeviceId, cut: Cut | None) -> Statement | None:
    held = _seat(statement, device)
    if held is None or not (held.is_active or held.cut == cut):
        return None
    return admitting(statement, replace(held, state=DeviceState.REVOKED, cut=cut))


def _cut(
    statement: Statement, device: DeviceId, before: Cut | None, after: Cut | None
) -> Statement | None:
    held = _seat(statement, device)
    if held is None or held.is_active or held.cut not in (before, after):
        return None
    return admitting(statement, replace(held, cut=after))


def _with_limit(statement: Statement, number: int, limit: int | None) -> Statement:
    policy = {n: held for n, held in statement.policy.items() if n != number}
    if limit is not None:
        policy[number] = limit
    return replace(statement, policy=dict(sorted(policy.items())))


def _seat(statement: Statement, device: DeviceId) -> Seat | None:
    return next((seat for seat in statement.seats if seat.device == device), None)
