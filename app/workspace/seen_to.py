"""What a person has noted on this device: codes compared, evidence read, why one was revoked.

They never leave, and nothing in the record follows from them.
"""

from app.ids import DeviceId, EntryId
from app.workspace.workspace import Workspace

_COMPARED, _READ, _WHY = "seen-to/compared/", "seen-to/read/", "seen-to/revoked/"


def keep_compared(workspace: Workspace, device: DeviceId) -> None:
    """Note that the safety code of a device was compared aloud, and was the same."""
    moment = workspace.clock().to_bytes(8, "big")
    with workspace.store.transaction():
        workspace.store.vault.put(_COMPARED + device.hex(), moment)


def compared(workspace: Workspace) -> dict[DeviceId, int]:
    """Return the devices whose codes were compared, each with when: ms since 1970."""
    vault = workspace.store.vault
    found: dict[DeviceId, int] = {}
    for name in vault.names(_COMPARED):
        moment = vault.get(name)
        if moment is not None:
            device = DeviceId(bytes.fromhex(name.removeprefix(_COMPARED)))
            found[device] = int.from_bytes(moment, "big")
    return found


def keep_read(workspace: Workspace, entry: EntryId) -> None:
    """Note that evidence was read; it is kept all the same."""
    with workspace.store.transaction():
        workspace.store.vault.put(_READ + entry.hex(), b"1")


def read_evidence(workspace: Workspace) -> frozenset[EntryId]:
    """Return the entries in quarantine that a person has read and dismissed."""
    names = workspace.store.vault.names(_READ)
    return frozenset(EntryId(bytes.fromhex(name.removeprefix(_READ))) for name in names)


def keep_reason(workspace: Workspace, device: DeviceId, reason: str) -> None:
    """Note why a device was revoked; the roster has no place for it, and nobody else sees it."""
    with workspace.store.transaction():
        workspace.store.vault.put(_WHY + device.hex(), reason.encode())


def reasons(workspace: Workspace) -> dict[DeviceId, str]:
    """Return why devices were revoked, as far as it was noted here."""
    vault = workspace.store.vault
    return {
        DeviceId(bytes.fromhex(name.removeprefix(_WHY))): (vault.get(name) or b"").decode()
        for name in vault.names(_WHY)
    }
