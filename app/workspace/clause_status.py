"""How firmly each clause is agreed: what the chair stated, what is computed, and who assents."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from app.errors import TravauxError, UsageError
from app.ids import ClauseId, EntryId
from app.merge.operations import Join, Relocation, Split
from app.negotiation.access import may
from app.negotiation.amendment import Life
from app.negotiation.conference import Conference, Text
from app.negotiation.contest import contest, settled
from app.negotiation.dispositions import waits
from app.negotiation.passage import passage_hash, with_all_below
from app.negotiation.procedure import Assent, Stated
from app.negotiation.stand_events import AssentGiven, Status, StatusSet
from app.said import first_of, said
from app.settings import MAX_RATIONALE_BYTES
from app.treaty.wording import Part
from app.workspace.naming import Names
from app.workspace.workspace import NotPermittedError, Workspace

_PER_ENTRY = 1_400
_LISTED = 10


class Shown(StrEnum):
    """How firmly a clause is agreed, as it is shown."""

    OPEN = "open"
    BRACKETED = "bracketed"
    AD_REFERENDUM = "agreed ad referendum"
    AGREED = "agreed"
    ADOPTED = "adopted"


STATUS_SLUGS: Mapping[Shown, str] = {
    Shown.OPEN: "open",
    Shown.BRACKETED: "bracketed",
    Shown.AD_REFERENDUM: "agreed-ad-ref",
    Shown.AGREED: "agreed",
    Shown.ADOPTED: "adopted",
}
"""How they are typed, and stand in JSON."""


@dataclass(frozen=True, slots=True)
class AssentRow:
    """One delegation's assent to a passage that a clause is in.

    Attributes:
        party: code.
        valid: the passage still says what was assented to; else the assent is void.
        clauses: how many clauses the passage has.
        time: ms since 1970 as claimed.
    """

    party: str
    valid: bool
    clauses: int
    time: int


@dataclass(frozen=True, slots=True)
class ClauseStatus:
    """How firmly one clause is agreed.

    Attributes:
        shown: what to show.
        locked: it refuses changes until it is reopened.
        brackets: how many choices are open in it.
        provisional: the chair stated it as agreed; it counts as agreed *ad referendum* until every
            clause of the text is, for the rules say that nothing is agreed until everything is.
        reason: that the chair gave last.
        by: code of the party that stated it, "" when nobody did.
        time: ms since 1970 as claimed, or None.
        entry: that stated it.
        undisposed: numbers of amendments on it that came to light after it was agreed.
        assents: in order of codes.
    """

    clause: ClauseId
    shown: Shown
    locked: bool
    brackets: int
    provisional: bool
    reason: str
    by: str
    time: int | None
    entry: EntryId | None
    undisposed: tuple[str, ...]
    assents: tuple[AssentRow, ...]


@dataclass(eq=False)
class StillBracketedError(TravauxError):
    """What is contested cannot be agreed."""

    clauses: str
    says: ClassVar[str] = (
        "There are still brackets in {clauses}. Decide on them first (“travaux merge”, “travaux "
        "decide”)."
    )


def status_of(conference: Conference, clause: ClauseId) -> ClauseStatus:
    """Return how firmly a clause is agreed, by what a conference holds.

    Ask it of ``conference.seen_by()`` for what everybody sees.
    """
    return _status(conference, clause, provisional=_is_provisional(conference, clause))


def statuses_in(conference: Conference, text: Text) -> Mapping[ClauseId, ClauseStatus]:
    """Return how firmly every clause of a text is agreed, in the order of the text."""
    provisional = _holds_back(conference, text)
    return {c.id: _status(conference, c.id, provisional=provisional) for c, _ in text.base.walk()}


def _is_provisional(conference: Conference, clause: ClauseId) -> bool:
    home = conference.home.get(clause)
    return home is not None and _holds_back(conference, conference.texts[home])


def _holds_back(conference: Conference, text: Text) -> bool:
    """Say whether "agreed" counts as agreed *ad referendum* in a text, for not all of it is."""
    if not conference.procedure.rules.nothing_agreed:
        return False
    return any(not _is_agreed(conference, c.id) for c, _ in text.base.walk())


def _is_agreed(conference: Conference, clause: ClauseId) -> bool:
    held = conference.procedure.statuses.get(clause)
    return held is not None and held.said.status in (Status.AGREED, Status.ADOPTED)


def _status(conference: Conference, clause: ClauseId, *, provisional: bool) -> ClauseStatus:
    stated = conference.procedure.statuses.get(clause)
    locked = stated is not None and stated.locks
    brackets = brackets_on(conference, clause)
    held_back = provisional and stated is not None and stated.said.status is Status.AGREED
    return ClauseStatus(
        clause,
        _shown(stated, brackets, held_back=held_back),
        locked,
        brackets,
        held_back,
        stated.said.reason if stated else "",
        conference.code(stated.by.party) if stated else "",
        stated.by.time if stated else None,
        stated.by.id if stated else None,
        _undisposed(conference, clause) if locked else (),
        assents_on(conference, clause),
    )


def shown_in(
    conference: Conference, text: Text, brackets: Mapping[ClauseId, int]
) -> Mapping[ClauseId, Shown]:
    """Return how firmly the clauses of a text are agreed where the open choices are counted."""
    provisional, statuses = _holds_back(conference, text), conference.procedure.statuses
    found: dict[ClauseId, Shown] = {}
    for clause, _ in text.base.walk():
        stated = statuses.get(clause.id)
        held_back = provisional and stated is not None and stated.said.status is Status.AGREED
        found[clause.id] = _shown(stated, brackets.get(clause.id, 0), held_back=held_back)
    return found


def _shown(stated: Stated | None, brackets: int, *, held_back: bool) -> Shown:
    if held_back:
        return Shown.AD_REFERENDUM
    match stated.said.status if stated else Status.OPEN:
        case Status.AD_REFERENDUM:
            return Shown.AD_REFERENDUM
        case Status.AGREED:
            return Shown.AGREED
        case Status.ADOPTED:
            return Shown.ADOPTED
        case Status.OPEN:
            return Shown.BRACKETED if brackets else Shown.OPEN


def brackets_on(conference: Conference, clause: ClauseId) -> int:
    """Return how many choices are open in a clause itself, in the language of its text."""
    home = conference.home.get(clause)
    if home is None or clause not in conference.texts[home].base:
        return 0
    language = conference.texts[home].base.language
    words = sum(contest(conference, (clause, language, p)).merge.brackets for p in Part)
    moves = (
        o
        for a in conference.amendments_on(clause)
        if a.life is Life.TABLED
        for o in a.operations
        if isinstance(o, Relocation | Split | Join)
        and o.clause == clause
        and not settled(conference, a, o)
    )
    return words + sum(1 for _ in moves)


def _undisposed(conference: Conference, clause: ClauseId) -> tuple[str, ...]:
    return tuple(
        conference.label(a.id)
        for a in conference.amendments_on(clause)
        if a.is_public and a.life is Life.TABLED and clause in waits(conference, a)
    )


def assents_on(conference: Conference, clause: ClauseId) -> tuple[AssentRow, ...]:
    """Return who assents to a passage that a clause is in; void assents among them."""
    held = conference.procedure.assents.get(clause)
    rows = [_assent_row(conference, a) for a in (held.values() if held else ()) if a.said.given]
    return tuple(sorted(rows, key=lambda r: r.party))


def _assent_row(conference: Conference, assent: Assent) -> AssentRow:
    said = assent.said
    now = passage_hash(conference.texts[said.instrument].base, said.clauses)
    return AssentRow(
        conference.code(assent.by.party), now == said.passage, len(said.clauses), assent.by.time
    )


def set_status(
    workspace: Workspace, text: Text, clauses: Sequence[ClauseId], status: Status, reason: str
) -> tuple[ClauseId, ...]:
    """State how firmly clauses, and all that stands in them, are agreed; return all of them.

    Raises:
        NotPermittedError: only the chair does.
        UsageError: a clause is reopened without a reason, or the reason is too long.
        StillBracketedError: something in them is contested.
    """
    if not may(workspace.roles, StatusSet):
        raise NotPermittedError(said("only the chair states how firmly a clause is agreed."))
    if status is Status.OPEN and not reason.strip():
        raise UsageError(said("Say why it is reopened, with --reason."))
    if len(reason.encode()) > MAX_RATIONALE_BYTES:
        raise UsageError(
            said(
                "The reason is longer than {limit} bytes. Shorten it.",
                limit=MAX_RATIONALE_BYTES,
            )
        )
    every = with_all_below(text.base, clauses)
    if status is not Status.OPEN:
        _refuse_bracketed(workspace.conference.seen_by(), text, every)
    workspace.record(
        [
            StatusSet(text.base.id, part, status, reason, passage_hash(text.base, part))
            for part in _parted(every)
        ]
    )
    return every


def _refuse_bracketed(conference: Conference, text: Text, clauses: Iterable[ClauseId]) -> None:
    open_ = [c for c in clauses if brackets_on(conference, c)]
    if open_:
        names = Names(text.base)
        raise StillBracketedError(first_of([names.cite(c) for c in open_], _LISTED))


def _parted(clauses: tuple[ClauseId, ...]) -> list[tuple[ClauseId, ...]]:
    """Return clauses in as many parts as entries are needed."""
    return [clauses[i : i + _PER_ENTRY] for i in range(0, len(clauses), _PER_ENTRY)]


def assent(
    workspace: Workspace, text: Text, clauses: Sequence[ClauseId], *, given: bool = True
) -> tuple[ClauseId, ...]:
    """Assent to clauses and all that stands in them, for the own delegation, or take it back.

    Raises:
        NotPermittedError: the role assents to nothing.
        UsageError: there is no such assent to take back.
    """
    if not may(workspace.roles, AssentGiven):
        raise NotPermittedError(said("your role assents for no delegation."))
    every = with_all_below(text.base, clauses)
    if not given:
        return _taken_back(workspace, text, every)
    workspace.record(
        [AssentGiven(text.base.id, part, passage_hash(text.base, part)) for part in _parted(every)]
    )
    return every


def _taken_back(
    workspace: Workspace, text: Text, clauses: tuple[ClauseId, ...]
) -> tuple[ClauseId, ...]:
    """Take back every assent of the delegation to a passage that one of the clauses is in."""
    procedure, me = workspace.conference.procedure, workspace.me.id
    held = (of.get(me) for c in clauses if (of := procedure.assents.get(c)) is not None)
    given = list(dict.fromkeys(a.said for a in held if a is not None and a.said.given))
    if not given:
        raise UsageError(said("Your delegation has assented to nothing there."))
    workspace.record([AssentGiven(text.base.id, s.clauses, s.passage, given=False) for s in given])
    return tuple(dict.fromkeys(c for s in given for c in s.clauses))
