"""What lives on of an amendment after decisions: applies, already reflected, or overtaken.

The base moves when a decision is made. A live amendment is against one wording of the clause's
chain and is carried, decision by decision, to the current one. The signed amendment never changes;
its state is computed, hunk by hunk, and then summed up (``merge.md``, 4).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from operator import attrgetter
from typing import ClassVar

from app.errors import TravauxError
from app.ids import AmendmentId, ClauseId, EntryId
from app.merge.chain import Carry, Chain, Step
from app.merge.changes import changed_by, changes_of
from app.merge.decisions import CARRIED_ON, Outcome, UnitChoice
from app.merge.touching import placed
from app.merge.units import wording_within
from app.treaty.delta import Hunk, Leeway, apply_hunks, joined, read_delta
from app.treaty.wording import WordingHash
from app.values import value

_NOBODY = AmendmentId(b"")
_CACHED_DELTAS = 65_536


class HunkState(Enum):
    """What became of one hunk."""

    APPLIES = "applies"
    REFLECTED = "already reflected"
    OVERTAKEN = "overtaken"
    DECIDED = "decided"
    MOVED = "moved to another clause"


_FOR_THE_CHAIR = (HunkState.OVERTAKEN, HunkState.MOVED)


class AmendmentState(Enum):
    """What became of an amendment's hunks together."""

    APPLIES = "applies"
    REFLECTED = "already reflected"
    NEEDS_ATTENTION = "needs attention"
    DECIDED = "decided"
    MOVED = "moved to another clause"


@value
class Fate:
    """What became of one hunk.

    Attributes:
        state: see ``HunkState``.
        hunk: over the current wording while it applies; else over the wording that the decision
            which settled it was made on.
        by: that decision; None while it applies.
        outcome: the disposition with which the hunk left, when it was decided.
    """

    state: HunkState
    hunk: Hunk
    by: EntryId | None = None
    outcome: Outcome | None = None


@value
class Moved:
    """Hunks that went to another clause, over its wording right after the decision ``by``."""

    to: ClauseId
    by: EntryId
    hunks: tuple[Hunk, ...]


@value
class Rebased:
    """What became of an amendment of one wording.

    Attributes:
        state: of all its hunks together.
        live: the hunks that apply, over the current wording; sorted, not overlapping. After a
            decision two of them may adjoin.
        fates: of every hunk; empty when the base is not in the chain.
        base_found: whether the wording it was made against is in the chain; when it is not, the
            amendment needs attention and is shown whole.
        moved: what went to other clauses, when this one was split or joined (``follow``).
    """

    state: AmendmentState
    live: tuple[Hunk, ...]
    fates: tuple[Fate, ...]
    base_found: bool = True
    moved: tuple[Moved, ...] = ()


@dataclass(eq=False)
class NoSuchDecisionError(TravauxError):
    """A decision to be undone is not one of those that made the current wording."""

    entry: EntryId
    says: ClassVar[str] = (
        "That decision is not among those that made the current wording. Choose one that is."
    )


@value
class Undoing:
    """What it takes to undo a decision now.

    Attributes:
        hunks: its hunks reversed, over the current wording; ``choice.own_hunks`` turns them into
            the choices of a decision, with the live amendments that they touch.
        done: what already is as it was before, over the wording that later decision found.
        blocked: what later decisions changed again, each with the first that did; for the chair.
    """

    hunks: tuple[Hunk, ...]
    done: tuple[Fate, ...]
    blocked: tuple[Fate, ...]


@lru_cache(maxsize=_CACHED_DELTAS)
def hunks_of(base: str, delta: str) -> tuple[Hunk, ...]:
    """Return the hunks of a stored delta over its base; read once and remembered.

    Raises:
        DeltaError: see ``read_delta``; a refusal is not remembered.
    """
    return read_delta(base, delta)


def rebase(
    chain: Chain, amendment: AmendmentId, base: WordingHash, hunks: Sequence[Hunk]
) -> Rebased:
    """Carry an amendment of a wording through the decisions made since; remembered until the next.

    So one more amendment of a clause costs its own way, not that of all others.

    Args:
        chain: the wording's decisions.
        amendment: its id; decisions name it.
        base: hash of the wording it was made against.
        hunks: as made, over that wording (``hunks_of``).
    """
    return _rebased(chain, amendment, base, tuple(hunks))


@lru_cache(maxsize=_CACHED_DELTAS)
def _rebased(
    chain: Chain, amendment: AmendmentId, base: WordingHash, hunks: tuple[Hunk, ...]
) -> Rebased:
    start = made_at(chain, amendment, base)
    if start is None:
        return Rebased(AmendmentState.NEEDS_ATTENTION, (), (), base_found=False)
    return carried(chain, start, amendment, hunks)


