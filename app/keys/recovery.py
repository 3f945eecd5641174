"""The recovery code: 160 random bits on paper, the second way to open a workspace.

Written as 32 characters of Crockford's base 32 in groups of four, and two check characters: the 34
characters, read as one number, are 1 modulo 1021 (the scheme of ISO/IEC 7064, pure system). 1021 is
the greatest prime that fits into two characters, so every single wrong character and every two that
changed places are found, and of all other mistakes 1,020 in 1,021; before anything is opened.
"""

import secrets
from dataclasses import dataclass, field
from typing import ClassVar

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.errors import TravauxError
from app.keys.derivation import Cost, KeyFile, Slot, SlotType, fresh_slot, open_slot, seal_slot
from app.said import said
from app.values import value

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: without I, L, O and U."""
SECRET = 20
GROUPS = 8
"""Of four characters each; the check characters are a ninth."""
_GROUP = 4
_CHARACTERS = 34
_PRIME = 1021
_MAX_TYPED = 200
_PURPOSE = b"travaux/recovery/1"
_NO_COST = Cost(0, 0, 0)
_MEANT = str.maketrans("ILO", "110")
_BETWEEN = str.maketrans("", "", " -\u2010\u2011\u2012\u2013\u2014\t\u00a0")


@dataclass(eq=False)
class RecoveryTypoError(TravauxError):
    """What was typed is no recovery code: a mistake of typing or of writing down."""

    why: str
    says: ClassVar[str] = "The recovery code was mistyped: {why}"


@dataclass(eq=False)
class WrongRecoveryCodeError(TravauxError):
    """A code without a typing mistake that opens no slot."""

    says: ClassVar[str] = (
        "The recovery code is typed without a mistake, but it does not open this workspace: it was "
        "replaced by a later one, or belongs to another workspace."
    )


@value
class RecoveryCode:
    """A recovery code; never printed by accident."""

    secret: bytes = field(repr=False)
    """20 random bytes."""

    @classmethod
    def draw(cls) -> "RecoveryCode":
        """Return a fresh one."""
        return cls(secrets.token_bytes(SECRET))

    @property
    def groups(self) -> tuple[str, ...]:
        """As it is written down: eight groups of four characters, and two check characters."""
        data = int.from_bytes(self.secret, "big") << 10
        number = data + (1 - data) % _PRIME
        text = "".join(ALPHABET[number >> 5 * i & 31] for i in reversed(range(_CHARACTERS)))
        return tuple(text[i : i + _GROUP] for i in range(0, _CHARACTERS, _GROUP))

    @property
    def written(self) -> str:
        """As it is written down, the groups joined by hyphens."""
        return "-".join(self.groups)


def read_code(typed: str) -> RecoveryCode:
    """Read a recovery code as a person types it: in capitals or not, I and L for 1, O for 0.

    Raises:
        RecoveryTypoError: too many or too few characters, one that no code has, or a slip that the
            check characters show.
    """
    plain = normalised(typed[:_MAX_TYPED])
    for character in plain:
        if character not in ALPHABET:
            raise RecoveryTypoError(
                said(
                    "it has no “{character}” in it. A code is made of digits and of letters "
                    "without I, L, O and U.",
                    character=character,
                )
            )
    if len(plain) != _CHARACTERS:
        raise RecoveryTypoError(
            said(
                "it has {all} characters, and {count} were typed. Type all {groups} groups and "
                "the last two characters.",
                all=_CHARACTERS,
                count=len(plain),
                groups=GROUPS,
            )
        )
    number = 0
    for character in plain:
        number = number << 5 | ALPHABET.index(character)
    if number % _PRIME != 1 or number % 1024 >= _PRIME:
        raise RecoveryTypoError(
            said(
                "one or more characters are wrong, or two have changed places. Compare each group."
            )
        )
    return RecoveryCode((number >> 10).to_bytes(SECRET, "big"))


def normalised(typed: str) -> str:
    """Return typed characters as the code has them: capitals, no blanks or hyphens, 1 for I."""
    return typed.strip().translate(_BETWEEN).upper().translate(_MEANT)


def lock_by_code(database: bytes, master: bytes | bytearray, code: RecoveryCode) -> Slot:
    """Seal a master key under a recovery code; with 160 random bits no stretching is needed.

    Args:
        database: the id of the database, 16 bytes; the slot opens for no other.
        master: 32 bytes.
        code: see ``RecoveryCode.draw``.
    """
    slot = fresh_slot(SlotType.RECOVERY, _NO_COST)
    return seal_slot(database, slot, _key(code, slot), master)


def unlock_by_code(file: KeyFile, code: RecoveryCode) -> bytearray:
    """Return the master key; wipe it after use. Costs no more than a moment.

    Raises:
        WrongRecoveryCodeError: no slot opens.
    """
    for slot in file.of_type(SlotType.RECOVERY):
        master = open_slot(file.database, slot, _key(code, slot))
        if master is not None:
            return master
    raise WrongRecoveryCodeError


def _key(code: RecoveryCode, slot: Slot) -> bytearray:
    key = bytearray(32)
    HKDF(SHA256(), 32, slot.salt, _PURPOSE).derive_into(code.secret, key)
    return key
