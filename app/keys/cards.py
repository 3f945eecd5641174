"""A device's card: its four public keys, and the proof that it holds what signs.

A card names neither conference nor party: it is made before the conference is known. The roster
binds the device to a party, every entry names its conference (ADR 0010).
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Self, cast

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import MLKEM768X25519PrivateKey, MLKEM768X25519PublicKey

from app.codec import CodecError, Value, decode, encode
from app.errors import TravauxError
from app.ids import ConferenceId, DeviceId
from app.keys.domains import CARD, SAFETY_NUMBER, digest, spoken
from app.keys.labels import fault_of_label
from app.keys.signing import (
    ED25519_SIGNATURE,
    MLDSA65_SIGNATURE,
    SEED,
    KeyRefusedError,
    SigningKeys,
    VerifyingKeys,
)
from app.said import said

MAX_CARD_BYTES = 8 * 1024
MLKEM_SEED = 64
_FORMAT = 1


@dataclass(eq=False)
class CardError(TravauxError):
    """A device card is not one, or does not prove what it says."""

    why: str
    says: ClassVar[str] = "The device card was refused: {why}. Ask its owner to make a new request."


@dataclass(frozen=True, slots=True)
class SealingKey:
    """The public key that secrets for a device are sealed to: X25519 and ML-KEM-768 as one."""

    x25519: bytes
    mlkem768: bytes
    loaded: MLKEM768X25519PublicKey = field(repr=False, compare=False)

    @classmethod
    def of(cls, x25519: bytes, mlkem768: bytes) -> Self:
        """Load the key.

        Raises:
            KeyRefusedError: not keys, or an X25519 point of small order, to which nothing can be
                sealed.
        """
        try:
            curve = X25519PublicKey.from_public_bytes(x25519)
            X25519PrivateKey.generate().exchange(curve)
            lattice = MLKEM768PublicKey.from_public_bytes(mlkem768)
        except ValueError:
            raise KeyRefusedError(said("nothing can be sealed to it")) from None
        return cls(x25519, mlkem768, MLKEM768X25519PublicKey(lattice, curve))


@dataclass(frozen=True, slots=True)
class Seeds:
    """A device's private parts, as stored: 32, 32, 32 and 64 bytes."""

    ed25519: bytes = field(repr=False)
    mldsa65: bytes = field(repr=False)
    x25519: bytes = field(repr=False)
    mlkem768: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class DeviceKeys:
    """Everything a device signs and opens with, loaded."""

    signing: SigningKeys
    sealing: SealingKey
    opening: MLKEM768X25519PrivateKey = field(repr=False, compare=False)
    _seeds: Seeds = field(repr=False, compare=False)

    @classmethod
    def generate(cls) -> Self:
        """Draw fresh keys, for one device in one conference."""
        sizes = (SEED, SEED, SEED, MLKEM_SEED)
        return cls.from_seeds(Seeds(*(secrets.token_bytes(size) for size in sizes)))

    @classmethod
    def from_seeds(cls, seeds: Seeds) -> Self:
        """Load the keys from their seeds."""
        curve = X25519PrivateKey.from_private_bytes(seeds.x25519)
        lattice = MLKEM768PrivateKey.from_seed_bytes(seeds.mlkem768)
        sealing = SealingKey.of(
            curve.public_key().public_bytes_raw(), lattice.public_key().public_bytes_raw()
        )
        signing = SigningKeys.from_seeds(seeds.ed25519, seeds.mldsa65)
        return cls(signing, sealing, MLKEM768X25519PrivateKey(lattice, curve), seeds)

    def seeds(self) -> Seeds:
        """Return the private parts. Keep them only in the encrypted database."""
        return self._seeds


@dataclass(frozen=True, slots=True)
class Card:
    """A device's public keys, proved.

    Attributes:
        device: SHA-256 of the card's payload; the device's name everywhere.
        label: what its owner calls it; told apart by people only.
        created: its own clock when it was made, ms since 1970; informative.
        envelope: the bytes as received.
    """

    device: DeviceId
    verifying: VerifyingKeys
    sealing: SealingKey
    label: str
    created: int
    envelope: bytes = field(repr=False)


