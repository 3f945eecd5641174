"""Setting a hub up: which servers it has, and the folder that they are set up from."""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from app.errors import UsageError
from app.hub_port import HubNode, HubPlan
from app.said import said
from app.system_words import system_words
from app.workspace.files import FileError, write_file

ONE_ROOM_PORT, HALL_PORT = 8443, 443
"""Of the websocket: anybody may open the first on a laptop; the second is let through anywhere."""
PORTS = (4222, ONE_ROOM_PORT, 6222, 8222)
"""Usual ones of a hub of one server: for devices, over a websocket, between servers, for alarms."""
_KINDS = (1, 3)
_LARGEST_PORT = 65_535


def planned(hosts: Sequence[str], ports: Sequence[int], gigabytes: int = 20) -> HubPlan:
    """Return the plan of a hub.

    Args:
        hosts: the name or address by which devices reach each server: one, or three.
        ports: see ``PORTS``.
        gigabytes: how much each server may store.

    Raises:
        UsageError: there are two servers, or one twice, or two ports are the same.
    """
    if len(hosts) not in _KINDS:
        raise UsageError(
            said("A hub has one server or three, each with a name or address of its own.")
        )
    if len(set(hosts)) != len(hosts):
        raise UsageError(said("Each server needs a name or address of its own; two are the same."))
    if not all(0 < port <= _LARGEST_PORT for port in ports) or len(set(ports)) != len(PORTS):
        raise UsageError(said("Each of the four ports must be another number from 1 to 65535."))
    client, websocket, cluster, monitor = ports
    nodes = (
        HubNode(f"node{n}", host, client, websocket, cluster, monitor)
        for n, host in enumerate(hosts, start=1)
    )
    return HubPlan(tuple(nodes), gigabytes)


def write_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Make a folder with files, each for its owner only, or leave nothing behind.

    Raises:
        FileError: it is there already, or cannot be written.
    """
    try:
        folder.mkdir()
    except OSError as error:
        raise FileError(
            folder, said("cannot be made: {reason}.", reason=system_words(error))
        ) from None
    try:
        for name, content in files.items():
            path = folder / name
            path.parent.mkdir(exist_ok=True)
            write_file(path, [content])
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
