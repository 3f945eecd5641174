"""How a silence procedure goes: started, broken, closed, and what becomes of a late break.

Claimed times decide nothing. A break was in time when the chair says, in closing, that it held it;
one that the chair did not hold is a claim until its proof of receipt is accepted or refused.
"""

from dataclasses import replace

from rpds import HashTrieMap

from app.ids import EntryId
from app.negotiation.conference import Act, Conference, NoEffect, Refusal
from app.negotiation.procedure import Break, Closing, Proof, Silence
from app.negotiation.stand_events import (
    SilenceBroken,
    SilenceClosed,
    SilenceReceived,
    SilenceStarted,
)

_UNKNOWN = Refusal(NoEffect.BAD_TARGET, "It is about a silence procedure that is not here.")


def start(conference: Conference, act: Act, event: SilenceStarted) -> Conference | Refusal:
    """Begin a silence procedure."""
    text = conference.texts.get(event.instrument)
    if text is None or any(c not in text.base for c in event.clauses):
        return Refusal(NoEffect.BAD_TARGET, "It is about a text or clause that is not here.")
    return _with(conference, Silence(act.signed, event))


def break_silence(conference: Conference, act: Act, event: SilenceBroken) -> Conference | Refusal:
    """Take in a break, whenever it comes; whether it was in time is asked when it is shown."""
    silence = conference.procedure.silences.get(event.silence)
    if silence is None:
        return _UNKNOWN
    held = silence.breaks.insert(act.id, Break(act.signed, event.reason))
    return _with(conference, replace(silence, breaks=held))


def close(conference: Conference, act: Act, event: SilenceClosed) -> Conference | Refusal:
    """Close a silence procedure, once."""
    silence = conference.procedure.silences.get(event.silence)
    if silence is None:
        return _UNKNOWN
    if silence.closed is not None:
        return Refusal(NoEffect.BAD_TARGET, "The silence procedure is closed already.")
    closing = Closing(act.signed, HashTrieMap(dict(event.upto)))
    return _with(conference, replace(silence, closed=closing))


def receive(conference: Conference, act: Act, event: SilenceReceived) -> Conference | Refusal:
    """Accept, or not, that a late break was in time; the last word counts."""
    silence = conference.procedure.silences.get(event.silence)
    found = silence.breaks.get(event.breaking) if silence is not None else None
    if silence is None or found is None:
        return _UNKNOWN
    if silence.closed is None:
        return Refusal(NoEffect.BAD_TARGET, "The silence procedure is not closed yet.")
    if not event.reason.strip():
        return Refusal(NoEffect.BAD_BODY, "It gives no reason.")
    proved = replace(found, proof=Proof(act.signed, event.accepted, event.reason))
    breaks = silence.breaks.insert(EntryId(event.breaking), proved)
    return _with(conference, replace(silence, breaks=breaks))


def _with(conference: Conference, silence: Silence) -> Conference:
    return replace(conference, procedure=conference.procedure.with_silence(silence))
