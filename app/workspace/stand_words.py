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

STANCE_WORDS: Mapping[Stance, str] = {
    Stance.TAKEN_BACK: "takes no position",
    Stance.SUPPORTS: "supports",
    Stance.ACCEPTS_IF: "accepts if",
    Stance.RESERVES: "reserves",
    Stance.OPPOSES: "opposes",
    Stance.AWAITS: "awaits instructions",
}
STAGE_WORDS: Mapping[Stage, str] = {
    Stage.FIRST: "first reading",
    Stage.SECOND: "second reading",
    Stage.THIRD: "third reading",
}
STATUS_WORDS: Mapping[Status, str] = {
    Status.OPEN: "open",
    Status.AD_REFERENDUM: "agreed ad referendum",
    Status.AGREED: "agreed",
    Status.ADOPTED: "adopted",
}


def described_stand(conference: Conference, event: StandEvent) -> str:  # noqa: C901, PLR0911 one case a kind
    """Say in words what an event of the procedure does."""
    match event:
        case RulesSet(symbol=symbol):
            return f"set the rules of {symbol}" if symbol else "set the rules of the conference"
        case PositionTaken(subject, stance, note):
            said = f"{STANCE_WORDS[stance]}: {_subject(conference, subject)}"
            return f"{said} ({note})" if note else said
        case SessionSet(stage=stage, tabling=tabling):
            verb = "opened" if tabling else "closed"
            return f"{verb} tabling, {STAGE_WORDS[stage]}"
        case StatusSet(status=status, reason=reason):
            said = f"set {_counted(len(event.clauses))} to {STATUS_WORDS[status]}"
            return f"{said}: {reason}" if reason else said
        case AssentGiven(given=given):
            verb = "assented" if given else "took back its assent"
            return f"{verb} to {_counted(len(event.clauses))}"
        case SilenceStarted(what=what):
            return f"put under silence: {what}"
        case SilenceBroken(reason=reason):
            return f"broke silence: {reason}"
        case SilenceClosed():
            return "closed a silence procedure"
        case SilenceReceived(accepted=accepted, reason=reason):
            verb = "accepted" if accepted else "did not accept"
            return f"{verb} a late break of silence: {reason}"
        case RedLineSet(keeps=keeps, bars=bars):
            return "drew a red line" if keeps or bars else "set a fallback, or took a red line away"
        case _:
            assert_never(event)


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
            return f"the reading “{text.strip()}”" if text.strip() else "the reading without words"
        case ClauseSubject():
            return "the clause"
        case _:
            assert_never(subject)


def _counted(count: int) -> str:
    return "1 clause" if count == 1 else f"{count} clauses"
