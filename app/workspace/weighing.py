"""What would follow from the chair's picks: nothing is recorded, so everybody may ask.

The same functions that record a decision make it here and throw it away; what they would refuse is
said before anybody signs.
"""

from collections.abc import Mapping, Sequence
from dataclasses import field, replace

from app.errors import TravauxError
from app.ids import AmendmentId
from app.merge.choice import wording_after
from app.merge.clause import ClauseMerge
from app.merge.decisions import Outcome
from app.merge.units import Unit
from app.merge.whatif import Acceptance, what_if
from app.negotiation.conference import Conference, Text
from app.negotiation.contest import contest
from app.negotiation.events import DecisionMade
from app.negotiation.place import Place
from app.negotiation.stand_events import Stance
from app.negotiation.stands import WORST
from app.values import value
from app.workspace.deciding import Choices, Drafted, Ruled, concluded, decision, drafted
from app.workspace.deciding_checks import as_decided
from app.workspace.merge_desk import Desk
from app.workspace.picks import Picks, choices_of, chosen_reading, is_deletion, is_merged
from app.workspace.red_lines import crossed_by
from app.workspace.seconding import short_notice
from app.workspace.spacing import faults_of
from app.workspace.workspace import Workspace

_AROUND = 20
_ANY = "…"
"""Stands for a reason that is not written yet, to see what else would be refused."""


@value
class Verdict:
    """What becomes of one amendment by the picks.

    Attributes:
        outcome: as proposed by the picks, or as the chair chose.
        proposed: what the picks alone would say; None where they do not touch it.
        reason: that stands for it.
        lacks_reason: it needs one and has none.
    """

    amendment: AmendmentId
    label: str
    outcome: Outcome
    proposed: Outcome | None
    reason: str
    lacks_reason: bool


@value
class Weighed:
    """What would follow.

    Attributes:
        verdicts: of every amendment that the picks touch, in order of display.
        lacking: numbers of those that lack their reason.
        refusal: why it cannot be recorded as it is; None when it can, once the reasons are there.
        result: the wording, places that stay open as they are now.
        after: how many choices would be open on the wording, of ``before``.
        opponents: codes of those who stand in the way of a clean text, the smallest set found.
        stands: codes by stance on what is picked, each delegation where it is farthest off.
        faults: what the choices leave that nobody wrote: what, and the words around it.
        crossed: red lines of the own delegation that the result crosses.
        notices: what the rules say of notice.
    """

    verdicts: tuple[Verdict, ...] = ()
    lacking: tuple[str, ...] = ()
    refusal: TravauxError | None = None
    result: str = ""
    before: int = 0
    after: int = 0
    opponents: tuple[str, ...] = ()
    stands: Mapping[Stance, tuple[str, ...]] = field(default_factory=dict[Stance, tuple[str, ...]])
    faults: tuple[tuple[str, str], ...] = ()
    crossed: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()


def weigh(workspace: Workspace, desk: Desk, picks: Picks, accepting: Sequence[str] = ()) -> Weighed:
    """Return what would follow from picks on a wording as it stands now.

    Args:
        workspace: nothing in it is changed.
        desk: of the wording as it is now.
        picks: numbers in them are of its merge.
        accepting: codes of delegations that are supposed to live with what is picked.
    """
    public, place = workspace.conference.seen_by(), desk.place
    text = public.texts[desk.instrument]
    try:
        made = drafted(public, text, place, choices_of(desk.merge, picks), desk.merge)
    except TravauxError as error:
        return Weighed(refusal=error)
    verdicts = _verdicts(public, made, picks, _proposed(public, text, place, picks, made))
    event, refusal = _tried(public, text, place, with_reasons(made, picks), desk.merge)
    result = wording_after(made.merge.base, made.units)
    faults = faults_of(made.merge, made.units) if made.merge.base and made.units else ()
    shown = "" if is_deletion(made.merge, picks) else result
    return Weighed(
        verdicts,
        tuple(v.label for v in verdicts if v.lacks_reason),
        refusal,
        result,
        made.merge.brackets,
        _left_open(public, place, event, made.merge.brackets),
        _opponents(public, made, picks, accepting),
        _stands(desk, made, picks),
        tuple((f.kind.value, result[max(0, f.start - _AROUND) : f.end + _AROUND]) for f in faults),
        crossed_by(workspace, place, shown),
        tuple(short_notice(workspace, event)) if event else (),
    )


def decided_by(conference: Conference, text: Text, place: Place, picks: Picks) -> DecisionMade:
    """Return the decision that picks come to.

    Raises:
        TravauxError: as ``deciding.decision`` does.
    """
    merge = contest(conference, place).merge
    made = drafted(conference, text, place, choices_of(merge, picks), merge)
    return decision(conference, text, place, with_reasons(made, picks))


