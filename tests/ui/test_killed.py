"""The program, started as a person starts it, is killed while somebody types.

At most the last second of typing is lost.
"""

import shutil
import time
from pathlib import Path

import pytest

from app.treaty.instrument import ClauseKind
from app.treaty.wording import Part
from app.workspace.workspace import Workspace
from app.workspace.writing import writing_at
from tests.desks import Desks, a_conference
from tests.ui.desk import CHEAP, PASSPHRASE
from tests.ui.x_display import RETURN, Display, other_than, settled, started
from ui.theme.tokens import load_theme

TITLE = "A treaty"
F2 = 0xFFBF
_PATIENCE = 40.0
_WIDE, _HIGH = 60, 15
"""Pixels of the accent in a line, and such lines: a button is that, and no frame or icon."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    a_conference(folder, "FRA").close()
    return folder


def draft_on_the_title(display: Display) -> None:
    """Unlock, and begin a draft on the first clause: the cursor stands before its words."""
    locked = settled(display)
    display.type(PASSPHRASE)
    display.press(RETURN)
    other_than(locked, display)
    display.press(F2)
    until_it_can_be_tabled(display)
    settled(display)


def until_it_can_be_tabled(display: Display) -> None:
    """Wait until a main button is in sight: only the editor has one, so keys go into it."""
    red, green, blue, _ = load_theme("light").accent.getRgb()
    pixel, end = bytes((blue, green, red)), time.monotonic() + _PATIENCE
    while sum(line.count(pixel) >= _WIDE for line in display.lines()) < _HIGH:
        assert time.monotonic() < end, "no editor has opened"
        time.sleep(0.1)


def typed(display: Display, seconds: float) -> list[float]:
    """Press digits without a pause; return when each was seen on the screen."""
    seen: list[float] = []
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        before, patience = display.picture(), time.monotonic() + _PATIENCE
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
        display.wait_for("Travaux", program)
        draft_on_the_title(display)
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
