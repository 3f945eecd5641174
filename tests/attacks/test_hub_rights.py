"""What a device's pass allows on a real hub, tried with a raw client."""

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace

import nats.errors
import pytest
from nats.aio.msg import Msg

from storage.sync.hub.access import Access, tls_of
from storage.sync.hub.nkeys import KeyKind, NatsKey, signed_token
from storage.sync.hub.rights import published, stored, stream_settings
from storage.sync.hub.wire import Wire
from tests.hubs import Hub, a_device, until

MINE, OTHER = a_device(1), a_device(2)
AUDIENCE = "a" * 32
PATIENCE = 60.0


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hub]:
    made = Hub(tmp_path_factory.mktemp("hub")).start()
    yield made
    made.stop()


class Raw:
    """A client of the makers of NATS, logged in with a pass, that keeps what it is told."""

    def __init__(self, wire: Wire, access: Access) -> None:
        self.wire = wire
        self.stream = access.stream
        self.carrier = access.carrier
        self.told: list[str] = []
        self.heard = asyncio.Event()

    async def hear(self, error: Exception) -> None:
        self.told.append(str(error))
        self.heard.set()

    async def call(self, verb: str, body: object = None) -> dict | str:
        """What the server says to a call of its interface, or that it refused even that."""
        return await self.put(f"$JS.API.{verb}", b"" if body is None else json.dumps(body).encode())

    async def put(self, subject: str, data: bytes, headers: dict | None = None) -> dict | str:
        """What is answered to a message, or that it was refused; whichever comes first."""
        self.told.clear()
        self.heard.clear()
        asking = asyncio.create_task(
            self.wire.request(subject, data, timeout=PATIENCE, headers=headers)
        )
        hearing = asyncio.create_task(self.heard.wait())
        await asyncio.wait({asking, hearing}, return_when=asyncio.FIRST_COMPLETED)
        if asking.done():
            hearing.cancel()
            return json.loads(asking.result().data)
        asking.cancel()
        assert "permissions violation" in self.told[0]
        return "refused"


@asynccontextmanager
async def raw(access: Access, scheme: str = "wss:") -> AsyncIterator[Raw]:
    wire = Wire()
    one = Raw(wire, access)
    address = next(a for a in access.addresses if a.startswith(scheme))
    await wire.open(access, address, tls_of(access), one.hear)
    try:
        yield one
    finally:
        await wire.shut()


def attempt(
    hub: Hub,
    what: Callable[[Raw], Awaitable[object]],
    access: Access | None = None,
    scheme: str = "wss:",
):
    async def run() -> object:
        async with raw(access or hub.realm.access(MINE), scheme) as one:
            return await what(one)

    return hub.loop.run(run())


def messages(hub: Hub) -> int:
    (account,) = (
        a for a in hub.status(0, "jsz?streams=1")["account_details"] if a["stream_detail"]
    )
    return account["stream_detail"][0]["state"]["messages"]


def test_a_device_publishes_under_its_own_name_for_any_audience(hub: Hub) -> None:
    async def publish(one: Raw) -> object:
        return await one.put(published(one.stream, AUDIENCE, one.carrier), b"mine")

    assert attempt(hub, publish)["seq"] > 0


@pytest.mark.parametrize(
    "subject",
    [
        "tvx.ev.{stream}.{audience}.{other}",
        "tvx.ev.othercn.{audience}.{mine}",
        "tvx.ev.{stream}.{mine}",
        "tvx.ev.{stream}.{audience}.{mine}.more",
        "tvx.live.{stream}.{audience}.{mine}",
        "tvx.live.{stream}.{audience}.{other}",
        "$SYS.REQ.CLAIMS.UPDATE",
        "$SYS.REQ.SERVER.PING",
    ],
)
def test_a_device_publishes_under_no_other_subject(hub: Hub, subject: str) -> None:
    before = messages(hub)
    names = {"other": hub.realm.carrier(OTHER), "audience": AUDIENCE}

    async def publish(one: Raw) -> object:
        return await one.put(subject.format(stream=one.stream, mine=one.carrier, **names), b"x")

    assert attempt(hub, publish) == "refused"
    assert messages(hub) == before


