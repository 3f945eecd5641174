"""Events to maps and back: the body of an entry (field 13), by kind. A closed registry.

Reading is strict: what is not exactly of its kind's form is refused, so that every device reads the
same bytes alike. The forms are written down in ``docs/format.md``. Families of events have codecs
of their own, which this one joins.
"""

from collections.abc import Mapping
from typing import TypeAlias, assert_never

from app.ids import AmendmentId, DeviceId, EntryId, InstrumentId, PartyId
from app.negotiation.events import (
    HOUSEKEEPING_KINDS,
    KIND_OF,
    AmendmentCosponsored,
    AmendmentTabled,
    AmendmentWithdrawn,
    ClausesLaid,
    DecisionMade,
    Event,
    Housekeeping,
    MembersSet,
    RevisionIssued,
)
from app.negotiation.language_events import TranslationChecked, TranslationLaid
from app.negotiation.revision_events import Corrected, Renumbered, RevisionPaged
from app.negotiation.stand_events import StandEvent
from app.negotiation.talk_events import Commented
from app.record.decision_codec import (
    read_disposition,
    read_structure,
    read_wording,
    write_disposition,
    write_structure,
    write_wording,
)
from app.record.fields import Body, BodyError, Field, fields_of
from app.record.language_codec import (
    read_check,
    read_translation,
    write_check,
    write_translation,
)
from app.record.operation_codec import (
    read_clause,
    read_operation,
    write_clause,
    write_operation,
)
from app.record.revision_codec import (
    read_corrected,
    read_paged,
    read_renumbered,
    write_revised,
)
from app.record.sharing import shared
from app.record.stand_codec import STAND_READERS, write_stand
from app.record.talk_codec import read_comment, write_comment
from app.settings import MAX_RATIONALE_BYTES

Bodies: TypeAlias = Mapping[int, object]


def kind_of(event: Event) -> int:
    """Return the number of an event's kind."""
    return event.kind if isinstance(event, Housekeeping) else KIND_OF[type(event)]


def write_event(event: Event) -> Body:  # noqa: C901, PLR0911, PLR0912 one case a kind
    """Return the body of an event as a map for the codec."""
    if isinstance(event, StandEvent):
        return write_stand(event)
    match event:
        case ClausesLaid():
            clauses = [write_clause(c) for c in event.clauses]
            return {
                1: event.instrument, 2: event.title, 3: event.language, 4: clauses,
                5: event.part, 6: event.parts,
            }  # fmt: skip
        case AmendmentTabled():
            operations = [write_operation(o) for o in event.operations]
            return {
                1: event.number, 2: event.instrument, 3: operations,
                4: event.rationale, 5: event.revises, 6: list(event.asked),
                7: event.widens,
            }  # fmt: skip
        case AmendmentWithdrawn(amendment) | AmendmentCosponsored(amendment):
            return {1: amendment}
        case DecisionMade():
            return {
                1: event.instrument,
                2: [write_wording(w) for w in event.wordings],
                3: [write_structure(s) for s in event.structure],
                4: [write_disposition(d) for d in event.dispositions],
                5: event.undoes,
            }
        case MembersSet(group, members):
            return {1: group, 2: list(members)}
        case RevisionIssued():
            upto = [[d, n] for d, n in event.upto]
            return {
                1: event.instrument, 2: event.symbol, 3: event.text_hash, 4: event.rolling_hash,
                5: upto, 6: event.behind,
            }  # fmt: skip
        case Commented():
            return write_comment(event)
        case TranslationLaid():
            return write_translation(event)
        case TranslationChecked():
            return write_check(event)
        case Renumbered() | Corrected() | RevisionPaged():
            return write_revised(event)
        case Housekeeping(body=body):
            return dict(body)
        case _:
            assert_never(event)


def read_event(kind: int, body: Bodies) -> Event:
    """Return the event that a body of a kind states.

    Raises:
        BodyError: the kind is unknown, or the body is not exactly of its form.
    """
    if kind in HOUSEKEEPING_KINDS:
        return Housekeeping(kind)
    reader = _READERS.get(kind)
    if reader is None:
        raise BodyError(f"kind {kind} is not known to this version")
    return reader(body)


