"""Drafting in place: what is typed, what the others will see, what is kept, what is tabled."""

import io
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.treaty.wording import Part
from app.workspace.drafting import drafts, table
from app.workspace.syncing import outgoing, take_in
from app.workspace.workspace import Workspace
from app.workspace.writing import keep_writing, writing_at
from tests.desks import TREATY, Desks, a_conference
from tests.ui.desk import CHEAP, PASSPHRASE, Sitting
from ui.views.draft_editor import DraftEditor
from ui.views.tabling_sheet import TablingSheet
from ui.views.text_page import TextPage
from ui.views.texts_sheet import TextsSheet

MEET = "The Parties shall meet once a year in Geneva."
CONTROL = Qt.KeyboardModifier.ControlModifier
LETTERED = b"""
### Article 4 - Measures

1. Each Party shall:

    (a) designate the essential services which, in addition to those listed, it considers critical;

    (b) review them at regular intervals and in any case every three years, in so far as possible.
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    a_conference(folder, "FRA", "KEN", treaty=TREATY + LETTERED).close()
    return folder


@pytest.fixture
def desks(made: Path, tmp_path: Path):
    shutil.copytree(made, tmp_path / "desks")
    found = Desks(tmp_path / "desks")
    for code in ("SEC", "CHAIR", "KEN"):
        found.open[code] = Workspace(CHEAP.open(found.path(code), PASSPHRASE))
    yield found
    found.close()


@pytest.fixture
def drafting(desks: Desks, sitting: Sitting) -> Sitting:
    """France's window on the treaty, at Article 2."""
    sitting.window.offer(desks.path("FRA"))
    sitting.unlocked()
    sitting.goes_to("Article 2")
    return sitting


def page(sitting: Sitting) -> TextPage:
    return sitting.child(TextPage)


def editor(sitting: Sitting) -> DraftEditor:
    """Press F2 on the current clause."""
    sitting.bot.keyClick(sitting.text, Qt.Key.Key_F2)
    sitting.bot.waitUntil(lambda: page(sitting).reader.drafting.editor is not None, timeout=10_000)
    found = page(sitting).reader.drafting.editor
    assert found is not None
    return found


def put(found: DraftEditor, find: str, words: str) -> None:
    """Replace words in the field as a person does: select, type."""
    cursor = found.edit.textCursor()
    at = found.words.index(find)
    cursor.setPosition(at)
    cursor.setPosition(at + len(find), QTextCursor.MoveMode.KeepAnchor)
    found.edit.setTextCursor(cursor)
    cursor.insertText(words)


def kept(sitting: Sitting, desks: Desks) -> str:
    """What the window's workspace would have Article 2 say, asked in its own thread."""
    answer: list[str] = []
    place = (desks.clause("Article 2"), "en", Part.TEXT)
    bridge = page(sitting).host.bridge
    bridge.ask(lambda w: writing_at(w, place).words, answer.append)
    sitting.bot.waitUntil(lambda: bool(answer), timeout=10_000)
    return answer[0]


def test_the_editor_stands_in_the_row_and_the_words_do_not_move(drafting: Sitting) -> None:
    row = drafting.text._row(drafting.text.currentIndex().row())
    block = row.blocks[-1]
    line = block.layout.lineAt(0)
    top = drafting.text.visualRect(drafting.text.currentIndex()).top()
    heading = next(b for b in row.blocks if b is not block)
    found = editor(drafting)
    cursor = QTextCursor(found.edit.document())
    at = found.edit.viewport().mapTo(
        drafting.text.viewport(), found.edit.cursorRect(cursor).topLeft()
    )
    assert abs(at.x() - block.origin.x()) <= 1
    assert found.edit.document().defaultFont() == drafting.text._setting.type.body
    drawn = found.edit.document().begin().layout().lineAt(0)
    field = found.edit.viewport().mapTo(
        drafting.text.viewport(), found.edit.viewport().rect().topLeft()
    )
    baseline = field.y() + drawn.y() + drawn.ascent()
    wanted = top + block.origin.y() + line.y() + line.ascent()
    # the heading is not repeated in the editor: the words stand where the row begins
    lower = block.origin.y() - heading.origin.y()
    assert abs(baseline + lower - wanted) <= lower
    lines = [block.layout.lineAt(i).textLength() for i in range(block.layout.lineCount())]
    layout = found.edit.document().begin().layout()
    assert [layout.lineAt(i).textLength() for i in range(layout.lineCount())] == lines


