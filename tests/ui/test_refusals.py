"""What cannot be drafted on says in its row by which rule, offers what leads on, and goes."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from app.negotiation.passage import passage_hash
from app.negotiation.stand_events import Status, StatusSet
from app.workspace.drafting import drafts
from app.workspace.naming import the_text
from app.workspace.signing_right import Stop
from app.workspace.workspace import Workspace
from tests.desks import Desks, a_conference
from tests.ui.desk import Sitting
from tests.ui.test_custody import alter
from ui.bureau.sheets import AgreementSheet
from ui.command_table import Command
from ui.views.refusal_card import RefusalCard
from ui.views.saying_sheet import SayingSheet
from ui.views.text_page import TextPage

AGREED, OPEN = "Article 2", "Article 1"
CONTROL = Qt.KeyboardModifier.ControlModifier
LAST_ALTERED = """UPDATE entry SET envelope = x'00'
    WHERE position = (SELECT max(position) FROM entry)"""
RULE = "agreed clauses refuse changes until they are reopened"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A conference in which Article 2 is agreed, and everybody knows it."""
    folder = tmp_path_factory.mktemp("made")
    desks = a_conference(folder, "FRA", "KEN")
    chair = desks.open["CHAIR"]
    text = the_text(chair.conference, None).base
    clauses = (desks.clause(AGREED),)
    chair.record([StatusSet(text.id, clauses, Status.AGREED, "", passage_hash(text, clauses))])
    desks.send("CHAIR", "FRA", "KEN", "SEC")
    desks.close()
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    shutil.copytree(made, tmp_path / "desks")
    return tmp_path / "desks"


def at_agreed(sitting: Sitting, folder: Path, code: str) -> TextPage:
    """Open somebody's window, at the clause that is agreed."""
    sitting.window.offer(Desks(folder).path(code))
    sitting.unlocked()
    sitting.goes_to(AGREED)
    return sitting.child(TextPage)


def refused(sitting: Sitting, page: TextPage) -> RefusalCard:
    """Press F2, and get a card instead of an editor."""
    sitting.bot.keyClick(sitting.text, Qt.Key.Key_F2)
    card = page.reader.refusing.card
    assert card is not None
    assert page.reader.drafting.editor is None
    assert card.isVisible()
    return card


def test_f2_on_an_agreed_clause_says_the_rule_at_the_clause_and_asks_the_chair(
    sitting: Sitting, folder: Path
) -> None:
    page = at_agreed(sitting, folder, "FRA")
    card = refused(sitting, page)
    said = [label.text() for label in card.findChildren(QLabel)]
    assert any(RULE in words and "Ask the chair" in words for words in said)
    assert card.offer.text() == "Ask to reopen"
    assert card.offer.hasFocus()
    sitting.bot.keyClick(card.offer, Qt.Key.Key_Space)
    assert page.reader.refusing.card is None
    sitting.bot.waitUntil(lambda: bool(sitting.window.findChildren(SayingSheet)), timeout=10_000)
    field = sitting.child(SayingSheet).findChildren(QPlainTextEdit)[0]
    assert field.toPlainText() == "@CHAIR "
    sitting.bot.keyClicks(field, "Geneva is full.")
    sitting.bot.keyClick(field, Qt.Key.Key_Return, CONTROL)
    held: list[object] = []

    def asked(workspace: Workspace) -> list[object]:
        clause = Desks(folder, open={"SEC": workspace}).clause(AGREED)
        talk = workspace.conference.talk.on_clause(clause)
        return [(one.words, workspace.conference.code(one.mentions[0])) for one in talk]

    def is_said() -> bool:
        page.host.bridge.ask(asked, held.extend)
        return bool(held)

    sitting.bot.waitUntil(is_said, timeout=20_000)
    assert held[0] == ("@CHAIR Geneva is full.", "CHAIR")


def test_the_chair_is_offered_to_reopen_it(sitting: Sitting, folder: Path) -> None:
    page = at_agreed(sitting, folder, "CHAIR")
    card = refused(sitting, page)
    assert RULE in card.sentence
    assert "Ask the chair" not in card.sentence
    sitting.bot.mouseClick(card.offer, Qt.MouseButton.LeftButton)
    sitting.bot.waitUntil(lambda: bool(sitting.window.findChildren(AgreementSheet)), timeout=10_000)
    sheet = sitting.child(AgreementSheet)
    assert sheet.status is Status.OPEN
    assert sheet.clauses == (page.reading.row.id,)


def test_a_refusal_goes_with_escape_and_when_one_goes_on(sitting: Sitting, folder: Path) -> None:
    page = at_agreed(sitting, folder, "FRA")
    card = refused(sitting, page)
    sitting.bot.keyClick(card.offer, Qt.Key.Key_Escape)
    assert page.reader.refusing.card is None
    assert sitting.text.hasFocus()
    refused(sitting, page)
    sitting.goes_to(OPEN)
    assert page.reader.refusing.card is None
    assert page.host.actions.refusal(Command.DELETE_CLAUSE) == ""


def test_a_refusal_in_the_status_bar_goes_when_one_goes_on(sitting: Sitting, folder: Path) -> None:
    page = at_agreed(sitting, folder, "FRA")
    page.host.actions.run(Command.DELETE_CLAUSE)
    assert RULE in sitting.label("News")
    page.reading.tell_facts()
    assert RULE in sitting.label("News")
    sitting.goes_to(OPEN)
    assert sitting.label("News") == ""


def test_where_nothing_is_signed_nothing_is_drafted_and_the_buttons_say_why(
    sitting: Sitting, folder: Path
) -> None:
    path = Desks(folder).path("FRA")
    alter(path, LAST_ALTERED)
    sitting.window.offer(path)
    sitting.unlocked()
    sitting.window._actions.run(Command.GO_TEXT)
    sitting.goes_to(OPEN)
    page = sitting.child(TextPage)
    amend = page.inspector.amend_button
    sitting.bot.waitUntil(amend.isVisible, timeout=10_000)
    assert not amend.isEnabled()
    assert Stop.ALTERED.why in amend.accessibleDescription()
    sitting.bot.keyClick(sitting.text, Qt.Key.Key_Return)
    assert page.reader.drafting.editor is None
    assert sitting.label("News") == Stop.ALTERED.why
    held: list[object] = []
    page.host.bridge.ask(lambda w: [len(drafts(w))], held.extend)
    sitting.bot.waitUntil(lambda: bool(held), timeout=10_000)
    assert held == [0]
