"""A chair's hour: clause after clause is merged, reasons are given, the revision is issued.

By keyboard alone; and by the mouse of a screen, in the program as a person starts it. What comes of
it is what the command line makes of the same decisions. The ordinary suite does a few clauses,
``make test-long`` all of them.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.desks import Desks
from tests.ui import bureau_desk as bureau
from tests.ui.chairs_hour import REASON, Hall, Ruling, hand_over, issued, play, rulings, state_of
from tests.ui.desk import Sitting
from tests.ui.hands import Hands
from tests.ui.x_display import Display
from ui.bureau.issue_sheet import IssueSheet
from ui.bureau.issued_sheet import IssuedSheet
from ui.merge_desk.page import MergePage
from ui.merge_desk.unit_layout import BRACKET

TITLE = "A treaty"
FEW, ALL = (3, 4), (24, 12)
"""Delegations and clauses."""
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Hall:
    return play(tmp_path_factory.mktemp("hall"), *FEW)


def an_hour(hall: Hall, folder: Path, decide: Callable[[Desks], None],
            issue: Callable[[Desks], None]) -> None:  # fmt: skip
    """Let the chair decide everything, and the secretariat issue what came of it."""
    desks = hall.copied(folder)
    decide(desks)
    hand_over(desks)
    words, fates = state_of(desks)
    other_words, other_fates = hall.by_command
    assert {c: (w, other_words[c]) for c, w in words.items() if w != other_words[c]} == {}
    assert {a: (f, other_fates[a]) for a, f in fates.items() if f != other_fates[a]} == {}
    assert all(fates.values()), "every amendment has a disposition"
    issue(desks)
    assert issued(desks) == [("A/CONF.1/Rev.1", True)]


# By keyboard -------------------------------------------------------------------------------------


class Keyboard:
    """The chair, then the secretariat, before the window: nothing is clicked."""

    def __init__(self, sitting: Sitting, hall: Hall) -> None:
        self.sitting, self.bot, self.hall = sitting, sitting.bot, hall

    def decide(self, desks: Desks) -> None:
        bureau.enter(self.sitting, desks.path("CHAIR"))
        self.press(Qt.Key.Key_3, CONTROL)
        for ruling in rulings(self.hall.names):
            self.until(lambda ruling=ruling: self._clause == ruling.name)
            self._rule(ruling)
        self.until(lambda: len(self._page.queue.queue.decided) == len(self.hall.names))
        self.sitting.window.offer(None)

    def issue(self, desks: Desks) -> None:
        bureau.enter(self.sitting, desks.path("SEC"))
        self.press(Qt.Key.Key_I, CONTROL | SHIFT)
        found = bureau.sheet(self.sitting, IssueSheet)
        self.until(found._go.isEnabled)
        self.press(Qt.Key.Key_Return, CONTROL)
        done = bureau.sheet(self.sitting, IssuedSheet)
        self.until(lambda: "pages" in bureau.said(done))
        self.press(Qt.Key.Key_Escape)
        self.sitting.window.offer(None)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        self.bot.keyClick(focus, key, held)

    def until(self, so: Callable[[], bool]) -> None:
        self.bot.waitUntil(so, timeout=60_000)

    @property
    def _page(self) -> MergePage:
        page = self.sitting.window.findChild(MergePage)
        assert page is not None
        return page

    @property
    def _clause(self) -> str:
        view = self._page.session.view
        return view.desk.name if view is not None else ""

    def _rule(self, ruling: Ruling) -> None:
        """Pick with digits, write the reason, sign."""
        for unit, reading in ruling.picks:
            while self._page.centre.units.currentIndex().row() < unit - 1:
                self.press(Qt.Key.Key_Down)
            self.press(Qt.Key(Qt.Key.Key_0 + reading) if reading else Qt.Key.Key_B)
        for _ in range(20):
            before = QApplication.focusWidget()
            if isinstance(before, QPlainTextEdit):
                break
            here = before is self._page.panel.verdicts
            self.press(Qt.Key.Key_Tab if here else Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        assert isinstance(focus, QPlainTextEdit), f"{ruling.name}: the keyboard is in {focus}"
        self.bot.keyClicks(focus, REASON)
        self.until(self._page.panel.record.isEnabled)
        self.press(Qt.Key.Key_Return, CONTROL)


def test_a_chairs_hour_by_keyboard_comes_to_what_the_commands_come_to(
    few: Hall, sitting: Sitting, tmp_path: Path
) -> None:
    keyboard = Keyboard(sitting, few)
    an_hour(few, tmp_path, keyboard.decide, keyboard.issue)


@pytest.mark.long
def test_a_whole_chairs_hour_by_keyboard(sitting: Sitting, tmp_path: Path) -> None:
    """Twelve clauses, sixty amendments, twenty-four delegations."""
    hall = play(tmp_path / "hall", *ALL)
    keyboard = Keyboard(sitting, hall)
    an_hour(hall, tmp_path, keyboard.decide, keyboard.issue)


# By mouse ----------------------------------------------------------------------------------------


class Mouse:
    """The same with the screen's own pointer; its keys only write words."""

    def __init__(self, display: Display, hall: Hall, home: Path) -> None:
        self.display, self.hall, self.home = display, hall, home

    def decide(self, desks: Desks) -> None:
        hands = Hands(self.display, desks.path("CHAIR"), self.home)
        try:
            hands.unlock(TITLE)
            hands.press("button", "Merge")
            for ruling in rulings(self.hall.names):
                hands.until(lambda ruling=ruling: hands.ask("clause") == ruling.name)
                self._rule(hands, ruling)
            hands.until(lambda: hands.ask("decided") == len(self.hall.names))
            assert hands.close() == 0
        finally:
            hands.let_go()

    def issue(self, desks: Desks) -> None:
        hands = Hands(self.display, desks.path("SEC"), self.home)
        try:
            hands.unlock(TITLE)
            hands.press("button", "Procedure")
            hands.press("button", "Issue a revision…")
            hands.press("button", "Issue and sign")
            hands.until(lambda: "pages" in hands.ask("words"))
            hands.press("button", "Close")
            assert hands.close() == 0
        finally:
            hands.let_go()

    def _rule(self, hands: Hands, ruling: Ruling) -> None:
        for unit, reading in ruling.picks:
            place = ("reading", unit - 1, reading or BRACKET)
            while hands.ask(*place) is None:
                hands.turn_wheel(hands.ask("units"), down=True)
            hands.press(*place)
            wanted = [reading] if reading else []
            hands.until(lambda unit=unit, wanted=wanted: hands.ask("held", unit - 1) == wanted)
        hands.press("field", "Reason for the record")
        hands.write(REASON)
        hands.press("button", "Record decision")


def test_a_chairs_hour_by_the_mouse_of_a_screen_comes_to_the_same(
    few: Hall, display: Display, tmp_path: Path
) -> None:
    mouse = Mouse(display, few, tmp_path / "home")
    an_hour(few, tmp_path, mouse.decide, mouse.issue)


@pytest.mark.long
def test_a_whole_chairs_hour_by_mouse(display: Display, tmp_path: Path) -> None:
    hall = play(tmp_path / "hall", *ALL)
    mouse = Mouse(display, hall, tmp_path / "home")
    an_hour(hall, tmp_path, mouse.decide, mouse.issue)
