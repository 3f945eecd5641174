"""Comments in documents: how many go in, and a warning when not everybody may read them."""

from app.ids import ClauseId
from app.negotiation.amendment import Life
from app.negotiation.talk import Comment
from app.negotiation.talk_events import OnAmendment, OnClause
from app.said import said
from app.workspace.beside import comments_in
from app.workspace.exports.order import Order
from app.workspace.naming import audience_word


def comments_told(order: Order) -> int:
    """Return how many comments go into a document."""
    return len(_told(order))


def comment_warnings(order: Order) -> tuple[str, ...]:
    """Return a sentence about what the comments in a document tell to whom."""
    found = _told(order)
    narrow = [c for c in found if c.audience is not None]
    if not narrow:
        return ()
    names = sorted({audience_word(order.conference, c.audience) for c in narrow})
    who = ", ".join(f"“{name}”" for name in names)
    if len(narrow) == 1:
        sentence = said(
            "It holds 1 comment that only {audiences} may read. Mind whom you hand it to.",
            audiences=who,
        )
        return (sentence,)
    sentence = said(
        "It holds {count} comments that only {audiences} may read. Mind whom you hand it to.",
        count=len(narrow),
        audiences=who,
    )
    return (sentence,)


def places_of(order: Order, comment: Comment) -> list[ClauseId]:
    """Return beside which clauses a comment is shown: its own, or those of a live amendment."""
    match comment.subject:
        case OnClause(clause):
            return [clause]
        case OnAmendment(amendment):
            held = order.conference.amendments[amendment]
            return sorted(held.clauses) if held.life is Life.TABLED else []


def _told(order: Order) -> list[Comment]:
    return comments_in(order.conference, order.text, order.setting.comments)
