"""What is sealed for one device alone, above all the keys of audiences on their way to it.

Formats in ``docs/format.md``, 6. Whoever holds a key may hand it on; it counts only once a signed
entry of the audience's keeper commits to it, so a wrap needs no sender. HPKE with X25519 and
ML-KEM-768 together.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from app.codec import CodecError, decode, encode
from app.errors import TravauxError
from app.ids import AudienceId, ConferenceId, DeviceId
from app.keys.cards import Card, DeviceKeys
from app.keys.domains import AUDIENCE, INBOX, WRAP, digest
from app.keys.sealing import KEY, AudienceKey
from app.values import value

WRAP_MAGIC = b"TVXW"
NONCE = 16
INBOX_BYTES = 16
_EPOCH = 8
_ENCAPSULATION = 1_120
_PLAIN = 135
"""Bytes of a key as it is wrapped: always the same, so that a wrap says nothing by its size."""
_TAG = 16
WRAP_BYTES = _ENCAPSULATION + _PLAIN + _TAG
WRAP_FRAME_BYTES = len(WRAP_MAGIC) + INBOX_BYTES + WRAP_BYTES
EVERYBODYS_NONCE = bytes(NONCE)
"""The audience of all has no nonce of its own: whoever knows the roster knows its id."""
_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


@dataclass(eq=False)
class WrapError(TravauxError):
    """A wrapped key does not open, or is not one."""

    says: ClassVar[str] = (
        "A key that was sealed for this device does not open with it. "
        "Ask the secretariat for a new answer to this device's request."
    )


@value
class HeldKey:
    """A key with what makes the audience's id: who founded it, and a random number.

    Attributes:
        nonce: 16 bytes; zeros for the audience of all.
    """

    key: AudienceKey
    founder: DeviceId
    nonce: bytes = EVERYBODYS_NONCE


@lru_cache(maxsize=64)
def audience_id(
    conference: ConferenceId, founder: DeviceId, nonce: bytes = EVERYBODYS_NONCE
) -> AudienceId:
    """Return the id of an audience; with 16 zeros as nonce, that of all when the founder's is.

    Remembered: of every entry it is asked whether it is in the audience of all.
    """
    return AudienceId(digest(AUDIENCE, conference, founder, nonce)[:16])


def wrap_key(held: HeldKey, conference: ConferenceId, card: Card) -> bytes:
    """Return an audience key sealed so that only the card's device opens it."""
    key = held.key
    plain = encode(
        {
            1: key.key,
            2: key.key_id,
            3: key.audience,
            4: key.epoch.to_bytes(_EPOCH, "big"),
            5: held.founder,
            6: held.nonce,
        }
    )
    return _SUITE.encrypt(plain, card.sealing.loaded, WRAP + conference + card.device)


def unwrap_key(
    wrapped: bytes, conference: ConferenceId, device: DeviceId, keys: DeviceKeys
) -> HeldKey:
    """Open a wrapped key. It counts only once a signed epoch entry holds its commitment.

    Raises:
        WrapError: not for this device, of another conference, or altered.
    """
    if len(wrapped) != WRAP_BYTES:
        raise WrapError
    try:
        fields = decode(_SUITE.decrypt(wrapped, keys.opening, WRAP + conference + device))
    except (InvalidTag, ValueError, CodecError):
        raise WrapError from None
    match fields:
        case {
            1: bytes() as key, 2: bytes() as key_id, 3: bytes() as audience, 4: bytes() as epoch,
            5: bytes() as founder, 6: bytes() as nonce,
        }:  # fmt: skip
            number = int.from_bytes(epoch, "big")
            lengths = tuple(map(len, (key, epoch, founder, nonce)))
            if lengths != (KEY, _EPOCH, 32, NONCE) or not 1 <= number < 1 << 53:
                raise WrapError
            opened = AudienceKey.of(AudienceId(audience), number, key)
            named = audience_id(conference, DeviceId(founder), nonce)
            if opened.key_id != key_id or named != audience:
                raise WrapError
            return HeldKey(opened, DeviceId(founder), nonce)
        case _:
            raise WrapError


def inbox(conference: ConferenceId, device: DeviceId) -> bytes:
    """Return what a device looks for to find keys meant for it: 16 bytes.

    It says nothing to those who do not know the conference, and does not change with the keys, so
    that a device which was away for many epochs finds what was left for it.
    """
    return digest(INBOX, conference, device)[:INBOX_BYTES]


def wrap_frame(held: HeldKey, conference: ConferenceId, card: Card) -> bytes:
    """Return a wrapped key as it travels: always ``WRAP_FRAME_BYTES`` long."""
    return WRAP_MAGIC + inbox(conference, card.device) + wrap_key(held, conference, card)


def is_wrap_for(frame: bytes, conference: ConferenceId, device: DeviceId) -> bool:
    """Tell whether a frame is a wrapped key addressed to a device."""
    return frame.startswith(WRAP_MAGIC + inbox(conference, device)) and (
        len(frame) == WRAP_FRAME_BYTES
    )


def open_wrap_frame(
    frame: bytes, conference: ConferenceId, device: DeviceId, keys: DeviceKeys
) -> HeldKey:
    """Open a wrapped key that ``is_wrap_for`` this device.

    Raises:
        WrapError: see ``unwrap_key``.
    """
    return unwrap_key(frame[len(WRAP_MAGIC) + INBOX_BYTES :], conference, device, keys)


def seal_to_card(plain: bytes, info: bytes, card: Card) -> bytes:
    """Return bytes sealed so that only the card's device opens them, bound to ``info``."""
    return _SUITE.encrypt(plain, card.sealing.loaded, info)


def open_as_device(sealed: bytes, info: bytes, keys: DeviceKeys) -> bytes:
    """Open what was sealed to this device's card.

    Raises:
        WrapError: not for this device, other ``info``, or altered.
    """
    try:
        return _SUITE.decrypt(sealed, keys.opening, info)
    except (InvalidTag, ValueError):
        raise WrapError from None
