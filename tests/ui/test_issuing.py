"""A revision is issued from the window, or the window says what stands in its way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView, QPushButton

from app.workspace.translating import word_clause
from tests.desks import Desks, a_conference
from tests.ui.bureau_desk import (
    confirm,
    copied,
    enter,
    press,
    reopened,
    run,
    said,
    sheet,
    spoken,
    until,
    write,
)
from tests.ui.desk import Sitting
from tests.ui.test_access import focusable_without_role, unnamed
from ui.bureau.issue_sheet import IssueSheet
from ui.bureau.issued_sheet import IssuedSheet
from ui.command_table import Command


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A secretariat, a chair and France, who would have "feasible" for "reasonable"."""
    folder = tmp_path_factory.mktemp("played")
    made = a_conference(folder, "FRA")
    made.amends("FRA", "Article 1(1)", "reasonable", "feasible")
    made.everybody_to_everybody()
    made.close()
    return folder


@pytest.fixture
def desks(played: Path, tmp_path: Path) -> Iterator[Desks]:
    made = copied(played, tmp_path)
    yield made
    for workspace in made.open.values():
        workspace.close()


def decide(desks: Desks) -> None:
    """Let the chair adopt what France proposed, and the secretariat know of it."""
    for code in ("SEC", "CHAIR"):
        reopened(desks, code)
    (amendment,) = desks.open["CHAIR"].conference.amendments
    desks.decides("CHAIR", "Article 1(1)", adopt=[amendment])
    desks.send("CHAIR", "SEC")
    desks.close()


def issuing_sheet(sitting: Sitting) -> IssueSheet:
    run(sitting, Command.ISSUE_REVISION)
    found = sheet(sitting, IssueSheet)
    assert isinstance(found, IssueSheet)
    until(sitting, lambda: bool(found.symbol))
    return found


def go_button(found: IssueSheet) -> QPushButton:
    return next(b for b in found.findChildren(QPushButton) if b.text() == "Issue and sign")


def test_an_amendment_without_a_disposition_is_listed_and_nothing_can_be_issued(
    sitting: Sitting, desks: Desks
) -> None:
    enter(sitting, desks.path("SEC"))
    found = issuing_sheet(sitting)
    (row,) = spoken(found.findChild(QListView))
    assert "FRA-1" in row
    assert "Article 1(1)" in row
    assert not go_button(found).isEnabled()
    assert unnamed(found) == []
    assert focusable_without_role(found) == []


def test_enter_on_what_stands_in_the_way_leads_to_its_clause(
    sitting: Sitting, desks: Desks
) -> None:
    enter(sitting, desks.path("SEC"))
    issuing_sheet(sitting)
    press(sitting, Qt.Key.Key_Return)
    until(sitting, lambda: sitting.window._frame.veil.sheet is None)
    lines = sitting.lines()
    assert "reasonable" in lines[sitting.text.currentIndex().row()]


def test_the_chair_sees_what_stands_in_the_way_and_who_issues(
    sitting: Sitting, desks: Desks
) -> None:
    enter(sitting, desks.path("CHAIR"))
    found = issuing_sheet(sitting)
    assert "Only the secretariat issues revisions." in said(found)
    assert "FRA-1" in spoken(found.findChild(QListView))[0]
    assert not go_button(found).isEnabled()


def test_a_revision_is_issued_by_keyboard_alone_and_its_lines_are_stated(
    sitting: Sitting, desks: Desks
) -> None:
    decide(desks)
    enter(sitting, desks.path("SEC"))
    found = issuing_sheet(sitting)
    assert found.symbol == "A/CONF.1/Rev.1"
    until(sitting, go_button(found).isEnabled)
    confirm(sitting)
    done = sheet(sitting, IssuedSheet)
    until(sitting, lambda: "pages" in said(done))
    assert unnamed(done) == []
    sitting.window.offer(None)
    workspace = reopened(desks, "SEC")
    (text,) = workspace.conference.texts.values()
    (revision,) = text.revisions
    assert revision.symbol == "A/CONF.1/Rev.1"
    assert revision.paged["en"].is_whole


def test_a_symbol_that_cannot_be_one_is_refused_while_it_is_typed(
    sitting: Sitting, desks: Desks
) -> None:
    decide(desks)
    enter(sitting, desks.path("SEC"))
    found = issuing_sheet(sitting)
    field = found.findChild(QLineEdit)
    field.setFocus()
    field.selectAll()
    write(sitting, " /")
    assert not go_button(found).isEnabled()
    assert "cannot be a document symbol" in said(found)
    field.selectAll()
    write(sitting, "A/CONF.1/L.9")
    assert go_button(found).isEnabled()


def test_lines_that_are_cancelled_leave_the_revision_issued_and_say_so(
    sitting: Sitting, desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    decide(desks)
    enter(sitting, desks.path("SEC"))
    found = issuing_sheet(sitting)
    until(sitting, go_button(found).isEnabled)
    bridge = sitting.window._bridge
    bridge.begun.connect(lambda task: task.cancel() if task.name.startswith("Setting") else None)
    confirm(sitting)
    done = sheet(sitting, IssuedSheet)
    until(sitting, lambda: "The revision is issued all the same" in said(done))
    sitting.window.offer(None)
    (text,) = reopened(desks, "SEC").conference.texts.values()
    assert [r.symbol for r in text.revisions] == ["A/CONF.1/Rev.1"]
    assert not text.revisions[0].paged


def test_cancelling_before_the_signature_records_nothing(sitting: Sitting, desks: Desks) -> None:
    decide(desks)
    enter(sitting, desks.path("SEC"))
    found = issuing_sheet(sitting)
    until(sitting, go_button(found).isEnabled)
    bridge = sitting.window._bridge
    bridge.begun.connect(lambda task: task.cancel())
    confirm(sitting)
    until(sitting, lambda: "Cancelled" in said(found))
    assert go_button(found).isEnabled()
    sitting.window.offer(None)
    (text,) = reopened(desks, "SEC").conference.texts.values()
    assert not text.revisions


def test_a_language_that_is_behind_is_named_and_needs_a_reason(
    sitting: Sitting, desks: Desks
) -> None:
    decide(desks)
    workspace = reopened(desks, "SEC")
    (text,) = workspace.conference.texts.values()
    clause = desks.clause("Article 2")
    word_clause(workspace, text, (clause, "fr"), "Les Parties", "")
    workspace.close()
    enter(sitting, desks.path("SEC"))
    found = issuing_sheet(sitting)
    until(sitting, lambda: bool(spoken(found.findChild(QListView))))
    assert "Français" in spoken(found.findChild(QListView))[0]
    assert not go_button(found).isEnabled()
    field = found.findChild(
        QLineEdit, options=Qt.FindChildOption.FindChildrenRecursively
    )  # the symbol; the reason follows it
    reason = next(f for f in found.findChildren(QLineEdit) if f is not field)
    reason.setFocus()
    write(sitting, "The translation follows.")
    assert go_button(found).isEnabled()
    confirm(sitting)
    sheet(sitting, IssuedSheet)
    sitting.window.offer(None)
    (text,) = reopened(desks, "SEC").conference.texts.values()
    assert text.revisions[0].reason == "The translation follows."