@pytest.mark.parametrize(
    "verb",
    [
        "STREAM.MSG.DELETE.{stream}",
        "STREAM.PURGE.{stream}",
        "STREAM.DELETE.{stream}",
        "STREAM.UPDATE.{stream}",
        "STREAM.CREATE.mine",
        "STREAM.LIST",
        "STREAM.NAMES",
        "STREAM.MSG.GET.{stream}",
        "STREAM.SNAPSHOT.{stream}",
        "STREAM.RESTORE.{stream}",
        "STREAM.PEER.REMOVE.{stream}",
        "STREAM.LEADER.STEPDOWN.{stream}",
        "CONSUMER.CREATE.{stream}",
        "CONSUMER.CREATE.{stream}.mine.tvx",
        "CONSUMER.DURABLE.CREATE.{stream}.mine",
        "CONSUMER.MSG.NEXT.{stream}.mine",
        "CONSUMER.LIST.{stream}",
        "META.LEADER.STEPDOWN",
        "ACCOUNT.PURGE.any",
        "INFO",
    ],
)
def test_a_device_can_neither_manage_nor_consume(hub: Hub, verb: str) -> None:
    before = messages(hub)

    async def call(one: Raw) -> object:
        changed = stream_settings(one.stream, 1, 1_000_000) | {"deny_delete": False}
        return await one.call(verb.format(stream=one.stream), changed)

    assert attempt(hub, call) == "refused"
    assert messages(hub) == before


@pytest.mark.parametrize(
    "subject", ["_INBOX.{other}.>", "_INBOX.>", ">", "tvx.ev.>", "tvx.live.othercn.>", "$SYS.>"]
)
def test_a_device_hears_nothing_that_is_not_for_it(hub: Hub, subject: str) -> None:
    async def listen(one: Raw) -> object:
        async def ignore(_: Msg) -> None:
            raise AssertionError

        await one.wire.subscribe(subject.format(other=hub.realm.carrier(OTHER)), cb=ignore)
        await asyncio.wait_for(one.heard.wait(), PATIENCE)
        return one.told

    assert any("permissions violation" in told for told in attempt(hub, listen))


def test_a_message_that_is_too_large_is_refused(hub: Hub) -> None:
    before = messages(hub)

    async def publish(one: Raw) -> object:
        return await one.put(published(one.stream, AUDIENCE, one.carrier), bytes(600 * 1024))

    answer = attempt(hub, publish)
    assert answer["error"]["description"] == "message size exceeds maximum allowed"
    assert messages(hub) == before


@pytest.mark.parametrize("how", ["all", "sub"])
def test_nobody_rolls_up_the_log(hub: Hub, how: str) -> None:
    before = messages(hub)

    async def publish(one: Raw) -> object:
        subject = published(one.stream, AUDIENCE, one.carrier)
        return await one.put(subject, b"", {"Nats-Rollup": how})

    assert "rollup not permitted" in attempt(hub, publish)["error"]["description"]
    assert messages(hub) == before


def test_even_the_one_who_makes_the_stream_deletes_nothing(hub: Hub) -> None:
    before = messages(hub)

    async def spoil(one: Raw) -> list[object]:
        softer = stream_settings(one.stream, 1, 1_000_000_000) | {"deny_delete": False}
        update = await one.call(f"STREAM.UPDATE.{one.stream}", softer)
        shorter = stream_settings(one.stream, 1, 1_000_000_000) | {"deny_purge": False}
        purge = await one.call(f"STREAM.UPDATE.{one.stream}", shorter)
        refused = [
            await one.call(f"{verb}.{one.stream}")
            for verb in ("STREAM.DELETE", "STREAM.PURGE", "STREAM.MSG.DELETE", "STREAM.MSG.GET")
        ]
        return [update["error"]["description"], purge["error"]["description"], *refused]

    softer, purge, *refused = attempt(hub, spoil, hub.charge.access)
    assert "can not cancel deny message deletes" in softer
    assert "can not cancel deny purge" in purge
    assert refused == ["refused"] * 4
    assert messages(hub) == before


