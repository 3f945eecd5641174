"""Whether a signature in a final text is that of a party, by the record inside the file."""

from dataclasses import dataclass
from typing import ClassVar

from app.errors import TravauxError
from app.ids import DeviceId
from app.keys.certificates import CertificateError, device_of, require_bound
from app.negotiation.access import may_sign
from app.negotiation.delegation import Delegation
from app.record.evidence import Judged
from app.record.roster import Roster
from app.said import said
from app.workspace.finals.page import Final
from app.workspace.finals.talk import Found

_END = (1 << 53) - 1
"""A place in a feed that is never reached: roles that end before it have ended."""
_UNKNOWN = (
    "the record in the file does not know the device that signed; a device that was admitted later "
    "needs a new file from the secretariat"
)
PLACE = "Signature"
"""Fields are named by this and the place of their party in the list, from 1."""


@dataclass(eq=False)
class SignatureError(TravauxError):
    """A signature does not stand."""

    whose: str
    why: str
    says: ClassVar[str] = "The signature in the place of {whose} does not stand: {why}."


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature that stands: for which party, by which device, at which claimed time (ms)."""

    party: Delegation
    device: DeviceId
    label: str
    time: int


def judged_signature(judged: Judged, final: Final, found: Found) -> Signature:
    """Return a signature as the record in the file bears it out.

    Raises:
        SignatureError: it does not.
    """
    party = party_of(final, found.field)
    if party is None:
        raise SignatureError(f"“{found.field}”", said("the file has no such place"))
    if found.fault:
        raise SignatureError(party.name, found.fault)
    try:
        conference, device = device_of(found.certificate)
        card = judged.ground.cards.get(device)
        if conference != judged.ground.chain.conference or card is None:
            raise SignatureError(party.name, _UNKNOWN)
        require_bound(found.certificate, device, card.verifying)
    except CertificateError as error:
        raise SignatureError(party.name, error.why) from None
    if not signs_for(judged.ground.chain.head, device, party):
        raise SignatureError(
            party.name,
            said(
                "the device “{label}” does not speak for {party} on the roster",
                label=card.label,
                party=party.name,
            ),
        )
    return Signature(party, device, card.label, found.time)


def party_of(final: Final, field: str) -> Delegation | None:
    """Return the party whose place a field is."""
    number = field.removeprefix(PLACE)
    index = int(number) - 1 if number.isdecimal() and len(number) < 4 else -1
    return final.signatories[index] if 0 <= index < len(final.signatories) else None


def signs_for(roster: Roster, device: DeviceId, party: Delegation) -> bool:
    """Say whether a device may sign for a party, by a roster."""
    seat = roster.seats.get(device)
    return (
        seat is not None
        and seat.party == party.id
        and seat.is_active
        and may_sign(seat.roles_at(_END))
    )
