"""Desks of one conference that exchange through real hubs, and the hub seen from outside."""

from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from app.errors import PlaceError
from app.ids import EntryId
from app.negotiation.events import HOUSEKEEPING_KINDS
from app.negotiation.rolling import rolling_hash
from app.record.envelope import entry_id
from app.record.frames import Entries, keys_by_id, open_frame
from app.record.segment import Segment
from app.workspace.exchanging import Exchange, Exchanged
from app.workspace.identity import load_keys
from app.workspace.place_parts import channels_of
from app.workspace.workspace import Workspace
from storage.sync.hub.store import HubStore
from tests.desks import Desks, a_conference
from tests.fakes import FakeBackend
from tests.hubs import Hub, until

CODES = ("SEC", "CHAIR", "FRA", "KEN", "NOR")


def acted(workspace: Workspace) -> frozenset[EntryId]:
    """The entries held that people made; statements of what is held follow every exchange."""
    held = workspace.evaluation.held.entries.values()
    return frozenset(e.id for e in held if e.kind not in HOUSEKEEPING_KINDS)


@dataclass
class HubRoom:
    """Five desks; each has its own way to each hub, opened when it is first used."""

    desks: Desks
    hubs: list[Hub]
    schemes: dict[str, str] = field(default_factory=dict[str, str])
    stores: dict[tuple[str, int], HubStore] = field(default_factory=dict)
    exchanges: dict[tuple[str, int], Exchange] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.words = map(str, count(1))

    def store(self, code: str, hub: int = 0) -> HubStore:
        key = (code, hub)
        if key not in self.stores:
            device = self.desks.open[code].device
            self.stores[key] = self.hubs[hub].store(device, self.schemes.get(code, ""))
        return self.stores[key]

    def exchange(self, code: str, hub: int = 0) -> Exchanged:
        key = (code, hub)
        if key not in self.exchanges:
            self.exchanges[key] = Exchange(self.desks.open[code], self.store(code, hub))
        return self.exchanges[key].once()

    def exchange_at_last(self, code: str, hub: int = 0, seconds: float = 60) -> Exchanged:
        """Exchange as soon as the hub lets one."""

        def tried() -> Exchanged | None:
            try:
                return self.exchange(code, hub)
            except PlaceError:
                return None

        return until(tried, seconds)

    def all_exchange(self, rounds: int = 2, hub: int = 0) -> None:
        for _ in range(rounds):
            for code in CODES:
                self.exchange_at_last(code, hub)

    def states(self) -> dict[str, object]:
        """How each desk's way stands."""
        return {code: store.state for (code, _), store in self.stores.items()}

    def tables(self, code: str) -> None:
        self.desks.amends(code, "Article 2", "Geneva", f"Oslo {next(self.words)}")

    def restart(self, code: str) -> None:
        """A desk closes the program and opens it again."""
        for key in [k for k in self.stores if k[0] == code]:
            self.stores.pop(key).close()
            self.exchanges.pop(key, None)

    def agree(self) -> bool:
        desks = self.desks.open.values()
        held = {acted(w) for w in desks}
        return len({rolling_hash(w.conference) for w in desks}) == 1 and len(held) == 1

    def converge(self, seconds: float = 120, hub: int = 0) -> int:
        """Exchange until all hold the same; return how many rounds that took."""
        rounds = iter(count(1))

        def agreed() -> int:
            for code in CODES:
                self.exchange_at_last(code, hub)
            done = next(rounds)
            return done if self.agree() else 0

        return until(agreed, seconds)

    def lying_there(self, code: str, hub: int = 0) -> list[Segment]:
        """Every segment that a desk finds on a hub."""
        from_scratch = _Nothing()
        store = self.store(code, hub)
        assert store.place  # the very one that is there now
        return [
            found
            for channel in channels_of(self.desks.open[code])
            for found in store.read(channel, from_scratch)
            if isinstance(found, Segment)
        ]

    def entries_lying_there(self, code: str, hub: int = 0) -> set[EntryId]:
        """Every entry that a desk finds on a hub."""
        keys = keys_by_id(load_keys(self.desks.open[code].store.vault))
        runs = [open_frame(f, keys) for s in self.lying_there(code, hub) for f in s.frames]
        envelopes = [e for run in runs if isinstance(run, Entries) for e in run.envelopes]
        return {id_ for id_ in map(entry_id, envelopes) if id_ is not None}

    def entries_of(self, code: str) -> set[EntryId]:
        """Every entry that a desk holds."""
        return set(self.desks.open[code].evaluation.held.entries)

    def close(self) -> None:
        for store in self.stores.values():
            store.close()
        self.desks.close()


class _Nothing:
    """A memory that remembers nothing."""

    def get(self, name: str) -> bytes | None:
        return None

    def put(self, name: str, value: bytes) -> None:
        pass

    def forget(self) -> None:
        pass


def a_room(folder: Path, *hubs: Hub) -> HubRoom:
    desks = a_conference(folder, *CODES[2:], backend=FakeBackend())
    return HubRoom(desks, list(hubs), {"KEN": "tls", "NOR": "tls"})
