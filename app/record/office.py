"""What officers hand each other: the claim of a new authority key, and a proposed roster.

Formats in ``docs/format.md``. A claim proves that somebody holds the key, and which device of the
secretariat asks. A proposal carries all that is needed to review it: the cards of the devices that
it admits and the claims of the keys that it adds. Both travel sealed for the conference.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from hashlib import sha256
from typing import ClassVar, cast

from app.codec import CodecError, Value, decode, encode
from app.errors import TravauxError
from app.ids import ConferenceId, DeviceId
from app.keys.cards import Card
from app.keys.domains import OFFICER, digest, spoken
from app.keys.labels import fault_of_label
from app.keys.sealing import AudienceKey, FrameError, FrameType, key_of, padded_size
from app.keys.signing import (
    ED25519_SIGNATURE,
    MLDSA65_SIGNATURE,
    KeyRefusedError,
    SigningKeys,
    VerifyingKeys,
)
from app.said import said

MAGIC = b"TVXO1\n"
MAX_CLAIM_BYTES = 16 * 1024
MAX_OFFICE_BYTES = 16 * 1024 * 1024
MAX_PROPOSAL_ITEMS = 4_096
"""Cards and claims together."""
_CHECK = 32
_FORMAT = 1


class OfficeKind(IntEnum):
    """What a file of the officers holds; inside the seal."""

    CLAIM = 1
    PROPOSAL = 2

    @property
    def noun(self) -> str:
        """What it is called in messages."""
        return "key request" if self is OfficeKind.CLAIM else "proposed roster"


@dataclass(eq=False)
class OfficeError(TravauxError):
    """A file that an officer handed over cannot be used."""

    kind: OfficeKind
    why: str
    noun: str = field(init=False, default="", repr=False)
    says: ClassVar[str] = "The {noun} cannot be used: {why}."

    def __post_init__(self) -> None:
        self.noun = self.kind.noun


@dataclass(frozen=True, slots=True)
class Claim:
    """That somebody holds an authority key, and which device asks for it to be added.

    Attributes:
        name: what the officer is called; told apart by people only.
        envelope: the bytes as received.
    """

    conference: ConferenceId
    keys: VerifyingKeys
    device: DeviceId
    name: str
    envelope: bytes = field(repr=False)
    _payload: bytes = field(repr=False)
    _by_device: tuple[bytes, bytes] = field(repr=False)

    def is_from(self, card: Card) -> bool:
        """Tell whether the device of a card has signed it."""
        if card.device != self.device:
            return False
        return card.verifying.signed_both(OFFICER, self._payload, self._by_device)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A roster that is not in force yet.

    Attributes:
        roster: its envelope, with the signatures that it has.
        cards: of the devices that it admits.
        claims: of the authority keys that it adds.
    """

    roster: bytes
    cards: tuple[bytes, ...] = ()
    claims: tuple[bytes, ...] = ()


def officer_id(keys: VerifyingKeys) -> bytes:
    """Return the name of an authority key: 32 bytes, of which people type the beginning."""
    return digest(OFFICER, keys.ed25519, keys.mldsa65)


def officer_code(conference: ConferenceId, keys: VerifyingKeys) -> str:
    """Return the number by which two officers compare an authority key aloud."""
    return spoken(digest(OFFICER, conference, officer_id(keys)))


def make_claim(
    conference: ConferenceId,
    officer: SigningKeys,
    device: tuple[DeviceId, SigningKeys],
    name: str,
) -> Claim:
    """Make the claim of an authority key, signed by it and by the device that holds it.

    Raises:
        OfficeError: the name is not fit to be shown.
    """
    public = officer.public
    payload = encode(
        {
            1: _FORMAT,
            2: conference,
            3: public.ed25519,
            4: public.mldsa65,
            5: device[0],
            6: name,
        }
    )
    signatures = [*officer.sign_both(OFFICER, payload), *device[1].sign_both(OFFICER, payload)]
    return read_claim(encode([payload, *signatures]))


def read_claim(envelope: bytes) -> Claim:
    """Read a claim, and check that its maker holds the key; whose device asks is to be checked.

    Raises:
        OfficeError: too large, not a claim, a weak key, a name unfit to be shown, or no proof.
    """
    if len(envelope) > MAX_CLAIM_BYTES:
        raise _bad(said("it is too large"))
    try:
        match decode(envelope):
            case [bytes() as payload, bytes() as a, bytes() as b, bytes() as c, bytes() as d]:
                sizes = [len(one) for one in (a, b, c, d)]
                if sizes != [ED25519_SIGNATURE, MLDSA65_SIGNATURE] * 2:
                    raise _bad(said("it has the wrong form"))
                return _claim(payload, (a, b), (c, d), envelope)
            case _:
                raise _bad(said("it has the wrong form"))
    except CodecError as error:
        raise _bad(said("it is damaged ({why})", why=error.why)) from None
    except KeyRefusedError as error:
        raise _bad(said("its key was refused: {why}", why=error.why)) from None


