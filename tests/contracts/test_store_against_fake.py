"""Random histories of one store: the encrypted file and the fake never differ, reopened or not."""

import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.ids import DraftId, EntryId
from app.keys.derivation import Cost
from app.ports import Store, StoredEntry
from storage.backend import FileBackend
from tests.fakes import FakeBackend

WORDS = "a passphrase for a test"
small = st.integers(0, 5).map(lambda number: bytes([number]) * 16)
bodies = st.binary(max_size=9)
names = st.sampled_from(["a", "ab", "b", "é", "中"])


def entries_with(ids: st.SearchStrategy[bytes]) -> st.SearchStrategy[StoredEntry]:
    sources = st.sampled_from(["own", "hub"])
    return st.builds(StoredEntry, ids.map(EntryId), bodies, st.integers(0, 2**53), sources)


entries = entries_with(small)
# Many at once are packed into one value, if their ids are as long as ids are.
many = st.lists(entries_with(small.map(lambda half: half * 2)), max_size=40) | st.lists(entries)


def contents(store: Store) -> object:
    return (
        list(store.record.rosters()),
        list(store.record.cards()),
        list(store.record.entries()),
        list(store.drafts.all()),
        [(name, store.vault.get(name)) for name in store.vault.names("")],
    )


class StoreMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name).resolve() / "w"
        self.backends = (FileBackend(Cost(64 * 1024, 1, 4)), FakeBackend())
        self.stores: list[Store] = [b.create(self.path, WORDS) for b in self.backends]
        self.opened = 0

    def teardown(self) -> None:
        self.stores[0].close()
        self.folder.cleanup()

    @rule(rosters=st.lists(bodies), cards=st.lists(bodies), entries=many)
    def append(self, rosters: list[bytes], cards: list[bytes], entries: list[StoredEntry]) -> None:
        for store in self.stores:
            store.record.append(rosters, cards, entries)

    @rule(draft=small.map(DraftId), body=bodies)
    def keep(self, draft: DraftId, body: bytes) -> None:
        for store in self.stores:
            store.drafts.keep(draft, body)

    @rule(draft=small.map(DraftId))
    def drop(self, draft: DraftId) -> None:
        for store in self.stores:
            store.drafts.drop(draft)

    @rule(name=names, value=bodies)
    def put(self, name: str, value: bytes) -> None:
        for store in self.stores:
            store.vault.put(name, value)

    @rule(entry=entries, draft=small.map(DraftId), name=names, kept=st.booleans())
    def transact(self, entry: StoredEntry, draft: DraftId, name: str, kept: bool) -> None:
        for store in self.stores:
            with suppress(ZeroDivisionError), store.transaction():
                store.record.append(entries=[entry])
                store.drafts.drop(draft)
                store.vault.put(name, b"inside")
                assert 1 // kept  # else all of it is taken back

    @precondition(lambda self: self.opened < 3)
    @rule()
    def reopen(self) -> None:
        self.opened += 1
        for store in self.stores:
            store.close()
        self.stores = [backend.open(self.path, WORDS) for backend in self.backends]

    @invariant()
    def same(self) -> None:
        real, fake = self.stores
        assert contents(real) == contents(fake)


TestStore = StoreMachine.TestCase
TestStore.settings = settings(max_examples=15, stateful_step_count=20)