def _clauses_laid(body: Bodies) -> Event:
    instrument, title, language, clauses, part, parts = fields_of(body, 6)
    event = ClausesLaid(
        InstrumentId(instrument.exact_bytes(16)),
        title.text(1024),
        language.text(16),
        tuple(read_clause(c) for c in clauses.items(8192)),
        part.number(100_000),
        parts.number(100_000),
    )
    if not event.clauses or not 1 <= event.part <= event.parts:
        raise BodyError("it lays no clause, or counts its parts wrongly")
    return event


def _tabled(body: Bodies) -> Event:
    number, instrument, operations, rationale, revises, asked, widens = fields_of(body, 7)
    event = AmendmentTabled(
        number.number(1_000_000),
        InstrumentId(shared(instrument.exact_bytes(16))),
        tuple(read_operation(o) for o in operations.items(500)),
        rationale.text(MAX_RATIONALE_BYTES),
        _optional_entry(revises),
        tuple(PartyId(p.exact_bytes(16)) for p in asked.items(500)),
        _optional_entry(widens),
    )
    if event.number < 1 or not event.operations:
        raise BodyError("it has no number, or proposes nothing")
    return event


def _withdrawn(body: Bodies) -> Event:
    (amendment,) = fields_of(body, 1)
    return AmendmentWithdrawn(AmendmentId(amendment.exact_bytes(32)))


def _cosponsored(body: Bodies) -> Event:
    (amendment,) = fields_of(body, 1)
    return AmendmentCosponsored(AmendmentId(amendment.exact_bytes(32)))


def _decision(body: Bodies) -> Event:
    instrument, wordings, structure, dispositions, undoes = fields_of(body, 5)
    event = DecisionMade(
        InstrumentId(instrument.exact_bytes(16)),
        tuple(read_wording(w) for w in wordings.items(500)),
        tuple(read_structure(s) for s in structure.items(500)),
        tuple(read_disposition(d) for d in dispositions.items(2_000)),
        _optional_entry(undoes),
    )
    if not (event.wordings or event.structure or event.dispositions):
        raise BodyError("it decides nothing")
    return event


def _members(body: Bodies) -> Event:
    group, members = fields_of(body, 2)
    return MembersSet(
        PartyId(group.exact_bytes(16)),
        tuple(PartyId(m.exact_bytes(16)) for m in members.items(1_000)),
    )


def _revision(body: Bodies) -> Event:
    instrument, symbol, text_hash, rolling_hash, upto, behind = fields_of(body, 6)
    return RevisionIssued(
        InstrumentId(instrument.exact_bytes(16)),
        symbol.text(128),
        text_hash.exact_bytes(32),
        rolling_hash.exact_bytes(32),
        tuple(_reached(pair) for pair in upto.items(2_000)),
        behind.text(MAX_RATIONALE_BYTES),
    )


def _reached(pair: Field) -> tuple[DeviceId, int]:
    device, seq = pair.exactly(2)
    return DeviceId(device.exact_bytes(32)), seq.number(2**53)


def _optional_entry(value: Field) -> EntryId | None:
    return None if value.is_null() else EntryId(value.exact_bytes(32))


_READERS = {
    KIND_OF[ClausesLaid]: _clauses_laid,
    KIND_OF[AmendmentTabled]: _tabled,
    KIND_OF[AmendmentWithdrawn]: _withdrawn,
    KIND_OF[DecisionMade]: _decision,
    KIND_OF[RevisionIssued]: _revision,
    KIND_OF[AmendmentCosponsored]: _cosponsored,
    KIND_OF[MembersSet]: _members,
    KIND_OF[Commented]: read_comment,
    KIND_OF[TranslationLaid]: read_translation,
    KIND_OF[TranslationChecked]: read_check,
    KIND_OF[Renumbered]: read_renumbered,
    KIND_OF[Corrected]: read_corrected,
    KIND_OF[RevisionPaged]: read_paged,
    **STAND_READERS,
}
