"""The merge of one wording: ``merge_wording`` is the one entry point.

It takes the live amendments on the heading or text of one clause in one language, each as hunks
over the current wording, and gives the units with their readings and the whole readings beside
them. The order of the amendments never matters.
"""

import hashlib
from bisect import bisect_left, insort
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple

from app.ids import AmendmentId
from app.merge.decisions import Alignment
from app.merge.units import (
    Backing,
    Contribution,
    Group,
    Key,
    Unit,
    displayed,
    groups_of,
    regrouped,
)
from app.treaty.delta import Hunk, apply_hunks, joined, write_delta


@dataclass(frozen=True, slots=True)
class LiveHunks:
    """A live amendment of one wording.

    Attributes:
        by: the amendment.
        hunks: over the current wording: as made, or as rebased (``rebase``); sorted, not
            overlapping.
        alternative: a whole other wording; it makes no units.
        whole: stands or falls together; it changes no unit, only what may be decided.
    """

    by: Backing
    hunks: tuple[Hunk, ...]
    alternative: bool = False
    whole: bool = False


class WholeKind(Enum):
    """The first choice on a clause: among its whole readings."""

    MERGED = "merged"
    ALTERNATIVE = "alternative"
    DELETION = "deletion"


@dataclass(frozen=True, slots=True)
class WholeReading:
    """One of the whole readings of a clause.

    Attributes:
        kind: the merged text with its units, a whole other wording, or the clause's deletion.
        text: the other wording; the base for the merged text; "" for the deletion.
        by: who is behind it, in order of display. Behind an alternative also stand amendments
            whose hunks happen to make that very wording.
    """

    kind: WholeKind
    text: str
    by: tuple[Backing, ...]

    @property
    def sponsors(self) -> tuple[str, ...]:
        """The codes of all delegations behind it, each once, in order of display."""
        return tuple(dict.fromkeys(code for b in self.by for code in b.sponsors))


@dataclass(frozen=True, slots=True)
class ClauseMerge:
    """What the live amendments make of one wording.

    Attributes:
        base: the current wording.
        units: in the order of the text.
        wholes: the merged text first, then each alternative by its lowest amendment, then the
            deletion; of length 1 when nothing stands against the merged text.
        retained: who tabled a retention.
        aligned: the hunks that the merge counted for an amendment instead of its own, which make
            the same wording. A decision records those of the amendments that it touches.
        live: everything given, in order of display.
    """

    base: str
    units: tuple[Unit, ...]
    wholes: tuple[WholeReading, ...]
    retained: tuple[Backing, ...]
    aligned: tuple[Alignment, ...]
    live: tuple[LiveHunks, ...]

    @property
    def deleted(self) -> tuple[Backing, ...]:
        """Who tabled the deletion of the clause, in order of display."""
        return self.wholes[-1].by if self.wholes[-1].kind is WholeKind.DELETION else ()

    @property
    def collisions(self) -> tuple[Unit, ...]:
        """The units in which two or more readings stand against one another."""
        return tuple(u for u in self.units if u.is_collision)

    @property
    def uncontested(self) -> tuple[Unit, ...]:
        """The units with one reading beside the base."""
        return tuple(u for u in self.units if not u.is_collision)

    @property
    def brackets(self) -> int:
        """How many choices are open: a unit each, and one among the whole readings."""
        contested = sum(len(unit.readings) > 1 for unit in self.units)
        return contested + (len(self.wholes) > 1)

    @property
    def proposing(self) -> tuple[Backing, ...]:
        """Those behind something that can still be chosen, in order of display.

        What was adopted of an amendment is in the base: it stays live, but proposes nothing.
        """
        others = {b for whole in self.wholes[1:] for b in whole.by}
        return displayed({r.by for r in self.live if r.hunks} | others)

    @property
    def amendments(self) -> tuple[AmendmentId, ...]:
        """Everything that a choice among whole readings touches, in order of display."""
        backings = {b for whole in self.wholes for b in whole.by} | {r.by for r in self.live}
        return tuple(b.amendment for b in displayed(backings))


def merge_wording(
    base: str,
    live: Iterable[LiveHunks],
    retained: Iterable[Backing] = (),
    deleted: Iterable[Backing] = (),
) -> ClauseMerge:
    """Merge the live amendments of one wording.

    Amendments with the same resulting wording count as one, with one delta (the smallest as a
    string): else two editors' alignments of one change would add it twice.

    Args:
        base: the current wording.
        live: each amendment once, its hunks over ``base``.
        retained: amendments that keep the clause as it is.
        deleted: amendments that delete the clause.

    Raises:
        HunksError: hunks of an amendment do not fit the base.
    """
    return merging(base, live, retained, deleted).merge


