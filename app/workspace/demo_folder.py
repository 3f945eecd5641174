"""The folder of a demo or of a practice session: made anew, and never over something else."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.errors import TravauxError

PASSPHRASE = "a demo has no secrets"  # noqa: S105 it says so, and stands in the folder in clear
_MARK = "this-is-a-travaux-demo.txt"
_NOTE = (
    "This folder was made by “travaux demo”. It may be deleted, and is replaced by the next demo.\n"
    f"The passphrase of every workspace in it is: {PASSPHRASE}\n"
)


@dataclass(eq=False)
class NotADemoFolderError(TravauxError):
    """The folder holds something that a demo did not make."""

    path: Path
    says: ClassVar[str] = (
        "“{path}” is not empty and was not made by a demo, so it was left as it is. "
        "Name a new folder."
    )


def passphrase_of(workspace: Path) -> str:
    """Return what opens a workspace in the folder of a demo; "" for one anywhere else."""
    return PASSPHRASE if (workspace.parent / _MARK).is_file() else ""


def make_demo_folder(folder: Path, *within: str) -> None:
    """Make the folder of a demo with some folders in it; an earlier demo there is replaced.

    Raises:
        NotADemoFolderError: it holds something else.
    """
    if (folder / _MARK).is_file():
        shutil.rmtree(folder)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise NotADemoFolderError(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / _MARK).write_text(_NOTE, encoding="utf-8")
    (folder / "passphrase.txt").write_text(PASSPHRASE + "\n", encoding="utf-8")
    for name in within:
        (folder / name).mkdir()
