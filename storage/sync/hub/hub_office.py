"""``app.hub_port.HubOffice``: everything about hubs, as the command line asks for it."""

import asyncio
import signal
import socket
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TypeAlias

from app.codec import CodecError
from app.hub_port import HubFacts, HubPlan
from app.ids import DeviceId
from app.ports import StorageError
from app.record.fields import BodyError
from app.said import said
from storage.sync.hub.access import access_of, require_address
from storage.sync.hub.certificates import fingerprint
from storage.sync.hub.charge import Charge, read_charge
from storage.sync.hub.config import files
from storage.sync.hub.office import announce, provision
from storage.sync.hub.opening import NatsWay, open_hub
from storage.sync.hub.realm import Realm
from storage.sync.hub.server import LOW_DISK, HubServer, HubServerError

Tell: TypeAlias = Callable[[str], None]
_LOOK_SECONDS = 1.0
_MB = 1024 * 1024
_ENOUGH = 8 * _MB
"""So much must be free before a server whose disk was full is started again."""
_ANY_OTHER = ("192.0.2.1", 9)
"""An address that belongs to nobody (RFC 5737): asked for the way there, not for an answer."""
_LOOPBACK = "127.0.0.1"


class NatsOffice:
    """Hubs of NATS servers."""

    def here(self) -> str:
        """Return the address by which other machines reach this one; no packet is sent for it."""
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect(_ANY_OTHER)
            except OSError:
                return _LOOPBACK
            return str(probe.getsockname()[0])

    def found(self, plan: HubPlan) -> bytes:
        """Draw the secrets of a new hub."""
        return Realm.found(plan).to_bytes()

    def planned(self, realm: bytes, plan: HubPlan) -> bytes:
        """Return the secrets of the same hub on other servers."""
        return _realm(realm).with_plan(plan).to_bytes()

    def files(self, realm: bytes) -> Mapping[str, bytes]:
        """Return what its servers are set up from."""
        return files(_realm(realm))

    def facts(self, realm: bytes) -> HubFacts:
        """Return what people are told of it."""
        held = _realm(realm)
        return _facts(held.plan, held.servers.held.certificate)

    def admit(self, realm: bytes, device: DeviceId) -> bytes:
        """Return a device's pass."""
        return _realm(realm).access(device).to_bytes()

    def refuse(self, realm: bytes, device: DeviceId) -> bytes:
        """Return the secrets of the hub that takes no pass given to a device up to now."""
        return _realm(realm).without(device).to_bytes()

    def announce(self, realm: bytes) -> int:
        """Tell the running servers whom they refuse."""
        held = _realm(realm)
        return asyncio.run(announce(held.system_access(), held.account_token()))

    def provision(self, folder: Path, tell: Tell) -> HubFacts:
        """Make the store of a hub whose servers run."""
        charge = read_charge(folder)
        asyncio.run(provision(charge, tell))
        return _facts(charge.plan, charge.access.authority)

    def serve(self, folder: Path, tell: Tell) -> HubFacts:
        """Run a hub of one server until Ctrl-C, or until it is told to end."""
        charge = read_charge(folder)
        facts = _facts(charge.plan, charge.access.authority)
        if len(charge.plan.nodes) != 1:
            raise HubServerError(
                said("it has several servers, each on a machine of its own. See its README.txt.")
            )
        server = HubServer(folder / charge.plan.nodes[0].name, charge.plan.nodes[0])
        with _asked_to_end():
            try:
                server.start()
                asyncio.run(provision(charge, tell))
                _say_ready(charge, facts, tell)
                _watch(server, tell)
            except KeyboardInterrupt:
                tell("Stopping the hub …")
            finally:
                server.stop()
        return facts

    def facts_of_pass(self, access: bytes) -> HubFacts:
        """Return what people are told of the hub that a pass is for."""
        held = access_of(access)
        hosts = dict.fromkeys(a.partition("://")[2].rpartition(":")[0] for a in held.addresses)
        return HubFacts(tuple(hosts), fingerprint(held.authority))

    def open(self, access: bytes, addresses: Sequence[str], patience: float) -> NatsWay:
        """Return the way to a hub that a pass gives."""
        for address in addresses:
            require_address(address)
        return open_hub(access_of(access), addresses, patience)


def _facts(plan: HubPlan, authority: bytes) -> HubFacts:
    return HubFacts(tuple(node.host for node in plan.nodes), fingerprint(authority))


def _realm(data: bytes) -> Realm:
    try:
        return Realm.of(data)
    except (CodecError, BodyError, ValueError, TypeError) as error:
        raise StorageError(
            said(
                "The hub's secrets in this workspace cannot be read ({error}). Restore the "
                "workspace from a backup, or found the hub anew.",
                error=error,
            )
        ) from None


def _say_ready(charge: Charge, facts: HubFacts, tell: Tell) -> None:
    node = charge.plan.nodes[0]
    tell(f"The hub is ready: wss://{node.address}:{node.websocket_port}")
    tell(f"                  tls://{node.address}:{node.client_port}")
    tell(f"Fingerprint of its authority: {facts.fingerprint}")
    tell("Ctrl-C stops it; what it holds stays in its folder.")


def _watch(server: HubServer, tell: Tell) -> None:
    """Look after a running server until it stops or Ctrl-C comes."""
    low = stuck = False
    while True:
        time.sleep(_LOOK_SECONDS)
        server.require_running()
        was, low = low, server.free_disk() < LOW_DISK
        if low and not was:
            tell(
                f"The disk is nearly full: {server.free_disk() // _MB} MB are left of the "
                f"{LOW_DISK // _MB} MB that it should have. Make room: the hub refuses more when "
                "there is none."
            )
        stuck = _helped(server, tell, stuck=stuck)


def _helped(server: HubServer, tell: Tell, *, stuck: bool) -> bool:
    """Start a server again whose disk was full, once there is room; return whether there is none.

    It would not write again by itself.
    """
    if not stuck and not server.is_stuck():
        return False
    if not stuck:
        tell("The disk is full and the hub keeps nothing more. Make room; it goes on by itself.")
    if server.free_disk() < _ENOUGH:
        return True
    server.stop()
    server.start()
    tell("There is room again, and the hub goes on.")
    return False


@contextmanager
def _asked_to_end() -> Generator[None]:
    """Take SIGTERM as Ctrl-C, and Ctrl-C also where it is inherited as ignored (a job of a script).

    The server must not outlive the command.
    """

    def end(_signal: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = {one: signal.signal(one, end) for one in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
