"""The theme that is shown just now. The application has one, as it has one palette."""

from ui.theme.tokens import Theme, load_theme


class _Look:
    """Holds it; loaded when it is first asked for."""

    def __init__(self) -> None:
        self._shown: Theme | None = None

    @property
    def shown(self) -> Theme:
        if self._shown is None:
            self._shown = load_theme("light")
        return self._shown

    def show(self, theme: Theme) -> None:
        self._shown = theme


_LOOK = _Look()


def look() -> Theme:
    """Return the theme that is shown; a widget asks anew when its style changes."""
    return _LOOK.shown


def show_look(theme: Theme) -> None:
    """Make a theme the one that is shown; ``Appearance`` alone does."""
    _LOOK.show(theme)
