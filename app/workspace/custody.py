"""Custody of a workspace and its device: restoring copies, and when it locks itself."""

from pathlib import Path

from app.errors import UsageError
from app.ports import Backend, Store, Vault
from app.said import said
from app.workspace.identity import load_officers
from app.workspace.rostering import NotTheSecretariatError
from app.workspace.workspace import Workspace

LOCK_MINUTES = 10
"""Without being used, before an open workspace locks itself; until another time is set."""
MIN_LOCK_MINUTES, MAX_LOCK_MINUTES = 1, 120
_LOCK = "settings/lock-minutes"


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


def lock_minutes(vault: Vault) -> int:
    """Return after how many minutes without use an open workspace locks itself."""
    stored = vault.get(_LOCK)
    minutes = LOCK_MINUTES if stored is None else int.from_bytes(stored, "big")
    return max(MIN_LOCK_MINUTES, min(MAX_LOCK_MINUTES, minutes))


def set_lock_minutes(vault: Vault, minutes: int) -> None:
    """Set it; there is no "never".

    Raises:
        UsageError: less than one minute or more than two hours.
    """
    if not MIN_LOCK_MINUTES <= minutes <= MAX_LOCK_MINUTES:
        raise UsageError(
            said(
                "The lock time is {least} to {most} minutes, not {minutes}.",
                least=MIN_LOCK_MINUTES,
                most=MAX_LOCK_MINUTES,
                minutes=minutes,
            )
        )
    vault.put(_LOCK, minutes.to_bytes(2, "big"))
