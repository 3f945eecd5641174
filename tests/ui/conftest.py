"""A workspace and a window for every test of the interface."""

import gc
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.desk import CHEAP, Sitting, found
from tests.ui.patience import PatientBot
from tests.ui.x_display import Display
from tests.windows import delete_windows
from ui import i18n
from ui.application import make_window
from ui.shell import coming
from ui.window_state import WindowState


@pytest.fixture(scope="session")
def rivers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workspace of a small conference with a text and two amendments on it."""
    return found(tmp_path_factory.mktemp("rivers"))


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's own, for machines on which much else runs."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def nothing_lives_on(qapp: QApplication) -> Iterator[None]:
    """Make an end of every window when its test ends, and of what it asked of the collector."""
    yield
    delete_windows(qapp)
    gc.enable()


@pytest.fixture(autouse=True)
def no_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages come one after the other without the rest in which a person would do something."""
    monkeypatch.setattr(coming, "_PAUSE", 0)


@pytest.fixture
def state(tmp_path: Path) -> WindowState:
    """Settings of a window that was never opened."""
    return WindowState(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def sitting(qapp: QApplication, qtbot: QtBot, state: WindowState) -> Iterator[Sitting]:
    """A window that is open, on no workspace."""
    window = make_window(qapp, CHEAP, state)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    yield Sitting(window, qtbot)
    window.close()


@pytest.fixture
def display() -> Iterator[Display]:
    """A screen of its own, on which a program can be started as a person starts it."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed (Debian, Ubuntu: apt-get install xvfb)")
    display = Display.start()
    yield display
    display.stop()


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[[str], QApplication]]:
    """Let the interface speak a language, in its direction, until the test ends."""

    def speak(code: str) -> QApplication:
        i18n.speak(qapp, code)
        return qapp

    yield speak
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    i18n.speak(qapp, "en")


@pytest.fixture
def arabic(speaking: Callable[[str], QApplication]) -> QApplication:
    """The interface speaks Arabic and runs from right to left."""
    return speaking("ar")
