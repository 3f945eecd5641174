"""Locking and quitting at once, in the middle of something: nothing is lost, nothing hangs."""

import shutil
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.treaty.wording import Part
from app.workspace.workspace import Workspace
from app.workspace.writing import writing_at
from tests.desks import Desks, a_conference
from tests.ui.desk import CHEAP, PASSPHRASE, Sitting
from ui.application import _Ending
from ui.bridge.bridge import KEEPING
from ui.bridge.task import Rest, Task
from ui.command import Command
from ui.lock_watch import LockReason
from ui.shell.lock_wait import LockWait
from ui.views.text_page import TextPage
from ui.views.unlock_page import UnlockPage

_LONG = 10_000
"""Steps of a task, of a hundredth of a second each: more than a test waits for anything."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    a_conference(folder, "FRA").close()
    return folder


@pytest.fixture
def france(made: Path, tmp_path: Path) -> Path:
    shutil.copytree(made, tmp_path / "desks")
    return Desks(tmp_path / "desks").path("FRA")


@pytest.fixture
def typing(sitting: Sitting, france: Path) -> Sitting:
    """A window in which somebody types a draft on Article 2 while something long is done."""
    sitting.window.offer(france)
    sitting.unlocked()
    sitting.goes_to("Article 2")
    sitting.bot.keyClick(sitting.text, Qt.Key.Key_F2)
    drafting = sitting.child(TextPage).reader.drafting
    sitting.bot.waitUntil(lambda: drafting.editor is not None, timeout=10_000)
    sitting.window._host.bridge.run("Something long", _slowly, lambda _: None, lambda _: None)
    sitting.bot.keyClicks(drafting.editor.edit, "Where feasible, ")
    return sitting


def _slowly(_: object, progress: Callable[[int, int], None]) -> None:
    for number in range(_LONG):
        progress(number, _LONG)
        time.sleep(0.01)


def kept(path: Path) -> str:
    """What is kept of the draft on Article 2."""
    workspace = Workspace(CHEAP.open(path, PASSPHRASE))
    (text,) = workspace.conference.texts.values()
    clause = next(c for c, _ in text.base.walk() if "once a year" in c.wording("en").text)
    found = writing_at(workspace, (clause.id, "en", Part.TEXT))
    workspace.close()
    return found.words


@pytest.mark.parametrize("is_locked", [True, False])
def test_what_was_typed_last_is_kept_and_what_is_being_done_is_ended(
    typing: Sitting, france: Path, *, is_locked: bool
) -> None:
    (task,) = typing.window._host.bridge.findChildren(Task)
    if is_locked:
        typing.window._actions.run(Command.LOCK)
    typing.window._actions.run(Command.QUIT)
    assert not typing.window.isVisible()
    assert task._cancelled.is_set()
    assert kept(france).startswith("Where feasible, ")


def test_a_lock_ends_what_is_being_done_and_the_workspace_can_be_opened_again(
    typing: Sitting, france: Path
) -> None:
    (task,) = (t for t in typing.window._host.bridge.findChildren(Task))
    typing.window._actions.run(Command.LOCK)
    assert task._cancelled.is_set()
    typing.unlocked()
    typing.goes_to("Article 2")
    typing.bot.keyClick(typing.text, Qt.Key.Key_F2)
    drafting = typing.child(TextPage).reader.drafting
    typing.bot.waitUntil(lambda: drafting.editor is not None, timeout=10_000)
    assert drafting.editor.words.startswith("Where feasible, ")


def test_who_quits_after_locking_is_given_no_fresh_window(
    qapp: QApplication, sitting: Sitting, france: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(qapp, "exit", lambda _: None)  # no loop of its own runs here
    ending = _Ending(qapp, sitting.window)
    for quits in (False, True):
        sitting.window.offer(france)
        sitting.unlocked()
        sitting.window._actions.run(Command.LOCK)
        assert ending.locked == LockReason.ASKED.value
        if quits:
            sitting.window._actions.run(Command.QUIT)
            assert ending.locked == ""


def test_a_lock_that_waits_for_something_without_steps_says_what_for_and_takes_no_passphrase(
    sitting: Sitting, france: Path
) -> None:
    sitting.window.offer(france)
    sitting.unlocked()
    told: list[LockReason] = []
    sitting.window.locked.connect(told.append)
    go_on = threading.Event()
    sitting.window._host.bridge.run(
        "Reading a large file", lambda *_: go_on.wait(60), lambda _: None, lambda _: None
    )
    sitting.window._actions.run(Command.LOCK)
    assert not sitting.window._frame.is_open, "the words are off the screen at once"
    assert told == [], "the process goes on: what was typed last waits to be kept"
    sitting.bot.waitUntil(
        lambda: "Reading a large file" in sitting.label("Message"), timeout=10_000
    )
    page = sitting.child(UnlockPage)
    field = page.findChild(QLineEdit)
    sitting.bot.keyClicks(field, PASSPHRASE)
    assert field.text() == ""
    go_on.set()
    sitting.bot.waitUntil(lambda: told == [LockReason.ASKED], timeout=10_000)


def test_a_lock_says_that_it_waits_for_what_needs_no_workspace_too(
    sitting: Sitting, france: Path
) -> None:
    """Reading a text to compare with, say: what was typed last waits behind it all the same."""
    sitting.window.offer(france)
    sitting.unlocked()
    told: list[LockReason] = []
    sitting.window.locked.connect(told.append)
    go_on = threading.Event()
    sitting.window._host.bridge.apart(
        "Reading a text", lambda *_: go_on.wait(60), lambda _: None, lambda _: None
    )
    sitting.window._actions.run(Command.LOCK)
    sitting.bot.waitUntil(lambda: "Reading a text" in sitting.label("Message"), timeout=10_000)
    assert told == []
    go_on.set()
    sitting.bot.waitUntil(lambda: told == [LockReason.ASKED], timeout=10_000)


def test_what_needs_no_workspace_ends_as_other_tasks_do(sitting: Sitting) -> None:
    bridge = sitting.window._host.bridge
    told: list[str] = []
    for work in (lambda *_: "done", lambda *_: 1 // 0):
        task = bridge.apart("Reading", work, told.append, lambda _: told.append("failed"))
        task.ended.connect(lambda: told.append("ended"))
    sitting.bot.waitUntil(lambda: told == ["ended", "done", "ended", "failed"], timeout=10_000)
    sitting.bot.waitUntil(lambda: bridge.findChildren(Task) == [])


class Paints(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        self.count = 0
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def test_the_words_are_off_the_screen_before_the_window_waits_for_anything(
    sitting: Sitting, france: Path
) -> None:
    """Nothing is painted while it closes the file, which what has no name can hold up, too."""
    sitting.window.offer(france)
    sitting.unlocked()
    go_on = threading.Event()
    sitting.window._host.bridge.ask(lambda _: go_on.wait(60), lambda _: None)
    paints, at_the_lock = Paints(sitting.child(UnlockPage)), []
    sitting.window.locked.connect(lambda _: at_the_lock.append(paints.count))
    sitting.window._actions.run(Command.LOCK)
    go_on.set()
    assert at_the_lock == [1]


def test_what_never_ends_is_waited_for_no_longer_than_it_takes_to_keep_a_draft(
    sitting: Sitting,
) -> None:
    now = [0.0]
    waiting = LockWait(sitting.window, lambda: now[0])
    said, over = [], []
    waiting.said.connect(said.append)
    waiting.over.connect(lambda: over.append(now[0]))
    waiting.begin(Rest(["Reading a large file"], Future()))
    for now[0] in (0.1, 0.4, 5.0, KEEPING - 0.1, KEEPING, KEEPING + 1):
        if not over:
            waiting.look()
    assert len(said) == 1
    assert over == [KEEPING]
