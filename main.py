"""Travaux: the window or the command line, on workspaces kept in encrypted files."""

import gc
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from app.cli.main import run
from app.collector import resting_collector
from app.errors import TravauxError
from app.ports import Backend
from storage.backend import FileBackend

try:
    import resource
except ImportError:  # Windows writes no core file
    resource = None


@dataclass(eq=False)
class NoWindowError(TravauxError):
    """Qt, or a library of the system that it needs, is not there."""

    missing: str
    says: ClassVar[str] = (
        "The window cannot be opened here ({missing}). Set the program up with “make setup”, or "
        "use the command line: “travaux --help”."
    )


@dataclass(eq=False)
class NotAnewError(TravauxError):
    """The window was locked, and no fresh one could be opened."""

    why: str
    says: ClassVar[str] = (
        "The workspace was locked and closed, but its window could not be opened again ({why}). "
        "Start Travaux anew."
    )


_LOCKED = "TRAVAUX_LOCKED"
"""Tells a fresh process why the window of the one before it was locked."""


class LazyRoutes:
    """``app.hub_port.Routes`` for the command line: each way is loaded when it is asked for."""

    @property
    def folder(self) -> object:
        """Opens shared folders."""
        return load_folder()

    @property
    def hub(self) -> object:
        """Loads what knows hubs."""
        return load_hub


def open_window(backend: Backend, path: Path | None, bundle: Path | None) -> int:
    """Open the window; Qt is loaded here and nowhere before.

    Args:
        backend: where workspaces are opened.
        path: the workspace to unlock, or None.
        bundle: what is to be read once one is unlocked, or None.

    Raises:
        NoWindowError: it cannot be loaded.
        NotAnewError: it was locked, and could not be opened again.
    """
    from app.hub_port import Routes  # noqa: PLC0415 the command line starts fast

    try:
        with resting_collector():  # hundreds of modules, none of it garbage
            from ui import application  # noqa: PLC0415 the command line runs where Qt is absent
    except ImportError as error:
        raise NoWindowError(str(error)) from None
    gc.freeze()  # nor will it ever be: it is not looked through again and again
    wishes = application.Wishes(path, bundle, os.environ.pop(_LOCKED, ""))
    ending = application.run(backend, wishes, Routes(load_folder(), load_hub))
    if ending.locked:
        _begin_anew(ending.locked, ending.path)
    return ending.code


def _begin_anew(why: str, path: Path | None) -> None:
    """Let a fresh process, with nothing in its memory, take the place of this one (ADR 0023).

    It keeps the number of this one, so whoever started the program goes on waiting for its end.
    """
    words = [sys.executable]
    if not getattr(sys, "frozen", False):
        options = sys.orig_argv[1 : len(sys.orig_argv) - len(sys.argv)]
        words += [*options, str(Path(__file__).resolve())]
    if path is not None:
        words.append(f"--workspace={path}")
    try:
        os.execve(sys.executable, words, {**os.environ, _LOCKED: why})  # noqa: S606 this program itself
    except OSError as error:
        raise NotAnewError(error.strerror or "unknown") from None


def load_folder() -> Any:  # noqa: ANN401 its type would have to be loaded
    """Load what opens shared folders."""
    from storage.sync.folder.store import FolderStore  # noqa: PLC0415 the command line starts fast

    return FolderStore


def load_hub() -> Any:  # noqa: ANN401 its type would have to be loaded
    """Load what has to do with hubs: NATS and asyncio, which no other command needs."""
    from storage.sync.hub.hub_office import NatsOffice  # noqa: PLC0415 the command line starts fast

    return NatsOffice()


def main() -> int:
    """Run the program with the arguments of the process."""
    if resource is not None:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a crash must leave no memory on the disk
    return run(sys.argv[1:], FileBackend(), open_window, LazyRoutes())


if __name__ == "__main__":
    sys.exit(main())
