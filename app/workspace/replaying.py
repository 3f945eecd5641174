"""From what is stored to what follows from it: judged, folded, shown. Nothing is written here."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from app.errors import DamageError, TravauxError
from app.ids import AudienceId, DeviceId
from app.keys.cards import CardError, parse_card
from app.keys.wraps import HeldKey
from app.negotiation.access import HYBRID_KINDS, NARROW_KINDS, ROLES_BY_KIND
from app.negotiation.audience import Audience
from app.negotiation.conference import Conference
from app.negotiation.fold import apply
from app.ports import StoredEntry
from app.record.acts import Read, parties_of, read_acts, with_events
from app.record.door import Arrival
from app.record.envelope import Entry, MalformedEntryError, parse
from app.record.evaluate import Evaluation
from app.record.ground import Ground, KindRule
from app.record.projection import Projection
from app.record.roster import RosterError
from app.record.roster_chain import chain_of
from app.values import value
from app.workspace.verdict_words import explained

KINDS: Mapping[int, KindRule] = {
    kind: KindRule(kind, kind in HYBRID_KINDS, roles, kind in NARROW_KINDS)
    for kind, roles in ROLES_BY_KIND.items()
}
WAITING = "waiting, from "
"""Stands before the source of an entry that could not be checked when it was stored."""


@dataclass(eq=False)
class NotPermittedError(TravauxError):
    """The record's rules do not let this device do that, or it would have no effect."""

    why: str
    says: ClassVar[str] = "That was refused, and nothing was recorded: {why}"


def founders_of(keys: Iterable[HeldKey]) -> Mapping[AudienceId, DeviceId]:
    """Return who founded the audiences that keys are of."""
    return {held.key.audience: held.founder for held in keys}


@dataclass(eq=False)
class AlteredGroundError(DamageError):
    """The rosters and cards that everything is judged by are not what came in."""

    why: str
    says: ClassVar[str] = (
        "The rosters or device cards stored in this workspace were changed from outside, or the "
        "disk fails, so nothing in it can be judged: {why}"
    )


def stored_ground(
    rosters: Sequence[bytes], cards: Iterable[bytes], keys: Iterable[HeldKey]
) -> Ground:
    """Return the rosters and cards that are stored; signatures were checked when they came in.

    Raises:
        AlteredGroundError: they cannot be read, or do not follow from one another.
    """
    try:
        chain = chain_of(rosters, checked=True)
        read = {card.device: card for card in (parse_card(c, checked=True) for c in cards)}
    except (RosterError, CardError) as error:
        raise AlteredGroundError(error.said) from None
    return Ground.of_all(chain, read, KINDS, founders_of(keys))


@value
class Loaded:
    """What is stored, judged.

    Attributes:
        altered: how many entries are not the bytes that they were kept as. They count as not held,
            so that they are asked for, and taken anew when they come.
    """

    evaluation: Evaluation
    altered: int


def loaded(ground: Ground, stored: Iterable[StoredEntry]) -> Loaded:
    """Judge what is stored anew; signatures only of what still waited when it was stored."""
    trusted: list[Entry] = []
    waiting: list[Arrival] = []
    altered = 0
    for one in stored:
        if one.source.startswith(WAITING):
            waiting.append(Arrival(one.envelope))
        elif (entry := _as_kept(one)) is not None:
            trusted.append(entry)
        else:
            altered += 1
    evaluation, _ = Evaluation(ground).with_entries(trusted)
    evaluation, _ = evaluation.with_arrivals(waiting)
    return Loaded(evaluation, altered)


def _as_kept(stored: StoredEntry) -> Entry | None:
    """Return the entry of a row; None where its bytes are not those that its id is the hash of."""
    try:
        entry = parse(stored.envelope).entry
    except MalformedEntryError:
        return None
    return entry if entry.id == stored.id else None


def projected(ground: Ground, evaluation: Evaluation) -> tuple[Evaluation, Projection]:
    """Return the evaluation with all acts read, and what folding them gives."""
    roster = ground.chain.head
    start = Conference().with_parties(roster.statement.title, parties_of(roster))
    projection = Projection(start, {})
    read = read_acts(evaluation.in_effect, ground)
    projection.add(read.acts, read.faults)
    return with_events(evaluation, read), projection


def permitted(conference: Conference, read: Read) -> Conference:
    """Return the conference after one own act.

    Raises:
        NotPermittedError: it would have no effect.
    """
    ((act, _),) = read.acts
    refusal = read.faults.get(act.id)
    if refusal is None:
        conference = apply(conference, act)
        refusal = conference.refusals.get(act.id)
    if refusal is not None:
        raise NotPermittedError(refusal.why)
    return conference


def refused_words(evaluation: Evaluation, change_refused: Sequence[str], entry: Entry) -> str:
    """Return why the record does not take an own entry, in words."""
    reason = evaluation.reason_of(entry.id)
    return explained(reason.value if reason else ", ".join(change_refused))


def audiences_in(evaluation: Evaluation, device: DeviceId) -> Iterator[Audience]:
    """Yield the narrow audiences that have begun and that a device is in, as they are now."""
    for audience in evaluation.ground.founders:
        if not evaluation.ground.is_narrow(audience):
            continue
        epochs = evaluation.epochs(audience)
        if epochs and any(device in epoch.members for epoch in epochs):
            last = epochs[-1]
            yield Audience(audience, last.kind, last.name, last.members)
