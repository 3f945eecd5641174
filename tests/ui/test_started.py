"""The program started as a person starts it, on a screen, with keys pressed."""

import time
from pathlib import Path

from tests.ui.desk import PASSPHRASE
from tests.ui.x_display import (
    PATIENCE,
    RETURN,
    Display,
    settled,
    started,
    wait_for_fresh,
    words_of,
)
from ui.theme.tokens import load_theme

TEXT = (38, 88)
"""Where the first item of the rail is."""
_EDGE = 16
"""Pixels at the left within which the rail marks the page that is shown."""
_RING = 16
"""Lines that the ring of the focus, of the same colour, may begin above the mark."""


def marked(display: Display) -> int:
    """The line at which the mark of the page that is shown begins; -1 where there is none."""
    red, green, blue, _ = load_theme("light").accent.getRgb()
    pixel = bytes((blue, green, red))
    lines = enumerate(display.lines())
    return next((at for at, line in lines if pixel in line[: 4 * _EDGE]), -1)


def wait_for_page(display: Display, other_than: int) -> int:
    end = time.monotonic() + PATIENCE
    while (mark := marked(display)) in (other_than, -1):
        assert time.monotonic() < end, "the rail marks no other page"
        time.sleep(0.05)
    return mark


def test_a_person_unlocks_reads_goes_about_locks_and_quits_by_key_and_mouse(
    display: Display, rivers: Path, tmp_path: Path
) -> None:
    program = started(display, rivers, tmp_path)
    try:
        display.wait_for("Travaux", program)
        settled(display)
        display.type(PASSPHRASE)
        display.press(RETURN)
        display.wait_for("Convention on Rivers – Travaux", program)
        text = wait_for_page(display, -1)
        display.press(ord("7"), control=True)
        exchange = wait_for_page(display, text)
        display.click(*TEXT)
        assert abs(wait_for_page(display, exchange) - text) < _RING
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
