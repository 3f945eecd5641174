"""What leaves a device: padded frames that only an audience opens.

Format in ``docs/format.md``, 5. A frame says nothing but a key's name and a size.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import ClassVar, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from app.errors import TravauxError
from app.ids import AudienceId
from app.keys.domains import HISTORY, KEY_COMMITMENT, KEY_ID, digest
from app.settings import MAX_FRAME_BYTES
from app.values import value

KEY = 32
FRAME_MAGIC = b"TVX1"
OVERHEAD = 4 + 16 + 12 + 16
"""Bytes of a frame that are not plaintext: magic, key id, nonce, tag."""
HEAD = 5
"""Bytes of the plaintext before the data: type and length."""
_STEP = 64 * 1024
_NONCE = 12


@dataclass(eq=False)
class FrameError(TravauxError):
    """A frame is damaged, forged, or of another form."""

    why: str
    says: ClassVar[str] = "A sealed frame was refused: {why}."


class FrameType(IntEnum):
    """What a frame holds; inside the seal."""

    ENTRIES = 1
    ROSTER = 2
    CARD = 3
    HEADER = 4
    REQUEST = 5
    OFFICE = 8
    """What officers of the secretariat hand each other; never in an exchange file."""


@value
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

    def seal_previous(self, previous: Self) -> bytes:
        """Return the key of the epoch before, sealed for those who have this one: 60 bytes."""
        nonce = secrets.token_bytes(_NONCE)
        return nonce + self._cipher.encrypt(nonce, previous.key, self._about_previous())

    def open_previous(self, sealed: bytes) -> Self:
        """Return the key of the epoch before.

        Raises:
            FrameError: it was altered, or sealed under another key.
        """
        try:
            key = self._cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], self._about_previous())
        except (InvalidTag, ValueError):
            raise FrameError("the key of the epoch before does not open") from None
        if len(key) != KEY or self.epoch < 2:
            raise FrameError("the key of the epoch before is not one")
        return type(self).of(self.audience, self.epoch - 1, key)

    def _about_previous(self) -> bytes:
        return HISTORY + self.audience + self.epoch.to_bytes(8, "big")


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
