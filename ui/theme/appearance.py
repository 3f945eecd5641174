"""Which theme is shown: the system's, or the one a person chose."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from ui.theme.fonts import interface_font
from ui.theme.style import palette, sheet
from ui.theme.tokens import Theme, load_theme


class Mode(StrEnum):
    """What a person chose. The values stand in the settings of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Appearance(QObject):
    """Holds the theme that is shown, and applies it to the application.

    Attributes:
        changed: emitted with the new ``Theme``.
    """

    changed = Signal(object)

    def __init__(self, application: QApplication, mode: Mode = Mode.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._themes = {name: load_theme(name) for name in ("light", "dark")}
        self.mode = mode
        self.theme: Theme = self._themes["light"]
        application.setStyle("Fusion")
        application.setFont(interface_font())
        application.styleHints().colorSchemeChanged.connect(self._follow)
        self._apply(self._wanted())

    def choose(self, mode: Mode) -> None:
        """Show a theme, or from now on the system's."""
        self.mode = mode
        self._follow()

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted is not self.theme:
            self._apply(wanted)
            self.changed.emit(wanted)

    def _wanted(self) -> Theme:
        scheme = self._application.styleHints().colorScheme()
        is_dark = scheme is Qt.ColorScheme.Dark
        if self.mode is not Mode.SYSTEM:
            is_dark = self.mode is Mode.DARK
        return self._themes["dark" if is_dark else "light"]

    def _apply(self, theme: Theme) -> None:
        self.theme = theme
        self._application.setPalette(palette(theme))
        self._application.setStyleSheet(sheet(theme))
