"""What a decision says of amendments must be true, and must end nothing that it does not show.

The record would take a chair's word for it. These checks stand before the chair signs.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, assert_never

from app.errors import TravauxError
from app.ids import AmendmentId, ClauseId, DeviceId, EntryId, PartyId
from app.merge.decisions import Disposition, Outcome
from app.negotiation.amendment import Amendment, clauses_of
from app.negotiation.conference import Act, Conference, Refusal, Text
from app.negotiation.contest import family, retains
from app.negotiation.disposition_state import State
from app.negotiation.dispositions import state_of, waits
from app.negotiation.events import DecisionMade
from app.negotiation.fold_decisions import decide
from app.said import said
from app.workspace.deciding_tree import places_here
from app.workspace.naming import Names


@dataclass(eq=False)
class UntrueOutcomeError(TravauxError):
    """A disposition says something else than the choice does."""

    name: str
    outcome: str
    why: str
    says: ClassVar[str] = "{name} cannot be disposed of as “{outcome}”: {why}"


@dataclass(eq=False)
class NotProposedHereError(TravauxError):
    """A decision on a clause disposes of an amendment that is about others."""

    name: str
    clause: str
    where: str
    says: ClassVar[str] = (
        "{name} proposes nothing on {clause}, so it cannot be disposed of there. It is about: "
        "{where}."
    )


@dataclass(eq=False)
class EndsElsewhereError(TravauxError):
    """A disposition would also end what the amendment proposes on other clauses."""

    name: str
    where: str
    says: ClassVar[str] = (
        "{name} also waits for a decision on {where}, and this disposition would end it there too. "
        "Decide on that first, or add --everywhere to give it this disposition there as well."
    )


def refuse_untrue(conference: Conference, made: DecisionMade) -> None:
    """Refuse a disposition that the choices belie.

    Raises:
        UntrueOutcomeError: adopted what was not chosen, or the other way round.
    """
    for disposition in made.dispositions:
        why = _belied(conference, made, disposition)
        if why:
            outcome = disposition.outcome.name.lower().replace("_", " ")
            raise UntrueOutcomeError(conference.label(disposition.amendment), outcome, why)


def refuse_unsaid(
    conference: Conference, text: Text, clause: ClauseId, made: DecisionMade, *, everywhere: bool
) -> None:
    """Refuse to dispose of what is not about the clause, or to end in silence what waits elsewhere.

    Args:
        conference: as it is.
        text: that the clause is in.
        clause: decided on.
        made: the decision.
        everywhere: the chair wants the dispositions to hold for all that the amendments propose.

    Raises:
        NotProposedHereError, EndsElsewhereError: see there.
    """
    names = Names(text.base)
    after = as_decided(conference, made)
    related = set(family(conference, clause))
    shown = related | {w.clause for w in made.wordings}
    for structure in made.structure:
        if structure.operation is not None:
            shown.update(clauses_of(structure.operation))
    for disposition in made.dispositions:
        amendment = conference.amendments[disposition.amendment]
        label = conference.label(amendment.id)
        here = related | places_here(conference, text, amendment, clause)
        is_here = not here.isdisjoint(amendment.clauses) or bool(_taken(made, amendment.id))
        if not is_here:
            where = ", ".join(names.cite(c) for c in _spoken(amendment))
            raise NotProposedHereError(label, names.cite(clause), where)
        if after is not None and not everywhere:
            left = waits(after, after.amendments[amendment.id])
            seen = shown | here
            gone = [c for c in waits(conference, amendment) if c not in left and c not in seen]
            if gone:
                raise EndsElsewhereError(label, ", ".join(names.cite(c) for c in gone))


def _spoken(amendment: Amendment) -> Iterable[ClauseId]:
    return dict.fromkeys(c for o in amendment.operations for c in clauses_of(o)[:1])


def _taken(made: DecisionMade, amendment: AmendmentId) -> list[bool]:
    """Return for every place that names an amendment whether it was chosen there."""
    units = [u for w in made.wordings for u in w.units if amendment in u.amendments]
    trees = [s for s in made.structure if amendment in s.amendments]
    return [*(amendment in u.chosen for u in units), *(amendment in s.chosen for s in trees)]


def _belied(conference: Conference, made: DecisionMade, disposition: Disposition) -> str:
    """Return why an outcome is not what happened; "" where it is."""
    label = conference.label(disposition.amendment)
    taken = _taken(made, disposition.amendment)
    match disposition.outcome:
        case Outcome.ADOPTED if not taken:
            amendment = conference.amendments[disposition.amendment]
            why = said("it changes nothing here. To adopt it: --adopt {name}.", name=label)
            return "" if _fulfilled(conference, made, amendment) else why
        case Outcome.ADOPTED if not any(taken):
            return said("nothing of it was chosen. To choose it: --adopt {name}.", name=label)
        case Outcome.ADOPTED if not all(taken):
            return said("only part of it was chosen. Say “in-part”, with the reason.")
        case Outcome.NOT_REFLECTED if any(taken):
            return said("it was chosen here. Leave the disposition out, or choose another reading.")
        case Outcome.DEFERRED | Outcome.RETAINED_IN_BRACKETS if taken and all(taken):
            return said("it was chosen here. Leave the disposition out, or choose another reading.")
        case (
            Outcome.ADOPTED
            | Outcome.ADOPTED_IN_PART
            | Outcome.ADOPTED_AS_MODIFIED
            | Outcome.NOT_REFLECTED
            | Outcome.DEFERRED
            | Outcome.RETAINED_IN_BRACKETS
        ):
            return ""
        case _:
            assert_never(disposition.outcome)


def _fulfilled(conference: Conference, made: DecisionMade, amendment: Amendment) -> bool:
    """Say whether the text is as an amendment wants it: it says so already, or it is kept."""
    if state_of(conference, amendment) is State.REFLECTED:
        return True
    changed = {w.clause for w in made.wordings if any(u.hunks for u in w.units)}
    return any(retains(conference, amendment, c) and c not in changed for c in amendment.clauses)


def as_decided(conference: Conference, made: DecisionMade) -> Conference | None:
    """Return the conference as the decision would leave it; None where it would not take effect."""
    act = Act(
        EntryId(bytes(32)), (0, b""), DeviceId(b""), 0, PartyId(b""), frozenset(), 0, made
    )  # nobody's: of what follows only the dispositions are looked at
    found = decide(conference, act, made)
    return None if isinstance(found, Refusal) else found
