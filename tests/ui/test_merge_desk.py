"""The Merge Desk as a person meets it: picks, their result, what is refused, what is kept."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea

from app.merge.decisions import Outcome
from app.workspace.workspace import Workspace
from tests.ui.chairs_hour import Hall, copy_of, play
from tests.ui.desk import CHEAP, HOSTILE, PASSPHRASE, Sitting
from tests.ui.test_access import focusable_without_role, unnamed
from ui.bridge.desk import DeskView
from ui.command_table import Command
from ui.merge_desk.card_layout import ALL
from ui.merge_desk.page import TRIAL, MergePage
from ui.merge_desk.state import Stand
from ui.merge_desk.undo_sheet import UndoSheet

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
DELEGATIONS, CLAUSES = 3, 3


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Hall:
    """The first clause is contested as the others are; nobody has decided anything."""
    return play(tmp_path_factory.mktemp("hall"), DELEGATIONS, CLAUSES)


class Desk:
    """The chair's desk in the window."""

    def __init__(self, sitting: Sitting, path: Path) -> None:
        self.sitting = sitting
        sitting.window.offer(path)
        sitting.unlocked()
        sitting.window._actions.run(Command.GO_MERGE)
        self.until(lambda: self.page.session.view is not None)
        self.settled()

    @property
    def page(self) -> MergePage:
        pages = self.sitting.window.findChildren(MergePage)
        return next(page for page in pages if page.isVisible())

    @property
    def view(self) -> DeskView:
        view = self.page.session.view
        assert view is not None
        return view

    @property
    def name(self) -> str:
        """The clause on the desk; "" while nothing is."""
        view = self.page.session.view
        return view.desk.name if view is not None else ""

    @property
    def result(self) -> str:
        return self.page.centre.result.shown.accessibleName()

    @property
    def stands(self) -> list[Stand]:
        return [row.stand for row in self.page.centre.units.rows.values]

    @property
    def outcomes(self) -> dict[str, Outcome | None]:
        return {row.label: row.outcome for row in self.page.panel.verdicts.rows.values}

    def until(self, so: Callable[[], bool]) -> None:
        self.sitting.bot.waitUntil(so, timeout=60_000)

    def settled(self) -> None:
        """Wait until what is picked has been weighed."""
        self.until(lambda: not self.page.session._asked and not self.page.session._again)

    def press(self, key: Qt.Key, held=Qt.KeyboardModifier.NoModifier) -> None:
        self.sitting.bot.keyClick(QApplication.focusWidget(), key, held)
        self.settled()

    def click_unit(self, row: int, what: object) -> None:
        units = self.page.centre.units
        units.scrollTo(units.rows.index(row, 0))
        at = units.place_of(row, what)
        assert at is not None
        self.sitting.bot.mouseClick(units.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())
        self.settled()

    def click_card(self, row: int, what: object) -> None:
        cards = self.page.centre.cards
        cards.scrollTo(cards.rows.index(row, 0))
        at = cards.place_of(row, what)
        assert at is not None
        self.sitting.bot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())
        self.settled()


@pytest.fixture
def desk(hall: Hall, sitting: Sitting, tmp_path: Path) -> Desk:
    return Desk(sitting, copy_of(hall.chair, tmp_path / "chair"))


def test_what_nobody_contests_comes_picked_and_can_be_let_go(desk: Desk) -> None:
    assert desk.stands == [Stand.OPEN, Stand.UNCONTESTED, Stand.UNCONTESTED, Stand.UNCONTESTED]
    assert "every year to the Secretariat" in desk.result
    desk.page.centre.units.go_to(3)
    desk.press(Qt.Key.Key_2)
    assert desk.stands[3] is Stand.OPEN


def test_a_digit_picks_and_the_result_says_so_at_once(desk: Desk) -> None:
    assert "[appropriate" in desk.result.replace("\u2060", "")
    desk.press(Qt.Key.Key_3)
    assert "take all feasible measures" in desk.result
    desk.press(Qt.Key.Key_0)
    assert "take all appropriate measures" in desk.result
    desk.press(Qt.Key.Key_B)
    assert desk.stands[0] is Stand.BRACKETS


def test_a_click_on_a_reading_and_on_a_chip_picks_the_same(desk: Desk) -> None:
    desk.click_unit(0, 2)
    by_reading = desk.page.session.picks
    desk.click_unit(0, 2)
    assert desk.stands[0] is Stand.OPEN
    card = next(
        row.view for row in desk.page.centre.cards.rows.values if row.view.readings.get(1) == 2
    )
    desk.click_card(card.number - 1, 1)
    assert desk.page.session.picks == by_reading
    desk.click_unit(0, 3)
    desk.click_card(card.number - 1, ALL)
    assert desk.page.session.picks == by_reading


