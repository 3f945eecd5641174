"""The interface at the largest type with words longer than any translation's: nothing is cut."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.desk import CHEAP, PASSPHRASE, Sitting
from tests.ui.long_words import speaking_long_words
from ui.application import make_window
from ui.bridge.page import Request
from ui.pages import PAGES, SETTINGS
from ui.widgets.buttons import Button
from ui.widgets.parts import is_elided
from ui.widgets.segments import Segment
from ui.window_state import MAX_SCALE, MAX_ZOOM, WindowState

PATIENCE = 20
SLACK = 2
"""Pixels that rounding may take."""


@pytest.fixture
def sitting(
    qapp: QApplication, qtbot: QtBot, state: WindowState, rivers: Path
) -> Iterator[Sitting]:
    """An open window of the least size, in long words and in the largest type."""
    with speaking_long_words(qapp):
        window = make_window(qapp, CHEAP, state)
        qtbot.addWidget(window)
        window.resize(1024, 640)
        window.show()
        window._looks.rescale(MAX_SCALE)
        window._looks.zoom(MAX_ZOOM)
        yield Sitting(window, qtbot)
        window._looks.rescale(100)
        window.close()


def cut(widget: QWidget) -> bool:
    """Say whether a control has less room than its words need."""
    if isinstance(widget, QLabel):
        if not widget.text() or is_elided(widget):
            return False
        if widget.wordWrap():
            return widget.height() + SLACK < widget.heightForWidth(widget.width())
        return widget.width() + SLACK < widget.sizeHint().width()
    if isinstance(widget, QPushButton | QCheckBox) and widget.text():
        least, whole = widget.minimumSizeHint(), widget.sizeHint()
        ends_in_dots = isinstance(widget, Button | Segment)
        is_told = ends_in_dots and bool(widget.toolTip())
        if widget.width() + SLACK < (least if ends_in_dots else whole).width():
            return True
        is_short = widget.width() + SLACK < whole.width() and not is_told
        return is_short or widget.height() + SLACK < widget.fontMetrics().height()
    return False


def out_of_reach(widget: QWidget, window: QWidget) -> bool:
    """Say whether a control lies outside what can be seen, and no scrolling leads to it."""
    at, over = widget, widget.parentWidget()
    while over is not None and at is not window:
        held = over.parentWidget()
        if isinstance(held, QAbstractScrollArea) and held.viewport() is over:
            return not _scrolls_to(widget, held)
        if not over.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(at.geometry()):
            return True
        at, over = over, held
    return False


def _scrolls_to(widget: QWidget, area: QAbstractScrollArea) -> bool:
    """Say whether a widget is as far to the side as the area shows or can be scrolled."""
    left = widget.mapTo(area.viewport(), widget.rect().topLeft()).x()
    room = area.viewport().width() + area.horizontalScrollBar().maximum()
    return left + widget.width() <= room + SLACK


def overlapping(widgets: list[QWidget]) -> Iterator[tuple[QWidget, QWidget]]:
    """Yield controls that lie over one another in the same parent."""
    for place, one in enumerate(widgets):
        for other in widgets[place + 1 :]:
            same = one.parentWidget() is other.parentWidget()
            both = one.geometry().intersected(other.geometry())
            if same and both.width() > SLACK and both.height() > SLACK:
                yield one, other


def faults(window: QWidget) -> list[str]:
    """Return what is wrong with the controls that can be seen."""
    kinds = (QLabel, QAbstractButton)
    seen = [w for w in window.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible()]
    found = [f"cut: {name(w)}" for w in seen if cut(w)]
    found += [f"out of reach: {name(w)}" for w in seen if out_of_reach(w, window)]
    found += [f"overlapping: {name(a)} and {name(b)}" for a, b in overlapping(seen)]
    return found


def lasting(sitting: Sitting) -> list[str]:
    """Return what is still wrong once a page has its content and is laid out."""
    for _ in range(PATIENCE):
        sitting.bot.wait(100)
        if not faults(sitting.window):
            return []
    return faults(sitting.window)


def name(widget: QWidget) -> str:
    words = getattr(widget, "text", str)() or widget.accessibleName()
    return f"{type(widget).__name__} “{words[:60]}” in {type(widget.parentWidget()).__name__}"


def test_before_unlocking_nothing_is_cut(sitting: Sitting, rivers: Path) -> None:
    sitting.window.offer(None)
    sitting.bot.wait(1)
    assert faults(sitting.window) == []
    sitting.window.offer(rivers)
    sitting.bot.wait(1)
    assert faults(sitting.window) == []


def test_on_no_page_is_anything_cut_or_out_of_reach(sitting: Sitting, rivers: Path) -> None:
    sitting.window.offer(rivers)
    sitting.window._bridge.open(rivers, PASSPHRASE, Request())
    sitting.bot.waitUntil(lambda: sitting.is_open, timeout=20_000)
    found: list[str] = []
    for spec in (*PAGES, SETTINGS):
        if not sitting.window._actions.refusal(spec.command):
            sitting.window._actions.run(spec.command)
            found += [f"{spec.key}: {fault}" for fault in lasting(sitting)]
    assert not found, "\n".join(found)
