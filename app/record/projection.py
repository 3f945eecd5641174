"""From effective candidates to the conference: acts folded in the order of the record.

The state is a function of the set of acts, whatever the order of arrival. An act that sorts last
(the usual case) costs its own fold. One that sorts earlier is laid into the states after it, where
it does nothing to later acts; else all refolds from the nearest kept state below it. One is kept
every ``KEEP_EVERY`` acts, and far back fewer: what comes late is mostly not very late. States share
what they have in common, the less the further they are apart.
"""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import partial
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple, TypeAlias, cast

from app.ids import AmendmentId, EntryId
from app.negotiation.amending import without_steps
from app.negotiation.conference import Act, Conference, NoEffect, Refusal
from app.negotiation.events import AmendmentTabled, Housekeeping
from app.negotiation.fold import apply, refuse
from app.negotiation.fold_amendments import stands_apart, with_amendment

KEEP_EVERY = 64
_APART = 32
"""Kept states that are n acts back lie up to n // ``_APART`` acts apart."""
_FEW = 16
"""So many early acts are laid in one by one; for more, what follows them is refolded once."""
_MISSING = Refusal(
    NoEffect.MISSING_REF, "It refers to an entry that is not here yet, or has no effect."
)

_Order: TypeAlias = tuple[int, bytes]
_Referring: TypeAlias = tuple[Act, tuple[EntryId, ...]]
"""An act, and the entries it refers to."""
_Laying: TypeAlias = Callable[[Conference], Conference]
"""What an act does to states after it that were made without it."""
_FIRST: _Order = (0, b"")
"""Sorts before every act."""


class _Kept(NamedTuple):
    """A state that was come by while folding.

    Attributes:
        until: the place in the order of the last act that is in it.
        laid: how many of the acts that were laid in are in it, where they sort before that one.
        number: how many acts were in it when it was kept.
    """

    until: _Order
    conference: Conference
    laid: int
    number: int