def test_a_stolen_scoped_key_gives_no_wider_rights(hub: Hub) -> None:
    key = NatsKey.generate(KeyKind.USER)
    wide = {"type": "user", "version": 2, "issuer_account": hub.realm.account.public}
    wide |= {
        "pub": {"allow": [">"]},
        "sub": {"allow": [">"]},
        "subs": -1,
        "data": -1,
        "payload": -1,
    }
    claims = {"sub": key.public, "name": "evil", "nats": wide}
    good = hub.realm.access(MINE)
    token = signed_token(hub.realm.scoped, claims, 0)
    forged = replace(good, carrier="evil", token=token, key=key)
    with pytest.raises(nats.errors.Error, match=r"(?i)authorization violation"):
        attempt(hub, lambda one: one.call("INFO"), forged)


def test_a_revoked_device_is_cut_off_at_once_and_comes_in_again_only_with_a_new_pass(
    hub: Hub,
) -> None:
    gone = a_device(3)
    access = hub.realm.access(gone)

    async def cut_off() -> bool:
        async with raw(access) as one:
            hub.realm = hub.realm.without(gone)
            told = await asyncio.to_thread(hub.announce)
            await asyncio.wait_for(one.wire.gone.wait(), 5)
            return told == 1

    assert hub.loop.run(cut_off())
    with pytest.raises(nats.errors.Error, match=r"(?i)authorization violation"):
        attempt(hub, lambda one: one.call("INFO"), access)
    until(lambda: hub.realm.access(gone).token != access.token, PATIENCE)  # a second later
    assert attempt(hub, lambda one: one.call(f"STREAM.INFO.{one.stream}"), hub.realm.access(gone))


def test_a_server_of_another_authority_is_not_talked_to(hub: Hub, tmp_path) -> None:
    other = Hub(tmp_path).start(provisioned=False)
    try:
        theirs = other.realm.access(MINE).addresses
        mistaken = replace(hub.realm.access(MINE), addresses=theirs)
        for scheme in ("wss:", "tls:"):
            with pytest.raises((OSError, nats.errors.Error)):
                attempt(hub, lambda one: one.call("INFO"), mistaken, scheme)
    finally:
        other.stop()


def test_without_a_certificate_of_the_hub_not_a_byte_of_the_protocol_is_heard(hub: Hub) -> None:
    """This fences off faults that a server may have before anyone has logged in."""

    async def knock(scheme: str) -> bytes:
        access = hub.realm.access(MINE)
        address = next(a for a in access.addresses if a.startswith(scheme))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(cadata=access.authority)
        port = int(address.rpartition(":")[2])
        reader, writer = await asyncio.open_connection(
            "127.0.0.1", port, ssl=context, server_hostname="127.0.0.1"
        )
        try:
            writer.write(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            return await asyncio.wait_for(reader.read(100), 5)
        finally:
            writer.close()

    for scheme in ("wss:", "tls:"):
        with pytest.raises((OSError, ConnectionError)):
            assert hub.loop.run(knock(scheme)) == b""
            raise ConnectionError


def test_a_device_reads_what_lies_there_by_position(hub: Hub) -> None:
    async def read(one: Raw) -> object:
        await one.put(published(one.stream, AUDIENCE, one.carrier), b"to be read")
        subject = f"$JS.API.DIRECT.GET.{one.stream}"
        body = json.dumps({"last_by_subj": published(one.stream, AUDIENCE, one.carrier)})
        return (await one.wire.request(subject, body.encode(), timeout=PATIENCE)).data

    assert attempt(hub, read) == b"to be read"
    assert stored("s", "a") == "tvx.ev.s.a.*"
