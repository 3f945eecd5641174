"""The window locks when the session's screen does: by real signals on a real message bus."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.desk import Sitting
from ui.lock_watch import LockReason
from ui.screen_watch import ScreenWatch, object_name
from ui.views.unlock_page import UnlockPage

SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
LOGIN = "org.freedesktop.login1"


@pytest.fixture
def address() -> Iterator[str]:
    """A bus of its own."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("dbus-daemon is not installed (Debian, Ubuntu: apt-get install dbus)")
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert bus.stdout is not None
    yield bus.stdout.readline().strip()
    bus.kill()
    bus.communicate()


@pytest.fixture
def bus(address: str) -> Iterator[Callable[[], QDBusConnection]]:
    yield lambda: QDBusConnection.connectToBus(address, "test of the window")
    QDBusConnection.disconnectFromBus("test of the window")


@pytest.fixture
def watch(qapp: QApplication, address: str, bus: Callable[[], QDBusConnection]):
    environment = {
        "DBUS_SESSION_BUS_ADDRESS": address,
        "DBUS_SYSTEM_BUS_ADDRESS": address,
        "XDG_SESSION_ID": "2",
    }
    watch = ScreenWatch(QObject(qapp), environment, bus, bus)
    watch.told = []
    watch.due.connect(watch.told.append)
    watch.begin()
    assert watch.is_told
    yield watch
    watch.end()


def saver(address: str, interface: str, active: str) -> None:
    """Say what a screen saver says, by another program."""
    signal = f"{interface}.ActiveChanged"
    subprocess.run(
        ["dbus-send", "--session", "--type=signal", "/org/anything", signal, f"boolean:{active}"],
        env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": address},
        check=True,
    )


@pytest.mark.parametrize("interface", SAVERS)
def test_the_screen_saver_tells_it(
    qtbot: QtBot, watch: ScreenWatch, address: str, interface: str
) -> None:
    saver(address, interface, "false")
    saver(address, interface, "true")
    qtbot.waitUntil(lambda: watch.told == [LockReason.SCREEN], timeout=10_000)


def test_the_login_manager_tells_it_of_this_session_alone(
    qtbot: QtBot, watch: ScreenWatch, address: str
) -> None:
    manager = QDBusConnection.connectToBus(address, "test login manager")
    try:
        assert manager.registerService(LOGIN)
        for session in ("3", "2"):
            path = f"/org/freedesktop/login1/session/{object_name(session)}"
            assert manager.send(QDBusMessage.createSignal(path, f"{LOGIN}.Session", "Lock"))
        saver(address, SAVERS[0], "true")  # comes after them
        qtbot.waitUntil(lambda: len(watch.told) >= 2, timeout=10_000)
        assert watch.told == [LockReason.SCREEN] * 2
    finally:
        QDBusConnection.disconnectFromBus("test login manager")


def test_the_window_is_locked_and_says_why(
    sitting: Sitting, rivers: Path, watch: ScreenWatch, address: str
) -> None:
    watch.due.connect(sitting.window.lock)
    sitting.window.offer(rivers)
    sitting.unlocked()
    saver(address, SAVERS[0], "true")
    page = sitting.child(UnlockPage)
    sitting.bot.waitUntil(page.isVisible, timeout=10_000)
    assert sitting.label("Message") == "Locked, because the screen was locked."
    assert sitting.lines() == []


def test_where_there_is_no_bus_nothing_is_asked_and_nothing_said(qapp: QApplication) -> None:
    def never() -> QDBusConnection:
        raise AssertionError("a bus was looked for")

    watch = ScreenWatch(qapp, {"XDG_SESSION_ID": ""}, never, never)
    watch.begin()
    assert not watch.is_told
    watch.end()


def test_a_bus_that_does_not_answer_is_no_bus(qapp: QApplication) -> None:
    environment = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere/at/all"}

    def dead() -> QDBusConnection:
        return QDBusConnection.connectToBus("unix:path=/nowhere/at/all", "dead")

    watch = ScreenWatch(qapp, environment, dead, dead)
    watch.begin()
    assert not watch.is_told


@pytest.mark.parametrize(
    ("session", "name"), [("2", "_32"), ("c1", "c1"), ("12", "_312"), ("a-b", "a_2db")]
)
def test_a_session_is_named_as_systemd_names_it(session: str, name: str) -> None:
    assert object_name(session) == name
