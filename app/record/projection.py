"""From effective candidates to the conference: acts folded in the order of the record.

The state is a function of the set of acts, whatever the order of arrival. An act that sorts last
(the usual case) costs its own fold; one that sorts earlier refolds from the nearest kept state
below it. States share all that they have in common, so that keeping one every ``KEEP_EVERY`` acts
costs little.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping

from app.ids import EntryId
from app.negotiation.conference import Act, Conference, NoEffect, Refusal
from app.negotiation.fold import apply, refuse

KEEP_EVERY = 128
_MISSING = Refusal(
    NoEffect.MISSING_REF, "It refers to an entry that is not here yet, or has no effect."
)


class Projection:
    """The acts held so far, in order, and the conference that follows from them.

    Args:
        start: the conference before the first act: title and parties of the roster.
        faults: acts whose content was found unlawful at the door, with the reason.
    """

    def __init__(self, start: Conference, faults: Mapping[EntryId, Refusal]) -> None:
        self._start = start
        self._faults = dict(faults)
        self._acts: dict[EntryId, Act] = {}
        self._refs: dict[EntryId, tuple[EntryId, ...]] = {}
        self._order: list[tuple[int, bytes]] = []
        self._kept: list[Conference] = [start]
        self._conference = start

    @property
    def conference(self) -> Conference:
        """The state that follows from all acts held."""
        return self._conference

    @property
    def acts(self) -> Mapping[EntryId, Act]:
        """Every act held, effective or not."""
        return self._acts

    def restart(self, start: Conference) -> None:
        """Take another beginning (the roster has new parties) and fold everything again."""
        self._start = start
        self._kept = [start]
        self._refold(0)

    def add(
        self,
        acts: Iterable[tuple[Act, tuple[EntryId, ...]]],
        faults: Mapping[EntryId, Refusal],
    ) -> None:
        """Add acts, each with the ids it refers to; known ones are left alone."""
        self._faults.update(faults)
        fresh = {a.id: (a, refs) for a, refs in acts if a.id not in self._acts}
        if not fresh:
            return
        lowest = min(a.order for a, _ in fresh.values())
        for act, refs in fresh.values():
            self._acts[act.id] = act
            self._refs[act.id] = refs
        held = len(self._order)
        start = bisect_right(self._order, lowest)
        self._order[start:] = sorted([*self._order[start:], *(a.order for a, _ in fresh.values())])
        if start == held:
            self._fold_from(held, self._conference)
        else:
            self._refold(start)

    def keep_only(self, ids: frozenset[EntryId]) -> None:
        """Take out acts that no longer count (a cut, a proven fork)."""
        gone = [a for i, a in self._acts.items() if i not in ids]
        if not gone:
            return
        start = self._order.index(min(a.order for a in gone))
        for act in gone:
            del self._acts[act.id], self._refs[act.id]
        self._order = [o for o in self._order if EntryId(o[1]) in self._acts]
        self._refold(start)

    def _refold(self, start: int) -> None:
        """Fold again from the nearest kept state at or below position ``start``."""
        kept = min(start // KEEP_EVERY, len(self._kept) - 1)
        del self._kept[kept + 1 :]
        self._fold_from(kept * KEEP_EVERY, self._kept[kept])

    def _fold_from(self, position: int, conference: Conference) -> None:
        for at in range(position, len(self._order)):
            if at == len(self._kept) * KEEP_EVERY:
                self._kept.append(conference)
            conference = self._step(conference, self._acts[EntryId(self._order[at][1])])
        self._conference = conference

    def _step(self, conference: Conference, act: Act) -> Conference:
        fault = self._faults.get(act.id)
        if fault is None and any(not self._holds(conference, act, r) for r in self._refs[act.id]):
            fault = _MISSING
        return apply(conference, act) if fault is None else refuse(conference, act, fault)

    def _holds(self, conference: Conference, act: Act, ref: EntryId) -> bool:
        found = self._acts.get(ref)
        return (
            found is not None
            and found.audience in (None, act.audience)  # what others cannot read, they lack
            and found.order[0] < act.order[0]
            and ref not in conference.refusals
        )