def test_the_lines_of_a_clause_stay_where_they_are_when_it_is_drafted_on(
    drafting: Sitting,
) -> None:
    drafting.goes_to("2. Each Party")
    row = drafting.text._row(drafting.text.currentIndex().row())
    block = row.blocks[-1]
    line = block.layout.lineAt(0)
    top = drafting.text.visualRect(drafting.text.currentIndex()).top()
    wanted = top + block.origin.y() + line.y() + line.ascent()
    found = editor(drafting)
    drawn = found.edit.document().begin().layout().lineAt(0)
    field = found.edit.viewport().mapTo(drafting.text.viewport(), QPoint(0, 0)).y()
    assert abs(field + drawn.y() + drawn.ascent() - wanted) <= 1


def test_a_lettered_paragraph_stands_in_as_far_while_it_is_drafted(drafting: Sitting) -> None:
    number = next(i for i, line in enumerate(drafting.lines()) if "three years" in line)
    drafting.text.setCurrentIndex(drafting.text.model().index(number, 0))
    row = drafting.text._row(number)
    block = row.blocks[-1]
    found = editor(drafting)
    at = found.edit.viewport().mapTo(
        drafting.text.viewport(),
        found.edit.cursorRect(QTextCursor(found.edit.document())).topLeft(),
    )
    assert row.row.indent > 0
    assert abs(at.x() - block.origin.x()) <= 1
    lines = [block.layout.lineAt(i).textLength() for i in range(block.layout.lineCount())]
    layout = found.edit.document().begin().layout()
    assert [layout.lineAt(i).textLength() for i in range(layout.lineCount())] == lines


def test_what_is_typed_is_underlined_and_shown_as_the_others_will_see_it(
    drafting: Sitting,
) -> None:
    found = editor(drafting)
    assert found.words == MEET
    put(found, "once", "twice")
    assert drafting.label("Changes") == "1 insertion · 1 deletion"
    shown = "".join(run.text for run in found._redline._runs)
    assert shown.replace("\u2004", "") == MEET.replace("once", "oncetwice")
    layout = found.edit.document().firstBlock().layout()
    marked = [found.words[one.start : one.start + one.length] for one in layout.formats()]
    assert marked == ["twice"]


def test_what_is_typed_is_a_draft_soon_and_escape_keeps_it(drafting: Sitting, desks: Desks) -> None:
    found = editor(drafting)
    put(found, "once", "twice")
    drafting.bot.waitUntil(lambda: kept(drafting, desks) != MEET, timeout=10_000)
    put(found, "Geneva", "Nairobi")
    drafting.bot.keyClick(found.edit, Qt.Key.Key_Escape)
    assert page(drafting).reader.drafting.editor is None
    assert drafting.text.hasFocus()
    assert kept(drafting, desks) == "The Parties shall meet twice a year in Nairobi."
    drafting.bot.waitUntil(lambda: page(drafting).reading.row.drafted, timeout=10_000)
    again = editor(drafting)
    assert again.words == "The Parties shall meet twice a year in Nairobi."


def test_locking_keeps_what_was_typed_a_moment_ago(drafting: Sitting, desks: Desks) -> None:
    put(editor(drafting), "once", "twice")
    drafting.bot.keyClick(drafting.window, Qt.Key.Key_L, CONTROL)
    drafting.unlocked()
    assert kept(drafting, desks) == MEET.replace("once", "twice")


def test_undo_is_the_clause_s_own_and_stops_at_its_first_words(drafting: Sitting) -> None:
    found = editor(drafting)
    assert not found.edit.document().isUndoAvailable()
    put(found, "once", "twice")
    put(found, "Geneva", "Nairobi")
    for expected in (MEET.replace("once", "twice"), MEET, MEET):
        drafting.bot.keyClick(found.edit, Qt.Key.Key_Z, CONTROL)
        assert found.words == expected
    drafting.bot.keyClick(found.edit, Qt.Key.Key_Y, CONTROL)
    assert found.words == MEET.replace("once", "twice")


