"""Checking whatever file somebody is handed: a final text, travaux, or a bundle."""

import stat
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from app.ports import Children
from app.said import said
from app.system_words import system_words
from app.workspace.checking import check_bundle
from app.workspace.files import FileError, read_file
from app.workspace.finals.checking import Checked, check_final
from app.workspace.finals.signatures import signs_for
from app.workspace.finals.talk import MAX_FILE_BYTES
from app.workspace.history_proof import CheckedHistory, check_history, is_history
from app.workspace.workspace import Progress, Workspace

_PDF = b"%PDF-"
_HEAD = 1_024


class FileKind(Enum):
    """What a file is."""

    FINAL = "final text"
    HISTORY = "travaux"
    BUNDLE = "bundle"


@dataclass(frozen=True, slots=True)
class Verified:
    """What a check of a file found.

    Attributes:
        failures: sentences; empty when everything holds.
        entries: how many signed entries were checked.
        final: what was found of a final text.
        history: what was found of travaux.
        party: for whom this device may sign the final text, who has not signed it yet; or "".
    """

    path: Path
    kind: FileKind
    failures: tuple[str, ...]
    entries: int
    final: Checked | None = None
    history: CheckedHistory | None = None
    party: str = ""


def verify_file(
    workspace: Workspace, children: Children, path: Path, progress: Progress
) -> Verified:
    """Check a file by what it holds, and a bundle together with the workspace; nothing is kept.

    Raises:
        FileError: it cannot be read, or is too large.
        BundleError and what reading travaux raises: it is none of the kinds that can be checked.
    """
    head = _head(path)
    if head.startswith(_PDF):
        found = check_final(children, read_file(path, MAX_FILE_BYTES), progress)
        party = _signer(workspace, found)
        kind = FileKind.FINAL
        return Verified(path, kind, found.failures, found.entries, final=found, party=party)
    if is_history(head):
        told = check_history(read_file(path, MAX_FILE_BYTES))
        kind = FileKind.HISTORY
        return Verified(path, kind, tuple(told.failures), told.entries, history=told)
    with path.open("rb") as source:
        audit = check_bundle(workspace, source, progress)
    return Verified(path, FileKind.BUNDLE, audit.failures, audit.entries)


def _signer(workspace: Workspace, found: Checked) -> str:
    """Return the name of the party that this device may sign for; "" where it may not."""
    me = workspace.me
    waits = not found.failures and me.id in {p.id for p in found.unsigned}
    return me.name if waits and signs_for(workspace.roster, workspace.device, me) else ""


def _head(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise FileError(path, said("is not a file."))
        with path.open("rb") as source:
            return source.read(_HEAD)
    except OSError as error:
        raise FileError(
            path, said("cannot be read: {reason}.", reason=system_words(error))
        ) from None
