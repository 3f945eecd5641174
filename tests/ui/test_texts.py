"""Several texts in one conference, and where the window stood in each conference."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.formats.registry import Format, read_text
from app.workspace.publishing import lay
from app.workspace.workspace import Workspace
from tests.ui.desk import CHEAP, PASSPHRASE, Sitting, found
from ui.application import make_window
from ui.command import Command
from ui.window_state import WindowState

SECOND = b"# Protocol on <b>Lakes</b> & Ponds\n\n### Article 1\n\nLakes are shared.\n"


@pytest.fixture
def two_texts(tmp_path: Path) -> Path:
    path = found(tmp_path)
    workspace = Workspace(CHEAP.open(path, PASSPHRASE))
    lay(workspace, read_text(SECOND, Format.MARKDOWN, "en"))
    workspace.close()
    return path


def opened(sitting: Sitting, path: Path) -> Sitting:
    sitting.window.offer(path)
    sitting.unlocked()
    return sitting


@pytest.mark.qt_log_ignore("does not support")  # the offscreen platform says it of a menu
def test_the_title_leads_to_the_other_texts(sitting: Sitting, two_texts: Path) -> None:
    window = opened(sitting, two_texts).window
    title, menu = window._frame.top.title, window._texts
    assert "Convention on Rivers" in title.text()
    sitting.bot.mouseClick(title, Qt.MouseButton.LeftButton)
    assert menu.isVisible()
    offered = [action.text() for action in menu.actions()]
    assert offered == ["Convention on Rivers", "Protocol on <b>Lakes</b> && Ponds"]
    assert [action.isChecked() for action in menu.actions()] == [True, False]
    sitting.bot.keyClick(menu, Qt.Key.Key_Down)
    sitting.bot.keyClick(menu, Qt.Key.Key_Return)
    sitting.bot.waitUntil(lambda: "Lakes" in title.text(), timeout=10_000)
    sitting.bot.waitUntil(lambda: "Lakes are shared." in sitting.lines()[-1], timeout=10_000)


@pytest.mark.qt_log_ignore("does not support")  # the offscreen platform says it of a menu
def test_a_key_leads_to_the_other_texts_from_any_page(sitting: Sitting, two_texts: Path) -> None:
    window = opened(sitting, two_texts).window
    window._actions.run(Command.GO_SYNC)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    sitting.bot.keyClick(window, Qt.Key.Key_O, held)
    assert window._texts.isVisible()
    window._texts.actions()[1].trigger()
    window._texts.hide()
    sitting.bot.waitUntil(sitting.text.isVisible, timeout=10_000)
    sitting.bot.waitUntil(lambda: "Lakes are shared." in sitting.lines()[-1], timeout=10_000)


def test_where_there_is_one_text_the_title_is_none_to_press(sitting: Sitting, rivers: Path) -> None:
    window = opened(sitting, rivers).window
    assert not window._frame.top.title.isEnabled()
    assert window._actions.refusal(Command.SWITCH_TEXT) == "The conference has no other text."


def test_each_conference_has_its_own_place_for_the_window(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    sizes = {"one": (1024, 660), "other": (1024, 740)}  # the offscreen screen is 800 high
    for name, size in sizes.items():
        window = make_window(qapp, CHEAP, WindowState(kept))
        qtbot.addWidget(window)
        window.offer(tmp_path / f"{name}.travaux")
        window.show()
        window.resize(*size)
        window.close()
    for name, size in sizes.items():
        window = make_window(qapp, CHEAP, WindowState(kept))
        qtbot.addWidget(window)
        window.offer(tmp_path / f"{name}.travaux")
        window.show()
        assert (window.width(), window.height()) == size
        window.close()


def test_a_new_conference_begins_as_the_last_one_was_left(tmp_path: Path) -> None:
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    state = WindowState(kept)
    state.enter(tmp_path / "one.travaux")
    state.keep_panes("sync", QByteArray(b"as it was"))
    state.enter(tmp_path / "other.travaux")
    assert state.panes("sync") == b"as it was"
    state.keep_panes("sync", QByteArray(b"otherwise"))
    state.enter(tmp_path / "one.travaux")
    assert state.panes("sync") == b"as it was"


def test_the_settings_name_no_workspace(tmp_path: Path) -> None:
    path = tmp_path / "window.ini"
    kept = QSettings(str(path), QSettings.Format.IniFormat)
    state = WindowState(kept)
    state.enter(tmp_path / "secret-talks.travaux")
    state.keep_panes("sync", QByteArray(b"x"))
    kept.sync()
    assert "secret" not in path.read_text(encoding="utf-8")