def test_who_loses_needs_a_reason_and_it_says_who(desk: Desk) -> None:
    desk.press(Qt.Key.Key_2)
    lost = [label for label, outcome in desk.outcomes.items() if outcome is Outcome.NOT_REFLECTED]
    assert len(lost) == 1
    assert not desk.page.panel.record.isEnabled()
    assert lost[0] in desk.page.panel.why_not
    desk.page.panel.reason.setPlainText("because")
    desk.settled()
    assert desk.page.panel.record.isEnabled()
    assert desk.page.panel.why_not == ""


def test_a_disposition_that_the_picks_belie_is_refused_before_anybody_signs(desk: Desk) -> None:
    desk.press(Qt.Key.Key_2)
    desk.page.panel.reason.setPlainText("because")
    lost = next(
        row for row in desk.page.panel.verdicts.rows.values if row.outcome is Outcome.NOT_REFLECTED
    )
    desk.page.panel._choose(lost.amendment, Outcome.ADOPTED)
    desk.settled()
    assert not desk.page.panel.record.isEnabled()
    assert lost.label in desk.page.panel.why_not
    desk.page.panel._choose(lost.amendment, None)
    desk.settled()
    assert desk.page.panel.record.isEnabled()


def test_the_chair_writes_and_comes_back_to_the_picks(desk: Desk) -> None:
    desk.press(Qt.Key.Key_2)
    desk.press(Qt.Key.Key_F2)
    field = desk.page.centre.result.field
    assert field.hasFocus()
    assert "take all necessary measures" in field.words
    desk.sitting.bot.keyClicks(field, "Mindful of all, ")
    desk.settled()
    assert Stand.OPEN not in desk.stands
    assert set(desk.stands) == {Stand.OFF}
    assert desk.result.startswith("Mindful of all, The Parties")
    desk.sitting.bot.keyClick(field, Qt.Key.Key_Escape)
    desk.sitting.bot.mouseClick(desk.page.centre.result._drop, Qt.MouseButton.LeftButton)
    desk.settled()
    assert desk.stands[0] is Stand.PICKED


def test_what_the_chair_writes_is_never_wider_than_its_place(desk: Desk) -> None:
    field = desk.page.centre.result.field
    (scroll,) = desk.page.centre.result.findChildren(QScrollArea)
    for words in ("Each Party shall. ", "Each Party shall do what is reasonable. " * 30):
        desk.press(Qt.Key.Key_F2)
        field.set_words(words, "en")
        field.typed.emit(words)
        desk.settled()
        QApplication.processEvents()
        assert field.width() <= scroll.viewport().width()
        assert not scroll.horizontalScrollBar().isVisible()
        desk.press(Qt.Key.Key_Escape)
        QApplication.processEvents()


@pytest.mark.parametrize("size", [(1440, 900), (1024, 640)])
def test_what_the_chair_writes_is_in_sight_as_it_grows(desk: Desk, size: tuple[int, int]) -> None:
    desk.sitting.window.resize(*size)
    desk.press(Qt.Key.Key_F2)
    pane = desk.page.centre.result
    field, area = pane.field, pane.findChildren(QScrollArea)[0]
    view = area.viewport()
    for _ in range(3):
        desk.sitting.bot.keyClicks(field, "Where this is feasible, and with the consent of all, ")
        desk.settled()
        assert not area.horizontalScrollBar().isVisible()
        assert field.width() <= view.width()
        caret = field.cursorRect()
        top = field.viewport().mapTo(view, caret.topLeft()).y()
        assert 0 <= top <= view.height() - caret.height()
    if size == (1440, 900):
        assert field.height() <= view.height()


def test_what_is_picked_outlives_the_window(
    hall: Hall, desk: Desk, sitting: Sitting, tmp_path: Path
) -> None:
    desk.press(Qt.Key.Key_3)
    desk.page.panel.reason.setPlainText("not yet")
    desk.settled()
    path = sitting.window.path
    assert path is not None
    sitting.window.offer(path)
    sitting.unlocked()
    sitting.window._actions.run(Command.GO_MERGE)
    desk.until(lambda: desk.page.session.view is not None)
    desk.settled()
    assert desk.page.session.picks.units[1] == (3,)
    assert desk.page.panel.reason.toPlainText() == "not yet"
    assert hall.chair != path


