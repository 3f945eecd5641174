"""Many devices on one real hub until all agree, and one that catches up with 100,000 entries.

Prints two JSON lines; seconds of wall time, bytes as the server counted them:
``python tests/benchmarks/bench_hub.py [--devices 200] [--entries 50] [--backlog 100000]``.

The first line is the transport alone: sealed frames, segments and their signatures, no evaluation;
one new entry after it shows that its cost does not grow with what lies there.
"""

import argparse
import json
import resource
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.keys.sealing import AudienceKey, FrameType
from app.record.frames import pack, seal_run
from app.record.segment import Segment, seal_segment
from app.sync_port import keep_own_log
from app.workspace.exchanging import Exchange
from app.workspace.place_parts import Part
from app.workspace.taking import item_name
from tests.benchmarks.bench_sync import (
    CheckedOnce,
    Desk,
    a_ground,
    amends,
    laid,
    quietly,
    rolled,
)
from tests.contracts.test_sync_store import Device
from tests.hubs import Hub

ENTRY_BYTES, FRAMES_IN_SEGMENT = 600, 3


def meeting(hub: Hub, devices: int, entries: int) -> dict[str, object]:
    """Let devices write apart from each other, put it on the hub, and read all of it.

    They are simulated from the exchange down, as those that meet in a folder (``bench_sync``):
    each has its own keys, pass, connection and verdicts; a signature is checked once for all.
    """
    ground, names = a_ground(devices)
    key = AudienceKey.generate(ground.chain.everybody, 1)
    begun, before = time.perf_counter(), hub.status(0, "varz")
    with CheckedOnce():
        secretariat = Desk(names[0], ground, key)
        secretariat.writes(laid())
        _exchanged(hub, secretariat)
        for number, name in enumerate(names[1:]):
            desk = Desk(name, ground, key)
            for n in range(entries):
                amends(desk, number * entries + n)
            _put_only(hub, desk)
        uploaded = time.perf_counter() - begun
        digests, hashes = Counter(), {}
        for name in names[1:]:
            desk = Desk(name, ground, key)
            _exchanged(hub, desk)
            digests[desk.digest] += 1
            if desk.digest not in hashes:
                hashes[desk.digest] = rolled(desk).hex()
    spent = time.perf_counter() - begun
    after = hub.status(0, "varz")
    return {
        "bench": "hub meeting",
        "devices": devices,
        "entries_each": entries,
        "rolling_hashes": len(set(hashes.values())),
        "converged": len(digests) == 1 and sum(digests.values()) == devices,
        "all_sent_s": round(uploaded, 2),
        "all_agree_s": round(spent, 2),
        "read_s_per_device": round((spent - uploaded) / devices, 3),
        "bytes_up_per_device": (after["in_bytes"] - before["in_bytes"]) // devices,
        "bytes_down_per_device": (after["out_bytes"] - before["out_bytes"]) // devices,
        "server_mb": round(after["mem"] / 1e6, 1),
        "peak_memory_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def _exchanged(hub: Hub, desk: Desk) -> None:
    store = hub.store(desk.device)
    try:
        Exchange(desk, store, prepare=quietly).once()
    finally:
        store.close()


def _put_only(hub: Hub, desk: Desk) -> None:
    """Let a device that has read nothing put its own entries there."""
    store = hub.store(desk.device)
    store.read = lambda channel, memory: iter(())
    part = Part(desk, store.place, desk.key.audience)
    ground = [r.envelope for r in desk.ground.chain.rosters]
    ground += [c.envelope for c in desk.ground.cards.values()]
    part.stock.note(map(item_name, ground))  # the secretariat has put these there
    part.keep()
    try:
        Exchange(desk, store, prepare=quietly).once()
    finally:
        store.close()


def catching_up(hub: Hub, backlog: int) -> dict[str, object]:
    """Put many entries there, let one device read them all, then one more."""
    writer, reader = (Device(name, hub.store(a)) for name, a in (("norway", b"w"), ("peru", b"r")))
    key: AudienceKey = writer.key
    frames = [seal_run(key, run) for run in pack(bytes(ENTRY_BYTES) for _ in range(backlog))]
    end = writer.channel.new_log()

    def segments():
        nonlocal end
        for at in range(0, len(frames), FRAMES_IN_SEGMENT):
            data, end = seal_segment(writer.channel, end, frames[at : at + FRAMES_IN_SEGMENT])
            yield data

    begun = time.perf_counter()
    writer.store.append(writer.channel, segments())
    keep_own_log(writer.memory, writer.channel, end)
    sent = time.perf_counter()
    found = [s for s in reader.reads() if isinstance(s, Segment)]
    read = time.perf_counter()
    assert sum(len(s.frames) for s in found) == len(frames)
    before = hub.status(0, "varz")["out_bytes"]
    one = seal_segment(writer.channel, end, [key.seal(FrameType.ENTRIES, bytes(ENTRY_BYTES))])[0]
    writer.store.append(writer.channel, [one])
    fresh = time.perf_counter()
    assert len(reader.reads()) == 1
    caught = time.perf_counter()
    after = hub.status(0, "varz")["out_bytes"]
    writer.store.close()
    reader.store.close()
    return {
        "bench": "hub catch-up",
        "entries": backlog,
        "sent_s": round(sent - begun, 2),
        "caught_up_s": round(read - sent, 2),
        "entries_per_s": round(backlog / (read - sent)),
        "one_more_ms": round(1e3 * (caught - fresh), 1),
        "one_more_bytes": after - before,
    }


def main() -> None:
    """Run both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--devices", type=int, default=200)
    parser.add_argument("--entries", type=int, default=50)
    parser.add_argument("--backlog", type=int, default=100_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        hub = Hub(Path(folder) / "hub").start()
        try:
            print(json.dumps(catching_up(hub, asked.backlog)), flush=True)
            hub.lose_the_stream()
            print(json.dumps(meeting(hub, asked.devices, asked.entries)), flush=True)
        finally:
            hub.stop()


if __name__ == "__main__":
    main()
