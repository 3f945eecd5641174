"""The key file beside a workspace, ``<name>.key``: read, written and replaced whole.

What it holds and how it is locked is ``app.keys.derivation``; here it meets the disk. The master
key and what follows from it live in bytearrays that are wiped. A key file is changed by writing a
new one beside it, opening that, and renaming it: at no moment is there none that opens.
"""

import os
import secrets
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.ids import new_id
from app.keys.derivation import (
    MASTER_KEY,
    MAX_KEY_FILE_BYTES,
    Cost,
    KeyFile,
    KeyFileError,
    PassphraseRefusedError,
    Slot,
    SlotType,
    TooLittleMemoryError,
    WrongPassphraseError,
    check_passphrase,
    derive_key,
    lock,
    parse_key_file,
    unlock,
    wipe,
    write_key_file,
)
from app.keys.keyring_slot import (
    draw_secret,
    lock_by_keyring,
    name_in_keyring,
    unlock_by_keyring,
)
from app.keys.recovery import (
    RecoveryCode,
    WrongRecoveryCodeError,
    lock_by_code,
    unlock_by_code,
)
from app.ports import StorageError
from app.said import said
from app.values import value
from storage import os_keyring
from storage.errors import (
    KeyringNotUsableError,
    KeyringSilentError,
    LockedForTravelError,
    MissingKeyFileError,
    NoRecoveryCodeError,
    NoWayInError,
    PassphraseError,
    RecoveryCodeError,
    UnusableKeyFileError,
    os_errors,
)
from storage.files import beside, read_limited, staging, sync_folder, write_new
from storage.os_keyring import SilentKeyringError

_DATABASE_KEY = "travaux/db/1"
_ANCHOR_KEY = "travaux/anchor/1"


@value
class Keys:
    """What the master key of a workspace gives; whoever takes one over wipes it.

    Attributes:
        id: of the database, 16 bytes.
        database, anchor: 32 bytes each.
    """

    id: bytes
    database: bytearray
    anchor: bytearray

    @classmethod
    def of(cls, id_: bytes, master: bytearray) -> "Keys":
        """Derive them, and wipe the master key."""
        try:
            return cls(id_, derive_key(master, _DATABASE_KEY), derive_key(master, _ANCHOR_KEY))
        finally:
            wipe(master)

    def wipe(self) -> None:
        """Overwrite both."""
        wipe(self.database)
        wipe(self.anchor)


def key_path(workspace: Path) -> Path:
    """Return where the key file of a workspace lies."""
    return beside(workspace, ".key")


def create_key_file(path: Path, passphrase: str, cost: Cost) -> Keys:
    """Draw a master key, write it locked to a new file, and return what it gives.

    Raises:
        StorageError: the passphrase is too short, or the file cannot be written.
    """
    require_passphrase(passphrase)
    database = new_id()
    master = bytearray(secrets.token_bytes(MASTER_KEY))
    try:
        with _sentences(path, path):
            slot = lock(database, master, passphrase, cost)
        write_new(path, write_key_file(KeyFile(database, (slot,))))
        return Keys.of(database, master)
    finally:
        wipe(master)


def open_key_file(workspace: Path, passphrase: str) -> Keys:
    """Return the keys of a workspace. Costs one Argon2id (0.5 s at the full cost).

    Raises:
        StorageError: no key file, not one, the passphrase is wrong, too little memory, or a travel
            lock has left no passphrase.
    """
    file = read_key_file(key_path(workspace))
    return Keys.of(file.database, _opened_by_passphrase(workspace, file, passphrase))


def read_key_file(path: Path) -> KeyFile:
    """Read and check a key file; nothing is spent on it beyond its few bytes.

    Raises:
        StorageError: it is missing, cannot be read, or is not one.
    """
    with os_errors(path):
        if not path.is_file():
            raise MissingKeyFileError(path)
    data = read_limited(path, MAX_KEY_FILE_BYTES)
    with _sentences(path, path):
        return parse_key_file(data)


def copied_key_file(path: Path) -> bytes:
    """Return a key file for a copy: without the keyring, which is a matter of one login here.

    Raises:
        StorageError: it is missing, cannot be read, or is not one.
    """
    return write_key_file(read_key_file(path).without(SlotType.KEYRING))


