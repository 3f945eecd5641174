"""A lost or stolen device: what must be done, by whom, and what it has signed."""

from collections.abc import Sequence

from app.ids import DeviceId, EntryId
from app.negotiation.access import CHAIRS, Role
from app.negotiation.audience import AudienceKind
from app.record.envelope import Entry
from app.values import value
from app.workspace.auditing import log
from app.workspace.circles import CHAIR, OWN, Circle, circles, device_words
from app.workspace.devices import DeviceInfo, devices
from app.workspace.workspace import Workspace, everybody


@value
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


@value
class Step:
    """One thing to be done about a lost device.

    Attributes:
        who: does it: "secretariat", "keeper" (of an audience), "owner", "delegation".
        what: in a sentence.
        command: that does it, without "travaux"; "" where none does.
        done: it is done already.
    """

    who: str
    what: str
    command: str = ""
    done: bool = False


@value
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
    """Return what to do, the most urgent first: what a thief could do ends before it is mended."""
    return [*_stopping(workspace, info), *_mending(), *_owning(info)]


def _stopping(workspace: Workspace, info: DeviceInfo) -> list[Step]:
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
            "Send everybody a bundle, so that they know of the revocation. It gives the audience "
            "“all” a new key: until then whoever opens the lost device can read what is sealed "
            "under the present one and comes into his hands.",
            "sync bundle-out FILE",
            _has_not_the_key_of_all(workspace, info),
        ),
        *_narrow(workspace, info),
        Step(
            "secretariat",
            "Where there is a conference hub or a shared folder, have its operator take away the "
            "account of the device, so that it neither fetches nor fills anything.",
        ),
        *_of_office(info),
    ]


def _narrow(workspace: Workspace, info: DeviceInfo) -> list[Step]:
    """Return whose audiences need a new key: those seen from here, and that others look at theirs.

    The next bundle of an audience's keeper changes its key by itself, once the device is revoked.
    """
    held = [
        Step(
            "keeper",
            f"{device_words(workspace, c.keeper)} gives the audience “{_name(c)}” a new key: with "
            "the next bundle that it writes, or at once.",
            f"audience renew {c.audience.id.hex()[:8]}",
            info.id not in c.epoch.members,
        )
        for c in circles(workspace)
        if any(info.id in e.members for e in workspace.evaluation.epochs(c.audience.id))
    ]
    short = info.id.hex()[:8]
    others = Step(
        "delegation",
        f"Whoever shares an audience with {info.party} that this device is not in looks for it "
        "with its own: nobody else can see that it exists.",
        f"device lost {short}",
    )
    return [*held, others]


def _name(circle: Circle) -> str:
    return _NAMES.get(circle.audience.kind, circle.audience.name)


_NAMES = {AudienceKind.OWN: OWN, AudienceKind.CHAIR: CHAIR}


def _has_not_the_key_of_all(workspace: Workspace, info: DeviceInfo) -> bool:
    """Whether the key of all was changed since the device was revoked.

    Whoever is on the roster is given that key, named in its epoch or not.
    """
    chain = workspace.ground.chain
    epochs = workspace.evaluation.epochs(everybody(workspace.ground))
    if not epochs:
        return False
    since = range(epochs[-1].roster, chain.version + 1)
    return not any(chain.was_active(info.id, version) for version in since)


def _of_office(info: DeviceInfo) -> list[Step]:
    """Return what is to be done besides when the device held an office."""
    if Role.SECRETARIAT in info.roles:
        return [
            Step(
                "secretariat",
                "If an officer's key was on it, the other officers replace that key in the roster: "
                "with enough of them it could change who is in the conference.",
                "authority list",
            )
        ]
    if not CHAIRS.isdisjoint(info.roles):
        return [
            Step(
                "secretariat",
                "Decisions beyond the cut fall away. Say so in the room, let the chair's next "
                "device decide again, and issue no revision meanwhile.",
                "status",
            )
        ]
    return []


def _mending() -> list[Step]:
    return [
        Step(
            "delegation",
            "Look through the entries below; what the owner did not sign, withdraw or contest, and "
            "what was honest but falls behind the cut, a colleague tables again.",
            "log",
        ),
    ]


def _owning(info: DeviceInfo) -> list[Step]:
    return [
        Step(
            "owner",
            "Enrol anew on another machine, also when the lost one is found.",
            "device request --name NAME --out FILE",
        ),
        Step(
            "owner",
            "Take the recovery code and the backups for known if they were with the device; never "
            f"use the passphrase of “{info.name}” again. If the keyring of its login opened the "
            "workspace, change the password of that login, and of what else it opened.",
        ),
    ]


def _signed(workspace: Workspace, device: DeviceId, since: int) -> list[Signed]:
    arrived = {s.id: s.received for s in workspace.store.record.entries()}
    held = workspace.evaluation.held.entries

    def concerns(entry: Entry) -> bool:
        return entry.device == device and max(entry.time, arrived.get(entry.id, 0)) >= since

    rows = (row for row in log(workspace) if concerns(held[row.entry]))
    return [Signed(r.entry, r.time, arrived.get(r.entry, 0), r.what, r.effect) for r in rows]
