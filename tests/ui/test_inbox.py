"""The inbox: what came in, by clause; what needs attention first; read and unread."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.workspace.inbox import inbox as found
from app.workspace.workspace import Workspace
from tests.desks import Desks, a_conference
from tests.ui.desk import CHEAP, PASSPHRASE, Sitting
from ui.bridge.visible import visible_sentence
from ui.bridge.words import written_with
from ui.models.inbox_model import Entry, InboxModel, lines_of, spoken
from ui.views.inbox_page import InboxPage

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """France's amendment on Article 2 is overtaken by a decision on Kenya's."""
    folder = tmp_path_factory.mktemp("made")
    desks = a_conference(folder, "FRA", "KEN")
    desks.amends("FRA", "Article 2", "once", "twice")
    ken = desks.amends("KEN", "Article 2", "once", "thrice")
    desks.amends("KEN", "Article 3", "two", "three")
    desks.send("KEN", "CHAIR", "FRA")
    desks.decides("CHAIR", "Article 2", adopt=[ken])
    desks.send("CHAIR", "FRA")
    desks.close()
    return folder


@pytest.fixture
def inbox(made: Path, tmp_path: Path, sitting: Sitting) -> Sitting:
    shutil.copytree(made, tmp_path / "desks")
    sitting.window.offer(Desks(tmp_path / "desks").path("FRA"))
    sitting.unlocked()
    sitting.bot.keyClick(sitting.text, Qt.Key.Key_2, CONTROL)
    page = sitting.child(InboxPage)
    sitting.bot.waitUntil(lambda: page.isVisible() and page.model.rowCount() > 0, timeout=10_000)
    return sitting


def lines(sitting: Sitting) -> list[str]:
    model = sitting.child(InboxPage).model
    return [str(model.index(i, 0).data()) for i in range(model.rowCount())]


def test_what_needs_attention_stands_first_then_clause_by_clause(inbox: Sitting) -> None:
    shown = lines(inbox)
    assert shown[0] == "For you"
    assert "FRA-1 needs attention" in shown[1]
    assert shown[1].startswith("unread, ")
    assert "Article 2" in shown[1]
    heading = next(i for i, line in enumerate(shown) if line == "Article 3")
    assert "KEN" in shown[heading + 1]
    assert "tabled KEN-2" in shown[heading + 1]
    assert inbox.label("Unread").endswith("unread")


def test_what_isolates_data_in_a_sentence_is_not_read_aloud(inbox: Sitting) -> None:
    model = inbox.child(InboxPage).model
    entry = next(one for n in range(model.rowCount()) if isinstance(one := model.line(n), Entry))
    told = replace(
        entry, item=replace(entry.item, what="a déposé \u2068KEN-2\u2069", words="a\u202e")
    )
    assert "a déposé KEN-2, a‹U+202E›" in spoken(told)


def test_enter_leads_to_the_clause_and_marks_as_read(inbox: Sitting) -> None:
    page = inbox.child(InboxPage)
    model = page.model
    number = next(i for i, line in enumerate(lines(inbox)) if "tabled KEN-2" in line)
    page.list.setCurrentIndex(model.index(number, 0))
    inbox.bot.keyClick(page.list, Qt.Key.Key_Return)
    inbox.bot.waitUntil(inbox.text.isVisible, timeout=5_000)
    assert str(inbox.text.currentIndex().data()).startswith("Article 3")
    inbox.bot.waitUntil(
        lambda: not any("tabled KEN-2" in line for line in lines(inbox)), timeout=10_000
    )


def test_u_turns_an_item_between_unread_and_read(inbox: Sitting) -> None:
    page = inbox.child(InboxPage)
    inbox.bot.mouseClick(inbox.button("Show what was read too"), Qt.MouseButton.LeftButton)
    inbox.bot.waitUntil(lambda: any("tabled KEN-2" in line for line in lines(inbox)))
    number = next(i for i, line in enumerate(lines(inbox)) if "tabled KEN-2" in line)
    page.list.setCurrentIndex(page.model.index(number, 0))
    for is_read in (True, False):
        inbox.bot.keyClick(page.list, Qt.Key.Key_U)

        def turned(expected: bool = is_read) -> bool:
            entry = next(
                e for i in range(page.model.rowCount())
                if isinstance(e := page.model.line(i), Entry) and "KEN-2" in e.item.what
            )  # fmt: skip
            return entry.item.is_read is expected

        inbox.bot.waitUntil(turned, timeout=10_000)


def test_all_can_be_marked_as_read_and_then_nothing_is_new(inbox: Sitting) -> None:
    inbox.bot.mouseClick(inbox.button("Mark all as read"), Qt.MouseButton.LeftButton)
    inbox.bot.waitUntil(lambda: lines(inbox) == [], timeout=10_000)
    assert inbox.label("Unread") == "nothing unread"


def test_the_model_tells_exactly_what_changes(made: Path, tmp_path: Path) -> None:
    shutil.copytree(made, tmp_path / "desks")
    workspace = Workspace(CHEAP.open(Desks(tmp_path / "desks").path("FRA"), PASSPHRASE))
    all_ = lines_of(found(workspace, everything=True), {})
    new = lines_of(found(workspace), {})
    workspace.close()
    model = InboxModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for shown in (new, all_, (), all_[2:], all_, new):
        model.show(shown)
        assert model.rowCount() == len(shown)
    assert tester.model() is model


def test_an_item_with_nothing_written_has_no_empty_second_line(inbox: Sitting) -> None:
    page = inbox.child(InboxPage)
    heights = {
        bool(written_with(line.item.what, line.item.words)): page.list.visualRect(
            page.model.index(number, 0)
        ).height()
        for number in range(page.model.rowCount())
        if isinstance(line := page.model.line(number), Entry)
    }
    assert heights[False] < 40
    assert heights.get(True, 50) == 50


def test_what_was_written_is_not_said_twice() -> None:
    assert written_with("accepts if: CAN-1 (if a limit is named)", "if a limit is named") == ""
    assert written_with("commented", "We see merit in both.") == "We see merit in both."


def test_what_isolates_data_in_a_sentence_of_ours_is_not_shown_and_the_rest_that_hides_is() -> None:
    assert visible_sentence("tabled \u2068KEN-2\u2069 \u202e") == "tabled KEN-2 ‹U+202E›"


def test_what_came_shortly_before_one_looks_does_not_push_the_first_item_down(
    made: Path, tmp_path: Path, sitting: Sitting
) -> None:
    shutil.copytree(made, tmp_path / "desks")
    sitting.window.offer(Desks(tmp_path / "desks").path("FRA"))
    sitting.unlocked()
    page = sitting.page("inbox")
    assert isinstance(page, InboxPage)
    sitting.bot.waitUntil(lambda: page.model.rowCount() > 2, timeout=10_000)
    page.list.setCurrentIndex(page.model.index(page.model.rowCount() - 1, 0))  # pushed down
    sitting.bot.keyClick(sitting.text, Qt.Key.Key_2, CONTROL)
    sitting.bot.waitUntil(lambda: "FRA-1 needs attention" in current(page), timeout=10_000)
    sitting.bot.keyClick(page.list, Qt.Key.Key_J)
    stepped = current(page)
    assert "FRA-1 needs attention" not in stepped
    with sitting.bot.waitSignal(sitting.window._bridge.changed):
        page.host.refresh_wanted.emit()
    sitting.bot.wait(300)
    assert current(page) == stepped


def current(page: InboxPage) -> str:
    return str(page.list.currentIndex().data())