def change_passphrase(workspace: Path, old: str, new: str, cost: Cost) -> None:
    """Lock the master key under a new passphrase; the other slots stay as they are.

    Three Argon2id. The caller holds the lock of the key file, here and below.

    Raises:
        StorageError: the old passphrase is wrong, the new one too short, or the disk refuses.
    """
    require_passphrase(new)
    file = read_key_file(key_path(workspace))
    _set_passphrase(workspace, file, _opened_by_passphrase(workspace, file, old), new, cost)


def recover(workspace: Path, code: RecoveryCode, new: str, cost: Cost) -> None:
    """Open the key file by the recovery code and set a new passphrase; the code stays valid.

    Two Argon2id.

    Raises:
        StorageError: there is no such slot, the code is not this one's, the passphrase too short.
    """
    require_passphrase(new)
    file = read_key_file(key_path(workspace))
    if not file.of_type(SlotType.RECOVERY):
        raise NoWayInError(workspace)
    _set_passphrase(workspace, file, _opened_by_code(workspace, file, code), new, cost)


def set_recovery_code(workspace: Path, passphrase: str, code: RecoveryCode) -> None:
    """Add a slot that a recovery code opens, in the place of any earlier one. One Argon2id.

    Raises:
        StorageError: the passphrase is wrong, or the disk refuses.
    """
    file = read_key_file(key_path(workspace))
    master = _opened_by_passphrase(workspace, file, passphrase)
    try:
        changed = file.with_slot(lock_by_code(file.database, master, code))
        _replace(workspace, changed, lambda fresh: _opens(unlock_by_code(fresh, code), master))
    finally:
        wipe(master)


def has_keyring(workspace: Path) -> bool:
    """Whether the keyring of the operating system is one of the ways in; it is not asked."""
    return bool(read_key_file(key_path(workspace)).of_type(SlotType.KEYRING))


def open_by_keyring(workspace: Path) -> Keys:
    """Return the keys of a workspace by what the keyring holds; no passphrase, no Argon2id.

    Raises:
        KeyringError: it is not a way in, or the keyring does not answer with the key.
        StorageError: no key file, or not one.
    """
    file = read_key_file(key_path(workspace))
    slots = file.of_type(SlotType.KEYRING)
    if not slots:
        raise KeyringSilentError(workspace, said("it was not turned on for it"))
    try:
        master = _opened_by_keyring(file, slots[0])
    except SilentKeyringError as error:
        raise KeyringSilentError(workspace, error.why) from None
    return Keys.of(file.database, master)


def add_keyring(workspace: Path, passphrase: str) -> None:
    """Let the keyring of the operating system open the workspace too. One Argon2id.

    Raises:
        KeyringError: there is no keyring that keeps secrets, or it did not keep this one.
        StorageError: the passphrase is wrong, or the disk refuses.
    """
    file = read_key_file(key_path(workspace))
    master = _opened_by_passphrase(workspace, file, passphrase)
    secret = draw_secret()
    try:
        slot = lock_by_keyring(file.database, master, secret)
        os_keyring.keep(name_in_keyring(slot), secret)
        changed = file.with_slot(slot)
        _replace(workspace, changed, lambda fresh: _opens(_opened_by_keyring(fresh, slot), master))
    except SilentKeyringError as error:
        raise KeyringNotUsableError(workspace, error.why) from None
    finally:
        wipe(master)
        wipe(secret)
    _forgotten(file)


def remove_keyring(workspace: Path, passphrase: str) -> bool:
    """Close that way in. One Argon2id: whoever has forgotten the passphrase is told in time.

    Returns:
        Whether the keyring has forgotten its part; if not, it opens nothing all the same.

    Raises:
        StorageError: the passphrase is wrong, or the disk refuses.
    """
    file = read_key_file(key_path(workspace))
    wipe(_opened_by_passphrase(workspace, file, passphrase))
    changed = file.without(SlotType.KEYRING)
    if changed != file:
        _replace(workspace, changed, lambda fresh: fresh == changed)
    return _forgotten(file)


