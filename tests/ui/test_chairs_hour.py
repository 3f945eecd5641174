"""A chair's hour: clause after clause is merged, reasons are given, the revision is issued.

By keyboard alone, and by mouse; what comes of it is what the command line makes of the same
decisions. The ordinary suite does a few clauses, ``make test-long`` all of them.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.ui.chairs_hour import (
    REASON,
    Hall,
    Ruling,
    by_command,
    copy_of,
    issued,
    play,
    rulings,
    state_of,
)
from tests.ui.desk import Sitting
from tests.ui.x_display import Display
from ui.merge_desk.page import MergePage
from ui.merge_desk.unit_layout import BRACKET

ON_SCREEN = "TRAVAUX_TEST_ON_SCREEN"
FEW, ALL = (3, 4), (24, 12)
"""Delegations and clauses."""
CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Hall:
    return play(tmp_path_factory.mktemp("hall"), *FEW)


class Chair:
    """The chair before the window."""

    def __init__(self, sitting: Sitting) -> None:
        self.sitting, self.bot = sitting, sitting.bot

    @property
    def page(self) -> MergePage:
        page = self.sitting.window.findChild(MergePage)
        assert page is not None
        return page

    @property
    def name(self) -> str:
        view = self.page.session.view
        return view.desk.name if view is not None else ""

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        self.bot.keyClick(focus, key, held)

    def until(self, so: Callable[[], bool]) -> None:
        self.bot.waitUntil(so, timeout=60_000)

    def enters(self, chair: Path) -> None:
        self.sitting.window.offer(chair)
        self.sitting.unlocked()
        self.press(Qt.Key.Key_3, CONTROL)
        self.until(lambda: self.name != "")

    def ready(self) -> None:
        self.until(self.page.panel.record.isEnabled)

    def leaves(self) -> None:
        self.sitting.window.close()


def by_key(chair: Chair, ruling: Ruling) -> None:
    """Pick with digits, write the reason, sign: nothing is clicked."""
    for unit, reading in ruling.picks:
        while chair.page.centre.units.currentIndex().row() < unit - 1:
            chair.press(Qt.Key.Key_Down)
        chair.press(Qt.Key(Qt.Key.Key_0 + reading) if reading else Qt.Key.Key_B)
    for _ in range(20):
        before = QApplication.focusWidget()
        if isinstance(before, QPlainTextEdit):
            break
        chair.press(Qt.Key.Key_F6 if before is not chair.page.panel.verdicts else Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPlainTextEdit), f"{ruling.name}: the keyboard is in {focus}"
    chair.bot.keyClicks(QApplication.focusWidget(), REASON)
    chair.ready()
    chair.press(Qt.Key.Key_Return, CONTROL)


def by_mouse(chair: Chair, ruling: Ruling) -> None:
    """Press readings, chips and buttons."""
    units = chair.page.centre.units
    for unit, reading in ruling.picks:
        units.scrollTo(units.rows.index(unit - 1, 0))
        at = units.place_of(unit - 1, reading or BRACKET)
        assert at is not None
        chair.bot.mouseClick(units.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())
    reason = chair.page.panel.reason
    chair.bot.mouseClick(reason.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 12))
    chair.bot.keyClicks(reason, REASON)
    chair.ready()
    chair.bot.mouseClick(chair.page.panel.record, Qt.MouseButton.LeftButton)


Way = Callable[[Chair, Ruling], None]


def an_hour(hall: Hall, sitting: Sitting, way: Way, folder: Path) -> None:
    chair = Chair(sitting)
    mine, theirs = copy_of(hall.chair, folder / "mine"), copy_of(hall.chair, folder / "theirs")
    chair.enters(mine)
    for ruling in rulings(hall.names):
        chair.until(lambda ruling=ruling: chair.name == ruling.name)
        way(chair, ruling)
    chair.until(lambda: len(chair.page.queue.queue.decided) == len(hall.names))
    chair.leaves()
    by_command(theirs, hall)

    words, fates = state_of(mine)
    other_words, other_fates = state_of(theirs)
    assert {c: (w, other_words[c]) for c, w in words.items() if w != other_words[c]} == {}
    assert {a: (f, other_fates[a]) for a, f in fates.items() if f != other_fates[a]} == {}
    assert all(fates.values()), "every amendment has a disposition"
    assert issued(hall, mine, f"A/CONF.1/L.1/{way.__name__}")


def test_a_chairs_hour_by_keyboard_comes_to_what_the_commands_come_to(
    few: Hall, sitting: Sitting, tmp_path: Path
) -> None:
    an_hour(few, sitting, by_key, tmp_path)


@pytest.mark.skipif(not os.environ.get(ON_SCREEN), reason="the test below starts it on a screen")
def test_a_chairs_hour_by_mouse(few: Hall, sitting: Sitting, tmp_path: Path) -> None:
    an_hour(few, sitting, by_mouse, tmp_path)


def test_a_chairs_hour_by_mouse_on_a_screen_comes_to_the_same() -> None:
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed (Debian, Ubuntu: apt-get install xvfb)")
    display = Display.start()
    try:
        environment = {
            **os.environ,
            "DISPLAY": f":{display.number}",
            "QT_QPA_PLATFORM": "xcb",
            ON_SCREEN: "yes",
        }
        wanted = f"{__file__}::{test_a_chairs_hour_by_mouse.__name__}"
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", wanted]
        program = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
        while program.poll() is None:
            display.title()  # no window manager is there to give the keyboard to the window
            time.sleep(0.2)
        said, _ = program.communicate()
    finally:
        display.stop()
    assert program.returncode == 0, said
    assert "1 passed" in said


@pytest.mark.long
def test_a_whole_chairs_hour_by_keyboard(sitting: Sitting, tmp_path: Path) -> None:
    """Twelve clauses, sixty amendments, twenty-four delegations."""
    an_hour(play(tmp_path / "hall", *ALL), sitting, by_key, tmp_path)


@pytest.mark.long
def test_a_whole_chairs_hour_by_mouse(sitting: Sitting, tmp_path: Path) -> None:
    an_hour(play(tmp_path / "hall", *ALL), sitting, by_mouse, tmp_path)
