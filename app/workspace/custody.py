"""Custody of a workspace and its device: restoring copies, and going on with one."""

from pathlib import Path

from app.ports import Backend, Store
from app.workspace.identity import load_officers
from app.workspace.rostering import NotTheSecretariatError
from app.workspace.workspace import Workspace


def restore(backend: Backend, backup: Path, passphrase: str, target: Path) -> Store:
    """Make a workspace from a backup, open, to read and export; it never signs.

    Raises:
        StorageError: the backup cannot be opened, is damaged, or the target is taken.
    """
    source = backend.open(backup, passphrase)
    try:
        source.backup(target)
    finally:
        source.close()
    return backend.open(target, passphrase)


def take_over(workspace: Workspace) -> None:
    """Let a restored workspace of the secretariat change the roster, its original being destroyed.

    It signs no entries all the same; with it the secretariat admits its next device. Two workspaces
    that change the roster make two rosters of one version, of which nobody takes either: so first
    all that the others hold must be read in.

    Raises:
        NotTheSecretariatError: it holds no key of the authority.
    """
    if not load_officers(workspace.store.vault):
        raise NotTheSecretariatError
    workspace.right.take_over()
