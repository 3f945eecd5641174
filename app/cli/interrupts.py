"""Ctrl-C: before anything is written it ends the command; from then on the command is finished.

So "nothing was changed" is true whenever it is said. Writing takes moments; what takes long comes
before it, or, in the demo, is asked between its steps.
"""

import signal
import threading
from contextlib import AbstractContextManager
from pathlib import Path
from types import FrameType

from app.keys.recovery import RecoveryCode
from app.ports import (
    Anchor,
    Backend,
    CheckpointStore,
    Children,
    DraftStore,
    RecordStore,
    SearchIndex,
    Store,
    Vault,
)


class Interrupts:
    """Whether Ctrl-C ends the command now, or waits until it is done."""

    def __init__(self) -> None:
        self.came = False
        """Ctrl-C was pressed while it was held back."""
        self._before: object = None
        self._held = False

    def hold(self) -> None:
        """From here on Ctrl-C waits."""
        if self._held or threading.current_thread() is not threading.main_thread():
            return
        self._before = signal.signal(signal.SIGINT, self._note)
        self._held = True

    def release(self) -> None:
        """Back to what Ctrl-C did before."""
        if self._held:
            signal.signal(signal.SIGINT, self._before)  # pyright: ignore[reportArgumentType] as it was given
            self._held = False

    def _note(self, _signal: int, _frame: FrameType | None) -> None:
        self.came = True


class GuardedBackend:
    """A backend whose writing is not interrupted."""

    def __init__(self, backend: Backend, interrupts: Interrupts) -> None:
        self._backend = backend
        self._interrupts = interrupts
        self._made: list[Path] = []

    @property
    def children(self) -> Children:
        """Where work on hostile bytes is done; it writes nothing and may be interrupted."""
        return self._backend.children

    def create(self, path: Path, passphrase: str) -> Store:
        """Make a new workspace."""
        self._interrupts.hold()
        store = self._backend.create(path, passphrase)
        self._made.append(store.path)
        return GuardedStore(store, self._interrupts)

    def take_back(self) -> None:
        """Remove the workspaces that were made here and are closed: what made them has failed."""
        for path in self._made:
            for name in (
                path.name,
                *(path.name + end for end in (".key", ".anchor", "-wal", "-shm")),
            ):
                path.with_name(name).unlink(missing_ok=True)

    def open(self, path: Path, passphrase: str) -> Store:
        """Open a workspace."""
        return GuardedStore(self._backend.open(path, passphrase), self._interrupts)

    def change_passphrase(self, path: Path, old: str, new: str) -> None:
        """Change the passphrase."""
        self._interrupts.hold()
        self._backend.change_passphrase(path, old, new)

    def set_recovery_code(self, path: Path, passphrase: str, code: RecoveryCode) -> None:
        """Set the recovery code."""
        self._interrupts.hold()
        self._backend.set_recovery_code(path, passphrase, code)

    def recover(self, path: Path, code: RecoveryCode, new: str) -> None:
        """Set a new passphrase by the recovery code."""
        self._interrupts.hold()
        self._backend.recover(path, code, new)

    def has_keyring(self, path: Path) -> bool:
        """Whether the keyring is a way in."""
        return self._backend.has_keyring(path)

    def open_by_keyring(self, path: Path) -> Store:
        """Open a workspace by the keyring."""
        return GuardedStore(self._backend.open_by_keyring(path), self._interrupts)

    def add_keyring(self, path: Path, passphrase: str) -> None:
        """Make the keyring a way in; it may ask a person, so this may be interrupted."""
        self._backend.add_keyring(path, passphrase)

    def remove_keyring(self, path: Path, passphrase: str) -> bool:
        """Close that way in."""
        self._interrupts.hold()
        return self._backend.remove_keyring(path, passphrase)

    def lock_for_travel(self, path: Path, passphrase: str) -> bool:
        """Take the passphrase out."""
        self._interrupts.hold()
        return self._backend.lock_for_travel(path, passphrase)


class GuardedStore:
    """A store whose transactions are not interrupted, nor what follows them."""

    def __init__(self, store: Store, interrupts: Interrupts) -> None:
        self._store = store
        self._interrupts = interrupts

    @property
    def path(self) -> Path:
        """The workspace file."""
        return self._store.path

    @property
    def record(self) -> RecordStore:
        """The signed record."""
        return self._store.record

    @property
    def drafts(self) -> DraftStore:
        """Private drafts."""
        return self._store.drafts

    @property
    def vault(self) -> Vault:
        """Secrets and local facts."""
        return self._store.vault

    @property
    def search(self) -> SearchIndex:
        """The full-text index."""
        return self._store.search

    @property
    def checkpoints(self) -> CheckpointStore:
        """What need not be computed again."""
        return self._store.checkpoints

    @property
    def anchor(self) -> Anchor:
        """What outlives an older database."""
        return self._store.anchor

    def transaction(self) -> AbstractContextManager[None]:
        """Write together or not at all."""
        self._interrupts.hold()
        return self._store.transaction()

    def check(self) -> "list[str]":
        """Return what is wrong with the file."""
        return list(self._store.check())

    def backup(self, target: Path) -> None:
        """Write a copy; it gets its name when it is whole, so it may be interrupted."""
        self._store.backup(target)

    def close(self) -> None:
        """Close the file."""
        self._store.close()
