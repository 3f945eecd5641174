"""What the chair has picked on one wording and not recorded yet: values, and how they change.

Units and readings are counted from 1, as ``merge`` prints them; reading 1 is the text as it is. A
unit that is not named is open. What is picked becomes ``Choices``, the same that the command line
makes, so that both record the same decision.
"""

from collections.abc import Mapping
from dataclasses import field, replace

from app.ids import AmendmentId
from app.merge.choice import compose, overlapping
from app.merge.clause import ClauseMerge, WholeKind
from app.merge.decisions import Outcome
from app.merge.units import Reading, Unit
from app.treaty.delta import apply_hunks
from app.values import value
from app.workspace.deciding import Choices, Ruled

BASE = 1
"""The number of the reading that leaves the words as they are."""
IN_BRACKETS: tuple[int, ...] = ()
"""Stands for a unit that is kept in brackets on purpose."""
MERGED = 1
"""The number of the whole reading that is chosen unit by unit."""


@value
class Picks:
    """What is picked on one wording.

    Attributes:
        units: by number of the unit the numbers of the readings that stand there together, in this
            order; none for a unit kept in brackets.
        whole: the number of a whole reading that was picked, or None.
        own: the chair's own wording of the whole, or None.
        adopt: what is adopted of operations on the tree, and of retentions.
        outcomes: by amendment the disposition that the chair chose instead of the proposed one.
        reasons: by amendment the reason that is its own.
        reason: stands for every amendment that needs one and has none of its own.
        repair: mend what the choices leave of doubled blanks and marks.
        everywhere: the dispositions hold on other clauses too.
    """

    units: Mapping[int, tuple[int, ...]] = field(default_factory=dict[int, tuple[int, ...]])
    whole: int | None = None
    own: str | None = None
    adopt: tuple[AmendmentId, ...] = ()
    outcomes: Mapping[AmendmentId, Outcome] = field(default_factory=dict[AmendmentId, Outcome])
    reasons: Mapping[AmendmentId, str] = field(default_factory=dict[AmendmentId, str])
    reason: str = ""
    repair: bool = False
    everywhere: bool = False

    def ruling(self, amendment: AmendmentId, outcome: Outcome) -> Ruled:
        """Return an outcome with the reason that stands for the amendment."""
        return Ruled(outcome, (self.reasons.get(amendment) or self.reason).strip())


def first_picks(merge: ClauseMerge) -> Picks:
    """Return what is picked before the chair does anything: what nobody contests."""
    if len(merge.wholes) > 1 or merge.retained:
        return Picks()
    uncontested = (n for n, u in enumerate(merge.units, 1) if len(u.readings) == 2)
    return Picks(dict.fromkeys(uncontested, (2,)))


def picked(picks: Picks, unit: int, reading: int) -> Picks:
    """Return picks with one reading picked in a unit."""
    return _chosen(picks, unit, (reading,))


def bracketed(picks: Picks, unit: int) -> Picks:
    """Return picks with a unit kept in brackets; it is open again where it was that already."""
    if picks.units.get(unit) == IN_BRACKETS:
        return opened(picks, unit)
    return _chosen(picks, unit, IN_BRACKETS)


def opened(picks: Picks, unit: int) -> Picks:
    """Return picks with nothing said of a unit."""
    return replace(picks, units={n: r for n, r in picks.units.items() if n != unit}, own=None)


def joins(merge: ClauseMerge, picks: Picks, unit: int, reading: int) -> bool:
    """Say whether a reading can stand in its unit together with what is picked there."""
    held = picks.units.get(unit, ())
    if not held or BASE in (*held, reading) or reading in held:
        return False
    place = merge.units[unit - 1]
    ticked = [place.readings[n - 1].amendments[0] for n in held]
    return place.readings[reading - 1].amendments[0] not in overlapping(place, ticked)


def joined_by(merge: ClauseMerge, picks: Picks, unit: int, reading: int) -> Picks:
    """Return picks with a reading standing together with those picked in its unit, after them.

    One that stands there already is taken out; one that cannot is picked alone.
    """
    held = picks.units.get(unit, ())
    if reading in held and len(held) > 1:
        return _chosen(picks, unit, tuple(n for n in held if n != reading))
    if joins(merge, picks, unit, reading):
        return _chosen(picks, unit, (*held, reading))
    return picked(picks, unit, reading)


def all_picked(merge: ClauseMerge, picks: Picks, amendment: AmendmentId) -> Picks:
    """Return picks with everything that one amendment proposes for the wording."""
    for number, whole in enumerate(merge.wholes[1:], 2):
        if any(b.amendment == amendment for b in whole.by):
            return whole_picked(picks, number)
    for number, unit in enumerate(merge.units, 1):
        reading = reading_of(unit, amendment)
        if reading is not None:
            picks = picked(picks, number, reading)
    return picks


