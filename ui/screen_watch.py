"""Notices that the session's screen was locked, where the system has a message bus that tells it.

Two things tell it: the screen saver of the desktop (on the session's bus), and the login manager
(on the system's), which is also what ``loginctl lock-session`` and many desktops speak by. Where
there is no bus nothing is said: the time without use covers it (``ui.lock_watch``).
"""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

from app.values import value
from ui.lock_watch import LockReason

_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
"""KDE and others; GNOME. Both have the same signal."""
_ACTIVE = "ActiveChanged"
_LOGIN, _SESSION, _LOCK = "org.freedesktop.login1", "org.freedesktop.login1.Session", "Lock"
_SESSIONS = "/org/freedesktop/login1/session/"
_SYSTEM_BUS = Path("/run/dbus/system_bus_socket")


@value
class Heard:
    """A signal that is listened for.

    Attributes:
        service: who must have sent it; "" for anybody: whoever is on the session's bus is the
            person herself, and could do no more by it than lock the window.
        path: of the object that it is about; "" for any.
        slot: as Qt names it.
    """

    bus: QDBusConnection
    service: str
    path: str
    interface: str
    name: str
    slot: str

    @property
    def code(self) -> bytes:
        """The slot as Qt wants it: text, though the library's own description says bytes."""
        return cast("bytes", SLOT(self.slot))


class ScreenWatch(QObject):
    """Watches from ``begin`` to ``end``.

    Attributes:
        due: emitted with ``LockReason.SCREEN``.

    Args:
        parent: whose it is.
        environment: of the process: which session this is, and where its bus is.
        session, system: open the buses; only where the environment says that they are there.
    """

    due = Signal(object)

    def __init__(
        self,
        parent: QObject,
        environment: Mapping[str, str] = os.environ,
        session: Callable[[], QDBusConnection] = QDBusConnection.sessionBus,
        system: Callable[[], QDBusConnection] = QDBusConnection.systemBus,
    ) -> None:
        super().__init__(parent)
        self._environment = environment
        self._open_session, self._open_system = session, system
        self._heard: list[Heard] = []

    @Slot()
    def begin(self) -> None:
        """Watch from now on; a second call begins anew."""
        self.end()
        for one in (*self._savers(), *self._login()):
            if one.bus.connect(one.service, one.path, one.interface, one.name, self, one.code):
                self._heard.append(one)

    def end(self) -> None:
        """Watch no more."""
        heard, self._heard = self._heard, []
        for one in heard:
            one.bus.disconnect(one.service, one.path, one.interface, one.name, self, one.code)

    @property
    def is_told(self) -> bool:
        """Whether anything would tell that the screen is locked."""
        return bool(self._heard)

    @Slot(bool)
    def saver_changed(self, active: bool) -> None:  # noqa: FBT001 a slot
        """Hear from the screen saver."""
        if active and self._heard:
            self.due.emit(LockReason.SCREEN)

    @Slot()
    def session_locked(self) -> None:
        """Hear from the login manager."""
        if self._heard:
            self.due.emit(LockReason.SCREEN)

    def _savers(self) -> list[Heard]:
        if not self._has_session_bus():  # asked all the same, the library would look for one
            return []
        bus = self._open_session()
        return [Heard(bus, "", "", one, _ACTIVE, "saver_changed(bool)") for one in _SAVERS]

    def _login(self) -> list[Heard]:
        session = self._environment.get("XDG_SESSION_ID", "")
        address = self._environment.get("DBUS_SYSTEM_BUS_ADDRESS", "")
        if not session or not (address or _SYSTEM_BUS.exists()):
            return []
        path = _SESSIONS + object_name(session)
        return [Heard(self._open_system(), _LOGIN, path, _SESSION, _LOCK, "session_locked()")]

    def _has_session_bus(self) -> bool:
        if self._environment.get("DBUS_SESSION_BUS_ADDRESS", ""):
            return True
        runtime = self._environment.get("XDG_RUNTIME_DIR", "")
        return bool(runtime) and Path(runtime, "bus").exists()


def object_name(session: str) -> str:
    """Return how the login manager names a session in the path of its object.

    As ``bus_label_escape`` of systemd: letters stand, digits too but for the first; each other byte
    is an underscore with its two hexadecimal digits.
    """
    data = session.encode()
    return "".join(
        chr(byte) if chr(byte).isascii() and (chr(byte).isalpha() or (at and chr(byte).isdigit()))
        else f"_{byte:02x}"
        for at, byte in enumerate(data)
    )  # fmt: skip
