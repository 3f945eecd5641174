"""What is kept in the database is passed over when it was damaged or no longer fits."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.ids import EntryId
from app.ports import StoredEntry
from storage.checkpoint_store import SqlCheckpointStore
from storage.database import Database, create_database
from storage.migrations import migrate
from storage.record_store import SqlRecordStore


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = create_database(tmp_path / "w", bytearray(range(32)))
    migrate(database)
    yield database
    database.close()


def entries(*numbers: int) -> list[StoredEntry]:
    return [StoredEntry(EntryId(bytes([n]) * 32), bytes([n]), n, "own") for n in numbers]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE checkpoint SET body = x'00'",
        "UPDATE checkpoint SET digest = zeroblob(32)",
        "UPDATE checkpoint SET name = 'status' WHERE name = 'text'",
        "DELETE FROM checkpoint",
    ],
)
def test_what_was_damaged_is_not_there(database: Database, statement: str) -> None:
    kept = SqlCheckpointStore(database)
    kept.put("text", b"state", b"words")
    database.execute(statement)
    assert kept.get("text", b"state") is None
    assert kept.get("status", b"state") is None


def test_a_body_under_another_name_or_binding_is_told_by_its_hash(database: Database) -> None:
    kept = SqlCheckpointStore(database)
    kept.put("text", b"state", b"words")
    kept.put("status", b"state", b"facts")
    database.execute(
        "UPDATE checkpoint SET (digest, body) = "
        "(SELECT digest, body FROM checkpoint WHERE name = 'text') WHERE name = 'status'"
    )
    assert kept.get("status", b"state") is None
    database.execute("UPDATE checkpoint SET bound = x'aa'")
    assert kept.get("text", b"\xaa") is None


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entry SET envelope = x'00' WHERE position = 2",
        "DELETE FROM entry WHERE position = 1",
        "UPDATE card SET envelope = x'00'",
        "UPDATE roster SET envelope = x'00'",
        "DELETE FROM roster",
    ],
)
def test_whatever_changes_what_was_received_leaves_nothing_that_was_computed_from_it(
    database: Database, statement: str
) -> None:
    record, kept = SqlRecordStore(database), SqlCheckpointStore(database)
    record.append([b"roster"], [b"card"], entries(1, 2, 3))
    kept.put("text", b"state", b"words")
    record.append([b"roster"], [b"card"], entries(1, 2, 3, 4))
    assert kept.get("text", b"state") == b"words", "what only comes in is told by the chain"
    database.execute(statement)
    assert kept.get("text", b"state") is None


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM checkpoint_head",
        "UPDATE checkpoint_head SET position = 1",
        "UPDATE checkpoint_head SET digest = zeroblob(32)",
    ],
)
def test_the_hash_of_the_record_is_made_anew_where_its_beginning_is_lost(
    database: Database, statement: str
) -> None:
    record, kept = SqlRecordStore(database), SqlCheckpointStore(database)
    record.append(entries=entries(1, 2, 3))
    whole = kept.record_hash()
    kept.put("text", b"", b"")
    record.append(entries=entries(4))
    after = kept.record_hash()
    database.execute(statement)
    assert kept.record_hash() == after != whole


def test_a_record_that_lost_its_end_is_another_record(database: Database) -> None:
    record, kept = SqlRecordStore(database), SqlCheckpointStore(database)
    record.append(entries=entries(1, 2, 3))
    kept.put("text", b"", b"")
    whole = kept.record_hash()
    database.execute("DELETE FROM entry WHERE position = 3")
    assert kept.record_hash() != whole
    record.append(entries=entries(5))
    assert kept.record_hash() != whole
