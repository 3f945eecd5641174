"""From entries that the evaluation lets through to the acts that the fold understands."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from app.codec import Value
from app.ids import EntryId, PartyId
from app.negotiation.access import Role
from app.negotiation.conference import Act, NoEffect, Refusal
from app.negotiation.delegation import Delegation
from app.negotiation.events import Event, Housekeeping
from app.record.content import unlawful
from app.record.envelope import Entry
from app.record.evaluate import Evaluation
from app.record.event_codec import read_event
from app.record.fields import BodyError
from app.record.ground import ALWAYS, Ground
from app.record.roster import Roster
from app.values import value

_READ: dict[int, Value] = {}
"""The body of an entry that holds its event."""


@value
class Read:
    """Entries read as acts.

    Attributes:
        acts: each with the entries it refers to.
        faults: those whose content is unlawful in itself, whatever the state (steps 15).
    """

    acts: list[tuple[Act, tuple[EntryId, ...]]]
    faults: dict[EntryId, Refusal]


def read_acts(entries: Iterable[Entry], ground: Ground) -> Read:
    """Read the bodies of entries; a body that cannot be read becomes an act without effect."""
    found = Read([], {})
    for entry in entries:
        event, fault = _event(entry)
        if fault is not None:
            found.faults[entry.id] = fault
        found.acts.append((_act(entry, event, ground), entry.refs))
    return found


def with_events(evaluation: Evaluation, read: Read) -> Evaluation:
    """Return an evaluation in which entries that were read hold what was read, not their bodies.

    Nothing is judged by it. Housekeeping keeps its bodies, for they are looked at later, and so
    does what is unlawful.
    """
    held, found = evaluation.held.entries, dict[EntryId, Entry]()
    for act, _ in read.acts:
        entry = held.get(act.id)
        if entry is None or act.id in read.faults or isinstance(act.event, Housekeeping):
            continue
        found[act.id] = entry._replace(body=_READ, event=act.event)
    return replace(evaluation, held=replace(evaluation.held, entries=held.update(found)))


def parties_of(roster: Roster) -> list[Delegation]:
    """Return the parties of a roster as the conference names them."""
    return [Delegation(p.id, p.kind, p.short, p.name) for p in roster.parties.values()]


def _event(entry: Entry) -> tuple[Event, Refusal | None]:
    if entry.event is not None:
        return entry.event, None
    try:
        event = read_event(entry.kind, entry.body)
    except BodyError as error:
        return Housekeeping(entry.kind), Refusal(NoEffect.BAD_BODY, str(error))
    return event, unlawful(event)


def _act(entry: Entry, event: Event, ground: Ground) -> Act:
    seat = ground.chain.head.seats[entry.device]
    narrow = ground.is_narrow(entry.audience)
    seq = ALWAYS if narrow else entry.seq  # intervals of roles count the feed for everybody
    return Act(
        entry.id,
        (entry.lam, entry.id),
        entry.device,
        entry.seq,
        PartyId(seat.party),
        _roles(seat.roles_at(seq)),
        entry.time,
        event,
        entry.audience if narrow else None,
    )


@lru_cache(maxsize=256)
def _roles(numbers: frozenset[int]) -> frozenset[Role]:
    """Return roles by their numbers; remembered, for all acts of a device share them."""
    return frozenset(Role(number) for number in numbers)
