"""Makes and opens workspaces: the lock, the key file, the database, and the stores over it."""

import os
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from app.keys.derivation import FULL_COST, Cost
from app.keys.recovery import RecoveryCode
from app.ports import (
    COPY_MARK,
    Anchor,
    CheckpointStore,
    DraftStore,
    RecordStore,
    SearchIndex,
    StorageError,
    Vault,
)
from storage import key_file
from storage.anchor import FileAnchor, anchor_path
from storage.checkpoint_store import SqlCheckpointStore
from storage.children import ChildProcesses, interpreter
from storage.database import Database, create_database, open_database, refuse_plaintext
from storage.draft_store import SqlDraftStore
from storage.errors import (
    AlreadyThereError,
    MissingKeyFileError,
    NotAWorkspaceError,
    NoWorkspaceError,
    ReadOnlyError,
    os_errors,
)
from storage.files import FileLock, place, staging, write_new
from storage.key_file import (
    Keys,
    copied_key_file,
    create_key_file,
    key_path,
    open_key_file,
    read_key_file,
    require_passphrase,
)
from storage.migrations import migrate, upgrade
from storage.record_store import SqlRecordStore
from storage.search_index import SqlSearchIndex
from storage.vault import SqlVault

_PAGE_BYTES = 4096


class FileStore:
    """``app.ports.Store``: one open workspace file, locked against everybody else."""

    def __init__(self, database: Database, anchor: FileAnchor, lock: FileLock) -> None:
        self._database = database
        self._anchor = anchor
        self._lock = lock
        self._record = SqlRecordStore(database)
        self._drafts = SqlDraftStore(database)
        self._vault = SqlVault(database)
        self._search = SqlSearchIndex(database)
        self._checkpoints = SqlCheckpointStore(database)

    @property
    def path(self) -> Path:
        """The workspace file."""
        return self._database.path

    @property
    def record(self) -> RecordStore:
        """The signed record."""
        return self._record

    @property
    def drafts(self) -> DraftStore:
        """Private drafts."""
        return self._drafts

    @property
    def vault(self) -> Vault:
        """Secrets and local facts."""
        return self._vault

    @property
    def search(self) -> SearchIndex:
        """The full-text index."""
        return self._search

    @property
    def checkpoints(self) -> CheckpointStore:
        """What need not be computed again."""
        return self._checkpoints

    @property
    def anchor(self) -> Anchor:
        """What outlives an older database."""
        return self._anchor

    def transaction(self) -> AbstractContextManager[None]:
        """All that is written inside is kept together or not at all; on disk when it ends."""
        return self._database.transaction()

    def check(self) -> Sequence[str]:
        """Return what is wrong with the files, in sentences; reads everything (1 s per 100 MB)."""
        found = [f"“{self.path}”: {fault}." for fault in self._database.faults()]
        try:
            read_key_file(key_path(self.path))
        except StorageError as error:
            found.append(str(error))
        return found

    def backup(self, target: Path) -> None:
        """Write a complete, equally encrypted copy with its key file; never over a file.

        The copy is marked as one, opened and checked before it gets its name. About 3 s per 100 MB.

        Raises:
            StorageError: the target exists, or could not be written whole.
        """
        target = _full(target)
        with FileLock(target), staging(target) as folder:
            _require_free(target)
            copy = folder / "workspace"
            write_new(key_path(copy), copied_key_file(key_path(self.path)))
            self._database.copy_to(copy, _mark)
            place(((key_path(copy), key_path(target)), (copy, target)))

    def close(self) -> None:
        """Close the file, forget the key, let others in; a second call does nothing."""
        try:
            self._database.close()
            self._anchor.close()
        finally:
            self._lock.release()


