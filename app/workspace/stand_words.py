"""What an event of the procedure did, in words, and which clauses it is about."""

from collections.abc import Mapping
from typing import assert_never

from app.ids import ClauseId
from app.negotiation.conference import Conference
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
    Stage,
    Stance,
    StandEvent,
    Status,
    StatusSet,
    Subject,
)
from app.said import Said, counted, said

STANCE_WORDS: Mapping[Stance, str] = {
    Stance.TAKEN_BACK: said("takes no position"),
    Stance.SUPPORTS: said("supports"),
    Stance.ACCEPTS_IF: said("accepts if"),
    Stance.RESERVES: said("reserves"),
    Stance.OPPOSES: said("opposes"),
    Stance.AWAITS: said("awaits instructions"),
}
STAGE_WORDS: Mapping[Stage, str] = {
    Stage.FIRST: said("first reading"),
    Stage.SECOND: said("second reading"),
    Stage.THIRD: said("third reading"),
}
STATUS_WORDS: Mapping[Status, str] = {
    Status.OPEN: said("open"),
    Status.AD_REFERENDUM: said("agreed ad referendum"),
    Status.AGREED: said("agreed"),
    Status.ADOPTED: said("adopted"),
}


def described_stand(conference: Conference, event: StandEvent) -> str:  # noqa: C901, PLR0911, PLR0912 one case a kind
    """Say in words what an event of the procedure does."""
    match event:
        case RulesSet(symbol=symbol):
            if not symbol:
                return said("set the rules of the conference")
            return said("set the rules of {symbol}", symbol=symbol)
        case PositionTaken(subject, stance, note):
            about = _subject(conference, subject)
            if not note:
                return said("{stance}: {about}", stance=STANCE_WORDS[stance], about=about)
            return said("{stance}: {about} ({note})", stance=STANCE_WORDS[stance], about=about,
                        note=note)  # fmt: skip
        case SessionSet(stage=stage, tabling=tabling):
            if tabling:
                return said("opened tabling, {stage}", stage=STAGE_WORDS[stage])
            return said("closed tabling, {stage}", stage=STAGE_WORDS[stage])
        case StatusSet():
            return _set(event)
        case AssentGiven(given=given):
            clauses = _counted(len(event.clauses))
            if given:
                return said("assented to {clauses}", clauses=clauses)
            return said("took back its assent to {clauses}", clauses=clauses)
        case SilenceStarted(what=what):
            return said("put under silence: {what}", what=what)
        case SilenceBroken(reason=reason):
            return said("broke silence: {reason}", reason=reason)
        case SilenceClosed():
            return said("closed a silence procedure")
        case SilenceReceived(accepted=accepted, reason=reason):
            if accepted:
                return said("accepted a late break of silence: {reason}", reason=reason)
            return said("did not accept a late break of silence: {reason}", reason=reason)
        case RedLineSet(keeps=keeps, bars=bars):
            if keeps or bars:
                return said("drew a red line")
            return said("set a fallback, or took a red line away")
        case _:
            assert_never(event)


def _set(event: StatusSet) -> Said:
    clauses, status = _counted(len(event.clauses)), STATUS_WORDS[event.status]
    if not event.reason:
        return said("set {clauses} to {status}", clauses=clauses, status=status)
    return said("set {clauses} to {status}: {reason}", clauses=clauses, status=status,
                reason=event.reason)  # fmt: skip


def touched_stand(conference: Conference, event: StandEvent) -> frozenset[ClauseId]:
    """Return the clauses that an event of the procedure is about."""
    match event:
        case PositionTaken(subject=AmendmentSubject(amendment)):
            held = conference.amendments.get(amendment)
            return held.clauses if held else frozenset()
        case PositionTaken(subject=ReadingSubject(clause=clause) | ClauseSubject(clause=clause)):
            return frozenset({clause})
        case RedLineSet(clause=clause):
            return frozenset({clause})
        case SessionSet() | StatusSet() | AssentGiven() | SilenceStarted():
            return frozenset(event.clauses)
        case SilenceBroken(silence) | SilenceClosed(silence) | SilenceReceived(silence):
            begun = conference.procedure.silences.get(silence)
            return frozenset(begun.said.clauses) if begun else frozenset()
        case _:
            return frozenset()


def _subject(conference: Conference, subject: Subject) -> str:
    match subject:
        case AmendmentSubject(amendment):
            known = amendment in conference.amendments
            return conference.label(amendment) if known else amendment.hex()[:8]
        case ReadingSubject(text=text):
            if not text.strip():
                return said("the reading without words")
            return said("the reading “{text}”", text=text.strip())
        case ClauseSubject():
            return said("the clause")
        case _:
            assert_never(subject)


def _counted(count: int) -> Said:
    return counted(count, "1 clause", "{count} clauses")