class Projection:
    """The acts held so far, in order, and the conference that follows from them.

    Args:
        start: the conference before the first act: title and parties of the roster.
        faults: acts whose content was found unlawful at the door, with the reason.
    """

    def __init__(self, start: Conference, faults: Mapping[EntryId, Refusal]) -> None:
        self._faults = dict(faults)
        self._acts: dict[EntryId, Act] = {}
        self._refs: dict[EntryId, tuple[EntryId, ...]] = {}
        self._order: list[_Order] = []
        self._kept = [_Kept(_FIRST, start, 0, 0)]
        self._laid: list[tuple[_Order, _Laying]] = []
        self._unfolded: list[_Referring] = []
        self._conference = start

    @property
    def conference(self) -> Conference:
        """The state that follows from all acts held; those added since it was asked are folded."""
        self._fold_added()
        return self._conference

    @property
    def acts(self) -> Mapping[EntryId, Act]:
        """Every act held, effective or not."""
        self._fold_added()
        return self._acts

    def add(
        self,
        acts: Iterable[_Referring],
        faults: Mapping[EntryId, Refusal],
    ) -> None:
        """Add acts, each with the ids it refers to; known ones are left alone.

        They are folded when the state is asked for: what comes in portions, once for all of them.
        """
        self._faults.update(faults)
        self._unfolded += acts

    def _fold_added(self) -> None:
        added, self._unfolded = self._unfolded, []
        unknown = {a.order: (a, refs) for a, refs in added if a.id not in self._acts}
        fresh = [unknown[order] for order in sorted(unknown)]
        early = bisect_left(fresh, self._order[-1], key=_order) if self._order else 0
        if early <= _FEW:
            for act, refs in fresh[:early]:
                self._insert(act, refs)
            fresh = fresh[early:]
        if fresh:
            self._merge(fresh)

    def _merge(self, fresh: Sequence[_Referring]) -> None:
        """Fold acts, and anew what sorts after the first of them."""
        held, first = len(self._order), fresh[0][0].order
        place = bisect_left(self._order, first)
        for act, refs in fresh:
            self._acts[act.id], self._refs[act.id] = act, refs
        self._order[place:] = sorted([*self._order[place:], *map(_order, fresh)])
        if place == held:
            self._fold(held, self._conference)
        else:
            self._refold(first)

    def _insert(self, act: Act, refs: tuple[EntryId, ...]) -> None:
        """Fold an act that sorts before others."""
        self._acts[act.id], self._refs[act.id] = act, refs
        laying = self._laying(act)
        insort(self._order, act.order)
        if laying is None:
            self._refold(act.order)
        else:
            self._laid.append((act.order, laying))
            self._conference = laying(self._conference)

    def _laying(self, act: Act) -> _Laying | None:
        """Return what an early act does to the states after it; None: fold these anew.

        Cost: the few acts from the nearest kept state to its place, and those that are refused.
        """
        if not isinstance(act.event, AmendmentTabled | Housekeeping) or self._is_awaited(act):
            return None
        then = self._step(self._state_before(act.order), act)
        if act.id in then.refusals:
            return None
        if isinstance(act.event, Housekeeping):
            return _as_it_is
        amendment = then.amendments[AmendmentId(act.id)]
        if not stands_apart(amendment, then, self._conference):
            return None
        return partial(with_amendment, amendment=amendment)

    def _is_awaited(self, act: Act) -> bool:
        """Tell whether a later act that is refused names this one, and may have waited for it."""
        refused = (self._acts[id_] for id_ in self._conference.refusals)
        return any(
            late.order > act.order and (act.id in self._refs[late.id] or _names(late.event, act.id))
            for late in refused
        )

    def _state_before(self, order: _Order) -> Conference:
        """Return the state before the act of an order."""
        kept, conference = self._nearest(order)
        start = bisect_right(self._order, self._kept[kept].until)
        for at in range(start, bisect_left(self._order, order)):
            conference = self._step(conference, self._acts[EntryId(self._order[at][1])])
        return conference

    def _nearest(self, order: _Order) -> tuple[int, Conference]:
        """Return the nearest kept state before an order: its place among them, and itself.

        What was laid in since it was last asked for is laid into it now.
        """
        at = bisect_left(self._kept, order, key=attrgetter("until")) - 1
        until, conference, laid, number = self._kept[at]
        for early, laying in self._laid[laid:]:
            if early < until:
                conference = laying(conference)
        self._kept[at] = _Kept(until, conference, len(self._laid), number)
        return at, conference

    def _refold(self, order: _Order) -> None:
        """Fold again from the nearest kept state before an order."""
        at, conference = self._nearest(order)
        del self._kept[at + 1 :]
        self._fold(bisect_right(self._order, self._kept[at].until), conference)

    def _fold(self, place: int, conference: Conference) -> None:
        """Fold the acts from a place on, and keep states on the way."""
        kept = bisect_right(self._order, self._kept[-1].until)
        for at in range(place, len(self._order)):
            if at >= kept + KEEP_EVERY:
                kept_as = without_steps(conference)
                self._kept.append(_Kept(self._order[at - 1], kept_as, len(self._laid), at))
                self._kept = _thinned(self._kept)
                kept = at
            conference = self._step(conference, self._acts[EntryId(self._order[at][1])])
        self._conference = conference

    def _step(self, conference: Conference, act: Act) -> Conference:
        fault = self._faults.get(act.id)
        for ref in self._refs[act.id]:
            if fault is None and not self._holds(conference, act, ref):
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


def _thinned(kept: Sequence[_Kept]) -> list[_Kept]:
    """Return the states to be kept on: the first, and the further back, the further apart."""
    newest = kept[-1].number
    found = [kept[0]]
    for one, following in pairwise(kept[1:]):
        if following.number - found[-1].number > (newest - one.number) // _APART:
            found.append(one)
    return [*found, *kept[1:][-1:]]


def _order(referring: _Referring) -> _Order:
    return referring[0].order


def _as_it_is(conference: Conference) -> Conference:
    return conference


def _names(value: object, entry: EntryId) -> bool:
    """Tell whether an event, or something in it, is the id of an entry."""
    if isinstance(value, tuple):
        return any(_names(one, entry) for one in cast("tuple[object, ...]", value))
    if is_dataclass(value):
        return any(_names(getattr(value, field.name), entry) for field in fields(value))
    return value == entry
