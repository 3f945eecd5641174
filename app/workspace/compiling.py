"""A text with all live proposals as tracked changes: what goes out, and what is expected back."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from app.formats.docx.tracked import (
    MAX_JOINT,
    Atom,
    Codes,
    Edit,
    Moved,
    Remark,
    TrackedClause,
    atoms,
    whole,
)
from app.ids import AmendmentId, AudienceId, ClauseId
from app.merge.clause import ClauseMerge
from app.merge.operations import Deletion, Insertion, Join, Relocation, Retention, Split
from app.negotiation.amendment import Amendment, Life, clauses_of
from app.negotiation.conference import Conference, Text
from app.negotiation.contest import settled
from app.negotiation.rolling import Proposed, RollingClause, extended, proposals, rolling
from app.negotiation.talk import Comment
from app.negotiation.talk_events import OnAmendment, OnClause
from app.said import said
from app.treaty.instrument import Instrument
from app.workspace.beside import comment_words, comments_in
from app.workspace.naming import Names
from app.workspace.reading import label_texts
from app.workspace.tree_words import relocation_words


@dataclass(frozen=True, slots=True)
class Compiled:
    """A text with its proposals.

    Attributes:
        clauses: in the order of the document; a clause that moves is there twice.
        untracked: sentences about proposals that no tracked change can show; a comment tells them.
    """

    clauses: tuple[TrackedClause, ...]
    untracked: tuple[str, ...]


def compiled(
    conference: Conference,
    text: Text,
    language: str,
    comments: Collection[AudienceId | None] = (),
) -> Compiled:
    """Return the text of a conference with every live proposal, in one language.

    Cost: one pass; merges only where something is proposed.

    Args:
        conference: what of it is to be shown.
        text: the instrument.
        language: code.
        comments: the audiences whose comments go beside it; None is everybody.
    """
    whole_text, _ = extended(text.base, proposals(conference, text))
    printed = label_texts(whole_text, language)
    going = _taken(conference, text)
    found = [
        _clause(one, printed[one.clause.id], language, going.get(one.clause.id, ()))
        for one in rolling(conference, text, language)
    ]
    moving = _Moving.of(found, whole_text, proposals(conference, text))
    told = _told(conference, text, moving.untracked)
    for place, remark in _commented(conference, text, comments):
        told.setdefault(place, []).append(remark)
    return Compiled(tuple(_remarked(moving.clauses, told)), tuple(moving.words(Names(text.base))))


def _clause(one: RollingClause, label: str, language: str, taken: Codes) -> TrackedClause:
    clause, wording = one.clause, one.clause.wording(language)
    row = TrackedClause(clause.id, clause.kind, one.depth, label)
    if one.inserted_by is not None:
        by = one.inserted_by.sponsors
        return replace(
            row, heading=whole(wording.heading, by), text=whole(wording.text, by), brought=by
        )
    return replace(
        row,
        heading=_words(wording.heading, one.heading, taken),
        text=_words(wording.text, one.text, taken),
        taken=taken,
    )


def _words(base: str, merge: ClauseMerge | None, taken: Codes) -> tuple[Atom, ...]:
    return atoms(base, _edits(merge) if merge else (), taken)


def _edits(merge: ClauseMerge) -> list[Edit]:
    """Return what the live amendments do, with the hunks that the merge counted for each."""
    counted = {a.amendment: a.hunks for a in merge.aligned}
    return [
        Edit(live.by.sponsors, counted.get(live.by.amendment, live.hunks)) for live in merge.live
    ]


def _live(conference: Conference, text: Text) -> Iterator[Amendment]:
    return (a for a in conference.ordered(text.base.id) if a.life is Life.TABLED)


def _sponsors(conference: Conference, amendment: Amendment) -> Codes:
    return tuple(conference.code(p) for p in amendment.sponsors)


def _taken(conference: Conference, text: Text) -> dict[ClauseId, Codes]:
    """Return who proposes to delete a clause, by clause, with all that stands in it."""
    found: dict[ClauseId, Codes] = {}
    for amendment in _live(conference, text):
        for operation in amendment.operations:
            if isinstance(operation, Deletion) and not settled(conference, amendment, operation):
                for clause in operation.subtree:
                    both = (*found.get(clause, ()), *_sponsors(conference, amendment))
                    found[clause] = tuple(dict.fromkeys(both))
    return found


@dataclass(frozen=True, slots=True)
class _Moving:
    """The clauses with those moves in them that tracked changes can show."""

    clauses: list[TrackedClause]
    untracked: list[Proposed]

    @classmethod
    def of(
        cls, found: list[TrackedClause], text: Instrument, open_: Iterable[Proposed]
    ) -> "_Moving":
        moving = cls(list(found), [])
        for number, proposed in enumerate(p for p in open_ if not _is_insertion(p)):
            operation = proposed.operation
            if not (isinstance(operation, Relocation) and moving.move(number, proposed, text)):
                moving.untracked.append(proposed)
        return moving

    def words(self, names: Names) -> Iterator[str]:
        """Yield a sentence for each proposal that is only told in a comment."""
        for proposed in self.untracked:
            by = ", ".join(proposed.by.sponsors)
            yield said(
                "{sponsors}: {change}; told in a comment only.",
                sponsors=by,
                change=proposal_words(proposed, names),
            )

    def move(self, number: int, proposed: Proposed, text: Instrument) -> bool:
        """Show a move, if nothing else is proposed for what moves; return whether it is shown."""
        operation = proposed.operation
        if not isinstance(operation, Relocation) or operation.clause not in text:
            return False
        family = {operation.clause, *(c.id for c, _ in text.walk(operation.clause))}
        places = [i for i, c in enumerate(self.clauses) if c.clause in family]
        at = self._target(text, operation, family)
        if at is None or len(places) != len(family) or not self._plain(places):
            return False
        copies: list[TrackedClause] = []
        for order, place in enumerate(places):
            name = f"move{number}_{order}"
            clause = self.clauses[place]
            by = proposed.by.sponsors
            self.clauses[place] = replace(clause, moved=Moved(name, by, here=False))
            copies.append(replace(clause, moved=Moved(name, by, here=True)))
        self.clauses[at:at] = copies
        return True

    def _plain(self, places: Iterable[int]) -> bool:
        held = [self.clauses[place] for place in places]
        return all(
            not c.moved and not c.brought and not c.taken
            and all(not a.taken and not a.brought for a in (*c.heading, *c.text))
            for c in held
        )  # fmt: skip

    def _target(self, text: Instrument, operation: Relocation, family: set[ClauseId]) -> int | None:
        """Return before which place of the document a clause is to stand."""
        if operation.parent in family:
            return None
        before = [
            c for c in text.children(operation.parent)
            if c.id != operation.clause and c.rank <= operation.rank
        ]  # fmt: skip
        last: set[ClauseId] = set()
        if before:
            last = {before[-1].id, *(c.id for c, _ in text.walk(before[-1].id))}
        elif operation.parent is not None:
            last = {operation.parent}
        places = [i for i, c in enumerate(self.clauses) if c.clause in last]
        return max(places) + 1 if places else (None if last else 0)


def _is_insertion(proposed: Proposed) -> bool:
    return isinstance(proposed.operation, Insertion)


def proposal_words(proposed: Proposed, names: Names) -> str:
    """Return a proposal on the tree as a drafter says it: "move Article 25 to after Article 18"."""
    match proposed.operation:
        case Relocation() as move:
            return relocation_words(move, names)
        case Split(clause=clause):
            return said("split {clause} in two", clause=names.cite(clause))
        case Join(clause=clause, second=second):
            return said(
                "join {second} to {clause}", second=names.cite(second), clause=names.cite(clause)
            )
        case _:
            return "insert a clause"


# Comments ---------------------------------------------------------------------------------------


def _told(
    conference: Conference, text: Text, untracked: list[Proposed]
) -> dict[ClauseId, list[Remark]]:
    """Return the comments by clause: rationales, and what changes cannot show."""
    names = Names(text.base)
    found: dict[ClauseId, list[Remark]] = {}
    apart: dict[AmendmentId, list[str]] = {}
    for proposed in untracked:
        apart.setdefault(proposed.amendment.id, []).append(proposal_words(proposed, names))
    for amendment in _live(conference, text):
        words = remark_words(conference, amendment, apart.get(amendment.id, []), names)
        place = _place(amendment)
        if words and place is not None:
            code = conference.code(amendment.party)
            found.setdefault(place, []).append(Remark(code, code, words))
    return found


def remark_words(
    conference: Conference, amendment: Amendment, apart: list[str], names: Names
) -> str:
    """Return what the comment on an amendment says; "" when its changes say all."""
    codes = _sponsors(conference, amendment)
    kept = [o.clause for o in amendment.operations if isinstance(o, Retention)]
    notes = [*apart, *(said("keep {clause} as it is", clause=names.cite(c)) for c in kept)]
    if len(codes) > MAX_JOINT:
        notes.append(f"sponsors: {', '.join(codes)}")
    found = [f"({'; '.join(notes)})"] if notes else []
    found += [amendment.rationale] if amendment.rationale else []
    return f"{conference.label(amendment.id)}: {' '.join(found)}" if found else ""


def _commented(
    conference: Conference, text: Text, audiences: Collection[AudienceId | None]
) -> Iterator[tuple[ClauseId, Remark]]:
    """Yield what people of some audiences have said, each beside the clause that it is about."""
    for comment in comments_in(conference, text, audiences):
        place = _beside(conference, comment)
        if place is not None:
            code = conference.code(comment.party)
            yield place, Remark(code, code, comment_words(conference, comment))


def _beside(conference: Conference, comment: Comment) -> ClauseId | None:
    match comment.subject:
        case OnClause(clause):
            return clause
        case OnAmendment(amendment):
            return _place(conference.amendments[amendment])


def _place(amendment: Amendment) -> ClauseId | None:
    """Return the clause beside which a comment on an amendment stands."""
    for operation in amendment.operations:
        if isinstance(operation, Insertion) and operation.clauses:
            return operation.clauses[0].id
        for clause in clauses_of(operation):
            return clause
    return None


def _remarked(
    clauses: Iterable[TrackedClause], told: dict[ClauseId, list[Remark]]
) -> Iterator[TrackedClause]:
    for clause in clauses:
        remarks = () if clause.moved and clause.moved.here else tuple(told.get(clause.clause, ()))
        yield replace(clause, remarks=remarks) if remarks else clause
