"""Languages by keyboard: what is stale, worded and checked; what is kept; what a file would lay."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.formats.registry import Format, read_text
from app.negotiation.languages import CellState
from app.workspace.naming import the_text
from app.workspace.translating import lay_translation, planned
from tests.desks import TREATY, Desks, a_conference
from tests.ui.desk import Sitting
from ui.command import Command
from ui.languages.edit_sheet import EditSheet
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


def test_the_secretariat_words_a_cell_lays_it_and_it_is_checked(languages: Sitting) -> None:
    page = languages.child(LanguagesPage)
    languages.window._actions.run(Command.NEXT_STALE)
    languages.bot.keyClick(page.columns[1], Qt.Key.Key_F2)
    languages.bot.waitUntil(lambda: bool(languages.window.findChildren(EditSheet)), timeout=9_000)
    sheet = languages.child(EditSheet)
    sheet.edit.setPlainText("Les Parties se réunissent deux fois par an.")
    languages.bot.keyClick(sheet.edit, Qt.Key.Key_Return, CONTROL)
    languages.bot.waitUntil(lambda: state(page) is CellState.CHECKED, timeout=20_000)
    assert "deux fois" in cell(page)


def test_what_is_worded_and_not_laid_is_still_there_after_locking(
    languages: Sitting, tmp_path: Path
) -> None:
    page = languages.child(LanguagesPage)
    languages.window._actions.run(Command.NEXT_STALE)
    page.word()
    languages.bot.waitUntil(lambda: bool(languages.window.findChildren(EditSheet)), timeout=9_000)
    languages.child(EditSheet).edit.setPlainText("Les Parties")
    languages.bot.wait(700)
    languages.window._actions.run(Command.LOCK)
    languages.unlocked()
    languages.window._actions.run(Command.GO_LANGUAGES)
    languages.bot.waitUntil(lambda: page._found is not None, timeout=20_000)
    languages.window._actions.run(Command.NEXT_STALE)
    page.word()

    def words() -> list[str]:
        sheets = [s for s in languages.window.findChildren(EditSheet) if s.isVisible()]
        return [s.edit.toPlainText() for s in sheets]

    languages.bot.waitUntil(lambda: words() == ["Les Parties"], timeout=9_000)


def test_a_file_is_shown_clause_by_clause_before_it_is_laid(
    languages: Sitting, tmp_path: Path
) -> None:
    page = languages.child(LanguagesPage)
    page.read_file(tmp_path / "desks" / "fr.md", "fr")
    sheet = languages.child(ImportSheet)
    languages.bot.waitUntil(sheet._lay.isEnabled, timeout=60_000)
    lines = [sheet._list.item(i).text() for i in range(sheet._list.count())]
    assert "Article 1(2): Chaque Partie rend compte." in lines
    assert sheet._summary.text().startswith("1 clauses would be laid")
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
