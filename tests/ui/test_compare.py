"""Compare by keyboard: columns that stay together, changes one after another, folds, one clause."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.formats.registry import Format, read_text
from app.treaty.wording import Part
from app.workspace import publishing
from app.workspace.naming import the_text
from app.workspace.writing import keep_writing
from tests.desks import Desks, a_conference
from tests.ui.desk import Sitting
from ui.command_table import Command
from ui.compare.gathering import Kind
from ui.compare.page import ComparePage

CONTROL = Qt.KeyboardModifier.ControlModifier
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
ARTICLES = "\n\n".join(
    f"### Article {n} - Matter {n}\n\nEach Party shall do what is due under heading {n}, "
    "in good faith, and shall tell the others so." for n in range(1, 13)
)  # fmt: skip
TREATY = f"# A treaty\n\n{ARTICLES}\n".encode()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Kenya's change of Article 2 is adopted and issued; another one of Article 11 since."""
    folder = tmp_path_factory.mktemp("compare")
    desks = a_conference(folder, "KEN", treaty=TREATY)
    for name, put, issued in (("Article 2", "ought to", True), ("Article 11", "will", False)):
        made = desks.amends("KEN", name, "shall do", f"{put} do")
        desks.send("KEN", "CHAIR", "SEC")
        desks.decides("CHAIR", name, adopt=[made])
        desks.send("CHAIR", "KEN", "SEC")
        if issued:
            text = the_text(desks.open["SEC"].conference, None)
            publishing.issue(desks.open["SEC"], text, "A/CONF.1/Rev.1")
            desks.send("SEC", "KEN", "CHAIR")
    desks.amends("KEN", "Article 5", "good faith", "the best of faith")
    words = desks.words("KEN", "Article 6")
    place = (desks.clause("Article 6"), "en", Part.TEXT)
    keep_writing(desks.open["KEN"], place, words.replace("tell", "inform"))
    desks.close()
    return folder


@pytest.fixture
def compare(made: Path, tmp_path: Path, sitting: Sitting) -> Sitting:
    shutil.copytree(made, tmp_path / "desks")
    sitting.window.offer(Desks(tmp_path / "desks").path("KEN"))
    sitting.unlocked()
    sitting.bot.keyClick(sitting.text, Qt.Key.Key_4, CONTROL)
    page = sitting.child(ComparePage)
    sitting.bot.waitUntil(lambda: page._found is not None, timeout=20_000)
    return sitting


def rows(page: ComparePage, number: int = 0) -> list[str]:
    model = page.columns[number].clauses
    return [str(model.index(i, 0).data()) for i in range(model.rowCount())]


def pick(sitting: Sitting, number: int, kind: Kind) -> None:
    page = sitting.child(ComparePage)
    picker = page.tools.pickers[number]
    kinds = [picker.itemData(i).kind for i in range(picker.count())]
    before = page._found
    picker.setCurrentIndex(kinds.index(kind))
    picker.activated.emit(picker.currentIndex())
    sitting.bot.waitUntil(lambda: page._found is not before, timeout=20_000)


def here(page: ComparePage) -> str:
    return str(page.columns[0].currentIndex().data())


def test_the_last_revision_is_compared_with_the_text_and_the_rest_is_folded(
    compare: Sitting,
) -> None:
    page = compare.child(ComparePage)
    assert [one.kind for one in page.tools.chosen] == [Kind.REVISION, Kind.BASE]
    assert page.tools.summary == "0 inserted, 0 deleted, 0 moved, 1 reworded, 12 unchanged"
    assert rows(page)[0] == "10 clauses unchanged"
    assert "Article 11" in here(page)
    assert '[delete: "shall"]' in here(page)
    assert "[will]" in rows(page, 1)[page.columns[1].currentIndex().row()]


def test_f7_goes_from_change_to_change_and_round(compare: Sitting) -> None:
    page = compare.child(ComparePage)
    pick(compare, 0, Kind.LAID)
    seen = []
    for key in (Qt.Key.Key_F7, Qt.Key.Key_F7, Qt.Key.Key_F7):
        compare.bot.keyClick(QApplication.focusWidget(), key)
        seen.append(here(page)[:10].strip())
    assert len(set(seen)) == 2
    assert {"Article 2", "Article 11"} == set(seen)
    before = here(page)
    compare.bot.keyClick(
        QApplication.focusWidget(), Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier
    )
    assert here(page) != before


