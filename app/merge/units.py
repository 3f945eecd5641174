"""Units and readings: where live amendments meet in one wording, and what each would have it say.

Everything is arithmetic on hunks: nothing is tokenised and nothing compared, so that every device
finds the same units, whatever its libraries (``merge.md``, 2). Where two hunks meet: ``touching``.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import attrgetter
from typing import NamedTuple

from app.ids import AmendmentId
from app.merge.touching import Blanks, placed, reach
from app.treaty.delta import Hunk

Key = tuple[str, int, int]
"""Order of display everywhere: delegation code, number of the amendment, revision."""


def name_of(key: Key) -> str:
    """Return how people cite an amendment: "FRA-12", "FRA-12 rev.1"."""
    code, number, revision = key
    return f"{code}-{number}" + (f" rev.{revision}" if revision else "")


@dataclass(frozen=True, slots=True)
class Backing:
    """One amendment behind a reading: its id, its order of display and its sponsors' codes."""

    amendment: AmendmentId
    key: Key
    sponsors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Contribution:
    """Hunks that one amendment, or several of equal resulting wording, bring to a wording."""

    by: tuple[Backing, ...]
    hunks: tuple[Hunk, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a unit's range says when one amendment's hunks in it are applied.

    Attributes:
        text: the words of the unit's range.
        hunks: what makes them, over the whole wording; empty for the base reading alone.
        by: every amendment that has this reading, in order of display; behind the base reading
            stand those who tabled a retention.
    """

    text: str
    hunks: tuple[Hunk, ...]
    by: tuple[Backing, ...]

    @property
    def amendments(self) -> tuple[AmendmentId, ...]:
        """The amendments that have this reading, in order of display."""
        return tuple(b.amendment for b in self.by)

    @property
    def sponsors(self) -> tuple[str, ...]:
        """The codes of all delegations behind it, each once, in order of display."""
        if len(self.by) == 1 and len(self.by[0].sponsors) == 1:
            return self.by[0].sponsors  # as most
        return tuple(dict.fromkeys([code for b in self.by for code in b.sponsors]))


@dataclass(frozen=True, slots=True)
class Unit:
    """A maximal connected set of touching hunks: the smallest contested place of a wording.

    Attributes:
        start, end: the union of its hunks and of every place where they could as well stand
            (``touching.placed``), in characters of the base. Units never overlap.
        readings: the base reading first, the others by their lowest amendment.
        contributions: who brings which hunks to it, in order of display; to compose readings.
    """

    start: int
    end: int
    readings: tuple[Reading, ...]
    contributions: tuple[Contribution, ...]

    @property
    def base(self) -> Reading:
        """The reading that changes nothing; it can always be chosen."""
        return self.readings[0]

    @property
    def is_collision(self) -> bool:
        """Whether two or more readings stand against one another beside the base."""
        return len(self.readings) > 2

    @property
    def amendments(self) -> tuple[AmendmentId, ...]:
        """Every amendment with a hunk in the unit, in order of display."""
        return tuple(b.amendment for b in displayed(b for c in self.contributions for b in c.by))


def displayed(backings: Iterable[Backing]) -> tuple[Backing, ...]:
    """Return backings in order of display, never in order of arrival."""
    return tuple(sorted(backings, key=attrgetter("key", "amendment")))


class Group(NamedTuple):
    """A unit, and from where to where its hunks meet others (``touching.reach``)."""

    begins: int
    ends: int
    unit: Unit


def units_of(
    base: str, contributions: Sequence[Contribution], retained: Sequence[Backing] = ()
) -> tuple[Unit, ...]:
    """Return the units of a wording by one sweep over the sorted hunks.

    Args:
        base: the wording that all hunks are over.
        contributions: in order of display; hunks of each sorted and not overlapping.
        retained: who tabled a retention; they stand behind every base reading.
    """
    return tuple(group.unit for group in groups_of(base, contributions, retained))


def groups_of(
    base: str, contributions: Sequence[Contribution], retained: Sequence[Backing] = ()
) -> tuple[Group, ...]:
    """Return the units as ``units_of``, each with what it meets, so that they can be kept."""
    return tuple(_swept(base, _placed(base, contributions), retained))


def regrouped(
    base: str,
    groups: Sequence[Group],
    gone: Sequence[Contribution],
    come: Sequence[Contribution],
    retained: Sequence[Backing] = (),
) -> tuple[Group, ...]:
    """Return kept units with some contributions less and others more.

    Only the units that these meet are made anew; the result is that of ``groups_of`` of all that
    is left. Cost: the hunks in those units.

    Args:
        base: the wording that all hunks are over.
        groups: as found before, with the same ``retained``.
        gone: contributions that are in them, as they were given.
        come: further contributions.
        retained: as in ``units_of``.
    """
    leaving, coming = _placed(base, gone), _placed(base, come)
    met = _met(base, groups, chain(leaving, coming))
    left = {contribution.by[0].amendment for contribution in leaving}
    pieces: dict[AmendmentId, Contribution] = {c.by[0].amendment: c for c in coming}
    for contribution in (c for at in met for c in groups[at].unit.contributions):
        first = contribution.by[0].amendment
        if first not in left:
            held = pieces.get(first)
            hunks = (*(held.hunks if held else ()), *contribution.hunks)
            pieces[first] = Contribution(contribution.by, hunks)
    ordered = sorted(pieces.values(), key=lambda c: (c.by[0].key, c.by[0].amendment))
    kept = (group for at, group in enumerate(groups) if at not in met)
    return tuple(sorted((*kept, *_swept(base, ordered, retained)), key=attrgetter("begins")))


def _met(
    base: str, groups: Sequence[Group], contributions: Iterable[Contribution]
) -> dict[int, None]:
    """Return which units placed contributions meet, those in the text's order first."""
    found: set[int] = set()
    blanks = Blanks(base)
    for contribution in contributions:
        for hunk in contribution.hunks:
            begins, ends = reach(base, hunk, blanks)
            first = bisect_left(groups, begins, key=attrgetter("ends"))
            found.update(range(first, bisect_right(groups, ends, key=attrgetter("begins"))))
    return dict.fromkeys(sorted(found))


def _placed(base: str, contributions: Iterable[Contribution]) -> list[Contribution]:
    return [Contribution(c.by, placed(base, c.hunks)) for c in contributions]


_Member = tuple[int, Contribution, Hunk]


def _swept(
    base: str, contributions: Sequence[Contribution], retained: Sequence[Backing]
) -> Iterator[Group]:
    """Sweep placed hunks by where their reach begins: with reaches, touching is meeting."""
    blanks = Blanks(base)
    reaching = sorted(
        (*reach(base, hunk, blanks), order, index)
        for order, contribution in enumerate(contributions)
        for index, hunk in enumerate(contribution.hunks)
    )
    members: list[_Member] = []
    first = furthest = 0
    for begins, ends, order, index in reaching:
        if members and begins > furthest:
            yield Group(first, furthest, _unit(base, members, retained))
            members = []
        if not members:
            first = furthest = begins
        contribution = contributions[order]
        members.append((order, contribution, contribution.hunks[index]))
        furthest = max(furthest, ends)
    if members:
        yield Group(first, furthest, _unit(base, members, retained))


def _unit(base: str, members: list[_Member], retained: Sequence[Backing]) -> Unit:
    start = min(hunk.earliest for _, _, hunk in members)
    end = max(hunk.latest for _, _, hunk in members)
    hunks_of: dict[int, list[Hunk]] = {}
    backers: dict[int, Contribution] = {}
    for order, contribution, hunk in members:
        hunks_of.setdefault(order, []).append(hunk)
        backers[order] = contribution
    contributions = tuple(
        Contribution(backers[order].by, tuple(sorted(hunks_of[order])))
        for order in sorted(hunks_of)
    )
    return Unit(
        start, end, _readings(base, start, end, contributions, tuple(retained)), contributions
    )


def _readings(
    base: str,
    start: int,
    end: int,
    contributions: tuple[Contribution, ...],
    retained: tuple[Backing, ...],
) -> tuple[Reading, ...]:
    """Gather equal wordings of the range into one reading with all their amendments."""
    held = base[start:end]
    alike: dict[str, list[Contribution]] = {held: []}
    for contribution in contributions:
        text = wording_within(base, start, end, contribution.hunks)
        alike.setdefault(text, []).append(contribution)
    found = [Reading(held, (), displayed([*retained, *_backings(alike.pop(held))]))]
    for text, same in alike.items():
        hunks = same[0].hunks if len(same) == 1 else min(c.hunks for c in same)
        by = same[0].by if len(same) == 1 else displayed(_backings(same))
        found.append(Reading(text, hunks, by))
    return tuple(found)


def _backings(contributions: Iterable[Contribution]) -> Iterator[Backing]:
    return (backing for contribution in contributions for backing in contribution.by)


def wording_within(base: str, start: int, end: int, hunks: Sequence[Hunk]) -> str:
    """Return what a range says when hunks that lie in it are applied (sorted, not overlapping)."""
    if len(hunks) == 1:
        (hunk,) = hunks
        return base[start : hunk.start] + hunk.replacement + base[hunk.end : end]
    pieces: list[str] = []
    for hunk in hunks:
        pieces += (base[start : hunk.start], hunk.replacement)
        start = hunk.end
    return "".join((*pieces, base[start:end]))
