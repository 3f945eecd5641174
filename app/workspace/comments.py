"""Comments: write one, name one, and show those on a clause or an amendment as threads."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

import regex

from app.errors import NotFoundError, TravauxError, UsageError
from app.ids import AmendmentId, AudienceId, ClauseId, DeviceId, EntryId, PartyId
from app.negotiation.access import may
from app.negotiation.amendment import Amendment
from app.negotiation.conference import Conference
from app.negotiation.delegation import PartyKind
from app.negotiation.talk import Comment
from app.negotiation.talk_events import Commented, OnAmendment, Subject
from app.said import said
from app.settings import MAX_COMMENT_BYTES
from app.workspace.naming import audience_word
from app.workspace.workspace import NotPermittedError, Workspace

MAX_DEPTH = 8
"""Answers that stand deeper are shown at this depth."""
_MIN_ID_DIGITS = 4


@dataclass(eq=False)
class CommentTooLongError(TravauxError):
    """A comment is longer than an entry may carry."""

    size: int
    limit: int
    says: ClassVar[str] = "The comment has {size} bytes; {limit} is the limit. Shorten it."


@dataclass(frozen=True, slots=True)
class CommentRow:
    """One comment, for showing.

    Attributes:
        amendment: the number of the amendment that it is about, "" when it is about a clause.
        party: code of the delegation whose device wrote it.
        device: label of that device.
        time: ms since 1970 as claimed.
        words: as written; they come from others and are to be shown as text.
        audience: who can read it, as it is asked for with ``--audience``.
        mentions: codes of the delegations whose attention is called to it.
        depth: 0 for one that answers none, 1 for an answer to it, and so on.
        is_mine: the own delegation wrote it.
        mentions_me: the own delegation, or a group that it is in, is mentioned.
    """

    id: EntryId
    subject: Subject
    amendment: str
    party: str
    device: str
    time: int
    words: str
    audience: str
    mentions: tuple[str, ...]
    answers: EntryId | None
    depth: int
    is_mine: bool
    mentions_me: bool


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment that is to be written.

    Attributes:
        words: as typed; "@FRA" in them calls France's attention to it.
        answers: the comment that it answers; it is then about the same.
    """

    subject: Subject
    words: str
    answers: Comment | None = None


def comments_on(workspace: Workspace, clause: ClauseId) -> tuple[CommentRow, ...]:
    """Return the comments on a clause and on the amendments that speak of it, as threads.

    First those on the clause itself, then amendment by amendment in order of display; an answer
    stands below what it answers. Cost: the comments shown.
    """
    talk, conference = workspace.conference.talk, workspace.conference
    found = list(_threads(workspace, talk.on_clause(clause)))
    for amendment in conference.amendments_on(clause):
        found += _threads(workspace, talk.on_amendment(amendment.id))
    return tuple(found)


def comments_of(workspace: Workspace, amendment: Amendment) -> tuple[CommentRow, ...]:
    """Return the comments on an amendment and on the versions before it, the oldest first."""
    conference = workspace.conference
    found: list[CommentRow] = []
    for version in versions(conference, amendment):
        found += _threads(workspace, conference.talk.on_amendment(version))
    return tuple(found)


def versions(conference: Conference, amendment: Amendment) -> Sequence[AmendmentId]:
    """Return an amendment with the versions that it replaces, the oldest first."""
    found = [amendment.id]
    earlier = amendment.revises
    while earlier is not None and earlier in conference.amendments:
        found.insert(0, earlier)
        earlier = conference.amendments[earlier].revises
    return found


def row_of(workspace: Workspace, comment: Comment, depth: int = 0) -> CommentRow:
    """Return one comment as it is shown."""
    conference = workspace.conference
    card = workspace.ground.cards.get(comment.device)
    subject = comment.subject
    on = conference.label(subject.amendment) if isinstance(subject, OnAmendment) else ""
    return CommentRow(
        comment.id,
        subject,
        on,
        conference.code(comment.party),
        card.label if card else "",
        comment.time,
        comment.words,
        audience_word(conference, comment.audience),
        tuple(conference.code(p) for p in comment.mentions),
        comment.answers,
        depth,
        comment.party == workspace.me.id,
        is_mentioned(conference, workspace.me.id, comment.mentions),
    )


def chairs(conference: Conference) -> tuple[str, ...]:
    """Return the codes of those who decide, to whom a delegation turns with a request."""
    return tuple(sorted(p.code for p in conference.parties.values() if p.kind is PartyKind.BUREAU))


def is_mentioned(conference: Conference, party: PartyId, mentions: Iterable[PartyId]) -> bool:
    """Say whether a party is among those mentioned, by itself or as a member of a group."""
    for mentioned in mentions:
        held = conference.parties.get(mentioned)
        if party == mentioned or (held is not None and party in held.members):
            return True
    return False


