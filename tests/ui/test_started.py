"""The program started as a person starts it, on a screen, with keys pressed."""

from pathlib import Path

from tests.ui.desk import PASSPHRASE
from tests.ui.x_display import (
    RETURN,
    Display,
    other_than,
    settled,
    started,
    wait_for_fresh,
    words_of,
)

TEXT = (38, 88)
"""Where the first item of the rail is."""


def test_a_person_unlocks_reads_goes_about_locks_and_quits_by_key_and_mouse(
    display: Display, rivers: Path, tmp_path: Path
) -> None:
    program = started(display, rivers, tmp_path)
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
        other_than(exchanging, display)
        old = words_of(program.pid)
        display.press(ord("l"), control=True)
        wait_for_fresh(program, old)
        display.wait_for("Travaux", program)
        settled(display)
        display.press(ord("q"), control=True)
        said, _ = program.communicate(timeout=60)
    finally:
        program.kill()
        program.communicate()
    assert program.returncode == 0, said.decode()
    assert said == b""
