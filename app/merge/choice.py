"""From the chair's picks to a wording: the choice makes the text.

Each function gives ``UnitChoice`` values, the stored form of a choice; ``wording_after`` applies
them. Nothing is composed unasked, and nothing is added between the chosen words.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import ClassVar

from app.errors import TravauxError
from app.ids import AmendmentId
from app.merge.clause import ClauseMerge, WholeKind, WholeReading
from app.merge.decisions import Alignment, UnitChoice
from app.merge.touching import moved_to, overlap
from app.merge.units import (
    Backing,
    Contribution,
    Reading,
    Unit,
    displayed,
    name_of,
    units_of,
    wording_within,
)
from app.said import said
from app.treaty.delta import Hunk, HunksError, apply_hunks, joined
from app.treaty.diff import hunks_between, whole_hunk

_OWN = Backing(AmendmentId(b""), ("", 0, 0))
"""Stands for the chair's own wording in a sweep; it is in no stored choice."""


@dataclass(eq=False)
class CannotStandTogetherError(TravauxError):
    """Two amendments were ticked together that overlap."""

    one: str
    other: str
    says: ClassVar[str] = (
        "{one} and {other} change the same words and cannot stand together. Take one of them."
    )


@dataclass(eq=False)
class NoOrderError(TravauxError):
    """Two insertions at one point were ticked together without saying which comes first."""

    one: str
    other: str
    says: ClassVar[str] = "{one} and {other} insert at one place. Say which of the two comes first."


@dataclass(eq=False)
class NotInUnitError(TravauxError):
    """A reading or an amendment was chosen in a unit that it has no part in."""

    name: str
    says: ClassVar[str] = "{name} has no reading at this place. Choose one of those shown."


@dataclass(eq=False)
class ChoicesError(TravauxError):
    """Choices overlap, are out of order or reach outside their units or the wording."""

    why: str
    says: ClassVar[str] = "The choices cannot be made together: {why}"


def choose(unit: Unit, reading: Reading) -> UnitChoice:
    """Return the choice of a reading, also a composed one, in its unit."""
    chosen = reading.amendments if reading.hunks else ()
    return UnitChoice(unit.start, unit.end, unit.amendments, chosen, reading.hunks)


def overlapping(unit: Unit, ticked: Iterable[AmendmentId]) -> frozenset[AmendmentId]:
    """Return the amendments of a unit that can no longer be ticked beside those ticked.

    Two insertions at one point do not disable one another: the chair may name their order.
    """
    held = set(ticked)
    taken = [c for c in unit.contributions if held.intersection(b.amendment for b in c.by)]
    return frozenset(
        backing.amendment
        for other in unit.contributions
        if any(_clash(one, other) for one in taken)
        for backing in other.by
    )


def compose(
    base: str, unit: Unit, amendments: Sequence[AmendmentId], *, in_order: bool = False
) -> Reading:
    """Return the composed reading of amendments of one unit that can stand together.

    Hunks that several of them share are applied once. It credits all of them. Insertions that could
    as well stand further on are made at the last of their places, where they meet others.

    Args:
        base: the whole wording.
        unit: one of its units.
        amendments: those ticked.
        in_order: their order is the order of their insertions at one point, as the chair said.

    Raises:
        NotInUnitError: one has no hunk in the unit.
        CannotStandTogetherError: two of them overlap.
        NoOrderError: two insert at one point, and no order was stated.
    """
    taken = [_contribution(unit, amendment) for amendment in amendments]
    for one, other in combinations(taken, 2):
        if _clash(one, other):
            raise CannotStandTogetherError(_name(one), _name(other))
        if not in_order and _meet_at_a_point(one, other):
            raise NoOrderError(_name(one), _name(other))
    hunks = joined(base, _merged(base, taken))
    text = wording_within(base, unit.start, unit.end, hunks)
    credited = {b for c in taken for b in c.by}
    for reading in unit.readings[1:]:
        if reading.text == text:
            return Reading(text, hunks, displayed(credited.union(reading.by)))
    return Reading(text, hunks, displayed(credited))


def in_own_words(base: str, unit: Unit, text: str) -> UnitChoice:
    """Return the choice of the chair's own words for a unit's range.

    If they are those of a reading, it is that reading that is chosen, with its sponsors.
    """
    for reading in unit.readings:
        if reading.text == text:
            return choose(unit, reading)
    hunks = (Hunk(unit.start, unit.end, text),)
    return UnitChoice(unit.start, unit.end, unit.amendments, (), joined(base, hunks), own=True)


def own_wording(merge: ClauseMerge, text: str) -> tuple[UnitChoice, ...]:
    """Return the choices that make the chair's own wording of the whole.

    Where the words are those of a reading, that reading is chosen. What the text leaves as it was
    is chosen as it was; who wants to leave such a unit open drops its choice (no ``hunks``).

    Raises:
        TooManyTokensError: the text is too long to be compared word by word.
    """
    return own_hunks(merge, hunks_between(merge.base, text))


def own_hunks(merge: ClauseMerge, hunks: tuple[Hunk, ...]) -> tuple[UnitChoice, ...]:
    """Return the choices that make the chair's own change, such as what undoes a decision.

    As ``own_wording``, for hunks over the current wording.
    """
    own = Contribution((_OWN,), hunks)
    everyone = _contributions(merge)
    choices: list[UnitChoice] = []
    for unit in units_of(merge.base, [own, *everyone]):
        made = next((c.hunks for c in unit.contributions if c.by == (_OWN,)), ())
        others = tuple(c for c in unit.contributions if c.by != (_OWN,))
        plain = units_of(merge.base, others) if others else ()
        words = wording_within(merge.base, unit.start, unit.end, made)
        choices.append(_own_choice(unit, plain, made, words))
    return tuple(choices)


