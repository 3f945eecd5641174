"""The merge of one wording: ``merge_wording`` is the one entry point.

It takes the live amendments on the heading or text of one clause in one language, each as hunks
over the current wording, and gives the units with their readings and the whole readings beside
them. The order of the amendments never matters.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from app.ids import AmendmentId
from app.merge.decisions import Alignment
from app.merge.units import Backing, Contribution, Unit, displayed, units_of
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
    ordered = tuple(sorted(live, key=lambda one: (one.by.key, one.by.amendment)))
    keepers = displayed(retained)
    edits = [one for one in ordered if not one.alternative and one.hunks]
    texts = {one.by.amendment: apply_hunks(base, one.hunks) for one in ordered}
    contributions, aligned = _converged(base, edits, texts)
    units = units_of(base, contributions, keepers)
    wholes = _wholes(base, ordered, texts, displayed(deleted))
    return ClauseMerge(base, units, wholes, keepers, aligned, ordered)


def _converged(
    base: str, edits: Sequence[LiveHunks], texts: dict[AmendmentId, str]
) -> tuple[list[Contribution], tuple[Alignment, ...]]:
    alike: dict[str, list[LiveHunks]] = {}
    for edit in edits:
        alike.setdefault(texts[edit.by.amendment], []).append(edit)
    contributions: list[Contribution] = []
    aligned: list[Alignment] = []
    for same in alike.values():
        hunks = same[0].hunks
        if any(edit.hunks != hunks for edit in same):
            hunks = min(
                (e.hunks for e in same), key=lambda h: (write_delta(base, joined(base, h)), h)
            )
        aligned += (Alignment(e.by.amendment, hunks) for e in same if e.hunks != hunks)
        contributions.append(Contribution(tuple(edit.by for edit in same), hunks))
    return contributions, tuple(aligned)


def _wholes(
    base: str,
    live: Sequence[LiveHunks],
    texts: dict[AmendmentId, str],
    deleted: tuple[Backing, ...],
) -> tuple[WholeReading, ...]:
    edits = tuple(one.by for one in live if not one.alternative)
    found = [WholeReading(WholeKind.MERGED, base, edits)]
    others = dict.fromkeys(texts[one.by.amendment] for one in live if one.alternative)
    for text in others:
        if text != base:
            by = tuple(one.by for one in live if texts[one.by.amendment] == text)
            found.append(WholeReading(WholeKind.ALTERNATIVE, text, by))
    if deleted:
        found.append(WholeReading(WholeKind.DELETION, "", deleted))
    return tuple(found)
