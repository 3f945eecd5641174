"""Damaged, exchanged and foreign files: one sentence that names the file, and nothing changed."""

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from app.codec import decode, encode
from app.keys import derivation
from app.keys.derivation import FULL_COST
from app.keys.recovery import RecoveryCode
from app.ports import StorageError
from storage.database import create_database, open_database
from storage.key_file import open_key_file
from storage.migrations import migrate
from storage.record_store import SqlRecordStore
from tests.attacks.storage_processes import BACKEND, OTHER_WORDS, WORDS, batch

PAGE = 4096


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a workspace of some hundred entries, and a second one."""
    folder = tmp_path_factory.mktemp("sound")
    for name, first in (("w", 0), ("other", 100)):
        store = BACKEND.create(folder / name, WORDS)
        for number in range(first, first + 20):
            store.record.append(entries=batch(number))
        store.close()
    return folder


@pytest.fixture
def folder(sound: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "copy"
    shutil.copytree(sound, copy)
    return copy


def refusal(path: Path, words: str = WORDS) -> str:
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(StorageError) as raised:
        BACKEND.open(path, words)
    sentence = str(raised.value)
    assert str(path) in sentence
    assert sentence == raised.value.why
    assert (path.read_bytes() if path.is_file() else b"") == before
    assert not path.with_name(f"{path.name}.lock").exists()
    return sentence


# --- the database -----------------------------------------------------------------------------


def test_a_byte_changed_in_any_page_is_never_read_as_something_else(tmp_path: Path) -> None:
    key = b"k" * 32
    path = tmp_path / "w"
    database = create_database(path, bytearray(key))
    migrate(database)
    for number in range(10):
        SqlRecordStore(database).append(entries=batch(number))
    entries = list(SqlRecordStore(database).entries())
    database.close()
    content = path.read_bytes()
    noticed = 0
    for page in range(len(content) // PAGE):
        damaged = bytearray(content)
        damaged[page * PAGE + (page * 89) % PAGE] ^= 1
        path.write_bytes(damaged)
        try:
            database = open_database(path, bytearray(key))
        except StorageError as error:
            assert "damaged" in str(error)
            noticed += 1
            continue
        try:
            faults = database.faults()
            assert list(SqlRecordStore(database).entries()) == entries
        except StorageError as error:
            assert "damaged" in str(error)
            assert faults
        noticed += bool(faults)
        database.close()
    assert noticed == len(content) // PAGE


def test_a_damaged_page_is_told_by_the_check_and_when_it_is_read(folder: Path) -> None:
    path = folder / "w"
    content = bytearray(path.read_bytes())
    BACKEND.create(folder / "empty", WORDS).close()
    tables = (folder / "empty").stat().st_size // PAGE  # what a file is that holds nothing yet
    assert tables < len(content) // PAGE
    for page in range(tables, len(content) // PAGE):
        content[page * PAGE + 100] ^= 0x40
    path.write_bytes(content)
    store = BACKEND.open(path, WORDS)
    assert any("w”" in sentence and "page" in sentence.lower() for sentence in store.check())
    with pytest.raises(StorageError, match=r"damaged.*restore"):
        list(store.record.entries())
    with pytest.raises(StorageError, match="damaged"):
        store.backup(folder / "backup")
    store.close()
    assert not (folder / "backup").exists()
    assert not (folder / "backup.key").exists()


@pytest.mark.parametrize("damage", [0, 40, 4_095])
def test_a_damaged_first_page_is_told_at_once(folder: Path, damage: int) -> None:
    content = bytearray((folder / "w").read_bytes())
    content[damage] ^= 1
    (folder / "w").write_bytes(content)
    assert "is damaged" in refusal(folder / "w")


@pytest.mark.parametrize("length", [1, 100, 4_095, 4_096, 20_000])
def test_a_truncated_file_is_told(folder: Path, length: int) -> None:
    os.truncate(folder / "w", length)
    with pytest.raises(StorageError, match="damaged"):
        store = BACKEND.open(folder / "w", WORDS)
        try:
            list(store.record.entries())
        finally:
            store.close()


def test_an_emptied_workspace_is_not_taken_for_a_new_one(folder: Path) -> None:
    os.truncate(folder / "w", 0)
    assert "damaged" in refusal(folder / "w")
    assert (folder / "w").stat().st_size == 0


def test_an_encrypted_file_without_tables_is_no_new_workspace(folder: Path) -> None:
    (folder / "w").unlink()
    create_database(folder / "w", open_key_file(folder / "other", WORDS).database).close()
    shutil.copy(folder / "other.key", folder / "w.key")
    with pytest.raises(StorageError, match="damaged"):
        BACKEND.open(folder / "w", WORDS)


def test_another_database_under_the_name_is_told(folder: Path) -> None:
    shutil.copy(folder / "other", folder / "w")
    assert "belongs to another workspace" in refusal(folder / "w")


# --- what is no workspace ---------------------------------------------------------------------


@pytest.mark.parametrize("content", [b"", b"Article 1\n", os.urandom(5_000)])
def test_a_file_of_another_kind_is_no_workspace(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "treaty.md"
    path.write_bytes(content)
    assert "is not an encrypted Travaux workspace" in refusal(path)


def test_a_folder_a_pipe_and_a_circle_of_links_are_no_workspaces(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    (tmp_path / "folder").mkdir()
    for name in ("pipe", "circle", "folder", "nothing", "folder/nothing", "no/folder/w"):
        refusal(tmp_path / name)
    for name in ("pipe", "circle", "folder", "no/folder/w"):
        with pytest.raises(StorageError, match=name):
            BACKEND.create(tmp_path / name, WORDS)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["circle", "folder", "pipe"]


def test_a_link_opens_the_workspace_it_leads_to(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(folder / "w")
    store = BACKEND.open(tmp_path / "link", WORDS)
    with pytest.raises(StorageError, match="in use"):
        BACKEND.open(folder / "w", WORDS)
    store.close()


# --- the key file -----------------------------------------------------------------------------


def test_a_missing_key_file_is_named(folder: Path) -> None:
    (folder / "w.key").unlink()
    assert "w.key” is missing" in refusal(folder / "w")
    with pytest.raises(StorageError, match=r"w\.key” is missing"):
        BACKEND.change_passphrase(folder / "w", WORDS, OTHER_WORDS)


def test_the_key_file_of_another_workspace_opens_nothing(folder: Path) -> None:
    shutil.copy(folder / "other.key", folder / "w.key")
    assert "belongs to another workspace" in refusal(folder / "w")


SLOT_MEMORY, SLOT_PASSES, SLOT_LANES = 2, 3, 4
Fields = dict[int, object]


def alter(place: int, value: int) -> Callable[[Fields], object]:
    def change(fields: Fields) -> object:
        cast("list[list[object]]", fields[3])[0][place] = value
        return fields

    return change


def another_database(fields: Fields) -> object:
    return fields | {2: bytes(16)}


def swap_slots(fields: Fields) -> object:
    """Two slots, each with the other's sealed key."""
    slot = cast("list[list[object]]", fields[3])[0]
    return fields | {3: [[*slot[:1], bytes(16), *slot[2:]], [*slot[:6], bytes(48)]]}


