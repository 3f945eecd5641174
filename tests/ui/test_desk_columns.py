"""The desk where there is little room: its middle stays wide, what stands beside it gives way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.chairs_hour import Hall, copy_of, play
from tests.ui.desk import CHEAP, PASSPHRASE, Sitting
from tests.ui.long_words import speaking_long_words
from tests.ui.test_long_words import faults, lasting
from tests.ui.test_merge_desk import Desk
from ui.application import make_window
from ui.bridge.page import Request
from ui.command_table import Command
from ui.merge_desk.page import MergePage
from ui.window_state import MAX_SCALE, MAX_ZOOM, WindowState

IN_SIGHT = 60
"""Pixels of a unit that have to be seen: its number and a reading."""


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Hall:
    """The first clause is contested as the others are; nobody has decided anything."""
    return play(tmp_path_factory.mktemp("hall"), 3, 2)


@pytest.fixture
def desk(hall: Hall, sitting: Sitting, tmp_path: Path) -> Iterator[Desk]:
    yield Desk(sitting, copy_of(hall.chair, tmp_path / "chair"))
    sitting.window._looks.rescale(100)


def seen_units(page: MergePage) -> int:
    """Return how many units are in sight."""
    units = page.centre.units
    boxes = [units.visualRect(units.rows.index(row, 0)) for row in range(units.rows.rowCount())]
    whole = units.viewport().rect()
    return sum(whole.intersected(box).height() >= min(IN_SIGHT, box.height()) for box in boxes)


def test_in_a_small_window_more_than_one_unit_is_in_sight(desk: Desk) -> None:
    window, page = desk.sitting.window, desk.page
    window.resize(1024, 640)
    desk.sitting.bot.waitUntil(lambda: not page.queue.isVisible())
    assert page.panel.isVisible()
    desk.sitting.bot.waitUntil(lambda: page.centre.width() >= 440)
    desk.sitting.bot.waitUntil(lambda: seen_units(page) >= 2)
    assert not page.centre.cards.isVisible()
    page.centre._fold.click()
    assert page.centre.cards.isVisible()
    window.resize(1440, 900)
    desk.sitting.bot.waitUntil(page.queue.isVisible)
    assert page.queue.geometry().right() < page.centre.mapTo(page, page.centre.rect().topLeft()).x()


def test_the_queue_opens_over_the_desk_and_gives_the_keyboard_back(desk: Desk) -> None:
    window, page, bot = desk.sitting.window, desk.page, desk.sitting.bot
    window.resize(1024, 640)
    bot.waitUntil(page.centre.to_queue.isVisible)
    page.centre.to_queue.click()
    assert page.queue.isVisible()
    assert page.queue.list.hasFocus()
    assert page.queue.list in page.regions()
    assert page.queue.geometry().top() >= page.centre.line.height()
    bot.keyClick(page.queue.list, Qt.Key.Key_Escape)
    assert not page.queue.isVisible()
    assert page.centre.units.hasFocus()
    assert page.queue.list not in page.regions()


def test_in_the_largest_type_the_decision_is_opened_too(desk: Desk) -> None:
    window, page, bot = desk.sitting.window, desk.page, desk.sitting.bot
    window.resize(1024, 640)
    window._looks.rescale(MAX_SCALE)
    bot.waitUntil(page.centre.to_decision.isVisible)
    assert not page.panel.isVisible()
    bot.waitUntil(lambda: page.centre.width() == page.width())
    page.centre.to_decision.click()
    assert page.panel.isVisible()
    assert page.panel.verdicts.hasFocus()
    page.centre.to_queue.click()
    assert not page.panel.isVisible()


def test_for_the_chair_nothing_is_cut_in_long_words(
    hall: Hall, qapp: QApplication, qtbot: QtBot, state: WindowState, tmp_path: Path
) -> None:
    path = copy_of(hall.chair, tmp_path / "chair")
    with speaking_long_words(qapp):
        window = make_window(qapp, CHEAP, state)
        qtbot.addWidget(window)
        window.resize(1024, 640)
        window.show()
        window._looks.rescale(MAX_SCALE)
        window._looks.zoom(MAX_ZOOM)
        sitting = Sitting(window, qtbot)
        window.offer(path)
        window._bridge.open(path, PASSPHRASE, Request())
        qtbot.waitUntil(lambda: sitting.is_read, timeout=20_000)
        window._actions.run(Command.GO_MERGE)
        page = window._pages["merge"]
        assert isinstance(page, MergePage)
        qtbot.waitUntil(lambda: page.session.view is not None, timeout=20_000)
        found = lasting(sitting)
        for button in (page.centre.to_queue, page.centre.to_decision):
            button.click()
            qtbot.wait(50)
            found += [one for one in faults(window) if "overlapping" not in one]
        window._looks.rescale(100)
        window.close()
    assert not found, "\n".join(found)
