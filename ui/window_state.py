"""What the window remembers between two starts: geometry and looks, never a name or a word.

Where the window stands and how its panels share it is kept for each conference, under a hash of the
path of its workspace: who reads the settings learns no more of it than from the folder itself.
"""

import hashlib
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QWidget

from ui.i18n import LANGUAGES

_GEOMETRY, _ZOOM, _MODE = "geometry", "zoom", "appearance"
_SCALE, _CONTRAST, _LETTERS, _LANGUAGE = "interface", "contrast", "letters", "language"
_LINES = "lines"
_DIGITS = 16
MIN_ZOOM, MAX_ZOOM = 80, 200
MIN_SCALE, MAX_SCALE = 90, 150


def fitting(wanted: QSize, least: QSize, room: QSize) -> QSize:
    """Return the size of a window that nobody has sized yet: no larger than its screen has room.

    Where there is less room than it needs, it cannot fit, and is as it is wanted.
    """
    return wanted.boundedTo(room) if least.boundedTo(room) == least else wanted


class WindowState:
    """The settings file of the window. A value that is missing or senseless is left out."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings
        self._place = ""

    def enter(self, workspace: Path | None) -> None:
        """Speak of the conference of a workspace from now on; None speaks of none."""
        path = (
            b""
            if workspace is None
            else str(workspace.absolute()).encode("utf-8", "surrogateescape")
        )
        self._place = hashlib.sha256(path).hexdigest()[:_DIGITS] if path else ""

    def take_place(self, window: QWidget, workspace: Path | None) -> None:
        """Put a window where it stood when a conference was last open; one that is seen stays."""
        self.enter(workspace)
        if not self.geometry.isEmpty() and not window.isVisible():
            window.restoreGeometry(self.geometry)

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window in this conference, or as it was last; empty at first."""
        return self.panes(_GEOMETRY)

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self.keep_panes(_GEOMETRY, value)

    def panes(self, name: str) -> QByteArray:
        """Return how something of that name was arranged in this conference, or last; or empty."""
        own = self._bytes(f"{self._place}/{name}") if self._place else QByteArray()
        return own if not own.isEmpty() else self._bytes(name)

    def keep_panes(self, name: str, value: QByteArray) -> None:
        """Keep how something is arranged, for this conference and for those that come new."""
        if self._place:
            self._settings.setValue(f"{self._place}/{name}", value)
        self._settings.setValue(name, value)

    @property
    def zoom(self) -> int:
        """Magnification of the treaty text in per cent."""
        return min(MAX_ZOOM, max(MIN_ZOOM, self._percent(_ZOOM)))

    @zoom.setter
    def zoom(self, percent: int) -> None:
        self._settings.setValue(_ZOOM, percent)

    @property
    def appearance(self) -> str:
        """The chosen theme: "system", "light" or "dark"."""
        return str(self._settings.value(_MODE) or "system")

    @appearance.setter
    def appearance(self, name: str) -> None:
        self._settings.setValue(_MODE, name)

    @property
    def scale(self) -> int:
        """Magnification of the interface in per cent."""
        return min(MAX_SCALE, max(MIN_SCALE, self._percent(_SCALE)))

    @scale.setter
    def scale(self, percent: int) -> None:
        self._settings.setValue(_SCALE, min(MAX_SCALE, max(MIN_SCALE, percent)))

    @property
    def contrast(self) -> bool:
        """Whether high contrast was asked for; the system may ask for it too."""
        return self._flag(_CONTRAST, usual=False)

    @contrast.setter
    def contrast(self, high: bool) -> None:
        self._settings.setValue(_CONTRAST, int(high))

    @property
    def letters(self) -> bool:
        """Whether keys that are one letter stand for commands."""
        return self._flag(_LETTERS, usual=True)

    @letters.setter
    def letters(self, on: bool) -> None:
        self._settings.setValue(_LETTERS, int(on))

    @property
    def lines(self) -> bool:
        """Whether the numbers of printed lines stand beside a revision."""
        return self._flag(_LINES, usual=False)

    @lines.setter
    def lines(self, on: bool) -> None:
        self._settings.setValue(_LINES, int(on))

    @property
    def language(self) -> str:
        """Of the interface, as a code; "" follows the system."""
        value = str(self._settings.value(_LANGUAGE) or "")
        return value if value in LANGUAGES else ""

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue(_LANGUAGE, code)

    def _percent(self, key: str) -> int:
        value = self._settings.value(key)
        return int(value) if isinstance(value, str | int) and str(value).isdecimal() else 100

    def _flag(self, key: str, *, usual: bool) -> bool:
        value = str(self._settings.value(key))
        return value == "1" if value in ("0", "1") else usual

    def _bytes(self, key: str) -> QByteArray:
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()


def open_state() -> WindowState:
    """Return the state kept for this person."""
    kind, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    return WindowState(QSettings(kind, scope, "Travaux", "Travaux"))
