"""What a file of ours went out with: its changes, their authors and its comments, computed anew."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.formats.docx.tracked import TrackedClause, author
from app.ids import ClauseId
from app.negotiation.conference import Conference, Text
from app.treaty.wording import Part
from app.workspace.compiling import compiled
from app.workspace.returning.answers import Expected
from app.workspace.returning.places import squeezed


@dataclass(frozen=True, slots=True)
class Whole:
    """A proposal about a whole clause: who makes it, and which."""

    clause: ClauseId
    by: str
    change: str


@dataclass(frozen=True, slots=True)
class Expectation:
    """What is on the table now, as a tracked document would say it.

    Attributes:
        wordings: the pieces of each wording.
        brought, taken, moved: proposals about whole clauses, by clause.
        authors: everybody who is the author of a change, as written there.
        remarks: the words of the comments.
    """

    wordings: Mapping[tuple[ClauseId, Part], tuple[Expected, ...]]
    brought: Mapping[ClauseId, Whole]
    taken: Mapping[ClauseId, Whole]
    moved: Mapping[ClauseId, Whole]
    authors: frozenset[str]
    remarks: frozenset[str]


def expected(
    conference: Conference, text: Text, language: str, seen: frozenset[str]
) -> Expectation:
    """Return what is expected; delegations are named by code or by name, as the file does."""
    made = compiled(conference, text, language).clauses
    named = {p.code: p.name for p in conference.parties.values()}
    found = [_expectation(made, names) for names in ({}, named)]
    return max(found, key=lambda one: len(one.authors & seen))


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
            moved[id_] = Whole(id_, author(one.moved.by, names), "move it")
        if one.moved is not None and one.moved.here:
            continue
        if one.brought:
            brought[id_] = Whole(id_, author(one.brought, names), "insert it")
        if one.taken:
            taken[id_] = Whole(id_, author(one.taken, names), "delete it")
        for part, atoms in ((Part.HEADING, one.heading), (Part.TEXT, one.text)):
            pieces = (Expected(a, author(a.brought or a.taken, names)) for a in atoms)
            wordings[id_, part] = tuple(pieces)
    whole = (w.by for held in (brought, taken, moved) for w in held.values())
    authors = {p.author for pieces in wordings.values() for p in pieces if p.author} | set(whole)
    return Expectation(wordings, brought, taken, moved, frozenset(authors), frozenset(remarks))
