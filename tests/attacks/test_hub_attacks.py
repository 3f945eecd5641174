"""What an enrolled, hostile device can still do on a hub, and that it does no harm."""

import json
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from app.record.segment import Flaw, seal_segment, segment_id
from app.sync_port import FullError
from app.workspace.place_parts import channels_of
from storage.sync.hub import rights
from storage.sync.hub.rights import published
from tests.attacks.test_hub_rights import Raw, raw
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


def as_hostile(room: HubRoom, code: str, what: Callable[[Raw], Awaitable[object]]) -> object:
    """Do something with a desk's own pass and a raw client."""
    hub = room.hubs[0]

    async def run() -> object:
        async with raw(hub.realm.access(room.desks.open[code].device)) as one:
            done = await what(one)
            await one.wire.flush()
            return done

    return hub.loop.run(run())


def audience(room: HubRoom) -> str:
    (channel,) = channels_of(room.desks.open["FRA"])
    return channel.tag.hex()


def carrier(room: HubRoom, code: str) -> str:
    return room.hubs[0].realm.carrier(room.desks.open[code].device)


def test_acks_sent_to_a_victim_s_subject_are_read_as_junk_and_nothing_else(room: HubRoom) -> None:
    """The server stores its own answer there: it does not ask whether the sender may write so."""
    room.all_exchange()
    tag, victim = audience(room), carrier(room, "NOR")

    async def attack(one: Raw) -> None:
        for number in range(20):
            own = published(one.stream, tag, one.carrier)
            other = published(one.stream, tag, victim)
            await one.wire.publish(own, b"junk %d" % number, reply=other)

    as_hostile(room, "KEN", attack)
    room.tables("NOR")
    sent = room.exchange("NOR")
    came = room.exchange("FRA")
    # With what was tabled goes a statement of what its desk holds.
    assert (sent.sent, came.received, came.notices) == (2, 2, 1)
    junk = [fault for fault in came.faults if fault.flaw in (Flaw.FOREIGN, Flaw.PARTIAL)]
    assert len(junk) == 40  # his own messages, and the server's answers under the victim's name
    room.restart("NOR")  # its own log is looked for among the junk
    assert room.exchange("NOR").sent == 0
    room.converge()


def test_what_was_read_and_sent_to_a_victim_s_subject_counts_for_its_author(room: HubRoom) -> None:
    room.tables("FRA")
    room.all_exchange()
    tag, victim = audience(room), carrier(room, "NOR")

    async def attack(one: Raw) -> None:
        other = published(one.stream, tag, victim)
        subject = f"$JS.API.DIRECT.GET.{one.stream}"
        for number in range(1, 4):
            await one.wire.publish(subject, json.dumps({"seq": number}).encode(), reply=other)

    as_hostile(room, "KEN", attack)
    room.tables("NOR")
    room.all_exchange()
    assert room.agree()
    for workspace in room.desks.open.values():
        assert len(workspace.conference.amendments) == 2


def test_a_key_used_up_beforehand_keeps_no_segment_out(room: HubRoom) -> None:
    """The window of keys is that of the whole stream: whoever guesses one takes it from others."""
    room.exchange("NOR")
    workspace = room.desks.open["NOR"]
    (channel,) = channels_of(workspace)
    frame = b"\x00" * 1024
    segment, _ = seal_segment(channel, channel.new_log(), [frame])

    async def attack(one: Raw) -> None:
        subject = published(one.stream, channel.tag.hex(), one.carrier)
        await one.put(subject, b"poison", {"Nats-Msg-Id": segment_id(segment).hex()})

    as_hostile(room, "KEN", attack)
    room.store("NOR").append(channel, [segment])
    lying = room.lying_there("FRA")
    assert [s.frames for s in lying if s.device == workspace.device][-1] == (frame,)


def test_a_victim_s_quota_used_up_by_others_is_said_and_another_way_helps(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rights, "MAX_MESSAGES_PER_SUBJECT", 30)
    hub.lose_the_stream()
    room = a_room(tmp_path, hub)
    try:
        room.all_exchange()
        tag, victim = audience(room), carrier(room, "NOR")

        async def attack(one: Raw) -> None:
            own, other = (published(one.stream, tag, c) for c in (one.carrier, victim))
            for number in range(40):
                await one.wire.publish(own, b"junk %d" % number, reply=other)

        as_hostile(room, "KEN", attack)
        as_hostile(room, "CHAIR", attack)

        async def used(one: Raw) -> object:
            subject = published(one.stream, tag, victim)
            info = await one.call(f"STREAM.INFO.{one.stream}", {"subjects_filter": subject})
            return info["state"]["subjects"][subject]

        until(lambda: as_hostile(room, "KEN", used) == 30, 20)
        room.tables("NOR")
        with pytest.raises(FullError, match=r"used up its share.*Tell the secretariat"):
            room.exchange("NOR")
        assert room.exchange("FRA").sent == 0  # the others go on
        # By any other way, here a file handed over, what it wrote gets there all the same.
        room.desks.send("NOR", "FRA")
        assert room.exchange("FRA").sent == 3  # both of Norway's, and its own statement
        came = room.exchange("SEC")
        assert came.received - came.notices == 1
    finally:
        room.close()


def test_junk_and_floods_by_an_enrolled_device_stop_nobody(room: HubRoom) -> None:
    room.all_exchange()
    tag = audience(room)

    async def attack(one: Raw) -> None:
        own = published(one.stream, tag, one.carrier)
        for size in (0, 1, 7, 1000, 100_000, 500_000):
            for filler in (b"\x00", b"T", b"TVXS1\n"):
                await one.wire.publish(own, (filler * size)[:size])
        for _ in range(300):
            await one.wire.publish(own, b"TVXS1\n" + bytes(200))

    as_hostile(room, "KEN", attack)
    room.tables("NOR")
    room.exchange("NOR")
    came = room.exchange("FRA")
    assert came.received - came.notices == 1
    assert came.faults
    assert room.exchange("FRA").faults == ()  # read once, not again and again
    room.converge()
