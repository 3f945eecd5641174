"""The steps from one list of names to another, for models that may not be reset."""

from collections.abc import Hashable, Iterator, Sequence
from typing import TypeVar

from app.values import value

N = TypeVar("N", bound=Hashable)


@value
class Removal:
    """Items ``first`` to ``last`` go."""

    first: int
    last: int


@value
class Arrival:
    """Items of the new list from ``first`` to ``last`` are put in at ``first``."""

    first: int
    last: int


def edits(old: Sequence[N], new: Sequence[N]) -> Iterator[Removal | Arrival]:
    """Yield the steps that make ``new`` of ``old``; names are unique in each. Linear.

    What is in both stays where it is if it comes in the same order; otherwise everything between
    the equal beginning and the equal end is exchanged.
    """
    in_new, in_old = frozenset(new), frozenset(old)
    kept_old = [n for n in old if n in in_new]
    kept_new = [n for n in new if n in in_old]
    stays = in_old & in_new
    if kept_old != kept_new:
        stays = _equal_ends(old, new)
    gone = [n not in stays for n in old]
    come = [n not in stays for n in new]
    for first, last in reversed(list(stretches(gone))):
        yield Removal(first, last)
    for first, last in stretches(come):
        yield Arrival(first, last)


def _equal_ends(old: Sequence[N], new: Sequence[N]) -> frozenset[N]:
    short = min(len(old), len(new))
    head = next((i for i in range(short) if old[i] != new[i]), short)
    tail = next((i for i in range(short - head) if old[-1 - i] != new[-1 - i]), short - head)
    return frozenset(old[:head]) | frozenset(old[len(old) - tail :])


def stretches(flags: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Yield the first and last place of every run of true flags."""
    start: int | None = None
    for at, flag in enumerate(flags):
        if flag and start is None:
            start = at
        if not flag and start is not None:
            yield start, at - 1
            start = None
    if start is not None:
        yield start, len(flags) - 1
