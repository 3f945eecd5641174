"""The key file: one master key, locked away once for each way of opening it (ADR 0013).

The master key never changes when a passphrase does. Slots of type 1 are opened by a passphrase
through Argon2id, those of type 2 by a recovery code (``app.keys.recovery``); slots of another type
(3, the keyring of the operating system) are kept as they are.
"""

import secrets
import unicodedata
from dataclasses import dataclass, field, replace
from enum import IntEnum
from threading import Lock
from typing import ClassVar, cast

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.codec import CodecError, Value, decode, encode
from app.errors import TravauxError
from app.keys.domains import SLOT
from app.said import said
from app.values import value

MASTER_KEY = 32
MAX_KEY_FILE_BYTES = 4 * 1024
MAX_SLOTS = 8
MIN_PASSPHRASE = 15
"""Characters, after NFC."""
_FORMAT = 1
_SALT, _NONCE, _SEALED = 16, 12, 48


@dataclass(eq=False)
class KeyFileError(TravauxError):
    """The key file is damaged, or asks for what no honest one asks for."""

    why: str
    says: ClassVar[str] = (
        "The key file of this workspace cannot be used: {why}. Restore it from a backup."
    )


@dataclass(eq=False)
class WrongPassphraseError(TravauxError):
    """No slot opens with what was typed."""

    says: ClassVar[str] = (
        "The passphrase does not open this workspace. Check the keyboard layout and try again."
    )


@dataclass(eq=False)
class PassphraseRefusedError(TravauxError):
    """A new passphrase is too easy to guess."""

    minimum: int
    says: ClassVar[str] = (
        "The passphrase is too short: choose at least {minimum} characters, for example six words."
    )


@dataclass(eq=False)
class TooLittleMemoryError(TravauxError):
    """Argon2id could not have its memory."""

    mebibytes: int
    says: ClassVar[str] = (
        "Opening the workspace takes {mebibytes} MiB of memory for a moment, and the machine does "
        "not have it free. Close other programs and try again."
    )


class SlotType(IntEnum):
    """What opens a slot."""

    PASSPHRASE = 1
    RECOVERY = 2
    KEYRING = 3


@value
class Cost:
    """What Argon2id spends (RFC 9106): memory in KiB, passes, lanes."""

    memory: int = 256 * 1024
    passes: int = 3
    lanes: int = 4

    def fault(self) -> str | None:
        """Return why the cost is refused when it is read from a file, or None."""
        if not 64 * 1024 <= self.memory <= 2 * 1024 * 1024:
            return said("it asks for {memory} KiB of memory to open", memory=self.memory)
        if not 1 <= self.passes <= 16 or not 1 <= self.lanes <= 8:
            return said("it asks for a senseless effort to open")
        return None


FULL_COST = Cost()
_ONE_AT_A_TIME = Lock()
"""OpenSSL has one pool of threads for a process: of two derivations at once, one is told that there
is no memory, or both wait for each other for ever."""


@value
class Slot:
    """The master key, sealed for one way of opening it. ``cost`` is zero where none is spent."""

    type: SlotType
    salt: bytes
    cost: Cost
    nonce: bytes
    sealed: bytes


