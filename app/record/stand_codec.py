"""The bodies of the procedure's events (``stand_events``), written and read. As ``event_codec``."""

from collections.abc import Callable, Mapping
from enum import IntEnum
from typing import TypeVar, assert_never

from app.ids import AmendmentId, ClauseId, DeviceId, EntryId, InstrumentId
from app.negotiation.events import KIND_OF
from app.negotiation.stand_events import (
    AmendmentSubject,
    AssentGiven,
    AttributionRule,
    BisRule,
    ClauseSubject,
    Commenters,
    PositionTaken,
    Profile,
    ReadingSubject,
    RedLineSet,
    RulesSet,
    SessionSet,
    SilenceBroken,
    SilenceClosed,
    SilenceReceived,
    SilenceStarted,
    Stage,
    Stance,
    StandEvent,
    Status,
    StatusSet,
    Subject,
)
from app.record.fields import Body, BodyError, Field, fields_of
from app.settings import MAX_CLAUSE_BYTES, MAX_RATIONALE_BYTES
from app.treaty.wording import Part, WordingHash

_MAX_CLAUSES = 1_500
"""As many ids as fit an entry with what else is in it."""
_MAX_FEEDS = 1_400
_MAX_LANGUAGES = 64
_MAX_WORDS = 50
_MAX_HOURS = 10_000
_MAX_QUORUM = 9
_MAX_TIME = 2**53
_N = TypeVar("_N", bound=IntEnum)


def write_stand(event: StandEvent) -> Body:  # noqa: C901, PLR0911 one case a kind
    """Return the body of an event of the procedure."""
    match event:
        case RulesSet():
            return {
                1: event.symbol, 2: event.language, 3: list(event.languages),
                4: int(event.attribution), 5: event.names, 6: int(event.profile),
                7: int(event.bis), 8: event.quorum, 9: int(event.commenters),
                10: event.nothing_agreed, 11: event.silence_hours, 12: event.notice_hours,
            }  # fmt: skip
        case PositionTaken(subject, stance, note):
            return {1: _write_subject(subject), 2: int(stance), 3: note}
        case SessionSet():
            return {
                1: event.instrument, 2: list(event.clauses), 3: int(event.stage),
                4: event.tabling, 5: event.deadline, 6: event.note,
            }  # fmt: skip
        case StatusSet():
            return {
                1: event.instrument, 2: list(event.clauses), 3: int(event.status),
                4: event.reason, 5: event.passage,
            }  # fmt: skip
        case AssentGiven(instrument, clauses, passage, given):
            return {1: instrument, 2: list(clauses), 3: passage, 4: given}
        case SilenceStarted():
            return {
                1: event.instrument, 2: list(event.clauses), 3: event.passage,
                4: event.what, 5: event.deadline, 6: event.note,
            }  # fmt: skip
        case SilenceBroken(silence, reason):
            return {1: silence, 2: reason}
        case SilenceClosed(silence, upto):
            return {1: silence, 2: [[d, n] for d, n in upto]}
        case SilenceReceived(silence, breaking, accepted, reason):
            return {1: silence, 2: breaking, 3: accepted, 4: reason}
        case RedLineSet():
            return {
                1: event.clause, 2: event.language, 3: list(event.keeps), 4: list(event.bars),
                5: event.fallback, 6: event.note,
            }  # fmt: skip
        case _:
            assert_never(event)


def _write_subject(subject: Subject) -> list[object]:
    match subject:
        case AmendmentSubject(amendment):
            return [0, amendment]
        case ReadingSubject():
            return [
                1, subject.clause, subject.language, int(subject.part), subject.base,
                subject.start, subject.end, subject.text,
            ]  # fmt: skip
        case ClauseSubject(clause, passage):
            return [2, clause, passage]
        case _:
            assert_never(subject)


def _read_subject(value: Field) -> Subject:
    tag, *rest = value.items(8)
    match tag.number(2), rest:
        case 0, [amendment]:
            return AmendmentSubject(AmendmentId(amendment.exact_bytes(32)))
        case 1, [clause, language, part, base, start, end, text]:
            return ReadingSubject(
                ClauseId(clause.exact_bytes(16)),
                language.text(16),
                Part(part.number(1)),
                WordingHash(base.exact_bytes(32)),
                start.number(MAX_CLAUSE_BYTES),
                end.number(MAX_CLAUSE_BYTES),
                text.text(MAX_CLAUSE_BYTES),
            )
        case 2, [clause, passage]:
            return ClauseSubject(ClauseId(clause.exact_bytes(16)), passage.exact_bytes(32))
        case _:
            raise BodyError("an amendment, a reading or a clause expected")


