"""What two edits of one wording make together, told by their authors' own hunks.

Where the wordings alone do not tell which place an author meant, for words recur, every place is
tried, by nothing but comparing texts: somebody has to choose if at any of them the two meet.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import product

from app.treaty.delta import Hunk, apply_hunks
from tests.benchmarks.words import Edit


def truth(base: str, one: Edit, other: Edit) -> str | None:
    """Return the one wording that two edits make together; None where somebody has to choose."""
    if meet(base, one, other):
        return None
    return apply_hunks(base, sorted({*one.hunks, *other.hunks}))


def meet(base: str, one: Edit, other: Edit) -> bool:
    """Tell whether two edits cannot both be taken without choosing.

    At some of their places they share a character; or one puts words in where the other puts words
    in or has a border, at most blanks between, so that the order would be a guess; or one stands
    before the other at some places and behind it at others. Equal hunks are one.
    """
    mine = [places(base, one.hunks, i) for i in range(len(one.hunks))]
    theirs = [places(base, other.hunks, i) for i in range(len(other.hunks))]
    return any(_meet_somewhere(base, a, b) for a, b in product(mine, theirs) if a != b)


def places(base: str, hunks: Sequence[Hunk], number: int) -> list[list[Hunk]]:
    """Return a hunk, and every other place at which it would be the same amendment.

    Places between which no word lies are listed together: there the same words are taken out, or
    something is put in before the same word, be it on this side of a full stop or on the other.
    """
    hunk = hunks[number]
    every = {hunk}
    if not (hunk.replacement and hunk.end > hunk.start):
        floor = hunks[number - 1].end if number else 0
        ceiling = hunks[number + 1].start if number + 1 < len(hunks) else len(base)
        every |= {h for h in _everywhere(base, hunk) if floor <= h.start and h.end <= ceiling}
    found: dict[tuple[int, ...], list[Hunk]] = {}
    for other in sorted(every):
        found.setdefault(_words_of(base, other), []).append(other)
    return list(found.values())


def _everywhere(base: str, hunk: Hunk) -> Iterator[Hunk]:
    """Yield every pure insertion or deletion that makes the same wording and cuts no word."""
    new, length = apply_hunks(base, (hunk,)), hunk.end - hunk.start
    kept = len(base) - length
    first, last = kept - _alike(base[::-1], new[::-1]), _alike(base, new)
    for start in range(max(0, first), min(kept, last) + 1):
        put = new[start : start + len(hunk.replacement)]
        edges = ((base, start), (base, start + length), (new, start), (new, start + len(put)))
        if not any(re.match(r"\w\w", text[at - 1 : at + 1]) for text, at in edges if at):
            yield Hunk(start, start + length, put)


def _alike(one: str, other: str) -> int:
    """Return with how many equal characters two texts begin."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _words_of(base: str, hunk: Hunk) -> tuple[int, ...]:
    """Return which words of the base a hunk takes out, or behind how many it stands."""
    if hunk.start == hunk.end:
        return (len(re.findall(r"\w+", base[: hunk.start])),)
    return tuple(word.start() for word in re.finditer(r"\w+", base) if _inside(word, hunk))


def _inside(word: re.Match[str], hunk: Hunk) -> bool:
    return hunk.start < word.end() and word.start() < hunk.end


def _meet_somewhere(
    base: str, mine: Sequence[Sequence[Hunk]], theirs: Sequence[Sequence[Hunk]]
) -> bool:
    """Judge two hunks with all their places.

    What is put in and what is taken out beside it meet only if they cannot be made apart, one of
    them across a full stop; two that can both be made across it stand on one side of it together.
    """
    mixed = mine[0][0].is_insertion != theirs[0][0].is_insertion
    sides: set[bool] = set()
    for same, others in product(mine, theirs):
        firsts = list(product(*(s if s[0].is_insertion else s[:1] for s in (same, others))))
        sides |= {a.end <= b.start for a, b in firsts}
        together = len(same) > 1 and len(others) > 1
        pairs = zip(same, others, strict=False) if together else product(same, others)
        if (
            all(_hunks_meet(base, a, b) for a, b in pairs)
            if mixed
            else any(_hunks_meet(base, a, b) for a, b in firsts)
        ):
            return True
    return len(sides) > 1


def _hunks_meet(base: str, one: Hunk, other: Hunk) -> bool:
    if one.start < other.end and other.start < one.end:
        return True
    if not (one.is_insertion or other.is_insertion):
        return False
    first, second = sorted((one, other), key=lambda h: (h.end, h.start))
    return not base[min(first.end, second.start) : max(first.end, second.start)].strip()