def test_paste_takes_plain_words_on_one_line_in_normal_form(drafting: Sitting) -> None:
    found = editor(drafting)
    data = QMimeData()
    data.setHtml('<img src="file:///etc/hosts"><b>bold</b>')
    data.setText("cafe\u0301\r\nau\u202elait\u00a0!")
    found.edit.selectAll()
    found.edit.insertFromMimeData(data)
    assert found.words == "caf\u00e9 aulait\u00a0!"
    only_html = QMimeData()
    only_html.setHtml("<b>bold</b>")
    assert not only_html.text() or found.edit.canInsertFromMimeData(only_html)
    huge = QMimeData()
    huge.setText("a\u0301" * 200_000)
    found.edit.insertFromMimeData(huge)
    assert found.words == "caf\u00e9 aulait\u00a0!"
    assert "longer than a clause" in "".join(w.text() for w in [found._note])


def test_no_break_spaces_and_invisible_marks_survive_the_editor(
    drafting: Sitting, desks: Desks
) -> None:
    found = editor(drafting)
    put(found, "once a", "une\u00a0fois \u00ab\u202fpar\u202f\u00bb\u200e")
    drafting.bot.keyClick(found.edit, Qt.Key.Key_Escape)
    expected = MEET.replace("once a", "une\u00a0fois \u00ab\u202fpar\u202f\u00bb\u200e")
    assert kept(drafting, desks) == expected
    again = editor(drafting)
    assert again.words == expected
    assert again.edit._unseen
    assert "‹U+200E›" in "".join(run.text for run in again._redline._runs)
    again.grab()


def test_while_an_input_method_composes_nothing_is_kept_and_the_draft_stays_whole(
    drafting: Sitting, desks: Desks
) -> None:
    found = editor(drafting)
    typed: list[str] = []
    found.typed.connect(typed.append)
    cursor = found.edit.textCursor()
    cursor.setPosition(len(MEET))
    found.edit.setTextCursor(cursor)
    for composing in ("k", "ka", "か", "かな"):
        QApplication.sendEvent(found.edit, QInputMethodEvent(composing, []))
        assert found.words == MEET
    assert typed == []
    done = QInputMethodEvent("", [])
    done.setCommitString("仮名")
    QApplication.sendEvent(found.edit, done)
    assert typed == [MEET + "仮名"]
    drafting.bot.keyClick(found.edit, Qt.Key.Key_Escape)
    assert kept(drafting, desks) == MEET + "仮名"


def test_words_that_cannot_be_recorded_are_said_to_be_not_kept(
    drafting: Sitting, desks: Desks
) -> None:
    found = editor(drafting)
    put(found, "once", "word " * 20_000)
    drafting.bot.waitUntil(lambda: "Not kept" in found._note.text(), timeout=20_000)
    assert kept(drafting, desks) == MEET


def send(desks: Desks, sitting: Sitting, code: str) -> None:
    """Let the window's workspace read a bundle of somebody, as the sync page does."""

    data = b"".join(outgoing(desks.open[code]).chunks)
    done: list[object] = []
    host = page(sitting).host
    host.bridge.ask(lambda w: take_in(w, io.BytesIO(data), "a bundle", None), done.append)
    sitting.bot.waitUntil(lambda: bool(done), timeout=20_000)
    host.refresh_wanted.emit()


