"""What people have said, beside a text in a document: which comments go in, and as which words."""

from collections.abc import Collection

from app.ids import AudienceId, InstrumentId
from app.negotiation.conference import Conference, Text
from app.negotiation.talk import Comment
from app.negotiation.talk_events import OnAmendment, OnClause


def comments_in(
    conference: Conference, text: Text, audiences: Collection[AudienceId | None]
) -> list[Comment]:
    """Return the comments on a text that those audiences read, in the order of the record.

    Comments of other audiences never go into a document, whoever writes it.
    """
    found = [
        c
        for c in conference.talk.comments.values()
        if c.audience in audiences and _home(conference, c) == text.base.id
    ]
    return sorted(found, key=lambda c: c.order)


def comment_words(conference: Conference, comment: Comment) -> str:
    """Return a comment as it stands in a document: with what it is about and what it answers."""
    answered = conference.talk.comments.get(comment.answers) if comment.answers else None
    on = comment.subject
    label = f"{conference.label(on.amendment)}: " if isinstance(on, OnAmendment) else ""
    to = f"(to {conference.code(answered.party)}) " if answered else ""
    return f"{label}{to}{comment.words}"


def _home(conference: Conference, comment: Comment) -> InstrumentId | None:
    match comment.subject:
        case OnClause(clause):
            return conference.home.get(clause)
        case OnAmendment(amendment):
            return conference.amendments[amendment].instrument
