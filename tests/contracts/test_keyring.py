"""What ``app.ports.Backend`` promises of the keyring of the operating system."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.keys.recovery import RecoveryCode
from app.ports import Backend, KeyringError, StorageError
from tests.contracts.conftest import WORDS
from tests.keyrings import InMemory, using

OTHER_WORDS = "another horse battery staple"
CODE = RecoveryCode(bytes(range(20)))


@pytest.fixture(autouse=True)
def kept() -> Iterator[InMemory]:
    with using(InMemory()) as one:
        assert isinstance(one, InMemory)
        yield one


@pytest.fixture
def path(backend: Backend, tmp_path: Path) -> Path:
    backend.create(tmp_path / "w", WORDS).close()
    return tmp_path / "w"


def opens_by_keyring(backend: Backend, path: Path) -> bool:
    try:
        backend.open_by_keyring(path).close()
    except KeyringError:
        return False
    return True


def test_it_is_off_at_first(backend: Backend, path: Path) -> None:
    assert not backend.has_keyring(path)
    assert not opens_by_keyring(backend, path)


def test_turned_on_it_opens_and_so_does_the_passphrase(backend: Backend, path: Path) -> None:
    for _ in range(2):  # once more changes nothing
        backend.add_keyring(path, WORDS)
        assert backend.has_keyring(path)
        store = backend.open_by_keyring(path)
        store.vault.put("kept", b"1")
        with pytest.raises(StorageError):
            backend.open_by_keyring(path)  # in use
        store.close()
        store = backend.open(path, WORDS)
        assert store.vault.get("kept") == b"1"
        store.close()


def test_it_takes_the_passphrase_to_turn_it_on_and_off(backend: Backend, path: Path) -> None:
    with pytest.raises(StorageError):
        backend.add_keyring(path, OTHER_WORDS)
    assert not backend.has_keyring(path)
    backend.add_keyring(path, WORDS)
    with pytest.raises(StorageError):
        backend.remove_keyring(path, OTHER_WORDS)
    assert opens_by_keyring(backend, path)
    assert backend.remove_keyring(path, WORDS)
    assert not backend.has_keyring(path)
    assert not opens_by_keyring(backend, path)
    assert backend.remove_keyring(path, WORDS)  # off already
    backend.open(path, WORDS).close()


def test_it_goes_on_opening_when_the_passphrase_changes(backend: Backend, path: Path) -> None:
    backend.add_keyring(path, WORDS)
    backend.set_recovery_code(path, WORDS, CODE)
    backend.change_passphrase(path, WORDS, OTHER_WORDS)
    assert opens_by_keyring(backend, path)
    backend.recover(path, CODE, WORDS)
    assert opens_by_keyring(backend, path)


def test_a_travel_lock_closes_it_too(backend: Backend, path: Path) -> None:
    backend.add_keyring(path, WORDS)
    backend.set_recovery_code(path, WORDS, CODE)
    assert backend.lock_for_travel(path, WORDS)
    assert not backend.has_keyring(path)
    assert not opens_by_keyring(backend, path)
    backend.recover(path, CODE, WORDS)
    assert not opens_by_keyring(backend, path)


def test_a_backup_does_not_open_by_it(backend: Backend, path: Path) -> None:
    backend.add_keyring(path, WORDS)
    store = backend.open_by_keyring(path)
    store.backup(path.with_name("copy"))
    store.close()
    assert not backend.has_keyring(path.with_name("copy"))
    assert not opens_by_keyring(backend, path.with_name("copy"))
    backend.open(path.with_name("copy"), WORDS).close()


def test_of_what_is_not_there_nothing_is_known(backend: Backend, tmp_path: Path) -> None:
    for ask in (backend.has_keyring, backend.open_by_keyring):
        with pytest.raises(StorageError):
            ask(tmp_path / "nothing")
