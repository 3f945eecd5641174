"""A cluster of three servers, each killed while desks publish; nothing is lost, nothing twice."""

import random
import subprocess
import threading
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from app.errors import PlaceError
from tests.hub_room import CODES, HubRoom, a_room
from tests.hubs import Hub, until

PUBLISHERS = ("FRA", "KEN", "NOR")
RECOVERY_SECONDS = 15
"""From the restart of servers that were killed until every desk gets something through again."""


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Hub]:
    made = Hub(tmp_path / "hub", nodes=3)
    try:
        yield made.start()
    finally:
        made.stop()


class Publishing:
    """Desks that table and exchange without a pause, each in a thread; how long each stalled."""

    def __init__(self, room: HubRoom) -> None:
        self._room = room
        self._stop = threading.Event()
        self.faults: list[BaseException] = []
        self.done: dict[str, list[float]] = {code: [time.monotonic()] for code in PUBLISHERS}
        self.tabled = 0
        self.recoveries: list[float] = []
        self._threads = [threading.Thread(target=self._run, args=(code,)) for code in PUBLISHERS]

    def __enter__(self) -> "Publishing":
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join(120)
        for code in PUBLISHERS:
            self.done[code].append(time.monotonic())

    @property
    def longest_stall(self) -> float:
        """The longest time in which a desk got nothing through, in seconds."""
        times = self.done.values()
        return max(b - a for one in times for a, b in pairwise(one))

    def recovered(self, hub: Hub, group: list[int]) -> None:
        """Wait until every desk gets something through again, and keep how long that took."""
        moment = time.monotonic()
        until(
            lambda: self.faults or all(one[-1] > moment for one in self.done.values()),
            300,
            lambda: (group, self.faults, hub.healthy(), self._room.states()),
        )
        self.recoveries.append(time.monotonic() - moment)
        print(f"killed {group}: through again {self.recoveries[-1]:.1f} s after the restart")

    def _run(self, code: str) -> None:
        try:
            while not self._stop.is_set():
                self._room.tables(code)
                self.tabled += 1
                while not self._stop.is_set():
                    try:
                        self._room.exchange(code)
                    except PlaceError:
                        time.sleep(0.1)
                    else:
                        self.done[code].append(time.monotonic())
                        break
        except BaseException as error:  # noqa: BLE001 told by the test
            self.faults.append(error)


def killed_while_publishing(hub: Hub, room: HubRoom, victims: list[list[int]]) -> Publishing:
    """Kill servers, one group after the other, and start them again from their disks."""
    room.all_exchange(1)
    with Publishing(room) as publishing:
        time.sleep(1)
        for group in victims:
            for at in group:
                hub.servers[at].kill()
            time.sleep(1)
            for at in group:
                hub.servers[at].start(wait=False)
            publishing.recovered(hub, group)
    assert not publishing.faults
    print(f"longest stall {publishing.longest_stall:.1f} s, tabled {publishing.tabled}")
    return publishing


def assert_whole(room: HubRoom, publishing: Publishing) -> None:
    """Nothing is lost and nothing is twice, on any desk, nor on the hub."""
    room.converge()
    for code in CODES:
        workspace = room.desks.open[code]
        assert len(workspace.conference.amendments) == publishing.tabled
        stored = [entry.id for entry in workspace.store.record.entries()]
        assert len(stored) == len(set(stored))
        assert not room.exchange_at_last(code).missing


def test_the_leader_is_killed_while_desks_publish(cluster: Hub, tmp_path: Path) -> None:
    room = a_room(tmp_path, cluster)
    try:
        publishing = killed_while_publishing(cluster, room, [[cluster.leader()]])
        assert_whole(room, publishing)
    finally:
        room.close()


@pytest.mark.long
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_any_server_and_all_at_once_are_killed_while_desks_publish(
    cluster: Hub, tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)
    room = a_room(tmp_path, cluster)
    try:
        groups = [[0], [1], [2], [cluster.leader()], chance.sample(range(3), 2), [0, 1, 2]]
        publishing = killed_while_publishing(cluster, room, groups)
        assert_whole(room, publishing)
        assert max(publishing.recoveries) <= RECOVERY_SECONDS
    finally:
        room.close()


@pytest.mark.long
def test_a_new_cluster_is_filled_from_the_devices_when_the_whole_one_is_gone(
    cluster: Hub, tmp_path: Path
) -> None:
    room = a_room(tmp_path, cluster)
    try:
        publishing = killed_while_publishing(cluster, room, [[cluster.leader()]])
        room.converge()
        cluster.lose_everything()
        for server in cluster.servers:
            server.start(wait=False)
        for server in cluster.servers:
            server.wait_until_up(60)
        cluster.provision()
        room.restart("SEC")
        room.exchange_at_last("SEC")
        newcomer = room.lying_there("SEC")
        assert newcomer
        assert_whole(room, publishing)
    finally:
        room.close()


DEBIAN = Path("/usr/sbin/nats-server")


def debian_version() -> str:
    """The version of Debian's own server; none where it is not installed."""
    if not DEBIAN.exists():
        return ""
    return subprocess.run([DEBIAN, "--version"], capture_output=True, text=True).stdout


@pytest.mark.long
@pytest.mark.skipif("v2.9." not in debian_version(), reason="Debian's nats-server 2.9 is not here")
def test_debian_s_old_server_which_loses_messages_is_healed_too(tmp_path: Path) -> None:
    cluster = Hub(tmp_path / "hub", nodes=3, program=DEBIAN)
    for server in cluster.servers:
        path = server.folder / "hub.conf"
        text = path.read_text()
        for unknown in ("  sync_interval: always\n", "handshake_first: true, "):
            text = text.replace(unknown, "")
        path.write_text(text.replace('min_version: "1.3", timeout', "timeout"))
    for server in cluster.servers:
        path = server.folder / "hub.conf"
        path.write_text(path.read_text().replace(', min_version: "1.3"', ""))
    room = None
    try:
        cluster.start()
        room = a_room(tmp_path, cluster)
        room.schemes = dict.fromkeys(CODES, "wss")
        groups = [[0], [1], [2], [0, 1, 2]]
        assert_whole(room, killed_while_publishing(cluster, room, groups))
    finally:
        if room is not None:
            room.close()
        cluster.stop()
