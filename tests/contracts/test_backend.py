"""What ``app.ports.Backend`` and ``app.ports.Store`` promise."""

from pathlib import Path

import pytest

from app.ids import DraftId, EntryId
from app.keys.recovery import RecoveryCode
from app.ports import COPY_MARK, Backend, SearchRow, StorageError, Store, StoredEntry

WORDS = "correct horse battery staple"
OTHER_WORDS = "another quite long passphrase"
CODE = RecoveryCode(bytes(range(20)))
LATER_CODE = RecoveryCode(bytes(range(20, 40)))
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
    assert copy.vault.names("") == [COPY_MARK, "device"]
    assert contents(copy)[2] == [ENTRY]
    copy.close()


def test_a_backup_is_never_written_over_a_file(store: Store, tmp_path: Path) -> None:
    store.backup(tmp_path / "copy")
    with pytest.raises(StorageError, match="copy"):
        store.backup(tmp_path / "copy")
    with pytest.raises(StorageError):
        store.backup(store.path)


def test_a_backup_is_marked_as_a_copy_for_good_and_the_original_is_not(
    backend: Backend, store: Store, tmp_path: Path
) -> None:
    store.anchor.write(b"heads")
    store.backup(tmp_path / "copy")
    copy = backend.open(tmp_path / "copy", WORDS)
    assert copy.vault.get(COPY_MARK) is not None
    assert copy.anchor.read() is None
    copy.backup(tmp_path / "copy of the copy")
    copy.close()
    again = backend.open(tmp_path / "copy of the copy", WORDS)
    assert again.vault.get(COPY_MARK) is not None
    again.close()
    assert store.vault.get(COPY_MARK) is None
    assert store.anchor.read() == b"heads"


def test_the_anchor_is_empty_at_first_and_outlives_what_is_taken_back(
    backend: Backend, tmp_path: Path
) -> None:
    store = backend.create(tmp_path / "w", WORDS)
    assert store.anchor.read() == b""
    with pytest.raises(ZeroDivisionError), store.transaction():
        store.anchor.write(b"one", lasting=True)
        raise ZeroDivisionError
    assert store.anchor.read() == b"one"
    store.anchor.write(b"two" * 100)
    store.close()
    store = backend.open(tmp_path / "w", WORDS)
    assert store.anchor.read() == b"two" * 100
    assert "w" in store.anchor.path.name
    store.close()


def test_the_recovery_code_gives_a_new_passphrase_and_stays_valid(
    backend: Backend, tmp_path: Path
) -> None:
    backend.create(tmp_path / "w", WORDS).close()
    backend.set_recovery_code(tmp_path / "w", WORDS, CODE)
    backend.open(tmp_path / "w", WORDS).close()
    for words in (OTHER_WORDS, WORDS):
        backend.recover(tmp_path / "w", CODE, words)
        backend.open(tmp_path / "w", words).close()
    with pytest.raises(StorageError):
        backend.open(tmp_path / "w", OTHER_WORDS)


def test_a_later_recovery_code_takes_the_place_of_the_earlier(
    backend: Backend, tmp_path: Path
) -> None:
    backend.create(tmp_path / "w", WORDS).close()
    backend.set_recovery_code(tmp_path / "w", WORDS, CODE)
    backend.set_recovery_code(tmp_path / "w", WORDS, LATER_CODE)
    with pytest.raises(StorageError, match="w”"):
        backend.recover(tmp_path / "w", CODE, OTHER_WORDS)
    backend.recover(tmp_path / "w", LATER_CODE, OTHER_WORDS)
    backend.open(tmp_path / "w", OTHER_WORDS).close()


def test_a_recovery_that_is_refused_changes_nothing(backend: Backend, tmp_path: Path) -> None:
    path = tmp_path / "w"
    backend.create(path, WORDS).close()
    with pytest.raises(StorageError):
        backend.recover(path, CODE, OTHER_WORDS)
    with pytest.raises(StorageError):
        backend.set_recovery_code(path, OTHER_WORDS, CODE)
    with pytest.raises(StorageError):
        backend.set_recovery_code(tmp_path / "nothing", WORDS, CODE)
    backend.set_recovery_code(path, WORDS, CODE)
    with pytest.raises(StorageError):
        backend.recover(path, CODE, "short")
    backend.open(path, WORDS).close()


def test_a_travel_lock_leaves_only_the_recovery_code(backend: Backend, tmp_path: Path) -> None:
    path = tmp_path / "w"
    backend.create(path, WORDS).close()
    with pytest.raises(StorageError, match="recovery code"):
        backend.lock_for_travel(path, WORDS)
    backend.set_recovery_code(path, WORDS, CODE)
    with pytest.raises(StorageError):
        backend.lock_for_travel(path, OTHER_WORDS)
    backend.open(path, WORDS).close()
    backend.lock_for_travel(path, WORDS)
    for again in (
        lambda: backend.open(path, WORDS),
        lambda: backend.change_passphrase(path, WORDS, OTHER_WORDS),
        lambda: backend.set_recovery_code(path, WORDS, LATER_CODE),
    ):
        with pytest.raises(StorageError):
            again()
    backend.recover(path, CODE, OTHER_WORDS)
    backend.open(path, OTHER_WORDS).close()
