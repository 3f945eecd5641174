"""One audience's part of a folder or hub: what it is called there, and who may write in it.

The names are derived from the key of the audience and epoch (``docs/format.md``, 12): its members
know them, whoever carries the bytes can link them to nothing.
"""

import hmac
import secrets
from collections.abc import Mapping
from dataclasses import field
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from app.ids import ConferenceId, DeviceId
from app.keys.cards import Card
from app.keys.domains import PLACE, SEGMENT, digest
from app.keys.sealing import AudienceKey
from app.keys.signing import ED25519_SIGNATURE, SigningKeys
from app.values import value

NAME = 16
"""Bytes of every name on the outside."""
GENERATION = 8
_NONCE = 12
_DEVICE = 32
SEAL = _NONCE + _DEVICE + ED25519_SIGNATURE + 16
"""Bytes of the sealed signature: nonce, device, signature, tag."""


def token(conference: ConferenceId) -> bytes:
    """Return what a conference is called in folders and on hubs: 16 bytes, nothing to outsiders."""
    return digest(PLACE, conference)[:NAME]


@value
class Position:
    """How far a log goes: a log is what one carrier puts one after the other in one channel.

    Attributes:
        generation: 8 random bytes; a carrier whose log is not as it left it begins a new one.
        count: frames up to here.
        running: 32 bytes, hash over all of them, however they were cut into segments.
    """

    generation: bytes
    count: int
    running: bytes

    def written(self) -> bytes:
        """Return it as 48 bytes."""
        return self.generation + self.count.to_bytes(8, "big") + self.running

    @classmethod
    def read(cls, data: bytes | None) -> Self | None:
        """Return what ``written`` wrote; None when it is nothing of the kind."""
        if data is None or len(data) != GENERATION + 8 + 32:
            return None
        count = int.from_bytes(data[GENERATION : GENERATION + 8], "big")
        return cls(data[:GENERATION], count, data[GENERATION + 8 :])


@value
class Author:
    """A device as the carrier of its own log: its name and the keys it signs with."""

    device: DeviceId
    signing: SigningKeys = field(repr=False, compare=False)


@value
class Channel:
    """One audience and epoch, as one device reads and writes it.

    Attributes:
        key: of the audience and epoch.
        conference: the conference.
        author: this device.
        cards: of every device known; whose card is not here cannot be told from a forger.
        tag: what the channel is called on the outside, 16 bytes.
        own: what this device is called in it.
    """

    key: AudienceKey
    conference: ConferenceId
    author: Author
    cards: Mapping[DeviceId, Card] = field(repr=False, compare=False)
    tag: bytes = field(compare=False)
    own: bytes = field(compare=False)
    _cipher: AESGCMSIV = field(repr=False, compare=False)

    @classmethod
    def of(
        cls,
        key: AudienceKey,
        conference: ConferenceId,
        author: Author,
        cards: Mapping[DeviceId, Card],
    ) -> Self:
        """Derive the names and the key of the seal."""
        tag = hmac.digest(key.key, PLACE + b"tag", "sha256")[:NAME]
        own = _carrier(key, author.device)
        cipher = AESGCMSIV(hmac.digest(key.key, PLACE + b"seal", "sha256"))
        return cls(key, conference, author, cards, tag, own, cipher)

    def carrier(self, device: DeviceId) -> bytes:
        """Return what a device is called in this channel: 16 bytes."""
        return _carrier(self.key, device)

    def root(self, carrier: bytes, generation: bytes) -> Position:
        """Return where a carrier's log begins."""
        running = digest(SEGMENT, self.tag, carrier, generation)
        return Position(generation, 0, running)

    def new_log(self) -> Position:
        """Return the beginning of a log of this device that is not there yet."""
        return self.root(self.own, secrets.token_bytes(GENERATION))

    def sign(self, head: bytes, running: bytes, nonce: bytes | None = None) -> bytes:
        """Return this device's sealed signature over a segment, so that only members see whose.

        Args:
            head: the segment's head, which names where it begins.
            running: the running hash after its last frame.
            nonce: 12 bytes, for golden vectors only; otherwise drawn at random.
        """
        nonce = nonce or secrets.token_bytes(_NONCE)
        signature = self.author.signing.sign(SEGMENT, self.conference + head + running)
        plain = self.author.device + signature
        return nonce + self._cipher.encrypt(nonce, plain, head + running)

    def signer(self, seal: bytes, head: bytes, running: bytes) -> tuple[DeviceId, bytes] | None:
        """Return which member a sealed signature says it is of, and the signature.

        None when nobody who holds the key of the audience has sealed it for these bytes.
        """
        try:
            plain = self._cipher.decrypt(seal[:_NONCE], seal[_NONCE:], head + running)
        except (InvalidTag, ValueError):
            return None
        if len(plain) != _DEVICE + ED25519_SIGNATURE:
            return None
        return DeviceId(plain[:_DEVICE]), plain[_DEVICE:]

    def is_signed(self, card: Card, signature: bytes, head: bytes, running: bytes) -> bool:
        """Tell whether a device has signed a segment."""
        return card.verifying.signed(SEGMENT + self.conference + head + running, signature)


def _carrier(key: AudienceKey, device: DeviceId) -> bytes:
    return hmac.digest(key.key, PLACE + b"carrier" + device, "sha256")[:NAME]
