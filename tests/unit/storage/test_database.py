"""The encrypted database: its settings, its key, what it refuses to do."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.ports import StorageError
from storage.database import Database, create_database, open_database
from storage.errors import (
    AlreadyThereError,
    DamagedFileError,
    NewerFormatError,
    NotAWorkspaceError,
)
from storage.migrations import MIGRATIONS, Migration, migrate


def key() -> bytearray:
    return bytearray(b"k" * 32)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = create_database(tmp_path / "w", key())
    yield database
    database.close()


def test_nothing_on_disk_looks_like_a_database(database: Database, tmp_path: Path) -> None:
    database.execute("CREATE TABLE t (a TEXT)")
    database.execute("INSERT INTO t VALUES ('recognisable words')")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["w", "w-wal"]
    for file in tmp_path.iterdir():
        content = file.read_bytes()
        assert b"SQLite format" not in content
        assert b"recognisable" not in content
    assert (tmp_path / "w").stat().st_mode & 0o777 == 0o600


def test_the_file_is_one_file_after_closing(database: Database, tmp_path: Path) -> None:
    database.execute("CREATE TABLE t (a TEXT)")
    database.close()
    assert [file.name for file in tmp_path.iterdir()] == ["w"]


def test_the_key_is_wiped_when_the_file_is_closed(tmp_path: Path) -> None:
    mine = key()
    database = create_database(tmp_path / "w", mine)
    database.close()
    assert mine == bytearray(32)


def test_the_key_is_wiped_when_opening_fails(tmp_path: Path) -> None:
    (tmp_path / "w").write_bytes(b"SQLite format 3\x00" + bytes(4080))
    mine = key()
    with pytest.raises(NotAWorkspaceError):
        open_database(tmp_path / "w", mine)
    assert mine == bytearray(32)


def test_another_key_opens_nothing(database: Database, tmp_path: Path) -> None:
    database.close()
    with pytest.raises(DamagedFileError):
        open_database(tmp_path / "w", bytearray(32))


def test_a_new_database_is_never_made_over_a_file(tmp_path: Path) -> None:
    (tmp_path / "w").write_bytes(b"mine")
    with pytest.raises(AlreadyThereError):
        create_database(tmp_path / "w", key())
    assert (tmp_path / "w").read_bytes() == b"mine"


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH ':memory:' AS other",
        "VACUUM INTO '/dev/null'",
        "PRAGMA temp_store = 1",
        "PRAGMA key = 'x'",
        "PRAGMA rekey = 'x'",
        "PRAGMA journal_mode = DELETE",
        "PRAGMA synchronous = OFF",
        "SELECT load_extension('x')",
    ],
)
def test_what_could_carry_rows_out_is_denied(database: Database, statement: str) -> None:
    with pytest.raises(Exception, match="authori") as raised:
        database.execute(statement)
    assert not isinstance(raised.value, StorageError)  # a bug, not a mishap


def test_another_thread_may_not_use_it(database: Database) -> None:
    raised: list[Exception] = []

    def use() -> None:
        try:
            database.execute("SELECT 1")
        except Exception as error:  # noqa: BLE001 the driver's own class is its secret
            raised.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert "thread" in str(raised[0])


def test_paths_with_odd_characters_are_that_path(tmp_path: Path) -> None:
    path = tmp_path / "a b?mode=memory#%41 – договор.travaux"
    create_database(path, key()).close()
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    open_database(path, key()).close()


def test_no_secret_is_in_the_repr(database: Database) -> None:
    assert "kkk" not in repr(database) + str(database)


def test_a_copy_holds_the_same_rows_under_the_same_key(database: Database, tmp_path: Path) -> None:
    database.execute("CREATE TABLE t (a TEXT)")
    database.execute_many("INSERT INTO t VALUES (?)", [(f"row {n}",) for n in range(500)])

    def mark(copy: Database) -> None:
        copy.execute("INSERT INTO t VALUES ('this is a copy')")

    database.copy_to(tmp_path / "copy", mark)
    copy = open_database(tmp_path / "copy", key())
    assert copy.execute("SELECT count(*) FROM t") == [(501,)]
    assert database.execute("SELECT count(*) FROM t") == [(500,)]
    assert copy.faults() == []
    copy.close()


def test_migrating_a_current_file_changes_nothing(database: Database) -> None:
    migrate(database)
    tables = database.execute("SELECT name FROM sqlite_master")
    migrate(database)
    assert database.execute("SELECT name FROM sqlite_master") == tables


def test_each_step_is_applied_once_and_recorded(database: Database) -> None:
    migrate(database)
    later = (*MIGRATIONS, Migration(7, ("CREATE TABLE later (a INTEGER) STRICT",)))
    migrate(database, later)
    migrate(database, later)
    done = database.execute("SELECT number FROM migration ORDER BY number")
    assert done == [*((step.number,) for step in MIGRATIONS), (7,)]


def test_a_step_that_fails_leaves_the_format_before_it(database: Database) -> None:
    migrate(database)
    broken = Migration(7, ("CREATE TABLE later (a INTEGER)", "CREATE TABLE draft (a INTEGER)"))
    with pytest.raises(Exception, match="draft"):
        migrate(database, (*MIGRATIONS, broken))
    assert database.execute("SELECT name FROM sqlite_master WHERE name = 'later'") == []
    migrate(database)


def test_a_newer_format_is_left_as_it_is(database: Database) -> None:
    migrate(database)
    database.execute("INSERT INTO migration VALUES (99)")
    with pytest.raises(NewerFormatError, match="newer version"):
        migrate(database)


def test_an_encrypted_file_of_another_kind_is_refused(database: Database) -> None:
    database.execute("CREATE TABLE something (a INTEGER)")
    with pytest.raises(DamagedFileError):
        migrate(database)
