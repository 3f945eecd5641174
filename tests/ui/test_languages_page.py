"""Languages by keyboard: what is stale, worded and checked; what is kept; what a file would lay."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.formats.registry import Format, read_text
from app.negotiation.languages import CellState
from app.treaty.wording import Wording
from app.workspace.naming import the_text
from app.workspace.renderings import kept_rendering
from app.workspace.translating import lay_translation, planned
from tests.desks import TREATY, Desks, a_conference
from tests.ui.desk import Sitting
from ui.command import Command
from ui.languages.cell_editor import CellEditor
from ui.languages.import_sheet import ImportSheet
from ui.languages.page import LanguagesPage

CONTROL = Qt.KeyboardModifier.ControlModifier
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
FRENCH = (
    TREATY.replace(b"Each Party shall report without delay.", b"Chaque Partie fait rapport.")
    .replace(b"The Parties shall meet once a year in Geneva.", "الأطراف".encode())
    .replace(b"A treaty", b"Un trait")
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A French text is laid; then Article 2 is decided otherwise, so that its French is stale."""
    folder = tmp_path_factory.mktemp("languages")
    desks = a_conference(folder, "KEN")
    secretariat = desks.open["SEC"]
    text = the_text(secretariat.conference, None)
    plan = planned(text, read_text(FRENCH, Format.MARKDOWN, "fr"), "fr")
    lay_translation(secretariat, text, "fr", plan)
    desks.send("SEC", "KEN", "CHAIR")
    ken = desks.amends("KEN", "Article 2", "once a year", "twice a year")
    desks.send("KEN", "CHAIR", "SEC")
    desks.decides("CHAIR", "Article 2", adopt=[ken])
    desks.send("CHAIR", "KEN", "SEC")
    desks.close()
    (folder / "fr.md").write_bytes(FRENCH.replace(b"fait rapport", b"rend compte"))
    return folder


def enter(made: Path, tmp_path: Path, sitting: Sitting, code: str) -> Sitting:
    shutil.copytree(made, tmp_path / "desks", dirs_exist_ok=True)
    sitting.window.offer(Desks(tmp_path / "desks").path(code))
    sitting.unlocked()
    sitting.bot.keyClick(sitting.text, Qt.Key.Key_6, CONTROL)
    page = sitting.child(LanguagesPage)
    sitting.bot.waitUntil(lambda: page._found is not None, timeout=20_000)
    return sitting


@pytest.fixture
def languages(made: Path, tmp_path: Path, sitting: Sitting) -> Sitting:
    return enter(made, tmp_path, sitting, "SEC")


def cell(page: LanguagesPage) -> str:
    return str(page.columns[1].currentIndex().data())


def state(page: LanguagesPage) -> CellState | None:
    return page._cell.state if page._cell is not None else None


def test_f8_leads_to_the_stale_cell_with_the_redline_of_the_reference(languages: Sitting) -> None:
    page = languages.child(LanguagesPage)
    languages.window._actions.run(Command.NEXT_STALE)
    assert state(page) is CellState.STALE
    assert "Stale" in cell(page)
    assert '[delete: "once"][twice]' in cell(page)
    assert "الأطراف" in cell(page)
    assert "1 stale" in page.heads[1].words


def word(languages: Sitting) -> CellEditor:
    """Open the editor in the stale cell, by keyboard."""
    page = languages.child(LanguagesPage)
    languages.window._actions.run(Command.NEXT_STALE)
    languages.bot.keyClick(page.columns[1], Qt.Key.Key_F2)
    languages.bot.waitUntil(lambda: page.desk.editor is not None, timeout=9_000)
    editor = page.desk.editor
    assert editor is not None
    return editor


def test_a_cell_is_worded_in_its_row_beside_the_reference(languages: Sitting) -> None:
    page = languages.child(LanguagesPage)
    editor = word(languages)
    reference, column = page.columns[0], page.columns[1]
    row = column.currentIndex().row()
    languages.bot.waitUntil(editor.edit.hasFocus, timeout=9_000)
    assert editor.parent() is column.viewport()
    assert column.visualRect(column.currentIndex()).contains(editor.geometry())
    beside = reference.visualRect(reference.clauses.index(row, 0))
    here = column.visualRect(column.currentIndex())
    assert (beside.top(), beside.height()) == (here.top(), here.height())
    assert editor.edit.words == "الأطراف"
    assert "once" in editor._since.accessibleName(), "what the reference said when it was laid"
    languages.bot.keyClick(editor.edit, Qt.Key.Key_Escape)
    assert page.desk.editor is None
    assert column.hasFocus()


def test_the_secretariat_words_a_cell_lays_it_and_it_is_checked(languages: Sitting) -> None:
    page = languages.child(LanguagesPage)
    editor = word(languages)
    editor.edit.selectAll()
    languages.bot.keyClicks(editor.edit, "Les Parties se reunissent deux fois par an.")
    languages.bot.keyClick(editor.edit, Qt.Key.Key_Return, CONTROL)
    languages.bot.waitUntil(lambda: state(page) is CellState.CHECKED, timeout=20_000)
    assert "deux fois" in cell(page)
    assert page.desk.editor is None
    assert not drafted(page)


