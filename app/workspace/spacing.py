"""Faults of spacing and punctuation that a decision would leave, and the chair's repair of them."""

from collections.abc import Sequence

from app.merge.choice import own_wording, wording_after
from app.merge.clause import ClauseMerge
from app.merge.decisions import UnitChoice
from app.merge.spacing import SpacingFault, repaired, spacing_faults
from app.treaty.delta import apply_hunks


def faults_of(merge: ClauseMerge, units: Sequence[UnitChoice]) -> tuple[SpacingFault, ...]:
    """Return the faults that choices leave and nobody wrote: in no base and no amendment."""
    chosen = {a for unit in units for a in unit.chosen}
    own = [apply_hunks(merge.base, one.hunks) for one in merge.live if one.by.amendment in chosen]
    return spacing_faults(merge.base, units, wording_after(merge.base, units), own)


def without_faults(merge: ClauseMerge, units: tuple[UnitChoice, ...]) -> tuple[UnitChoice, ...]:
    """Return choices that make the repaired wording; what differs is the chair's own, by name.

    Units that were not chosen stay open.
    """
    faults = faults_of(merge, units)
    if not faults:
        return units
    words = repaired(wording_after(merge.base, units), faults)
    return tuple(
        one
        for one in own_wording(merge, words)
        if one.hunks or any(one.start < u.end and u.start < one.end for u in units)
    )
