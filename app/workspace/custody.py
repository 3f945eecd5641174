"""Custody of a workspace and its device: restoring copies, locking, what to do about a loss."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.errors import UsageError
from app.ids import DeviceId, EntryId
from app.ports import Backend, Store, Vault
from app.record.envelope import Entry
from app.workspace.auditing import log
from app.workspace.founding import DeviceInfo, NotTheSecretariatError, devices
from app.workspace.identity import load_officers
from app.workspace.workspace import Workspace

LOCK_MINUTES = 10
"""Without being used, before an open workspace locks itself; until another time is set."""
MIN_LOCK_MINUTES, MAX_LOCK_MINUTES = 1, 120
_LOCK = "settings/lock-minutes"


@dataclass(frozen=True, slots=True)
class Signed:
    """One entry that a lost device signed.

    Attributes:
        claimed: ms since 1970 by the lost device's own clock, which a thief can set.
        received: ms since 1970 by this device's clock, when it came in here.
        what: what happened, in words.
        effect: "" when it counts, else why it does not.
    """

    entry: EntryId
    claimed: int
    received: int
    what: str
    effect: str


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to be done about a lost device.

    Attributes:
        who: does it: "secretariat", "owner", "delegation".
        what: in a sentence.
        command: that does it, without "travaux"; "" where none does.
        done: it is done already.
    """

    who: str
    what: str
    command: str = ""
    done: bool = False


@dataclass(frozen=True, slots=True)
class Loss:
    """What there is to know and do about a lost device."""

    device: DeviceInfo
    steps: Sequence[Step]
    signed: Sequence[Signed]


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
            f"The lock time is {MIN_LOCK_MINUTES} to {MAX_LOCK_MINUTES} minutes, not {minutes}."
        )
    vault.put(_LOCK, minutes.to_bytes(2, "big"))


def lost(workspace: Workspace, device: DeviceId, since: int = 0) -> Loss:
    """Return what must be done about a lost or stolen device, and what it has signed.

    Args:
        workspace: of whoever deals with it; only the secretariat can do all of it.
        device: on the roster.
        since: ms since 1970; an entry counts when it claims a later time or came in later.
    """
    info = next(d for d in devices(workspace) if d.id == device)
    return Loss(info, _steps(workspace, info), _signed(workspace, device, since))


def _steps(workspace: Workspace, info: DeviceInfo) -> list[Step]:
    short = info.id.hex()[:8]
    cut = workspace.roster.seats[info.id].cut
    kept = f"its entries up to number {cut.seq if cut else info.seen} count"
    return [
        Step(
            "secretariat",
            f"Read the latest bundle of {info.party} first, then take “{info.name}” off the roster "
            f"with a cut: {kept}, later ones do not.",
            f"device revoke {short} --reason 'lost'",
            not info.active,
        ),
        Step(
            "secretariat",
            "Give the audience “all” a new key: until then whoever opens the lost device can read "
            "what is sealed under the present one and comes into his hands.",
        ),
        Step(
            "secretariat",
            "Send everybody a bundle, so that they know of the revocation.",
            "sync bundle-out FILE",
        ),
        Step(
            "delegation",
            "Look through the entries below; what the owner did not sign, withdraw or contest, and "
            "what was honest but falls behind the cut, a colleague tables again.",
            "log",
        ),
        Step(
            "owner",
            "Enrol anew on another machine, also when the lost one is found.",
            "device request --name NAME --out FILE",
        ),
        Step(
            "owner",
            "Take the recovery code and the backups for known if they were with the device; the "
            "passphrase of it is not to be used again.",
        ),
    ]


def _signed(workspace: Workspace, device: DeviceId, since: int) -> list[Signed]:
    arrived = {s.id: s.received for s in workspace.store.record.entries()}
    held = workspace.evaluation.held.entries

    def concerns(entry: Entry) -> bool:
        return entry.device == device and max(entry.time, arrived.get(entry.id, 0)) >= since

    rows = (row for row in log(workspace) if concerns(held[row.entry]))
    return [Signed(r.entry, r.time, arrived.get(r.entry, 0), r.what, r.effect) for r in rows]
