"""Travaux: the window or the command line, on workspaces kept in encrypted files."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.cli.main import run
from app.errors import TravauxError
from app.ports import Backend
from storage.backend import FileBackend


@dataclass(eq=False)
class NoWindowError(TravauxError):
    """Qt, or a library of the system that it needs, is not there."""

    missing: str
    says: ClassVar[str] = (
        "The window cannot be opened here ({missing}). Set the program up with “make setup”, or "
        "use the command line: “travaux --help”."
    )


def open_window(backend: Backend, path: Path | None) -> int:
    """Open the window; Qt is loaded here and nowhere before.

    Raises:
        NoWindowError: it cannot be loaded.
    """
    try:
        from ui.application import run as show  # noqa: PLC0415 the command line runs where Qt is absent
    except ImportError as error:
        raise NoWindowError(str(error)) from None
    return show(backend, path)


def main() -> int:
    """Run the program with the arguments of the process."""
    return run(sys.argv[1:], FileBackend(), open_window)


if __name__ == "__main__":
    sys.exit(main())
