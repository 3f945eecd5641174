"""Rosters as bytes: the strict form of ``docs/format.md``, 3, written and read."""

from collections.abc import Iterable
from typing import TypeAlias, TypeVar, cast

from app.codec import CodecError, Value, decode, encode
from app.ids import AudienceId, ConferenceId, DeviceId, EntryId, PartyId
from app.keys.labels import fault_of_label
from app.keys.signing import (
    ED25519_SIGNATURE,
    MLDSA65_SIGNATURE,
    KeyRefusedError,
    VerifyingKeys,
)
from app.negotiation.access import Role
from app.negotiation.delegation import PartyKind
from app.record.roster import (
    MAX_AUTHORITY,
    MAX_LIFE,
    MAX_ROSTER_BYTES,
    Cut,
    DeviceState,
    Keeper,
    Party,
    RoleInterval,
    RosterError,
    Seat,
    Statement,
)
from app.treaty.textrules import name_key

MAX_ROSTER_ITEMS = 200_000
MAX_TITLE_BYTES = 1_024
Signatures: TypeAlias = dict[int, tuple[bytes, bytes]]
"""Ed25519 and ML-DSA-65 signatures by the index of the authority key."""
_FORMAT = 1
_LARGEST = (1 << 53) - 1


def write_statement(statement: Statement) -> bytes:
    """Return the payload of a roster."""
    fields: dict[int, object] = {
        1: _FORMAT,
        2: statement.conference,
        3: statement.version,
        4: statement.previous,
        5: statement.issued,
        6: statement.expires,
        7: statement.threshold,
        8: [[keys.ed25519, keys.mldsa65] for keys in statement.authority],
        9: [[p.id, p.kind.value, p.name, p.short] for p in statement.parties],
        10: [_written(seat) for seat in statement.seats],
        11: dict(statement.policy),
        12: [[k.audience, k.epoch, k.device] for k in statement.keepers],
        13: statement.title,
    }
    if statement.nonce:
        fields[14] = statement.nonce
    return encode(fields)


def write_roster(payload: bytes, by_previous: Signatures, by_own: Signatures) -> bytes:
    """Return a roster: its payload and the signatures of both versions' keys."""
    return encode([payload, _signature_list(by_previous), _signature_list(by_own)])


def read_roster(envelope: bytes) -> tuple[bytes, Statement, Signatures, Signatures]:
    """Read a roster: payload, statement, signatures by the keys before and by its own.

    Raises:
        RosterError: anything but the form ``write_roster`` gives; signatures are not checked.
    """
    if len(envelope) > MAX_ROSTER_BYTES:
        raise RosterError(0, "it is too large")
    try:
        match decode(envelope, MAX_ROSTER_ITEMS):
            case [bytes() as payload, list() as previous, list() as own]:
                fields = decode(payload, MAX_ROSTER_ITEMS)
                return payload, _read_statement(fields), _signatures(previous), _signatures(own)
            case _:
                raise _bad("it is not a roster")
    except CodecError as error:
        raise RosterError(0, f"it is damaged ({error.why})") from None


def _bad(why: str) -> RosterError:
    return RosterError(0, why)


# --- writing ---------------------------------------------------------------------------------


def _written(seat: Seat) -> list[object]:
    roles = [[interval.role.value, interval.first, interval.last] for interval in seat.roles]
    cut = [seat.cut.seq, seat.cut.head] if seat.cut else None
    return [seat.device, seat.party, seat.state.value, roles, cut]


def _signature_list(signatures: Signatures) -> list[list[object]]:
    return [[index, *signatures[index]] for index in sorted(signatures)]


# --- reading ---------------------------------------------------------------------------------


def _read_statement(fields: Value) -> Statement:
    if not isinstance(fields, dict) or list(fields) not in (_FIRST, _LATER):
        raise _bad("it is not a roster")
    if _number(fields[1]) != _FORMAT:
        raise _bad("it was written by a newer version of Travaux")
    statement = Statement(
        title=_name(fields[13], MAX_TITLE_BYTES),
        conference=ConferenceId(_bytes(fields[2], 32)),
        version=_number(fields[3]),
        previous=_bytes(fields[4], 32),
        issued=_number(fields[5]),
        expires=_number(fields[6]),
        threshold=_number(fields[7]),
        authority=tuple(_authority_key(pair) for pair in _list(fields[8])),
        parties=tuple(_party(item) for item in _list(fields[9])),
        seats=tuple(_seat(item) for item in _list(fields[10])),
        policy={key: _number(value) for key, value in _map(fields[11]).items()},
        keepers=tuple(_keeper(item) for item in _list(fields[12])),
        nonce=_bytes(fields[14], 32) if 14 in fields else b"",
    )
    _check(statement)
    return statement


_LATER = list(range(1, 14))
_FIRST = list(range(1, 15))


def _check(statement: Statement) -> None:
    """Check what one statement must hold by itself."""
    number, first = statement.version, statement.version == 1
    if number < 1 or first != bool(statement.nonce):
        raise RosterError(number, "its version does not fit its form")
    if first and (any(statement.conference) or any(statement.previous)):
        raise RosterError(number, "a first roster names no conference and no roster before it")
    if not 0 <= statement.expires - statement.issued <= MAX_LIFE:
        raise RosterError(number, "it is good for more than 30 days")
    _check_authority(statement)
    _check_lists(statement)