def test_enter_opens_a_fold_and_on_a_clause_leads_to_the_text(compare: Sitting) -> None:
    page = compare.child(ComparePage)
    column = page.columns[0]
    column.setCurrentIndex(column.clauses.index(0, 0))
    compare.bot.keyClick(column, Qt.Key.Key_Return)
    compare.bot.waitUntil(lambda: len(rows(page)) == 13, timeout=20_000)
    assert here(page) == "A treaty"
    number = next(i for i, row in enumerate(rows(page)) if row.startswith("Article 3"))
    column.setCurrentIndex(column.clauses.index(number, 0))
    compare.bot.keyClick(column, Qt.Key.Key_Return)
    compare.bot.waitUntil(compare.text.isVisible, timeout=5_000)
    assert str(compare.text.currentIndex().data()).startswith("Article 3")


def test_columns_scroll_together_and_stand_on_one_row(compare: Sitting) -> None:
    page = compare.child(ComparePage)
    pick(compare, 0, Kind.LAID)
    pick(compare, 2, Kind.DRAFTS)
    compare.window.resize(1024, 640)
    compare.bot.waitUntil(page.columns[2].isVisible)
    column = page.columns[0]
    column.setCurrentIndex(column.clauses.index(0, 0))
    for _ in range(6):
        compare.bot.keyClick(column, Qt.Key.Key_End)
        compare.bot.keyClick(column, Qt.Key.Key_Return)
        compare.bot.wait(100)
        if not compare.text.isHidden() and compare.text.isVisible():
            break
    compare.window._actions.run(Command.GO_COMPARE)
    for bar in (column.verticalScrollBar(), page.columns[1].verticalScrollBar()):
        bar.setValue(bar.maximum() // 2)
        compare.bot.wait(50)
        values = {one.verticalScrollBar().value() for one in page.columns}
        assert len(values) == 1
        tops = {one.visualRect(one.clauses.index(2, 0)).top() for one in page.columns}
        assert len(tops) == 1
    page.columns[1].setCurrentIndex(page.columns[1].clauses.index(2, 0))
    assert {one.currentIndex().row() for one in page.columns} == {2}


def test_my_drafts_and_the_proposals_are_compared_with_the_text(compare: Sitting) -> None:
    page = compare.child(ComparePage)
    pick(compare, 0, Kind.BASE)
    for kind, words, where in (
        (Kind.ROLLING, "the best of", "Article 5"),
        (Kind.DRAFTS, "inform", "Article 6"),
    ):
        pick(compare, 1, kind)
        changed = [row for row in rows(page, 1) if words in row]
        assert [row[: len(where)] for row in changed] == [where]


def test_inline_is_one_redline_and_needs_two_versions(compare: Sitting) -> None:
    page = compare.child(ComparePage)
    compare.window._actions.run(Command.INLINE)
    compare.bot.waitUntil(lambda: len(page._found.columns) == 1, timeout=20_000)
    assert not page.columns[1].isVisible()
    assert 'Each Party [delete: "shall"][will] do' in here(page)
    pick(compare, 2, Kind.ROLLING)
    assert page.columns[2].isVisible()
    refusal = compare.window._actions.refusal(Command.INLINE)
    assert refusal == "Only two versions can be shown as one text."


def test_control_d_compares_the_clause_that_one_reads(compare: Sitting) -> None:
    page = compare.child(ComparePage)
    compare.window._actions.run(Command.GO_TEXT)
    compare.goes_to("Article 4")
    compare.bot.keyClick(compare.text, Qt.Key.Key_D, CONTROL)
    compare.bot.waitUntil(lambda: here(page).startswith("Article 4"), timeout=20_000)
    assert page.isVisible()


def test_a_file_can_be_compared_with(compare: Sitting, tmp_path: Path) -> None:
    page = compare.child(ComparePage)
    path = tmp_path / "theirs.md"
    path.write_bytes(TREATY.replace(b"under heading 7", b"under the seventh heading"))
    before = page._found
    page.read_file(1, path)
    compare.bot.waitUntil(lambda: page._found is not before, timeout=60_000)
    assert page.tools.chosen[1].label == "theirs.md"
    assert "words they share" in page._proposal.words
    assert any("seventh" in row for row in rows(page, 1))
    imported = read_text(path.read_bytes(), Format.MARKDOWN, "en")
    assert len(imported.clauses) > 12


def test_the_models_of_the_columns_pass_the_model_tester(compare: Sitting) -> None:
    page = compare.child(ComparePage)
    testers = [QAbstractItemModelTester(c.clauses, FATAL) for c in page.columns]
    for kind in (Kind.LAID, Kind.ROLLING, Kind.BASE, Kind.LAID):
        pick(compare, 0, kind)
    assert len(testers) == 3
