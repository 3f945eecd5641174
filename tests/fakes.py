"""The places to keep things, in memory: the same behaviour as ``storage``, without its files.

One contract suite (``tests/contracts``) holds both to the ports, so that a test of a use case may
take these.
"""

import copy
import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.ids import DraftId
from app.keys.recovery import RecoveryCode
from app.ports import COPY_MARK, KeyringError, SearchHit, SearchRow, StorageError, StoredEntry
from storage.children import ChildProcesses, interpreter


class FakeRecord:
    def __init__(self) -> None:
        self._held: dict[str, dict[bytes, bytes]] = {"roster": {}, "card": {}}
        self._entries: dict[tuple[bytes, bytes], StoredEntry] = {}

    def rosters(self) -> Sequence[bytes]:
        return list(self._held["roster"])

    def cards(self) -> Sequence[bytes]:
        return list(self._held["card"])

    def entries(self) -> Iterator[StoredEntry]:
        return iter(list(self._entries.values()))

    def latest(self) -> Iterator[StoredEntry]:
        return reversed(list(self._entries.values()))

    def append(
        self,
        rosters: Sequence[bytes] = (),
        cards: Sequence[bytes] = (),
        entries: Sequence[StoredEntry] = (),
    ) -> None:
        self._held["roster"] |= {r: r for r in rosters if r not in self._held["roster"]}
        self._held["card"] |= {c: c for c in cards if c not in self._held["card"]}
        for entry in entries:
            self._entries.setdefault((entry.id, entry.envelope), entry)


class FakeDrafts:
    def __init__(self) -> None:
        self._bodies: dict[DraftId, bytes] = {}

    def all(self) -> Sequence[tuple[DraftId, bytes]]:
        return list(self._bodies.items())

    def keep(self, draft: DraftId, body: bytes) -> None:
        self._bodies[draft] = body

    def drop(self, draft: DraftId) -> None:
        self._bodies.pop(draft, None)


class FakeVault:
    def __init__(self) -> None:
        self._values: dict[str, bytes] = {}

    def get(self, name: str) -> bytes | None:
        return self._values.get(name)

    def put(self, name: str, value: bytes) -> None:
        self._values[name] = value

    def names(self, prefix: str) -> Sequence[str]:
        return sorted(name for name in self._values if name.startswith(prefix))


class FakeSearch:
    def __init__(self) -> None:
        self._rows: dict[bytes, SearchRow] = {}

    def replace(self, rows: Iterable[SearchRow], removed: Iterable[bytes] = ()) -> None:
        self._rows |= {row.key: row for row in rows}
        for key in removed:
            self._rows.pop(key, None)

    def find(self, query: str, limit: int) -> Sequence[SearchHit]:
        words = re.findall(r"\w+", _plain(query))
        hits = [r for r in self._rows.values() if words and all(w in _plain(r.text) for w in words)]
        mark = re.compile("|".join(map(re.escape, words)), re.IGNORECASE)
        return [SearchHit(r, mark.sub("\x02\\g<0>\x03", r.text)) for r in hits[:limit]]

    def clear(self) -> None:
        self._rows.clear()


class FakeCheckpoints:
    def __init__(self, record: FakeRecord) -> None:
        self._record = record
        self.held: dict[str, tuple[bytes, bytes]] = {}

    def record_hash(self) -> bytes:
        record = self._record
        held = (*record.rosters(), b"", *record.cards(), b"")
        entries = (e.id + e.envelope for e in record.entries())
        return hashlib.sha256(
            b"".join(hashlib.sha256(p).digest() for p in (*held, *entries))
        ).digest()

    def get(self, name: str, bound: bytes) -> bytes | None:
        held, body = self.held.get(name, (b"", b""))
        return body if name in self.held and held == bound else None

    def put(self, name: str, bound: bytes, body: bytes) -> None:
        self.held[name] = (bound, body)

    def clear(self) -> None:
        self.held.clear()


def _plain(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not is_mark(c))


def is_mark(character: str) -> bool:
    return unicodedata.category(character) == "Mn"


@dataclass
class FakeAnchor:
    path: Path
    body: bytes | None = b""

    def read(self) -> bytes | None:
        return self.body

    def write(self, body: bytes, *, lasting: bool = False) -> None:
        self.body = body


