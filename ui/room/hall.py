"""Opens the room's window and lets it follow the chair, or stand still.

What the window is given is made by ``room_view``, which uses nothing but what everybody can read.
"""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject

from app.ids import ClauseId
from ui.bridge.loading import loaded
from ui.bridge.named import Workspace
from ui.command import Command
from ui.room.named import RoomView, RoomWindow
from ui.widgets.host import Host

_WINDOW = loaded("ui.room.window:RoomWindow")
_ROOM_VIEW = loaded("app.workspace.room:room_view")

_Picks = Mapping[int, tuple[int, ...]]


class RoomHall(QObject):
    """The projector's window, as the chair's device commands it."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._clause: ClauseId | None = None
        self._picks: _Picks = {}
        self._is_frozen = self._shows_picks = False
        self._asked = 0
        self.window: RoomWindow | None = None
        host.discussed.connect(self._discuss)
        host.picked.connect(self._pick)

    def deeds(self) -> dict[Command, Callable[[], object]]:
        """Return what its commands do."""
        return {
            Command.OPEN_ROOM: self.toggle,
            Command.FREEZE_ROOM: self.freeze,
            Command.ROOM_PICKS: self.show_picks,
        }

    def toggle(self) -> None:
        """Open the window, or close it."""
        if self.window is not None:
            self.close()
            return
        window: RoomWindow = _WINDOW()
        self.window = window
        window.closed.connect(self._closed)
        window.show_frozen(frozen=self._is_frozen)
        window.stand_on_projector()
        self._look(anew=True)
        self._tick()

    def freeze(self) -> None:
        """Let it stand still, or follow again."""
        self._is_frozen = not self._is_frozen
        if self.window is not None:
            self.window.show_frozen(frozen=self._is_frozen)
        said = (
            self.tr("The room stands still.")
            if self._is_frozen
            else self.tr("The room follows again.")
        )
        self._host.told.emit(said)
        self._tick()
        self._look()

    def show_picks(self) -> None:
        """Let the room see what is picked and not yet recorded, or no longer."""
        self._shows_picks = not self._shows_picks
        said = (
            self.tr("The room sees what you pick.")
            if self._shows_picks
            else self.tr("What you pick is yours again.")
        )
        self._host.told.emit(said)
        self._tick()
        self._look()

    def refresh(self) -> None:
        """Something was recorded or came in."""
        self._look()

    def close(self) -> None:
        """Close the window, as when the workspace is locked; what was chosen is forgotten."""
        window, self.window = self.window, None
        self._asked += 1
        if window is not None:
            window.show_view(None)
            window.close()
            window.deleteLater()
        self._tick()

    def forget(self) -> None:
        """The workspace is locked: nothing of it stays, and nothing is shown by itself again."""
        self._clause, self._picks = None, {}
        self._is_frozen = self._shows_picks = False
        self.close()

    # Inside --------------------------------------------------------------------------------------

    def _discuss(self, clause: ClauseId) -> None:
        if clause != self._clause:
            self._clause, self._picks = clause, {}
            self._look()

    def _pick(self, clause: ClauseId, picks: _Picks) -> None:
        self._clause, self._picks = clause, dict(picks)
        self._look()

    def _look(self, *, anew: bool = False) -> None:
        """Ask what everybody can read of the clause; a room that stands still does not ask."""
        clause = self._clause
        if self.window is None or clause is None or (self._is_frozen and not anew):
            return
        self._asked += 1
        picks = self._picks if self._shows_picks else None

        def seen(workspace: Workspace) -> RoomView | None:
            return _ROOM_VIEW(workspace.conference, clause, picks)

        self._host.bridge.ask(seen, partial(self._show, self._asked))

    def _show(self, asked: int, view: RoomView | None) -> None:
        if asked == self._asked and self.window is not None:
            self.window.show_view(view)

    def _closed(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            window.deleteLater()
        self._tick()

    def _tick(self) -> None:
        actions = self._host.actions
        actions.action(Command.OPEN_ROOM).setChecked(self.window is not None)
        actions.action(Command.FREEZE_ROOM).setChecked(self._is_frozen)
        actions.action(Command.ROOM_PICKS).setChecked(self._shows_picks)
