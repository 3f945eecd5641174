"""A connection to a real hub that is cut at any byte: it is said, nothing is lost, it goes on."""

import asyncio
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from nats.aio.client import Client

from app.errors import PlaceError
from app.hub_port import Standing
from storage.sync.hub.opening import open_hub
from tests.cutting_proxy import CuttingProxy
from tests.hub_room import HubRoom, a_room
from tests.hubs import Hub, a_device, until

MOST_IN_HANDSHAKE, MOST_IN_EXCHANGE = 6_000, 40_000


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    made = Hub(tmp_path / "hub")
    try:
        yield made.start()
    finally:
        made.stop()


@pytest.fixture
def room(hub: Hub, tmp_path: Path) -> Iterator[HubRoom]:
    made = a_room(tmp_path, hub)
    yield made
    made.close()


@pytest.fixture(params=["wss", "tls"])
def proxy(request: pytest.FixtureRequest, hub: Hub, room: HubRoom) -> Iterator[CuttingProxy]:
    """What France reaches the hub by; the others reach it as ever."""
    node = hub.plan.nodes[0]
    made = CuttingProxy(node.websocket_port if request.param == "wss" else node.client_port)
    access = hub.realm.access(room.desks.open["FRA"].device)
    room.stores["FRA", 0] = open_hub(access, (f"{request.param}://127.0.0.1:{made.port}",))
    yield made
    made.close()


def exchanged_over_cuts(room: HubRoom, proxy: CuttingProxy, seed: int, rounds: int) -> int:
    """Let France write and read while its wire is cut; return how often it was told."""
    chance, told = random.Random(seed), 0
    for _ in range(rounds):
        room.tables("FRA")
        for _ in range(chance.randrange(4)):
            room.tables("KEN")
        room.exchange("KEN")
        cuts = [chance.randrange(1, MOST_IN_EXCHANGE)]
        cuts += [chance.randrange(1, MOST_IN_HANDSHAKE) for _ in range(chance.randrange(3))]
        proxy.cut_after(*cuts)
        try:
            room.exchange("FRA")
        except PlaceError as error:
            told += 1
            assert "verything is kept here" in str(error)
        assert room.exchange_at_last("FRA").refused == ()
    proxy.cut_after()
    return told


def assert_whole(room: HubRoom) -> None:
    room.converge()
    tabled = int(next(room.words)) - 1
    for workspace in room.desks.open.values():
        assert len(workspace.conference.amendments) == tabled
        stored = [entry.id for entry in workspace.store.record.entries()]
        assert len(stored) == len(set(stored))


def test_a_wire_cut_at_any_byte_loses_nothing_and_is_gone_on_with(
    room: HubRoom, proxy: CuttingProxy
) -> None:
    room.all_exchange()
    exchanged_over_cuts(room, proxy, seed=5, rounds=6)
    assert proxy.cuts >= 3
    assert_whole(room)


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", range(4))
def test_hundreds_of_cuts_lose_nothing(room: HubRoom, proxy: CuttingProxy, seed: int) -> None:
    room.all_exchange()
    told = exchanged_over_cuts(room, proxy, seed, rounds=60)
    print(f"{proxy.cuts} cuts, told of {told}")
    assert proxy.cuts > 60
    assert_whole(room)


def test_what_the_library_cancels_within_itself_does_not_end_the_way(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Seen when a server was killed during the handshake: for this device the hub was gone."""
    connect, left = Client.connect, [2]

    async def cancelled_at_first(self: Client, *given: object, **named: object) -> None:
        if left[0]:
            left[0] -= 1
            raise asyncio.CancelledError
        await connect(self, *given, **named)

    monkeypatch.setattr(Client, "connect", cancelled_at_first)
    store = open_hub(hub.realm.access(a_device(1)), patience=0)
    try:
        until(lambda: store.state.standing is Standing.CONNECTED, 20, lambda: store.state)
    finally:
        store.close()
    assert left == [0]
