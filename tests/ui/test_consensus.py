"""Consensus: the matrix by keyboard, what is beside it, as a table for everybody, taken along."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.ids import PartyId
from app.negotiation.passage import passage_hash
from app.negotiation.stand_events import AmendmentSubject, ClauseSubject, PositionTaken, Stance
from app.workspace.circles import for_tabling
from app.workspace.consensus import Article
from app.workspace.naming import the_text
from app.workspace.positions import matrix, take
from app.workspace.positions_table import matrix_cells
from app.workspace.workspace import Workspace
from tests.desks import Desks, a_conference
from tests.ui.desk import CHEAP, HOSTILE, PASSPHRASE, Sitting
from ui.consensus.copying import as_html, as_text
from ui.consensus.gathering import Column, Line, Mark
from ui.consensus.matrix_model import MatrixModel
from ui.consensus.page import ConsensusPage
from ui.widgets.buttons import Button

CONTROL = Qt.KeyboardModifier.ControlModifier
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """France opposes 1(2) with hostile words, reserves on Article 2 among its own; Kenya amends."""
    folder = tmp_path_factory.mktemp("consensus")
    desks = a_conference(folder, "FRA", "KEN")
    _stand(desks, "FRA", "1(2)", Stance.OPPOSES, HOSTILE)
    _stand(desks, "KEN", "1(1)", Stance.ACCEPTS_IF, "if paid for")
    _stand(desks, "FRA", "Article 2", Stance.RESERVES, "ask the capital", audience="own")
    ken = desks.amends("KEN", "Article 2", "once", "twice")
    desks.send("KEN", "FRA", "CHAIR")
    take(desks.open["FRA"], PositionTaken(AmendmentSubject(ken), Stance.SUPPORTS, ""))
    desks.everybody_to_everybody()
    desks.close()
    return folder


def _stand(
    desks: Desks, code: str, name: str, stance: Stance, note: str, audience: str = "all"
) -> None:
    workspace, clause = desks.open[code], desks.clause(name)
    text = the_text(workspace.conference, None)
    subject = ClauseSubject(clause, passage_hash(text.base, (clause,)))
    take(workspace, PositionTaken(subject, stance, note), for_tabling(workspace, audience))


@pytest.fixture
def consensus(made: Path, tmp_path: Path, sitting: Sitting) -> Sitting:
    shutil.copytree(made, tmp_path / "desks")
    sitting.window.offer(Desks(tmp_path / "desks").path("FRA"))
    sitting.unlocked()
    sitting.bot.keyClick(sitting.text, Qt.Key.Key_5, CONTROL)
    page = sitting.child(ConsensusPage)
    sitting.bot.waitUntil(lambda: page.frame.model.rowCount() > 0, timeout=20_000)
    return sitting


def row_of(page: ConsensusPage, label: str) -> int:
    model = page.frame.model
    return next(i for i in range(model.rowCount()) if model.line(i).label == label)


def column_of(page: ConsensusPage, code: str) -> int:
    model = page.frame.model
    heads = [model.headerData(i, Qt.Orientation.Horizontal) for i in range(model.columnCount())]
    return heads.index(code)


def said(page: ConsensusPage, label: str, code: str) -> str:
    index = page.frame.model.index(row_of(page, label), column_of(page, code))
    return str(index.data(SPOKEN))


def test_a_cell_says_the_worst_position_and_what_it_is_on(consensus: Sitting) -> None:
    page = consensus.child(ConsensusPage)
    assert said(page, "Article 1", "FRA") == "Opposes, on Article 1(2), the clause"
    assert said(page, "Article 1", "KEN") == "Can accept if…, on Article 1(1), the clause"
    assert said(page, "Article 2", "FRA").endswith("not before everybody")
    assert said(page, "Article 3", "FRA") == "No position"
    brackets = page.frame.model.columnCount() - 1
    spoken = page.frame.model.index(row_of(page, "Article 2"), brackets).data(SPOKEN)
    assert spoken == "1 bracket open"
    assert [figure.words for figure in page.frame.figures.all][1:] == [
        "Brackets open: 1",
        "Collisions: 0",
        "Articles blocking: 1, 1",
    ]


def test_arrows_move_enter_opens_the_words_and_enter_again_the_clause(consensus: Sitting) -> None:
    page = consensus.child(ConsensusPage)
    assert page.frame.matrix.hasFocus()
    while page.frame.matrix.currentIndex().row() < row_of(page, "Article 1"):
        consensus.bot.keyClick(page.frame.matrix, Qt.Key.Key_Down)
    consensus.bot.keyClick(page.frame.matrix, Qt.Key.Key_Home)
    assert page.frame.matrix.currentIndex().column() == column_of(page, "FRA")
    consensus.bot.keyClick(page.frame.matrix, Qt.Key.Key_Return)

    def is_ready() -> bool:
        focus = QApplication.focusWidget()
        return isinstance(focus, Button) and focus.text() == "Show Article 1(2)"

    consensus.bot.waitUntil(is_ready, timeout=10_000)
    words = [label.text() for label in page.frame.panel.findChildren(type(page.frame.panel._pace))]
    assert any(HOSTILE.replace("\u200f", "‹U+200F›") == one for one in words)
    consensus.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    consensus.bot.waitUntil(consensus.text.isVisible, timeout=5_000)
    assert str(consensus.text.currentIndex().data()).startswith("2. Each Party shall report")


def test_public_only_leaves_out_what_is_before_fewer(consensus: Sitting) -> None:
    page = consensus.child(ConsensusPage)
    consensus.bot.mouseClick(page.frame.public, Qt.MouseButton.LeftButton)
    consensus.bot.waitUntil(
        lambda: said(page, "Article 2", "FRA").startswith("Supports"), timeout=10_000
    )


def test_brackets_over_time_end_with_what_is_open_now(consensus: Sitting) -> None:
    chart = consensus.child(ConsensusPage).frame.panel.chart
    consensus.bot.waitUntil(lambda: chart.words == "As laid: 0, now: 1", timeout=10_000)
    assert chart.accessibleDescription() == chart.words


def test_close_to_agreement_leads_to_its_clause(consensus: Sitting) -> None:
    near = consensus.child(ConsensusPage).frame.panel.near
    lines = [str(near.model().index(i, 0).data(SPOKEN)) for i in range(near.model().rowCount())]
    assert lines[0] == "Article 1(1), Duty, no reserve · 1 of 2 spoke"
    assert lines[-1] == "Article 1(2), Duty, only \u2066FRA\u2069 opposes"
    near.setFocus()
    near.setCurrentIndex(near.model().index(0, 0))
    consensus.bot.keyClick(near, Qt.Key.Key_Return)
    consensus.bot.waitUntil(consensus.text.isVisible, timeout=5_000)
    assert str(consensus.text.currentIndex().data()).startswith("1. Each Party")


def test_the_matrix_is_a_table_with_row_and_column_headers(consensus: Sitting) -> None:
    page = consensus.child(ConsensusPage)
    table = QAccessible.queryAccessibleInterface(page.frame.matrix)
    assert table.role() is QAccessible.Role.Table
    assert table.text(QAccessible.Text.Name) == "Positions by article and delegation"
    names: dict[QAccessible.Role, list[str]] = {}
    for number in range(table.childCount()):
        child = table.child(number)
        if child is not None:
            names.setdefault(child.role(), []).append(child.text(QAccessible.Text.Name))
    assert "FRA, Fra" in names[QAccessible.Role.ColumnHeader]
    assert "Article 1, Duty" in names[QAccessible.Role.RowHeader]
    assert "Opposes, on Article 1(2), the clause" in names[QAccessible.Role.Cell]


def test_the_table_is_copied_as_shown_and_no_spreadsheet_runs_it(consensus: Sitting) -> None:
    page = consensus.child(ConsensusPage)
    consensus.bot.keyClick(page.frame.matrix, Qt.Key.Key_C, CONTROL)
    data = QApplication.clipboard().mimeData()
    head, *rows = data.text().split("\n")
    assert head.split("\t") == ["Article", "Title", "FRA", "KEN", "Brackets"]
    assert "Article 1\tDuty\tOpposes\tCan accept if…\t0" in rows
    assert "<th>FRA</th>" in data.html()
    rows = [["head"], ["=HYPERLINK(1)"], ["<b>\t</b>"]]
    assert as_text(rows) == "head\n'=HYPERLINK(1)\n<b> </b>"
    assert "&lt;b&gt;" in as_html(rows)


def test_csv_is_what_the_command_line_prints(consensus: Sitting, tmp_path: Path) -> None:
    page = consensus.child(ConsensusPage)
    page.save_to(tmp_path / "positions.csv")
    consensus.bot.waitUntil((tmp_path / "positions.csv").exists, timeout=10_000)
    consensus.window.close()
    workspace = Workspace(CHEAP.open(tmp_path / "desks" / "FRA.travaux", PASSPHRASE))
    head, rows = matrix_cells(
        matrix(workspace, the_text(workspace.conference, None)), in_words=True
    )
    workspace.close()
    lines = (tmp_path / "positions.csv").read_text("utf-8-sig").splitlines()
    assert lines[0] == ",".join(head)
    assert len(lines) == len(rows) + 1


def test_open_only_and_my_group_filter_and_keep_the_current_cell(consensus: Sitting) -> None:
    page = consensus.child(ConsensusPage)
    page.frame.matrix.setCurrentIndex(page.frame.model.index(row_of(page, "Article 2"), 0))
    page.frame.filter._group.button(1).click()
    assert column_of(page, "FRA") == 0
    assert page.frame.model.columnCount() == 2
    assert page.frame.model.line(page.frame.matrix.currentIndex().row()).label == "Article 2"


# --- the model -------------------------------------------------------------------------------

PARTIES = [PartyId(bytes([n]) * 16) for n in range(5)]


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[Column], list[Line]]:
    parties = draw(st.lists(st.sampled_from(PARTIES), unique=True))
    columns = [Column(p, f"C{p[0]}", draw(st.sampled_from("ab")), p[0], False) for p in parties]
    numbers = draw(st.lists(st.integers(0, 8), unique=True))
    lines = []
    for number in numbers:
        some = draw(st.dictionaries(st.sampled_from(PARTIES), st.sampled_from(list(Stance))))
        marks = {party: Mark(stance, "the clause", "1") for party, stance in some.items()}
        article = Article(bytes([number]), None, str(number), "", 0, False, (), (), {})
        lines.append(Line(article, str(number), str(number), draw(st.sampled_from("xy")), 0, True,
                          marks))  # fmt: skip
    return columns, lines


@given(shown=st.lists(tables(), max_size=4))
def test_the_matrix_goes_from_table_to_table_without_a_reset(
    shown: list[tuple[list[Column], list[Line]]],
) -> None:
    model = MatrixModel()
    tester = QAbstractItemModelTester(model, FATAL)
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    for columns, lines in shown:
        model.show(columns, lines)
        assert model.rowCount() == len(lines)
        assert [model.column(i) for i in range(len(columns))] == columns
        assert [model.line(i) for i in range(len(lines))] == lines
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None
    assert not resets
    assert tester.model() is model
