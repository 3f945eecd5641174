"""What leaves a device: padded frames that only an audience opens, keys wrapped for one device.

Formats in ``docs/format.md``, 5 and 6. A frame says nothing but a key's name and a size; the key of
an audience and epoch is wrapped for each device by HPKE with X25519 and ML-KEM-768 together.
"""

import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import ClassVar, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from app.codec import CodecError, decode, encode
from app.errors import TravauxError
from app.ids import AudienceId, ConferenceId, DeviceId
from app.keys.cards import Card, DeviceKeys
from app.keys.domains import KEY_COMMITMENT, KEY_ID, WRAP, digest
from app.settings import MAX_FRAME_BYTES

KEY = 32
FRAME_MAGIC = b"TVX1"
WRAP_MAGIC = b"TVXW"
OVERHEAD = 4 + 16 + 12 + 16
"""Bytes of a frame that are not plaintext: magic, key id, nonce, tag."""
HEAD = 5
"""Bytes of the plaintext before the data: type and length."""
MAX_WRAP_BYTES = 2_048
_STEP = 64 * 1024
_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


@dataclass(eq=False)
class FrameError(TravauxError):
    """A frame is damaged, forged, or of another form."""

    why: str
    says: ClassVar[str] = "A sealed frame was refused: {why}."


@dataclass(eq=False)
class WrapError(TravauxError):
    """A wrapped key does not open, or is not one."""

    says: ClassVar[str] = (
        "A key that was sealed for this device does not open with it. "
        "Ask the secretariat for a new answer to this device's request."
    )


class FrameType(IntEnum):
    """What a frame holds; inside the seal."""

    ENTRIES = 1
    ROSTER = 2
    CARD = 3
    HEADER = 4
    REQUEST = 5
    OFFICE = 8
    """What officers of the secretariat hand each other; never in an exchange file."""


@dataclass(frozen=True, slots=True)
class AudienceKey:
    """The key of one audience in one epoch.

    Attributes:
        key_id: 16 bytes, the key's name on the outside of frames.
        commitment: 32 bytes, by which the keeper's signed epoch entry fixes the key.
    """

    audience: AudienceId
    epoch: int
    key: bytes = field(repr=False)
    key_id: bytes = field(compare=False)
    commitment: bytes = field(compare=False)
    _cipher: AESGCMSIV = field(repr=False, compare=False)

    @classmethod
    def of(cls, audience: AudienceId, epoch: int, key: bytes) -> Self:
        """Take 32 bytes as the key of an audience's epoch."""
        return cls(
            audience,
            epoch,
            key,
            digest(KEY_ID, key)[:16],
            digest(KEY_COMMITMENT, key),
            AESGCMSIV(key),
        )

    @classmethod
    def generate(cls, audience: AudienceId, epoch: int) -> Self:
        """Draw a fresh key."""
        return cls.of(audience, epoch, secrets.token_bytes(KEY))

    def seal(self, kind: FrameType, data: bytes, nonce: bytes | None = None) -> bytes:
        """Return the data as a frame, padded so that its size says little.

        Args:
            kind: what the data is.
            data: the bytes to seal.
            nonce: 12 bytes, for golden vectors only; otherwise drawn at random.
        """
        nonce = nonce or secrets.token_bytes(12)
        head = FRAME_MAGIC + self.key_id
        plain = bytes((kind,)) + len(data).to_bytes(4, "big") + data
        plain = plain.ljust(padded_size(len(plain) + OVERHEAD) - OVERHEAD, b"\x00")
        return head + nonce + self._cipher.encrypt(nonce, plain, head)

    def open(self, frame: bytes) -> tuple[FrameType, bytes]:
        """Return what a frame holds.

        Raises:
            FrameError: it was altered, sealed under another key, or padded with anything but zeros.
        """
        try:
            plain = self._cipher.decrypt(frame[20:32], frame[32:], frame[:20])
        except (InvalidTag, ValueError):
            raise FrameError("it is damaged or was not sealed under this key") from None
        end = HEAD + int.from_bytes(plain[1:HEAD], "big")
        if end > len(plain) or plain.count(0, end) != len(plain) - end:
            raise FrameError("its padding is not empty")
        try:
            return FrameType(plain[0]), plain[HEAD:end]
        except ValueError:
            raise FrameError("it holds something this version does not know") from None


def padded_size(size: int) -> int:
    """Return the size a frame of ``size`` bytes is sent at: 1, 2, 4 … 64 KiB, then 64 KiB steps."""
    if size > _STEP:
        return -(-size // _STEP) * _STEP
    return max(1024, 1 << (size - 1).bit_length())


def key_of(
    frame: bytes, keys: Mapping[bytes, AudienceKey], limit: int = MAX_FRAME_BYTES
) -> AudienceKey | None:
    """Return the key that a frame says it is sealed under, or None when it is not held.

    Args:
        frame: the frame as received.
        keys: the keys held, by key id.
        limit: the largest frame taken, in bytes.

    Raises:
        FrameError: not a frame, or of a size that no frame has.
    """
    if not frame.startswith(FRAME_MAGIC):
        raise FrameError("it is not a frame")
    if len(frame) > limit or padded_size(len(frame)) != len(frame):
        raise FrameError("it has a size that no frame has")
    return keys.get(frame[4:20])


def wrap_key(key: AudienceKey, conference: ConferenceId, card: Card) -> bytes:
    """Return an audience key sealed so that only the card's device opens it: 1,254 bytes or so."""
    plain = encode({1: key.key, 2: key.key_id, 3: key.audience, 4: key.epoch})
    return _SUITE.encrypt(plain, card.sealing.loaded, WRAP + conference + card.device)


def unwrap_key(
    wrapped: bytes, conference: ConferenceId, device: DeviceId, keys: DeviceKeys
) -> AudienceKey:
    """Open a wrapped key. It counts only once a signed epoch entry holds its commitment.

    Raises:
        WrapError: not for this device, of another conference, or altered.
    """
    if len(wrapped) > MAX_WRAP_BYTES:
        raise WrapError
    try:
        fields = decode(_SUITE.decrypt(wrapped, keys.opening, WRAP + conference + device))
    except (InvalidTag, ValueError, CodecError):
        raise WrapError from None
    match fields:
        case {1: bytes() as key, 2: bytes() as key_id, 3: bytes() as audience, 4: int() as epoch}:
            if len(key) != KEY or len(audience) != 16 or type(epoch) is not int or epoch < 1:
                raise WrapError
            opened = AudienceKey.of(AudienceId(audience), epoch, key)
            if opened.key_id != key_id:
                raise WrapError
            return opened
        case _:
            raise WrapError


def inbox(key: AudienceKey, device: DeviceId) -> bytes:
    """Return where a device looks for later wraps, known to the key's audience alone: 16 bytes."""
    return hmac.digest(key.key, b"inbox" + device, "sha256")[:16]


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
