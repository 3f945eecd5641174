"""From two wordings to the hunks between them, in the one canonical form (``merge.md``, 1).

Only who tables or decides calls this; the record keeps the delta. Equal ends are cut off by slices
first, so that a small edit in a long clause is cheap; a rewrite is not compared word by word.
"""

from collections import Counter
from dataclasses import dataclass
from itertools import accumulate
from typing import ClassVar

from app.errors import TravauxError
from app.treaty.delta import Hunk, apply_hunks
from app.treaty.subsequence import replaced
from app.treaty.tokens import can_start, inside_word, is_blank, is_word, shared, tokens, words

MAX_TOKENS = 200_000
"""More tokens than this in one wording are refused."""
MAX_PAIRS = 1 << 28
"""So many pairs of tokens are compared (32 MiB, a fifth of a second): any two clauses of 16 KiB,
whatever they say. Longer texts that differ from end to end become one whole hunk."""
REWRITE_FROM_WORDS = 12
"""A base of fewer words is always compared word by word, and never counts as rewritten."""
KEPT_TENTHS = 4
"""A new wording that keeps less than this many tenths of the base's words is a rewrite."""

_FEW = REWRITE_FROM_WORDS * (10 - KEPT_TENTHS) // 10
"""At most so many words touched can never be a rewrite; no need to count the whole text."""


@dataclass(eq=False)
class TooManyTokensError(TravauxError):
    """A wording is too long to be compared word by word."""

    count: int
    limit: int = MAX_TOKENS
    says: ClassVar[str] = (
        "The wording has {count:,} words and marks; at most {limit:,} can be compared. "
        "Split the clause first."
    )


def hunks_between(base: str, new: str) -> tuple[Hunk, ...]:
    """Return the canonical hunks that turn one wording into another.

    No hunk begins or ends inside a token. Two hunks with only blanks between them are one; a pure
    insertion or deletion stands as far left as the text allows, not past the hunk before it, so
    that the blank leads (``" promptly"``). A rewrite (``is_rewrite``) is one hunk between the
    common ends, and so is what has more than ``MAX_PAIRS`` to compare. The same two texts always
    give the same hunks: no clock is asked.

    Raises:
        TooManyTokensError: a wording has more than ``MAX_TOKENS`` tokens.
    """
    if base == new:
        return ()
    left, right = common_ends(base, new)
    end, new_end = len(base) - right, len(new) - right
    old, fresh = _counted(base[left:end]), _counted(new[left:new_end])
    whole = (Hunk(left, end, new[left:new_end]),)
    ends = base[:left], base[end:]
    if _may_be_rewrite(old, fresh, ends) and is_rewrite(base, new):
        return whole
    if not (old and fresh):
        return _settled(base, new, whole)
    if len(old) * len(fresh) > MAX_PAIRS or set(old).isdisjoint(fresh):
        return whole
    return _settled(base, new, _token_hunks(old, fresh, left))


def whole_hunk(base: str, new: str) -> tuple[Hunk, ...]:
    """Return the one hunk that puts a whole other wording for a base: an alternative's delta."""
    return () if base == new else (Hunk(0, len(base), new),)


def kept_words(base: str, new: str) -> tuple[int, int]:
    """Return how many of the base's words the new wording keeps, wherever, and how many it has."""
    old = words(base)
    return shared(old, words(new)), old.total()


def is_rewrite(base: str, new: str) -> bool:
    """Return whether so few words stay that comparing them one by one would say nothing.

    Counted before any comparison: fewer than four tenths of at least twelve words stay.
    """
    kept, had = kept_words(base, new)
    return had >= REWRITE_FROM_WORDS and kept * 10 < had * KEPT_TENTHS