HOSTILE = {
    "4 TiB of memory": alter(SLOT_MEMORY, 4 << 30),
    "8 KiB of memory": alter(SLOT_MEMORY, 8),
    "a million passes": alter(SLOT_PASSES, 1_000_000),
    "no pass": alter(SLOT_PASSES, 0),
    "a thousand lanes": alter(SLOT_LANES, 1_000),
    "negative lanes": alter(SLOT_LANES, -1),
    "an unknown slot": alter(0, 9),
    "another database": another_database,
    "swapped slots": swap_slots,
    "no slots": lambda fields: fields | {3: []},
    "a thousand slots": lambda fields: fields | {3: cast("list[object]", fields[3]) * 1_000},
    "another format": lambda fields: fields | {1: 2},
    "a list": lambda fields: [fields],
    "a number": lambda _: 7,
}


@pytest.mark.parametrize("change", HOSTILE.values(), ids=HOSTILE.keys())
def test_an_altered_key_file_is_refused_at_once(
    folder: Path, monkeypatch: pytest.MonkeyPatch, change: Callable[[Fields], object]
) -> None:
    path = folder / "w.key"
    fields = cast("Fields", decode(path.read_bytes()))
    path.write_bytes(encode(change(fields)))
    costs: list[int] = []

    def counted(**given: int) -> Argon2id:
        costs.append(given["memory_cost"])
        return Argon2id(**given)

    monkeypatch.setattr(derivation, "Argon2id", counted)
    refusal(folder / "w")
    assert len(costs) <= 2
    assert max(costs, default=0) <= FULL_COST.memory


def test_a_key_file_with_one_byte_changed_opens_nothing(folder: Path) -> None:
    path = folder / "w.key"
    content = path.read_bytes()
    for place in range(0, len(content), 7):
        path.write_bytes(content[:place] + bytes([content[place] ^ 0x20]) + content[place + 1 :])
        refusal(folder / "w")
    for length in range(0, len(content), 11):
        path.write_bytes(content[:length])
        assert "w.key” cannot be used" in refusal(folder / "w")
    path.write_bytes(content + b"\x00")
    assert "w.key” cannot be used" in refusal(folder / "w")
    path.write_bytes(content)
    BACKEND.open(folder / "w", WORDS).close()


def test_a_huge_key_file_is_not_read_whole(folder: Path) -> None:
    with (folder / "w.key").open("wb") as file:
        file.truncate(1 << 40)
    assert "too large" in refusal(folder / "w")


def test_other_slots_stay_when_the_passphrase_changes(folder: Path) -> None:
    path = folder / "w.key"
    fields = cast("Fields", decode(path.read_bytes()))
    recovery = [2, bytes(16), 0, 0, 0, bytes(12), bytes(48)]
    path.write_bytes(encode(fields | {3: [*cast("list[object]", fields[3]), recovery]}))
    BACKEND.change_passphrase(folder / "w", WORDS, OTHER_WORDS)
    slots = cast("list[object]", cast("Fields", decode(path.read_bytes()))[3])
    assert recovery in slots
    assert len(slots) == 2
    assert "does not open" in refusal(folder / "w")
    BACKEND.open(folder / "w", OTHER_WORDS).close()


