"""The program, started as a person starts it, is killed while somebody types.

At most the last second of typing is lost.
"""

import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.treaty.instrument import ClauseKind
from app.treaty.wording import Part
from app.workspace.workspace import Workspace
from app.workspace.writing import writing_at
from tests.desks import Desks, a_conference
from tests.ui.desk import CHEAP, PASSPHRASE
from tests.ui.x_display import PATIENCE, RETURN, Display, settled, started
from ui.theme.tokens import load_theme

TITLE = "A treaty"
F2 = 0xFFBF
_WIDE, _HIGH = 60, 15
"""Pixels of the accent in a line, and such lines: a button is that, and no frame or icon."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    a_conference(folder, "FRA").close()
    return folder


def draft_on_the_title(display: Display, program: "subprocess.Popen[bytes]") -> None:
    """Unlock, and begin a draft on the first clause: the cursor stands before its words.

    The page that asks for the passphrase has a main button, too: only when it has gone, the other
    one tells that the editor is open.
    """
    display.wait_for("Travaux", program)
    settled(display)
    display.type(PASSPHRASE)
    display.press(RETURN)
    display.wait_for(f"{TITLE} – Travaux", program)
    until(lambda: not has_main_button(display), "the text is not shown")
    settled(display)
    display.press(F2)
    until(lambda: has_main_button(display), "no editor has opened")
    settled(display)


def until(comes: Callable[[], bool], fault: str) -> None:
    end = time.monotonic() + PATIENCE
    while not comes():
        assert time.monotonic() < end, fault
        time.sleep(0.1)


def has_main_button(display: Display) -> bool:
    """Tell whether one is in sight: on the page of the text only an open editor has one."""
    red, green, blue, _ = load_theme("light").accent.getRgb()
    pixel = bytes((blue, green, red))
    return sum(line.count(pixel) >= _WIDE for line in display.lines()) >= _HIGH


def typed(display: Display, seconds: float) -> list[float]:
    """Press digits without a pause; return when each was seen on the screen."""
    seen: list[float] = []
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        before, patience = display.picture(), time.monotonic() + PATIENCE
        display.press(ord(str((len(seen) + 1) % 10)))
        while display.picture() == before:
            assert time.monotonic() < patience, "what was typed is not shown"
        seen.append(time.monotonic())
    return seen


@pytest.mark.parametrize("seconds", [1.3, 2.1, 2.9])
def test_killing_it_at_any_moment_loses_at_most_the_last_second(
    made: Path, tmp_path: Path, display: Display, seconds: float
) -> None:
    shutil.copytree(made, tmp_path / "desks")
    desks = Desks(tmp_path / "desks")
    program = started(display, desks.path("FRA"), tmp_path)
    try:
        draft_on_the_title(display, program)
        seen = typed(display, seconds)
        at = time.monotonic()
    finally:
        program.kill()
        program.communicate()
    workspace = Workspace(CHEAP.open(desks.path("FRA"), PASSPHRASE))
    (text,) = workspace.conference.texts.values()
    title = next(c.id for c in text.base.clauses.values() if c.kind is ClauseKind.TITLE)
    try:
        held = writing_at(workspace, (title, "en", Part.TEXT)).words
    finally:
        workspace.close()
    assert held.endswith(TITLE)
    kept = len(held) - len(TITLE)
    # What stood on the screen a second before: time that a busy machine takes to show a key is not
    # the program's to lose.
    assert seen
    assert kept >= sum(when <= at - 1.0 for when in seen)
    assert held.removesuffix(TITLE) == "".join(str((n + 1) % 10) for n in range(kept))
