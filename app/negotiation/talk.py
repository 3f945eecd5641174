"""Comments as the conference holds them. They change no text, so they share no map with it."""

from __future__ import annotations  # rpds maps cannot be subscripted when the program runs

from collections.abc import Collection, Iterable
from dataclasses import replace

from rpds import HashTrieMap, HashTrieSet

from app.ids import AmendmentId, AudienceId, ClauseId, DeviceId, EntryId, PartyId
from app.negotiation.talk_events import OnAmendment, OnClause, Subject
from app.values import value

_NOTHING: HashTrieSet[EntryId] = HashTrieSet()


@value
class Comment:
    """One comment.

    Attributes:
        subject: the clause or the version of an amendment that it is about.
        answers: the comment that it answers, or None.
        mentions: delegations whose attention is called to it.
        party, device: who wrote it.
        order: (lamport time, entry id), the order of the record.
        time: milliseconds since 1970 as claimed by the author's device; for showing only.
        audience: who can read it; None for everybody.
    """

    id: EntryId
    subject: Subject
    words: str
    answers: EntryId | None
    mentions: tuple[PartyId, ...]
    party: PartyId
    device: DeviceId
    order: tuple[int, bytes]
    time: int
    audience: AudienceId | None = None


@value
class Talk:
    """All comments, with what they are about.

    Attributes:
        narrow: those that not everybody can read.
    """

    comments: HashTrieMap[EntryId, Comment] = HashTrieMap()
    about: HashTrieMap[Subject, HashTrieSet[EntryId]] = HashTrieMap()
    narrow: HashTrieMap[EntryId, AudienceId] = HashTrieMap()

    def on_clause(self, clause: ClauseId) -> list[Comment]:
        """Return the comments on a clause itself, in the order of the record."""
        return self._on(OnClause(clause))

    def on_amendment(self, amendment: AmendmentId) -> list[Comment]:
        """Return the comments on one version of an amendment, in the order of the record."""
        return self._on(OnAmendment(amendment))

    def seen_by(self, audiences: Collection[AudienceId] = ()) -> Talk:
        """Return what those see who are in these audiences. Cost: the comments left out."""
        return self._without(i for i, a in self.narrow.items() if a not in audiences)

    def with_comment(self, comment: Comment) -> Talk:
        """Return the talk with one more comment."""
        about = (self.about.get(comment.subject) or _NOTHING).insert(comment.id)
        said = replace(
            self,
            comments=self.comments.insert(comment.id, comment),
            about=self.about.insert(comment.subject, about),
        )
        if comment.audience is None:
            return said
        return replace(said, narrow=self.narrow.insert(comment.id, comment.audience))

    def _without(self, ids: Iterable[EntryId]) -> Talk:
        comments, about, narrow = self.comments, self.about, self.narrow
        for id_ in ids:
            subject = comments[id_].subject
            comments, narrow = comments.remove(id_), narrow.remove(id_)
            left = about[subject].remove(id_)
            about = about.insert(subject, left) if left else about.remove(subject)
        return Talk(comments, about, narrow)

    def _on(self, subject: Subject) -> list[Comment]:
        found = (self.comments[id_] for id_ in self.about.get(subject) or ())
        return sorted(found, key=lambda c: c.order)
