"""From entries that the evaluation lets through to the acts that the fold understands."""

from collections.abc import Iterable

from app.ids import EntryId, PartyId
from app.negotiation.access import Role
from app.negotiation.conference import Act, NoEffect, Refusal
from app.negotiation.delegation import Delegation
from app.negotiation.events import Event, Housekeeping
from app.record.content import unlawful
from app.record.envelope import Entry
from app.record.event_codec import read_event
from app.record.fields import BodyError
from app.record.ground import ALWAYS, Ground
from app.record.roster import Roster
from app.values import value


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


def parties_of(roster: Roster) -> list[Delegation]:
    """Return the parties of a roster as the conference names them."""
    return [Delegation(p.id, p.kind, p.short, p.name) for p in roster.parties.values()]


def _event(entry: Entry) -> tuple[Event, Refusal | None]:
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
        frozenset(Role(r) for r in seat.roles_at(seq)),
        entry.time,
        event,
        entry.audience if narrow else None,
    )
