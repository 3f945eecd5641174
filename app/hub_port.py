"""What the conference hub needs from the world, and what it gives. ``storage.sync.hub`` has it.

It is loaded when a command first asks for it: nothing else of the program needs its engine.
"""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import Protocol, TypeAlias

from app.ids import DeviceId
from app.sync_port import FolderOpener, SyncStore
from app.values import value


@value
class HubNode:
    """One server of a conference hub.

    Attributes:
        name: what it is called in its files ("node1").
        host: the name or address by which devices reach it.
    """

    name: str
    host: str
    client_port: int = 4222
    websocket_port: int = 443
    cluster_port: int = 6222
    monitor_port: int = 8222

    @property
    def ports(self) -> tuple[int, int, int, int]:
        """For devices, for devices over a websocket, for the other servers, for monitoring."""
        return self.client_port, self.websocket_port, self.cluster_port, self.monitor_port

    @property
    def address(self) -> str:
        """The host as it stands in an address: IPv6 in brackets."""
        return f"[{self.host}]" if ":" in self.host else self.host


@value
class HubPlan:
    """Which servers a conference hub has, and how much each of them may store."""

    nodes: tuple[HubNode, ...]
    store_gigabytes: int = 20


@value
class HubFacts:
    """What people are told of a hub.

    Attributes:
        hosts: the names or addresses of its servers.
        fingerprint: of the authority that vouches for them, to be read aloud.
    """

    hosts: tuple[str, ...]
    fingerprint: str


class Standing(Enum):
    """How the way to a hub stands, in words."""

    CONNECTING = "connecting"
    CONNECTED = "connected"
    OFFLINE = "not reachable"
    REFUSED = "refused"
    CLOSED = "closed"


@value
class WayState:
    """How the way to a hub stands, and why.

    Attributes:
        why: in words, when it is not reachable or refused.
        address: the one that it is connected to, or was tried last.
    """

    standing: Standing
    why: str = ""
    address: str = ""


class HubWay(SyncStore, Protocol):
    """A device's way to a hub; it is kept up, and tried again for ever, until it is closed."""

    @property
    def state(self) -> WayState:
        """How the way stands just now."""
        ...


class HubOffice(Protocol):
    """Conference hubs: their secrets, files and servers. What it hands out as bytes only it reads.

    Every method may raise ``StorageError`` or ``PlaceError``.
    """

    def here(self) -> str:
        """Return the address by which other machines reach this one."""
        ...

    def found(self, plan: HubPlan) -> bytes:
        """Draw the secrets of a new hub, which whoever holds them can admit devices with."""
        ...

    def planned(self, realm: bytes, plan: HubPlan) -> bytes:
        """Return the secrets of the same hub on other servers; passes given out stay good."""
        ...

    def files(self, realm: bytes) -> Mapping[str, bytes]:
        """Return what its servers are set up from, by name in the hub's folder."""
        ...

    def facts(self, realm: bytes) -> HubFacts:
        """Return what people are told of it."""
        ...

    def admit(self, realm: bytes, device: DeviceId) -> bytes:
        """Return a device's pass."""
        ...

    def refuse(self, realm: bytes, device: DeviceId) -> bytes:
        """Return the secrets of the hub that takes no pass given to a device up to now."""
        ...

    def announce(self, realm: bytes) -> int:
        """Tell the running servers whom they refuse; return how many of them said that they do."""
        ...

    def provision(self, folder: Path, tell: Callable[[str], None]) -> HubFacts:
        """Make the store of a hub whose servers run, set up from a folder."""
        ...

    def serve(self, folder: Path, tell: Callable[[str], None]) -> HubFacts:
        """Run a hub of one server from its folder until Ctrl-C."""
        ...

    def facts_of_pass(self, access: bytes) -> HubFacts:
        """Return what people are told of the hub that a pass is for; refuses what is none."""
        ...

    def open(self, access: bytes, addresses: Sequence[str], patience: float) -> "HubWay":
        """Return the way to a hub that a pass gives.

        Args:
            access: the pass.
            addresses: instead of those that the pass names.
            patience: seconds to wait for the first connection; 0 comes back without one.
        """
        ...


HubLoader: TypeAlias = Callable[[], HubOffice]
"""Loads what has to do with hubs, when it is first asked for."""


@value
class Routes:
    """The ways by which entries reach the others, beside a file handed over."""

    folder: FolderOpener
    hub: HubLoader
