"""Takes what the window wants to the workspace's thread, and brings back what came of it."""

import time
from collections.abc import Callable
from concurrent.futures import wait
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from app.ports import Backend, KeyringError
from ui.background import Background
from ui.bridge.hits import find
from ui.bridge.loading import loaded
from ui.bridge.named import Now, OpenDesk, Opened, Progress, Workspace
from ui.bridge.page import Page, Request
from ui.bridge.task import Rest, Task

KEEPING = 10.0
"""Seconds that what was asked before the workspace is locked may take until the program ends.

What was typed last is kept by it.
"""
_PAINTED = 20
"""Milliseconds after which what was handed to the views has been painted."""

_OPEN_DESK = loaded("ui.bridge.open_desk:OpenDesk")

S = TypeVar("S")
T = TypeVar("T")


class Bridge(QObject):
    """The window's only way to the workspace. Every signal is emitted in the interface thread.

    Attributes:
        opened: a workspace is open: ``Opened``.
        refused: it could not be opened, or what is shown already is not what its record says: the
            error.
        shown: the ``Page`` that was asked for.
        found: the words that were looked for, and the tuple of ``Hit``.
        changed: something was recorded, or came in: the ``Now`` that follows.
        begun: a ``Task`` is under way.
        failed: anything else went wrong: the error.
    """

    opened = Signal(object)
    refused = Signal(object)
    shown = Signal(object)
    found = Signal(str, object)
    changed = Signal(object)
    begun = Signal(object)
    failed = Signal(object)

    def __init__(self, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._made: OpenDesk | None = None
        self._background, self._aside = Background(self), Background(self)
        self._sitting = 0
        self._goes_on = False
        self._held: list[Callable[[], None]] | None = None
        self._tasks: list[Task] = []
        self._until = 0.0
        self._asked = self._background.mark()

    @property
    def backend(self) -> Backend:
        """Where workspaces are made and opened; to be used in the workspace's thread alone.

        Its ``children`` are to be handed to work on hostile bytes, in whatever thread.
        """
        return self._backend

    def open(self, path: Path, passphrase: str, request: Request) -> None:
        """Open a workspace and show a text of it."""
        self._ask(
            lambda desk: desk.open(path, passphrase, request),
            self._opened,
            self.refused.emit,
        )

    def open_by_keyring(self, path: Path, request: Request) -> None:
        """Open a workspace by the keyring of the login, where that was made a way in.

        Where it was not, or there is no workspace, nothing comes of it; where the keyring does not
        answer, that has failed.
        """
        self._ask(
            lambda desk: desk.open_by_keyring(path, request),
            lambda opened: self._opened(opened) if opened else None,
            lambda error: self.failed.emit(error) if isinstance(error, KeyringError) else None,
        )

    def show(self, request: Request) -> None:
        """Show a text in another way, or another text."""
        self._ask(
            lambda desk: desk.show(request),
            lambda page: self._tell(self.shown, page, page),
            self.failed.emit,
        )

    def find(self, page: Page, words: str) -> None:
        """Look for words on a page."""
        self._ask(
            lambda _: find(page, words),
            lambda hits: self.found.emit(words, hits),
            self.failed.emit,
        )

    def ask(
        self,
        work: Callable[[Workspace], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Do a short piece of work with the open workspace, in its thread.

        Args:
            work: gets the workspace, returns a value that never changes.
            done: gets that value, in the interface thread; not after the workspace was locked.
            failed: gets the error; where it is None, ``failed`` is emitted.
        """
        self._ask(lambda desk: work(desk.workspace), done, failed or self.failed.emit)

    def run(
        self,
        name: str,
        work: Callable[[Workspace, Progress], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> Task:
        """Do a longer piece of work, with progress, that can be cancelled.

        Args:
            name: what is done, in the language of the interface.
            work: gets the workspace, and what it is to call as it goes on; see ``Task.report``.
            done: as with ``ask``.
            failed: as with ``ask``; a person who cancels it is told by it, too.
        """
        task = self._task(name)
        self.begun.emit(task)
        self._ask(
            lambda desk: work(desk.workspace, task.report),
            self._ending(task, done),
            self._ending(task, failed or self.failed.emit),
        )
        return task

    def run_aside(
        self,
        name: str,
        halves: tuple[Callable[[Workspace, Progress], S], Callable[[S, Progress], T]],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> Task:
        """Do a piece of work of which the longer half keeps nothing of the workspace waiting.

        Args:
            name: as with ``run``.
            halves: the first is done with the workspace, in its thread; the second gets what came
                of it, in another thread, and touches no workspace.
            done: as with ``ask``.
            failed: as with ``run``.
        """
        task = self._task(name)
        self.begun.emit(task)
        first, second = halves
        end, fail = self._ending(task, done), self._ending(task, failed)

        def go_on(half: S) -> None:
            self._submit(self._aside, lambda: second(half, task.report), end, fail)

        self._ask(lambda desk: first(desk.workspace, task.report), go_on, fail)
        return task

    def refresh(self, request: Request) -> None:
        """Show what follows from what was recorded or came in; ``changed`` brings it."""
        self._ask(
            lambda desk: desk.now(request),
            lambda now: self._tell(self.changed, now, now.page),
            self.failed.emit,
        )

    def apart(
        self,
        name: str,
        work: Callable[[Backend, Progress], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> Task:
        """Do work that needs no open workspace, such as making one, in the same thread.

        Args:
            name: what is done, in the language of the interface.
            work: gets where workspaces are made, and what it may call as it goes on.
            done: as with ``ask``.
            failed: as with ``ask``.
        """
        task, backend = self._task(name), self._backend
        self._ask(
            lambda _: work(backend, task.report),
            self._ending(task, done),
            self._ending(task, failed),
        )
        return task

    def lock(self) -> Rest:
        """Close the workspace; what was asked of it before brings nothing any more.

        What is long is cancelled and ends at its next step: what was typed last waits behind it,
        to be kept. Returns what is left to be done.
        """
        self._release()
        self._sitting += 1
        self._goes_on = False
        for task in self.findChildren(Task):
            task.cancel()
        self._until = time.monotonic() + KEEPING
        names = tuple(task.name for task in self._tasks)
        self._tasks.clear()
        self._asked = self._background.mark()
        self._submit(self._background, self._close, lambda _: None, self.failed.emit)
        return Rest(names, self._asked)

    def stop(self, patience: float | None = None) -> None:
        """Close the workspace and end its thread.

        Args:
            patience: of a workspace that was locked, seconds after which closing it is abandoned;
                what was asked before is not. None closes it, and waits for it.
        """
        if patience is None:
            self.lock()
        else:
            wait([self._asked], max(0.0, self._until - time.monotonic()))
        self._aside.stop(patience)
        self._background.stop(patience)

    def _task(self, name: str) -> Task:
        task = Task(name, self)
        self._tasks.append(task)
        return task

    def _ending(self, task: Task, tell: Callable[[T], None]) -> Callable[[T], None]:
        """Return what ends a task, and tells then what came of it."""

        def end(value: T) -> None:
            if task in self._tasks:
                self._tasks.remove(task)
            task.ended.emit()
            task.deleteLater()
            tell(value)

        return end

    def _opened(self, opened: Opened) -> None:
        """Tell what is shown first.

        Whatever is asked for then needs the record, and reading it would take the interface's time
        while that shows what was kept: it is held until that is painted.
        """
        if not opened.as_kept:
            self._tell(self.opened, opened, opened.page)
            return
        self._goes_on = True
        self._held = []
        self.opened.emit(opened)
        QTimer.singleShot(_PAINTED, self, self._read_on)

    def _read_on(self) -> None:
        if self._held is not None:
            read = partial(self._work, lambda desk: desk.read())
            self._submit(self._background, read, lambda _: self._go_on(), self._not_read)
            self._release()

    def _release(self) -> None:
        """Hand on what was held, in its order."""
        held, self._held = self._held or (), None
        for one in held:
            one()

    def _not_read(self, error: BaseException) -> None:
        """Lock: what is shown is to follow from the record, and that cannot be read."""
        self.lock()
        self.refused.emit(error)

    def _tell(self, signal: SignalInstance, what: object, page: Page) -> None:
        """Emit what has come; go on with a page that is not complete, between other work."""
        signal.emit(what)
        if not page.is_complete and not self._goes_on:
            self._goes_on = True
            self._go_on()

    def _go_on(self) -> None:
        self._ask(lambda desk: desk.complete(), self._gone_on, self._stopped)

    def _gone_on(self, now: Now | None) -> None:
        if now is None:
            self._go_on()
        else:
            self._goes_on = False
            self.changed.emit(now)

    def _stopped(self, error: BaseException) -> None:
        self._goes_on = False
        self.failed.emit(error)

    def _ask(
        self,
        work: Callable[[OpenDesk], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Submit work; what it comes to is dropped if the workspace was locked meanwhile."""
        submit = partial(self._submit, self._background, partial(self._work, work), done, failed)
        if self._held is not None:
            self._held.append(submit)
        else:
            submit()

    def _work(self, work: Callable[[OpenDesk], T]) -> T:
        """Do work with the desk, in the workspace's thread, which alone touches it and makes it."""
        desk = self._made = self._made or _OPEN_DESK(self._backend)
        return work(desk)

    def _close(self) -> None:
        if self._made is not None:
            self._made.close()

    def _submit(
        self,
        where: Background,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        sitting = self._sitting

        def if_open(tell: Callable[[S], None]) -> Callable[[S], None]:
            return lambda value: tell(value) if sitting == self._sitting else None

        where.submit(work, if_open(done), if_open(failed))
