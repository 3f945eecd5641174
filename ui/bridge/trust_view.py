"""What the page on exchange and trust shows: outgoing, devices, waiting, quarantine."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from app.ids import DeviceId, EntryId
from app.negotiation.access import Role
from app.record.envelope import Entry, parse
from app.record.event_codec import read_event
from app.record.fields import BodyError
from app.record.verdicts import Standing as Verdict
from app.workspace.asking import missing_entries
from app.workspace.auditing import described
from app.workspace.by_the_clock import Alarm, Level
from app.workspace.circles import device_words
from app.workspace.devices import FullPowers, devices
from app.workspace.seen_to import compared, read_evidence, reasons
from app.workspace.trust import alarms
from app.workspace.unsent import unsent
from app.workspace.verdict_words import explained
from app.workspace.vouching import state_code
from app.workspace.workspace import Workspace, everybody
from ui.bridge.roster import RosterView, roster_view
from ui.i18n import in_words

MOST = 500
"""Lines of one list that are shown; the number of all is told."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """An own entry that nobody has stated to hold.

    Attributes:
        audience: its name; "" for everybody.
        time: ms since 1970.
        size: of the signed entry, in bytes.
    """

    id: EntryId
    what: str
    audience: str
    time: int


@dataclass(frozen=True, slots=True)
class Device:
    """A device on the roster.

    Attributes:
        last: when it last wrote, by its clock; 0 when nothing has come.
        compared: when its code was compared aloud; 0 when it was not.
        faults: what is wrong with it, each with what to do.
        mine: it is this very device.
        seen: number of its last entry here; 0 when none came yet.
        reason: why it was revoked, as noted on this device.
        powers: from when until when it has, or had, full powers.
    """

    id: DeviceId
    name: str
    code: str
    party: str
    roles: tuple[Role, ...]
    active: bool
    last: int
    safety_code: str
    compared: int
    faults: tuple[tuple[str, str], ...]
    mine: bool
    seen: int = 0
    reason: str = ""
    powers: FullPowers = field(default_factory=FullPowers)


@dataclass(frozen=True, slots=True)
class Aside:
    """An entry that waits, or is in quarantine.

    Attributes:
        number: in its device's feed; 0 when it could not be read that far.
        time: by its device's clock, ms since 1970; 0 when it could not be read that far.
        why: in a sentence.
        alarm: it is evidence against somebody, and nobody has dismissed it yet.
    """

    id: EntryId
    device: DeviceId | None
    whose: str
    number: int
    time: int
    why: str
    alarm: bool = False

    @property
    def place(self) -> tuple[str, int, EntryId]:
        """Where it stands in a list: entries of one device together, those of one number too."""
        return self.whose, self.number, self.id


@dataclass(frozen=True, slots=True)
class Gap:
    """Entries that must exist and are not here."""

    device: DeviceId
    whose: str
    first: int
    last: int

    @property
    def key(self) -> bytes:
        """What names its line."""
        return self.device + self.first.to_bytes(8, "big")


@dataclass(frozen=True, slots=True)
class TrustView:
    """All four lists, the codes, and what is wrong.

    Attributes:
        parties: code and name of those for whom a bundle can be written.
        roster: how it stands; None where it cannot be changed.
    """

    outgoing: tuple[Outgoing, ...]
    devices: tuple[Device, ...]
    gaps: tuple[Gap, ...]
    waiting: tuple[Aside, ...]
    quarantine: tuple[Aside, ...]
    alarms: tuple[Alarm, ...]
    rolling_hash: bytes
    state_code: str
    parties: tuple[tuple[str, str], ...]
    roster: RosterView | None = None


def trust_view(workspace: Workspace) -> TrustView:
    """Return what the page shows. Cost: the statements held, and the entries aside."""
    aside = sorted(_aside(workspace), key=lambda found: found[1].place)
    return TrustView(
        tuple(_outgoing(workspace, entry) for entry in unsent(workspace)[:MOST]),
        tuple(_devices(workspace)),
        tuple(
            Gap(m.device, device_words(workspace, m.device), m.first, m.last)
            for m in missing_entries(workspace.evaluation)
        ),
        tuple(one for verdict, one in aside if verdict is not Verdict.QUARANTINED)[:MOST],
        tuple(one for verdict, one in aside if verdict is Verdict.QUARANTINED)[:MOST],
        tuple(_in_words(a) for a in alarms(workspace) if a.level is not Level.NOTE),
        workspace.following.digest(workspace.conference),
        state_code(workspace),
        tuple(
            (party.code, party.name)
            for party in workspace.conference.parties.values()
            if party.id != workspace.me.id
        ),
        roster_view(workspace),
    )


def _in_words(alarm: Alarm) -> Alarm:
    return replace(alarm, words=in_words(alarm.words), todo=in_words(alarm.todo))


def _outgoing(workspace: Workspace, entry: Entry) -> Outgoing:
    narrow = workspace.conference.audiences.get(entry.audience)
    try:
        what = in_words(described(workspace.conference, read_event(entry.kind, entry.body)))
    except BodyError:
        what = ""
    return Outgoing(entry.id, what, narrow.name if narrow else "", entry.time)


def _devices(workspace: Workspace) -> Iterator[Device]:
    seen, noted = compared(workspace), reasons(workspace)
    heads = workspace.evaluation.heads(everybody(workspace.ground))
    last = {head.device: head.time for head in heads}
    names = {party.code: party.name for party in workspace.conference.parties.values()}
    for one in devices(workspace):
        faults = tuple((in_words(n.what), in_words(n.to_do)) for n in one.notices if n.alarm)
        yield Device(
            one.id,
            one.name,
            one.party,
            names.get(one.party, one.party),
            one.roles,
            one.active,
            last.get(one.id, 0),
            one.code,
            seen.get(one.id, 0),
            faults,
            one.id == workspace.device,
            one.seen,
            noted.get(one.id, ""),
            one.powers,
        )


def _aside(workspace: Workspace) -> Iterator[tuple[Verdict, Aside]]:
    evaluation, read = workspace.evaluation, read_evidence(workspace)
    for id_, reason in evaluation.reasons.items():
        if reason.standing is Verdict.NO_EFFECT:
            continue
        entry = evaluation.held.entries.get(id_) or _waiting(workspace, id_)
        yield (
            reason.standing,
            Aside(
                id_,
                entry.device if entry else None,
                device_words(workspace, entry.device) if entry else "",
                entry.seq if entry else 0,
                entry.time if entry else 0,
                in_words(explained(reason.value)),
                reason.standing is Verdict.QUARANTINED and id_ not in read,
            ),
        )


def _waiting(workspace: Workspace, id_: EntryId) -> Entry | None:
    """Return what can be read of an entry that waits; its signature is not checked yet."""
    waiting = workspace.evaluation.waiting.get(id_)
    if waiting is None or not waiting.arrivals:
        return None
    return parse(waiting.arrivals[0].envelope).entry
