"""When a window locks itself, and how it opens by the keyring."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.ports import StorageError
from app.workspace.lock_time import set_lock_minutes
from tests.keyrings import InMemory, Locked, using
from tests.ui.desk import CHEAP, PASSPHRASE, Sitting, found
from ui.lock_watch import LockReason, LockWatch
from ui.views.unlock_page import UnlockPage


class Clocks:
    """The two clocks of a machine that can be put to sleep."""

    def __init__(self) -> None:
        self.awake = 1_000.0
        self.passed = 5_000.0

    def pass_(self, seconds: float, *, asleep: bool = False) -> None:
        self.passed += seconds
        self.awake += 0 if asleep else seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def watch(qapp: QApplication, clocks: Clocks):
    watch = LockWatch(qapp, lambda: clocks.awake, lambda: clocks.passed)
    watch.told = []
    watch.due.connect(watch.told.append)
    yield watch
    watch.end()


def key() -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)


def pointer() -> QMouseEvent:
    none = Qt.MouseButton.NoButton
    at = QPointF(1, 1)
    return QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)


def test_without_use_it_is_time_after_the_minutes_that_were_set(watch, clocks: Clocks) -> None:
    watch.begin(10)
    clocks.pass_(599)
    watch.look()
    assert watch.told == []
    clocks.pass_(1)
    for _ in range(3):  # it is told once
        watch.look()
    assert watch.told == [LockReason.IDLE]


@pytest.mark.parametrize("use", [key, pointer])
def test_a_key_or_a_move_of_the_pointer_begins_the_time_anew(
    qapp: QApplication, qtbot, watch, clocks: Clocks, use
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    watch.begin(1)
    for _ in range(5):
        clocks.pass_(50)
        qapp.sendEvent(widget, use())
        watch.look()
    assert watch.told == []
    clocks.pass_(30)
    qapp.sendEvent(widget, QEvent(QEvent.Type.LayoutRequest))  # nobody did that
    clocks.pass_(30)
    watch.look()
    assert watch.told == [LockReason.IDLE]


def test_after_sleep_it_is_time_however_short(watch, clocks: Clocks) -> None:
    watch.begin(120)
    clocks.pass_(60)
    watch.look()
    clocks.pass_(5, asleep=True)
    watch.look()
    assert watch.told == [LockReason.SLEPT]


def test_the_first_key_after_sleep_does_not_come_before_the_lock(
    qapp: QApplication, qtbot, watch, clocks: Clocks
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    watch.begin(10)
    clocks.pass_(3_600, asleep=True)
    qapp.sendEvent(widget, key())
    assert watch.told == [LockReason.SLEPT]


def test_while_nothing_is_open_it_is_never_time(watch, clocks: Clocks) -> None:
    clocks.pass_(100_000)
    watch.look()
    watch.begin(1)
    watch.end()
    clocks.pass_(100_000)
    watch.look()
    assert watch.told == []


def test_the_real_clocks_count(qapp: QApplication) -> None:
    watch = LockWatch(qapp)
    told: list[LockReason] = []
    watch.due.connect(told.append)
    watch.begin(0)
    watch.look()
    assert told == [LockReason.IDLE]


@pytest.mark.parametrize("word", ["asked", "idle", "slept", "screen", "", "nonsense"])
def test_what_a_fresh_process_is_told_is_understood(word: str) -> None:
    known = {one.value for one in LockReason}
    assert LockReason.of(word).value == (word if word in known else "asked")


def test_the_window_tells_the_time_that_was_set_and_locks_when_it_is_over(
    sitting: Sitting, tmp_path: Path
) -> None:
    path = found(tmp_path)
    store = CHEAP.open(path, PASSPHRASE)
    set_lock_minutes(store.vault, 3)
    store.close()
    minutes: list[int] = []
    reasons: list[LockReason] = []
    sitting.window.unlocked.connect(minutes.append)
    sitting.window.locked.connect(reasons.append)
    sitting.window.lock(LockReason.IDLE)  # nothing is open
    sitting.window.offer(path)
    sitting.unlocked()
    assert minutes == [3]
    sitting.window.lock(LockReason.IDLE)
    assert reasons == [LockReason.IDLE]
    assert sitting.child(UnlockPage).isVisible()
    assert "not used for a while" in sitting.label("Message")
    assert sitting.lines() == []


def test_the_keyring_opens_the_window_when_it_is_started(sitting: Sitting, tmp_path: Path) -> None:
    path = found(tmp_path)
    with using(InMemory()):
        CHEAP.add_keyring(path, PASSPHRASE)
        sitting.window.offer_by_keyring(path)
        sitting.bot.waitUntil(lambda: sitting.is_open, timeout=20_000)
        assert sitting.window.windowTitle().startswith("Convention on Rivers")


def test_a_keyring_that_does_not_answer_is_told_and_the_passphrase_opens(
    sitting: Sitting, tmp_path: Path
) -> None:
    path = found(tmp_path)
    with using(InMemory()):
        CHEAP.add_keyring(path, PASSPHRASE)
    with using(Locked()):
        sitting.window.offer_by_keyring(path)
        sitting.bot.waitUntil(lambda: sitting.label("Message") != "", timeout=20_000)
    assert "it is locked" in sitting.label("Message")
    sitting.unlocked()


def test_what_the_window_remembers_is_no_name_and_no_word(
    sitting: Sitting, rivers: Path, tmp_path: Path
) -> None:
    sitting.window.offer(rivers)
    sitting.unlocked()
    sitting.bot.mouseClick(sitting.button("Clean"), Qt.MouseButton.LeftButton)
    sitting.window.close()
    sitting.window._state._settings.sync()
    kept = (tmp_path / "window.ini").read_text(encoding="utf-8")
    assert "geometry" in kept
    for word in ("Rivers", "Norway", "Parties", "secretariat", PASSPHRASE, str(rivers.parent)):
        assert word not in kept


@pytest.mark.parametrize("name", ["secretariat.travaux", "nothing.travaux"])
def test_without_the_keyring_the_passphrase_is_asked_for_without_a_word(
    sitting: Sitting, rivers: Path, name: str
) -> None:
    sitting.window.offer_by_keyring(rivers.with_name(name))
    sitting.settled()
    assert sitting.child(UnlockPage).isVisible()
    assert sitting.label("Message") == ""


def test_choosing_another_workspace_locks_the_one_that_is_open(
    sitting: Sitting, rivers: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = found(tmp_path)
    reasons: list[LockReason] = []
    sitting.window.locked.connect(reasons.append)
    sitting.window.offer(rivers)
    sitting.unlocked()
    for chosen in ("", str(other)):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, c=chosen: (c, ""))
        sitting.bot.keyClick(sitting.text, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        assert reasons == ([LockReason.ASKED] if chosen else [])
    assert sitting.window.path == other
    sitting.bot.waitUntil(lambda: can_be_opened(rivers), timeout=5_000)
    sitting.unlocked()


def can_be_opened(path: Path) -> bool:
    try:
        CHEAP.open(path, PASSPHRASE).close()
    except StorageError:
        return False
    return True
