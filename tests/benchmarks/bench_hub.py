"""Many devices on one real hub until all agree, and one that catches up with 100,000 entries.

Prints two JSON lines; seconds of wall time, bytes as the server counted them:
``python tests/benchmarks/bench_hub.py [--devices 200] [--entries 50] [--backlog 100000]``.

The first line is the transport alone: sealed frames, segments and their signatures, no evaluation;
one new entry after it shows that its cost does not grow with what lies there.
"""

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.keys.sealing import AudienceKey, FrameType
from app.record.frames import pack, seal_run
from app.record.segment import Segment, seal_segment
from app.sync_port import keep_own_log
from app.workspace.exchanging import Exchange
from tests.contracts.test_sync_store import Device
from tests.desks import Desks
from tests.fakes import FakeBackend
from tests.hubs import Hub

ENTRY_BYTES, FRAMES_IN_SEGMENT = 600, 3


def code(number: int) -> str:
    """Return the code of a delegation: three letters."""
    return "".join(chr(65 + number // 26**k % 26) for k in (2, 1, 0))


def a_conference(folder: Path, devices: int) -> Desks:
    """Return a secretariat and as many delegations, each with a device."""
    desks = Desks(folder, FakeBackend())
    desks.found()
    desks.lay()
    for number in range(devices):
        desks.enrol(code(number))
    return desks


def meeting(hub: Hub, folder: Path, devices: int, entries: int) -> dict[str, object]:
    """Let every device table and exchange until all have one rolling hash."""
    desks = a_conference(folder, devices)
    codes = [code(number) for number in range(devices)]
    stores = {c: hub.store(desks.open[c].device) for c in ("SEC", *codes)}
    exchanges = {c: Exchange(desks.open[c], stores[c]) for c in stores}
    exchanges["SEC"].once()
    for one in codes:
        exchanges[one].once()
    for number in range(entries):
        for one in codes:
            desks.amends(one, "Article 2", "Geneva", f"Oslo {one} {number}")
    before = hub.status(0, "varz")
    begun = time.perf_counter()
    for one in codes:
        exchanges[one].once()
    uploaded = time.perf_counter() - begun
    for one in ("SEC", *codes):
        exchanges[one].once()
    spent = time.perf_counter() - begun
    after = hub.status(0, "varz")
    hashes = len(desks.hashes())
    for store in stores.values():
        store.close()
    desks.close()
    return {
        "bench": "hub meeting",
        "devices": devices,
        "entries_each": entries,
        "rolling_hashes": hashes,
        "first_round_s": round(uploaded, 2),
        "all_agree_s": round(spent, 2),
        "bytes_up_per_device": (after["in_bytes"] - before["in_bytes"]) // devices,
        "bytes_down_per_device": (after["out_bytes"] - before["out_bytes"]) // devices,
        "server_mb": round(after["mem"] / 1e6, 1),
    }


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
            print(json.dumps(meeting(hub, Path(folder), asked.devices, asked.entries)), flush=True)
        finally:
            hub.stop()


if __name__ == "__main__":
    main()
