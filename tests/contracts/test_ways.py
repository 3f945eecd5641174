"""What people rely on, whichever way entries go: exchange file, shared folder or hub.

A further way is held to it by adding it to ``WAYS``.
"""

import io
import random
from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

import pytest

from app.ids import DeviceId
from app.negotiation.events import HOUSEKEEPING_KINDS
from app.negotiation.rolling import rolling_hash
from app.record.bundle_errors import TruncatedBundleError
from app.sync_port import SyncStore
from app.workspace.exchanging import Exchange
from app.workspace.syncing import outgoing, take_in
from app.workspace.workspace import Progress, Workspace
from storage.sync.folder.store import FolderStore
from storage.sync.hub.store import HubStore
from tests.desks import Desks, a_conference
from tests.fake_place import FakePlace, FakeStore
from tests.fakes import FakeBackend
from tests.hubs import Hub, RunningHubs

CODES = ("FRA", "KEN", "NOR")


class Way(ABC):
    """One way by which what one desk holds gets to another.

    Attributes:
        opened: what it is connected by, which is let go of at the end.
    """

    opened: Collection[SyncStore] = ()

    @abstractmethod
    def gives(self, sender: Workspace) -> None:
        """Let a desk give all that it holds."""

    @abstractmethod
    def takes(self, receiver: Workspace, progress: Progress | None = None) -> int:
        """Let a desk take what is there; return how many entries are new to it."""

    @abstractmethod
    def damages(self) -> None:
        """Cut what was given last short."""

    def ends(self) -> None:
        for store in self.opened:
            store.close()


class ByFile(Way):
    """An exchange file, the last that was written."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "last.tvxb"

    def gives(self, sender: Workspace) -> None:
        self._path.write_bytes(b"".join(outgoing(sender).chunks))

    def takes(self, receiver: Workspace, progress: Progress | None = None) -> int:
        if not self._path.exists():
            return 0
        source = io.BytesIO(self._path.read_bytes())
        receipt = take_in(receiver, source, "a file", progress)
        return receipt.received - receipt.notices

    def damages(self) -> None:
        self._path.write_bytes(self._path.read_bytes()[:-700])


class ByFolder(Way):
    """A shared folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "share"
        self._folder.mkdir()

    def _exchange(self, desk: Workspace) -> Exchange:
        return Exchange(desk, FolderStore(self._folder, desk.ground.chain.conference))

    def gives(self, sender: Workspace) -> None:
        self._exchange(sender).once()

    def takes(self, receiver: Workspace, progress: Progress | None = None) -> int:
        came = self._exchange(receiver).once(progress)
        return came.received - came.notices

    def damages(self) -> None:
        last = max(self._folder.rglob("*.tvs"), key=lambda path: path.stat().st_mtime_ns)
        last.write_bytes(last.read_bytes()[:-700])


class ByFake(Way):
    """A place in memory."""

    def __init__(self, folder: Path) -> None:
        self._place = FakePlace()

    def gives(self, sender: Workspace) -> None:
        Exchange(sender, FakeStore(self._place)).once()

    def takes(self, receiver: Workspace, progress: Progress | None = None) -> int:
        came = Exchange(receiver, FakeStore(self._place)).once(progress)
        return came.received - came.notices

    def damages(self) -> None:
        self._place.messages[-1] = self._place.messages[-1][:-700]


class ByHub(Way):
    """A conference hub, empty at first; each desk has a connection of its own to it."""

    def __init__(self, hub: Hub) -> None:
        hub.lose_the_stream()
        self._hub = hub
        self._stores: dict[DeviceId, HubStore] = {}
        self.opened = self._stores.values()

    def _exchange(self, desk: Workspace) -> Exchange:
        if desk.device not in self._stores:
            self._stores[desk.device] = self._hub.store(desk.device)
        return Exchange(desk, self._stores[desk.device])

    def gives(self, sender: Workspace) -> None:
        self._exchange(sender).once()

    def takes(self, receiver: Workspace, progress: Progress | None = None) -> int:
        came = self._exchange(receiver).once(progress)
        return came.received - came.notices

    def damages(self) -> None:
        self._hub.cut_the_last_message(700)


WAYS: dict[str, Callable[[Path, RunningHubs], Way]] = {
    "file": lambda folder, _: ByFile(folder),
    "folder": lambda folder, _: ByFolder(folder),
    "fake": lambda folder, _: ByFake(folder),
    "hub": lambda _, hubs: ByHub(hubs.of(1)),
    "hub of three servers": lambda _, hubs: ByHub(hubs.of(3)),
}
LONG = frozenset({"hub of three servers"})


