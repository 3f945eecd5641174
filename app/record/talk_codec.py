"""The bodies of comments: to maps for the codec and back."""

from collections.abc import Mapping
from typing import assert_never

from app.ids import AmendmentId, ClauseId, EntryId, PartyId
from app.negotiation.talk_events import Commented, OnAmendment, OnClause, Subject
from app.record.fields import Body, BodyError, Field, fields_of
from app.settings import MAX_COMMENT_BYTES

_MOST_MENTIONS = 500
_CLAUSE_BYTES, _ENTRY_BYTES = 16, 32


def write_comment(event: Commented) -> Body:
    """Return the body of a comment."""
    return {
        1: _subject(event.subject),
        2: event.words,
        3: event.answers,
        4: list(event.mentions),
    }


def read_comment(body: Mapping[int, object]) -> Commented:
    """Return the comment that a body states.

    Raises:
        BodyError: it is not exactly of its form.
    """
    subject, words, answers, mentions = fields_of(body, 4)
    event = Commented(
        _read_subject(subject),
        words.text(MAX_COMMENT_BYTES),
        None if answers.is_null() else EntryId(answers.exact_bytes(_ENTRY_BYTES)),
        tuple(PartyId(p.exact_bytes(16)) for p in mentions.items(_MOST_MENTIONS)),
    )
    if not event.words.strip():
        raise BodyError("it says nothing")
    if len(set(event.mentions)) != len(event.mentions):
        raise BodyError("it mentions a delegation twice")
    return event


def _subject(subject: Subject) -> bytes:
    match subject:
        case OnClause(clause):
            return clause
        case OnAmendment(amendment):
            return amendment
        case _:
            assert_never(subject)


def _read_subject(value: Field) -> Subject:
    """Return what a comment is about: ids of clauses have 16 bytes, those of amendments 32."""
    held = value.some_bytes(_ENTRY_BYTES)
    if len(held) == _CLAUSE_BYTES:
        return OnClause(ClauseId(held))
    return OnAmendment(AmendmentId(value.exact_bytes(_ENTRY_BYTES)))