def _check_authority(statement: Statement) -> None:
    authority = statement.authority
    if not 1 <= statement.threshold <= len(authority) <= MAX_AUTHORITY:
        raise RosterError(statement.version, "its threshold does not fit its authority keys")
    # Half of a pair used twice would let one officer count as two.
    halves = {half for keys in authority for half in (keys.ed25519, keys.mldsa65)}
    if len(halves) != 2 * len(authority):
        raise RosterError(statement.version, "an authority key stands in it twice")


def _check_lists(statement: Statement) -> None:
    parties = {party.id for party in statement.parties}
    _ascending(statement.version, "parties", [party.id for party in statement.parties])
    _ascending(statement.version, "devices", [seat.device for seat in statement.seats])
    _distinct(statement.version, "code", [party.short for party in statement.parties])
    _distinct(statement.version, "name", [party.name for party in statement.parties])
    if any(seat.party not in parties for seat in statement.seats):
        raise RosterError(statement.version, "a device speaks for a party that is not in it")
    if any(seat.cut and seat.is_active for seat in statement.seats):
        raise RosterError(statement.version, "a device is cut but not revoked")


def _distinct(version: int, what: str, names: Iterable[str]) -> None:
    keys = [name_key(name) for name in names]
    if len(set(keys)) != len(keys):
        raise RosterError(version, f"two parties have the same {what}, or one that reads alike")


def _ascending(version: int, what: str, ids: Iterable[bytes]) -> None:
    last = b""
    for item in ids:
        if item <= last:
            raise RosterError(version, f"its {what} are not in order, or one stands in it twice")
        last = item


def _authority_key(value: Value) -> VerifyingKeys:
    match value:
        case [bytes() as ed, bytes() as pq]:
            try:
                return VerifyingKeys.of(ed, pq)
            except KeyRefusedError as error:
                raise _bad(f"an authority key is none: {error.why}") from None
        case _:
            raise _bad("an authority key is none")


def _party(value: Value) -> Party:
    match value:
        case [id_, kind, name, short]:
            return Party(
                PartyId(_bytes(id_, 16)), _member(PartyKind, kind), _name(name), _name(short)
            )
        case _:
            raise _bad("a party in it has the wrong form")


def _seat(value: Value) -> Seat:
    match value:
        case [device, party, state, list() as roles, cut]:
            return Seat(
                DeviceId(_bytes(device, 32)),
                PartyId(_bytes(party, 16)),
                _member(DeviceState, state),
                tuple(_interval(role) for role in roles),
                None if cut is None else _cut(cut),
            )
        case _:
            raise _bad("a device in it has the wrong form")


def _interval(value: Value) -> RoleInterval:
    match value:
        case [role, first, last]:
            until = None if last is None else _number(last)
            return RoleInterval(_member(Role, role), _number(first), until)
        case _:
            raise _bad("a role in it has the wrong form")


def _cut(value: Value) -> Cut:
    match value:
        case [seq, head]:
            return Cut(_number(seq), EntryId(_bytes(head, 32)))
        case _:
            raise _bad("a cut in it has the wrong form")


def _keeper(value: Value) -> Keeper:
    match value:
        case [audience, epoch, device]:
            return Keeper(
                AudienceId(_bytes(audience, 16)), _number(epoch), DeviceId(_bytes(device, 32))
            )
        case _:
            raise _bad("a keeper in it has the wrong form")


def _signatures(values: list[Value]) -> Signatures:
    found: Signatures = {}
    for value in values:
        match value:
            case [int() as index, bytes() as ed, bytes() as pq]:
                fits = len(ed) == ED25519_SIGNATURE and len(pq) == MLDSA65_SIGNATURE
                if not fits or type(index) is not int:
                    raise _bad("a signature in it has the wrong form")
                if index >= MAX_AUTHORITY or index <= max(found, default=-1):
                    raise _bad("its signatures are not in order, or one key signs twice")
                found[index] = (ed, pq)
            case _:
                raise _bad("a signature in it has the wrong form")
    return found


_E = TypeVar("_E", PartyKind, Role, DeviceState)


def _member(kind: type[_E], value: Value) -> _E:
    try:
        return kind(_number(value))
    except ValueError:
        raise _bad("it was written by a newer version of Travaux") from None


def _number(value: Value) -> int:
    if type(value) is not int or not 0 <= value <= _LARGEST:
        raise _bad("a number in it is out of range")
    return value


def _bytes(value: Value, length: int) -> bytes:
    if not isinstance(value, bytes) or len(value) != length:
        raise _bad("a name in it has the wrong length")
    return value


def _name(value: Value, limit: int = 64) -> str:
    if not isinstance(value, str):
        raise _bad("a name in it is no text")
    if fault := fault_of_label(value, limit):
        raise _bad(f"a name in it is not fit to be shown: {fault}")
    return value


def _list(value: Value) -> list[Value]:
    if not isinstance(value, list):
        raise _bad("a list in it has the wrong form")
    return value


def _map(value: Value) -> dict[int, Value]:
    if not isinstance(value, dict):
        raise _bad("its policy has the wrong form")
    return cast("dict[int, Value]", value)
