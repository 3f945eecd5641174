"""Units and readings: where live amendments meet in one wording, and what each would have it say.

Everything is arithmetic on hunks: nothing is tokenised and nothing compared, so that every device
finds the same units, whatever its libraries (``merge.md``, 2). Where two hunks meet: ``touching``.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from app.ids import AmendmentId
from app.merge.touching import placed, reach
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
        return tuple(dict.fromkeys(code for b in self.by for code in b.sponsors))


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


def units_of(
    base: str, contributions: Sequence[Contribution], retained: Sequence[Backing] = ()
) -> tuple[Unit, ...]:
    """Return the units of a wording by one sweep over the sorted hunks.

    Args:
        base: the wording that all hunks are over.
        contributions: in order of display; hunks of each sorted and not overlapping.
        retained: who tabled a retention; they stand behind every base reading.
    """
    return tuple(_unit(base, members, retained) for members in _groups(base, contributions))


_Member = tuple[int, Contribution, Hunk]


def _groups(base: str, contributions: Sequence[Contribution]) -> Iterator[list[_Member]]:
    """Sweep hunks by where their reach begins: with reaches, touching is meeting."""
    hunks = [placed(base, contribution.hunks) for contribution in contributions]
    reaching = sorted(
        (*reach(base, hunk), order, index)
        for order, made in enumerate(hunks)
        for index, hunk in enumerate(made)
    )
    group: list[_Member] = []
    furthest = 0
    for begins, ends, order, index in reaching:
        if group and begins > furthest:
            yield group
            group = []
        group.append((order, contributions[order], hunks[order][index]))
        furthest = max(furthest, ends)
    if group:
        yield group


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
