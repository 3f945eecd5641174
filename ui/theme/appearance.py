"""Which theme is shown, and how large the interface is: the system's, or what a person chose."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme.fonts import interface_font, interface_scale, register_fonts, set_interface_scale
from ui.theme.look import show_look
from ui.theme.sizes import resize
from ui.theme.style import palette, sheet
from ui.theme.tokens import Theme, high_contrast, load_theme

_BASE = "basePixels"
_KEPT_BY_QT = "_q_styleSheetWidgetFont"
"""Where Qt notes the font of a widget when a style sheet first dresses it; it gives it that font
back with every other sheet, and whenever the widget gets another parent."""


class Mode(StrEnum):
    """What a person chose. The values stand in the settings of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Appearance(QObject):
    """Holds the theme that is shown, and applies it to the application.

    Attributes:
        changed: emitted with the new ``Theme``; also when the interface got another size.
        mode: which theme a person chose.
        contrast: whether a person asked for high contrast; the system may ask for it too.
    """

    changed = Signal(object)

    def __init__(
        self, application: QApplication, mode: Mode = Mode.SYSTEM, *, contrast: bool = False
    ) -> None:
        super().__init__(application)
        register_fonts()
        self._application = application
        plain = {name: load_theme(name) for name in ("light", "dark")}
        self._themes = {**plain, **{f"{n}-contrast": high_contrast(t) for n, t in plain.items()}}
        self.mode = mode
        self.contrast = contrast
        self.theme: Theme = self._wanted()
        application.setStyle("Fusion")
        application.setFont(interface_font())
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        self._apply(self.theme)

    def choose(self, mode: Mode) -> None:
        """Show a theme, or from now on the system's."""
        self.mode = mode
        self._follow()

    def choose_contrast(self, *, high: bool) -> None:
        """Show it with high contrast, or as the system asks."""
        self.contrast = high
        self._follow()

    def set_scale(self, percent: int) -> None:
        """Make the type of the interface larger or smaller; the treaty's has a size of its own."""
        before = interface_scale()
        set_interface_scale(percent / 100)
        if before == interface_scale():
            return
        self._application.setFont(interface_font())
        self._application.setStyleSheet(sheet(self.theme))  # what it dresses takes the font then
        for widget in self._application.allWidgets():
            _resize(widget, before)
            resize(widget)
        self.changed.emit(self.theme)

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted is not self.theme:
            self._apply(wanted)
            self.changed.emit(wanted)

    def _wanted(self) -> Theme:
        hints = self._application.styleHints()
        is_dark = hints.colorScheme() is Qt.ColorScheme.Dark
        if self.mode is not Mode.SYSTEM:
            is_dark = self.mode is Mode.DARK
        asked = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        name = "dark" if is_dark else "light"
        return self._themes[f"{name}-contrast" if self.contrast or asked else name]

    def _apply(self, theme: Theme) -> None:
        self.theme = theme
        show_look(theme)
        self._application.setPalette(palette(theme))
        self._application.setStyleSheet(sheet(theme))


def _resize(widget: QWidget, before: float) -> None:
    """Give a widget that has a font of its own the new size of it; no rounding piles up."""
    if not widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
        return
    made = widget.font()
    base = widget.property(_BASE)
    if not isinstance(base, float):
        base = made.pixelSize() / before
        widget.setProperty(_BASE, base)
    made.setPixelSize(max(1, round(base * interface_scale())))
    widget.setFont(made)
    widget.setProperty(_KEPT_BY_QT, made)
