"""The folder of a session of practice: a workspace for each device, and a folder they share."""

import json
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, cast

from app.errors import TravauxError
from app.ports import Backend
from app.sync_port import FolderOpener
from app.values import value
from app.workspace.demo_folder import PASSPHRASE
from app.workspace.exchanging import Exchange
from app.workspace.files import read_file, write_file
from app.workspace.practice.script import Lesson, Role, lesson
from app.workspace.workspace import Workspace

STATE = "practice.json"
EXCHANGE = "exchange"
_MAX_STATE_BYTES = 4_096
_ROUNDS = 2


@dataclass(eq=False)
class NoPracticeError(TravauxError):
    """There is no session of practice in a folder."""

    path: Path
    says: ClassVar[str] = (
        "There is no session of practice in “{path}”. Begin one: travaux demo {path} --practice"
    )


@value
class Progress:
    """How far somebody has come: how many steps are done. Everything else is in the record."""

    role: Role
    done: int


def read_progress(folder: Path) -> Progress:
    """Return how far somebody has come.

    Raises:
        NoPracticeError: nobody began in that folder.
    """
    path = folder / STATE
    if not path.is_file():
        raise NoPracticeError(folder)
    try:
        held: object = json.loads(read_file(path, _MAX_STATE_BYTES))
        fields = cast("dict[str, object]", held) if isinstance(held, dict) else {}
        role, done = Role(str(fields.get("role"))), fields.get("done")
    except ValueError:
        raise NoPracticeError(folder) from None
    if not isinstance(done, int) or not 0 <= done <= len(lesson(role).steps):
        raise NoPracticeError(folder)
    return Progress(role, done)


def keep_progress(folder: Path, progress: Progress) -> None:
    """Write down how far somebody has come, whole or not at all."""
    body = json.dumps({"role": progress.role.value, "done": progress.done})
    write_file(folder / STATE, [body.encode()], replace=True)


def path_of(folder: Path, code: str) -> Path:
    """Return the workspace of a party's device: "fra.travaux"."""
    return folder / f"{code.lower()}.travaux"


@dataclass
class Room:
    """The open workspaces of a session.

    Attributes:
        lesson: what is practised.
        open: by code of the party.
    """

    folder: Path
    backend: Backend
    opener: FolderOpener
    lesson: Lesson
    open: dict[str, Workspace] = field(default_factory=dict[str, Workspace])

    @property
    def me(self) -> Workspace:
        """The workspace of the person who practises."""
        return self.open[self.lesson.me]

    @property
    def counterparts(self) -> dict[str, Workspace]:
        """The workspaces of the others."""
        return {code: w for code, w in self.open.items() if code != self.lesson.me}

    def exchange(self) -> None:
        """Let the counterparts exchange through the folder until each has what the others have."""
        for _ in range(_ROUNDS):
            for workspace in self.counterparts.values():
                store = self.opener(self.folder / EXCHANGE, workspace.ground.chain.conference)
                with closing(store):
                    Exchange(workspace, store).once()

    def close(self) -> None:
        """Close every workspace."""
        for workspace in self.open.values():
            workspace.close()


@contextmanager
def opened(folder: Path, backend: Backend, opener: FolderOpener, which: Lesson) -> Generator[Room]:
    """Open every workspace of a session that is in the conference already.

    Raises:
        StorageError: one is in use by another process (the window), or cannot be read.
    """
    room = Room(folder, backend, opener, which)
    try:
        for code in ("SEC", "CHAIR", *which.admitted, *which.waiting):
            if code in room.open or _is_waiting(folder, which, code):
                continue
            store = backend.open(path_of(folder, code), PASSPHRASE)
            room.open[code] = Workspace(store)
        yield room
    finally:
        room.close()


def _is_waiting(folder: Path, which: Lesson, code: str) -> bool:
    """Say whether a device has asked to be admitted and not joined yet: its request is there."""
    return code in which.waiting and request_path(folder, code).is_file()


def request_path(folder: Path, code: str) -> Path:
    """Return where the request file of a device lies that waits to be admitted."""
    return folder / f"{code.lower()}.request"