def whole_picked(picks: Picks, whole: int) -> Picks:
    """Return picks with a whole reading picked."""
    return replace(picks, whole=whole, own=None)


def adopted_too(picks: Picks, amendment: AmendmentId) -> Picks:
    """Return picks with an operation on the tree adopted, or no longer."""
    held = picks.adopt
    now = tuple(a for a in held if a != amendment) if amendment in held else (*held, amendment)
    return replace(picks, adopt=now)


def ruled(picks: Picks, amendment: AmendmentId, outcome: Outcome | None) -> Picks:
    """Return picks with a disposition that the chair chose; None for the proposed one."""
    others = {a: o for a, o in picks.outcomes.items() if a != amendment}
    return replace(picks, outcomes=others if outcome is None else {**others, amendment: outcome})


def reasoned(picks: Picks, amendment: AmendmentId, reason: str) -> Picks:
    """Return picks with a reason for one amendment alone; "" takes it away."""
    others = {a: r for a, r in picks.reasons.items() if a != amendment}
    return replace(picks, reasons={**others, amendment: reason} if reason.strip() else others)


def reading_of(unit: Unit, amendment: AmendmentId) -> int | None:
    """Return the number of the reading that an amendment has in a unit, or None."""
    found = (n for n, r in enumerate(unit.readings, 1) if amendment in r.amendments)
    return next(found, None)


def chosen_reading(merge: ClauseMerge, picks: Picks, unit: int) -> Reading | None:
    """Return the reading that stands in a unit by the picks, composed if need be, or None."""
    held = picks.units.get(unit, ())
    place = merge.units[unit - 1]
    readings = [place.readings[n - 1] for n in held]
    if len(readings) > 1:
        return compose(merge.base, place, [r.amendments[0] for r in readings], in_order=True)
    return readings[0] if readings else None


def picked_wording(merge: ClauseMerge, picks: Picks) -> str:
    """Return the wording that picks make, places that stay open as they are now."""
    if picks.own is not None:
        return picks.own
    if picks.whole is not None and picks.whole != MERGED:
        return merge.wholes[picks.whole - 1].text
    chosen = (chosen_reading(merge, picks, n) for n in range(1, len(merge.units) + 1))
    return apply_hunks(merge.base, [h for reading in chosen if reading for h in reading.hunks])


def is_merged(picks: Picks) -> bool:
    """Say whether the picks choose unit by unit, and not among whole readings."""
    return picks.whole in (None, MERGED)


def choices_of(merge: ClauseMerge, picks: Picks) -> Choices:
    """Return the choices that picks come to, with the dispositions that they say themselves.

    A unit kept in brackets retains there whoever proposes something in it. Where the merged text is
    picked among whole readings, those behind the others alone are not reflected.
    """
    said: dict[AmendmentId, Outcome] = {}
    merged = is_merged(picks) and picks.own is None
    for number, readings in picks.units.items() if merged else ():
        if readings == IN_BRACKETS:
            held = merge.units[number - 1].amendments
            said |= dict.fromkeys(held, Outcome.RETAINED_IN_BRACKETS)
    if picks.whole == MERGED and picks.own is None:
        here = {b.amendment for b in merge.wholes[0].by}
        others = (b.amendment for w in merge.wholes[1:] for b in w.by)
        said |= dict.fromkeys((a for a in others if a not in here), Outcome.NOT_REFLECTED)
    said |= picks.outcomes
    units = {n: "+".join(map(str, r)) for n, r in picks.units.items() if r} if merged else {}
    return Choices(
        units,
        None if merged or picks.own is not None else picks.whole,
        picks.own,
        picks.adopt,
        {amendment: picks.ruling(amendment, outcome) for amendment, outcome in said.items()},
        picks.repair,
        picks.everywhere,
    )


def is_deletion(merge: ClauseMerge, picks: Picks) -> bool:
    """Say whether the clause's deletion is picked."""
    number = picks.whole or MERGED
    whole = merge.wholes[number - 1] if number <= len(merge.wholes) else merge.wholes[0]
    return picks.own is None and whole.kind is WholeKind.DELETION


def _chosen(picks: Picks, unit: int, readings: tuple[int, ...]) -> Picks:
    """Return picks with something chosen in a unit: the text is made unit by unit again."""
    whole = picks.whole if picks.whole in (None, MERGED) else MERGED
    return replace(picks, units={**picks.units, unit: readings}, whole=whole, own=None)
