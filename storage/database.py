"""One encrypted SQLite file. The only module that names SQLCipher and sees its errors.

Opening goes by steps, in this order, and stops at the first that fails: (1) the library is recent
enough, (2) the file is new, or holds no plain database, (3) the key is set, (4) it is SQLCipher
that answers, (5) the key fits, (6) settings and authorizer, (7) for a new file: what reached the
disk is encrypted. Step 4 is no formality: where a plain SQLite is loaded first, the driver uses
that one, takes the key without a word and writes in clear.
"""

from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

import sqlcipher3.dbapi2 as sqlcipher

from app.ports import StorageError
from storage.errors import (
    DamagedFileError,
    DiskFullError,
    InUseError,
    NotAWorkspaceError,
    ReadOnlyError,
    UnsafeLibraryError,
    WorkspaceFileError,
    os_errors,
)
from storage.files import read_limited, write_new

MINIMUM_VERSION = (3, 51, 3)
"""The first SQLite without the fault in resetting a WAL that could lose a commit."""
KEY_BYTES = 32
_PAGE_BYTES = 4096
_MAGIC = b"SQLite format 3\x00"
_HEX = b"0123456789abcdef"

_SETTINGS = (
    "temp_store=MEMORY",  # FILE writes sorted rows in clear to a temporary file
    "journal_mode=WAL",
    "synchronous=FULL",  # what is acknowledged survives a power cut
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "foreign_keys=ON",
)
# data_version is asked by FTS5 itself
_PRAGMAS = frozenset({"cipher_integrity_check", "integrity_check", "data_version"})
_CHECKS = ("cipher_integrity_check", "integrity_check")

# SQLite's primary result codes, by number because the driver names only some
_SENTENCES: dict[int, type[WorkspaceFileError]] = {
    5: InUseError,  # BUSY
    6: InUseError,  # LOCKED
    8: ReadOnlyError,  # READONLY
    10: DiskFullError,  # IOERR
    11: DamagedFileError,  # CORRUPT
    13: DiskFullError,  # FULL
    14: ReadOnlyError,  # CANTOPEN
    26: DamagedFileError,  # NOTADB
}

Row = tuple[Any, ...]
"""The values of one row; the SQL beside the call says which."""


class _Connection(Protocol):
    """What is used of the driver's connection, which ships no types."""

    @property
    def in_transaction(self) -> bool: ...
    def execute(self, sql: str, parameters: Sequence[object] = ..., /) -> "_Cursor": ...
    def executemany(self, sql: str, rows: Iterable[Sequence[object]], /) -> "_Cursor": ...
    def set_key(self, key: bytearray, /) -> None: ...
    def set_authorizer(self, callback: Callable[..., int], /) -> None: ...
    def backup(self, target: "_Connection", /) -> None: ...
    def close(self) -> None: ...


class _Cursor(Protocol):
    def fetchall(self) -> list[Row]: ...


_driver: Any = sqlcipher
_DRIVER_ERROR: type[Exception] = _driver.Error


class Database:
    """One open, keyed connection, used from the thread that opened it.

    The key is kept for copies, in a bytearray that ``close`` wipes; SQLCipher keeps its own.
    """

    def __init__(self, path: Path, connection: _Connection, key: bytearray) -> None:
        self._path = path
        self._connection = connection
        self._key = key

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """Run one statement and return its rows, all of them."""
        with _sentences(self._path):
            return self._connection.execute(sql, parameters).fetchall()

    def execute_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Run one statement for each row of parameters."""
        with _sentences(self._path):
            self._connection.executemany(sql, rows)

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Keep all that is written inside, or nothing; on disk when the outermost one ends.

        Inside another one it is a part of that one which can fail for itself. Costs one write and
        one fsync of the WAL (0.3 ms), whatever the number of rows.
        """
        nested = self._connection.in_transaction
        self.execute("SAVEPOINT inner" if nested else "BEGIN IMMEDIATE")
        try:
            yield
            self.execute("RELEASE inner" if nested else "COMMIT")
        except BaseException:
            self._undo(nested=nested)
            raise

    def _undo(self, *, nested: bool) -> None:
        if not self._connection.in_transaction:
            return  # SQLite has taken everything back itself, as it does when the disk is full
        if nested:
            self.execute("ROLLBACK TO inner")
            self.execute("RELEASE inner")
        else:
            self.execute("ROLLBACK")

    def faults(self) -> list[str]:
        """Return what the library finds wrong with the file; reads all of it (1 s per 100 MB)."""
        found: list[str] = []
        for check in _CHECKS:
            try:
                found += [str(row[0]) for row in self.execute(f"PRAGMA {check}")]
            except StorageError as error:
                found.append(str(error))
        return [fault for fault in found if fault != "ok"]

    def copy_to(self, target: Path, mark: Callable[["Database"], None]) -> None:
        """Write a copy under the same key to a new file, and check the copy (2 s per 100 MB).

        Args:
            target: the file to make.
            mark: writes into the copy that it is one.

        Raises:
            StorageError: the copy could not be written, or is not sound.
        """
        write_new(target, b"")
        copy = _connect(target, bytearray(self._key))
        try:
            with _sentences(target):
                self._connection.backup(copy._connection)  # noqa: SLF001 same class
        finally:
            copy.close()
        refuse_plaintext(target)
        written = open_database(target, bytearray(self._key))
        try:
            mark(written)
            if written.faults():
                raise DamagedFileError(target)
        finally:
            written.close()

    def close(self) -> None:
        """Close the file, its WAL folded in, and wipe the key; a second call does nothing."""
        with _sentences(self._path):
            self._connection.close()
        self._key[:] = bytes(len(self._key))


