"""After locking, nothing of what was open is in memory (security design, test 25).

The program is started as a person starts it, on a screen, and its memory read from outside.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from storage.key_file import open_key_file
from tests.ui.desk import PASSPHRASE, found
from tests.ui.x_display import RETURN, Display, settled, wait_for_fresh, words_of

ROOT = Path(__file__).resolve().parents[2]
MARKERS = (
    "zqx the delta of the Ob is ours zqx",
    "zqx the fallback of the capital zqx",
    "zqx Convention on Hidden Rivers zqx",
    "zqx twelve and not one day more zqx",
)
TREATY = f"""# {MARKERS[2]}

## Part I – General provisions

### Article 1 – Purpose

1. {MARKERS[0]}.

2. The Parties shall consult one another.

### Article 2 – Limits

{MARKERS[1]}. {MARKERS[3]}.
"""
SECRETS = (*MARKERS, PASSPHRASE)


@pytest.fixture
def display() -> Iterator[Display]:
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed (Debian, Ubuntu: apt-get install xvfb)")
    display = Display.start()
    yield display
    display.stop()


@contextmanager
def started(display: Display, path: Path, home: Path) -> Iterator[subprocess.Popen[bytes]]:
    environment = {
        **os.environ,
        "DISPLAY": f":{display.number}",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "QT_QPA_PLATFORM": "xcb",
    }
    command = [sys.executable, str(ROOT / "main.py"), "--workspace", str(path)]
    program = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    try:
        yield program
    finally:
        program.kill()
        program.communicate()


def memory(process: int) -> Iterator[bytes]:
    """What a process can write and read, piece by piece: where its data are."""
    maps = Path(f"/proc/{process}/maps").read_text().splitlines()
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as file:
        for line in maps:
            span, rights, *_ = line.split()
            if not rights.startswith("rw"):
                continue
            begin, end = (int(part, 16) for part in span.split("-"))
            file.seek(begin)
            try:
                yield file.read(end - begin)
            except OSError:  # a page that the system keeps for itself
                continue


def hits(process: int, needles: dict[str, bytes]) -> dict[str, int]:
    """How often each needle stands in the memory of a process, as UTF-8 or as Qt keeps text."""
    found = dict.fromkeys(needles, 0)
    for piece in memory(process):
        for name, needle in needles.items():
            found[name] += piece.count(needle)
    return found


def needles_of(path: Path) -> dict[str, bytes]:
    keys = open_key_file(path, PASSPHRASE)
    needles = {f"{text} (UTF-8)": text.encode() for text in SECRETS}
    needles |= {f"{text} (UTF-16)": text.encode("utf-16-le") for text in SECRETS}
    needles["key"], needles["key in hexadecimal"] = (
        bytes(keys.database),
        keys.database.hex().encode(),
    )
    return needles


def open_files(process: int) -> list[str]:
    links = Path(f"/proc/{process}/fd").iterdir()
    return [str(link.readlink()) for link in links if link.is_symlink()]


def test_25_nothing_that_was_read_is_in_the_memory_of_the_locked_process(
    display: Display, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = found(tmp_path, TREATY)
    needles = needles_of(path)
    with started(display, path, tmp_path / "home") as program:
        display.wait_for("Travaux", program)
        before = open_files(program.pid)
        settled(display)  # before it is shown, keys go nowhere
        display.type(PASSPHRASE)
        display.press(RETURN)
        display.wait_for(f"{MARKERS[2]} – Travaux", program)
        while_open = hits(program.pid, needles)
        assert str(path) in open_files(program.pid)
        old = words_of(program.pid)
        begin = time.monotonic()
        display.press(ord("l"), control=True)
        while Path(f"{path}.lock").exists():  # the file is closed, and the key wiped
            assert time.monotonic() - begin < 30
            time.sleep(0.005)
        closed = time.monotonic() - begin
        wait_for_fresh(program, old)
        gone = time.monotonic() - begin
        display.wait_for("Travaux", program)
        locked = hits(program.pid, needles)
        after = open_files(program.pid)
        settled(display)  # before it is shown, keys go nowhere
        display.type(PASSPHRASE)
        display.press(RETURN)
        display.wait_for(f"{MARKERS[2]} – Travaux", program)
        display.press(ord("q"), control=True)
        said, _ = program.communicate(timeout=60)
    assert (program.returncode, said) == (0, b"")
    with capsys.disabled():
        sys.stdout.write(
            f"\nlocked: file closed after {closed:.2f} s, old process gone after {gone:.2f} s; "
            f"{sum(while_open.values())} hits before, {sum(locked.values())} after\n"
        )
    assert all(sum(n for k, n in while_open.items() if k.startswith(s)) for s in (*SECRETS, "key"))
    assert sum(locked.values()) == 0, locked
    assert not [name for name in after if str(path) in name]
    assert len(after) <= len(before) + 1, (before, after)
