"""What a file of ours went out with: its changes, their authors and its comments, computed anew."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from app.formats.docx.tracked import TrackedClause, author
from app.ids import AmendmentId, ClauseId, EntryId
from app.negotiation.conference import Conference, Text
from app.negotiation.talk_events import OnAmendment, Subject
from app.said import said
from app.treaty.wording import Part
from app.values import value
from app.workspace.beside import comment_words, comments_in
from app.workspace.compiling import compiled
from app.workspace.returning.answers import Expected
from app.workspace.returning.places import squeezed


@value
class Whole:
    """A proposal about a whole clause: who makes it, and which."""

    clause: ClauseId
    by: str
    change: str


@value
class Sent:
    """A comment that went out: what it is about, and which it is; None for a rationale."""

    subject: Subject | None
    comment: EntryId | None = None


@value
class Expectation:
    """What is on the table now, as a tracked document would say it.

    Attributes:
        wordings: the pieces of each wording.
        brought, taken, moved: proposals about whole clauses, by clause.
        authors: everybody who is the author of a change, as written there.
        remarks: what the comments are, by their words.
    """

    wordings: Mapping[tuple[ClauseId, Part], tuple[Expected, ...]]
    brought: Mapping[ClauseId, Whole]
    taken: Mapping[ClauseId, Whole]
    moved: Mapping[ClauseId, Whole]
    authors: frozenset[str]
    remarks: Mapping[str, Sent]


def expected(
    conference: Conference, text: Text, language: str, seen: frozenset[str]
) -> Expectation:
    """Return what is expected; delegations are named by code or by name, as the file does."""
    audiences = (None, *conference.audiences)
    made = compiled(conference, text, language, audiences).clauses
    talk = {
        squeezed(comment_words(conference, c)): Sent(c.subject, c.id)
        for c in comments_in(conference, text, audiences)
    }
    labels = {conference.label(a.id): a.id for a in conference.ordered(text.base.id)}
    named = {p.code: p.name for p in conference.parties.values()}
    found = [_expectation(made, names) for names in ({}, named)]
    found = [replace(one, remarks={**_rationales(one.remarks, labels), **talk}) for one in found]
    return max(found, key=lambda one: len(one.authors & seen))


def _rationales(remarks: Iterable[str], labels: Mapping[str, AmendmentId]) -> dict[str, Sent]:
    """Return the comments that tell of amendments: each begins with its number."""
    found: dict[str, Sent] = {}
    for words in remarks:
        amendment = labels.get(words.split(":")[0])
        found[words] = Sent(OnAmendment(amendment) if amendment else None)
    return found


def _expectation(made: Iterable[TrackedClause], names: Mapping[str, str]) -> Expectation:
    wordings: dict[tuple[ClauseId, Part], tuple[Expected, ...]] = {}
    brought: dict[ClauseId, Whole] = {}
    taken: dict[ClauseId, Whole] = {}
    moved: dict[ClauseId, Whole] = {}
    remarks: set[str] = set()
    for one in made:
        remarks |= {squeezed(r.text) for r in one.remarks}
        id_ = one.clause
        if one.moved is not None:
            moved[id_] = Whole(id_, author(one.moved.by, names), said("move it"))
        if one.moved is not None and one.moved.here:
            continue
        if one.brought:
            brought[id_] = Whole(id_, author(one.brought, names), said("insert it"))
        if one.taken:
            taken[id_] = Whole(id_, author(one.taken, names), said("delete it"))
        for part, atoms in ((Part.HEADING, one.heading), (Part.TEXT, one.text)):
            pieces = (Expected(a, author(a.brought or a.taken, names)) for a in atoms)
            wordings[id_, part] = tuple(pieces)
    whole = (w.by for held in (brought, taken, moved) for w in held.values())
    authors = {p.author for pieces in wordings.values() for p in pieces if p.author} | set(whole)
    return Expectation(
        wordings, brought, taken, moved, frozenset(authors), dict.fromkeys(remarks, Sent(None))
    )
