"""What ``app.ports.Backend`` and ``app.ports.Store`` promise."""

from pathlib import Path

import pytest

from app.ids import DraftId, EntryId
from app.ports import Backend, SearchRow, StorageError, Store, StoredEntry

WORDS = "correct horse battery staple"
OTHER_WORDS = "another quite long passphrase"
ENTRY = StoredEntry(EntryId(bytes(32)), b"envelope", 1_763_800_000_000, "own")


def fill(store: Store) -> None:
    store.record.append([b"roster"], [b"card"], [ENTRY])
    store.drafts.keep(DraftId(bytes(16)), b"draft")
    store.vault.put("device", b"seed")
    store.search.replace([SearchRow(b"k", "text", b"c", "en", "freedom of navigation")])


def contents(store: Store) -> object:
    return (
        [bytes(r) for r in store.record.rosters()],
        [bytes(c) for c in store.record.cards()],
        list(store.record.entries()),
        list(store.drafts.all()),
        [(name, store.vault.get(name)) for name in store.vault.names("")],
        [hit.row for hit in store.search.find("navigation", 5)],
    )


def test_what_was_kept_is_there_after_closing_and_opening(backend: Backend, tmp_path: Path) -> None:
    path = tmp_path / "w"
    store = backend.create(path, WORDS)
    fill(store)
    before = contents(store)
    store.close()
    again = backend.open(path, WORDS)
    assert contents(again) == before
    assert again.path == path
    assert again.check() == []
    again.close()


def test_closing_twice_is_no_error(store: Store) -> None:
    store.close()
    store.close()


@pytest.mark.parametrize("passphrase", ["", "correct horse battery stapl", OTHER_WORDS])
def test_a_wrong_passphrase_opens_nothing(
    backend: Backend, tmp_path: Path, passphrase: str
) -> None:
    backend.create(tmp_path / "w", WORDS).close()
    with pytest.raises(StorageError, match="w”"):
        backend.open(tmp_path / "w", passphrase)
    backend.open(tmp_path / "w", WORDS).close()


def test_what_is_not_there_cannot_be_opened(backend: Backend, tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"nothing\.travaux"):
        backend.open(tmp_path / "nothing.travaux", WORDS)


def test_a_workspace_is_never_made_over_another(backend: Backend, tmp_path: Path) -> None:
    store = backend.create(tmp_path / "w", WORDS)
    fill(store)
    before = contents(store)
    store.close()
    with pytest.raises(StorageError):
        backend.create(tmp_path / "w", OTHER_WORDS)
    store = backend.open(tmp_path / "w", WORDS)
    assert contents(store) == before
    store.close()


def test_a_short_passphrase_is_refused_for_a_new_workspace(
    backend: Backend, tmp_path: Path
) -> None:
    with pytest.raises(StorageError, match="too short"):
        backend.create(tmp_path / "w", "fourteen chars")
    assert list(tmp_path.iterdir()) == []


def test_a_second_opening_is_refused_until_the_first_is_closed(
    backend: Backend, tmp_path: Path
) -> None:
    store = backend.create(tmp_path / "w", WORDS)
    for _ in range(2):
        with pytest.raises(StorageError, match="w”"):
            backend.open(tmp_path / "w", WORDS)
    fill(store)
    store.close()
    backend.open(tmp_path / "w", WORDS).close()


def test_after_a_change_only_the_new_passphrase_opens(backend: Backend, tmp_path: Path) -> None:
    backend.create(tmp_path / "w", WORDS).close()
    backend.change_passphrase(tmp_path / "w", WORDS, OTHER_WORDS)
    with pytest.raises(StorageError):
        backend.open(tmp_path / "w", WORDS)
    backend.open(tmp_path / "w", OTHER_WORDS).close()


def test_a_change_of_passphrase_that_is_refused_changes_nothing(
    backend: Backend, tmp_path: Path
) -> None:
    backend.create(tmp_path / "w", WORDS).close()
    with pytest.raises(StorageError):
        backend.change_passphrase(tmp_path / "w", "not the passphrase", OTHER_WORDS)
    with pytest.raises(StorageError):
        backend.change_passphrase(tmp_path / "w", WORDS, "short")
    with pytest.raises(StorageError):
        backend.change_passphrase(tmp_path / "nothing", WORDS, OTHER_WORDS)
    backend.open(tmp_path / "w", WORDS).close()


def test_a_transaction_keeps_all(store: Store) -> None:
    with store.transaction():
        fill(store)
    assert contents(store)[0] == [b"roster"]


def test_a_transaction_that_fails_keeps_nothing(store: Store) -> None:
    before = contents(store)
    with pytest.raises(ZeroDivisionError), store.transaction():
        fill(store)
        raise ZeroDivisionError
    assert contents(store) == before


def test_a_part_of_a_transaction_can_fail_for_itself(store: Store) -> None:
    with store.transaction():
        store.vault.put("kept", b"1")
        with pytest.raises(ZeroDivisionError), store.transaction():
            store.vault.put("not kept", b"2")
            raise ZeroDivisionError
        store.vault.put("kept too", b"3")
    assert store.vault.names("") == ["kept", "kept too"]


def test_a_backup_is_a_workspace_with_the_same_contents(
    backend: Backend, store: Store, tmp_path: Path
) -> None:
    fill(store)
    store.backup(tmp_path / "copy")
    fill(store)
    store.vault.put("later", b"x")
    copy = backend.open(tmp_path / "copy", WORDS)
    assert copy.vault.names("") == ["device"]
    assert contents(copy)[2] == [ENTRY]
    copy.close()


def test_a_backup_is_never_written_over_a_file(store: Store, tmp_path: Path) -> None:
    store.backup(tmp_path / "copy")
    with pytest.raises(StorageError, match="copy"):
        store.backup(tmp_path / "copy")
    with pytest.raises(StorageError):
        store.backup(store.path)