def decided(desks: Desks, sitting: Sitting, words: str) -> None:
    """Kenya proposes other words for Article 2, the chair adopts them, the window hears of it."""
    ken, place = desks.open["KEN"], (desks.clause("Article 2"), "en", Part.TEXT)
    keep_writing(ken, place, words)
    (draft,) = drafts(ken)
    amendment = table(ken, draft)
    desks.send("KEN", "CHAIR")
    desks.decides("CHAIR", "Article 2", adopt=[amendment])
    send(desks, sitting, "CHAIR")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (MEET.replace("Geneva", "Nairobi"), "applies to the new text"),
        (MEET.replace("once", "twice"), "says already what your draft says"),
        (MEET.replace("once", "thrice"), "needs attention"),
    ],
)
def test_when_the_text_changes_under_a_draft_it_stays_as_typed_and_says_so(
    drafting: Sitting, desks: Desks, words: str, says: str
) -> None:
    found = editor(drafting)
    put(found, "once", "twice")
    drafting.bot.waitUntil(lambda: kept(drafting, desks) != MEET, timeout=10_000)
    decided(desks, drafting, words)
    drafting.bot.waitUntil(lambda: says in found._base_words.text(), timeout=20_000)
    assert found._base.isVisible()
    assert found.words == MEET.replace("once", "twice")
    drafting.bot.mouseClick(drafting.button("Show the three texts"), Qt.MouseButton.LeftButton)
    drafting.bot.waitUntil(lambda: bool(drafting.window.findChildren(TextsSheet)), timeout=10_000)
    sheet = drafting.child(TextsSheet)
    shown = " | ".join(
        w.accessibleName().replace("\u2004", "") for w in sheet.findChildren(type(found._redline))
    )
    assert shown.startswith(f"{MEET} | ")
    if "applies" in says:
        drafting.bot.keyClick(sheet, Qt.Key.Key_Return, CONTROL)
        carried = "The Parties shall meet twice a year in Nairobi."
        drafting.bot.waitUntil(lambda: found.words == carried, timeout=10_000)
        assert not found._base.isVisible()


def test_an_editor_in_which_nothing_was_typed_goes_on_over_the_new_text(
    drafting: Sitting, desks: Desks
) -> None:
    found = editor(drafting)
    words = MEET.replace("Geneva", "Nairobi")
    decided(desks, drafting, words)
    drafting.bot.waitUntil(lambda: found.words == words, timeout=20_000)
    assert found.base == words
    assert not found._base.isVisible()


def test_the_sheet_tables_for_whom_with_whom_and_why(drafting: Sitting, desks: Desks) -> None:
    found = editor(drafting)
    put(found, "once", "twice")
    drafting.bot.keyClick(found.edit, Qt.Key.Key_Return, CONTROL)
    drafting.bot.waitUntil(lambda: bool(drafting.window.findChildren(TablingSheet)), timeout=10_000)
    sheet = drafting.child(TablingSheet)
    drafting.bot.waitUntil(
        lambda: "“twice”" in drafting.label("Exactly what leaves"), timeout=10_000
    )
    reasons = sheet.findChildren(QPlainTextEdit)[0]
    drafting.bot.keyClicks(reasons, "Once is not enough.")
    drafting.bot.waitUntil(
        lambda: "not enough" in drafting.label("Exactly what leaves"), timeout=10_000
    )
    drafting.bot.keyClick(sheet, Qt.Key.Key_Return, CONTROL)
    line = f"Article 2 Meetings {MEET.replace('once', '[once][FRA: twice]')}"
    drafting.bot.waitUntil(lambda: line in drafting.lines(), timeout=20_000)
    assert page(drafting).reader.drafting.editor is None
    assert drafting.label("News") == "FRA-1 is on the table."
    held: list[object] = []
    page(drafting).host.bridge.ask(
        lambda w: [(a.rationale, len(drafts(w))) for a in w.conference.amendments.values()],
        held.extend,
    )
    drafting.bot.waitUntil(lambda: bool(held), timeout=10_000)
    assert held == [("Once is not enough.", 0)]


def test_without_a_change_there_is_nothing_to_table(drafting: Sitting) -> None:
    found = editor(drafting)
    drafting.bot.keyClick(found.edit, Qt.Key.Key_Return, CONTROL)
    drafting.bot.waitUntil(lambda: "nothing to table" in found._note.text(), timeout=10_000)


def test_space_opens_the_clause_to_be_read_and_its_words_selected(
    drafting: Sitting, qtbot: QtBot
) -> None:
    drafting.bot.keyClick(drafting.text, Qt.Key.Key_Space)
    found = page(drafting).reader.drafting.editor
    assert found is not None
    assert found.edit.isReadOnly()
    found.edit.selectAll()
    drafting.bot.keyClick(found.edit, Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == f"Meetings\n{MEET}"
    drafting.bot.keyClicks(found.edit, "x")
    assert found.words == f"Meetings\n{MEET}"
    drafting.bot.keyClick(found.edit, Qt.Key.Key_Escape)
    assert page(drafting).reader.drafting.editor is None