def lock_for_travel(workspace: Path, passphrase: str) -> bool:
    """Take the passphrase out: from then on only the recovery code opens the workspace.

    The passphrase is asked for once more, so that nobody does it to somebody else. One Argon2id.

    Returns:
        Whether no keyring holds its part of a way in any more; if not, it opens nothing.

    Raises:
        StorageError: there is no recovery code, the passphrase is wrong, or the disk refuses.
    """
    file = read_key_file(key_path(workspace))
    kept = file.of_type(SlotType.RECOVERY)
    if not kept:
        raise NoRecoveryCodeError(workspace)
    wipe(_opened_by_passphrase(workspace, file, passphrase))
    changed = file.without(SlotType.PASSPHRASE).without(SlotType.KEYRING)
    _replace(workspace, changed, lambda fresh: fresh.slots == kept)
    return _forgotten(file)


def require_passphrase(passphrase: str) -> None:
    """Check a passphrase that is to be set.

    Raises:
        StorageError: it is too short.
    """
    try:
        check_passphrase(passphrase)
    except PassphraseRefusedError as error:
        raise StorageError(str(error)) from None


def _opened_by_passphrase(workspace: Path, file: KeyFile, passphrase: str) -> bytearray:
    if not file.of_type(SlotType.PASSPHRASE):
        raise LockedForTravelError(workspace)
    with _sentences(workspace, key_path(workspace)):
        return unlock(file, passphrase)


def _opened_by_keyring(file: KeyFile, slot: Slot) -> bytearray:
    secret = os_keyring.find(name_in_keyring(slot))
    try:
        master = unlock_by_keyring(file, slot, secret)
    finally:
        wipe(secret)
    if master is None:
        raise SilentKeyringError(said("what it holds is not the key of this workspace"))
    return master


def _forgotten(before: KeyFile) -> bool:
    """Let the keyring forget what a key file that was replaced had in it."""
    try:
        for slot in before.of_type(SlotType.KEYRING):
            os_keyring.forget(name_in_keyring(slot))
    except SilentKeyringError:
        return False
    return True


def _opened_by_code(workspace: Path, file: KeyFile, code: RecoveryCode) -> bytearray:
    with _sentences(workspace, key_path(workspace)):
        return unlock_by_code(file, code)


def _set_passphrase(
    workspace: Path, file: KeyFile, master: bytearray, new: str, cost: Cost
) -> None:
    """Give a key file a passphrase in the place of any it has; the master key is wiped."""
    try:
        with _sentences(workspace, key_path(workspace)):
            changed = file.with_slot(lock(file.database, master, new, cost))
            _replace(workspace, changed, lambda fresh: _opens(unlock(fresh, new), master))
    finally:
        wipe(master)


def _opens(again: bytearray, master: bytearray) -> bool:
    try:
        return again == master
    finally:
        wipe(again)


def _replace(workspace: Path, file: KeyFile, is_sound: Callable[[KeyFile], bool]) -> None:
    """Put a key file in the place of the old one, once it is on disk, read back and opened."""
    path = key_path(workspace)
    with staging(path) as folder:
        fresh = folder / "key"
        write_new(fresh, write_key_file(file))
        if not is_sound(read_key_file(fresh)):
            raise UnusableKeyFileError(fresh, said("it was not written as it should be"))
        mode = "r+b" if os.access(path, os.W_OK) else "rb"
        with os_errors(path), path.open(mode) as old:
            fresh.replace(path)
            sync_folder(path.parent)
            _overwrite(old.fileno())


def _overwrite(descriptor: int) -> None:
    """Overwrite a file that has no name any more, as far as the disk lets anyone do that.

    A flash disk and a file system that keeps old versions may hold the bytes still. A file that
    somebody keeps under a second name, as some backups do, is left alone.
    """
    with suppress(OSError):  # the new one counts already
        about = os.fstat(descriptor)
        if about.st_nlink == 0:
            os.pwrite(descriptor, bytes(about.st_size), 0)
            os.fsync(descriptor)


@contextmanager
def _sentences(workspace: Path, path: Path) -> Generator[None]:
    """Give the errors of the derivation the name of the file that they are about."""
    try:
        yield
    except WrongPassphraseError:
        raise PassphraseError(workspace) from None
    except WrongRecoveryCodeError:
        raise RecoveryCodeError(workspace) from None
    except KeyFileError as error:
        raise UnusableKeyFileError(path, error.why) from None
    except TooLittleMemoryError as error:
        raise StorageError(str(error)) from None
