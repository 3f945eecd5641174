"""Changes of structure in the row: the clause that they act on stays where it is read."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.workspace.shape import Shape
from tests.ui.desk import Sitting
from ui.command_table import Command
from ui.views.structure_card import StructureCard
from ui.views.structure_desk import SHAPES
from ui.views.text_page import TextPage

SHARE = "1. The Parties shall share data."


@pytest.fixture
def kenya(sitting: Sitting, rivers: Path, tmp_path: Path) -> Sitting:
    """Kenya's window, at a clause on which nothing is proposed."""
    for one in rivers.parent.glob("KEN.travaux*"):
        shutil.copy(one, tmp_path / one.name)
    sitting.window.offer(tmp_path / "KEN.travaux")
    sitting.unlocked()
    sitting.goes_to(SHARE)
    return sitting


def card(sitting: Sitting, command: Command) -> StructureCard:
    sitting.window._actions.run(command)
    found = sitting.child(TextPage).reader.structure.card
    assert found is not None
    sitting.bot.wait(20)
    return found


def drawn(sitting: Sitting) -> QImage:
    """The words of the current clause, as the window shows them."""
    sitting.bot.wait(20)
    view, setting = sitting.text, sitting.text._setting
    row = view._laid_row(view.currentIndex().row())
    box = view.visualRect(view.currentIndex())
    box.setLeft(round(setting.left))
    box.setWidth(round(setting.column))
    box.setHeight(row.height - 4)
    box.adjust(0, 4, 0, 0)
    return view.viewport().grab(box).toImage()


def test_the_clause_stays_readable_where_it_stood_above_each_card(kenya: Sitting) -> None:
    page = kenya.child(TextPage)
    pictures: list[QImage] = []
    for command in SHAPES:
        found = card(kenya, command)
        pictures.append(drawn(kenya))
        kenya.bot.keyClick(found.focusProxy(), Qt.Key.Key_Escape)
        assert page.reader.structure.card is None
    kenya.text.clearSelection()
    page.reading.tools.setFocus()
    assert set(SHAPES.values()) == set(Shape)
    assert all(picture == drawn(kenya) for picture in pictures)


def test_words_of_the_treaty_are_written_in_its_type_and_a_place_is_not(kenya: Sitting) -> None:
    body = kenya.text._setting.type.body
    for command, is_wording in (
        (Command.INSERT_AFTER, True), (Command.SPLIT_CLAUSE, True), (Command.MOVE_CLAUSE, False),
    ):  # fmt: skip
        assert (card(kenya, command).field.font().family() == body.family()) is is_wording


def test_a_field_grows_with_what_is_typed_and_the_buttons_stay_in_sight(kenya: Sitting) -> None:
    found = card(kenya, Command.INSERT_AFTER)
    before = found.field.height()
    kenya.bot.keyClicks(found.field, "3. The Parties shall review it. " * 12)
    kenya.bot.wait(20)
    assert found.field.height() > before
    assert found.geometry().bottom() <= kenya.text.viewport().height()


def test_under_a_clause_longer_than_the_window_the_buttons_are_what_is_seen(
    kenya: Sitting,
) -> None:
    found = card(kenya, Command.SPLIT_CLAUSE)
    row = kenya.child(TextPage).reading.row
    assert row is not None
    found.show_row(replace(row, text=row.text * 200))
    kenya.bot.wait(20)
    view = kenya.text.viewport().height()
    assert found.height() > view
    assert found.geometry().bottom() <= view


def test_the_clause_above_a_card_is_shown_as_it_becomes(kenya: Sitting) -> None:
    found = card(kenya, Command.DELETE_CLAUSE)
    page = kenya.child(TextPage)
    shown, row, before = page.reading.page, page.reading.row, found.height()
    assert shown is not None
    assert row is not None
    longer = tuple(replace(r, text=r.text * 9) if r is row else r for r in shown.rows)
    page.reader.structure.show_page(replace(shown, rows=longer))
    assert page.reader.structure.card is found
    kenya.bot.waitUntil(lambda: found.height() > before)
    page.reader.structure.show_page(
        replace(shown, rows=tuple(r for r in shown.rows if r is not row))
    )
    assert page.reader.structure.card is None
