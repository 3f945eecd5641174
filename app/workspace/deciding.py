"""From the chair's choices on one clause to the decision that records them: a pure function.

Nothing is chosen that was not named: an uncontested unit stays open until it is picked or its
amendment is adopted.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import ClassVar, TypeVar

from app.errors import NotFoundError, TravauxError, UsageError
from app.ids import AmendmentId, ClauseId
from app.merge.choice import aligned_for, choose, choose_whole, compose, own_wording, wording_after
from app.merge.clause import ClauseMerge, WholeKind
from app.merge.decisions import (
    Disposition,
    Outcome,
    StructureDecision,
    UnitChoice,
    WordingDecision,
)
from app.merge.outcomes import check_whole, proposed_outcomes
from app.merge.units import Unit
from app.negotiation.conference import Conference, Text
from app.negotiation.contest import contest, retains
from app.negotiation.events import DecisionMade
from app.negotiation.place import Place
from app.negotiation.wordings import head_of
from app.said import said
from app.treaty.wording import wording_hash
from app.workspace.deciding_checks import refuse_unsaid, refuse_untrue
from app.workspace.deciding_tree import adopted, refused
from app.workspace.spacing import without_faults

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ruled:
    """What the chair says should become of one amendment."""

    outcome: Outcome
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Choices:
    """What the chair chose on one wording.

    Attributes:
        picks: by number of the unit from 1: the number of a reading from 1 (1 is the base), or
            several joined by "+" that are to stand together, in that order.
        whole: number of a whole reading from 1 (1 is the merged text), or None.
        own: the chair's own wording of the whole, or None.
        adopt: amendments to adopt as far as they concern the clause.
        rulings: by amendment; what is not named is proposed from the picks.
        repair: take the repairs of spacing faults that the choices leave, as the chair's own words.
        everywhere: the dispositions hold for all that the amendments propose, on other clauses too.
    """

    picks: Mapping[int, str] = field(default_factory=dict[int, str])
    whole: int | None = None
    own: str | None = None
    adopt: Sequence[AmendmentId] = ()
    rulings: Mapping[AmendmentId, Ruled] = field(default_factory=dict[AmendmentId, Ruled])
    repair: bool = False
    everywhere: bool = False


@dataclass(eq=False)
class NoDispositionError(TravauxError):
    """A decision would leave amendments without a disposition, or without its reason."""

    names: str
    example: str
    says: ClassVar[str] = (
        "The decision gives no reason for: {names}. Say what becomes of each, for example "
        "--dispose '{example}=not-reflected:the reason'."
    )


@dataclass(eq=False)
class NothingDecidedError(TravauxError):
    """No choice was made."""

    says: ClassVar[str] = (
        "Nothing was chosen. Pick a reading (--pick 1=2), adopt an amendment (--adopt FRA-1), "
        "write a wording (--text) or dispose of an amendment (--dispose)."
    )


@dataclass(frozen=True, slots=True)
class Drafted:
    """What choices come to before anything is said of the reasons.

    Attributes:
        merge: of the wording that they are about.
        units: what is chosen in it.
        structure: what is put into effect on the tree.
        outcomes: by amendment that they touch, what becomes of it by them alone.
    """

    merge: ClauseMerge
    units: tuple[UnitChoice, ...]
    structure: tuple[StructureDecision, ...]
    outcomes: Mapping[AmendmentId, Outcome]


def drafted(
    conference: Conference,
    text: Text,
    place: Place,
    choices: Choices,
    merge: ClauseMerge | None = None,
) -> Drafted:
    """Return what choices come to, and the outcomes that they suggest.

    Args:
        conference: as it is.
        text: that the wording is in.
        place: the wording.
        choices: on it.
        merge: of the wording as it is, where it is known already.

    Raises:
        NotFoundError, CollidingError, CircleError, OvertakenSplitError: see there.
    """
    found = merge or contest(conference, place).merge
    choices = _with_deletion(found, choices)
    units = _units(found, choices)
    if choices.repair:
        units = without_faults(found, units)
    units = _with_disposed(found, units, choices)
    structure = adopted(conference, text, choices.adopt, place[0])
    outcomes = proposed_outcomes(units)
    for one in structure:
        for amendment in one.amendments:
            if amendment in one.chosen:
                whole = outcomes.get(amendment, Outcome.ADOPTED) is Outcome.ADOPTED
                outcomes[amendment] = Outcome.ADOPTED if whole else Outcome.ADOPTED_IN_PART
            else:
                outcomes.setdefault(amendment, Outcome.NOT_REFLECTED)
    for amendment in choices.adopt:
        if amendment not in outcomes:
            _require_retention(conference, amendment, place[0])
            outcomes[amendment] = Outcome.ADOPTED
    return Drafted(found, units, tuple(structure), outcomes)


def decision(conference: Conference, text: Text, place: Place, choices: Choices) -> DecisionMade:
    """Return the decision on one wording and on the tree operations that the choices adopt.

    Raises:
        NoDispositionError, NothingDecidedError, NotFoundError, TornError, CollidingError,
            CircleError, OvertakenSplitError, UntrueOutcomeError, NotProposedHereError,
            EndsElsewhereError: see there.
    """
    return concluded(conference, text, place, choices, drafted(conference, text, place, choices))


def concluded(
    conference: Conference, text: Text, place: Place, choices: Choices, made: Drafted
) -> DecisionMade:
    """Return the decision that choices come to once they are worked out.

    Raises:
        TravauxError: as ``decision`` does.
    """
    found, units = made.merge, made.units
    dispositions = _dispositions(conference, made.outcomes, choices)
    check_whole(found, units, {d.amendment: d for d in dispositions})
    structure = (
        *made.structure,
        *refused(conference, text, dispositions, made.structure, place[0]),
    )
    wordings = (wording_decided(conference, place, found, units),) if units else ()
    if not (wordings or structure or dispositions):
        raise NothingDecidedError
    event = DecisionMade(text.base.id, wordings, structure, dispositions)
    refuse_untrue(conference, event)
    refuse_unsaid(conference, text, place[0], event, everywhere=choices.everywhere)
    return event


def _with_deletion(merge: ClauseMerge, choices: Choices) -> Choices:
    """Choose the deletion, where it is a whole reading, by adopting the amendments behind it."""
    number = choices.whole
    if number is None or not 1 <= number <= len(merge.wholes):
        return choices
    whole = merge.wholes[number - 1]
    if whole.kind is not WholeKind.DELETION:
        return choices
    behind = [b.amendment for b in whole.by]
    return replace(choices, whole=None, adopt=tuple(dict.fromkeys([*choices.adopt, *behind])))


def _require_retention(conference: Conference, amendment: AmendmentId, clause: ClauseId) -> None:
    """Refuse to adopt what proposes nothing here any more, but for keeping the clause as it is."""
    if not retains(conference, conference.amendments[amendment], clause):
        label = conference.label(amendment)
        raise NotFoundError(
            said("proposal for this clause by"), label, said("See “travaux merge”.")
        )


def _units(merge: ClauseMerge, choices: Choices) -> tuple[UnitChoice, ...]:
    if choices.own is not None:
        return own_wording(merge, choices.own)
    if choices.whole is not None and choices.whole > 1:
        return (choose_whole(merge, _nth(merge.wholes, choices.whole, "whole reading")),)
    made: dict[int, UnitChoice] = {}
    for number, readings in choices.picks.items():
        unit = _nth(merge.units, number, "unit")
        made[unit.start] = _choice(merge, unit, readings)
    for unit in merge.units:
        wanted = [a for a in choices.adopt if a in unit.amendments]
        if wanted and unit.start not in made:
            made[unit.start] = choose(unit, compose(merge.base, unit, wanted))
    for whole in merge.wholes[1:]:
        if whole.kind is WholeKind.ALTERNATIVE and any(
            b.amendment in choices.adopt for b in whole.by
        ):
            return (choose_whole(merge, whole),)
    return tuple(made[start] for start in sorted(made))


def _with_disposed(
    merge: ClauseMerge, units: tuple[UnitChoice, ...], choices: Choices
) -> tuple[UnitChoice, ...]:
    """Name, in the units that were not picked, the amendments that are disposed of there.

    The base reading stands and the unit stays open for the others; those named leave it.
    """
    named = list(units)
    for unit in merge.units:
        gone = tuple(a for a in unit.amendments if a in choices.rulings)
        covered = any(u.start <= unit.start and unit.end <= u.end for u in units)
        if gone and not covered:
            named.append(UnitChoice(unit.start, unit.end, gone, (), ()))
    return tuple(sorted(named, key=lambda u: (u.start, u.end)))


def _choice(merge: ClauseMerge, unit: Unit, readings: str) -> UnitChoice:
    numbers = [_number(n) for n in readings.split("+")]
    picked = [_nth(unit.readings, n, said("reading")) for n in numbers]
    if len(picked) == 1:
        return choose(unit, picked[0])
    first = [reading.amendments[0] for reading in picked if reading.amendments]
    return choose(unit, compose(merge.base, unit, first, in_order=True))


def _number(text: str) -> int:
    if not text.strip().isdecimal():
        raise UsageError(
            said("“{text}” is not the number of a reading: write --pick 1=2, or 1=2+3.", text=text)
        )
    return int(text)


def _nth(items: Sequence[T], number: int, what: str) -> T:
    if not 1 <= number <= len(items):
        raise NotFoundError(
            what, str(number), said("There are {count}; see “travaux merge”.", count=len(items))
        )
    return items[number - 1]


def wording_decided(
    conference: Conference, place: Place, merge: ClauseMerge, units: tuple[UnitChoice, ...]
) -> WordingDecision:
    """Return the decision that choices make on a wording as it stands now."""
    clause, language, part = place
    result = wording_after(merge.base, units)
    return WordingDecision(
        clause,
        language,
        part,
        head_of(conference, place),
        wording_hash(clause, language, part, merge.base),
        units,
        result,
        wording_hash(clause, language, part, result),
        aligned_for(merge, units),
    )


def _dispositions(
    conference: Conference, outcomes: Mapping[AmendmentId, Outcome], choices: Choices
) -> tuple[Disposition, ...]:
    said = dict(choices.rulings)
    every = dict.fromkeys([*outcomes, *said])
    made: list[Disposition] = []
    for amendment in sorted(every, key=conference.display_key):
        ruled = said.get(amendment)
        outcome = ruled.outcome if ruled else outcomes[amendment]
        made.append(Disposition(amendment, outcome, ruled.reason if ruled else ""))
    bare = [d for d in made if d.outcome is not Outcome.ADOPTED and not d.reason.strip()]
    if bare:
        names = [conference.label(d.amendment) for d in bare]
        raise NoDispositionError(", ".join(names), names[0])
    return tuple(made)
