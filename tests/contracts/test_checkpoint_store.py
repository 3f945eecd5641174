"""What ``app.ports.CheckpointStore`` promises."""

from pathlib import Path

import pytest

from app.ids import EntryId
from app.ports import Backend, Store, StoredEntry
from tests.contracts.conftest import WORDS


def entry(number: int, envelope: bytes = b"envelope") -> StoredEntry:
    return StoredEntry(EntryId(number.to_bytes(32, "big")), envelope, number, "stick")


def test_what_is_kept_comes_back_for_what_it_is_bound_to_and_for_nothing_else(store: Store) -> None:
    checkpoints = store.checkpoints
    assert checkpoints.get("text", b"state") is None
    checkpoints.put("text", b"state", b"\x00words")
    assert checkpoints.get("text", b"state") == b"\x00words"
    assert checkpoints.get("text", b"another") is None
    assert checkpoints.get("status", b"state") is None
    checkpoints.put("text", b"later", b"other words")
    assert checkpoints.get("text", b"state") is None
    assert checkpoints.get("text", b"later") == b"other words"


def test_it_can_be_emptied_at_any_time(store: Store) -> None:
    store.checkpoints.put("text", b"state", b"words")
    before = store.checkpoints.record_hash()
    store.checkpoints.clear()
    assert store.checkpoints.get("text", b"state") is None
    assert store.checkpoints.record_hash() == before


def test_the_hash_of_the_record_changes_with_whatever_comes_in(store: Store) -> None:
    seen = {store.checkpoints.record_hash()}
    for roster, card, entries in (
        ([b"r"], [], []),
        ([], [b"c"], []),
        ([], [], [entry(1)]),
        ([], [], [entry(1, b"under another signature")]),
        ([], [], [entry(2), entry(3)]),
    ):
        store.record.append(roster, card, entries)
        assert store.checkpoints.record_hash() not in seen
        seen.add(store.checkpoints.record_hash())
    store.record.append([b"r"], [b"c"], [entry(2)])
    assert store.checkpoints.record_hash() in seen


def test_the_hash_is_the_same_whether_it_was_taken_up_where_it_was_left_or_not(
    backend: Backend, tmp_path: Path
) -> None:
    hashes = []
    for name, often in (("one", True), ("other", False)):
        with_stops = backend.create(tmp_path / name, WORDS)
        for number in range(20):
            with_stops.record.append(entries=[entry(number)])
            if often:
                with_stops.checkpoints.put("text", b"", b"")
        hashes.append(with_stops.checkpoints.record_hash())
        with_stops.close()
    assert hashes[0] == hashes[1]


def test_nothing_is_kept_of_a_transaction_that_failed(store: Store) -> None:
    store.checkpoints.put("text", b"state", b"words")
    with pytest.raises(ZeroDivisionError), store.transaction():
        store.record.append(entries=[entry(1)])
        store.checkpoints.put("text", b"later", b"other words")
        raise ZeroDivisionError
    assert store.checkpoints.get("text", b"state") == b"words"
    assert store.checkpoints.get("text", b"later") is None