class FileBackend:
    """``app.ports.Backend``: ``NAME``, with ``NAME.key`` and ``NAME.anchor`` beside it.

    Args:
        cost: what Argon2id spends on new passphrases; what it spends on opening stands in the file.
    """

    def __init__(self, cost: Cost = FULL_COST) -> None:
        self._cost = cost
        self._children = ChildProcesses(interpreter())

    @property
    def children(self) -> ChildProcesses:
        """Where work on hostile bytes is done."""
        return self._children

    def create(self, path: Path, passphrase: str) -> FileStore:
        """Make a new workspace with its key file; when it fails, nothing is left behind.

        Both are built in a folder beside and renamed, the key file first, when they are whole.

        Raises:
            StorageError: the passphrase is too short, something has the name, the disk refuses.
        """
        path = _full(path)
        require_passphrase(passphrase)
        lock = FileLock(path)
        try:
            _require_free(path)
            return FileStore(*self._make(path, passphrase), lock)
        except BaseException:
            lock.release()
            raise

    def _make(self, path: Path, passphrase: str) -> tuple[Database, FileAnchor]:
        names = [(key_path, key_path(path)), (anchor_path, anchor_path(path)), (_itself, path)]
        with staging(path) as folder:
            fresh = folder / "workspace"
            keys = create_key_file(key_path(fresh), passphrase, self._cost)
            try:
                _build(fresh, bytearray(keys.database))  # which wipes what it is given
                FileAnchor(anchor_path(fresh), keys.id, keys.anchor).write(b"")
                place(tuple((of(fresh), target) for of, target in names))
            except BaseException:
                keys.wipe()
                raise
        try:
            return _opened(path, keys)
        except BaseException:
            for _, made in names:
                made.unlink(missing_ok=True)
            raise

    def open(self, path: Path, passphrase: str) -> FileStore:
        """Open a workspace.

        Raises:
            StorageError: wrong passphrase, no workspace, no key file, in use, damaged, read-only,
                locked for travel, of a newer format.
        """
        return self._open(path, lambda full: open_key_file(full, passphrase))

    def open_by_keyring(self, path: Path) -> FileStore:
        """Open a workspace without its passphrase, by what the keyring of this login holds.

        Raises:
            KeyringError: it is locked, absent, changed, silent, or was never turned on.
            StorageError: as ``open``.
        """
        return self._open(path, key_file.open_by_keyring)

    def _open(self, path: Path, keys_of: Callable[[Path], Keys]) -> FileStore:
        path = _full(path)
        _require_workspace(path)
        lock = FileLock(path)
        try:
            refuse_plaintext(path)
            database, anchor = _opened(path, keys_of(path))
            try:
                upgrade(database)
            except BaseException:
                database.close()
                anchor.close()
                raise
            return FileStore(database, anchor, lock)
        except BaseException:
            lock.release()
            raise

    def change_passphrase(self, path: Path, old: str, new: str) -> None:
        """Lock the workspace's key under a new passphrase; the file may be open meanwhile.

        Copies of the old key file, in backups for instance, still open with the old passphrase.

        Raises:
            StorageError: the old passphrase is wrong, the new one too short, the disk refuses.
        """
        path = _full(path)
        _require_workspace(path)
        with FileLock(key_path(path)):
            key_file.change_passphrase(path, old, new, self._cost)

    def set_recovery_code(self, path: Path, passphrase: str, code: RecoveryCode) -> None:
        """Let a recovery code open the workspace, in the place of any earlier one.

        Raises:
            StorageError: the passphrase is wrong, or the disk refuses.
        """
        path = _full(path)
        _require_workspace(path)
        with FileLock(key_path(path)):
            key_file.set_recovery_code(path, passphrase, code)

    def recover(self, path: Path, code: RecoveryCode, new: str) -> None:
        """Set a new passphrase by the recovery code, which stays valid.

        Raises:
            StorageError: there is none, it is not this workspace's, the passphrase is too short.
        """
        path = _full(path)
        _require_workspace(path)
        with FileLock(key_path(path)):
            key_file.recover(path, code, new, self._cost)

    def has_keyring(self, path: Path) -> bool:
        """Whether the keyring of the operating system is a way in; it is not asked.

        Raises:
            StorageError: no workspace, no key file, or not one.
        """
        path = _full(path)
        _require_workspace(path)
        return key_file.has_keyring(path)

    def add_keyring(self, path: Path, passphrase: str) -> None:
        """Let the keyring of the operating system open the workspace beside the passphrase.

        Raises:
            KeyringError: there is no keyring that keeps secrets encrypted, or it is locked.
            StorageError: the passphrase is wrong, or the disk refuses.
        """
        path = _full(path)
        _require_workspace(path)
        with FileLock(key_path(path)):
            key_file.add_keyring(path, passphrase)

    def remove_keyring(self, path: Path, passphrase: str) -> bool:
        """Close that way in; returns whether the keyring has forgotten its part, too.

        Raises:
            StorageError: the passphrase is wrong, or the disk refuses.
        """
        path = _full(path)
        _require_workspace(path)
        with FileLock(key_path(path)):
            return key_file.remove_keyring(path, passphrase)

    def lock_for_travel(self, path: Path, passphrase: str) -> bool:
        """Take every passphrase out of the key file; only the recovery code opens the workspace.

        The old key file is overwritten; a flash disk may keep it all the same, and so does every
        backup, with the passphrase of its time. Returns whether no keyring holds a part of a way
        in any more.

        Raises:
            StorageError: there is no recovery code, the passphrase is wrong, or the disk refuses.
        """
        path = _full(path)
        _require_workspace(path)
        with FileLock(key_path(path)):
            return key_file.lock_for_travel(path, passphrase)


def _itself(path: Path) -> Path:
    return path


def _mark(copy: Database) -> None:
    """Write into a copy that it is one, for good."""
    SqlVault(copy).put(COPY_MARK, b"")


def _opened(path: Path, keys: Keys) -> tuple[Database, FileAnchor]:
    """Open the database and the anchor; they take the keys over."""
    try:
        database = open_database(path, keys.database)
    except BaseException:
        keys.wipe()
        raise
    return database, FileAnchor(anchor_path(path), keys.id, keys.anchor)


def _full(path: Path) -> Path:
    try:
        with os_errors(path):
            return path.resolve()
    except RuntimeError:  # links that lead in a circle
        raise NoWorkspaceError(path) from None


def _require_free(path: Path) -> None:
    for name in (path, key_path(path), anchor_path(path)):
        with os_errors(name):
            if name.exists():
                raise AlreadyThereError(name)


def _require_workspace(path: Path) -> None:
    """Check what can be seen from outside, before anything is written or spent."""
    with os_errors(path):
        if not path.exists():
            raise NoWorkspaceError(path)
        if not path.is_file():
            raise NotAWorkspaceError(path)
        if not key_path(path).is_file():
            size = path.stat().st_size
            whole_pages = size > 0 and size % _PAGE_BYTES == 0
            raise MissingKeyFileError(key_path(path)) if whole_pages else NotAWorkspaceError(path)
        if not os.access(path, os.R_OK | os.W_OK):
            raise ReadOnlyError(path)


def _build(path: Path, key: bytearray) -> None:
    database = create_database(path, key)
    try:
        migrate(database)
    finally:
        database.close()
    refuse_plaintext(path)
