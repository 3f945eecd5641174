"""Real hubs for tests: nats-server processes on free ports, in a temporary folder."""

import asyncio
import random
import shutil
import socket
import time
from base64 import b64decode
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from json import dumps, loads
from pathlib import Path
from typing import TypeVar

from app.hub_port import HubNode, HubPlan
from app.ids import DeviceId
from storage.sync.hub.charge import Charge, read_charge
from storage.sync.hub.config import files
from storage.sync.hub.link import Link
from storage.sync.hub.nats_log import NatsLog
from storage.sync.hub.nkeys import KeyKind, NatsKey
from storage.sync.hub.office import announce, provision
from storage.sync.hub.opening import open_hub
from storage.sync.hub.realm import Realm
from storage.sync.hub.server import HubServer
from storage.sync.hub.store import HubStore
from storage.sync.loop import LoopThread

T = TypeVar("T")


def free_ports(count: int) -> list[int]:
    """Ports that were free a moment ago.

    They are below those that the system gives to connections: a server that was killed must find
    its own free when it is started again.
    """
    chosen: list[int] = []
    while len(chosen) < count:
        port = random.SystemRandom().randrange(10_000, 32_000)
        with socket.socket() as probe:
            if port not in chosen and probe.connect_ex(("127.0.0.1", port)):
                chosen.append(port)
    return chosen


def a_plan(nodes: int) -> HubPlan:
    ports = iter(free_ports(4 * nodes))
    made = (
        HubNode(f"node{n}", "127.0.0.1", next(ports), next(ports), next(ports), next(ports))
        for n in range(1, nodes + 1)
    )
    return HubPlan(tuple(made), 2)


class Hub:
    """One hub: its realm, its servers."""

    def __init__(self, folder: Path, nodes: int = 1, realm: Realm | None = None, **server) -> None:
        self.folder = folder
        self.realm = realm or Realm.found(a_plan(nodes))
        self.realm = self.realm.with_plan(a_plan(nodes)) if realm else self.realm
        for name, content in files(self.realm).items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        self.plan = self.realm.plan
        self.servers = [HubServer(folder / n.name, n, **server) for n in self.plan.nodes]
        self.loop = LoopThread("test hub")

    @property
    def charge(self) -> Charge:
        return read_charge(self.folder)

    def start(self, *, provisioned: bool = True) -> "Hub":
        for server in self.servers:
            server.start(wait=False)
        for server in self.servers:
            server.wait_until_up(60)
        if provisioned:
            self.provision()
        return self

    def provision(self) -> None:
        self.loop.run(provision(self.charge, lambda _: None))

    def announce(self) -> int:
        return self.loop.run(announce(self.realm.system_access(), self.realm.account_token()))

    def store(self, device: DeviceId, scheme: str = "") -> HubStore:
        access = self.realm.access(device)
        chosen = tuple(a for a in access.addresses if a.startswith(scheme))
        return open_hub(access, chosen)

    @contextmanager
    def log(self, device: DeviceId) -> Iterator[tuple[NatsLog, Link, LoopThread]]:
        """A device's transport, for asking things that no store asks."""
        loop = LoopThread("test device")
        link = Link(self.realm.access(device))
        loop.start(link.keep())
        try:
            loop.run(link.wire(10))
            yield NatsLog(link), link, loop
        finally:
            loop.stop()

    def lose_the_stream(self) -> None:
        """The stream is deleted by one who can do everything, and made anew."""
        self._as_almighty(self._without_stream)
        self.provision()

    def cut_the_last_message(self, size: int) -> None:
        """One who can do everything hands out a copy whose last message is short of its end."""
        messages = self._as_almighty(self._messages)
        subject, data = messages.pop()
        messages.append((subject, data[:-size]))
        self.lose_the_stream()

        async def refill(link: Link) -> None:
            for subject, data in messages:
                assert "seq" in loads((await link.ask(subject, data)).data)

        self._as_almighty(refill)

    async def _without_stream(self, link: Link) -> None:
        answer = await link.ask(f"$JS.API.STREAM.DELETE.{self.realm.stream}", b"")
        assert loads(answer.data)["success"]

    async def _messages(self, link: Link) -> list[tuple[str, bytes]]:
        info = await link.ask(f"$JS.API.STREAM.INFO.{self.realm.stream}", b"")
        found = []
        for position in range(1, loads(info.data)["state"]["last_seq"] + 1):
            asked = dumps({"seq": position}).encode()
            answer = await link.ask(f"$JS.API.STREAM.MSG.GET.{self.realm.stream}", asked)
            message = loads(answer.data)["message"]
            found.append((message["subject"], b64decode(message["data"])))
        return found

    def _as_almighty(self, what: Callable[[Link], Awaitable[T]]) -> T:
        access = self.realm._access(
            NatsKey.generate(KeyKind.USER),
            "almighty",
            self.realm.account,
            {"pub": {}, "sub": {}, "subs": -1, "data": -1, "payload": -1},
        )

        async def act() -> T:
            link = Link(access)
            keeping = asyncio.create_task(link.keep())
            try:
                await link.wire(60)
                return await what(link)
            finally:
                keeping.cancel()
                await asyncio.gather(keeping, return_exceptions=True)

        return self.loop.run(act())

    def status(self, node: int, what: str) -> dict:
        asked = HTTPConnection("127.0.0.1", self.plan.nodes[node].monitor_port, timeout=60)
        try:
            asked.request("GET", f"/{what}")
            return loads(asked.getresponse().read())
        finally:
            asked.close()

    def leader(self) -> int:
        """The server that leads the conference's stream."""
        names = [node.name for node in self.plan.nodes]

        def found() -> str | None:
            for at, server in enumerate(self.servers):
                if server.is_running:
                    for account in self.status(at, "jsz?streams=1").get("account_details", []):
                        for stream in account.get("stream_detail", []):
                            if (leader := stream.get("cluster", {}).get("leader")) in names:
                                return leader
            return None

        return names.index(until(found, 60))

    def healthy(self) -> bool:
        return all(server.health() for server in self.servers)

    def lose_everything(self) -> None:
        """The disks of all servers are lost."""
        for server in self.servers:
            server.kill()
            shutil.rmtree(server.data, ignore_errors=True)

    def stop(self) -> None:
        self.loop.stop()
        for server in self.servers:
            server.kill()


class RunningHubs:
    """Hubs that run for all the tests that can share one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._running: dict[int, Hub] = {}

    def of(self, nodes: int) -> Hub:
        """The one of so many servers; started when it is first asked for."""
        if nodes not in self._running:
            made = self._running[nodes] = Hub(self._folder / str(nodes), nodes)
            made.start()
        return self._running[nodes]

    def stop(self) -> None:
        for hub in self._running.values():
            hub.stop()


def until(what: Callable[[], T], seconds: float, otherwise: Callable[[], object] = lambda: "") -> T:
    """Return what a question is answered with once the answer is something."""
    end = time.monotonic() + seconds
    while not (found := what()):
        assert time.monotonic() < end, f"it did not come about: {otherwise()}"
        time.sleep(0.05)
    return found


def a_device(seed: int) -> DeviceId:
    return DeviceId(random.Random(seed).randbytes(32))