def test_composed_and_decomposed_passphrases_are_one(tmp_path: Path) -> None:
    BACKEND.create(tmp_path / "w", "négociation à Genève").close()
    BACKEND.open(tmp_path / "w", "ne\u0301gociation a\u0300 Gene\u0300ve").close()
    assert "does not open" in refusal(tmp_path / "w", "negociation a Geneve")


def test_a_failed_backup_and_a_failed_creation_leave_nothing(folder: Path) -> None:
    before = sorted(file.name for file in folder.iterdir())
    (folder / "taken.key").write_bytes(b"somebody's")
    with pytest.raises(StorageError, match=r"taken\.key"):
        BACKEND.create(folder / "taken", WORDS)
    store = BACKEND.open(folder / "w", WORDS)
    with pytest.raises(StorageError, match=r"taken\.key"):
        store.backup(folder / "taken")
    (folder / "w.key").rename(folder / "moved")
    with pytest.raises(StorageError, match=r"w\.key” is missing"):
        store.backup(folder / "backup")
    assert any("w.key” is missing" in sentence for sentence in store.check())
    store.close()
    (folder / "moved").rename(folder / "w.key")
    (folder / "taken.key").unlink()
    assert sorted(file.name for file in folder.iterdir()) == before


# --- the recovery code and the travel lock ----------------------------------------------------

CODE = RecoveryCode(bytes(range(20)))


def test_each_way_of_being_locked_out_has_a_sentence_of_its_own(folder: Path) -> None:
    path = folder / "w"
    with pytest.raises(StorageError, match="lost for good"):
        BACKEND.recover(path, CODE, OTHER_WORDS)
    with pytest.raises(StorageError, match="vault recovery-code"):
        BACKEND.lock_for_travel(path, WORDS)
    BACKEND.set_recovery_code(path, WORDS, CODE)
    assert "vault recover" in refusal(path, "not the passphrase")
    begin = time.process_time()
    with pytest.raises(StorageError, match="typed without a mistake"):
        BACKEND.recover(path, RecoveryCode(bytes(20)), OTHER_WORDS)
    assert time.process_time() - begin < 1
    BACKEND.lock_for_travel(path, WORDS)
    assert "locked for travel" in refusal(path)


def test_the_old_key_file_is_overwritten_unless_somebody_holds_on_to_it(folder: Path) -> None:
    path = folder / "w.key"
    before = path.read_bytes()
    with path.open("rb") as held:
        BACKEND.set_recovery_code(folder / "w", WORDS, CODE)
        assert held.read() == bytes(len(before))
    now = path.read_bytes()
    os.link(path, folder / "kept")
    BACKEND.lock_for_travel(folder / "w", WORDS)
    assert (folder / "kept").read_bytes() == now
    assert path.stat().st_mode & 0o777 == 0o600


def test_slots_that_changed_places_open_nothing(folder: Path) -> None:
    path = folder / "w.key"
    BACKEND.set_recovery_code(folder / "w", WORDS, CODE)
    fields = cast("Fields", decode(path.read_bytes()))
    one, two = cast("list[list[object]]", fields[3])
    swapped = [[one[0], *one[1:6], two[6]], [two[0], *two[1:6], one[6]]]
    path.write_bytes(encode(fields | {3: swapped}))
    assert "does not open" in refusal(folder / "w")
    with pytest.raises(StorageError, match="does not open"):
        BACKEND.recover(folder / "w", CODE, OTHER_WORDS)


# --- the anchor -------------------------------------------------------------------------------


def test_an_anchor_that_was_altered_exchanged_or_cut_is_none(folder: Path) -> None:
    store = BACKEND.open(folder / "w", WORDS)
    path = folder / "w.anchor"
    store.anchor.write(b"what was sealed")
    content = path.read_bytes()
    assert b"what was sealed" not in content
    hostile = [content[:i] + bytes([content[i] ^ 1]) + content[i + 1 :] for i in range(40)]
    hostile += [content[:i] for i in range(len(content))]
    hostile += [content + b"\x00", bytes(100_000), (folder / "other.anchor").read_bytes()]
    for data in hostile:
        path.write_bytes(data)
        assert store.anchor.read() is None
    path.unlink()
    assert store.anchor.read() is None
    path.symlink_to(folder / "nothing")
    assert store.anchor.read() is None
    store.anchor.write(b"again")
    assert store.anchor.read() == b"again"
    assert not path.is_symlink()
    with pytest.raises(StorageError, match=r"w\.anchor”"):
        store.anchor.write(bytes(70_000))
    store.close()


def test_an_anchor_is_only_for_its_owner(folder: Path) -> None:
    assert (folder / "w.anchor").stat().st_mode & 0o777 == 0o600
