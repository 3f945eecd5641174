"""Exchanging as the window asks for it: bundles, folder, hub; in the workspace's thread."""

import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from app.errors import TravauxError
from app.hub_port import Routes
from app.ids import EntryId
from app.record.hub_pass import MAX_PASSES_BYTES
from app.said import said
from app.sync_port import SyncStore
from app.system_words import system_words
from app.values import value
from app.workspace.exchanging import Exchange, Exchanged
from app.workspace.files import FileError, read_file, write_file
from app.workspace.giving import IN_TURN
from app.workspace.hubs import open_way, take_pass
from app.workspace.naming import the_party
from app.workspace.package import Receipt
from app.workspace.preview import Preview, preview
from app.workspace.syncing import outgoing, take_in
from app.workspace.workspace import Progress, Workspace


@value
class Written:
    """A bundle that was written: where, how large, and how much is in it."""

    path: Path
    size: int
    entries: int


def preview_for(workspace: Workspace, code: str) -> Preview:
    """Return what a bundle for a delegation would disclose; "" is for everybody."""
    recipient = the_party(workspace.conference, code) if code else None
    return preview(workspace, recipient)


def write_bundle(workspace: Workspace, code: str, path: Path, progress: Progress) -> Written:
    """Write a bundle for a delegation, or for everybody, over what the dialog has asked about.

    Raises:
        FileError, StorageError, CancelledError: nothing is left behind.
    """
    recipient = the_party(workspace.conference, code) if code else None
    bundle = outgoing(workspace, (), recipient)
    size = write_file(path, _told(bundle.chunks, progress), replace=True)
    return Written(path, size, bundle.entries)


def read_bundle(workspace: Workspace, path: Path, progress: Progress) -> Receipt:
    """Read a bundle: all of it or nothing.

    Raises:
        FileError, BundleError, CancelledError: nothing was taken.
    """
    try:
        source = path.open("rb")
    except OSError as error:
        raise FileError(
            path, said("cannot be read: {reason}.", reason=system_words(error))
        ) from None
    with source:
        if not stat.S_ISREG(path.stat().st_mode):
            raise FileError(path, said("is not a file."))
        return take_in(workspace, source, path.name, progress)


def read_pass(workspace: Workspace, routes: Routes, path: Path) -> tuple[str, ...]:
    """Keep the pass for the hub that a file holds for this device; return the hub's servers."""
    return take_pass(workspace, routes.hub(), read_file(path, MAX_PASSES_BYTES)).hosts


def export_evidence(workspace: Workspace, entry: EntryId, path: Path) -> int:
    """Write the very bytes of an entry that is kept as evidence; return how many.

    Raises:
        FileError: it cannot be written.
    """
    held = next((s.envelope for s in workspace.store.record.latest() if s.id == entry), b"")
    return write_file(path, [held], replace=True)


def _told(chunks: Iterable[bytes], progress: Progress) -> Iterator[bytes]:
    for number, chunk in enumerate(chunks, start=1):
        progress(number, 0)  # how many there will be is not known; it can be cancelled all the same
        yield chunk


class Line:
    """A way to the others that stays open: a folder, or the hub. Used in the thread alone."""

    def __init__(self, opened: Callable[[Workspace], SyncStore]) -> None:
        self._opened = opened
        self._store: SyncStore | None = None
        self._exchange: Exchange | None = None

    def look(self, workspace: Workspace) -> Exchanged:
        """Exchange once, opening the way if it is not open.

        Raises:
            PlaceError: it cannot be reached or used; the next look tries again.
        """
        if self._exchange is None or self._store is None:
            self._store = self._opened(workspace)
            self._exchange = Exchange(workspace, self._store, IN_TURN)
        return self._exchange.once()

    def has_news(self, _: Workspace) -> bool:
        """Tell, at once, whether something may be new."""
        return self._store is not None and self._store.wait(0)

    def close(self, _: Workspace | None = None) -> None:
        """Let go of the way."""
        store, self._store, self._exchange = self._store, None, None
        if store is not None:
            with suppress(TravauxError):
                store.close()


def folder_line(routes: Routes, folder: Path) -> Line:
    """Return the way through a folder."""
    return Line(lambda w: routes.folder(folder, w.ground.chain.conference))


def hub_line(routes: Routes) -> Line:
    """Return the way through the hub; it connects by itself, and is tried again for ever."""
    return Line(lambda w: open_way(w, routes.hub(), (), 0.0))
