"""Nothing readable reaches the disk, and a library that does not encrypt is found out."""

import ctypes.util
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app.ids import DraftId, EntryId
from app.ports import SearchRow, Store, StoredEntry
from storage.errors import NotAWorkspaceError
from tests.attacks.storage_processes import BACKEND, MARKER, WORDS

ROOT = Path(__file__).resolve().parent.parent.parent
NEEDLES = [MARKER.encode(), MARKER.lower().encode(), MARKER.encode("utf-16-le"), b"SQLite format"]


def open_files() -> list[Path]:
    """What this process has open, files without a name included."""
    return [Path("/proc/self/fd") / name for name in os.listdir("/proc/self/fd")]  # noqa: PTH208 iterdir keeps one open


def hits(folder: Path) -> int:
    """How often a needle is found in the files of a folder, or in files that are open."""
    found = 0
    for file in [*folder.rglob("*"), *open_files()]:
        if file.is_file():
            content = file.read_bytes()
            found += sum(content.count(needle) for needle in NEEDLES)
    return found


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the workspace lies, and every temporary file too."""
    for name in ("TMPDIR", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return tmp_path


def use(store: Store) -> None:
    """Write the marker wherever one can write, read it, search it, sort by it."""
    store.vault.put(MARKER, MARKER.encode())
    for number in range(300):
        store.drafts.keep(DraftId(number.to_bytes(16, "big")), MARKER.encode() * 20)
    entries = [
        StoredEntry(EntryId(number.to_bytes(32, "big")), MARKER.encode() * 20, number, MARKER)
        for number in range(2_000)
    ]
    store.record.append([MARKER.encode() * 9], [MARKER.encode() * 9], entries)
    rows = [SearchRow(b"%d" % n, "draft", b"x", "en", f"{MARKER} {n}") for n in range(1_000)]
    store.search.replace(rows)
    assert store.search.find(MARKER, 500)
    for number in range(100):
        store.drafts.drop(DraftId(number.to_bytes(16, "big")))


def test_a_marker_is_in_no_file_at_any_moment(folder: Path) -> None:
    store = BACKEND.create(folder / "w", WORDS)
    use(store)
    assert hits(folder) == 0
    with store.transaction():
        use(store)
        assert hits(folder) == 0
    store.backup(folder / "copy")
    assert store.check() == []
    assert hits(folder) == 0
    store.close()
    assert hits(folder) == 0
    assert (folder / "copy").stat().st_size > 1_000_000


def test_a_marker_is_in_no_file_that_a_killed_process_leaves(folder: Path) -> None:
    path = folder / "w"
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.attacks.storage_processes", "fill_and_wait", str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdin
    assert child.stdout
    assert child.stdout.readline() == "filled\n"
    child.kill()
    child.stdin.close()
    child.stdout.close()
    child.wait()
    assert path.with_name("w-wal").stat().st_size > 100_000
    assert hits(folder) == 0


def test_the_scan_would_find_a_plain_database(folder: Path) -> None:
    plain = sqlite3.connect(folder / "plain")
    plain.execute("CREATE TABLE t (a TEXT)")
    plain.executemany("INSERT INTO t VALUES (?)", [(MARKER,)] * 2_000)
    plain.commit()
    plain.close()
    assert hits(folder) > 1_000


def test_the_scan_would_find_a_file_that_has_no_name_any_more(folder: Path) -> None:
    with tempfile.TemporaryFile() as file:
        file.write(MARKER.encode())
        file.flush()
        assert hits(folder) == 1
    assert hits(folder) == 0


def test_the_passphrase_and_the_keys_are_in_no_message(folder: Path) -> None:
    BACKEND.create(folder / "w", WORDS).close()
    typed = "a secret that nobody may see \ud800"
    for attempt in (
        lambda: BACKEND.open(folder / "w", typed),
        lambda: BACKEND.create(folder / "w", typed),
        lambda: BACKEND.change_passphrase(folder / "w", typed, WORDS),
        lambda: BACKEND.change_passphrase(folder / "w", WORDS, "secret"),
    ):
        assert "secret" not in everything_said(attempt)


def everything_said(attempt: Callable[[], object]) -> str:
    """The whole chain of errors, as a log might show it."""
    said = ""
    try:
        attempt()
    except Exception as error:  # noqa: BLE001 whatever comes is looked at
        chain: BaseException | None = error
        while chain is not None:
            said += f"{chain!r} {chain} {chain.args} {vars(chain)}"
            chain = chain.__cause__ or chain.__context__
    assert said
    return said


# --- a library that does not encrypt ----------------------------------------------------------


def stray_library() -> str:
    """The machine's own SQLite, which knows nothing of keys."""
    name = ctypes.util.find_library("sqlite3")
    if name is None or not sys.platform.startswith("linux"):
        pytest.skip("this machine has no libsqlite3 that could be loaded first")
    return name


def make(command: str, path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.attacks.storage_processes", command, str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
        timeout=60,
    )


@pytest.mark.parametrize(
    "command", ["make", "make_with_new_stray_library", "make_with_mute_stray_library"]
)
def test_a_stray_library_is_refused_before_anything_is_written(
    tmp_path: Path, command: str
) -> None:
    result = make(command, tmp_path / "w", LD_PRELOAD=stray_library())
    assert result.returncode == 1, result
    assert "without encryption" in result.stdout
    assert str(tmp_path) in result.stdout
    assert list(tmp_path.iterdir()) == []


def test_a_stray_library_loaded_by_another_module_is_refused(tmp_path: Path) -> None:
    code = (
        "import ctypes, sys; ctypes.CDLL(sys.argv[1], mode=ctypes.RTLD_GLOBAL);"
        "from tests.attacks.storage_processes import main; sys.exit(main('make', sys.argv[2]))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, stray_library(), str(tmp_path / "w")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert result.returncode == 1, result
    assert "without encryption" in result.stdout
    assert list(tmp_path.iterdir()) == []


def test_an_existing_workspace_is_not_touched_by_a_stray_library(tmp_path: Path) -> None:
    BACKEND.create(tmp_path / "w", WORDS).close()
    before = (tmp_path / "w").read_bytes()
    result = make("append", tmp_path / "w", LD_PRELOAD=stray_library())
    assert result.returncode == 1, result
    assert "without encryption" in result.stdout
    assert (tmp_path / "w").read_bytes() == before
    assert sorted(file.name for file in tmp_path.iterdir()) == ["w", "w.anchor", "w.key"]


def test_a_forgotten_key_is_found_out_and_what_it_wrote_removed(tmp_path: Path) -> None:
    result = make("make_without_key", tmp_path / "w")
    assert result.returncode == 1, result
    assert "not an encrypted" in result.stdout
    assert list(tmp_path.iterdir()) == []


def test_a_plain_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "w"
    BACKEND.create(path, WORDS).close()
    path.unlink()
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE t (a TEXT)")
    plain.commit()
    plain.close()
    before = shutil.copy(path, tmp_path / "before")
    with pytest.raises(NotAWorkspaceError, match="not an encrypted Travaux workspace"):
        BACKEND.open(path, WORDS)
    assert path.read_bytes() == before.read_bytes()
