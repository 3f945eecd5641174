"""What an act is about, and the words its author wrote with it: for the inbox and the travaux."""

from app.ids import AmendmentId, InstrumentId
from app.negotiation.conference import Act, Conference
from app.negotiation.events import (
    AmendmentCosponsored,
    AmendmentTabled,
    AmendmentWithdrawn,
    ClausesLaid,
    DecisionMade,
    Event,
    RevisionIssued,
)
from app.negotiation.language_events import TranslationChecked, TranslationLaid
from app.negotiation.revision_events import Corrected, Renumbered
from app.negotiation.stand_events import (
    AmendmentSubject,
    AssentGiven,
    PositionTaken,
    RedLineSet,
    SessionSet,
    SilenceBroken,
    SilenceReceived,
    SilenceStarted,
    StatusSet,
)
from app.negotiation.talk_events import Commented, OnAmendment
from app.said import said
from app.workspace.auditing import described, touched


def deed(conference: Conference, act: Act) -> str:
    """Return what an act did, an amendment named as people cite it: "tabled FRA-12"."""
    event = act.event
    if isinstance(event, AmendmentTabled) and act.id in conference.amendments:
        label = conference.label(act.id)
        if event.revises:
            return said("revised {amendment}", amendment=label)
        return said("tabled {amendment}", amendment=label)
    return described(conference, event)


def said_with(event: Event) -> str:  # noqa: PLR0911 one case a kind
    """Return what somebody wrote with an act: a comment, a rationale, a note, reasons."""
    match event:
        case Commented(words=words) | AmendmentTabled(rationale=words):
            return words
        case PositionTaken(note=words) | SessionSet(note=words) | RedLineSet(note=words):
            return words
        case StatusSet(reason=words) | SilenceBroken(reason=words) | SilenceReceived(reason=words):
            return words
        case SilenceStarted(what=what, note=note):
            return "\n".join(filter(None, (what, note)))
        case DecisionMade(dispositions=dispositions):
            return "\n".join(dict.fromkeys(d.reason for d in dispositions if d.reason))
        case Corrected(corrections=corrections):
            return "\n".join(dict.fromkeys(c.reason for c in corrections))
        case _:
            return ""


def amendment_of(conference: Conference, act: Act) -> AmendmentId | None:
    """Return the amendment that an act is about; None when it is about none that is here."""
    match act.event:
        case AmendmentTabled():
            found = act.id
        case AmendmentWithdrawn(amendment) | AmendmentCosponsored(amendment):
            found = amendment
        case Commented(OnAmendment(amendment)) | PositionTaken(AmendmentSubject(amendment)):
            found = amendment
        case _:
            return None
    return found if found in conference.amendments else None


def instrument_of(conference: Conference, act: Act) -> InstrumentId | None:
    """Return the text that an act is about; None when it is about none, or about several."""
    match act.event:
        case (
            ClausesLaid(instrument=instrument)
            | RevisionIssued(instrument=instrument)
            | DecisionMade(instrument=instrument)
            | AmendmentTabled(instrument=instrument)
            | Renumbered(instrument=instrument)
            | Corrected(instrument=instrument)
            | TranslationLaid(instrument=instrument)
            | TranslationChecked(instrument=instrument)
            | SessionSet(instrument=instrument)
            | StatusSet(instrument=instrument)
            | AssentGiven(instrument=instrument)
            | SilenceStarted(instrument=instrument)
        ):
            return instrument
        case SilenceBroken(silence=silence) | SilenceReceived(silence=silence):
            held = conference.procedure.silences.get(silence)
            return held.said.instrument if held else None
        case _:
            homes = {conference.home.get(c) for c in touched(conference, act)}
            return homes.pop() if len(homes) == 1 else None


def is_about_whole_text(event: Event) -> bool:
    """Say whether an act is about every clause of its text."""
    match event:
        case RevisionIssued():
            return True
        case SessionSet(clauses=clauses) | SilenceStarted(clauses=clauses):
            return not clauses
        case _:
            return False