def _may_be_rewrite(old: list[str], fresh: list[str], ends: tuple[str, str]) -> bool:
    """Tell whether so few words stay, in the middle or at both ends; never where too many do.

    The words at the ends need not be told from one another: what stands between two blanks and has
    letters and digits alone is one at least.
    """
    if len(old) <= _FEW:
        return False
    here = Counter(old)
    for mark in [token for token in here if not is_word(token)]:
        del here[mark]
    touched = here.total()
    if touched <= _FEW:
        return False
    kept = shared(here, Counter(fresh))
    if kept * 10 >= touched * KEPT_TENTHS:
        return False
    wanting = touched * KEPT_TENTHS - kept * 10
    enough = -(-wanting // (10 - KEPT_TENTHS))  # so many words that stay make up for it
    pieces = (piece for end in ends for piece in end.split(None, 2 * enough))
    return sum(map(str.isalnum, pieces)) < enough


def kept_by_hunks(base: str, hunks: tuple[Hunk, ...]) -> tuple[int, int]:
    """Return how many of the base's words the hunks leave in their place, and how many it has."""
    taken: Counter[str] = Counter()
    for hunk in hunks:
        taken += words(base[hunk.start : hunk.end])
    had = words(base).total()
    return had - taken.total(), had


def canonical(base: str, hunks: tuple[Hunk, ...]) -> tuple[Hunk, ...]:
    """Return hunks joined over blanks and slid left; applying them gives the same text.

    Every writer of entries does this, importers too: it is what lets amendments meet that share
    only a part.
    """
    return _settled(base, apply_hunks(base, hunks), hunks)


def _settled(base: str, new: str, hunks: tuple[Hunk, ...]) -> tuple[Hunk, ...]:
    while True:
        settled = _slid(base, new, _joined_over_blanks(base, hunks))
        if settled == hunks:
            return settled
        hunks = settled


def _joined_over_blanks(base: str, hunks: tuple[Hunk, ...]) -> tuple[Hunk, ...]:
    found: list[Hunk] = []
    for hunk in hunks:
        if found and is_blank(gap := base[found[-1].end : hunk.start]):
            before = found.pop()
            text = before.replacement + gap + hunk.replacement
            found.append(Hunk(before.start, hunk.end, text))
        else:
            found.append(hunk)
    return tuple(h for h in found if base[h.start : h.end] != h.replacement)


def _slid(base: str, new: str, hunks: tuple[Hunk, ...]) -> tuple[Hunk, ...]:
    found: list[Hunk] = []
    floor = shift = 0
    for hunk in hunks:
        if hunk.is_insertion:
            settled = _slid_insertion(base, new, hunk, floor, shift)
        elif not hunk.replacement:
            settled = _slid_deletion(base, new, hunk, floor, shift)
        else:
            settled = hunk
        found.append(settled)
        floor, shift = settled.end, shift + settled.growth
    return tuple(found)


def _slid_insertion(base: str, new: str, hunk: Hunk, floor: int, shift: int) -> Hunk:
    """Slide while the character before is the last one put in; stop inside no token of either."""
    best = at = hunk.start
    length = len(hunk.replacement)
    while at > floor and base[at - 1] == new[at + shift + length - 1]:
        at -= 1
        if not (
            inside_word(base, at)
            or inside_word(new, at + shift)
            or inside_word(new, at + shift + length)
        ):
            best = at
    return Hunk(best, best, new[best + shift : best + shift + length])


def _slid_deletion(base: str, new: str, hunk: Hunk, floor: int, shift: int) -> Hunk:
    """Slide while the character before is the last one taken out."""
    best = at = hunk.start
    length = hunk.end - hunk.start
    while at > floor and base[at - 1] == base[at + length - 1]:
        at -= 1
        if not (
            inside_word(base, at) or inside_word(base, at + length) or inside_word(new, at + shift)
        ):
            best = at
    return Hunk(best, best + length, "")


def common_ends(base: str, new: str) -> tuple[int, int]:
    """Return the lengths of the equal start and the equal end, back to boundaries of both."""
    left = _common_prefix(base, new)
    while left and not (can_start(base, left) and can_start(new, left)):
        left -= 1
    right = _common_suffix(base[left:], new[left:])
    while right and not (can_start(base, len(base) - right) and can_start(new, len(new) - right)):
        right -= 1
    return left, right


def _common_prefix(one: str, other: str) -> int:
    """Return how many characters both begin with: bisected by slices, which compare at once."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_suffix(one: str, other: str) -> int:
    end, other_end = len(one), len(other)
    low, high = 0, min(end, other_end)
    while low < high:
        middle = (low + high + 1) // 2
        if one[end - middle : end - low] == other[other_end - middle : other_end - low]:
            low = middle
        else:
            high = middle - 1
    return low


def _counted(text: str) -> list[str]:
    found = tokens(text)
    if len(found) > MAX_TOKENS:
        raise TooManyTokensError(len(found))
    return found


def _token_hunks(old: list[str], fresh: list[str], start: int = 0) -> tuple[Hunk, ...]:
    """Compare two lists of tokens; return raw hunks between the texts, the old beginning there."""
    ends = list(accumulate(map(len, old), initial=start))
    return tuple(
        Hunk(ends[begun], ends[ended], "".join(fresh[put:done]))
        for begun, ended, put, done in replaced(old, fresh)
    )
