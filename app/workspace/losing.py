"""A lost or stolen device: what must be done, by whom, and what it has signed."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.ids import DeviceId, EntryId
from app.record.envelope import Entry
from app.workspace.auditing import log
from app.workspace.devices import DeviceInfo, devices
from app.workspace.workspace import Workspace


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