def create_database(path: Path, key: bytearray) -> Database:
    """Make a new encrypted file, for its owner only; takes the key over.

    Raises:
        StorageError: the file exists, cannot be written, or the library does not encrypt.
    """
    with _wiped_on_failure(key):
        _require_version(path)
        write_new(path, b"")
        database = _connect(path, key)
        try:
            refuse_plaintext(path)  # journal_mode=WAL was the first commit
        except BaseException:
            database.close()
            raise
        return database


def open_database(path: Path, key: bytearray) -> Database:
    """Open an encrypted file that exists; takes the key over.

    Raises:
        StorageError: no encrypted database, the key is not its own, damaged, or in use.
    """
    with _wiped_on_failure(key):
        _require_version(path)
        refuse_plaintext(path)
        with os_errors(path):
            # SQLite takes a file of less than a page for a new one, and begins it afresh
            if path.stat().st_size < _PAGE_BYTES:
                raise DamagedFileError(path)
        return _connect(path, key)


@contextmanager
def _wiped_on_failure(key: bytearray) -> Generator[None]:
    try:
        yield
    except BaseException:
        key[:] = bytes(len(key))
        raise


def refuse_plaintext(path: Path) -> None:
    """Refuse a file that begins like a plain SQLite database.

    Reading here closes a descriptor of the file and so drops the locks that SQLite holds on it in
    this process; ``storage.files.FileLock`` is the lock that counts.
    """
    if read_limited(path, len(_MAGIC)).startswith(_MAGIC):
        raise NotAWorkspaceError(path)


def _require_version(path: Path) -> None:
    if _driver.sqlite_version_info < MINIMUM_VERSION:
        raise UnsafeLibraryError(path)


def _connect(path: Path, key: bytearray) -> Database:
    with _sentences(path):
        connection: _Connection = _driver.connect(
            f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=0
        )
    database = Database(path, connection, key)
    try:
        _settle(database, connection, key)
    except BaseException:
        database.close()
        raise
    return database


def _settle(database: Database, connection: _Connection, key: bytearray) -> None:
    """Steps 3 to 6."""
    database.execute("PRAGMA cipher_log_level=NONE")  # else it writes to stderr
    database.execute("PRAGMA cipher_memory_security=ON")
    database.execute("PRAGMA locking_mode=EXCLUSIVE")  # so that no shared-memory file is needed
    literal = _key_literal(key)
    try:
        connection.set_key(literal)
    except _DRIVER_ERROR:  # a plain SQLite knows no keys
        raise UnsafeLibraryError(database.path) from None
    finally:
        literal[:] = bytes(len(literal))
    if not database.execute("PRAGMA cipher_version"):
        raise UnsafeLibraryError(database.path)
    database.execute("SELECT count(*) FROM sqlite_master")
    for setting in _SETTINGS:
        database.execute(f"PRAGMA {setting}")
    if database.execute("PRAGMA journal_mode") != [("wal",)]:
        raise ReadOnlyError(database.path)
    connection.set_authorizer(_authorize)


def _key_literal(key: bytearray) -> bytearray:
    """Return x'<64 hex digits>' without leaving a copy in an immutable object."""
    literal = bytearray(b"x'" + bytes(2 * KEY_BYTES) + b"'")
    for index, byte in enumerate(key):
        literal[2 + 2 * index] = _HEX[byte >> 4]
        literal[3 + 2 * index] = _HEX[byte & 15]
    return literal


def _authorize(action: int, first: str | None, second: str | None, *_: object) -> int:
    """Deny what could carry rows out of the file or change how it is kept."""
    denied = (
        action in (_driver.SQLITE_ATTACH, _driver.SQLITE_DETACH)
        or (action == _driver.SQLITE_PRAGMA and (first or "").lower() not in _PRAGMAS)
        or (action == _driver.SQLITE_FUNCTION and (second or "").lower() == "load_extension")
    )
    return int(_driver.SQLITE_DENY if denied else _driver.SQLITE_OK)


@contextmanager
def _sentences(path: Path) -> Generator[None]:
    """Turn the driver's foreseen errors inside into sentences about ``path``; the rest are bugs."""
    try:
        yield
    except _DRIVER_ERROR as error:
        foreseen = _SENTENCES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if foreseen is None:
            raise
        raise foreseen(path) from error