def _threads(workspace: Workspace, comments: Sequence[Comment]) -> Iterator[CommentRow]:
    """Yield comments on one subject, each followed by its answers; none is left out."""
    here = {c.id for c in comments}
    below: dict[EntryId | None, list[Comment]] = {}
    for comment in comments:
        above = comment.answers if comment.answers in here else None
        below.setdefault(above, []).append(comment)
    waiting = [(c, 0) for c in reversed(below.get(None, []))]
    while waiting:
        comment, depth = waiting.pop()
        yield row_of(workspace, comment, min(depth, MAX_DEPTH))
        waiting += ((c, depth + 1) for c in reversed(below.get(comment.id, [])))


def mentioned_in(conference: Conference, words: str) -> tuple[PartyId, ...]:
    """Return the parties that "@CODE" in some words names, each once, in the order of the words.

    A code must end where it ends: "@FRANCE" does not name FRA, nor does an e-mail address.
    """
    places: dict[PartyId, int] = {}
    for party in conference.parties.values():
        pattern = rf"(?<![\p{{L}}\p{{N}}_.])@{regex.escape(party.code)}(?![\p{{L}}\p{{N}}_])"
        found = regex.search(pattern, words, regex.IGNORECASE)
        if found is not None:
            places[party.id] = found.start()
    return tuple(sorted(places, key=lambda p: (places[p], p)))


def readers(workspace: Workspace, audience: AudienceId | None) -> frozenset[PartyId]:
    """Return the parties with a device that can read an audience; all of them for everybody."""
    conference = workspace.conference
    if audience is None:
        return frozenset(conference.parties)
    held = conference.audiences.get(audience)
    seats = workspace.roster.seats
    devices: frozenset[DeviceId] = held.members if held else frozenset()
    return frozenset(PartyId(seats[d].party) for d in devices if d in seats)


def unreached(
    workspace: Workspace, mentions: Iterable[PartyId], audience: AudienceId | None
) -> list[str]:
    """Return the codes of mentioned parties that cannot read a comment in that audience."""
    conference, able = workspace.conference, readers(workspace, audience)
    return [
        conference.code(p)
        for p in mentions
        if able.isdisjoint({p, *(conference.parties[p].members if p in conference.parties else ())})
    ]


def comment(workspace: Workspace, remark: Remark, audience: AudienceId | None = None) -> EntryId:
    """Sign a comment for an audience; None for everybody.

    Raises:
        UsageError: it says nothing, or answers a comment on something else.
        CommentTooLongError: see there.
        NotPermittedError: the role or the rules do not let this device comment, or those who read
            the audience do not have what it is about.
    """
    words = remark.words.strip()
    if not words:
        raise UsageError(said("The comment says nothing. Write it in quotes after the clause."))
    size = len(words.encode())
    if size > MAX_COMMENT_BYTES:
        raise CommentTooLongError(size, MAX_COMMENT_BYTES)
    if not may(workspace.roles, Commented):
        raise NotPermittedError(said("your role does not comment."))
    answered = remark.answers
    if answered is not None and answered.subject != remark.subject:
        raise UsageError(
            said("An answer is about the same clause or amendment as what it answers.")
        )
    event = Commented(
        remark.subject,
        words,
        answered.id if answered else None,
        mentioned_in(workspace.conference, words),
    )
    rests_on = [remark.subject.amendment] if isinstance(remark.subject, OnAmendment) else []
    refs = [*rests_on, *([answered.id] if answered else [])]
    (entry,) = workspace.record([event], refs, audience=audience)
    return entry


def usual_audience(conference: Conference, remark: Remark) -> AudienceId | None:
    """Return whom a comment is for unless its author says otherwise.

    Those who can read what it answers, else the amendment that it is about; else everybody.
    """
    if remark.answers is not None:
        return remark.answers.audience
    subject = remark.subject
    if isinstance(subject, OnAmendment) and subject.amendment in conference.amendments:
        return conference.amendments[subject.amendment].audience
    return None


def the_comment(conference: Conference, name: str) -> Comment:
    """Return the comment whose id begins so.

    Raises:
        NotFoundError: none does, or several do.
    """
    wanted = name.strip().casefold()
    every = conference.talk.comments
    found = [c for i, c in every.items() if i.hex().startswith(wanted)]
    if len(wanted) < _MIN_ID_DIGITS or len(found) != 1:
        hint = said("Name it by the beginning of its id, as “travaux comments CLAUSE” shows it.")
        raise NotFoundError(said("comment"), name, hint)
    return found[0]
