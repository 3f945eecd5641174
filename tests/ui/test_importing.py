"""A text or amendments come in from a file: looked at and mended before anything is recorded."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QPlainTextEdit, QPushButton

from app.formats.registry import Format
from app.workspace.drafting import drafts
from app.workspace.exporting import Export, order_of
from app.workspace.exports.order import DocumentView
from app.workspace.exports.registry import written
from tests.desks import Desks, a_conference
from tests.ui.bureau_desk import confirm, copied, enter, reopened, run, said, sheet, spoken, until
from tests.ui.desk import HOSTILE, Sitting
from tests.ui.test_access import focusable_without_role, unnamed
from ui.command_table import Command
from ui.importing.amendments_sheet import AmendmentsSheet
from ui.importing.text_sheet import TextSheet
from ui.widgets.row_list import RowList

TEXT = f"""# Convention on Lakes

## Preamble

The Parties,

Have agreed as follows:

### Article 1 - Purpose

1. The Parties shall protect lakes.

2. They shall do so together, and in particular:

### Article 2 - {HOSTILE}

{HOSTILE}
"""


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("played")
    desks = a_conference(folder, "FRA")
    desks.close()
    return folder


@pytest.fixture
def desks(played: Path, tmp_path: Path) -> Iterator[Desks]:
    made = copied(played, tmp_path)
    yield made
    for workspace in made.open.values():
        workspace.close()


def bring(
    sitting: Sitting, desks: Desks, data: bytes, name: str, monkeypatch: pytest.MonkeyPatch
) -> TextSheet:
    """Let the secretariat choose a file."""
    path = desks.folder / name
    path.write_bytes(data)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    run(sitting, Command.IMPORT_TEXT)
    found = sheet(sitting, TextSheet)
    assert isinstance(found, TextSheet)
    return found


def tree_of(found: TextSheet) -> RowList:
    named = "Clauses as recognised"
    return next(r for r in found.findChildren(RowList) if r.accessibleName() == named)


def clauses(found: TextSheet) -> list[str]:
    return [line.strip() for line in spoken(tree_of(found))]


def press(found: TextSheet, words: str) -> None:
    next(b for b in found.findChildren(QPushButton) if b.text() == words).click()


def test_a_text_is_read_beside_its_source_and_laid_by_keyboard_alone(
    sitting: Sitting, desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(sitting, desks.path("SEC"))
    found = bring(sitting, desks, TEXT.encode(), "lakes.md", monkeypatch)
    until(sitting, lambda: found.text is not None)
    assert any("Purpose" in line for line in clauses(found))
    source = found.findChild(QPlainTextEdit)
    assert "Convention on Lakes" in source.toPlainText()
    assert "<b>bold</b>" in source.toPlainText()
    assert unnamed(found) == []
    assert focusable_without_role(found) == []
    confirm(sitting)
    until(sitting, lambda: sitting.window._frame.veil.sheet is None)
    until(sitting, lambda: "Convention on Lakes" in sitting.window.windowTitle())
    sitting.window.offer(None)
    titles = {t.base.title for t in reopened(desks, "SEC").conference.texts.values()}
    assert titles == {"A treaty", "Convention on Lakes"}


def test_in_a_small_window_nothing_of_the_sheet_is_scrolled_away(
    sitting: Sitting, desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(sitting, desks.path("SEC"))
    sitting.window.resize(1024, 640)
    found = bring(sitting, desks, TEXT.encode(), "lakes.md", monkeypatch)
    until(sitting, lambda: found.text is not None)
    until(sitting, lambda: found._scroll.verticalScrollBar().maximum() == 0)
    title = found._title
    assert title.visibleRegion().boundingRect() == title.rect()
    assert tree_of(found).height() >= 140


def test_what_was_recognised_wrongly_is_mended_and_every_step_can_be_taken_back(
    sitting: Sitting, desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(sitting, desks.path("SEC"))
    found = bring(sitting, desks, TEXT.encode(), "lakes.md", monkeypatch)
    until(sitting, lambda: found.text is not None)
    before = found.text
    rows = clauses(found)
    second = next(n for n, line in enumerate(rows) if line.startswith("2."))
    tree = tree_of(found)
    tree.setCurrentIndex(tree.model().index(second, 0))
    press(found, "&Merge with the one before")
    assert len(clauses(found)) == len(rows) - 1
    assert "They shall do so together" in clauses(found)[second - 1]
    press(found, "&Undo")
    assert clauses(found) == rows
    tree.setCurrentIndex(tree.model().index(second, 0))
    press(found, "&Demote")
    assert found.text != before
    press(found, "&Promote")
    press(found, "&Undo")
    press(found, "&Undo")
    assert found.text == before


def test_closing_the_sheet_records_nothing(
    sitting: Sitting, desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(sitting, desks.path("SEC"))
    found = bring(sitting, desks, TEXT.encode(), "lakes.md", monkeypatch)
    until(sitting, lambda: found.text is not None)
    sitting.bot.keyClick(found, Qt.Key.Key_Escape)
    sitting.window.offer(None)
    assert len(reopened(desks, "SEC").conference.texts) == 1


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("bomb.docx", b"PK\x03\x04" + b"\x00" * 200),
        ("entity.xml", b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'),
        ("zeros.txt", b"\xff\xfe\x00\x01" * 50),
        ("picture.png", b"\x89PNG"),
    ],
)
def test_a_hostile_file_is_refused_in_words_and_nothing_is_recorded(
    sitting: Sitting, desks: Desks, monkeypatch: pytest.MonkeyPatch, name: str, data: bytes
) -> None:
    enter(sitting, desks.path("SEC"))
    found = bring(sitting, desks, data, name, monkeypatch)
    go = next(b for b in found.findChildren(QPushButton) if b.text().startswith("Lay before"))
    faults = [w for w in found.findChildren(QLabel) if w.objectName() == "fault"]
    until(sitting, lambda: found.text is not None or any(w.text() for w in faults))
    assert found.text is not None or not go.isEnabled()
    assert not any("root:" in line for line in clauses(found))
    sitting.window.offer(None)
    assert len(reopened(desks, "SEC").conference.texts) == 1


def test_a_cancelled_reading_leaves_the_sheet_empty_and_says_so(
    sitting: Sitting, desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(sitting, desks.path("SEC"))
    bridge = sitting.window._bridge
    bridge.begun.connect(lambda task: task.cancel())
    found = bring(sitting, desks, TEXT.encode(), "lakes.md", monkeypatch)
    until(sitting, lambda: "Cancelled" in said(found))
    assert found.text is None


def test_the_chair_takes_a_file_over_as_a_later_version(
    sitting: Sitting, desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = reopened(desks, "CHAIR")
    (text,) = workspace.conference.texts.values()
    wish = Export(text.base.id, Format.MARKDOWN, DocumentView.BASE)
    order = order_of(workspace, desks.backend.children, wish, lambda *_: None)
    later = written(order).data.replace(b"once a year in Geneva", b"twice a year in Nairobi")
    desks.close()
    enter(sitting, desks.path("CHAIR"))
    found = bring(sitting, desks, later, "later.md", monkeypatch)
    until(sitting, lambda: found.text is not None)
    assert "Only the secretariat lays texts" in said(found)
    field = next(f for f in found.findChildren(QComboBox) if f.accessibleName() == "It is")
    field.setCurrentIndex(1)
    until(sitting, lambda: "Reworded: Article 2" in said(found))
    confirm(sitting)
    until(sitting, lambda: sitting.window._frame.veil.sheet is None)
    sitting.window.offer(None)
    (text,) = reopened(desks, "CHAIR").conference.texts.values()
    assert any("Nairobi" in c.wording("en").text for c in text.base.clauses.values())


def test_tracked_changes_become_drafts_of_ones_own_after_they_were_looked_at(
    sitting: Sitting, desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = reopened(desks, "FRA")
    reopened(desks, "SEC")
    desks.amends("FRA", "Article 1(1)", "reasonable", "feasible")
    (text,) = other.conference.texts.values()
    wish = Export(text.base.id, Format.WORD, DocumentView.TRACKED)
    order = order_of(other, desks.backend.children, wish, lambda *_: None)
    document = written(order).data
    amended = desks.folder / "NOR.docx"
    amended.write_bytes(document)
    desks.close()
    enter(sitting, desks.path("CHAIR"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(amended), ""))
    run(sitting, Command.IMPORT_AMENDMENTS)
    found = sheet(sitting, AmendmentsSheet)
    assert isinstance(found, AmendmentsSheet)
    until(sitting, lambda: found.made is not None and bool(found.made.authors))
    assert unnamed(found) == []
    assert found.language == "en"
    author = next(f for f in found.findChildren(QComboBox) if "FRA" in f.accessibleName())
    assert author.currentData() == "FRA"
    author.setCurrentIndex(author.findData("CHAIR"))
    author.activated.emit(author.currentIndex())
    until(sitting, lambda: found.made is not None and bool(found.chosen))
    confirm(sitting)
    until(sitting, lambda: sitting.window._frame.veil.sheet is None)
    sitting.window.offer(None)
    assert len(drafts(reopened(desks, "CHAIR"))) == 1
