"""Circles of objects are looked for in the interface's thread alone: widgets may stand in them."""

import gc
import threading
import weakref
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.desk import Sitting
from ui.background import Background

_CIRCLES = 3_000
_READ = 100_000


class Circle:
    """Holds itself, and a label that belongs to nobody else; tells where it was made an end of."""

    def __init__(self, ended: list[threading.Thread]) -> None:
        self.itself = self
        self.label = QLabel("words")
        weakref.finalize(self, lambda: ended.append(threading.current_thread()))


@pytest.fixture
def looks() -> Iterator[list[threading.Thread]]:
    """The threads in which circles were looked for, one for each look."""
    seen: list[threading.Thread] = []

    def note(phase: str, _: object) -> None:
        if phase == "start":
            seen.append(threading.current_thread())

    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)


def done_aside(qapp: QApplication, qtbot: QtBot, work: Callable[[], Any]) -> None:
    """Do work in a thread as the workspace has one, and wait for its end."""
    told: list[object] = []
    background = Background(qapp)
    background.submit(work, told.append, told.append)
    qtbot.waitUntil(lambda: bool(told))
    background.stop()
    assert told == [None]


def make_circles() -> None:
    for _ in range(_CIRCLES):
        circle: list[object] = []
        circle.append(circle)


def test_a_widget_in_a_circle_is_never_destroyed_by_the_workspaces_thread(
    sitting: Sitting, qapp: QApplication, qtbot: QtBot, looks: list[threading.Thread]
) -> None:
    """It ended the program: two of its threads were at work on the widgets."""
    gc.collect()  # what the window is made of is not to be set aside together with these
    ended: list[threading.Thread] = []
    for _ in range(20):
        Circle(ended)
    done_aside(qapp, qtbot, make_circles)
    qtbot.waitUntil(lambda: len(ended) == 20)
    assert set(looks) == set(ended) == {threading.main_thread()}


class Asker:
    """Has something done, and is told; nobody else holds it."""

    def __init__(self, told: list[object]) -> None:
        self._told = told

    def work(self) -> None:
        """Do nothing."""

    def done(self, what: object) -> None:
        self._told.append(what)


def test_who_asked_for_something_is_let_go_of_in_the_interfaces_thread_alone(
    qapp: QApplication, qtbot: QtBot
) -> None:
    told: list[object] = []
    ended: list[threading.Thread] = []
    is_told = threading.Event()

    def linger(frame: FrameType, event: str, _: object) -> None:
        """Have the other thread still hold what it has done when that is told."""
        if event == "return" and frame.f_code.co_name == "set_result":
            is_told.wait(10)

    background, asker = Background(qapp), Asker(told)
    weakref.finalize(asker, lambda: ended.append(threading.current_thread()))
    threading.setprofile(linger)
    background.submit(asker.work, asker.done, asker.done)
    del asker
    qtbot.waitUntil(lambda: bool(told))
    threading.setprofile(None)
    is_told.set()
    background.stop()
    assert ended == [threading.main_thread()]


def test_what_was_read_is_not_looked_through(
    sitting: Sitting, qapp: QApplication, qtbot: QtBot, looks: list[threading.Thread]
) -> None:
    """A hundred thousand values would hold up the window for many times a frame."""
    gc.collect()
    gc.freeze()
    frozen = gc.get_freeze_count()
    looks.clear()
    kept: list[list[object]] = []
    done_aside(qapp, qtbot, lambda: kept.extend([[]] for _ in range(_READ)))
    qtbot.waitUntil(lambda: gc.get_freeze_count() > frozen + _READ)
    assert set(looks) <= {threading.main_thread()}
    assert not gc.isenabled()
