"""Killed processes, full disks and read-only folders: what was acknowledged stays, whole.

The whole counts of the security design (200 each) run behind the marker ``long``.
"""

import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.ports import StorageError
from tests.attacks.storage_processes import BACKEND, CODES, OTHER_WORDS, WORDS, whole_batches

ROOT = Path(__file__).resolve().parent.parent.parent
WHOLE = pytest.param(200, marks=pytest.mark.long)


def command(name: str, path: Path, argument: str = "") -> list[str]:
    return [sys.executable, "-m", "tests.attacks.storage_processes", name, str(path), argument]


def run(name: str, path: Path, argument: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(name, path, argument), cwd=ROOT, capture_output=True, text=True, timeout=60
    )


def kill_after(seconds: float, name: str, path: Path) -> list[str]:
    """Start a process, kill it some time after its first line; return what it said."""
    child = subprocess.Popen(command(name, path), cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert child.stdout
    first = child.stdout.readline()
    time.sleep(seconds)
    child.kill()
    rest = child.stdout.read()
    child.stdout.close()
    child.wait()
    return [first, *rest.splitlines(keepends=True)]


def begin_anew_when_large(path: Path) -> None:
    """Keep a long run quick: each round reads the whole record."""
    if path.stat().st_size > 4_000_000:
        path.unlink()
        path.with_name(f"{path.name}.key").unlink()
        path.with_name(f"{path.name}.anchor").unlink()
        BACKEND.create(path, WORDS).close()


def numbers(said: list[str]) -> list[int]:
    return [int(line) for line in said if line.endswith("\n") and line.strip().isdigit()]


@pytest.mark.timeout(900)
@pytest.mark.parametrize("count", [6, WHOLE])
def test_a_killed_process_loses_and_tears_nothing(tmp_path: Path, count: int) -> None:
    path = tmp_path / "w"
    BACKEND.create(path, WORDS).close()
    moments = random.Random(15)
    for _ in range(count):
        acknowledged = numbers(kill_after(moments.uniform(0, 0.4), "append", path))
        store = BACKEND.open(path, WORDS)
        assert whole_batches(store) > acknowledged[-1]
        store.close()
        begin_anew_when_large(path)
    store = BACKEND.open(path, WORDS)
    assert store.check() == []
    store.close()


@pytest.mark.timeout(900)
@pytest.mark.parametrize("count", [5, WHOLE])
def test_making_a_workspace_is_done_whole_or_not_at_all(tmp_path: Path, count: int) -> None:
    moments = random.Random(16)
    for number in range(count):
        path = tmp_path / f"w{number}"
        kill_after(moments.uniform(0, 0.25), "create", path)
        key, anchor = (path.with_name(f"{path.name}.{ending}") for ending in ("key", "anchor"))
        if not path.exists():
            for file in (key, anchor):  # killed between the renames: a key to nothing
                file.unlink(missing_ok=True)
            BACKEND.create(path, WORDS).close()
        else:
            BACKEND.open(path, WORDS).close()
        left = {file.name for file in tmp_path.iterdir()}
        assert {name for name in left if not name.startswith(".")} == {
            path.name,
            key.name,
            anchor.name,
        }
        for file in tmp_path.iterdir():
            shutil.rmtree(file) if file.is_dir() else file.unlink()


@pytest.mark.timeout(900)
@pytest.mark.parametrize("count", [4, WHOLE])
def test_while_the_passphrase_changes_the_old_or_the_new_one_opens(
    tmp_path: Path, count: int
) -> None:
    path = tmp_path / "w"
    BACKEND.create(path, WORDS).close()
    moments = random.Random(17)
    for _ in range(count):
        kill_after(moments.uniform(0, 0.6), "change", path)
        try:
            BACKEND.open(path, WORDS).close()
        except StorageError:
            BACKEND.change_passphrase(path, OTHER_WORDS, WORDS)
    BACKEND.change_passphrase(path, WORDS, WORDS)  # clears what the killed ones left
    assert sorted(file.name for file in tmp_path.iterdir()) == ["w", "w.anchor", "w.key"]


@pytest.mark.timeout(900)
@pytest.mark.parametrize("count", [3, WHOLE])
def test_while_the_keyring_is_turned_on_and_off_the_passphrase_opens(
    tmp_path: Path, count: int
) -> None:
    path = tmp_path / "w"
    BACKEND.create(path, WORDS).close()
    moments = random.Random(20)
    for _ in range(count):
        kill_after(moments.uniform(0, 0.5), "change_keyring", path)
        BACKEND.open(path, WORDS).close()
    BACKEND.remove_keyring(path, WORDS)
    BACKEND.change_passphrase(path, WORDS, WORDS)  # clears what the killed ones left
    assert sorted(file.name for file in tmp_path.iterdir()) == ["w", "w.anchor", "w.key"]


def opening_codes(path: Path) -> int:
    """How many of the two recovery codes open a workspace; its passphrase is then ``WORDS``."""
    opening = 0
    for code in CODES:
        try:
            BACKEND.recover(path, code, WORDS)
        except StorageError as error:
            assert "typed without a mistake" in str(error)
        else:
            opening += 1
    return opening


@pytest.mark.timeout(900)
@pytest.mark.parametrize("count", [4, WHOLE])
@pytest.mark.parametrize("name", ["change_code", "recover"])
def test_while_codes_change_or_the_passphrase_comes_and_goes_one_code_opens(
    tmp_path: Path, name: str, count: int
) -> None:
    path = tmp_path / "w"
    BACKEND.create(path, WORDS).close()
    BACKEND.set_recovery_code(path, WORDS, CODES[0])
    moments = random.Random(19)
    for _ in range(count):
        kill_after(moments.uniform(0, 0.5), name, path)
        assert opening_codes(path) == 1
        BACKEND.open(path, WORDS).close()
    left = {file.name for file in tmp_path.iterdir()}
    assert left == {"w", "w.anchor", "w.key"}


@pytest.mark.timeout(900)
@pytest.mark.parametrize("count", [8, WHOLE])
def test_a_full_disk_loses_and_tears_nothing(tmp_path: Path, count: int) -> None:
    path = tmp_path / "w"
    BACKEND.create(path, WORDS).close()
    limits = random.Random(18)
    for _ in range(count):
        used = path.stat().st_size
        result = run("starve", path, str(used // 2 + limits.randint(1_000, 400_000)))
        assert result.returncode == 1, result
        *acknowledged, sentence = result.stdout.splitlines()
        assert str(path) in sentence
        assert "disk is full" in sentence
        assert result.stderr == ""
        store = BACKEND.open(path, WORDS)
        held = whole_batches(store)
        assert not acknowledged or held > int(acknowledged[-1])
        store.close()
        begin_anew_when_large(path)
    store = BACKEND.open(path, WORDS)
    assert store.check() == []
    store.close()


@pytest.mark.parametrize("limit", [0, 50, 4_000, 20_000, 60_000])
def test_a_workspace_that_finds_no_room_leaves_nothing_behind(tmp_path: Path, limit: int) -> None:
    result = run("starve_create", tmp_path / "w", str(limit))
    assert result.returncode == 1, result
    assert "disk is full" in result.stdout
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def closed_folder() -> Iterator[Path]:
    """A folder that everybody may enter and nobody may write; a workspace is in it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        BACKEND.create(folder / "w", WORDS).close()
        for file in folder.iterdir():
            file.chmod(0o444)
        folder.chmod(0o555)
        yield folder
        folder.chmod(0o755)


@pytest.mark.parametrize("what", ["open", "create", "change"])
def test_a_read_only_folder_is_named(closed_folder: Path, what: str) -> None:
    before = {file.name: file.read_bytes() for file in closed_folder.iterdir()}
    path = closed_folder / ("new" if what == "create" else "w")
    result = run("as_nobody", path, what)
    assert result.returncode == 1, result
    assert "read-only" in result.stdout
    assert str(path) in result.stdout
    assert {file.name: file.read_bytes() for file in closed_folder.iterdir()} == before


def test_a_backup_into_a_read_only_folder_is_refused(closed_folder: Path) -> None:
    closed_folder.chmod(0o777)
    for file in closed_folder.iterdir():
        file.chmod(0o666)
    (closed_folder / "closed").mkdir(mode=0o555)
    result = run("as_nobody", closed_folder / "w", "backup")
    assert "read-only" in result.stdout, result
    assert list((closed_folder / "closed").iterdir()) == []


def test_a_read_only_file_is_named(closed_folder: Path) -> None:
    closed_folder.chmod(0o777)
    result = run("as_nobody", closed_folder / "w", "open")
    assert result.returncode == 1, result
    assert "read-only" in result.stdout
    assert sorted(file.name for file in closed_folder.iterdir()) == ["w", "w.anchor", "w.key"]


def test_a_second_process_is_told_that_the_file_is_in_use(tmp_path: Path) -> None:
    store = BACKEND.create(tmp_path / "w", WORDS)
    store.vault.put("before", b"")
    for _ in range(2):
        result = run("append", tmp_path / "w")
        assert result.returncode == 1
        assert "in use" in result.stdout
        with pytest.raises(StorageError, match="in use"):
            BACKEND.open(tmp_path / "w", WORDS)
    store.vault.put("after", b"")
    store.close()
    store = BACKEND.open(tmp_path / "w", WORDS)
    assert store.vault.names("") == ["after", "before"]
    store.close()
