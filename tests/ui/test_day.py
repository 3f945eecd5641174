"""A delegate's day by keyboard alone: from joining to revising what was overtaken.

Nothing is clicked and nothing gets the keyboard by code: each key goes to what has the keyboard.
The other desks (secretariat, chair, Kenya) are real workspaces, and what crosses are real files;
the two dialogs of the system that ask for a file are answered for it.
"""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.negotiation.access import Role
from app.workspace.circles import found_caucus
from app.workspace.founding import NewParty, add_delegation
from app.workspace.joining import admit
from app.workspace.naming import the_party
from app.workspace.syncing import outgoing, take_in
from app.workspace.workspace import Workspace
from tests.desks import Desks, a_conference
from tests.ui.desk import CHEAP, PASSPHRASE, Sitting
from ui.views.amendment_card import CardFace
from ui.views.draft_editor import DraftEditor
from ui.views.inbox_page import InboxPage
from ui.views.runs_view import RunsView
from ui.views.start_page import Choice
from ui.views.tabling_sheet import TablingSheet
from ui.views.text_page import TextPage
from ui.views.texts_sheet import TextsSheet

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ENTER, TAB, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space
MOST_STEPS = 40
PLACE = "Article 7(3)"
PARAGRAPH = "Each Party shall take all measures that are reasonable in the circumstances."
REVISED = "Each Party shall take all measures that are reasonable and lawful and proportionate."
DUTY = f"""
### Article 7 - Duty

1. Each Party shall report without delay.

2. The Parties shall consult one another.

3. {PARAGRAPH}
"""
ARTICLES = "".join(
    f"\n### Article {n} - Matter {n}\n\nThe Parties shall meet on matter {n}.\n"
    for n in range(1, 7)
)
TREATY = f"# A treaty\n\n## Preamble\n\nThe Parties,\n\nHave agreed as follows:\n{ARTICLES}{DUTY}"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    a_conference(folder, "KEN", treaty=TREATY.encode()).close()
    return folder


@pytest.fixture
def desks(made: Path, tmp_path: Path) -> Iterator[Desks]:
    shutil.copytree(made, tmp_path / "desks")
    found = Desks(tmp_path / "desks")
    for code in ("SEC", "CHAIR", "KEN"):
        found.open[code] = Workspace(CHEAP.open(found.path(code), PASSPHRASE))
    yield found
    found.close()