def with_reasons(made: Drafted, picks: Picks) -> Choices:
    """Return the choices with a reason for every amendment that the picks do not simply adopt."""
    choices = choices_of(made.merge, picks)
    said = dict(choices.rulings)
    for amendment, outcome in made.outcomes.items():
        if amendment not in said and outcome is not Outcome.ADOPTED:
            said[amendment] = picks.ruling(amendment, outcome)
    return replace(choices, rulings=said)


def _proposed(
    conference: Conference, text: Text, place: Place, picks: Picks, made: Drafted
) -> Mapping[AmendmentId, Outcome]:
    """Return what the picks say by themselves, without what the chair chose to say instead."""
    plain = replace(picks, outcomes={})
    if picks.outcomes:
        made = drafted(conference, text, place, choices_of(made.merge, plain), made.merge)
    said = choices_of(made.merge, plain).rulings
    return {**made.outcomes, **{amendment: one.outcome for amendment, one in said.items()}}


def _verdicts(
    conference: Conference, made: Drafted, picks: Picks, proposed: Mapping[AmendmentId, Outcome]
) -> tuple[Verdict, ...]:
    said = with_reasons(made, picks).rulings
    every = dict.fromkeys([*made.outcomes, *said])
    found: list[Verdict] = []
    for amendment in sorted(every, key=conference.display_key):
        ruled = said.get(amendment) or Ruled(made.outcomes[amendment])
        lacks = ruled.outcome is not Outcome.ADOPTED and not ruled.reason
        label = conference.label(amendment)
        suggested = proposed.get(amendment)
        found.append(Verdict(amendment, label, ruled.outcome, suggested, ruled.reason, lacks))
    return tuple(found)


def _tried(
    conference: Conference, text: Text, place: Place, choices: Choices, merge: ClauseMerge
) -> tuple[DecisionMade | None, TravauxError | None]:
    """Make the decision as if every reason were written."""
    said = {a: Ruled(r.outcome, r.reason or _ANY) for a, r in choices.rulings.items()}
    reasoned = replace(choices, rulings=said)
    try:
        made = drafted(conference, text, place, reasoned, merge)
        return concluded(conference, text, place, reasoned, made), None
    except TravauxError as error:
        return None, error


def _left_open(
    conference: Conference, place: Place, event: DecisionMade | None, before: int
) -> int:
    after = as_decided(conference, event) if event else None
    if after is None:
        return before
    text = after.texts[after.home[place[0]]] if place[0] in after.home else None
    is_there = text is not None and place[0] in text.base
    return contest(after, place).merge.brackets if is_there else 0


def _opponents(
    conference: Conference, made: Drafted, picks: Picks, accepting: Sequence[str]
) -> tuple[str, ...]:
    """Return who stands in the way of a clean text, apart from those supposed to accept."""
    if not is_merged(picks) or picks.own is not None:
        taken = {a for u in made.units for a in u.chosen}
        touched = {a for u in made.units for a in u.amendments} - taken
        against = _codes(conference, touched) - _codes(conference, taken)
        return tuple(sorted(against.difference(accepting)))
    units: list[Unit] = []
    chosen: dict[int, int] = {}
    for at, unit in enumerate(made.merge.units):
        reading = chosen_reading(made.merge, picks, at + 1)
        if reading is not None and reading not in unit.readings:
            unit = replace(unit, readings=(*unit.readings, reading))  # noqa: PLW2901 a composed one
        if reading is not None:
            chosen[at] = unit.readings.index(reading)
        units.append(unit)
    accepts = [Acceptance(code, u, r) for u, r in chosen.items() for code in accepting]
    return what_if(replace(made.merge, units=tuple(units)), chosen, accepts).opponents


def _codes(conference: Conference, amendments: set[AmendmentId]) -> set[str]:
    return {conference.code(p) for a in amendments for p in conference.amendments[a].sponsors}


def _stands(desk: Desk, made: Drafted, picks: Picks) -> dict[Stance, tuple[str, ...]]:
    """Return codes by stance on what is picked; of several stands the one farthest off counts."""
    taken = {a for u in made.units for a in u.chosen}
    taken |= {a for s in made.structure for a in s.chosen}
    merged = is_merged(picks) and picks.own is None
    readings = {(u, r) for u, held in picks.units.items() for r in held if merged}
    farthest: dict[str, Stance] = {}
    for one in desk.stands:
        if one.amendment in taken or one.reading in readings:
            for code, stance in one.stances:
                held = farthest.get(code, Stance.TAKEN_BACK)
                farthest[code] = max(held, stance, key=WORST.__getitem__)
    return {
        stance: tuple(sorted(code for code, held in farthest.items() if held is stance))
        for stance in Stance
        if stance is not Stance.TAKEN_BACK
    }
