"""The key file beside a workspace, ``<name>.key``: read, written and replaced whole.

What it holds and how it is locked is ``app.keys.derivation``; here it meets the disk. The master
key and what follows from it live in bytearrays that are wiped.
"""

import secrets
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from app.ids import new_id
from app.keys.derivation import (
    MASTER_KEY,
    MAX_KEY_FILE_BYTES,
    Cost,
    KeyFile,
    KeyFileError,
    PassphraseRefusedError,
    TooLittleMemoryError,
    WrongPassphraseError,
    check_passphrase,
    derive_key,
    lock,
    parse_key_file,
    unlock,
    with_passphrase,
    write_key_file,
)
from app.ports import StorageError
from storage.errors import (
    MissingKeyFileError,
    PassphraseError,
    UnusableKeyFileError,
    os_errors,
)
from storage.files import beside, read_limited, staging, sync_folder, write_new

_DATABASE_KEY = "travaux/db/1"


def key_path(workspace: Path) -> Path:
    """Return where the key file of a workspace lies."""
    return beside(workspace, ".key")


def create_key_file(path: Path, passphrase: str, cost: Cost) -> bytearray:
    """Draw a master key, write it locked to a new file, and return the database key.

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
        return derive_key(master, _DATABASE_KEY)
    finally:
        _wipe(master)


def database_key(workspace: Path, passphrase: str) -> bytearray:
    """Return the database key of a workspace. Costs one Argon2id (0.5 s at the full cost).

    Raises:
        StorageError: no key file, not one, the passphrase is wrong, too little memory.
    """
    path = key_path(workspace)
    file = read_key_file(path)
    with _sentences(workspace, path):
        master = unlock(file, passphrase)
    try:
        return derive_key(master, _DATABASE_KEY)
    finally:
        _wipe(master)


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


def change_key_file(workspace: Path, old: str, new: str, cost: Cost) -> None:
    """Lock the master key under a new passphrase; the other slots stay as they are.

    The new file is read back and opened before it takes the place of the old one, so there is no
    moment at which neither opens. Three Argon2id. The caller holds the lock of the key file.

    Raises:
        StorageError: the old passphrase is wrong, the new one too short, or the disk refuses.
    """
    path = key_path(workspace)
    require_passphrase(new)
    file = read_key_file(path)
    with _sentences(workspace, path), staging(path) as folder:
        master = unlock(file, old)
        try:
            slot = lock(file.database, master, new, cost)
            fresh = folder / "key"
            write_new(fresh, write_key_file(with_passphrase(file, slot)))
            again = unlock(read_key_file(fresh), new)
            if again != master:
                raise UnusableKeyFileError(fresh, "it was not written as it should be")
            _wipe(again)
        finally:
            _wipe(master)
        with os_errors(path):
            fresh.replace(path)
            sync_folder(path.parent)


def require_passphrase(passphrase: str) -> None:
    """Check a passphrase that is to be set.

    Raises:
        StorageError: it is too short.
    """
    try:
        check_passphrase(passphrase)
    except PassphraseRefusedError as error:
        raise StorageError(str(error)) from None


@contextmanager
def _sentences(workspace: Path, path: Path) -> Generator[None]:
    """Give the errors of the derivation the name of the file that they are about."""
    try:
        yield
    except WrongPassphraseError:
        raise PassphraseError(workspace) from None
    except KeyFileError as error:
        raise UnusableKeyFileError(path, error.why) from None
    except TooLittleMemoryError as error:
        raise StorageError(str(error)) from None


def _wipe(key: bytearray) -> None:
    key[:] = bytes(len(key))