def each_way() -> Iterator[object]:
    for name in sorted(WAYS):
        yield pytest.param(name, marks=[pytest.mark.long] if name in LONG else [])


@pytest.fixture(params=each_way())
def way(request: pytest.FixtureRequest, tmp_path: Path, hubs: RunningHubs) -> Iterator[Way]:
    made = WAYS[request.param](tmp_path, hubs)
    yield made
    made.ends()


@pytest.fixture
def desks(tmp_path: Path) -> Desks:
    return a_conference(tmp_path / "desks", *CODES, backend=FakeBackend())


def tables(desks: Desks, code: str, word: str) -> None:
    desks.amends(code, "Article 2", "Geneva", word)


def held(desk: Workspace) -> frozenset[bytes]:
    """What is held but for what desks say of each other's holdings."""
    entries = desk.evaluation.held.entries.values()
    return frozenset(e.id for e in entries if e.kind not in HOUSEKEEPING_KINDS)


def test_what_one_gives_another_takes_once(way: Way, desks: Desks) -> None:
    fra, ken = desks.open["FRA"], desks.open["KEN"]
    tables(desks, "FRA", "Oslo")
    way.gives(fra)
    assert way.takes(ken) == 1
    assert way.takes(ken) == 0
    assert rolling_hash(fra.conference) == rolling_hash(ken.conference)
    way.gives(fra)
    assert way.takes(ken) == 0


def test_what_came_from_one_is_handed_on_to_a_third(way: Way, desks: Desks) -> None:
    fra, ken, nor = (desks.open[code] for code in CODES)
    tables(desks, "FRA", "Oslo")
    way.gives(fra)
    way.takes(ken)
    way.gives(ken)
    way.takes(nor)
    assert held(fra) == held(ken) == held(nor)


def test_three_who_meet_in_random_orders_with_repeats_and_losses_agree(
    way: Way, desks: Desks
) -> None:
    chance = random.Random(17)
    for step in range(60):
        code = chance.choice(CODES)
        deed = chance.random()
        if deed < 0.3:
            tables(desks, code, f"Oslo {step}")
        elif deed < 0.65:
            way.gives(desks.open[code])
        else:
            way.takes(desks.open[code])
    for code in CODES * 2:
        way.gives(desks.open[code])
        for other in CODES:
            way.takes(desks.open[other])
    assert len({held(desks.open[code]) for code in CODES}) == 1
    assert len({rolling_hash(desks.open[code].conference) for code in CODES}) == 1
    stored = [s.id for s in desks.open["FRA"].store.record.entries()]
    assert len(stored) == len(set(stored))


def test_what_was_cut_short_harms_nothing_and_the_next_heals_it(way: Way, desks: Desks) -> None:
    fra, ken = desks.open["FRA"], desks.open["KEN"]
    way.gives(fra)
    way.takes(ken)
    tables(desks, "FRA", "Oslo")
    way.gives(fra)
    way.damages()
    before = held(ken)
    try:
        assert way.takes(ken) == 0
    except TruncatedBundleError:
        assert isinstance(way, ByFile), "a file is refused as a whole"
    assert held(ken) == before
    tables(desks, "FRA", "Bergen")
    for _ in range(3):
        way.gives(fra)
        way.takes(ken)
    assert held(ken) == held(fra)


class StopError(Exception):
    pass


def test_cancelling_leaves_the_receiver_as_it_was(way: Way, desks: Desks) -> None:
    fra, ken = desks.open["FRA"], desks.open["KEN"]
    tables(desks, "FRA", "Oslo")
    way.gives(fra)
    before = held(ken), rolling_hash(ken.conference)

    def stop(done: int, total: int) -> None:
        raise StopError

    with pytest.raises(StopError):
        way.takes(ken, stop)
    assert (held(ken), rolling_hash(ken.conference)) == before
    assert way.takes(ken) == 1


def test_what_is_taken_is_named_by_where_it_came_from(way: Way, desks: Desks) -> None:
    tables(desks, "FRA", "Oslo")
    way.gives(desks.open["FRA"])
    way.takes(desks.open["KEN"])
    sources = {one.source for one in desks.open["KEN"].store.record.entries()}
    assert sources - {"own"}
    assert "" not in sources
