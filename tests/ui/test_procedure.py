"""Readings, silence procedures, agreement and rules from the window, by keyboard and by line."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTabBar,
)

from app.negotiation.stand_events import Stage, Status
from app.workspace.clause_status import Shown, set_status, status_of
from app.workspace.drafting import drafts
from app.workspace.rules import rules_of
from app.workspace.sessions import Tabling, set_tabling, shut_out
from app.workspace.silence import (
    Course,
    Matter,
    break_silence,
    close,
    silences,
    start,
    the_silence,
)
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
from ui.bureau.deed_sheet import ConfirmSheet
from ui.bureau.findings_sheet import FindingsSheet
from ui.bureau.procedure_page import ProcedurePage, Tab
from ui.bureau.renumber_sheet import RenumberSheet
from ui.bureau.rules_sheet import RulesSheet
from ui.bureau.sheets import AgreementSheet, SessionSheet, SilenceSheet
from ui.command_table import Command
from ui.views.saying_sheet import SayingSheet
from ui.widgets.sheet import Sheet

_DAY = 24 * 3_600_000


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("played")
    a_conference(folder, "FRA").close()
    return folder


@pytest.fixture
def desks(played: Path, tmp_path: Path) -> Iterator[Desks]:
    made = copied(played, tmp_path)
    yield made
    for workspace in made.open.values():
        workspace.close()


def lines(sitting: Sitting, tab: Tab) -> list[str]:
    """The lines of a list of the page."""
    run(sitting, Command.GO_PROCEDURE)
    page = sitting.child(ProcedurePage)
    until(sitting, lambda: page._view is not None)
    page.findChild(QTabBar, "tabs").setCurrentIndex(tab)
    sitting.bot.wait(50)
    return spoken(page._list)


def offer(sitting: Sitting, words: str) -> None:
    """Press what is offered on the chosen line."""
    page = sitting.child(ProcedurePage)
    buttons = [b for b in page._detail.findChildren(QPushButton) if b.text() == words]
    assert buttons, [b.text() for b in page._detail.findChildren(QPushButton)]
    buttons[0].click()


def closed(sitting: Sitting) -> None:
    until(sitting, lambda: sitting.window._frame.veil.sheet is None)


def named(found: Sheet, kind: type, name: str):
    return next(w for w in found.findChildren(kind) if w.accessibleName() == name)


def test_every_list_of_every_role_has_names_throughout(sitting: Sitting, desks: Desks) -> None:
    for code in ("CHAIR", "FRA"):
        enter(sitting, desks.path(code))
        for tab in Tab:
            lines(sitting, tab)
            sitting.settled()
            assert unnamed(sitting.window) == []
            assert focusable_without_role(sitting.window) == []


def test_the_chair_closes_tabling_on_an_article_by_keyboard_alone(
    sitting: Sitting, desks: Desks
) -> None:
    enter(sitting, desks.path("CHAIR"))
    run(sitting, Command.CLOSE_TABLING)
    found = sheet(sitting, SessionSheet)
    assert unnamed(found) == []
    press(sitting, Qt.Key.Key_Space)  # not the whole text
    assert not next(b for b in found.findChildren(QPushButton) if "Sign" in b.text()).isEnabled()
    press(sitting, Qt.Key.Key_Tab)
    write(sitting, "Article 2")
    press(sitting, Qt.Key.Key_Tab)
    press(sitting, Qt.Key.Key_Down)
    press(sitting, Qt.Key.Key_Space)
    confirm(sitting)
    closed(sitting)
    until(sitting, lambda: any("Tabling closed" in row for row in lines(sitting, Tab.READINGS)))
    assert "Article 2" in lines(sitting, Tab.READINGS)[0]


def test_what_was_shut_out_is_listed_and_comes_in_when_tabling_is_opened(
    sitting: Sitting, desks: Desks
) -> None:
    for code in ("SEC", "CHAIR", "FRA"):
        reopened(desks, code)
    chair = desks.open["CHAIR"]
    desks.amends("FRA", "Article 1(1)", "reasonable", "feasible")
    (text,) = chair.conference.texts.values()
    set_tabling(chair, text, Tabling((), Stage.SECOND, opens=False))
    desks.send("FRA", "CHAIR")
    desks.close()
    enter(sitting, desks.path("CHAIR"))
    rows = lines(sitting, Tab.READINGS)
    assert "Tabling closed" in rows[0]
    if len(rows) > 1:  # which came first is what the record says
        assert "not admitted" in rows[1]
    run(sitting, Command.OPEN_TABLING)
    sheet(sitting, SessionSheet)
    confirm(sitting)
    closed(sitting)
    until(sitting, lambda: "Tabling open" in lines(sitting, Tab.READINGS)[0])
    sitting.window.offer(None)
    conference = reopened(desks, "CHAIR").conference
    assert not shut_out(conference)
    assert conference.procedure.sessions


def test_a_silence_procedure_is_started_broken_and_closed(sitting: Sitting, desks: Desks) -> None:
    enter(sitting, desks.path("CHAIR"))
    run(sitting, Command.START_SILENCE)
    found = sheet(sitting, SilenceSheet)
    assert unnamed(found) == []
    write(sitting, "The text as a whole")
    confirm(sitting)
    closed(sitting)
    until(sitting, lambda: bool(lines(sitting, Tab.SILENCE)))
    assert "Running" in lines(sitting, Tab.SILENCE)[0]
    offer(sitting, "&Break silence…")
    found = sheet(sitting, SayingSheet)
    named(found, QPlainTextEdit, "Why your delegation does not agree").setFocus()
    write(sitting, "Not paragraph 2.")
    confirm(sitting)
    closed(sitting)
    until(sitting, lambda: "Broken, to be closed" in lines(sitting, Tab.SILENCE)[0])
    offer(sitting, "Close &it…")
    sheet(sitting, ConfirmSheet)
    confirm(sitting)
    closed(sitting)
    until(sitting, lambda: lines(sitting, Tab.SILENCE)[0].endswith("Broken"))
    sitting.window.offer(None)
    workspace = reopened(desks, "CHAIR")
    (row,) = silences(workspace.conference, workspace.clock())
    assert row.course is Course.BROKEN
    assert row.breaks[0].reason == "Not paragraph 2."


def test_a_delegation_breaks_silence_from_its_own_window(sitting: Sitting, desks: Desks) -> None:
    for code in ("SEC", "CHAIR", "FRA"):
        reopened(desks, code)
    chair = desks.open["CHAIR"]
    (text,) = chair.conference.texts.values()
    start(chair, text, Matter("All of it", (), chair.clock() + _DAY))
    desks.send("CHAIR", "SEC", "FRA")
    desks.close()
    enter(sitting, desks.path("FRA"))
    assert "All of it" in lines(sitting, Tab.SILENCE)[0]
    offer(sitting, "&Break silence…")
    found = sheet(sitting, SayingSheet)
    assert "All of it" in said(found)
    write(sitting, "We object.")
    confirm(sitting)
    closed(sitting)
    until(sitting, lambda: "Broken" in lines(sitting, Tab.SILENCE)[0])


def test_a_late_break_is_ruled_on(sitting: Sitting, desks: Desks) -> None:
    for code in ("SEC", "CHAIR", "FRA"):
        reopened(desks, code)
    chair, france = desks.open["CHAIR"], desks.open["FRA"]
    (text,) = chair.conference.texts.values()
    end = chair.clock() + 200
    start(chair, text, Matter("All of it", (), end))
    desks.send("CHAIR", "SEC", "FRA")
    while chair.clock() < end:
        sitting.bot.wait(50)
    close(chair, the_silence(chair.conference, None), "then")
    break_silence(france, the_silence(france.conference, None), "We had objected.")
    desks.send("FRA", "CHAIR")
    desks.close()
    enter(sitting, desks.path("CHAIR"))
    assert "pending proof" in lines(sitting, Tab.SILENCE)[0]
    offer(sitting, "Accept the proof of FRA…")
    found = sheet(sitting, SayingSheet)
    assert "We had objected." in said(found)
    write(sitting, "Fax of that day.")
    confirm(sitting)
    closed(sitting)
    until(sitting, lambda: lines(sitting, Tab.SILENCE)[0].endswith("Broken"))


def test_a_clause_is_stated_agreed_and_reopened_with_a_reason(
    sitting: Sitting, desks: Desks
) -> None:
    enter(sitting, desks.path("CHAIR"))
    lines(sitting, Tab.AGREEMENT)
    until(sitting, lambda: any("Article 3" in row for row in lines(sitting, Tab.AGREEMENT)))
    page = sitting.child(ProcedurePage)
    row = next(n for n, line in enumerate(spoken(page._list)) if line.startswith("Article 3"))
    page._list.setCurrentIndex(page._list.model().index(row, 0))
    offer(sitting, "State it &agreed…")
    found = sheet(sitting, AgreementSheet)
    assert unnamed(found) == []
    confirm(sitting)
    closed(sitting)
    until(sitting, lambda: "Agreed ad referendum" in spoken(page._list)[row])
    offer(sitting, "&Reopen it…")
    found = sheet(sitting, AgreementSheet)
    go = next(b for b in found.findChildren(QPushButton) if b.text() == "Sign")
    assert not go.isEnabled()
    named(found, QLineEdit, "Reason").setFocus()
    write(sitting, "A new proposal.")
    assert go.isEnabled()
    confirm(sitting)
    closed(sitting)
    until(sitting, lambda: spoken(page._list)[row].endswith("Open"))


def test_a_bracketed_clause_is_refused_and_what_was_typed_stays(
    sitting: Sitting, desks: Desks
) -> None:
    for code in ("SEC", "CHAIR", "FRA"):
        reopened(desks, code)
    desks.amends("FRA", "Article 1(1)", "reasonable", "feasible")
    desks.send("FRA", "CHAIR")
    desks.close()
    enter(sitting, desks.path("CHAIR"))
    run(sitting, Command.STATE_AGREEMENT)
    found = sheet(sitting, AgreementSheet)
    named(found, QLineEdit, "Reason").setText("Second reading.")
    confirm(sitting)
    until(sitting, lambda: "There are still brackets in Article 1(1)" in said(found))
    assert named(found, QLineEdit, "Reason").text() == "Second reading."


def test_a_delegation_assents_and_takes_its_assent_back(sitting: Sitting, desks: Desks) -> None:
    workspace = reopened(desks, "CHAIR")
    reopened(desks, "SEC")
    (text,) = workspace.conference.texts.values()
    clause = desks.clause("Article 3")
    set_status(workspace, text, [clause], Status.AGREED, "")
    assert status_of(workspace.conference, clause).shown is Shown.AGREED
    desks.close()
    enter(sitting, desks.path("FRA"))
    lines(sitting, Tab.AGREEMENT)
    until(sitting, lambda: any("Article 3" in row for row in lines(sitting, Tab.AGREEMENT)))
    page = sitting.child(ProcedurePage)
    row = next(n for n, line in enumerate(spoken(page._list)) if line.startswith("Article 3"))
    page._list.setCurrentIndex(page._list.model().index(row, 0))
    for words in ("A&ssent to it…", "&Take our assent back…", "A&ssent to it…"):
        until(
            sitting,
            lambda words=words: any(
                b.text() == words for b in page._detail.findChildren(QPushButton)
            ),
        )
        offer(sitting, words)
        sheet(sitting, ConfirmSheet)
        confirm(sitting)
        closed(sitting)


def test_the_rules_are_stated_anew_and_only_what_changed_differs(
    sitting: Sitting, desks: Desks
) -> None:
    before = rules_of(reopened(desks, "SEC").conference)
    desks.close()
    enter(sitting, desks.path("SEC"))
    run(sitting, Command.SET_RULES)
    found = sheet(sitting, RulesSheet)
    assert unnamed(found) == []
    go = next(b for b in found.findChildren(QPushButton) if b.text() == "Sign the rules")
    assert not go.isEnabled()
    named(found, QSpinBox, "Usual silence procedure, in hours").setValue(48)
    box = next(b for b in found.findChildren(QCheckBox) if "everything is agreed" in b.text())
    box.setChecked(not before.nothing_agreed)
    named(found, QComboBox, "Who may comment").setCurrentIndex(1)
    assert go.isEnabled()
    confirm(sitting)
    closed(sitting)
    until(sitting, lambda: any("48 hours" in row for row in lines(sitting, Tab.RULES)))
    sitting.window.offer(None)
    after = rules_of(reopened(desks, "SEC").conference)
    assert after.silence_hours == 48
    assert after.nothing_agreed is not before.nothing_agreed
    assert (after.symbol, after.languages, after.quorum) == (
        before.symbol,
        before.languages,
        before.quorum,
    )


def test_renumbering_says_what_it_would_change(sitting: Sitting, desks: Desks) -> None:
    enter(sitting, desks.path("SEC"))
    run(sitting, Command.RENUMBER)
    found = sheet(sitting, RenumberSheet)
    assert "Every number is plain already." in said(found)
    assert unnamed(found) == []


def test_what_a_role_may_not_do_is_not_offered_and_says_why(sitting: Sitting, desks: Desks) -> None:
    enter(sitting, desks.path("FRA"))
    for command in (Command.OPEN_TABLING, Command.START_SILENCE, Command.SET_RULES):
        assert sitting.window._actions.refusal(command) == "Your role does not do that."


def test_references_that_name_nothing_are_listed_and_lead_to_their_clause(
    sitting: Sitting, desks: Desks
) -> None:
    for code in ("SEC", "CHAIR", "FRA"):
        reopened(desks, code)
    made = desks.amends("FRA", "Article 3", "two years", "two years, as Article 99 says")
    desks.send("FRA", "CHAIR")
    desks.decides("CHAIR", "Article 3", adopt=[made])
    desks.close()
    enter(sitting, desks.path("CHAIR"))
    run(sitting, Command.CHECK_REFERENCES)
    found = sheet(sitting, FindingsSheet)
    assert "Article 99" in spoken(found.findChild(QListView))[0]
    assert unnamed(found) == []
    press(sitting, Qt.Key.Key_Return)
    closed(sitting)
    assert "Article 99" in sitting.lines()[sitting.text.currentIndex().row()]


def test_the_chair_takes_attributed_brackets_out_and_the_delegation_keeps_them_as_drafts(
    sitting: Sitting, tmp_path: Path
) -> None:
    treaty = b"# A treaty\n\n### Article 1 - Duty\n\nEach Party shall report [FRA: each year].\n"
    desks = a_conference(tmp_path, "FRA", treaty=treaty)
    desks.close()
    enter(sitting, desks.path("CHAIR"))
    run(sitting, Command.CHECK_BRACKETS)
    found = sheet(sitting, FindingsSheet)
    assert "Article 1" in spoken(found.findChild(QListView))[0]
    confirm(sitting)
    closed(sitting)
    sitting.window.offer(None)
    for code in ("CHAIR", "FRA"):
        reopened(desks, code)
    desks.send("CHAIR", "FRA")
    desks.close()
    enter(sitting, desks.path("FRA"))
    run(sitting, Command.CHECK_BRACKETS)
    found = sheet(sitting, FindingsSheet)
    assert "1 brackets of your delegation" in said(found)
    confirm(sitting)
    closed(sitting)
    sitting.window.offer(None)
    workspace = reopened(desks, "FRA")
    (draft,) = drafts(workspace)
    assert "each year" in draft.rationale
    workspace.close()
