"""The slot of the key file that the keyring of the operating system opens (ADR 0022).

The keyring holds 32 random bytes for it and nothing else: without the key file they open nothing,
and the key file without them neither.
"""

import secrets

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.keys.derivation import Cost, KeyFile, Slot, SlotType, fresh_slot, open_slot, seal_slot

SECRET = 32
_PURPOSE = b"travaux/keyring/1"
_NO_COST = Cost(0, 0, 0)


def draw_secret() -> bytearray:
    """Return 32 fresh random bytes for the keyring; wipe them after use."""
    return bytearray(secrets.token_bytes(SECRET))


def lock_by_keyring(database: bytes, master: bytes | bytearray, secret: bytearray) -> Slot:
    """Seal a master key under what the keyring holds; random bytes need no stretching.

    Args:
        database: the id of the database, 16 bytes; the slot opens for no other.
        master: 32 bytes.
        secret: see ``draw_secret``.
    """
    slot = fresh_slot(SlotType.KEYRING, _NO_COST)
    return seal_slot(database, slot, _key(secret, slot), master)


def unlock_by_keyring(file: KeyFile, slot: Slot, secret: bytearray) -> bytearray | None:
    """Return the master key, which is to be wiped after use; None if the slot does not open."""
    return open_slot(file.database, slot, _key(secret, slot))


def name_in_keyring(slot: Slot) -> str:
    """Return the name of a slot's secret: of this slot alone, so that no two ever share one."""
    return slot.salt.hex()


def _key(secret: bytearray, slot: Slot) -> bytearray:
    key = bytearray(32)
    HKDF(SHA256(), 32, slot.salt, _PURPOSE).derive_into(secret, key)
    return key
