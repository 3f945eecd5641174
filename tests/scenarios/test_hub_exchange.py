"""Desks that exchange through a real hub which loses its data, is set back, or is one of two."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import UnreachableError
from tests.hub_room import HubRoom, a_room
from tests.hubs import Hub, until


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


def test_what_one_sends_the_others_get_over_tls_and_over_a_websocket(room: HubRoom) -> None:
    for _ in range(20):
        room.tables("FRA")
    room.all_exchange()
    assert room.agree()
    assert len(room.desks.open["NOR"].conference.amendments) == 20
    assert "tls://" in room.store("NOR").state.address
    assert "wss://" in room.store("FRA").state.address


def test_a_new_entry_is_heard_of_at_once_and_costs_one_message(room: HubRoom, hub: Hub) -> None:
    room.all_exchange()
    while room.store("KEN").wait(0.2):
        pass
    before = len(room.lying_there("KEN"))
    room.tables("FRA")
    assert room.exchange("FRA").sent == 2  # and the statement that goes with it
    assert room.store("KEN").wait(60)
    assert len(room.lying_there("KEN")) == before + 1
    came = room.exchange("KEN")
    assert came.received - came.notices == 1


def test_a_lost_stream_is_filled_again_from_the_devices(room: HubRoom, hub: Hub) -> None:
    for code in ("FRA", "KEN", "NOR"):
        room.tables(code)
    room.all_exchange()
    hub.lose_the_stream()
    assert hub.status(0, "jsz?streams=1")["messages"] == 0
    assert room.entries_lying_there("SEC") == set()
    for code in ("FRA", "KEN", "NOR", "SEC", "CHAIR"):
        room.exchange_at_last(code)
    assert room.entries_lying_there("SEC") == room.entries_of("NOR")
    assert room.agree()


def test_a_dead_laptop_s_entries_are_brought_back_by_the_others(room: HubRoom, hub: Hub) -> None:
    room.tables("FRA")
    room.all_exchange()
    room.restart("FRA")  # and it never comes back
    hub.lose_the_stream()
    room.exchange_at_last("KEN")
    assert room.entries_lying_there("NOR") == room.entries_of("KEN")


def test_a_hub_set_back_to_an_older_state_is_noticed_and_mended(room: HubRoom, hub: Hub) -> None:
    room.tables("FRA")
    room.all_exchange()
    server = hub.servers[0]
    server.stop()
    shutil.copytree(server.data, hub.folder / "backup")
    server.start()
    for _ in range(5):
        room.tables("FRA")
    until(lambda: room.exchange_at_last("FRA").sent, 30)
    room.exchange_at_last("KEN")
    server.stop()
    shutil.rmtree(server.data)
    shutil.move(hub.folder / "backup", server.data)
    server.start()
    # Positions are used again, by another device, before the one that lost its tail comes back.
    for _ in range(7):
        room.tables("NOR")
        room.exchange_at_last("NOR")
    room.restart("FRA")
    room.converge()
    amendments = room.desks.open["NOR"].conference.amendments
    assert len(amendments) == 1 + 5 + 7


def test_two_hubs_become_one_by_a_desk_that_is_on_both(tmp_path: Path) -> None:
    hubs = [Hub(tmp_path / name).start() for name in ("one", "two")]
    room = a_room(tmp_path, *hubs)
    try:
        for code, hub in (("FRA", 0), ("NOR", 0), ("KEN", 1), ("CHAIR", 1)):
            room.exchange(code, hub)
        room.tables("FRA")
        room.tables("KEN")
        for _ in range(3):
            for code, hub in (("FRA", 0), ("KEN", 1), ("SEC", 0), ("SEC", 1)):
                room.exchange(code, hub)
        for code, hub in (("NOR", 0), ("CHAIR", 1)):
            room.exchange(code, hub)
        assert room.agree()
        assert len(room.desks.open["NOR"].conference.amendments) == 2
    finally:
        room.close()
        for hub in hubs:
            hub.stop()


def test_without_the_hub_nothing_is_lost_and_it_goes_on_by_itself(room: HubRoom, hub: Hub) -> None:
    room.all_exchange(1)
    hub.servers[0].kill()
    room.tables("FRA")
    with pytest.raises(UnreachableError, match="Everything is kept here"):
        until(lambda: room.exchange("KEN") and False, 20)
    hub.servers[0].start()
    assert room.exchange_at_last("FRA").sent == 2
    room.converge()


def test_a_desk_that_was_away_for_long_catches_up_without_anybody_s_doing(room: HubRoom) -> None:
    room.exchange("NOR")
    room.restart("NOR")
    for _ in range(60):
        room.tables("FRA")
        room.exchange("FRA")
    assert room.exchange("NOR").received >= 60
    room.converge()
