"""What people say about the text beside changing it: comments."""

from typing import TypeAlias

from app.ids import AmendmentId, ClauseId, EntryId, PartyId
from app.values import value


@value
class OnClause:
    """A comment's subject: a clause of a text."""

    clause: ClauseId


@value
class OnAmendment:
    """A comment's subject: one version of an amendment."""

    amendment: AmendmentId


Subject: TypeAlias = OnClause | OnAmendment


@value
class Commented:
    """Somebody comments on a clause or an amendment; it changes no text and no amendment.

    Attributes:
        words: as typed; never empty.
        answers: the comment on the same subject that it answers, or None.
        mentions: delegations whose attention is called to it, each once.
    """

    subject: Subject
    words: str
    answers: EntryId | None
    mentions: tuple[PartyId, ...]
