"""What is laid over the window, from wherever one is: each is loaded when it is first wanted."""

from PySide6.QtCore import QObject

from ui.actions import Actions
from ui.bridge.loading import loaded
from ui.manual.pages import topic_of
from ui.shell.frame import Frame
from ui.shell.named import Palette
from ui.widgets.host import Host

_ABOUT = loaded("ui.shell.about_sheet:AboutSheet")
_CRASH = loaded("ui.shell.crash_sheet:CrashSheet")
_FORMS = loaded("ui.command_line.desk:CommandLineDesk")
_HELP = loaded("ui.manual.help_sheet:HelpSheet")
_KEYS = loaded("ui.shell.keys_sheet:KeysSheet")
_PALETTE = loaded("ui.shell.palette:Palette")


class Over(QObject):
    """The palette, and the sheets that belong to no page."""

    def __init__(self, frame: Frame, actions: Actions, host: Host) -> None:
        super().__init__(frame)
        self._frame, self._actions, self._host = frame, actions, host
        self._palette: Palette | None = None

    @property
    def palette(self) -> Palette:
        """The palette; it is made when it is asked for the first time."""
        found = self._palette = self._palette or _PALETTE(
            self._frame, self._actions, self._host.finders
        )
        return found

    def open_palette(self) -> None:
        """Open the palette."""
        self._actions.refresh()
        self.palette.open()

    def hide_palette(self) -> None:
        """Hide it, if it was ever opened."""
        if self._palette is not None:
            self._palette.hide()

    def show_help(self, page: str) -> None:
        """Show the manual, where it tells about a page; "" shows its beginning."""
        self._frame.show_sheet(_HELP(topic_of(page), self._frame.width()))

    def show_keys(self) -> None:
        """Show the keys of all commands."""
        self._frame.show_sheet(_KEYS(self._actions))

    def show_about(self) -> None:
        """Say what this program is."""
        self._frame.show_sheet(_ABOUT())

    def show_crash(self, said: str, details: str, lock: object) -> None:
        """Say that something went wrong that nobody foresaw; see ``CrashSheet``."""
        self._frame.show_sheet(_CRASH(said, details, lock))

    def show_commands(self) -> None:
        """Show every command of the command line."""
        _FORMS(self._host).open()

    def show_form(self, words: str) -> None:
        """Show the form of one of them."""
        _FORMS(self._host).open_form(words)