@dataclass(frozen=True, slots=True)
class Merging:
    """A merge, and what it takes to put one amendment more or less into it.

    Attributes:
        groups: its units, each with what it meets.
        alike: what is live, in order of display, by ``_mark`` of the wording that it makes.
    """

    merge: ClauseMerge
    groups: tuple[Group, ...]
    alike: Mapping[bytes, tuple[LiveHunks, ...]]

    def changed(self, gone: Collection[AmendmentId], come: Sequence[LiveHunks] = ()) -> "Merging":
        """Return the merging without some amendments, and with others.

        It is that of all that is then live (``merging``). Only units are made anew that hunks of
        these amendments, and of those that make the same wording, touch.

        Args:
            gone: amendments, live or not.
            come: further ones, or those that have gone as they are now.

        Raises:
            HunksError: hunks of an amendment do not fit the base.
        """
        leaving = [one for one in self.merge.live if one.by.amendment in gone] if gone else []
        if not (leaving or come):
            return self
        base, live, alike = self.merge.base, list(self.merge.live), dict(self.alike)
        touched: dict[bytes, None] = {}
        for one in leaving:
            mark = _mark(_made(base, one))
            touched[mark] = None
            del live[bisect_left(live, _display(one), key=_display)]
            alike[mark] = tuple(other for other in alike[mark] if other is not one)
        for one in come:
            mark = _mark(_made(base, one))
            touched[mark] = None
            insort(live, one, key=_display)
            alike[mark] = tuple(sorted((*alike.get(mark, ()), one), key=_display))
        before = [_converged(base, self.alike.get(mark, ())) for mark in touched]
        after = [_converged(base, alike[mark]) for mark in touched]
        for mark in [mark for mark in touched if not alike[mark]]:
            del alike[mark]
        made = _brought(before), _brought(after)
        groups = regrouped(base, self.groups, *made, retained=self.merge.retained)
        old = {alignment.amendment for one in before for alignment in one.aligned}
        kept = (alignment for alignment in self.merge.aligned if alignment.amendment not in old)
        aligned = [*kept, *(alignment for one in after for alignment in one.aligned)]
        merge = replace(
            self.merge,
            units=tuple(group.unit for group in groups),
            wholes=_wholes(base, live, lambda text: alike[_mark(text)], self.merge.deleted),
            aligned=_in_order(live, aligned),
            live=tuple(live),
        )
        return Merging(merge, groups, alike)


def merging(
    base: str,
    live: Iterable[LiveHunks],
    retained: Iterable[Backing] = (),
    deleted: Iterable[Backing] = (),
) -> Merging:
    """Merge as ``merge_wording``; the result can be kept and changed."""
    ordered = sorted(live, key=_display)
    alike: dict[str, list[LiveHunks]] = {}
    for one in ordered:
        alike.setdefault(_made(base, one), []).append(one)
    converged = [_converged(base, same) for same in alike.values()]
    keepers = displayed(retained)
    contributions = sorted(_brought(converged), key=lambda c: _display_of(c.by[0]))
    groups = groups_of(base, contributions, keepers)
    merge = ClauseMerge(
        base,
        tuple(group.unit for group in groups),
        _wholes(base, ordered, alike.__getitem__, displayed(deleted)),
        keepers,
        _in_order(ordered, [alignment for one in converged for alignment in one.aligned]),
        tuple(ordered),
    )
    return Merging(merge, groups, {_mark(text): tuple(same) for text, same in alike.items()})


def _display_of(by: Backing) -> tuple[Key, AmendmentId]:
    return by.key, by.amendment


def _display(one: LiveHunks) -> tuple[Key, AmendmentId]:
    return _display_of(one.by)


def _made(base: str, one: LiveHunks) -> str:
    """Return the wording that an amendment makes."""
    return apply_hunks(base, one.hunks)


def _mark(text: str) -> bytes:
    """Return what a wording is known by: ten thousand of them are not held for a comparison."""
    return hashlib.sha256(text.encode()).digest()


class _Converged(NamedTuple):
    """What amendments of one resulting wording bring to a merge."""

    contributions: tuple[Contribution, ...] = ()
    aligned: tuple[Alignment, ...] = ()


def _converged(base: str, alike: Sequence[LiveHunks]) -> _Converged:
    """Count amendments of one resulting wording as one; those that are alternatives make none."""
    same = [one for one in alike if not one.alternative and one.hunks]
    if not same:
        return _Converged()
    hunks = same[0].hunks
    if any(edit.hunks != hunks for edit in same):
        hunks = min((e.hunks for e in same), key=lambda h: (write_delta(base, joined(base, h)), h))
    aligned = tuple(Alignment(e.by.amendment, hunks) for e in same if e.hunks != hunks)
    return _Converged((Contribution(tuple(edit.by for edit in same), hunks),), aligned)


def _brought(converged: Iterable[_Converged]) -> list[Contribution]:
    return [contribution for one in converged for contribution in one.contributions]


def _in_order(live: Sequence[LiveHunks], aligned: Sequence[Alignment]) -> tuple[Alignment, ...]:
    """Return alignments in order of display of their amendments."""
    if not aligned:
        return ()
    by = {alignment.amendment: alignment for alignment in aligned}
    return tuple(by[one.by.amendment] for one in live if one.by.amendment in by)


def _wholes(
    base: str,
    live: Sequence[LiveHunks],
    alike: Callable[[str], Sequence[LiveHunks]],
    deleted: tuple[Backing, ...],
) -> tuple[WholeReading, ...]:
    """Return the whole readings; ``alike`` gives what is live and makes a wording."""
    edits = tuple(one.by for one in live if not one.alternative)
    found = [WholeReading(WholeKind.MERGED, base, edits)]
    for text in dict.fromkeys(_made(base, one) for one in live if one.alternative):
        if text != base:
            by = tuple(one.by for one in alike(text))
            found.append(WholeReading(WholeKind.ALTERNATIVE, text, by))
    if deleted:
        found.append(WholeReading(WholeKind.DELETION, "", deleted))
    return tuple(found)
