"""What the window remembers between two starts: geometry and looks, never a name or a word."""

from PySide6.QtCore import QByteArray, QSettings

_GEOMETRY, _SPLITTER, _ZOOM, _MODE = "geometry", "splitter", "zoom", "appearance"
MIN_ZOOM, MAX_ZOOM = 80, 200


class WindowState:
    """The settings file of the window. A value that is missing or senseless is left out."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window; empty at first."""
        return self._bytes(_GEOMETRY)

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._settings.setValue(_GEOMETRY, value)

    @property
    def splitter(self) -> QByteArray:
        """How outline and text share the width; empty at first."""
        return self._bytes(_SPLITTER)

    @splitter.setter
    def splitter(self, value: QByteArray) -> None:
        self._settings.setValue(_SPLITTER, value)

    @property
    def zoom(self) -> int:
        """Magnification of the treaty text in per cent."""
        value = self._settings.value(_ZOOM)
        percent = int(value) if isinstance(value, str | int) and str(value).isdecimal() else 100
        return min(MAX_ZOOM, max(MIN_ZOOM, percent))

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

    def _bytes(self, key: str) -> QByteArray:
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()


def open_state() -> WindowState:
    """Return the state kept for this person."""
    kind, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    return WindowState(QSettings(kind, scope, "Travaux", "Travaux"))