def _bad(why: str, kind: OfficeKind = OfficeKind.CLAIM) -> OfficeError:
    return OfficeError(kind, why)


def _claim(
    payload: bytes, by_key: tuple[bytes, bytes], by_device: tuple[bytes, bytes], envelope: bytes
) -> Claim:
    match decode(payload):
        case {
            1: 1,
            2: bytes() as conference,
            3: bytes() as ed,
            4: bytes() as pq,
            5: bytes() as device,
            6: str() as name,
        } as fields if len(fields) == 6 and len(conference) == len(device) == 32:
            pass
        case _:
            raise _bad(said("it has the wrong form, or was written by a newer version of Travaux"))
    if fault := fault_of_label(name):
        raise _bad(said("the officer's name is not fit to be shown: {fault}", fault=fault))
    keys = VerifyingKeys.of(ed, pq)
    if not keys.signed_both(OFFICER, payload, by_key):
        raise _bad(said("its signatures do not prove that its maker holds the key"))
    return Claim(
        ConferenceId(conference), keys, DeviceId(device), name, envelope, payload, by_device
    )


# --- files -----------------------------------------------------------------------------------


def write_claim(claim: Claim, key: AudienceKey) -> bytes:
    """Return the file of a claim, sealed under the key of all."""
    return _sealed(OfficeKind.CLAIM, claim.envelope, key)


def open_claim(data: bytes, keys: Mapping[bytes, AudienceKey]) -> Claim:
    """Open the file of a claim.

    Raises:
        OfficeError: not one, damaged, of another conference, or its proof fails.
    """
    return read_claim(_opened(OfficeKind.CLAIM, data, keys))


def write_proposal(proposal: Proposal, key: AudienceKey) -> bytes:
    """Return the file of a proposed roster, sealed under the key of all."""
    fields = {
        1: _FORMAT,
        2: proposal.roster,
        3: list(proposal.cards),
        4: list(proposal.claims),
    }
    return _sealed(OfficeKind.PROPOSAL, encode(fields), key)


def open_proposal(data: bytes, keys: Mapping[bytes, AudienceKey]) -> Proposal:
    """Open the file of a proposed roster; nothing that it holds is checked yet.

    Raises:
        OfficeError: not one, damaged, or of another conference.
    """
    body = _opened(OfficeKind.PROPOSAL, data, keys)
    try:
        match decode(body):
            case {1: 1, 2: bytes() as roster, 3: list() as cards, 4: list() as claims} as fields:
                if len(fields) == 4 and len(cards) + len(claims) <= MAX_PROPOSAL_ITEMS:
                    return Proposal(roster, _all(cards), _all(claims))
            case _:
                pass
    except CodecError as error:
        raise _bad(said("it is damaged ({why})", why=error.why), OfficeKind.PROPOSAL) from None
    raise _bad(
        said("it has the wrong form, or was written by a newer version of Travaux"),
        OfficeKind.PROPOSAL,
    )


def _all(values: Sequence[Value]) -> tuple[bytes, ...]:
    if not all(isinstance(value, bytes) for value in values):
        raise _bad(said("it has the wrong form"), OfficeKind.PROPOSAL)
    return tuple(cast("Iterable[bytes]", values))


def _sealed(kind: OfficeKind, body: bytes, key: AudienceKey) -> bytes:
    frame = MAGIC + key.seal(FrameType.OFFICE, bytes((kind,)) + body)
    return frame + sha256(frame).digest()


def _opened(kind: OfficeKind, data: bytes, keys: Mapping[bytes, AudienceKey]) -> bytes:
    if not data.startswith(MAGIC[:4]):
        raise _bad(said("it is no file of this kind"), kind)
    if len(data) > MAX_OFFICE_BYTES:
        raise _bad(said("it is too large"), kind)
    if sha256(data[:-_CHECK]).digest() != data[-_CHECK:]:
        raise _bad(said("it is damaged or cut short; copy it again"), kind)
    if not data.startswith(MAGIC):
        raise _bad(said("it was written by a newer version of Travaux"), kind)
    try:
        plain = _unsealed(data[len(MAGIC) : -_CHECK], keys, kind)
    except FrameError as error:
        raise _bad(said("its seal does not hold: {why}", why=error.why), kind) from None
    if plain[:1] != bytes((kind,)):
        other = next(
            (k.noun for k in OfficeKind if plain[:1] == bytes((k,))), said("something else")
        )
        raise _bad(said("it is a {other}", other=other), kind)
    return plain[1:]


def _unsealed(frame: bytes, keys: Mapping[bytes, AudienceKey], kind: OfficeKind) -> bytes:
    key = key_of(frame, keys, padded_size(MAX_OFFICE_BYTES))
    if key is None:
        raise _bad(
            said(
                "it is of another conference, or sealed with a key that this device does not have "
                "yet; read the latest bundle in first"
            ),
            kind,
        )
    type_, plain = key.open(frame)
    if type_ is not FrameType.OFFICE:
        raise FrameError("it holds something else")
    return plain