def test_in_a_small_window_the_buttons_of_a_long_cell_are_in_sight(languages: Sitting) -> None:
    page = languages.child(LanguagesPage)
    languages.window.resize(1024, 640)
    editor = word(languages)
    editor.set_wording(Wording("Les Parties se reunissent chaque annee. " * 20))
    view = page.columns[1].viewport()

    def foot() -> QRect:
        return QRect(editor._foot.mapTo(view, QPoint()), editor._foot.size())

    assert editor.height() > view.height()
    languages.bot.waitUntil(lambda: view.rect().contains(foot()), timeout=5_000)


def drafted(page: LanguagesPage) -> bool:
    """Whether a pencil stands beside the current cell."""
    number = page.columns[1].currentIndex().row()
    return page.columns[1].clauses.row_at(number).drafted


def test_what_cannot_be_laid_says_why_and_stays_and_nothing_is_recorded(languages: Sitting) -> None:
    editor = word(languages)
    editor.edit.selectAll()
    languages.bot.keyClick(editor.edit, Qt.Key.Key_Delete)
    languages.bot.keyClick(editor.edit, Qt.Key.Key_Return, CONTROL)
    languages.bot.waitUntil(editor._note.isVisible, timeout=9_000)
    assert not editor.edit.isReadOnly()
    page = languages.child(LanguagesPage)
    assert page.desk.editor is editor
    languages.bot.keyClick(editor.edit, Qt.Key.Key_Escape)
    languages.window._host.refresh_wanted.emit()
    languages.bot.waitUntil(lambda: drafted(page), timeout=9_000)
    assert state(page) is CellState.STALE, "it says what it said before"


def test_what_is_worded_and_not_laid_is_still_there_after_locking(languages: Sitting) -> None:
    page = languages.child(LanguagesPage)
    editor = word(languages)
    editor.edit.selectAll()
    languages.bot.keyClicks(editor.edit, "Les Parties")
    languages.window._actions.run(Command.LOCK)  # at once, before the next pause
    languages.unlocked()
    languages.window._actions.run(Command.GO_LANGUAGES)
    languages.bot.waitUntil(lambda: page._found is not None, timeout=20_000)
    assert word(languages).edit.words == "Les Parties"
    assert drafted(page)


def test_somebody_types_without_a_pause_and_it_is_kept_within_a_second(
    languages: Sitting,
) -> None:
    """What a kill would leave: what the encrypted file holds while the typing goes on."""
    page = languages.child(LanguagesPage)
    editor = word(languages)
    clause = languages.child(LanguagesPage)._clause
    assert clause is not None
    held: list[Wording | None] = []

    def ask() -> None:
        languages.window._bridge.ask(
            lambda workspace: kept_rendering(workspace.store, (clause, "fr")), held.append
        )

    for _ in range(16):
        languages.bot.keyClicks(editor.edit, "a")
        languages.bot.wait(60)
    assert page.desk.editor is editor
    ask()
    languages.bot.waitUntil(lambda: bool(held), timeout=9_000)
    assert held[0] is not None
    assert "aaaa" in held[0].text


def test_going_to_another_page_closes_the_editor_and_keeps_the_words(
    languages: Sitting,
) -> None:
    page = languages.child(LanguagesPage)
    editor = word(languages)
    languages.bot.keyClicks(editor.edit, "x")
    languages.window._actions.run(Command.GO_TEXT)
    assert page.desk.editor is None
    languages.window._actions.run(Command.GO_LANGUAGES)
    languages.bot.waitUntil(lambda: drafted(page), timeout=9_000)


def test_a_file_is_shown_clause_by_clause_before_it_is_laid(
    languages: Sitting, tmp_path: Path
) -> None:
    page = languages.child(LanguagesPage)
    page.read_file(tmp_path / "desks" / "fr.md", "fr")
    sheet = languages.child(ImportSheet)
    languages.bot.waitUntil(sheet._lay.isEnabled, timeout=60_000)
    lines = [sheet._list.item(i).text() for i in range(sheet._list.count())]
    assert "Article 1(2): Chaque Partie rend compte." in lines
    assert sheet._summary.text().startswith("Clauses to be laid: 1;")
    languages.bot.mouseClick(sheet._lay, Qt.MouseButton.LeftButton)

    def laid() -> bool:
        model = page.columns[1].clauses
        return any("rend compte" in str(model.index(i, 0).data()) for i in range(model.rowCount()))

    languages.bot.waitUntil(laid, timeout=20_000)


def test_others_read_and_may_lay_nothing(made: Path, tmp_path: Path, sitting: Sitting) -> None:
    enter(made, tmp_path, sitting, "KEN")
    refusal = sitting.window._actions.refusal(Command.WORD_CLAUSE)
    assert refusal == "Only the secretariat lays translations."
    assert not sitting.child(LanguagesPage)._edit.isVisible()


def test_the_models_of_the_columns_pass_the_model_tester(languages: Sitting) -> None:
    page = languages.child(LanguagesPage)
    testers = [QAbstractItemModelTester(c.clauses, FATAL) for c in page.columns]
    languages.window._actions.run(Command.NEXT_STALE)
    page.check()
    languages.bot.waitUntil(lambda: state(page) is CellState.CHECKED, timeout=20_000)
    assert len(testers) == 4