def test_a_decision_leads_to_the_next_clause_and_the_last_can_be_undone(
    desk: Desk, sitting: Sitting
) -> None:
    for _ in range(CLAUSES):
        desk.press(Qt.Key.Key_2)
        name = desk.view.desk.name
        desk.page.panel.reason.setPlainText("because")
        desk.settled()
        desk.page.centre.units.setFocus()
        desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        desk.until(lambda name=name: desk.name != name)
        desk.settled()
        assert desk.page.panel.reason.toPlainText() == ""
    desk.until(lambda: len(desk.page.queue.queue.decided) == CLAUSES)
    assert desk.page.queue.places == []
    assert desk.page._empty.isVisible()
    assert desk.page._empty.hasFocus()
    sitting.window._actions.run(Command.UNDO_DECISION)
    desk.until(lambda: isinstance(sitting.window._frame.veil.sheet, UndoSheet))
    sheet = sitting.window._frame.veil.sheet
    assert unnamed(sheet) == []
    sitting.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return,
                         Qt.KeyboardModifier.ControlModifier)  # fmt: skip
    desk.until(lambda: len(desk.page.queue.places) == 1)


def test_every_model_of_the_desk_is_true_to_qt(desk: Desk) -> None:
    page = desk.page
    testers = [
        QAbstractItemModelTester(view.rows, FATAL)
        for view in (page.queue.list, page.centre.cards, page.centre.units, page.panel.verdicts)
    ]
    resets: list[None] = []
    for tester in testers:
        tester.model().modelReset.connect(lambda: resets.append(None))
    for key in (Qt.Key.Key_2, Qt.Key.Key_B, Qt.Key.Key_3, Qt.Key.Key_0):
        desk.press(key)
    desk.sitting.window._actions.run(Command.NEXT_ON_DESK)
    desk.settled()
    assert resets == []


def test_cards_that_go_before_they_are_measured_anew_are_no_fault(desk: Desk) -> None:
    cards = desk.page.centre.cards
    cards._tall = 1.0  # as where a card with fewer letters than the longest breaks worse
    cards._lay(cards.rows.values[0], cards.row_width())
    cards.show_rows(())
    QApplication.processEvents()
    assert cards.rows.values == []


def test_the_desk_has_names_and_roles_throughout(desk: Desk) -> None:
    desk.press(Qt.Key.Key_2)
    assert unnamed(desk.page) == []
    assert focusable_without_role(desk.page) == []
    spoken = desk.page.centre.units.rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "necessary" in spoken
    assert "picked" in spoken


def test_others_try_it_out_and_record_nothing(
    rivers: Path, sitting: Sitting, tmp_path: Path
) -> None:
    desk = Desk(sitting, copy_of(rivers, tmp_path / "others"))
    assert desk.page._key == TRIAL
    assert desk.page.centre.trial.words
    desk.press(Qt.Key.Key_2)
    assert desk.stands[0] is Stand.PICKED
    assert not desk.page.panel.record.isVisible()
    assert sitting.window._actions.refusal(Command.RECORD_DECISION)
    path = sitting.window.path
    sitting.window.close()
    assert path is not None
    workspace = Workspace(CHEAP.open(path, PASSPHRASE))
    assert workspace.store.vault.names("desk/") == []
    workspace.close()


def test_hostile_words_are_shown_as_words(desk: Desk) -> None:
    """A wording with markup and bidi controls is painted as it is, on cards, units and result."""
    view = desk.view
    picks = replace(desk.page.session.picks, own=HOSTILE + "x" * 10_000 + "\u202e")
    desk.page.session.pick(picks)
    desk.settled()
    assert "<b>bold</b>" in desk.result
    assert "‹U+202E›" in desk.result
    assert not desk.page.grab().isNull()
    assert view is desk.view


def test_ctrl_m_brings_the_clause_of_the_text_to_the_desk(desk: Desk, sitting: Sitting) -> None:
    sitting.window._actions.run(Command.GO_TEXT)
    number = next(i for i, line in enumerate(sitting.lines()) if "matter 2" in line)
    sitting.text.setCurrentIndex(sitting.text.model().index(number, 0))
    sitting.settled()
    sitting.bot.keyClick(sitting.text, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: desk.page.isVisible() and desk.view.desk.name == "Article 2")


def test_a_supposed_acceptance_takes_a_delegation_out_of_the_way(desk: Desk) -> None:
    desk.press(Qt.Key.Key_2)
    desk.until(lambda: bool(desk.page.panel.what_if.findChildren(QPushButton)))
    chips = desk.page.panel.what_if.findChildren(QPushButton)
    assert len(chips) == 1
    desk.until(chips[0].isVisible)
    assert "still" in desk.page.panel.what_if.words
    chips[0].click()
    desk.settled()
    assert "Nobody stands in the way." in desk.page.panel.what_if.words
