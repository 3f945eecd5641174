"""What those who run a hub are handed beside the servers' folders: the plan, the right to begin.

It lies in the hub's folder in the clear, as the servers' own keys do; it makes the stream and can
do nothing else.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.codec import CodecError, decode, encode
from app.hub_port import HubNode, HubPlan
from app.ports import StorageError
from app.record.fields import BodyError, Field, fields_of
from app.said import said
from storage.files import read_limited
from storage.sync.hub.access import Access, access_of

CHARGE_FILE = "provision.access"
_MAX_BYTES = 64 * 1024
_MAX_NODES, _MAX_GIGABYTES, _MAX_PORT = 16, 1 << 20, 65_535
_FORMAT, _FIELDS = 1, 3
_ROOM = 0.8
"""How much of what a server may store the conference's stream may take."""


@dataclass(eq=False)
class NoHubFolderError(StorageError):
    """A folder is not one that ``hub config`` wrote."""

    why: str
    says: ClassVar[str] = "{why} Name the folder that “travaux hub config” wrote."


@dataclass(frozen=True, slots=True)
class Charge:
    """The plan of a hub, and the way in for the one who makes its stream."""

    access: Access
    plan: HubPlan

    @property
    def copies(self) -> int:
        """On how many servers each message lies."""
        return min(len(self.plan.nodes), 3)

    @property
    def stream_bytes(self) -> int:
        """How large the stream may become."""
        return int(self.plan.store_gigabytes * 1_000_000_000 * _ROOM)

    def to_bytes(self) -> bytes:
        """Return the encoding."""
        return encode({1: _FORMAT, 2: self.access.to_bytes(), 3: plan_value(self.plan)})


def read_charge(folder: Path) -> Charge:
    """Read what lies in a hub's folder.

    Raises:
        NoHubFolderError: the folder is none.
        StorageError: it cannot be read.
    """
    path = folder / CHARGE_FILE
    if not path.is_file():
        raise NoHubFolderError(
            said(
                "“{folder}” is not the folder of a hub: “{charge_file}” is missing.",
                folder=folder,
                charge_file=CHARGE_FILE,
            )
        )
    try:
        body = decode(read_limited(path, _MAX_BYTES))
        if not isinstance(body, dict) or body.get(1) != _FORMAT:
            raise NoHubFolderError(
                said("“{path}” was written by another version of Travaux.", path=path)
            )
        _, access, plan = fields_of(body, _FIELDS)
        return Charge(access_of(access.some_bytes(_MAX_BYTES)), plan_of(plan))
    except (CodecError, BodyError) as error:
        raise NoHubFolderError(
            said("“{path}” is damaged ({why}).", path=path, why=error.why)
        ) from None


def plan_value(plan: HubPlan) -> list[object]:
    """Return a plan as the codec takes it."""
    return [plan.store_gigabytes, [[n.name, n.host, *n.ports] for n in plan.nodes]]


def plan_of(stored: Field) -> HubPlan:
    """Read a plan.

    Raises:
        BodyError: it is not one.
    """
    gigabytes, nodes = stored.exactly(2)
    found = tuple(map(_node, nodes.items(_MAX_NODES)))
    if not found:
        raise BodyError("at least one server expected")
    return HubPlan(found, gigabytes.number(_MAX_GIGABYTES))


def _node(stored: Field) -> HubNode:
    name, host, *ports = stored.exactly(6)
    client, websocket, cluster, monitor = (port.number(_MAX_PORT) for port in ports)
    return HubNode(name.text(40), host.text(253), client, websocket, cluster, monitor)