@value
class KeyFile:
    """What stands beside the encrypted database: its id, and the slots."""

    database: bytes
    slots: tuple[Slot, ...] = field(default=())

    def of_type(self, kind: SlotType) -> tuple[Slot, ...]:
        """Return the slots of one type."""
        return tuple(slot for slot in self.slots if slot.type is kind)

    def with_slot(self, slot: Slot) -> "KeyFile":
        """Return the key file with one slot in the place of all those of its type."""
        kept = self.without(slot.type).slots
        return replace(self, slots=tuple(sorted((slot, *kept), key=lambda s: s.type)))

    def without(self, kind: SlotType) -> "KeyFile":
        """Return the key file without the slots of one type."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot.type is not kind))


def derive_key(master: bytes | bytearray, purpose: str) -> bytearray:
    """Return 32 bytes for one purpose, such as ``travaux/db/1``, by HKDF-SHA256 without salt."""
    key = bytearray(32)
    HKDF(SHA256(), 32, None, purpose.encode()).derive_into(master, key)
    return key


def check_passphrase(passphrase: str) -> None:
    """Refuse a new passphrase that is too short.

    Raises:
        PassphraseRefusedError: shorter than ``MIN_PASSPHRASE``, or one character over and over.
    """
    text = unicodedata.normalize("NFC", passphrase)
    if len(text) < MIN_PASSPHRASE or len(set(text)) < 4:
        raise PassphraseRefusedError(MIN_PASSPHRASE)


def lock(database: bytes, master: bytes | bytearray, passphrase: str, cost: Cost) -> Slot:
    """Seal a master key under a passphrase.

    Args:
        database: the id of the database, 16 bytes; the slot opens for no other.
        master: 32 bytes.
        passphrase: as typed; its normal form NFC counts.
        cost: within the limits that ``parse_key_file`` accepts.

    Raises:
        TooLittleMemoryError: Argon2id could not have its memory.
    """
    slot = fresh_slot(SlotType.PASSPHRASE, cost)
    return seal_slot(database, slot, _stretch(passphrase, slot), master)


def unlock(file: KeyFile, passphrase: str) -> bytearray:
    """Return the master key; wipe it after use.

    Raises:
        WrongPassphraseError: no slot opens.
        TooLittleMemoryError: Argon2id could not have its memory.
    """
    for slot in file.of_type(SlotType.PASSPHRASE):
        master = open_slot(file.database, slot, _stretch(passphrase, slot))
        if master is not None:
            return master
    raise WrongPassphraseError


def fresh_slot(kind: SlotType, cost: Cost) -> Slot:
    """Return an empty slot with a salt and a nonce of its own."""
    return Slot(kind, secrets.token_bytes(_SALT), cost, secrets.token_bytes(_NONCE), b"")


def seal_slot(database: bytes, slot: Slot, key: bytearray, master: bytes | bytearray) -> Slot:
    """Return a fresh slot with the master key sealed in it; ``key`` is wiped."""
    try:
        sealed = AESGCMSIV(key).encrypt(slot.nonce, bytes(master), _bound(database, slot))
    finally:
        wipe(key)
    return replace(slot, sealed=sealed)


def open_slot(database: bytes, slot: Slot, key: bytearray) -> bytearray | None:
    """Return the master key, or None when ``key`` does not open the slot; ``key`` is wiped."""
    try:
        return bytearray(AESGCMSIV(key).decrypt(slot.nonce, slot.sealed, _bound(database, slot)))
    except InvalidTag:
        return None
    finally:
        wipe(key)


def write_key_file(file: KeyFile) -> bytes:
    """Return the bytes of a key file."""
    slots = [
        [s.type.value, s.salt, s.cost.memory, s.cost.passes, s.cost.lanes, s.nonce, s.sealed]
        for s in file.slots
    ]
    return encode({1: _FORMAT, 2: file.database, 3: slots})


def parse_key_file(data: bytes) -> KeyFile:
    """Read a key file; nothing is spent on it before its limits are checked.

    Raises:
        KeyFileError: damaged, of a newer version, or with costs outside the limits.
    """
    if len(data) > MAX_KEY_FILE_BYTES:
        raise KeyFileError(said("it is too large to be a key file"))
    try:
        value = decode(data)
    except CodecError as error:
        raise KeyFileError(said("it is damaged ({why})", why=error.why)) from None
    match value:
        case {1: 1, 2: bytes() as database, 3: list() as slots} if len(value) == 3:
            if len(database) != 16 or not 1 <= len(slots) <= MAX_SLOTS:
                raise KeyFileError(said("it is damaged"))
            return KeyFile(database, tuple(_read_slot(slot) for slot in slots))
        case {1: int()}:
            raise KeyFileError(said("it was written by a newer version of Travaux"))
        case _:
            raise KeyFileError(said("it is not a key file"))


def _read_slot(value: Value) -> Slot:
    if not isinstance(value, list) or [type(part) for part in value] != _SLOT_SHAPE:
        raise KeyFileError(said("it is damaged"))
    kind, memory, passes, lanes = (cast("int", value[i]) for i in (0, 2, 3, 4))
    salt, nonce, sealed = (cast("bytes", value[i]) for i in (1, 5, 6))
    if (len(salt), len(nonce), len(sealed)) != (_SALT, _NONCE, _SEALED):
        raise KeyFileError(said("it is damaged"))
    try:
        slot = Slot(SlotType(kind), salt, Cost(memory, passes, lanes), nonce, sealed)
    except ValueError:
        raise KeyFileError(said("it was written by a newer version of Travaux")) from None
    if slot.type is SlotType.PASSPHRASE and (fault := slot.cost.fault()):
        raise KeyFileError(fault)
    return slot


_SLOT_SHAPE = [int, bytes, int, int, int, bytes, bytes]


def _bound(database: bytes, slot: Slot) -> bytes:
    """What a slot is sealed together with, so that no part of it can be exchanged."""
    cost = slot.cost
    numbers = b"".join(
        number.to_bytes(4, "big") for number in (cost.memory, cost.passes, cost.lanes)
    )
    return SLOT + database + bytes((slot.type,)) + slot.salt + numbers


def _stretch(passphrase: str, slot: Slot) -> bytearray:
    text = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    key = bytearray(32)
    cost = slot.cost
    argon2 = Argon2id(
        salt=slot.salt,
        length=32,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory,
    )
    try:
        with _ONE_AT_A_TIME:
            argon2.derive_into(text, key)
    except MemoryError:
        raise TooLittleMemoryError(cost.memory // 1024) from None
    return key


def wipe(key: bytearray) -> None:
    """Overwrite a secret where it lies."""
    key[:] = bytes(len(key))
