"""Opens the way to a hub: a store over a link that is kept up in a thread of its own."""

from collections.abc import Sequence

from app.errors import PlaceError
from app.hub_port import WayState
from storage.sync.hub.access import Access
from storage.sync.hub.link import Link
from storage.sync.hub.nats_log import NatsLog
from storage.sync.hub.store import HubStore
from storage.sync.loop import LoopThread

_PATIENCE = 12.0


class NatsWay(HubStore):
    """A store on a hub of NATS servers, which also says how the way there stands."""

    def __init__(self, link: Link) -> None:
        """Begin to connect."""
        loop = LoopThread("hub")
        super().__init__(NatsLog(link), link.name, loop)
        self._link = link
        loop.start(link.keep())

    @property
    def state(self) -> WayState:
        """How the way to the hub stands."""
        return self._link.state

    def close(self) -> None:
        """Let go of the hub; a second call does nothing."""
        if self._loop.is_running:
            self._run(self._link.stop())
        super().close()

    def wait_until_connected(self, seconds: float) -> None:
        """Wait for the first connection.

        Raises:
            PlaceError: the hub cannot be reached, or refuses this device.
        """
        self._run(self._link.wire(seconds))


def open_hub(access: Access, addresses: Sequence[str] = (), patience: float = _PATIENCE) -> NatsWay:
    """Return a device's way to a hub, connected.

    Args:
        access: who it is.
        addresses: instead of those in ``access``.
        patience: how many seconds to wait for the first connection; 0 returns without one.

    Raises:
        AccessError: it is no way to a hub.
        PlaceError: the hub cannot be reached, or refuses this device.
    """
    way = NatsWay(Link(access, addresses))
    if patience:
        try:
            way.wait_until_connected(patience)
        except PlaceError:
            way.close()
            raise
    return way
