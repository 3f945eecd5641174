"""Setting the hub up and letting devices in, as the window asks; in the workspace's thread."""

from pathlib import Path

from app.hub_port import Routes
from app.values import value
from app.workspace.files import write_file
from app.workspace.hub_setup import planned, write_folder
from app.workspace.hubs import establish, passes
from app.workspace.workspace import Workspace


@value
class HubWish:
    """How a hub is to be.

    Attributes:
        hosts: the name or address of each server.
        ports: for devices, over a websocket, between servers, for alarms.
    """

    hosts: tuple[str, ...]
    ports: tuple[int, ...]


@value
class HubMade:
    """A hub's folder that was written.

    Attributes:
        fingerprint: of the authority that vouches for its servers, to be read aloud.
        servers: how many.
        again: the hub was there before; passes given out stay good.
    """

    folder: Path
    fingerprint: str
    servers: int
    again: bool


def set_up(workspace: Workspace, routes: Routes, wish: HubWish, folder: Path) -> HubMade:
    """Found the hub, or plan the same one anew, and write the folder of its servers.

    Raises:
        UsageError, NotTheSecretariatError, FileError: no folder is left behind.
    """
    plan = planned(wish.hosts, wish.ports)
    made = establish(workspace, routes.hub(), plan)
    write_folder(folder, made.files)
    return HubMade(folder, made.facts.fingerprint, len(plan.nodes), made.again)


def write_passes(workspace: Workspace, routes: Routes, path: Path) -> int:
    """Write the passes of all devices on the roster to a file; return how many.

    Raises:
        NoHubError, NotTheSecretariatError, FileError: nothing was written.
    """
    data, count = passes(workspace, routes.hub())
    write_file(path, [data], replace=True)
    return count
