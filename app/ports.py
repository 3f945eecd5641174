"""What the use cases need from the world: places to keep things. ``storage`` implements them.

Every method may raise ``StorageError``; none leaves anything half written. All of one workspace is
used from one thread.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Protocol

from app.errors import TravauxError
from app.ids import DraftId, EntryId
from app.keys.recovery import RecoveryCode
from app.values import value

COPY_MARK = "custody/copy"
"""Stands in the vault of every copy that ``Store.backup`` has written, and of copies of those."""


@dataclass(eq=False)
class StorageError(TravauxError):
    """A workspace file could not be read or written; ``why`` names it and says what to do."""

    why: str
    says: ClassVar[str] = "{why}"


@dataclass(eq=False)
class KeyringError(StorageError):
    """The keyring of the operating system does not open a workspace, or cannot keep its key."""


@value
class StoredEntry:
    """One signed entry as it was received, byte for byte.

    Attributes:
        received: milliseconds since 1970 on this device's clock.
        source: how it came: "own", or the name of the bundle, folder or hub.
    """

    id: EntryId
    envelope: bytes
    received: int
    source: str


@value
class SearchRow:
    """One text that can be searched for.

    Attributes:
        key: names the row for ever: the same key replaces it.
        kind: "text", "amendment", "rationale" or "draft".
        target: what to show when it is found (a clause's, amendment's or draft's id).
        language: code of the language of the text ("zh").
    """

    key: bytes
    kind: str
    target: bytes
    language: str
    text: str


@value
class SearchHit:
    """One row found; ``excerpt`` has the words around, the matches between U+0002 and U+0003."""

    row: SearchRow
    excerpt: str


class RecordStore(Protocol):
    """The signed record: rosters, cards and entries, append-only, as received."""

    def rosters(self) -> Sequence[bytes]:
        """Return the roster envelopes in the order they were appended."""
        ...

    def cards(self) -> Sequence[bytes]:
        """Return the card envelopes in the order they were appended."""
        ...

    def entries(self) -> Iterator[StoredEntry]:
        """Yield every entry in the order of arrival."""
        ...

    def latest(self) -> Iterator[StoredEntry]:
        """Yield every entry held when this is called, the last to arrive first."""
        ...

    def append(
        self,
        rosters: Sequence[bytes] = (),
        cards: Sequence[bytes] = (),
        entries: Sequence[StoredEntry] = (),
    ) -> None:
        """Append; what is already held (same bytes, or same entry id and bytes) is left alone.

        An entry that was held and whose stored bytes were changed from outside is put right.
        """
        ...


class DraftStore(Protocol):
    """Private drafts: unsigned, on this device only."""

    def all(self) -> Sequence[tuple[DraftId, bytes]]:
        """Return every draft, the oldest first."""
        ...

    def keep(self, draft: DraftId, body: bytes) -> None:
        """Store a draft, or its newer state."""
        ...

    def drop(self, draft: DraftId) -> None:
        """Forget a draft; unknown ids are no error."""
        ...


class Vault(Protocol):
    """Secrets and local facts of this device, by name: keys, own identity."""

    def get(self, name: str) -> bytes | None:
        """Return the value, or None."""
        ...

    def put(self, name: str, value: bytes) -> None:
        """Store or replace the value."""
        ...

    def names(self, prefix: str) -> Sequence[str]:
        """Return the names that begin with a prefix, sorted."""
        ...


class SearchIndex(Protocol):
    """Full-text search over text, amendments and rationales; a cache that can be rebuilt."""

    def replace(self, rows: Iterable[SearchRow], removed: Iterable[bytes] = ()) -> None:
        """Put rows in (by key), take removed keys out."""
        ...

    def find(self, query: str, limit: int) -> Sequence[SearchHit]:
        """Return the best hits for words typed by a person; any string is a legal query."""
        ...

    def clear(self) -> None:
        """Forget every row."""
        ...


class CheckpointStore(Protocol):
    """What was computed from the record, kept beside it; a cache that may be emptied at any time.

    Each thing is bound to what it was computed from, and is given out for that alone.
    """

    def record_hash(self) -> bytes:
        """Return a hash of all rosters, cards and entries that the record holds: 32 bytes."""
        ...

    def get(self, name: str, bound: bytes) -> bytes | None:
        """Return what is kept under a name; None unless it is whole and bound to just this."""
        ...

    def put(self, name: str, bound: bytes, body: bytes) -> None:
        """Keep something in the place of what has the name."""
        ...

    def clear(self) -> None:
        """Forget everything."""
        ...


class Anchor(Protocol):
    """A few bytes kept outside the database, sealed, so that an older database is told by them."""

    @property
    def path(self) -> Path:
        """Where it lies, for messages."""
        ...

    def read(self) -> bytes | None:
        """Return what was written last, empty in a new workspace.

        None when there is nothing, or not what this workspace has written.
        """
        ...

    def write(self, body: bytes, *, lasting: bool = False) -> None:
        """Replace it, on disk when this returns; a transaction that fails does not undo it.

        After a power cut an earlier one may be back, unless ``lasting`` (one fsync more).
        """
        ...


class Store(Protocol):
    """One open workspace file."""

    @property
    def path(self) -> Path:
        """The workspace file."""
        ...

    @property
    def record(self) -> RecordStore:
        """The signed record."""
        ...

    @property
    def drafts(self) -> DraftStore:
        """Private drafts."""
        ...

    @property
    def vault(self) -> Vault:
        """Secrets and local facts."""
        ...

    @property
    def search(self) -> SearchIndex:
        """The full-text index."""
        ...

    @property
    def checkpoints(self) -> CheckpointStore:
        """What need not be computed again."""
        ...

    @property
    def anchor(self) -> Anchor:
        """What outlives an older database."""
        ...

    def transaction(self) -> AbstractContextManager[None]:
        """All that is written inside is kept together or not at all; on disk when it ends."""
        ...

    def check(self) -> Sequence[str]:
        """Return what is wrong with the file itself, in sentences; empty when sound."""
        ...

    def backup(self, target: Path) -> None:
        """Write a complete, equally encrypted copy with its key file; never over a file.

        The copy has ``COPY_MARK`` in its vault and no anchor: it is not to write as this device.
        """
        ...

    def close(self) -> None:
        """Close the file and forget the key."""
        ...


@value
class Limits:
    """What a child process may take.

    Attributes:
        memory: address space in bytes, the interpreter's own 60 MiB included.
        seconds: of the clock, and of the processor.
        answer: bytes of its answer.
    """

    memory: int = 1024 * 1024 * 1024
    seconds: int = 20
    answer: int = 256 * 1024 * 1024


USUAL = Limits()
"""For reading a file from somebody else."""


@dataclass(eq=False)
class ChildRefusedError(TravauxError):
    """The work was done in a child process, and refused there; ``kind`` is the class of error."""

    kind: str
    why: str
    says: ClassVar[str] = "{why}"


@dataclass(eq=False)
class ChildStoppedError(TravauxError):
    """A child process died, hung, took too much, or met with a fault of this program."""

    why: str
    says: ClassVar[str] = (
        "It could not be worked on: {why}. Nothing was changed. If other programs open it, save it "
        "anew with one of them and try again."
    )


class Children(Protocol):
    """Work on hostile bytes in processes of its own, that have limits and nothing to tell."""

    def run(
        self,
        module: str,
        request: bytes,
        limits: Limits = USUAL,
        still: Callable[[], None] | None = None,
    ) -> bytes:
        """Run a module that ends with ``child.serve`` on a request; return its answer.

        Args:
            module: its dotted name, "app.workspace.reading_child".
            request: what its task is given.
            limits: what it may take.
            still: called ten times a second while waiting; what it raises ends the child.

        Raises:
            ChildRefusedError: the task raised a ``TravauxError``.
            ChildStoppedError: it gave no answer, or met with a fault.
        """
        ...


class Backend(Protocol):
    """Where workspaces are made and opened, and foreign files are read."""

    @property
    def children(self) -> Children:
        """Where work on hostile bytes is done."""
        ...

    def create(self, path: Path, passphrase: str) -> Store:
        """Make a new workspace file with its key file; refuses an existing one."""
        ...

    def open(self, path: Path, passphrase: str) -> Store:
        """Open a workspace.

        Raises:
            StorageError: wrong passphrase, no workspace, in use by another process, damaged.
        """
        ...

    def change_passphrase(self, path: Path, old: str, new: str) -> None:
        """Wrap the workspace's key under a new passphrase; the old one opens nothing any more."""
        ...

    def set_recovery_code(self, path: Path, passphrase: str, code: RecoveryCode) -> None:
        """Let a recovery code open the workspace; an earlier one opens nothing any more."""
        ...

    def recover(self, path: Path, code: RecoveryCode, new: str) -> None:
        """Set a new passphrase by the recovery code, which stays valid.

        Raises:
            StorageError: there is none, it is not this workspace's, the passphrase is too short.
        """
        ...

    def has_keyring(self, path: Path) -> bool:
        """Whether the keyring of the operating system was made a way in; it is not asked.

        Raises:
            StorageError: there is no workspace.
        """
        ...

    def open_by_keyring(self, path: Path) -> Store:
        """Open a workspace by what the keyring of the operating system holds.

        Raises:
            KeyringError: the keyring does not open it; the passphrase does.
            StorageError: no workspace, in use by another process, damaged.
        """
        ...

    def add_keyring(self, path: Path, passphrase: str) -> None:
        """Make the keyring of the operating system a way in beside the passphrase.

        Raises:
            KeyringError: there is none that keeps secrets.
            StorageError: the passphrase is wrong.
        """
        ...

    def remove_keyring(self, path: Path, passphrase: str) -> bool:
        """Close that way in; returns whether the keyring has forgotten its part, too."""
        ...

    def lock_for_travel(self, path: Path, passphrase: str) -> bool:
        """Take every passphrase out; only the recovery code opens the workspace.

        Returns:
            Whether no keyring holds a part of a way in any more.

        Raises:
            StorageError: there is no recovery code, or the passphrase is wrong.
        """
        ...
