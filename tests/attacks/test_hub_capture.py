"""All that a hub sees is captured, as its operator could, and searched for names and words."""

import asyncio
import base64
import re
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.sync.hub.access import tls_of
from storage.sync.hub.opening import open_hub
from tests.desks import TREATY
from tests.hub_room import CODES, HubRoom, a_room
from tests.hubs import Hub, a_device, free_ports


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    made = Hub(tmp_path / "hub")
    try:
        yield made.start()
    finally:
        made.stop()


class Listener:
    """Stands between devices and the hub with the hub's own keys, and keeps every byte."""

    def __init__(self, hub: Hub) -> None:
        self.port = free_ports(1)[0]
        self.heard: dict[str, bytearray] = {"to": bytearray(), "from": bytearray()}
        self._hub = hub
        folder = hub.folder / "node1"
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._tls.load_cert_chain(folder / "server.crt", folder / "server.key")
        self._tls.load_verify_locations(folder / "devices-ca.crt")
        self._tls.verify_mode = ssl.CERT_REQUIRED
        self._out = tls_of(hub.realm.access(a_device(1)))
        self._server: asyncio.Server | None = None

    async def begin(self) -> None:
        self._server = await asyncio.start_server(
            self._serve, "127.0.0.1", self.port, ssl=self._tls
        )

    async def end(self) -> None:
        self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        port = self._hub.plan.nodes[0].client_port
        there = await asyncio.open_connection(
            "127.0.0.1", port, ssl=self._out, server_hostname="127.0.0.1"
        )
        await asyncio.gather(
            self._pass(reader, there[1], self.heard["to"]),
            self._pass(there[0], writer, self.heard["from"]),
        )

    async def _pass(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, kept: bytearray
    ) -> None:
        try:
            while data := await reader.read(1 << 16):
                kept += data
                writer.write(data)
                await writer.drain()
        except OSError:
            pass
        finally:
            writer.close()


@pytest.fixture
def listener(hub: Hub) -> Iterator[Listener]:
    made = Listener(hub)
    hub.loop.run(made.begin())
    yield made
    hub.loop.run(made.end())


@pytest.fixture
def room(hub: Hub, listener: Listener, tmp_path: Path) -> Iterator[HubRoom]:
    made = a_room(tmp_path, hub)
    for code in CODES:
        access = hub.realm.access(made.desks.open[code].device)
        made.stores[code, 0] = open_hub(access, (f"tls://127.0.0.1:{listener.port}",))
    yield made
    made.close()


def secrets_of(room: HubRoom) -> set[bytes]:
    """Every word and name in the conference, and every number that names somebody."""
    words = set(re.findall(rb"[A-Za-z]{6,}", TREATY)) | {b"Geneva", b"Oslo 1"}
    workspace = room.desks.open["SEC"]
    for party in workspace.conference.parties.values():
        words |= {party.name.encode(), party.id, party.id.hex().encode()}
    for device, card in workspace.ground.cards.items():
        words |= {card.label.encode(), device, device.hex().encode(), device[:16]}
        words |= {card.verifying.ed25519, base64.b64encode(device)[:20]}
    conference = workspace.ground.chain.conference
    return words | {conference, conference.hex().encode(), workspace.conference.title.encode()}


def test_no_name_and_no_word_crosses_the_wire(room: HubRoom, listener: Listener) -> None:
    for code in ("FRA", "KEN", "NOR"):
        room.tables(code)
    room.all_exchange()
    assert room.agree()
    heard = bytes(listener.heard["to"] + listener.heard["from"])
    assert len(heard) > 20_000
    found = {secret for secret in secrets_of(room) if len(secret) >= 4 and secret in heard}
    assert found == set()
    # What it does see: pseudonyms, sizes, positions.
    assert b"tvx.ev." in heard and room.hubs[0].realm.stream.encode() in heard
