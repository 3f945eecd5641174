"""What the chair does at the desk: record what is picked, sign as the second, take a decision back.

Everything is one step: signed and on disk, or nothing of it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from app.errors import TravauxError
from app.ids import AmendmentId, EntryId
from app.merge.decisions import Outcome, WordingDecision
from app.negotiation.access import may
from app.negotiation.amendment import clauses_of
from app.negotiation.conference import Conference
from app.negotiation.contest import contest
from app.negotiation.events import DecisionMade
from app.said import said
from app.treaty.redline import redline
from app.treaty.span import Span
from app.workspace.deciding import Ruled
from app.workspace.merge_desk import Desk, desk_at
from app.workspace.naming import Names
from app.workspace.operation_words import operation_words
from app.workspace.picks import Picks
from app.workspace.seconding import is_in_effect, pending
from app.workspace.undoing import touched_by, undoing, undone_alone
from app.workspace.weighing import decided_by
from app.workspace.workspace import NotPermittedError, Workspace


@dataclass(eq=False)
class DeskChangedError(TravauxError):
    """Something came in on a clause between what the chair saw and the signature."""

    name: str
    says: ClassVar[str] = (
        "{name} is not as you saw it any more: something came in meanwhile. Look at it again "
        "before you decide; what you picked is kept where it still exists."
    )


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was recorded.

    Attributes:
        entries: one for each decision.
        names: the provisions that were decided on.
        in_effect: all of it has taken effect; else it waits for a further signature.
    """

    entries: tuple[EntryId, ...]
    names: tuple[str, ...]
    in_effect: bool


@dataclass(frozen=True, slots=True)
class Undoing:
    """What taking a decision back would do.

    Attributes:
        name: of the first clause that it is about.
        spans: by name of each clause the redline from the wording now to the one then.
        done: what is done to the tree, in words.
        touched: live amendments that the undoing touches, and that need a disposition: id, number.
        why_not: why it cannot be undone; "" when it can.
    """

    entry: EntryId
    name: str
    spans: tuple[tuple[str, tuple[Span, ...]], ...] = ()
    done: tuple[str, ...] = ()
    touched: tuple[tuple[AmendmentId, str], ...] = ()
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class Seconding:
    """What a further signature on a decision says, shown before it is given.

    Attributes:
        name: of the first clause that it is about.
        signed: labels of the devices that have signed it, in the order of the record.
        needed: how many more must.
        spans: by name of each clause the redline from the wording now to the decided one.
        done: what is done to the tree, in words.
        rulings: what becomes of each amendment: number, outcome, reason.
    """

    entry: EntryId
    name: str
    signed: tuple[str, ...]
    needed: int
    spans: tuple[tuple[str, tuple[Span, ...]], ...]
    done: tuple[str, ...]
    rulings: tuple[tuple[str, Outcome, str], ...]


def record_picks(workspace: Workspace, seen: Desk, picks: Picks) -> Recorded:
    """Record what is picked on a wording.

    Raises:
        DeskChangedError: the wording, or what is proposed on it, is not as it was seen.
        NotPermittedError: this device decides nothing.
        TravauxError: as ``deciding.decision`` does.
    """
    require_chair(workspace)
    now = desk_at(workspace, seen.place)
    if now is None or now.seal != seen.seal:
        raise DeskChangedError(seen.name)
    public = workspace.conference.seen_by()
    made = decided_by(public, public.texts[seen.instrument], seen.place, picks)
    return signed(workspace, [made], [seen.name])


def seconding_of(workspace: Workspace, entry: EntryId) -> Seconding | None:
    """Return what ``record_second`` would sign; None where it does not wait any more."""
    waiting = next((one for one in pending(workspace) if one.entry == entry), None)
    if waiting is None:
        return None
    public, made = workspace.conference.seen_by(), waiting.made
    names = Names(public.texts[made.instrument].base)
    return Seconding(
        entry,
        _first_name(names, made),
        waiting.signed,
        waiting.needed,
        tuple((names.cite(w.clause), _redlined(public, w)) for w in made.wordings),
        tuple(operation_words(s.operation, names) for s in made.structure if s.operation),
        tuple((public.label(d.amendment), d.outcome, d.reason) for d in made.dispositions),
    )


def record_second(workspace: Workspace, entry: EntryId) -> Recorded:
    """Sign a decision that another device of the chair has signed, as it is.

    Raises:
        NotPermittedError: this device decides nothing, or nothing waits for it there.
    """
    require_chair(workspace)
    waiting = next((one for one in pending(workspace) if one.entry == entry), None)
    if waiting is None:
        raise NotPermittedError(said("that decision does not wait for a signature any more."))
    text = workspace.conference.texts[waiting.made.instrument]
    return signed(workspace, [waiting.made], [_first_name(Names(text.base), waiting.made)])


def undoing_of(workspace: Workspace, entry: EntryId) -> Undoing | None:
    """Return what taking a decision back would do; None where there is no such decision."""
    public = workspace.conference.seen_by()
    held = public.decisions.get(entry)
    if held is None:
        return None
    names = Names(public.texts[held.made.instrument].base)
    name = _first_name(names, held.made)
    try:
        made = undone_alone(public, held)
    except TravauxError as error:
        return Undoing(entry, name, why_not=error.said)
    spans = tuple((names.cite(w.clause), _redlined(public, w)) for w in made.wordings)
    done = tuple(operation_words(s.operation, names) for s in made.structure if s.operation)
    touched = tuple((a, public.label(a)) for a in touched_by(public, made))
    return Undoing(entry, name, spans, done, touched)


def record_undoing(
    workspace: Workspace, entry: EntryId, rulings: Mapping[AmendmentId, Ruled]
) -> Recorded:
    """Take a decision back by a new one.

    Raises:
        CannotUndoError, NoDispositionError: as ``undoing`` does.
        NotPermittedError: this device decides nothing, or there is no such decision.
    """
    require_chair(workspace)
    public = workspace.conference.seen_by()
    held = public.decisions.get(entry)
    if held is None:
        raise NotPermittedError(said("there is no such decision any more."))
    names = Names(public.texts[held.made.instrument].base)
    return signed(workspace, [undoing(public, held, rulings)], [_first_name(names, held.made)])


def require_chair(workspace: Workspace) -> None:
    """Refuse whoever decides nothing.

    Raises:
        NotPermittedError: this device is not the chair's.
    """
    if not may(workspace.roles, DecisionMade):
        raise NotPermittedError(said("only the chair decides."))


def signed(workspace: Workspace, made: Sequence[DecisionMade], names: Sequence[str]) -> Recorded:
    """Sign decisions, all of them or none, and say whether they have taken effect."""
    refs = [d.amendment for one in made for d in one.dispositions]
    entries = workspace.record(made, refs)
    in_effect = all(is_in_effect(workspace.conference, entry) for entry in entries)
    return Recorded(tuple(entries), tuple(dict.fromkeys(names)), in_effect)


def _first_name(names: Names, made: DecisionMade) -> str:
    spoken = [w.clause for w in made.wordings]
    spoken += [c for s in made.structure if s.operation for c in clauses_of(s.operation)[:1]]
    return names.cite(spoken[0]) if spoken else names.text.title


def _redlined(conference: Conference, decided: WordingDecision) -> tuple[Span, ...]:
    place = (decided.clause, decided.language, decided.part)
    return redline(contest(conference, place).merge.base, decided.result)