def undo(chain: Chain, entry: EntryId) -> Undoing:
    """Return what undoes a decision: its hunks reversed and carried through what came after.

    Raises:
        NoSuchDecisionError: the decision is not in the chain.
    """
    for index, step in enumerate(chain.steps):
        if step.entry == entry:
            back = _reversed(chain.wording_at(index), changed_by(step.decision.units))
            after = step.decision.result
            result = carried(chain, index + 1, _NOBODY, joined(after, back))
            return Undoing(
                joined(chain.current, result.live),
                tuple(f for f in result.fates if f.state is HunkState.REFLECTED),
                tuple(f for f in result.fates if f.state in _FOR_THE_CHAIR),
            )
    raise NoSuchDecisionError(entry)


def made_at(chain: Chain, amendment: AmendmentId, base: WordingHash) -> int | None:
    """Return at which wording of the chain an amendment was made: the latest that fits.

    A decision that names it was made after it; a text may return to an earlier wording, but an
    amendment that was decided on there does not come back to life with it.
    """
    places = [i for i in range(len(chain.steps) + 1) if chain.hash_at(i) == base]
    named = next((i for i, step in enumerate(chain.steps) if _names(step, amendment)), None)
    before = [i for i in places if named is None or i <= named]
    return max(before or places, default=None)


def _names(step: Step, amendment: AmendmentId) -> bool:
    return any(amendment in unit.amendments for unit in step.decision.units)


def carried(chain: Chain, start: int, amendment: AmendmentId, hunks: tuple[Hunk, ...]) -> Rebased:
    """Carry hunks over the wording at ``start`` through the decisions from there on."""
    live, fates, moved = hunks, list[Fate](), list[Moved]()
    for index in range(start, len(chain.steps)):
        step = chain.steps[index]
        passage = _Passage(chain.wording_at(index), step, amendment)
        if step.carries is None:
            live, settled = passage.carry(live)
        else:
            live, settled = passage.part(live, step.carries)
            moved += _moved(step.carries, settled)
        fates += settled
    fates += (Fate(HunkState.APPLIES, hunk) for hunk in live)
    return Rebased(summed_up(fates), live, tuple(fates), moved=tuple(moved))


def _moved(carries: Carry, settled: Sequence[Fate]) -> Iterator[Moved]:
    gone = [fate for fate in settled if fate.state is HunkState.MOVED]
    if gone and gone[0].by is not None and carries.to is not None:
        yield Moved(carries.to, gone[0].by, tuple(_along(f.hunk, carries.offset) for f in gone))


def _along(hunk: Hunk, shift: int) -> Hunk:
    """Move a placed hunk; where it could stand was settled in the wording it was made on."""
    leeway = hunk.leeway or Leeway(0, 0, 0)
    return Hunk(hunk.start + shift, hunk.end + shift, hunk.replacement, leeway)


def summed_up(fates: Sequence[Fate]) -> AmendmentState:
    """Return the state of an amendment from those of its hunks: what needs most comes first."""
    states = {fate.state for fate in fates}
    if HunkState.OVERTAKEN in states:
        return AmendmentState.NEEDS_ATTENTION
    if HunkState.APPLIES in states:
        return AmendmentState.APPLIES
    if HunkState.MOVED in states:
        return AmendmentState.MOVED
    if HunkState.DECIDED in states:
        return AmendmentState.DECIDED
    return AmendmentState.REFLECTED


