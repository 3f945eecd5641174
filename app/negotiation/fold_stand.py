"""How rules, positions, sessions, statuses, assents and red lines change the conference."""

from dataclasses import replace
from typing import assert_never

from app.ids import ClauseId, InstrumentId
from app.negotiation.conference import Act, Conference, NoEffect, Refusal
from app.negotiation.fold_barred import admit
from app.negotiation.fold_silence import break_silence, close, receive, start
from app.negotiation.passage import passage_hash
from app.negotiation.procedure import Assent, Position, Procedure, RedLine, Session, Stated
from app.negotiation.stand_events import (
    AmendmentSubject,
    AssentGiven,
    ClauseSubject,
    PositionTaken,
    ReadingSubject,
    RedLineSet,
    RulesSet,
    SessionSet,
    SilenceBroken,
    SilenceClosed,
    SilenceReceived,
    SilenceStarted,
    StandEvent,
    Status,
    StatusSet,
)
from app.negotiation.wordings import chain_of


def fold_stand(conference: Conference, act: Act, event: StandEvent) -> Conference | Refusal:  # noqa: C901, PLR0911 one case a kind
    """Return the conference after an act of the procedure, or why it has no effect."""
    match event:
        case RulesSet():
            ruled = replace(conference.procedure, rules=event)
            return replace(
                conference, symbol=event.symbol, language=event.language, procedure=ruled
            )
        case PositionTaken():
            return _take_position(conference, act, event)
        case SessionSet():
            return _set_session(conference, act, event)
        case StatusSet():
            return _set_status(conference, act, event)
        case AssentGiven():
            return _assent(conference, act, event)
        case SilenceStarted():
            return start(conference, act, event)
        case SilenceBroken():
            return break_silence(conference, act, event)
        case SilenceClosed():
            return close(conference, act, event)
        case SilenceReceived():
            return receive(conference, act, event)
        case RedLineSet():
            return _draw(conference, act, event)
        case _:
            assert_never(event)


def _with(conference: Conference, procedure: Procedure) -> Conference:
    return replace(conference, procedure=procedure)


def _take_position(conference: Conference, act: Act, event: PositionTaken) -> Conference | Refusal:
    fault = _subject_fault(conference, act, event)
    if fault:
        return Refusal(NoEffect.BAD_TARGET, fault)
    return _with(conference, conference.procedure.with_position(Position(act.signed, event)))


def _subject_fault(conference: Conference, act: Act, event: PositionTaken) -> str:
    match event.subject:
        case AmendmentSubject(amendment):
            held = conference.amendments.get(amendment)
            # Those outside its audience lack it; so may nobody else speak of it before them.
            known = held is not None and held.audience in (None, act.audience)
            return "" if known else "It is about an amendment that is not before its readers."
        case ClauseSubject(clause):
            return "" if clause in conference.home else "It is about a clause that no text has."
        case ReadingSubject() as reading:
            return _reading_fault(conference, reading)
        case _:
            assert_never(event.subject)


def _reading_fault(conference: Conference, reading: ReadingSubject) -> str:
    if reading.clause not in conference.home:
        return "It is about a clause that no text has."
    chain = chain_of(conference, (reading.clause, reading.language, reading.part))
    words = chain.wording(reading.base)
    if words is None:
        return "It is about a reading of a wording that is not in the record."
    within = reading.start <= reading.end <= len(words)
    return "" if within else "It is about a place that the wording does not have."


def _set_session(conference: Conference, act: Act, event: SessionSet) -> Conference | Refusal:
    fault = _foreign(conference, event.instrument, event.clauses)
    if fault:
        return Refusal(NoEffect.BAD_TARGET, fault)
    sessions, session = conference.procedure.sessions, Session(act.signed, event)
    for clause in event.clauses or (None,):
        sessions = sessions.insert((event.instrument, clause), session)
    conference = _with(conference, replace(conference.procedure, sessions=sessions))
    return admit(conference) if event.tabling else conference


def _set_status(conference: Conference, act: Act, event: StatusSet) -> Conference | Refusal:
    fault = _status_fault(conference, event)
    if fault is not None:
        return fault
    statuses, stated = conference.procedure.statuses, Stated(act.signed, event)
    for clause in event.clauses:
        statuses = statuses.insert(clause, stated)
    conference = _with(conference, replace(conference.procedure, statuses=statuses))
    return admit(conference) if event.status is Status.OPEN else conference


def _status_fault(conference: Conference, event: StatusSet) -> Refusal | None:
    fault = _foreign(conference, event.instrument, event.clauses)
    if fault or not event.clauses:
        return Refusal(NoEffect.BAD_TARGET, fault or "It names no clause.")
    if event.status is Status.OPEN:
        bare = not event.reason.strip()
        return Refusal(NoEffect.BAD_BODY, "It opens clauses without a reason.") if bare else None
    if passage_hash(conference.texts[event.instrument].base, event.clauses) != event.passage:
        return Refusal(NoEffect.BAD_TARGET, "It is about words that the text does not have now.")
    return None


def _assent(conference: Conference, act: Act, event: AssentGiven) -> Conference | Refusal:
    fault = _foreign(conference, event.instrument, event.clauses)
    if fault or not event.clauses:
        return Refusal(NoEffect.BAD_TARGET, fault or "It names no clause.")
    return _with(conference, conference.procedure.with_assent(Assent(act.signed, event)))


def _draw(conference: Conference, act: Act, event: RedLineSet) -> Conference | Refusal:
    if act.audience is None:
        return Refusal(NoEffect.NOT_PERMITTED, "A red line is for the own delegation alone.")
    if event.clause not in conference.home:
        return Refusal(NoEffect.BAD_TARGET, "It is about a clause that no text has.")
    line = RedLine(act.signed, event)
    return _with(conference, conference.procedure.with_red_line(line, act.audience))


def _foreign(
    conference: Conference, instrument: InstrumentId, clauses: tuple[ClauseId, ...]
) -> str:
    """Say what is wrong with clauses of a text that an act names; "" where nothing is."""
    if instrument not in conference.texts:
        return "It is about a text that is not here."
    text = conference.texts[instrument].base
    known = all(c in text for c in clauses)
    return "" if known else "It names a clause that the text does not have."
