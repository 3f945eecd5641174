"""How a window looks, as a person has chosen it: sizes of type, colours, the whole screen."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow

from ui.actions import Actions
from ui.command import Command
from ui.theme.appearance import Appearance, Mode
from ui.widgets.host import RailPage
from ui.window_state import MAX_ZOOM, MIN_ZOOM, WindowState

_STEP = 10
_MODES = {Command.SYSTEM: Mode.SYSTEM, Command.LIGHT: Mode.LIGHT, Command.DARK: Mode.DARK}


class Looks(QObject):
    """Changes it, keeps it, and ticks the commands that say how it is.

    Args:
        window: whose looks they are.
        appearance: what the application paints with.
        state: where the choices are kept.
        actions: of the window.
        pages: that are made already, by key; more may come.
    """

    def __init__(
        self,
        window: QMainWindow,
        appearance: Appearance,
        state: WindowState,
        actions: Actions,
        pages: Mapping[str, RailPage],
    ) -> None:
        super().__init__(window)
        self._window, self._appearance, self._state = window, appearance, state
        self._actions, self._pages = actions, pages
        for command, do in self._deeds().items():
            actions.bind(command, do)
        appearance.changed.connect(self._retheme)

    def restore(self) -> None:
        """Let it look as it was left."""
        self._actions.set_letters(on=self._state.letters)
        self._tick()

    def zoom(self, percent: int) -> None:
        """Set the size of the treaty's type."""
        self._state.zoom = min(MAX_ZOOM, max(MIN_ZOOM, percent))
        for page in self._pages.values():
            page.set_zoom(self._state.zoom)

    def rescale(self, percent: int) -> None:
        """Set the size of the interface's type."""
        self._state.scale = percent
        self._appearance.set_scale(self._state.scale)

    def _deeds(self) -> dict[Command, Callable[[], object]]:
        state = self._state
        return {
            Command.LARGER: lambda: self.zoom(state.zoom + _STEP),
            Command.SMALLER: lambda: self.zoom(state.zoom - _STEP),
            Command.USUAL_SIZE: lambda: self.zoom(100),
            Command.INTERFACE_LARGER: lambda: self.rescale(state.scale + _STEP),
            Command.INTERFACE_SMALLER: lambda: self.rescale(state.scale - _STEP),
            Command.SYSTEM: lambda: self._choose_mode(Mode.SYSTEM),
            Command.LIGHT: lambda: self._choose_mode(Mode.LIGHT),
            Command.DARK: lambda: self._choose_mode(Mode.DARK),
            Command.CONTRAST: self._choose_contrast,
            Command.FULL_SCREEN: self._set_full,
        }

    def _choose_mode(self, mode: Mode) -> None:
        self._state.appearance = mode.value
        self._appearance.choose(mode)
        self._tick()

    def _choose_contrast(self) -> None:
        self._state.contrast = not self._state.contrast
        self._appearance.choose_contrast(high=self._state.contrast)
        self._tick()

    def _set_full(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)
        self._tick()

    def _retheme(self) -> None:
        self._actions.retint()
        for page in self._pages.values():
            page.set_theme(self._appearance.theme)

    def _tick(self) -> None:
        for command, mode in _MODES.items():
            self._actions.action(command).setChecked(mode is self._appearance.mode)
        self._actions.action(Command.CONTRAST).setChecked(self._state.contrast)
        self._actions.action(Command.FULL_SCREEN).setChecked(self._window.isFullScreen())
