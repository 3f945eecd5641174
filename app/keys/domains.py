"""What a hash or a signature is about: a prefix that no two uses share (``docs/format.md``, 1)."""

from hashlib import sha256
from typing import NewType

Domain = NewType("Domain", bytes)
"""``travaux/NAME/1`` and a NUL. Without the NUL it is the context of an ML-DSA signature."""


def _domain(name: str) -> Domain:
    return Domain(b"travaux/" + name.encode() + b"/1\x00")


EVENT = _domain("event")
CARD = _domain("card")
ROSTER = _domain("roster")
CONFERENCE = _domain("conf")
FEED = _domain("feed")
AUDIENCE = _domain("aud")
KEY_ID = _domain("keyid")
KEY_COMMITMENT = _domain("kc")
WRAP = _domain("wrap")
HISTORY = _domain("history")
INBOX = _domain("inbox")
STATE_CODE = _domain("code")
VECTOR = _domain("vector")
SLOT = _domain("slot")
SAFETY_NUMBER = _domain("sn")
BUNDLE = _domain("bundle")
ANSWER = _domain("answer")
OFFICER = _domain("officer")
ANCHOR = _domain("anchor")
CERTIFICATE = _domain("cert")
SEGMENT = _domain("segment")
PLACE = _domain("place")
HUB_PASS = _domain("hub-pass")


def digest(domain: Domain, *parts: bytes) -> bytes:
    """Return the SHA-256 of the domain and the parts, one after the other: 32 bytes."""
    return sha256(domain + b"".join(parts)).digest()


def context(domain: Domain) -> bytes:
    """Return the context that an ML-DSA signature of this domain carries."""
    return domain[:-1]


def spoken(number: bytes) -> str:
    """Return a hash as people read it to each other: eight groups of five decimal digits.

    Each group is four bytes of the hash, big-endian, modulo 100,000; 132 bits in all, so that no
    two conferences or devices are found that sound alike.
    """
    groups = (int.from_bytes(number[4 * i : 4 * i + 4], "big") % 100_000 for i in range(8))
    return " ".join(f"{group:05d}" for group in groups)
