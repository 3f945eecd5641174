"""How a comment enters the conference, and which comments do not."""

from dataclasses import replace
from typing import assert_never

from app.ids import EntryId
from app.negotiation.access import Role
from app.negotiation.conference import Act, Conference, NoEffect, Refusal
from app.negotiation.stand_events import Commenters
from app.negotiation.talk import Comment
from app.negotiation.talk_events import Commented, OnAmendment, OnClause

_OBSERVES = frozenset({Role.OBSERVER})


def comment(conference: Conference, act: Act, event: Commented) -> Conference | Refusal:
    """Add a comment; it is seen where its audience is, and changes nothing else."""
    if act.roles <= _OBSERVES and not observers_may_comment(conference):
        return Refusal(NoEffect.NOT_PERMITTED, "The rules do not let observers comment.")
    fault = _fault(conference, act, event)
    if fault:
        return Refusal(NoEffect.BAD_TARGET, fault)
    said = Comment(
        act.id,
        event.subject,
        event.words,
        event.answers,
        event.mentions,
        act.party,
        act.device,
        act.order,
        act.time,
        act.audience,
    )
    return replace(conference, talk=conference.talk.with_comment(said))


def observers_may_comment(conference: Conference) -> bool:
    """Say whether the conference's rules let observers comment; unless they say so, no."""
    return conference.procedure.rules.commenters is Commenters.OBSERVERS_TOO


def _fault(conference: Conference, act: Act, event: Commented) -> str:
    return (
        _subject_fault(conference, act, event)
        or _answer_fault(conference, act, event)
        or (
            ""
            if all(p in conference.parties for p in event.mentions)
            else "It mentions a delegation that the roster does not have."
        )
    )


def _subject_fault(conference: Conference, act: Act, event: Commented) -> str:
    match event.subject:
        case OnClause(clause):
            return "" if clause in conference.home else "It is about a clause that no text has."
        case OnAmendment(amendment):
            found = conference.amendments.get(amendment)
            if found is None or found.audience not in (None, act.audience):
                return "It is about an amendment that its readers do not have."
            return ""
        case _:
            assert_never(event.subject)


def _answer_fault(conference: Conference, act: Act, event: Commented) -> str:
    if event.answers is None:
        return ""
    found = conference.talk.comments.get(EntryId(event.answers))
    if found is None or found.audience not in (None, act.audience):
        return "It answers a comment that its readers do not have."
    return "" if found.subject == event.subject else "It answers a comment on something else."
