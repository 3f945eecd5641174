"""The program, started as a person starts it, is killed while somebody types.

At most the last second of typing is lost.
"""

import shutil
import time
from pathlib import Path

import pytest

from app.treaty.wording import Part
from app.workspace.workspace import Workspace
from app.workspace.writing import writing_at
from tests.desks import Desks, a_conference
from tests.ui.desk import CHEAP, PASSPHRASE
from tests.ui.x_display import RETURN, Display, other_than, settled, started

MEET = "The Parties shall meet once a year in Geneva."
END, F2 = 0xFF57, 0xFFBF
_PATIENCE = 20.0
_TRIES = 5


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    a_conference(folder, "FRA").close()
    return folder


def draft_on_article_2(display: Display) -> None:
    """Unlock, go to Article 2 by its number, and put the cursor at the end of a draft on it."""
    locked = settled(display)
    display.type(PASSPHRASE)
    display.press(RETURN)
    reading = other_than(locked, display)
    display.press(ord("g"), control=True)
    display.type("2")
    display.press(RETURN)
    settled(display)
    display.press(F2)
    other_than(reading, display)
    display.press(END, control=True)
    settled(display)


def typed(display: Display, seconds: float) -> tuple[list[float], float]:
    """Press digits without a pause; return when each was seen, and how long the slowest took."""
    seen: list[float] = []
    slowest = 0.0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        before, pressed = display.picture(), time.monotonic()
        display.press(ord(str((len(seen) + 1) % 10)))
        while display.picture() == before:
            assert time.monotonic() < pressed + _PATIENCE, "what was typed is not shown"
        seen.append(time.monotonic())
        slowest = max(slowest, seen[-1] - pressed)
    return seen, slowest


def lost_when_killed(display: Display, folder: Path, seconds: float) -> int:
    """Type, kill the program, and return how many characters are gone that a person had reason to
    think kept: what stood on the screen a second before, and the time before that in which this
    machine shows a key.

    What is held is in any case the beginning of what was typed, and not a mixture.
    """
    desks = Desks(folder)
    program = started(display, desks.path("FRA"), folder.parent)
    try:
        display.wait_for("Travaux", program)
        draft_on_article_2(display)
        seen, slowest = typed(display, seconds)
        at = time.monotonic()
    finally:
        program.kill()
        program.communicate()
    assert seen
    workspace = Workspace(CHEAP.open(desks.path("FRA"), PASSPHRASE))
    desks.open["SEC"] = workspace
    try:
        held = writing_at(workspace, (desks.clause("Article 2"), "en", Part.TEXT)).words
    finally:
        workspace.close()
    kept = len(held) - len(MEET)
    assert held == MEET + "".join(str((n + 1) % 10) for n in range(kept))
    return sum(when <= at - 1.0 - slowest for when in seen) - kept


@pytest.mark.parametrize("seconds", [1.3, 2.1, 2.9])
def test_killing_it_at_any_moment_loses_at_most_the_last_second(
    made: Path, tmp_path: Path, display: Display, seconds: float
) -> None:
    # A machine whose disk stands still for seconds, since something else fills it, says nothing of
    # the program: then it is tried again.
    lost: list[int] = []
    while not lost or (lost[-1] > 0 and len(lost) < _TRIES):
        folder = tmp_path / f"try {len(lost)}" / "desks"
        shutil.copytree(made, folder)
        lost.append(lost_when_killed(display, folder, seconds))
    assert lost[-1] <= 0, lost
