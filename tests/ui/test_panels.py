"""What stands beside the text shows hostile words as text, and has a name for every control."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ids import AmendmentId, ClauseId
from app.negotiation.disposition_state import State
from app.treaty.span import Change, Span
from app.workspace.cards import Card, Inspected
from app.workspace.shape import Shape
from tests.ui.desk import HOSTILE, Sitting
from tests.ui.test_models import a_row
from ui.bridge.page import Style
from ui.bridge.runs import changed
from ui.shell.status_bar import StatusBar
from ui.shell.top_bar import TwoLines
from ui.theme.look import look
from ui.theme.style import sheet
from ui.views.amendment_card import CardFace, Face
from ui.views.amendments_tab import Colours
from ui.views.inspector import Inspector
from ui.views.narrow_state import NarrowState
from ui.views.records_tab import Record, RecordsTab
from ui.views.runs_view import RunsView
from ui.views.saying_sheet import Saying, SayingSheet
from ui.views.structure_card import StructureCard

PAYLOADS = (HOSTILE, "x" * 10_000, "a\u202eb\u2066c\u0000d", "<script>alert(1)</script>")


def a_record(words: str) -> QWidget:
    tab = RecordsTab("history", words, words)
    tab.show_records([Record(words, words, words, words)])
    return tab


def a_card(words: str) -> QWidget:
    runs = changed((Span(Change.INSERTED, words),), "en", 0)
    face = Face(words, ((words, 0),), words, words, runs, (), words, words, "collision", words)
    return CardFace(face, "en", mirrored=False)


def a_redline(words: str) -> QWidget:
    view = RunsView()
    view.show_runs(changed((Span(Change.DELETED, words),), "en", 0), "en", mirrored=True)
    return view


def a_sheet(words: str) -> QWidget:
    return SayingSheet(Saying("Comment", words, "Words", is_needed=True, deed="Sign"))


@pytest.mark.parametrize("make", [a_record, a_card, a_redline, a_sheet])
@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_words_are_shown_as_text_beside_the_text(qtbot: QtBot, make, payload: str) -> None:
    widget = make(payload)
    qtbot.addWidget(widget)
    widget.resize(356, 400)
    widget.show()
    widget.grab()
    for label in widget.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_what_cannot_be_seen_is_marked_in_a_redline() -> None:
    runs = changed((Span(Change.INSERTED, "a\u202eb"),), "en", 0)
    assert [r.text for r in runs if r.style is Style.MARK] == ["‹U+202E›"]


def test_every_control_of_the_text_page_has_a_name(sitting: Sitting, rivers: Path) -> None:
    sitting.window.offer(rivers)
    sitting.unlocked()
    sitting.goes_to("2. The Parties")
    sitting.settled()
    for kind in (QAbstractButton, QLineEdit):
        for control in sitting.window.findChildren(kind):
            if control.isVisible() and control.parentWidget() is not None:
                interface = QAccessible.queryAccessibleInterface(control)
                assert interface.text(QAccessible.Text.Name), control
    cards = [c for c in sitting.window.findChildren(CardFace) if c.isVisible()]
    names = [c.accessibleName() for c in cards]
    assert [name.split(",")[0] for name in names] == ["KEN-1", "NOR-1"]
    assert all("Collides with" in name for name in names)


@pytest.mark.parametrize("width", [300, 480])
def test_an_opened_card_shows_the_whole_wording_and_no_blank_space(
    qtbot: QtBot, width: int
) -> None:
    words = "The Parties shall exchange data on a regular basis and without undue delay. " * 6
    spans = (Span(Change.KEPT, words), Span(Change.INSERTED, "at once"), Span(Change.KEPT, "."))
    card = Card(
        AmendmentId(b"a" * 32), "KEN-1", ("KEN",), ("Kenya",), (), 0, State.TABLED, spans, spans,
        rationale="Delay costs lives.",
    )  # fmt: skip
    inspector = Inspector("F2")
    qtbot.addWidget(inspector)
    inspector.resize(width, 800)
    inspector.show()
    colours = Colours({"KEN": 0}, "en", mirrored=False)
    inspector.show_found(Inspected(ClauseId(b"c" * 16), (card,)), colours)
    qtbot.waitUntil(lambda: bool(inspector.amendments.cards()))
    (face,) = inspector.amendments.cards()
    face.click()
    qtbot.wait(50)
    (whole,) = inspector.findChildren(RunsView)
    assert whole.width() > width - 100
    needed = whole.heightForWidth(whole.width())
    assert needed > face.width() / 4
    assert needed <= whole.height() <= needed + 2
    body = whole.parentWidget()
    assert body is not None
    assert face.height() == face.heightForWidth(face.width())
    labels = [c for c in body.findChildren(QLabel) if c.isVisible()]
    assert all(c.height() <= c.heightForWidth(c.width()) + 2 for c in labels)
    top = whole.mapTo(inspector, whole.rect().topLeft()).y()
    last = max(c.mapTo(inspector, c.rect().bottomLeft()).y() for c in labels)
    assert 0 <= top - last <= 10


@pytest.mark.parametrize("focused", [False, True])
def test_an_opened_card_and_what_it_opened_have_one_edge_without_a_seam(
    qtbot: QtBot, *, focused: bool
) -> None:
    inspector = Inspector("F2")
    qtbot.addWidget(inspector)
    inspector.resize(356, 600)
    with qtbot.waitActive(inspector):
        inspector.show()
    card = Card(AmendmentId(b"a" * 32), "KEN-1", ("KEN",), ("Kenya",), (), 0, State.TABLED, (), ())
    colours = Colours({"KEN": 0}, "en", mirrored=False)
    inspector.show_found(Inspected(ClauseId(b"c" * 16), (card,)), colours)
    qtbot.waitUntil(lambda: bool(inspector.amendments.cards()))
    (face,) = inspector.amendments.cards()
    face.click()
    (face if focused else inspector.tabs).setFocus()
    qtbot.wait(50)
    frame = face.parentWidget()
    assert frame is not None
    drawn = frame.grab().toImage()
    edges = {drawn.pixelColor(1, y).name() for y in range(12, frame.height() - 12)}
    assert len(edges) == 1
    across = {drawn.pixelColor(40, y).name() for y in range(face.height() - 4, face.height() + 4)}
    assert len(across) == 1


def test_no_word_stands_alone_on_the_last_line_of_what_is_centred(qtbot: QtBot) -> None:
    state = NarrowState("inbox", "Nothing", "What delegations propose on it is shown here.")
    qtbot.addWidget(state)
    label = state.findChildren(QLabel)[-1]
    metrics = label.fontMetrics()
    words = label.text().removesuffix(" here.")
    state.resize(metrics.horizontalAdvance(words) + 48 + 6, 300)
    state.show()
    drawn = label.grab().toImage()
    ground, half = drawn.pixel(0, 0), drawn.height() // 2
    inked = [
        [x for x in range(drawn.width()) for y in rows if drawn.pixel(x, y) != ground]
        for rows in (range(half), range(half, drawn.height()))
    ]
    widths = [max(found) - min(found) for found in inked]
    assert min(widths) > max(widths) / 2


def test_a_card_for_a_new_clause_takes_the_keyboard_from_no_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    card = StructureCard(a_row(1, "words"), Shape.INSERT_AFTER)
    qtbot.addWidget(card)
    qtbot.wait(50)
    assert window.isActiveWindow()
    assert card.field.isVisibleTo(card)


def test_one_is_not_asked_to_amend_where_no_clause_is_shown(qtbot: QtBot) -> None:
    inspector = Inspector("F2")
    qtbot.addWidget(inspector)
    inspector.show_found(
        Inspected(ClauseId(b"c" * 16), may_amend=True), Colours({}, "en", mirrored=False)
    )
    assert inspector.amend_button.isVisibleTo(inspector)
    inspector.clear()
    assert not inspector.amend_button.isVisibleTo(inspector)


def test_what_is_not_known_yet_is_not_said_to_be_nothing(qtbot: QtBot) -> None:
    tab = RecordsTab("users", "No positions yet", "Nobody has stated one.")
    qtbot.addWidget(tab)
    tab.wait()
    assert not [w for w in tab.findChildren(QLabel) if w.isVisibleTo(tab)]
    tab.show_records(())
    said = [w.text() for w in tab.findChildren(QLabel) if w.isVisibleTo(tab)]
    assert "No positions yet" in said


def test_the_line_at_the_bottom_is_no_higher_while_something_runs(qtbot: QtBot) -> None:
    line = StatusBar()
    qtbot.addWidget(line)
    line.setStyleSheet(sheet(look()))
    line.show()
    assert line.sizeHint().height() <= line.minimumHeight()
    line.cancel.show()
    assert line.sizeHint().height() <= line.minimumHeight()


def test_news_begin_where_the_line_begins_when_there_is_no_place(qtbot: QtBot) -> None:
    line = StatusBar()
    qtbot.addWidget(line)
    line.resize(800, 28)
    line.show()
    line.show_facts(("Here",), "")
    (place,) = [label for label in line.findChildren(QLabel) if label.text() == "Here"]
    left = place.x()
    line.show_facts((), "")
    line.tell("News.")
    qtbot.wait(20)
    (news,) = [label for label in line.findChildren(QLabel) if label.text() == "News."]
    assert news.x() == left


def test_a_title_without_a_second_line_stands_in_the_middle(qtbot: QtBot) -> None:
    title = TwoLines("Text")
    qtbot.addWidget(title)
    title.show_words("MMMM", "")
    title.resize(200, 44)
    drawn = title.grab().toImage()
    ground = drawn.pixel(0, 0)
    inked = [
        y
        for y in range(drawn.height())
        if any(drawn.pixel(x, y) != ground for x in range(drawn.width()))
    ]
    assert abs((inked[0] + inked[-1]) / 2 - drawn.height() / 2) <= 2
