"""The keyring slot where the keyring is locked, absent, changed, emptied, silent or lying."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null

from app.keys.derivation import Cost, SlotType
from app.ports import KeyringError
from storage import os_keyring
from storage.backend import FileBackend
from storage.key_file import key_path, read_key_file
from tests.keyrings import Broken, Forgetful, Full, InClear, InMemory, Locked, Mute, using

BACKEND = FileBackend(Cost(64 * 1024, 1, 4))
WORDS = "a passphrase for a test"
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    BACKEND.create(tmp_path / "w", WORDS).close()
    return tmp_path / "w"


@pytest.mark.parametrize(
    ("keyring", "why"),
    [
        (fail.Keyring(), "none here that keeps secrets encrypted"),
        (null.Keyring(), "none here that keeps secrets encrypted"),
        (InClear(), "none here that keeps secrets encrypted"),
        (Locked(), "it is locked"),
        (Full(), "refused to keep"),
        (Forgetful(), "does not hold the key"),
        (Broken(), "it failed (ConnectionResetError)"),
    ],
    ids=lambda one: type(one).__module__ + "." + type(one).__name__,
)
def test_a_keyring_that_keeps_nothing_is_refused_and_all_stays_as_it_was(
    path: Path, keyring: KeyringBackend, why: str
) -> None:
    before = key_path(path).read_bytes()
    with using(keyring), pytest.raises(KeyringError) as refused:
        BACKEND.add_keyring(path, WORDS)
    assert why in str(refused.value)
    assert str(path) in str(refused.value)
    assert "Nothing was changed" in str(refused.value)
    assert key_path(path).read_bytes() == before
    BACKEND.open(path, WORDS).close()


def another(kept: InMemory) -> InMemory:
    """The same name with another secret."""
    changed = InMemory()
    changed.held = dict.fromkeys(kept.held, "00" * 32)
    return changed


def garbled(kept: InMemory) -> InMemory:
    changed = InMemory()
    changed.held = dict.fromkeys(kept.held, "not what was put into it")
    return changed


@pytest.mark.parametrize(
    ("then", "why"),
    [
        (lambda _: fail.Keyring(), "none here"),
        (lambda _: InMemory(), "another login"),
        (another, "not the key of this workspace"),
        (garbled, "not what was put into it"),
        (lambda _: Locked(), "it is locked"),
        (lambda _: Broken(), "it failed (ConnectionResetError)"),
    ],
)
def test_a_keyring_that_does_not_answer_any_more_is_named_and_the_passphrase_opens(
    path: Path, then, why: str
) -> None:
    with using(InMemory()) as kept:
        BACKEND.add_keyring(path, WORDS)
    with using(then(kept)), pytest.raises(KeyringError) as silent:
        BACKEND.open_by_keyring(path)
    assert why in str(silent.value)
    assert "Its passphrase opens it" in str(silent.value)
    BACKEND.open(path, WORDS).close()
    with using(kept):
        BACKEND.open_by_keyring(path).close()


def test_a_keyring_that_never_answers_is_given_up(path: Path, monkeypatch) -> None:
    with using(InMemory()):
        BACKEND.add_keyring(path, WORDS)
    monkeypatch.setattr(os_keyring, "PATIENCE", 0.2)
    with using(Mute()), pytest.raises(KeyringError, match="did not answer"):
        BACKEND.open_by_keyring(path)


def test_turning_it_off_works_without_the_keyring_and_tells_that_it_may_hold_on(
    path: Path,
) -> None:
    with using(InMemory()) as kept:
        BACKEND.add_keyring(path, WORDS)
    assert BACKEND.remove_keyring(path, WORDS) is False
    with using(kept), pytest.raises(KeyringError, match="not turned on"):
        BACKEND.open_by_keyring(path)


def test_the_keyring_holds_one_secret_for_a_workspace_and_none_when_it_is_off(path: Path) -> None:
    with using(InMemory()) as kept:
        for _ in range(3):
            BACKEND.add_keyring(path, WORDS)
            assert [service for service, _ in kept.held] == ["Travaux"]
        (secret,) = kept.held.values()
        keys = BACKEND.open(path, WORDS)
        keys.close()
        slots = read_key_file(key_path(path)).of_type(SlotType.KEYRING)
        assert len(slots) == 1
        assert bytes.fromhex(secret) not in key_path(path).read_bytes()
        BACKEND.remove_keyring(path, WORDS)
        assert kept.held == {}


def test_the_first_of_several_keyrings_is_asked_and_only_if_it_keeps_secrets_encrypted() -> None:
    class Chained(InMemory):
        backends: tuple[KeyringBackend, ...] = ()

    chained = Chained()
    with using(chained):
        for chained.backends in ((), (InClear(), InMemory())):
            with pytest.raises(os_keyring.SilentKeyringError, match="none here"):
                os_keyring.keep("name", bytearray(b"secret"))
        good, other = InMemory(), InMemory()
        chained.backends = (good, other)
        os_keyring.keep("name", bytearray(b"secret"))
        assert os_keyring.find("name") == b"secret"
    assert (len(good.held), len(other.held), len(chained.held)) == (1, 0, 0)


PLAY = """
import sys
from pathlib import Path
from storage.backend import FileBackend

backend, path, words = FileBackend(), Path(sys.argv[1]), sys.argv[2]
backend.add_keyring(path, words)
backend.open_by_keyring(path).close()
print("opened", backend.remove_keyring(path, words))
"""
SESSION = 'printf password | gnome-keyring-daemon --unlock --components=secrets >&2 && exec "$@"'


def test_a_real_keyring_keeps_the_key_and_forgets_it(path: Path, tmp_path: Path) -> None:
    """The Secret Service of GNOME, on a message bus and in a home of its own."""
    for program in ("dbus-run-session", "gnome-keyring-daemon"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed (Debian: apt-get install dbus gnome-keyring)")
    environment = {
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "PATH": os.environ["PATH"],
    }
    play = [sys.executable, "-c", PLAY, str(path), WORDS]
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", SESSION, "sh", *play],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.stdout == "opened True\n", done
    assert list((tmp_path / "data" / "keyrings").glob("*.keyring"))


def test_the_package_is_not_loaded_for_a_workspace_that_does_not_use_it(path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from storage.backend import FileBackend;"
        "b = FileBackend(); p = Path(sys.argv[1]); assert not b.has_keyring(p);"
        "b.open(p, sys.argv[2]).close(); print('keyring' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path), WORDS], capture_output=True, text=True, cwd=ROOT
    )
    assert done.stdout == "False\n", done
