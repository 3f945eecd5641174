"""Keys and tokens in the form that NATS reads: Ed25519 as base 32 with a letter in front, and JWT.

The form is that of the ``nkeys`` and ``jwt`` libraries of NATS: prefix byte, key, CRC-16 (XMODEM,
low byte first), base 32 without padding; a token is signed over ``header.claims`` with the
algorithm name ``ed25519-nkey``.
"""

import json
import secrets
from base64 import b32encode, b64encode, urlsafe_b64encode
from binascii import crc_hqx
from collections.abc import Mapping
from dataclasses import field
from enum import IntEnum
from hashlib import sha256
from typing import Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.values import value

SEED = 32


class KeyKind(IntEnum):
    """Whose key it is; the prefix byte that makes the first letter."""

    OPERATOR = 14 << 3
    ACCOUNT = 0
    USER = 20 << 3


@value
class NatsKey:
    """One key pair.

    Attributes:
        public: the public key as NATS writes it: "U…" for a user, 56 characters.
    """

    kind: KeyKind
    seed: bytes = field(repr=False)
    public: str = field(compare=False)
    _private: Ed25519PrivateKey = field(repr=False, compare=False)

    @classmethod
    def of(cls, kind: KeyKind, seed: bytes) -> Self:
        """Take 32 bytes as a key's seed."""
        private = Ed25519PrivateKey.from_private_bytes(seed)
        return cls(kind, seed, _written(kind, private.public_key().public_bytes_raw()), private)

    @classmethod
    def generate(cls, kind: KeyKind) -> Self:
        """Draw a fresh key."""
        return cls.of(kind, secrets.token_bytes(SEED))

    def sign(self, message: bytes) -> bytes:
        """Return the signature: 64 bytes."""
        return self._private.sign(message)

    def answer(self, nonce: str) -> bytes:
        """Return what a client answers to a server's challenge."""
        return b64encode(self.sign(nonce.encode()))


def signed_token(key: NatsKey, claims: Mapping[str, object], issued: int) -> str:
    """Return claims as a token.

    Args:
        key: of the issuer.
        claims: without ``iss``, ``iat`` and ``jti``, which are filled in.
        issued: seconds since 1970.
    """
    body = {**claims, "iss": key.public, "iat": issued}
    name = b32encode(sha256(_json(body)).digest()).decode().rstrip("=")
    head = _url(_json({"typ": "JWT", "alg": "ed25519-nkey"}))
    text = f"{head}.{_url(_json({**body, 'jti': name}))}"
    return f"{text}.{_url(key.sign(text.encode()))}"


def _written(kind: KeyKind, key: bytes) -> str:
    body = bytes((kind,)) + key
    return b32encode(body + crc_hqx(body, 0).to_bytes(2, "little")).decode().rstrip("=")


def _json(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def _url(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()
