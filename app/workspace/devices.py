"""The devices of the conference, and what a person should know and do about each."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from app.errors import NotFoundError
from app.ids import DeviceId, short
from app.keys.cards import safety_code
from app.negotiation.access import Role
from app.record.envelope import MalformedEntryError, parse
from app.record.roster import Roster, Seat
from app.record.roster_forks import place_of
from app.record.verdicts import Reason, Standing
from app.said import counted, said, together
from app.workspace.by_the_clock import Notice
from app.workspace.trust import STATED, alarms
from app.workspace.workspace import Workspace, everybody


@dataclass(frozen=True, slots=True)
class DeviceInfo:
    """One device on the roster, for showing.

    Attributes:
        seen: sequence number of its last entry here; 0 when none came yet.
        code: what is read aloud to be sure that it is this device.
        notices: what is wrong with it, and what to do.
        powers: from when until when it has, or had, full powers.
    """

    id: DeviceId
    name: str
    party: str
    roles: tuple[Role, ...]
    active: bool
    seen: int
    code: str
    notices: tuple[Notice, ...]
    powers: "FullPowers"


@dataclass(frozen=True, slots=True)
class FullPowers:
    """The signed rosters' word that a key speaks for its delegation.

    Compare article 7 of the Vienna Convention on the Law of Treaties.

    Attributes:
        since: when the roster was issued that first lists the device as active, ms since 1970; 0
            where only a roster in dispute does.
        until: when the newest roster expires, unless another follows; of a revoked device, when
            the roster that revokes it was issued.
    """

    since: int = 0
    until: int = 0


@dataclass(frozen=True, slots=True)
class _Facts:
    """What is known of one device.

    Attributes:
        seen: number of its last entry that stands.
        reasons: why others of its entries do not count, each with how many.
        forked: it has signed two entries of one number.
        in_dispute: only a roster that is in dispute lists it.
        mine: it is this very device.
    """

    seat: Seat
    name: str
    has_card: bool
    seen: int
    reasons: Counter[Reason]
    forked: bool
    in_dispute: bool
    mine: bool


def the_device(workspace: Workspace, name: str) -> DeviceId:
    """Return the device whose id begins so.

    Raises:
        NotFoundError: none, or several.
    """
    wanted = name.strip().casefold()
    found = [d for d in workspace.roster.seats if wanted and d.hex().startswith(wanted)]
    if len(found) != 1:
        raise NotFoundError(said("device"), name, said("List them with “travaux device list”."))
    return found[0]


def devices(workspace: Workspace) -> list[DeviceInfo]:
    """Return every device on the roster, and those whose admission is in dispute.

    They are ordered by delegation and name.
    """
    conference = workspace.ground.chain.conference
    found: list[DeviceInfo] = []
    stated = _stated(workspace)
    powers = full_powers(workspace.ground.chain.rosters)
    for facts in _all_facts(workspace):
        seat = facts.seat
        place = place_of(workspace.ground.chain, seat.device)
        found.append(
            DeviceInfo(
                seat.device,
                facts.name,
                place[1].short if place else "",
                tuple(sorted({Role(r.role) for r in seat.roles if r.last is None})),
                seat.is_active,
                facts.seen,
                safety_code(conference, seat.device),
                (
                    *(notice for rule in _RULES if (notice := rule(facts)) is not None),
                    *stated.get(seat.device, ()),
                ),
                powers.get(seat.device, FullPowers()),
            )
        )
    return sorted(found, key=lambda d: (d.party, d.name, d.id))


def full_powers(rosters: Iterable[Roster]) -> dict[DeviceId, FullPowers]:
    """Return from when until when each device has full powers, by the rosters in their order."""
    found: dict[DeviceId, FullPowers] = {}
    for roster in rosters:
        issued, expires = roster.statement.issued, roster.statement.expires
        for device, seat in roster.seats.items():
            before = found.get(device)
            if seat.is_active:
                found[device] = FullPowers(before.since if before else issued, expires)
            elif before is not None:
                found[device] = FullPowers(before.since, min(before.until, issued))
    return found


def _stated(workspace: Workspace) -> dict[DeviceId, list[Notice]]:
    """Return what the others' statements show of each device: entries that are not here."""
    found: dict[DeviceId, list[Notice]] = {}
    for alarm in alarms(workspace):
        if alarm.device is not None and alarm.kind in STATED:
            notice = Notice(alarm.kind, alarm.words, alarm.todo)
            found.setdefault(alarm.device, []).append(notice)
    return found


def _all_facts(workspace: Workspace) -> Iterator[_Facts]:
    ground, evaluation = workspace.ground, workspace.evaluation
    reasons: dict[DeviceId, Counter[Reason]] = {}
    entries = evaluation.held.entries
    for id_, reason in evaluation.reasons.items():
        if id_ in entries:
            reasons.setdefault(entries[id_].device, Counter())[reason] += 1
    for waiting in evaluation.waiting.values():
        for device in {d for d in (_author(a.envelope) for a in waiting.arrivals[:1]) if d}:
            reasons.setdefault(device, Counter())[waiting.reason] += 1
    forked = {one.device for one, _ in evaluation.forks()}
    seats = dict(workspace.roster.seats)
    for roster in ground.chain.disputed:
        seats = {**roster.seats, **seats}
    for device, seat in seats.items():
        card = ground.cards.get(device)
        yield _Facts(
            seat,
            card.label if card else "(card not here yet)",
            card is not None,
            evaluation.feed(everybody(ground), device).seq,
            reasons.get(device, Counter()),
            device in forked,
            device not in workspace.roster.seats,
            device == workspace.device,
        )