def _rules(body: Mapping[int, object]) -> StandEvent:
    (
        symbol, language, languages, attribution, names, profile, bis, quorum, commenters,
        nothing_agreed, silence, notice,
    ) = fields_of(body, 12)  # fmt: skip
    rules = RulesSet(
        symbol.text(128),
        language.text(16),
        tuple(code.text(16) for code in languages.items(_MAX_LANGUAGES)),
        _one_of(AttributionRule, attribution),
        names.flag(),
        _one_of(Profile, profile),
        _one_of(BisRule, bis),
        quorum.number(_MAX_QUORUM),
        _one_of(Commenters, commenters),
        nothing_agreed.flag(),
        silence.number(_MAX_HOURS),
        notice.number(_MAX_HOURS),
    )
    if rules.quorum < 1 or len(set(rules.languages)) < len(rules.languages):
        raise BodyError("it asks for no decider, or names a language twice")
    return rules


def _position(body: Mapping[int, object]) -> StandEvent:
    subject, stance, note = fields_of(body, 3)
    return PositionTaken(
        _read_subject(subject), _one_of(Stance, stance), note.text(MAX_RATIONALE_BYTES)
    )


def _session(body: Mapping[int, object]) -> StandEvent:
    instrument, clauses, stage, tabling, deadline, note = fields_of(body, 6)
    return SessionSet(
        InstrumentId(instrument.exact_bytes(16)),
        _clauses(clauses),
        _one_of(Stage, stage),
        tabling.flag(),
        None if deadline.is_null() else deadline.number(_MAX_TIME),
        note.text(MAX_RATIONALE_BYTES),
    )


def _status(body: Mapping[int, object]) -> StandEvent:
    instrument, clauses, status, reason, passage = fields_of(body, 5)
    return StatusSet(
        InstrumentId(instrument.exact_bytes(16)),
        _clauses(clauses),
        _one_of(Status, status),
        reason.text(MAX_RATIONALE_BYTES),
        passage.exact_bytes(32),
    )


def _assent(body: Mapping[int, object]) -> StandEvent:
    instrument, clauses, passage, given = fields_of(body, 4)
    return AssentGiven(
        InstrumentId(instrument.exact_bytes(16)),
        _clauses(clauses),
        passage.exact_bytes(32),
        given.flag(),
    )


def _silence_started(body: Mapping[int, object]) -> StandEvent:
    instrument, clauses, passage, what, deadline, note = fields_of(body, 6)
    return SilenceStarted(
        InstrumentId(instrument.exact_bytes(16)),
        _clauses(clauses),
        passage.exact_bytes(32),
        what.text(MAX_RATIONALE_BYTES),
        deadline.number(_MAX_TIME),
        note.text(MAX_RATIONALE_BYTES),
    )


def _silence_broken(body: Mapping[int, object]) -> StandEvent:
    silence, reason = fields_of(body, 2)
    return SilenceBroken(EntryId(silence.exact_bytes(32)), reason.text(MAX_RATIONALE_BYTES))


def _silence_closed(body: Mapping[int, object]) -> StandEvent:
    silence, upto = fields_of(body, 2)
    rows = [pair.exactly(2) for pair in upto.items(_MAX_FEEDS)]
    return SilenceClosed(
        EntryId(silence.exact_bytes(32)),
        tuple((DeviceId(d.exact_bytes(32)), seq.number(2**53)) for d, seq in rows),
    )


def _silence_received(body: Mapping[int, object]) -> StandEvent:
    silence, breaking, accepted, reason = fields_of(body, 4)
    return SilenceReceived(
        EntryId(silence.exact_bytes(32)),
        EntryId(breaking.exact_bytes(32)),
        accepted.flag(),
        reason.text(MAX_RATIONALE_BYTES),
    )


def _red_line(body: Mapping[int, object]) -> StandEvent:
    clause, language, keeps, bars, fallback, note = fields_of(body, 6)
    return RedLineSet(
        ClauseId(clause.exact_bytes(16)),
        language.text(16),
        tuple(words.text(MAX_CLAUSE_BYTES) for words in keeps.items(_MAX_WORDS)),
        tuple(words.text(MAX_CLAUSE_BYTES) for words in bars.items(_MAX_WORDS)),
        fallback.text(MAX_CLAUSE_BYTES),
        note.text(MAX_RATIONALE_BYTES),
    )


def _clauses(value: Field) -> tuple[ClauseId, ...]:
    clauses = tuple(ClauseId(c.exact_bytes(16)) for c in value.items(_MAX_CLAUSES))
    if len(set(clauses)) < len(clauses):
        raise BodyError("it names a clause twice")
    return clauses


def _one_of(kind: type[_N], value: Field) -> _N:
    """Return the member of an enumeration with a number."""
    number = value.number(255)
    if number not in {int(member) for member in kind}:
        raise BodyError(f"{number} is no {kind.__name__}")
    return kind(number)


STAND_READERS: Mapping[int, Callable[[Mapping[int, object]], StandEvent]] = {
    KIND_OF[RulesSet]: _rules,
    KIND_OF[PositionTaken]: _position,
    KIND_OF[SessionSet]: _session,
    KIND_OF[StatusSet]: _status,
    KIND_OF[AssentGiven]: _assent,
    KIND_OF[SilenceStarted]: _silence_started,
    KIND_OF[SilenceBroken]: _silence_broken,
    KIND_OF[SilenceClosed]: _silence_closed,
    KIND_OF[SilenceReceived]: _silence_received,
    KIND_OF[RedLineSet]: _red_line,
}
