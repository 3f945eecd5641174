"""Signatures: Ed25519 on everything, and ML-DSA-65 beside it where the kind of thing asks for it.

Both cover ``domain ‖ payload`` with the payload as received. Key objects are loaded once and kept:
loading an ML-DSA key takes longer than some signatures do.
"""

import secrets
from dataclasses import dataclass, field
from typing import ClassVar, Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey, MLDSA65PublicKey

from app.errors import TravauxError
from app.keys.domains import Domain, context
from app.said import said

ED25519_KEY, ED25519_SIGNATURE = 32, 64
MLDSA65_KEY, MLDSA65_SIGNATURE = 1952, 3309
SEED = 32

_FIELD = 2**255 - 19
_ORDER_EIGHT = (
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
)
_SMALL_ORDER = frozenset(
    {0, 1, _FIELD - 1, *(int.from_bytes(bytes.fromhex(y), "little") for y in _ORDER_EIGHT)}
)


@dataclass(eq=False)
class KeyRefusedError(TravauxError):
    """Bytes that should be a key are none, or one that anybody could sign for."""

    why: str
    says: ClassVar[str] = "A key was refused: {why}."


def is_small_order(ed25519: bytes) -> bool:
    """Tell whether an Ed25519 public key is one of the 14 encodings that need no private key.

    OpenSSL loads them all and accepts signatures made without any key, for any message.
    """
    return (int.from_bytes(ed25519, "little") & (2**255 - 1)) % _FIELD in _SMALL_ORDER


@dataclass(frozen=True, slots=True)
class VerifyingKeys:
    """The two public keys of a signer. Equal when their bytes are."""

    ed25519: bytes
    mldsa65: bytes
    _ed: Ed25519PublicKey = field(repr=False, compare=False)
    _pq: MLDSA65PublicKey = field(repr=False, compare=False)

    @classmethod
    def of(cls, ed25519: bytes, mldsa65: bytes) -> Self:
        """Load the keys.

        Raises:
            KeyRefusedError: wrong length, not a key, or an Ed25519 key of small order.
        """
        if len(ed25519) != ED25519_KEY or len(mldsa65) != MLDSA65_KEY:
            raise KeyRefusedError(said("it has the wrong length"))
        if is_small_order(ed25519):
            raise KeyRefusedError(said("anybody can sign for it (a point of small order)"))
        try:
            loaded = Ed25519PublicKey.from_public_bytes(ed25519)
            return cls(ed25519, mldsa65, loaded, MLDSA65PublicKey.from_public_bytes(mldsa65))
        except ValueError:
            raise KeyRefusedError(said("it is not a public key")) from None

    def signed(self, message: bytes, signature: bytes) -> bool:
        """Tell whether the Ed25519 signature is good; ``message`` is domain and payload."""
        try:
            self._ed.verify(signature, message)
        except InvalidSignature:
            return False
        return True

    def signed_pq(self, domain: Domain, message: bytes, signature: bytes) -> bool:
        """Tell whether the ML-DSA-65 signature is good; ``message`` is domain and payload."""
        try:
            self._pq.verify(signature, message, context(domain))
        except (InvalidSignature, ValueError):
            return False
        return True

    def signed_both(self, domain: Domain, payload: bytes, signatures: tuple[bytes, bytes]) -> bool:
        """Tell whether both signatures over the payload are good."""
        message = domain + payload
        return self.signed(message, signatures[0]) and self.signed_pq(
            domain, message, signatures[1]
        )


@dataclass(frozen=True, slots=True)
class SigningKeys:
    """The two private keys of a signer, loaded. Never shown, never written except as seeds."""

    public: VerifyingKeys
    _ed: Ed25519PrivateKey = field(repr=False, compare=False)
    _pq: MLDSA65PrivateKey = field(repr=False, compare=False)

    @classmethod
    def generate(cls) -> Self:
        """Draw fresh keys."""
        return cls.from_seeds(secrets.token_bytes(SEED), secrets.token_bytes(SEED))

    @classmethod
    def from_seeds(cls, ed25519: bytes, mldsa65: bytes) -> Self:
        """Load the keys from their seeds, 32 bytes each."""
        ed = Ed25519PrivateKey.from_private_bytes(ed25519)
        pq = MLDSA65PrivateKey.from_seed_bytes(mldsa65)
        public = VerifyingKeys.of(
            ed.public_key().public_bytes_raw(), pq.public_key().public_bytes_raw()
        )
        return cls(public, ed, pq)

    def seeds(self) -> tuple[bytes, bytes]:
        """Return the seeds that ``from_seeds`` takes. Keep them only in the encrypted database."""
        return self._ed.private_bytes_raw(), self._pq.private_bytes_raw()

    def sign(self, domain: Domain, payload: bytes) -> bytes:
        """Return the Ed25519 signature over domain and payload: 64 bytes."""
        return self._ed.sign(domain + payload)

    def sign_pq(self, domain: Domain, payload: bytes) -> bytes:
        """Return the ML-DSA-65 signature over the same bytes: 3,309 bytes, never the same twice."""
        return self._pq.sign(domain + payload, context(domain))

    def sign_both(self, domain: Domain, payload: bytes) -> tuple[bytes, bytes]:
        """Return both signatures."""
        return self.sign(domain, payload), self.sign_pq(domain, payload)