@dataclass(slots=True)
class _Passage:
    """The hunks of one amendment on their way through one decision.

    Not frozen: one is made for each decision that an amendment passes.
    """

    before: str
    step: Step
    amendment: AmendmentId

    def carry(self, live: tuple[Hunk, ...]) -> tuple[tuple[Hunk, ...], list[Fate]]:
        """Return what lives on over the resulting wording, and the fates of the rest."""
        live = placed(self.before, self._aligned(live))
        decision = self.step.decision
        on: list[Hunk] = []
        settled: list[Fate] = []
        named: set[Hunk] = set()
        for unit in decision.units:
            if self.amendment in unit.amendments:
                inside = [hunk for hunk in _inside(live, unit) if hunk not in named]
                named.update(inside)
                on += self._decided(unit, inside, settled)
        rest = [hunk for hunk in live if hunk not in named] if named else live
        if rest and self._makes(live, decision.result):
            settled += self._settle(HunkState.REFLECTED, rest)
        else:
            on += self._compared(rest, settled)
        return _in_order(on), settled

    def _makes(self, live: tuple[Hunk, ...], result: str) -> bool:
        """Tell whether hunks alone make the wording that was decided; its length tells mostly."""
        grown = sum(hunk.growth for hunk in live)
        return len(self.before) + grown == len(result) and apply_hunks(self.before, live) == result

    def part(self, live: tuple[Hunk, ...], carries: Carry) -> tuple[tuple[Hunk, ...], list[Fate]]:
        """Let each hunk go with the side it lies on; one that crosses the point is overtaken."""
        live = tuple(_along(hunk, 0) for hunk in placed(self.before, live))
        if carries.to is None:
            return live, []
        point = carries.start
        at_point = [h for h in live if h.is_insertion and h.earliest <= point <= h.latest and point]
        stays = tuple(h for h in live if h.latest <= point and h not in at_point and point)
        goes = [h for h in live if h.earliest >= point and h not in at_point]
        torn = [h for h in live if h not in stays and h not in goes]
        fates = [*self._settle(HunkState.MOVED, goes), *self._settle(HunkState.OVERTAKEN, torn)]
        return stays, fates

    def _aligned(self, live: tuple[Hunk, ...]) -> tuple[Hunk, ...]:
        """Return the hunks the decision counted for the amendment, if they make its wording."""
        for alignment in self.step.decision.aligned:
            if alignment.amendment == self.amendment and _same(self.before, alignment.hunks, live):
                return alignment.hunks
        return live

    def _decided(self, unit: UnitChoice, inside: list[Hunk], settled: list[Fate]) -> list[Hunk]:
        """Let hunks leave with their disposition, or carry their reading on as one hunk."""
        outcome = self.step.outcomes.get(self.amendment, Outcome.NOT_REFLECTED)
        if not inside:
            return []
        chosen = wording_within(self.before, unit.start, unit.end, unit.hunks)
        reading = wording_within(self.before, unit.start, unit.end, inside)
        if outcome not in CARRIED_ON or reading == chosen:
            settled += self._settle(HunkState.DECIDED, inside, outcome)
            return []
        start = unit.start + changes_of(self.before, self.step).shift(unit.start)
        return [Hunk(start, start + len(chosen), reading)]

    def _compared(self, rest: Sequence[Hunk], settled: list[Fate]) -> list[Hunk]:
        """Compare hunks that the decision does not name with what it changed."""
        changes = changes_of(self.before, self.step)
        reflected = self._reflected(rest)
        on: list[Hunk] = []
        for hunk in rest:
            is_touched = changes.touched_by(hunk)  # whatever was made is, by itself
            if not is_touched and not (reflected and hunk in reflected):  # the most of them
                on.append(_along(hunk, changes.shift(hunk.start)))
            elif hunk in reflected or hunk in changes.made:
                settled += self._settle(HunkState.REFLECTED, [hunk])
            else:
                settled += self._settle(HunkState.OVERTAKEN, [hunk])
        return on

    def _reflected(self, rest: Sequence[Hunk]) -> set[Hunk]:
        """Return the hunks whose reading of a changed unit's range is the chosen text."""
        found: set[Hunk] = set()
        for unit in self.step.decision.units:
            inside = _inside(rest, unit) if unit.hunks else []
            if inside:
                chosen = wording_within(self.before, unit.start, unit.end, unit.hunks)
                if wording_within(self.before, unit.start, unit.end, inside) == chosen:
                    found.update(inside)
        return found

    def _settle(
        self, state: HunkState, hunks: Iterable[Hunk], outcome: Outcome | None = None
    ) -> Iterator[Fate]:
        return (Fate(state, hunk, self.step.entry, outcome) for hunk in hunks)


def _inside(hunks: Sequence[Hunk], unit: UnitChoice) -> list[Hunk]:
    """Return the sorted hunks that lie in a unit's range."""
    first = bisect_left(hunks, unit.start, key=attrgetter("start"))
    last = bisect_right(hunks, unit.end, key=attrgetter("start"))
    return [hunk for hunk in hunks[first:last] if hunk.end <= unit.end]


def _same(base: str, one: Sequence[Hunk], other: Sequence[Hunk]) -> bool:
    return apply_hunks(base, one) == apply_hunks(base, other)


def _in_order(hunks: list[Hunk]) -> tuple[Hunk, ...]:
    """Sort hunks; insertions that came to stand at one point become one, in their order."""
    if len(hunks) < 2:
        return tuple(hunks)
    found: list[Hunk] = []
    for hunk in sorted(hunks, key=lambda h: (h.start, h.end)):
        if found and found[-1].is_insertion and hunk.is_insertion and found[-1].end == hunk.start:
            before = found.pop()
            found.append(Hunk(hunk.start, hunk.end, before.replacement + hunk.replacement))
        else:
            found.append(hunk)
    return tuple(found)


def _reversed(before: str, changed: Sequence[Hunk]) -> list[Hunk]:
    """Return what takes a change back, over the wording after it."""
    back: list[Hunk] = []
    shift = 0
    for hunk in changed:
        start = hunk.start + shift
        back.append(Hunk(start, start + len(hunk.replacement), before[hunk.start : hunk.end]))
        shift += hunk.growth
    return back
