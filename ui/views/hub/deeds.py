"""What a person does about the hub, through the bridge."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog

from app.hub_port import Routes
from app.workspace.hubs import HubStanding, hub_standing
from ui import messages
from ui.bridge.exchange import hub_line, read_pass
from ui.bridge.hub import HubMade, HubWish, set_up, write_passes
from ui.command import Command
from ui.i18n import Words
from ui.views.hub.sheets import HubMadeSheet, HubSheet, NoPassSheet
from ui.views.steps import usual_file
from ui.widgets.host import Host

_tr = Words("exchange")
_PASSES = ".tvxp"
_COMMANDS = (Command.SYNC_HUB, Command.JOIN_HUB, Command.SET_UP_HUB, Command.ADMIT_TO_HUB)


class HubDeeds:
    """Does it for a page; exchanging where there is no hub yet leads to setting it up."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def bind(self) -> None:
        """Give the commands something to do, from whatever page."""
        bind = self._host.actions.bind
        bind(Command.SYNC_HUB, self.exchange, self._no_route)
        bind(Command.JOIN_HUB, self.take_pass, self._no_route)
        bind(Command.SET_UP_HUB, self.set_up, self._not_mine)
        bind(Command.ADMIT_TO_HUB, self.admit, self._not_mine)

    def release(self) -> None:
        """Take from the commands what they do: the workspace is being locked."""
        self._host.actions.release(_COMMANDS)

    def exchange(self) -> None:
        """Exchange through the hub until locked or stopped; without a pass say how it comes."""
        self._host.bridge.ask(hub_standing, self._exchange)

    def _exchange(self, standing: HubStanding) -> None:
        routes = self._host.routes
        if routes is not None and standing.can_exchange:
            self._host.watch.begin(hub_line(routes), _tr("the hub"), listens=True)
        elif standing.can_set_up:
            self.set_up()
        else:
            self._host.show_sheet(NoPassSheet(self._host.actions))

    def set_up(self) -> None:
        """Ask which servers it has, and write the folder that they are set up from."""
        routes = self._host.routes
        if routes is not None:
            self._host.bridge.ask(
                lambda _: routes.hub().here(), lambda here: self._ask(routes, here)
            )

    def _ask(self, routes: Routes, here: str) -> None:
        def found(wish: HubWish, folder: Path) -> None:
            self._host.bridge.ask(
                lambda w: set_up(w, routes, wish, folder),
                self._made,
                lambda error: sheet.refuse(messages.of_error(error)),
            )

        sheet = HubSheet(here, found)
        self._host.show_sheet(sheet)

    def _made(self, made: HubMade) -> None:
        self._host.show_sheet(HubMadeSheet(made, self._host.actions))

    def admit(self) -> None:
        """Ask for a file, and write the passes of all devices into it."""
        routes = self._host.routes
        name, _ = QFileDialog.getSaveFileName(
            QApplication.activeWindow(),
            _tr("Write passes for the hub"),
            usual_file(_tr("passes"), _PASSES),
        )
        if name and routes is not None:
            path = Path(name)
            self._host.bridge.ask(
                lambda w: write_passes(w, routes, path),
                lambda count: self._host.told.emit(
                    _tr("“{}” was written. Passes in it: {}. It can be given to everybody.").format(
                        path.name, count
                    )
                ),
            )

    def take_pass(self) -> None:
        """Ask for a file of passes, and keep this device's."""
        routes = self._host.routes
        name, _ = QFileDialog.getOpenFileName(
            QApplication.activeWindow(), _tr("Read a pass for the hub"), str(Path.home())
        )
        if name and routes is not None:
            self._host.bridge.ask(
                lambda w: read_pass(w, routes, Path(name)),
                lambda hosts: self._host.told.emit(
                    _tr("This device has its pass for the hub at {}.").format(", ".join(hosts))
                ),
            )

    def _no_route(self) -> str:
        return "" if self._host.routes is not None else _tr("This is not possible here.")

    def _not_mine(self) -> str:
        standing = self._host.standing
        if standing is not None and standing.is_secretariat:
            return self._no_route()
        return _tr("The secretariat sets up the hub.")