@pytest.fixture
def delegate(sitting: Sitting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> "Delegate":
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    sitting.window.offer(None)
    return Delegate(sitting, monkeypatch, tmp_path)


class Delegate:
    """Somebody at the window who has a keyboard, and nothing else."""

    def __init__(self, sitting: Sitting, patch: pytest.MonkeyPatch, stick: Path) -> None:
        self.sitting, self._patch, self.stick = sitting, patch, stick

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    @property
    def page(self) -> TextPage:
        return self.sitting.child(TextPage)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        self.sitting.bot.keyClick(self.focus, key, held)

    def types(self, words: str) -> None:
        self.sitting.bot.keyClicks(self.focus, words)

    def walks(self, key: Qt.Key, is_there: Callable[[QWidget], bool]) -> None:
        """Press a key again and again until the keyboard is where it is wanted."""
        passed: list[str] = []
        while not is_there(self.focus):
            passed.append(f"{type(self.focus).__name__} {self.focus.accessibleName()}")
            assert len(passed) < MOST_STEPS, passed
            self.press(key)

    def until(self, seen: Callable[[], bool]) -> None:
        self.sitting.bot.waitUntil(seen, timeout=20_000)

    def until_heading(self, words: str) -> None:
        self.until(lambda: any(w.text() == words and w.isVisible() for w in self._labels()))

    def _labels(self) -> list[QLabel]:
        return self.sitting.window.findChildren(QLabel)

    def label(self, name: str) -> str:
        return next(w.text() for w in self._labels() if w.accessibleName() == name)

    def reads(self, path: Path) -> None:
        """Read a bundle that came."""
        self._patch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        self.press(Qt.Key.Key_R, CONTROL | SHIFT)
        self.until(lambda: "New entries" in self.sitting.label("News"))

    def writes(self, path: Path, code: str) -> str:
        """Write a bundle for a delegation, and return what was shown of it before."""
        self._patch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        self.press(Qt.Key.Key_B, CONTROL | SHIFT)
        self.until(lambda: self.focus.accessibleName() == "For whom")
        self.chooses(code)
        shown = self.sitting.child(QPlainTextEdit, "What would leave")
        assert isinstance(shown, QPlainTextEdit)
        self.until(lambda: "Friends" in shown.toPlainText())
        words = shown.toPlainText()
        self.press(ENTER, CONTROL)
        self.until(lambda: "was written" in self.sitting.label("News"))
        return words

    def chooses(self, words: str) -> None:
        """Go down in the list that has the keyboard to a line with these words."""
        box = self.focus
        assert isinstance(box, QComboBox)
        for _ in range(box.count()):
            if words in box.currentText():
                return
            self.press(Qt.Key.Key_Down)
        assert words in box.currentText()

    def shows(self, words: str) -> bool:
        return any(words in line for line in self.sitting.lines())


def hand_over(desks: Desks, sender: str, path: Path, code: str = "") -> Path:
    """Write a bundle of another desk."""
    workspace = desks.open[sender]
    party = the_party(workspace.conference, code) if code else None
    path.write_bytes(b"".join(outgoing(workspace, (), party).chunks))
    return path


def test_a_delegate_s_day_by_keyboard_alone(desks: Desks, delegate: Delegate) -> None:
    joins(desks, delegate)
    reads_the_text_and_finds_the_paragraph(desks, delegate)
    drafts_and_sees_the_redline(delegate)
    tables_to_the_caucus(delegate)
    gives_the_bundle_to_the_caucus_alone(desks, delegate)
    reads_an_incoming_decision(desks, delegate)
    sees_the_own_amendment_overtaken(delegate)
    revises_it(delegate)


def joins(desks: Desks, delegate: Delegate) -> None:
    """The request is written, the secretariat admits the device, both codes are compared."""
    delegate.walks(TAB, lambda w: isinstance(w, Choice) and "Join" in w.accessibleName())
    delegate.press(SPACE)
    delegate.types("France, laptop")
    delegate.press(ENTER)
    delegate.press(ENTER)  # the file is kept where it is proposed
    delegate.types(PASSPHRASE)
    delegate.press(TAB)
    delegate.types(PASSPHRASE)
    delegate.press(ENTER)
    groups = delegate.label("Recovery code").strip("\u2066\u2069").split()
    for step in (TAB, ENTER):
        asked = int(delegate.focus.accessibleName().split()[1])
        delegate.types(groups[asked - 1])
        delegate.press(step)
    field = delegate.focus
    assert isinstance(field, QLineEdit)
    request = Path(field.text())
    delegate.press(ENTER)
    delegate.until_heading("Read the secretariat’s answer")
    add_delegation(desks.open["SEC"], NewParty("FRA", "France"))
    admitted = admit(desks.open["SEC"], request.read_bytes(), "FRA", Role.DELEGATE)
    answer = delegate.stick / "answer.tvxa"
    answer.write_bytes(admitted.answer)
    delegate.types(str(answer))
    delegate.walks(TAB, lambda w: w.accessibleName() == "Passphrase of this workspace")
    if not delegate.focus.text():
        delegate.types(PASSPHRASE)
    delegate.press(ENTER)
    delegate.until_heading("Compare the codes aloud")
    told = "The safety code, as the secretariat reads it out"
    shown = re.sub("[\u2066\u2069]", "", delegate.label(told))
    assert shown.split() == admitted.safety_code.split()
    delegate.press(SPACE)
    delegate.press(TAB)
    delegate.press(SPACE)
    delegate.press(ENTER)
    delegate.until(lambda: delegate.sitting.is_open)


def reads_the_text_and_finds_the_paragraph(desks: Desks, delegate: Delegate) -> None:
    """The text comes with the secretariat's bundle; Ctrl+G leads to Article 7(3)."""
    delegate.reads(hand_over(desks, "SEC", delegate.stick / "text.tvxb"))
    delegate.until(lambda: delegate.shows(PARAGRAPH))
    desks.send("SEC", "KEN", "CHAIR")
    found_caucus(desks.open["KEN"], "Friends", ["FRA"])
    delegate.reads(hand_over(desks, "KEN", delegate.stick / "caucus.tvxb", "FRA"))
    delegate.press(Qt.Key.Key_G, CONTROL)
    assert delegate.focus.accessibleName() == "Go to provision"
    delegate.types("7(3)")
    delegate.press(ENTER)
    text = delegate.sitting.text
    delegate.until(lambda: str(text.currentIndex().data()).endswith(PARAGRAPH))
    assert text.hasFocus()


def drafts_and_sees_the_redline(delegate: Delegate) -> None:
    delegate.press(ENTER)
    delegate.until(lambda: delegate.page.reader.drafting.editor is not None)
    delegate.press(Qt.Key.Key_End, CONTROL)
    delegate.press(Qt.Key.Key_Backspace)
    delegate.types(" and proportionate.")
    assert delegate.sitting.label("Changes") == "1 insertion · 0 deletions"
    assert "and proportionate" in redline(delegate)


def redline(delegate: Delegate) -> str:
    """What stands under the words that are written, as a reader of the screen says it."""
    (shown,) = delegate.sitting.child(DraftEditor).findChildren(RunsView)
    assert shown.isVisible()
    return shown.accessibleName()


def tables_to_the_caucus(delegate: Delegate) -> None:
    delegate.press(ENTER, CONTROL)
    delegate.until(lambda: delegate.focus.accessibleName() == "Who can read it")
    assert delegate.sitting.child(TablingSheet)
    delegate.chooses("Caucus “Friends”")
    delegate.press(ENTER, CONTROL)
    delegate.until(lambda: delegate.shows("[Friends/FRA: and proportionate]"))


def gives_the_bundle_to_the_caucus_alone(desks: Desks, delegate: Delegate) -> None:
    """Before the bundle is written its words are shown; Kenya reads them, the chair does not."""
    bundle = delegate.stick / "for-kenya.tvxb"
    shown = delegate.writes(bundle, "KEN")
    assert "and proportionate" in shown
    for code, count in (("KEN", 1), ("CHAIR", 0)):
        with bundle.open("rb") as source:
            take_in(desks.open[code], source, bundle.name, None)
        assert len(desks.open[code].conference.amendments) == count


def reads_an_incoming_decision(desks: Desks, delegate: Delegate) -> None:
    """The chair, who knows nothing of the caucus, decides on other words in the same place."""
    other = desks.amends("KEN", PLACE, "in the circumstances.", "and lawful.")
    desks.send("KEN", "CHAIR")
    desks.decides("CHAIR", PLACE, adopt=[other])
    delegate.reads(hand_over(desks, "CHAIR", delegate.stick / "decided.tvxb"))
    delegate.until(lambda: delegate.shows("and lawful."))


def sees_the_own_amendment_overtaken(delegate: Delegate) -> None:
    """The inbox says it first, and Enter leads to the clause from wherever one reads."""
    text = delegate.sitting.text
    delegate.press(Qt.Key.Key_K)
    assert "consult one another" in str(text.currentIndex().data())
    delegate.press(Qt.Key.Key_2, CONTROL)
    inbox = delegate.sitting.child(InboxPage)
    assert isinstance(inbox, InboxPage)
    delegate.until(lambda: "Friends/FRA-1 needs attention" in str(inbox.model.index(1, 0).data()))
    assert delegate.focus is inbox.list
    for key, words in (
        (Qt.Key.Key_J, "CHAIR, decided: KEN-1 adopted"),
        (Qt.Key.Key_K, "Friends/FRA-1 needs attention"),
    ):
        delegate.press(key)
        assert words in str(inbox.list.currentIndex().data())
    delegate.press(ENTER)
    delegate.until(lambda: text.isVisible() and text.hasFocus())
    assert "and lawful." in str(text.currentIndex().data())


def revises_it(delegate: Delegate) -> None:
    """F6 goes to what is known of the clause, Tab to the card and to what one may do with it."""
    page = delegate.page
    delegate.until(
        lambda: any("FRA-1" in c.accessibleName() for c in page.inspector.amendments.cards())
    )
    delegate.walks(Qt.Key.Key_F6, page.inspector.isAncestorOf)
    delegate.walks(TAB, lambda w: isinstance(w, CardFace) and "FRA-1" in w.accessibleName())
    assert "needs attention" in delegate.focus.accessibleName()
    delegate.press(SPACE)
    delegate.press(TAB)
    assert delegate.focus.accessibleName() == "Revise, Friends/FRA-1"
    delegate.press(SPACE)
    delegate.until(lambda: page.reader.drafting.editor is not None)
    editor = page.reader.drafting.editor
    assert editor is not None
    assert editor.edit.hasFocus()
    assert editor.words.endswith("and proportionate.")
    assert any("needs attention" in w.text() for w in editor.findChildren(QLabel) if w.isVisible())
    delegate.press(TAB)
    delegate.press(SPACE)  # the text then, the text now, and one's own
    delegate.until(lambda: bool(delegate.sitting.window.findChildren(TextsSheet)))
    delegate.press(ENTER, CONTROL)
    delegate.until(lambda: editor.base.endswith("and lawful."))
    assert editor.edit.hasFocus()
    delegate.press(Qt.Key.Key_A, CONTROL)
    delegate.types(REVISED)
    assert "and proportionate" in redline(delegate)
    delegate.press(ENTER, CONTROL)
    delegate.until(lambda: delegate.focus.accessibleName() == "Who can read it")
    delegate.chooses("Caucus “Friends”")
    delegate.press(ENTER, CONTROL)
    delegate.until(lambda: delegate.shows("[Friends/FRA: and proportionate]"))
    assert delegate.sitting.label("News") == "Friends/FRA-1 rev.1 is on the table."
