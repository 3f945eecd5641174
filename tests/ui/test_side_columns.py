"""Columns that scroll together never drift apart, whatever is measured in which of them first."""

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.formats.view import RenderedClause, plain
from app.ids import ClauseId
from app.treaty.instrument import Clause, ClauseKind
from app.workspace.view import View
from ui.bridge.page import Counts, Page, Row, Run, Status
from ui.theme.look import look
from ui.views.side_column import SideColumn

_ROWS = 120


def page(words: int, first: int = 0, language: str = "en") -> Page:
    """A page whose rows are of many lengths, another in each column."""
    rows = tuple(row(n, "States " * (1 + (n * words) % 61)) for n in range(first, first + _ROWS))
    return Page(
        "", "", "", language, None, View.BASE, (), tuple(r.id for r in rows), rows, (), {},
        Counts(), b"",
    )  # fmt: skip


def row(number: int, words: str) -> Row:
    clause = Clause(ClauseId(number.to_bytes(16)), ClauseKind.PARAGRAPH, None, b"")
    source = RenderedClause(clause, 0, f"{number}.", (), plain(words))
    runs = (Run(words),)
    label = f"{number}."
    return Row(source, label, label, None, 0, (), runs, len(words), status=Status.UNSAID)


class Columns(QWidget):
    """Three of them, as a page puts them beside one another."""

    def __init__(self) -> None:
        super().__init__()
        self.columns = [SideColumn(look()) for _ in range(3)]
        line = QHBoxLayout(self)
        for column in self.columns:
            line.addWidget(column, 1)

    def show_pages(self, pages: list[Page]) -> None:
        shown = self.columns[: len(pages)]
        for number, column in enumerate(self.columns):
            column.stand_beside(shown if column in shown else ())
            column.show_page(pages[number] if number < len(pages) else None)
            column.setVisible(column in shown)
        for column in shown:
            column.settle()

    @property
    def tops(self) -> list[list[int]]:
        """Where the rows begin in each column that is shown, as it is seen."""
        shown = [c for c in self.columns if c.isVisible()]
        return [[c.visualRect(index(c, i)).top() for i in range(_ROWS)] for c in shown]


def index(column: SideColumn, number: int) -> QModelIndex:
    return column.clauses.index(number, 0)


@pytest.fixture
def beside(qtbot: QtBot) -> Columns:
    widget = Columns()
    qtbot.addWidget(widget)
    widget.resize(900, 500)
    widget.show_pages([page(7), page(13), page(29, language="ar")])
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def test_they_stand_together_after_jumps_in_each_of_them(beside: Columns, qtbot: QtBot) -> None:
    for number, column in ((60, 2), (3, 1), (118, 0), (40, 2), (41, 1)):
        beside.columns[column].scrollTo(index(beside.columns[column], number))
        beside.grab()
        assert same(beside.tops)
        box = beside.columns[column].visualRect(index(beside.columns[column], number))
        assert beside.columns[column].viewport().rect().intersects(box)


def test_one_that_joins_the_others_stands_where_they_stand(beside: Columns, qtbot: QtBot) -> None:
    beside.show_pages([page(7), page(13)])
    beside.grab()
    beside.columns[0].verticalScrollBar().setValue(30)
    qtbot.wait(20)
    beside.show_pages([page(7), page(13), page(7)])
    qtbot.wait(20)
    assert len(beside.tops) == 3
    assert same(beside.tops)


def test_a_row_that_is_gone_to_is_in_sight_as_a_whole(beside: Columns) -> None:
    column = beside.columns[0]
    view = column.viewport().rect()
    for number in (9, 27, 80, 33, 61, 119, 45):
        column.scrollTo(index(column, number))
        beside.grab()
        box = column.visualRect(index(column, number))
        if box.height() <= view.height():
            assert view.top() <= box.top()
            assert box.bottom() <= view.bottom()


def same(tops: list[list[int]]) -> bool:
    return len(tops) > 1 and all(one == tops[0] for one in tops)


def test_they_stand_together_when_the_width_changes(beside: Columns) -> None:
    for width, number in ((700, 80), (1201, 20), (903, 110), (650, 50)):
        beside.columns[1].scrollTo(index(beside.columns[1], number))
        beside.resize(width, 480)
        beside.grab()
        assert same(beside.tops)


def test_rows_end_where_a_narrow_column_ends(beside: Columns) -> None:
    beside.resize(900, 480)
    beside.grab()
    for column in beside.columns:
        setting = column._setting
        assert setting.left + setting.column + setting.margin <= column.viewport().width()


def test_they_stand_together_when_other_rows_come_and_columns_go(beside: Columns) -> None:
    beside.columns[2].scrollTo(index(beside.columns[2], 70))
    beside.grab()
    beside.show_pages([page(7, 30), page(13, 30), page(29, 30)])
    beside.grab()
    assert same(beside.tops)
    beside.show_pages([page(11, 10), page(17, 10)])
    beside.grab()
    assert len(beside.tops) == 2
    assert same(beside.tops)
    beside.show_pages([page(11, 20), page(17, 20), page(3, 20, "ar")])
    beside.columns[2].scrollTo(index(beside.columns[2], 99))
    beside.grab()
    assert len(beside.tops) == 3
    assert same(beside.tops)


def test_a_column_that_joins_stands_where_the_others_are(beside: Columns) -> None:
    beside.show_pages([page(0), page(0)])
    beside.columns[0].scrollTo(index(beside.columns[0], 70))
    beside.grab()
    beside.show_pages([page(0), page(0), page(0)])
    beside.grab()
    assert len(beside.tops) == 3
    assert same(beside.tops)