def _author(envelope: bytes) -> DeviceId | None:
    """Return the device that an envelope names; its signature is not checked yet."""
    try:
        return parse(envelope).entry.device
    except MalformedEntryError:
        return None


# --- what to say: one rule a fact; further rules are added here -------------------------------


def _in_dispute(facts: _Facts) -> Notice | None:
    if not facts.in_dispute:
        return None
    return Notice(
        "in_dispute",
        said(
            "“{device}” is on a roster that is in dispute; what it writes waits.",
            device=facts.name,
        ),
        said("The secretariat settles the dispute: travaux roster settle"),
    )


def _revoked(facts: _Facts) -> Notice | None:
    if facts.seat.is_active:
        return None
    fallen = facts.reasons[Reason.REVOKED_AFTER_CUT]
    sentences = [said("“{device}” is revoked.", device=facts.name), *_kept(facts)]
    to_do = ""
    if fallen:
        sentences.append(
            said("{entries} of a later number came in, and do not count.", entries=_entries(fallen))
        )
        to_do = said(
            "A colleague tables again what was honest and fell: travaux device lost {id} lists it",
            id=short(facts.seat.device),
        )
    return Notice(
        "revoked",
        together(sentences),
        to_do,
        alarm=False,
    )


def _kept(facts: _Facts) -> Iterator[str]:
    cut = facts.seat.cut
    if cut is not None and not cut.seq:
        yield said("None of its entries count.")
    elif cut is not None:
        yield said("Its entries up to number {number} count.", number=cut.seq)
    elif facts.seen:
        yield said("Its entries up to number {number} stand.", number=facts.seen)


def _awaits_cut(facts: _Facts) -> Notice | None:
    count = facts.reasons[Reason.AWAIT_CUT]
    if not count:
        return None
    return Notice(
        "await_cut",
        said(
            "{entries} of “{device}” wait: it is revoked, and the roster does not say which is "
            "its last that counts.",
            entries=_entries(count),
            device=facts.name,
        ),
        said(
            "The secretariat says so: travaux device revoke {id} --after N",
            id=short(facts.seat.device),
        ),
    )


def _card_missing(facts: _Facts) -> Notice | None:
    if facts.has_card:
        return None
    count = facts.reasons[Reason.NEED_CARD]
    missing = said(
        "The card of the device {id} is not here, so that nothing it signs can be checked.",
        id=short(facts.seat.device),
    )
    waits = [said("{entries} wait for it.", entries=_entries(count))] if count else []
    return Notice(
        "card_missing",
        together((missing, *waits)),
        said("Ask the secretariat for a bundle."),
    )


def _forked(facts: _Facts) -> Notice | None:
    if not facts.forked:
        return None
    return Notice(
        "forked",
        said(
            "“{device}” has signed two different histories: a copy of it is in use, or it cheats. "
            "Its entries up to number {number} stand; {entries} are set aside as evidence.",
            device=facts.name,
            number=facts.seen,
            entries=_entries(_aside(facts)),
        ),
        said(
            "Tell the secretariat, who revokes it with a cut: travaux device revoke {id} --after N",
            id=short(facts.seat.device),
        ),
    )


def _aside(facts: _Facts) -> int:
    return sum(
        number
        for reason, number in facts.reasons.items()
        if reason.standing is Standing.QUARANTINED
    )


def _quarantined(facts: _Facts) -> Notice | None:
    """Say that entries are in quarantine for another reason than those above."""
    if facts.forked:
        return None
    count = sum(
        number
        for reason, number in facts.reasons.items()
        if reason.standing is Standing.QUARANTINED and reason is not Reason.REVOKED_AFTER_CUT
    )
    if not count:
        return None
    return Notice(
        "quarantined",
        said(
            "{entries} of “{device}” are in quarantine, and its later ones do not count.",
            entries=_entries(count),
            device=facts.name,
        ),
        said("See why: travaux status. Tell its delegation and the secretariat."),
    )


def _gap(facts: _Facts) -> Notice | None:
    count = facts.reasons[Reason.GAP]
    if not count:
        return None
    return Notice(
        "gap",
        said(
            "{entries} of “{device}” wait for earlier ones that are not here.",
            entries=_entries(count),
            device=facts.name,
        ),
        said("Ask its delegation for a bundle of everything."),
    )


def _never_heard(facts: _Facts) -> Notice | None:
    if facts.seen or facts.reasons or facts.mine or not facts.seat.is_active:
        return None
    return Notice(
        "never_heard",
        said("Nothing has come from “{device}” yet.", device=facts.name),
        said(
            "That is in order while it has written nothing; else ask its delegation for a bundle."
        ),
        alarm=False,
    )


_Rule: TypeAlias = Callable[[_Facts], Notice | None]
_RULES: tuple[_Rule, ...] = (
    _in_dispute,
    _revoked,
    _awaits_cut,
    _card_missing,
    _forked,
    _quarantined,
    _gap,
    _never_heard,
)
"""In the order in which they are told."""


def _entries(count: int) -> str:
    return counted(count, "1 entry", "{count:,} entries")