@dataclass
class FakeStore:
    """One workspace; ``shelf`` keeps it for the next opening."""

    path: Path
    passphrase: str | None
    shelf: "dict[Path, FakeStore]"
    anchor: FakeAnchor
    code: RecoveryCode | None = None
    record: FakeRecord = field(default_factory=FakeRecord)
    drafts: FakeDrafts = field(default_factory=FakeDrafts)
    vault: FakeVault = field(default_factory=FakeVault)
    search: FakeSearch = field(default_factory=FakeSearch)
    in_use: bool = False
    in_keyring: bool = False
    checkpoints: FakeCheckpoints = field(init=False)

    def __post_init__(self) -> None:
        self.checkpoints = FakeCheckpoints(self.record)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        parts = (self.record, self.drafts, self.vault, self.search)
        before = [copy.copy(vars(part)) for part in copy.deepcopy(parts)]
        kept = dict(self.checkpoints.held)
        try:
            yield
        except BaseException:
            for part, state in zip(parts, before, strict=True):
                vars(part).update(state)
            self.checkpoints.held = kept
            raise

    def check(self) -> Sequence[str]:
        return []

    def backup(self, target: Path) -> None:
        if target in self.shelf:
            raise StorageError(f"“{target}” exists already.")
        parts = copy.deepcopy((self.record, self.drafts, self.vault, self.search))
        parts[2].put(COPY_MARK, b"")
        anchor = FakeAnchor(target, None)
        self.shelf[target] = FakeStore(
            target, self.passphrase, self.shelf, anchor, self.code, *parts
        )

    def close(self) -> None:
        self.in_use = False


class FakeBackend:
    """Workspaces that live as long as this object."""

    def __init__(self) -> None:
        self._shelf: dict[Path, FakeStore] = {}
        self.children = ChildProcesses(interpreter())

    def create(self, path: Path, passphrase: str) -> FakeStore:
        if len(passphrase) < 15:
            raise StorageError("The passphrase is too short.")
        if path in self._shelf:
            raise StorageError(f"“{path}” exists already.")
        self._shelf[path] = FakeStore(path, passphrase, self._shelf, FakeAnchor(path), in_use=True)
        return self._shelf[path]

    def open(self, path: Path, passphrase: str) -> FakeStore:
        store = self._shelf.get(path)
        if store is None or store.in_use or store.passphrase != passphrase:
            raise StorageError(f"“{path}” could not be opened.")
        store.in_use = True
        return store

    def change_passphrase(self, path: Path, old: str, new: str) -> None:
        if path not in self._shelf or self._shelf[path].passphrase != old or len(new) < 15:
            raise StorageError(f"The passphrase of “{path}” was not changed.")
        self._shelf[path].passphrase = new

    def set_recovery_code(self, path: Path, passphrase: str, code: RecoveryCode) -> None:
        if path not in self._shelf or self._shelf[path].passphrase != passphrase:
            raise StorageError(f"“{path}” could not be opened.")
        self._shelf[path].code = code

    def recover(self, path: Path, code: RecoveryCode, new: str) -> None:
        if path not in self._shelf or self._shelf[path].code != code or len(new) < 15:
            raise StorageError(f"“{path}” could not be opened.")
        self._shelf[path].passphrase = new

    def has_keyring(self, path: Path) -> bool:
        if path not in self._shelf:
            raise StorageError(f"“{path}” could not be opened.")
        return self._shelf[path].in_keyring

    def open_by_keyring(self, path: Path) -> FakeStore:
        if not self.has_keyring(path) or self._shelf[path].passphrase is None:
            raise KeyringError(f"The keyring does not open “{path}”.")
        return self.open(path, self._shelf[path].passphrase)

    def add_keyring(self, path: Path, passphrase: str) -> None:
        self._require(path, passphrase)
        self._shelf[path].in_keyring = True

    def remove_keyring(self, path: Path, passphrase: str) -> bool:
        self._require(path, passphrase)
        self._shelf[path].in_keyring = False
        return True

    def _require(self, path: Path, passphrase: str) -> None:
        if path not in self._shelf or self._shelf[path].passphrase != passphrase:
            raise StorageError(f"“{path}” could not be opened.")

    def lock_for_travel(self, path: Path, passphrase: str) -> bool:
        store = self._shelf.get(path)
        if store is None or store.passphrase != passphrase or store.code is None:
            raise StorageError(f"“{path}” has no recovery code, or another passphrase.")
        store.passphrase, store.in_keyring = None, False
        return True
