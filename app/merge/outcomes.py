"""What a decision must hold to: no atomic amendment torn, every choice fitting its wording."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from app.errors import TravauxError
from app.ids import AmendmentId
from app.merge.choice import ChoicesError, wording_after
from app.merge.clause import ClauseMerge
from app.merge.decisions import Disposition, Outcome, UnitChoice, WordingDecision
from app.merge.units import name_of
from app.treaty.delta import HunksError, apply_hunks
from app.treaty.wording import wording_hash


@dataclass(eq=False)
class TornError(TravauxError):
    """Amendments that stand or fall together were taken in one place and not in another."""

    amendments: tuple[AmendmentId, ...]
    names: str
    says: ClassVar[str] = (
        "{names}: stands or falls together. Take all of it or none of it, or adopt it in part and "
        "give the reason."
    )


@dataclass(eq=False)
class DecisionError(TravauxError):
    """A decision does not follow from the wording it says it was made on."""

    why: str
    says: ClassVar[str] = "The decision does not fit the text: {why} Decide again on this text."


def check_decision(before: str, decision: WordingDecision) -> None:
    """Refuse a decision on a wording whose parts do not agree; it may come from elsewhere.

    Args:
        before: the wording it must have been made on.
        decision: what it says.

    Raises:
        DecisionError: another base, units that cannot be applied, or another result than they give.
    """
    place = (decision.clause, decision.language, decision.part)
    if decision.base != wording_hash(*place, before):
        raise DecisionError("it was made on another wording.")
    try:
        made = wording_after(before, decision.units)
        for alignment in decision.aligned:
            apply_hunks(before, alignment.hunks)
    except (ChoicesError, HunksError) as error:
        raise DecisionError(error.why) from error
    if made != decision.result or decision.result_hash != wording_hash(*place, made):
        raise DecisionError("its choices do not make the wording it gives.")


def torn(merge: ClauseMerge, choices: Sequence[UnitChoice]) -> tuple[AmendmentId, ...]:
    """Return the atomic amendments that choices take in some of their units and not in others."""
    chosen = [set(choice.chosen) for choice in choices]
    taken = set[AmendmentId]().union(*chosen)
    made = {(c.start, c.end): set(c.chosen) for c in choices}
    found: list[AmendmentId] = []
    for one in merge.live:
        amendment = one.by.amendment
        if one.whole and amendment in taken:
            places = [u for u in merge.units if amendment in u.amendments]
            if any(amendment not in made.get((u.start, u.end), ()) for u in places):
                found.append(amendment)
    return tuple(found)


def check_whole(
    merge: ClauseMerge,
    choices: Sequence[UnitChoice],
    dispositions: Mapping[AmendmentId, Disposition],
) -> None:
    """Refuse to tear an atomic amendment unless it is adopted in part, with a reason.

    Raises:
        TornError: names them.
    """
    broken: list[AmendmentId] = []
    for amendment in torn(merge, choices):
        given = dispositions.get(amendment)
        if given is None or given.outcome is not Outcome.ADOPTED_IN_PART or not given.reason:
            broken.append(amendment)
    if broken:
        names = [name_of(one.by.key) for one in merge.live if one.by.amendment in broken]
        raise TornError(tuple(broken), ", ".join(names))


def proposed_outcomes(choices: Sequence[UnitChoice]) -> dict[AmendmentId, Outcome]:
    """Return the outcome that the choices suggest for every amendment they touch.

    Taken everywhere it was decided: adopted. Taken in places: adopted in part. Nowhere, but the
    chair's own words stand in one of its places: adopted as modified. Else: not reflected.
    """
    found: dict[AmendmentId, Outcome] = {}
    for amendment in dict.fromkeys(a for choice in choices for a in choice.amendments):
        places = [choice for choice in choices if amendment in choice.amendments]
        taken = [amendment in choice.chosen for choice in places]
        if all(taken):
            found[amendment] = Outcome.ADOPTED
        elif any(taken):
            found[amendment] = Outcome.ADOPTED_IN_PART
        elif any(choice.own for choice in places):
            found[amendment] = Outcome.ADOPTED_AS_MODIFIED
        else:
            found[amendment] = Outcome.NOT_REFLECTED
    return found
