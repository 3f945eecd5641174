"""The open workspace, as the workspace's thread has it: its file, what it holds, and its pages."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.errors import TravauxError
from app.ports import Backend, Store
from app.values import value
from app.workspace.lock_time import lock_minutes
from ui.bridge.kept_page import KeptPage, is_kept, keep_page, kept_page
from ui.bridge.loading import loaded
from ui.bridge.named import Pages, Workspace
from ui.bridge.page import Page, Request
from ui.bridge.rows import Laid
from ui.bridge.standing import Standing

# What follows from the record is loaded when it is read: what was kept is shown before.
_WORKSPACE = loaded("app.workspace.workspace:Workspace")
_PAGES = loaded("ui.bridge.paging:Pages")
_STANDING_OF = loaded("ui.bridge.standing_of:standing_of")


@dataclass(eq=False)
class NothingOpenError(TravauxError):
    """Something was asked of a workspace that was locked meanwhile."""

    says: ClassVar[str] = "The workspace is locked. Unlock it first."


@value
class Opened:
    """A workspace is open: what it shows first, and after how long without use it locks itself.

    Attributes:
        as_kept: the page is the one that was kept; the record is yet to be read.
    """

    page: Page
    standing: Standing
    lock_minutes: int
    as_kept: bool = False


@value
class Now:
    """What is shown after something has changed."""

    page: Page
    standing: Standing


class OpenDesk:
    """The open workspace. Only the workspace's thread ever touches it.

    What was kept of it is shown first, where it is of this very state; then the record is read, and
    ``complete`` brings the page that follows from it.
    Whatever needs the record before that reads it.
    """

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._store: Store | None = None
        self._kept: KeptPage | None = None
        self._workspace: Workspace | None = None
        self._pages: Pages | None = None

    def open(self, path: Path, passphrase: str, request: Request) -> Opened:
        """Open a workspace and make its first page."""
        self.close()
        return self._take(self._backend.open(path, passphrase), request)

    def open_by_keyring(self, path: Path, request: Request) -> Opened | None:
        """Open by the keyring of the login, if that is a way in; None if it is not."""
        self.close()
        if not self._backend.has_keyring(path):
            return None
        return self._take(self._backend.open_by_keyring(path), request)

    def _take(self, store: Store, request: Request) -> Opened:
        self._store = store
        try:
            minutes = lock_minutes(store.vault)
            self._kept = kept_page(store) if request == Request() else None
            if self._kept is not None:
                return Opened(self._kept.page, self._kept.standing, minutes, as_kept=True)
            return Opened(self.pages.page(request), _STANDING_OF(self.workspace), minutes)
        except BaseException:
            self._forget().close()
            raise

    def show(self, request: Request) -> Page:
        """Make a page."""
        return self.pages.page(request)

    def now(self, request: Request) -> Now:
        """Make a page, and say how the workspace stands."""
        return Now(self.show(request), _STANDING_OF(self.workspace))

    def complete(self) -> Now | None:
        """Make some more of the page that is shown; return it once nothing is pending any more.

        It is kept then, to be shown when the workspace is opened again.
        """
        page = self.pages.completed()
        if page is None:
            return None
        now = Now(page, _STANDING_OF(self.workspace))
        self._keep(now)
        return now

    @property
    def workspace(self) -> Workspace:
        """The workspace; its record is read when it is asked for the first time.

        Raises:
            TravauxError: it was locked meanwhile, or cannot be read.
        """
        if self._store is None:
            raise NothingOpenError
        found = self._workspace = self._workspace or _WORKSPACE(self._store)
        return found

    def read(self) -> None:
        """Read the rest of what was kept, and the record; for what is raised see ``workspace``."""
        _ = self.pages

    @property
    def pages(self) -> Pages:
        """What makes its pages."""
        # What is shown is read sooner than the record: people look for words in it.
        shown = self._shown() if self._pages is None else {}
        found = self._pages = self._pages or _PAGES(self.workspace, shown)
        return found

    def _shown(self) -> dict[Request, Laid]:
        """Return what is shown already, by what was asked for: what was kept, if anything was."""
        kept, self._kept = self._kept, None
        made = kept.laid() if kept is not None else None
        return {} if kept is None or made is None else {_named(kept.page): made}

    def close(self) -> None:
        """Keep what is to be shown when it is opened again, and close the file."""
        if self._store is None:
            return
        try:
            with suppress(TravauxError):  # what cannot be kept is made anew
                is_whole = self._pages is not None and self._pages.is_whole(Request())
                if is_whole and not is_kept(self._store):  # a window that locks is not to wait
                    self._keep(self.now(Request()))
        finally:
            self._forget().close()

    def _keep(self, now: Now) -> None:
        made = self.pages.laid(now.page)
        if self._store is not None and made is not None:
            keep_page(self._store, now.page, now.standing, made)

    def _forget(self) -> Store:
        store, self._store = self._store, None
        self._kept = self._workspace = self._pages = None
        if store is None:
            raise NothingOpenError
        return store


def _named(page: Page) -> Request:
    """Return what a page would be asked for by."""
    return Request(instrument=page.instrument)
