"""A hub whose disk is full: devices say it, read on, lose nothing, and go on when there is room."""

import subprocess
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from app.sync_port import FullError
from storage.sync.hub import hub_office
from storage.sync.hub.charge import Charge
from storage.sync.hub.server import HubServerError
from storage.sync.hub.store import PATIENT
from tests.hub_room import HubRoom, a_room
from tests.hubs import Hub, until


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own for the server's data, small enough to be filled."""
    data = tmp_path / "hub" / "node1" / "data"
    data.mkdir(parents=True)
    mount = ["mount", "-t", "tmpfs", "-o", "size=32m", "tmpfs", data]
    if subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("no disk can be mounted here")
    yield data
    subprocess.run(["umount", "--lazy", data], check=True)


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


def fill(disk: Path) -> Path:
    """Put something on a disk until there is no room for a byte more."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))
    return ballast


def served(hub: Hub) -> tuple[list[str], threading.Thread]:
    """What “hub serve” does while it runs, and what it tells."""
    told: list[str] = []

    def watch() -> None:
        with suppress(HubServerError):  # it is stopped in the end
            hub_office._watch(hub.servers[0], told.append)

    watching = threading.Thread(target=watch)
    watching.start()
    return told, watching


def test_a_full_disk_is_said_and_the_hub_goes_on_when_there_is_room(
    disk: Path, hub: Hub, room: HubRoom
) -> None:
    room.all_exchange()
    told, watching = served(hub)
    ballast = fill(disk)
    room.tables("FRA")
    room.store("FRA")._patience = replace(PATIENT, mute=2)
    with pytest.raises(FullError, match=r"disk of its server may be full.*kept here"):
        room.exchange("FRA")
    assert room.exchange("KEN").sent == 0  # who only reads is not troubled
    until(lambda: [t for t in told if "keeps nothing more. Make room" in t], 20)
    room.tables("NOR")
    ballast.unlink()
    until(lambda: told[-1] == "There is room again, and the hub goes on.", 30)
    room.converge()
    assert len(room.desks.open["SEC"].conference.amendments) == 2
    hub.servers[0].kill()
    watching.join(20)
    assert not watching.is_alive()


def test_a_full_store_is_said_and_goes_on_when_it_is_made_larger(
    hub: Hub, room: HubRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as small:
        small.setattr(Charge, "stream_bytes", 40_000)
        hub.lose_the_stream()
    with pytest.raises(FullError, match=r"has no room.*Tell the secretariat"):
        for code in ("SEC", "FRA", "KEN", "NOR", "FRA", "KEN", "NOR"):
            room.tables("FRA")
            room.exchange(code)
    hub.provision()
    room.converge()