def make_card(keys: DeviceKeys, label: str, created: int) -> Card:
    """Make a device's card, signed by the keys it shows.

    Raises:
        CardError: the label is not fit to be shown.
    """
    public, sealing = keys.signing.public, keys.sealing
    payload = encode(
        {
            1: _FORMAT,
            2: public.ed25519,
            3: public.mldsa65,
            4: sealing.x25519,
            5: sealing.mlkem768,
            6: label,
            7: created,
        }
    )
    return parse_card(encode([payload, *keys.signing.sign_both(CARD, payload)]))


def parse_card(envelope: bytes, *, checked: bool = False) -> Card:
    """Read a card and check that its maker holds both signing keys.

    Args:
        envelope: the card.
        checked: its signatures were checked before it was kept, and are not again.

    Raises:
        CardError: too large, not a card, a weak key, a label unfit to be shown, or a signature
            that fails.
    """
    if len(envelope) > MAX_CARD_BYTES:
        raise CardError(said("it is too large"))
    try:
        payload, signatures = _opened(decode(envelope))
        card = _read(payload, envelope)
    except CodecError as error:
        raise CardError(said("it is damaged ({why})", why=error.why)) from None
    except KeyRefusedError as error:
        raise CardError(error.why) from None
    if not (checked or card.verifying.signed_both(CARD, payload, signatures)):
        raise CardError(said("its signatures do not prove that it holds its keys"))
    return card


def refuse_shared_keys(card: Card, known: Mapping[DeviceId, Card]) -> None:
    """Refuse a card that shows a key which another device's card shows already.

    Raises:
        CardError: such a key; the owner of that other device is not the one asking, or lent it.
    """
    mine = _keys_of(card)
    for other in known.values():
        if other.device != card.device and not mine.isdisjoint(_keys_of(other)):
            raise CardError(
                said("it shows a key that belongs to the device “{label}”", label=other.label)
            )


def safety_code(conference: ConferenceId, device: DeviceId) -> str:
    """Return the number that the owner of a device and an officer compare aloud."""
    return spoken(digest(SAFETY_NUMBER, conference, device))


def _keys_of(card: Card) -> frozenset[bytes]:
    verifying, sealing = card.verifying, card.sealing
    return frozenset((verifying.ed25519, verifying.mldsa65, sealing.x25519, sealing.mlkem768))


def _opened(value: Value) -> tuple[bytes, tuple[bytes, bytes]]:
    match value:
        case [bytes() as payload, bytes() as ed, bytes() as pq]:
            if len(ed) == ED25519_SIGNATURE and len(pq) == MLDSA65_SIGNATURE:
                return payload, (ed, pq)
        case _:
            pass
    raise CardError(said("it is not a card"))


def _read(payload: bytes, envelope: bytes) -> Card:
    fields = decode(payload)
    if not isinstance(fields, dict) or list(fields) != list(range(1, 8)):
        raise CardError(said("it is not a card"))
    number, ed, pq, curve, lattice, label, created = fields.values()
    if number != _FORMAT or type(number) is not int:
        raise CardError(said("it was made by a newer version of Travaux"))
    keys = (ed, pq, curve, lattice)
    if not all(isinstance(key, bytes) for key in keys) or not isinstance(label, str):
        raise CardError(said("it is not a card"))
    if type(created) is not int or not 0 <= created < 1 << 53:
        raise CardError(said("it is not a card"))
    if fault := fault_of_label(label):
        raise CardError(said("the name of the device is not fit to be shown: {fault}", fault=fault))
    verifying = VerifyingKeys.of(cast("bytes", ed), cast("bytes", pq))
    sealing = SealingKey.of(cast("bytes", curve), cast("bytes", lattice))
    if ed == curve:
        raise KeyRefusedError(said("it is used twice in one card"))
    device = DeviceId(digest(CARD, payload))
    return Card(device, verifying, sealing, label, created, envelope)