def choose_whole(merge: ClauseMerge, whole: WholeReading) -> UnitChoice:
    """Return the choice of an alternative: one whole-range unit that touches every amendment.

    The clause's deletion is a decision on structure; the merged text is chosen unit by unit.

    Raises:
        NotInUnitError: the whole reading is not an alternative.
    """
    if whole.kind is not WholeKind.ALTERNATIVE:
        raise NotInUnitError(said("The {kind} text", kind=whole.kind.value))
    chosen = tuple(b.amendment for b in whole.by)
    hunks = whole_hunk(merge.base, whole.text)
    return UnitChoice(0, len(merge.base), merge.amendments, chosen, hunks)


def wording_after(base: str, choices: Sequence[UnitChoice]) -> str:
    """Return the wording that choices make; places not chosen keep the base.

    Raises:
        ChoicesError: they overlap, are out of order, or a choice's hunks leave its unit.
    """
    check_choices(base, choices)
    return apply_hunks(base, [hunk for choice in choices for hunk in choice.hunks])


def check_choices(base: str, choices: Sequence[UnitChoice]) -> None:
    """Refuse choices that are not a decision on a wording; what comes from elsewhere is checked.

    Raises:
        ChoicesError: see ``wording_after``.
    """
    reached, empty = 0, False
    for choice in choices:
        if not reached <= choice.start <= choice.end <= len(base):
            raise ChoicesError("their places overlap or lie outside the text.")
        if empty and choice.end == reached:
            raise ChoicesError("two of them are at one point.")
        if any(not choice.start <= h.start <= h.end <= choice.end for h in choice.hunks):
            raise ChoicesError("one of them changes words outside its place.")
        if not set(choice.chosen) <= set(choice.amendments):
            raise ChoicesError("one of them takes an amendment that is not at its place.")
        try:
            apply_hunks(base, choice.hunks)
        except HunksError as error:
            raise ChoicesError(error.why) from error
        reached, empty = choice.end, choice.start == choice.end


def aligned_for(merge: ClauseMerge, choices: Sequence[UnitChoice]) -> tuple[Alignment, ...]:
    """Return what a decision of these choices records in ``WordingDecision.aligned``."""
    named = {amendment for choice in choices for amendment in choice.amendments}
    return tuple(a for a in merge.aligned if a.amendment in named)


def _own_choice(
    unit: Unit, plain: Sequence[Unit], made: tuple[Hunk, ...], words: str
) -> UnitChoice:
    amendments = tuple(a for a in unit.amendments if a != _OWN.amendment)
    if not made:
        return UnitChoice(unit.start, unit.end, amendments, (), ())
    if len(plain) == 1 and (plain[0].start, plain[0].end) == (unit.start, unit.end):
        for reading in plain[0].readings[1:]:
            if reading.text == words:
                return choose(plain[0], reading)
    return UnitChoice(unit.start, unit.end, amendments, (), made, own=True)


def _contributions(merge: ClauseMerge) -> list[Contribution]:
    """Put the contributions of all units together again, a list of hunks for each."""
    hunks: dict[tuple[Backing, ...], list[Hunk]] = {}
    for unit in merge.units:
        for contribution in unit.contributions:
            hunks.setdefault(contribution.by, []).extend(contribution.hunks)
    return [Contribution(by, tuple(found)) for by, found in hunks.items()]


def _contribution(unit: Unit, amendment: AmendmentId) -> Contribution:
    for contribution in unit.contributions:
        if any(b.amendment == amendment for b in contribution.by):
            return contribution
    raise NotInUnitError(said("The amendment"))


def _name(contribution: Contribution) -> str:
    return name_of(contribution.by[0].key)


def _at_one_point(one: Hunk, other: Hunk) -> bool:
    """Return whether two placed hunks insert at one point; compared at the last of their places."""
    return one.is_insertion and other.is_insertion and one.latest == other.latest


def _clash(one: Contribution, other: Contribution) -> bool:
    """Return whether two contributions have hunks that overlap, beyond those they share."""
    return any(
        overlap(a, b) and a != b and not _at_one_point(a, b) and not _both_gone(a, b)
        for a in one.hunks
        for b in other.hunks
    )


def _both_gone(one: Hunk, other: Hunk) -> bool:
    """Return whether two deletions stand apart as made: all places that do give one text.

    Such are neighbours of a list that begin alike ("of pumps, of anchors,").
    """
    apart = one.end <= other.start or other.end <= one.start
    return (
        apart
        and not (one.replacement or other.replacement or one.start == one.end)
        and (other.start < other.end)
    )


def _meet_at_a_point(one: Contribution, other: Contribution) -> bool:
    return any(_at_one_point(a, b) and a != b for a in one.hunks for b in other.hunks)


def _merged(base: str, taken: Sequence[Contribution]) -> list[Hunk]:
    """Return all hunks, each once; insertions at one point in the order of the contributions."""
    every = dict.fromkeys(hunk for contribution in taken for hunk in contribution.hunks)
    several = len(taken) > 1
    made = [moved_to(base, h, h.latest) if several and h.is_insertion else h for h in every]
    return sorted(made, key=lambda hunk: (hunk.start, hunk.end))
