"""The program started as a person starts it, on a screen, with keys pressed."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.desk import PASSPHRASE
from tests.ui.x_display import RETURN, Display

TEXT = (38, 88)
"""Where the first item of the rail is."""
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def display() -> Iterator[Display]:
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed (Debian, Ubuntu: apt-get install xvfb)")
    display = Display.start()
    yield display
    display.stop()


def test_a_person_unlocks_reads_goes_about_locks_and_quits_by_key_and_mouse(
    display: Display, rivers: Path, tmp_path: Path
) -> None:
    environment = {
        **os.environ,
        "DISPLAY": f":{display.number}",
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "QT_QPA_PLATFORM": "xcb",
    }
    command = [sys.executable, str(ROOT / "main.py"), "--workspace", str(rivers)]
    program = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    try:
        display.wait_for("Travaux", program)
        locked = settled(display)
        display.type(PASSPHRASE)
        display.press(RETURN)
        display.wait_for("Convention on Rivers – Travaux", program)
        unlocked = other_than(locked, display)
        display.press(ord("7"), control=True)
        exchanging = other_than(unlocked, display)
        display.click(*TEXT)
        reading = other_than(exchanging, display)
        display.press(ord("l"), control=True)
        display.wait_for("Travaux", program)
        other_than(reading, display)
        display.press(ord("q"), control=True)
        said, _ = program.communicate(timeout=20)
    finally:
        program.kill()
        program.communicate()
    assert program.returncode == 0, said.decode()
    assert said == b""


def settled(display: Display) -> bytes:
    """The picture when it has stopped changing; a blinking cursor is let through."""
    before = display.picture()
    for _ in range(100):
        time.sleep(0.1)
        now = display.picture()
        if any(now) and changed(before, now) < 0.001:
            return now
        before = now
    raise AssertionError("the window never stood still")


def other_than(before: bytes, display: Display) -> bytes:
    """The picture once it is another one, however long a busy machine takes."""
    for _ in range(100):
        if changed(before, now := settled(display)) > 0.02:
            return now
    raise AssertionError("nothing happened")


def changed(before: bytes, after: bytes) -> float:
    """The share of pixels that differ."""
    pairs = zip(memoryview(before).cast("I"), memoryview(after).cast("I"), strict=True)
    return sum(a != b for a, b in pairs) / (len(after) / 4)
