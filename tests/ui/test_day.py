"""A delegate's day by keyboard alone: read, find, draft, table, hear of a decision, revise."""

import io
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit

from app.workspace.syncing import outgoing, take_in
from app.workspace.workspace import Workspace
from tests.desks import Desks, a_conference
from tests.ui.desk import CHEAP, PASSPHRASE, Sitting
from ui.views.amendment_card import CardFace
from ui.views.inbox_page import InboxPage
from ui.views.tabling_sheet import TablingSheet
from ui.views.text_page import TextPage

CONTROL = Qt.KeyboardModifier.ControlModifier
FIRST = "Each Party shall take all measures that are reasonable in the circumstances."


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    a_conference(folder, "FRA", "KEN").close()
    return folder


@pytest.fixture
def desks(made: Path, tmp_path: Path):
    shutil.copytree(made, tmp_path / "desks")
    found = Desks(tmp_path / "desks")
    for code in ("SEC", "CHAIR", "KEN"):
        found.open[code] = Workspace(CHEAP.open(found.path(code), PASSPHRASE))
    yield found
    found.close()


def press(sitting: Sitting, key: Qt.Key, held: Qt.KeyboardModifier = CONTROL) -> None:
    sitting.bot.keyClick(QApplication.focusWidget() or sitting.window, key, held)


def bundle(sitting: Sitting, page: TextPage) -> bytes:
    """What the window's workspace hands on."""
    found: list[bytes] = []
    page.host.bridge.ask(lambda w: b"".join(outgoing(w).chunks), found.append)
    sitting.bot.waitUntil(lambda: bool(found), timeout=20_000)
    return found[0]


def test_a_delegate_s_day_by_keyboard_alone(desks: Desks, sitting: Sitting) -> None:
    bot, none = sitting.bot, Qt.KeyboardModifier.NoModifier
    sitting.window.offer(desks.path("FRA"))
    sitting.unlocked()
    page = sitting.child(TextPage)
    # read and find a provision
    press(sitting, Qt.Key.Key_J, none)
    press(sitting, Qt.Key.Key_G)
    field = sitting.child(QLineEdit, "Go to provision")
    assert field.hasFocus()
    bot.keyClicks(field, "1(1)")
    press(sitting, Qt.Key.Key_Return, none)
    bot.waitUntil(lambda: str(sitting.text.currentIndex().data()).endswith(FIRST), timeout=10_000)
    assert sitting.text.hasFocus()
    # draft
    press(sitting, Qt.Key.Key_Return, none)
    bot.waitUntil(lambda: page.reader.drafting.editor is not None, timeout=10_000)
    editor = page.reader.drafting.editor
    assert editor is not None
    assert editor.edit.hasFocus()
    editor.edit.moveCursor(QTextCursor.MoveOperation.End)
    bot.keyClick(editor.edit, Qt.Key.Key_Backspace)
    bot.keyClicks(editor.edit, " and proportionate.")
    assert sitting.label("Changes") == "1 insertion · 0 deletions"
    # table, to everybody
    press(sitting, Qt.Key.Key_Return)
    bot.waitUntil(lambda: bool(sitting.window.findChildren(TablingSheet)), timeout=10_000)
    press(sitting, Qt.Key.Key_Return)
    tabled = "[FRA: and proportionate]"
    bot.waitUntil(lambda: any(tabled in line for line in sitting.lines()), timeout=20_000)
    # meanwhile the chair decides on other words in the same place, and the bundles cross
    mine = bundle(sitting, page)
    other = desks.amends("KEN", "Article 1(1)", "in the circumstances.", "and lawful.")
    desks.send("KEN", "CHAIR")
    desks.decides("CHAIR", "Article 1(1)", adopt=[other])
    take_in(desks.open["CHAIR"], io.BytesIO(mine), "a bundle", None)
    data = b"".join(outgoing(desks.open["CHAIR"]).chunks)
    done: list[object] = []
    page.host.bridge.ask(lambda w: take_in(w, io.BytesIO(data), "a bundle", None), done.append)
    bot.waitUntil(lambda: bool(done), timeout=20_000)
    page.host.refresh_wanted.emit()
    # the inbox says first that the own amendment is overtaken
    press(sitting, Qt.Key.Key_2)
    inbox = sitting.child(InboxPage)
    first = "FRA-1 needs attention"
    bot.waitUntil(lambda: first in str(inbox.model.index(1, 0).data()), timeout=20_000)
    press(sitting, Qt.Key.Key_Return, none)
    bot.waitUntil(sitting.text.isVisible, timeout=10_000)
    # revise it: its card is opened by keyboard, and the draft is in the text
    bot.waitUntil(
        lambda: any("FRA-1" in c.accessibleName() for c in page.inspector.amendments.cards()),
        timeout=10_000,
    )
    card = next(
        c for c in page.inspector.amendments.cards() if c.accessibleName().startswith("FRA-1")
    )
    assert isinstance(card, CardFace)
    card.setFocus()
    press(sitting, Qt.Key.Key_Space, none)
    button = sitting.button("Revise")
    button.setFocus()
    press(sitting, Qt.Key.Key_Space, none)
    bot.waitUntil(lambda: page.reader.drafting.editor is not None, timeout=20_000)
    again = page.reader.drafting.editor
    assert again is not None
    assert "needs attention" in again._base_words.text()
    assert again.words.endswith("and proportionate.")
