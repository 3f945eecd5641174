"""A text of the past: its words alone are shown, and nothing is claimed of how it stood."""

from pathlib import Path

import pytest

from app.treaty.instrument import ClauseKind
from tests.ui.desk import Sitting
from ui.bridge.page import Status
from ui.views.inspector import Inspector
from ui.views.progress_bar import ProgressBar
from ui.views.text_page import TextPage


@pytest.fixture
def past(sitting: Sitting, rivers: Path) -> Sitting:
    """The text as it was laid."""
    sitting.window.offer(rivers)
    sitting.unlocked()
    page = sitting.child(TextPage)
    page.reader.show_moment(page.reading.page.history[0])
    sitting.bot.waitUntil(lambda: page.reading.page.is_past, timeout=10_000)
    return sitting


def test_nothing_is_said_of_how_far_it_was_agreed(past: Sitting) -> None:
    reading = past.reading
    assert {row.status for row in reading.page.rows} == {Status.UNSAID}
    assert reading.outline._said.text() == ""
    assert past.child(ProgressBar).accessibleName() == ""


def test_the_inspector_says_why_it_shows_nothing_of_a_clause(past: Sitting) -> None:
    inspector = past.child(Inspector)
    past.goes_to("1.")
    past.bot.waitUntil(lambda: not inspector.tabs.isEnabled(), timeout=5_000)
    assert inspector._stack.currentWidget().isAncestorOf(inspector._past)
    page = past.child(TextPage)
    page.reader.show_moment(page.reading.page.history[-1])
    past.bot.waitUntil(inspector.tabs.isEnabled, timeout=10_000)
    assert not inspector._stack.currentWidget().isAncestorOf(inspector._past)


def test_what_lies_over_the_text_makes_way_for_what_is_begun_there(past: Sitting) -> None:
    past.window.resize(1024, 640)
    page, inspector = past.child(TextPage), past.child(Inspector)
    rule = page.panels._edges["inspector"]
    page.panels.show_inspector()
    assert inspector.isVisible()
    assert rule.isVisible()
    assert not rule.geometry().intersects(inspector.geometry())
    page.reader.show_moment(page.reading.page.history[-1])
    past.bot.waitUntil(lambda: page.reading.page.request.past is None, timeout=10_000)
    page.panels.show_inspector()
    past.goes_to("1.")
    page.reader.read()
    assert not inspector.isVisible()
    assert not rule.isVisible()
    page.panels.show_inspector()
    page.reader.show_moment(page.reading.page.history[0])
    assert not inspector.isVisible()


def test_the_text_stands_beside_what_lies_over_the_page(past: Sitting) -> None:
    past.window.resize(1024, 640)
    page, inspector = past.child(TextPage), past.child(Inspector)
    wide = past.text.viewport().width()
    page.panels.show_inspector()
    past.bot.waitUntil(lambda: past.text.viewport().width() < wide)
    text = past.text.viewport()
    right = text.mapTo(page.reading, text.rect().topRight()).x()
    assert right < inspector.geometry().left()
    assert past.text._setting.column >= 300
    page.panels.toggle_outline()
    assert not inspector.isVisible()  # both of them would cover what one reads
    page.panels.make_way()
    past.bot.waitUntil(lambda: past.text.viewport().width() == wide)


def test_a_clause_that_is_gone_to_stands_wholly_in_sight(past: Sitting) -> None:
    """Whatever is found out of the row above it, that is measured only when it comes into sight."""
    text = past.text
    past.window.resize(1024, 640)
    for number in range(text.model().rowCount()):
        text._reset()
        text.go_to(text._rows.row_at(number).id)
        text.viewport().repaint()
        box = text.visualRect(text.currentIndex())
        at_end = text.verticalScrollBar().value() == text.verticalScrollBar().maximum()
        assert box.top() >= 0 or at_end


def test_the_title_of_the_text_has_a_place_of_its_own(past: Sitting) -> None:
    title = past.reading.page.rows[0]
    assert title.kind is ClauseKind.TITLE
    assert title.place == "Convention on Rivers"
