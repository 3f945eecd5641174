"""From two wordings to the hunks between them, in the one canonical form (``merge.md``, 1).

Only who tables or decides calls this; the record keeps the delta. Equal ends are cut off by slices
first, so that a small edit in a long clause is cheap; a rewrite is not compared word by word.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import ClassVar, Protocol, cast

from diff_match_patch import diff_match_patch

from app.errors import TravauxError
from app.treaty.delta import Hunk, apply_hunks
from app.treaty.tokens import can_start, inside_word, is_blank, is_word, shared, tokens, words

MAX_TOKENS = 200_000
"""More tokens than this in one wording are refused: each distinct one is mapped to a character."""
MAX_STEPS = 1_000_000
"""Work that one comparison may cost (0.7 s). A clause of 16 KiB with four words in ten changed
stays below it; periodic texts made to be costly do not, and become one whole hunk."""
REWRITE_FROM_WORDS = 12
"""A base of fewer words is always compared word by word, and never counts as rewritten."""
KEPT_TENTHS = 4
"""A new wording that keeps less than this many tenths of the base's words is a rewrite."""

_FEW = REWRITE_FROM_WORDS * (10 - KEPT_TENTHS) // 10
"""At most so many words touched can never be a rewrite; no need to count the whole text."""
_DELETE, _INSERT, _EQUAL = -1, 1, 0  # diff-match-patch's names for its operations
_FIRST_CODE = 0x20
_SURROGATES, _AFTER_SURROGATES = 0xD800, 0xE000


class _Compare(Protocol):
    def __call__(
        self, text1: str, text2: str, *, checklines: bool, deadline: object
    ) -> list[tuple[int, str]]: ...


class _Bisect(Protocol):
    def __call__(self, text1: str, text2: str, deadline: object) -> list[tuple[int, str]]: ...


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
    common ends, and so is what would cost more than ``MAX_STEPS`` to compare. The same two texts
    always give the same hunks: no clock is asked.

    Raises:
        TooManyTokensError: a wording has more than ``MAX_TOKENS`` tokens.
    """
    if base == new:
        return ()
    left, right = _common_ends(base, new)
    end, new_end = len(base) - right, len(new) - right
    old, fresh = _counted(base[left:end]), _counted(new[left:new_end])
    whole = (Hunk(left, end, new[left:new_end]),)
    ends = base[:left], base[end:]
    if _may_be_rewrite(old, fresh, ends) and is_rewrite(base, new):
        return whole
    if not (old and fresh):
        return _settled(base, new, whole)
    if set(old).isdisjoint(fresh):
        return whole
    longest = max(end, new_end) - left
    before, behind = (_as_pieces(text, longest) for text in ends)
    try:
        found = _token_hunks([*before, *old, *behind], [*before, *fresh, *behind])
    except _TooCostlyError:
        return whole
    return _settled(base, new, found)


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
    here, there = Counter(old), Counter(fresh)
    here = {token: count for token, count in here.items() if is_word(token)}
    touched = sum(here.values())
    if touched <= _FEW:
        return False
    staying = sum(map(str.isalnum, (piece for end in ends for piece in end.split())))
    kept = staying + sum(min(count, there[token]) for token, count in here.items())
    return kept * 10 < (touched + staying) * KEPT_TENTHS


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


def _common_ends(base: str, new: str) -> tuple[int, int]:
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
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low


def _counted(text: str) -> list[str]:
    found = tokens(text)
    if len(found) > MAX_TOKENS:
        raise TooManyTokensError(len(found))
    return found


def _as_pieces(text: str, longest: int) -> list[str]:
    """Return an equal end as one piece, or as tokens where it is no longer than an edit can be.

    diff-match-patch slides an edit over an equality that the edit repeats whole; with this the
    result is the same as if nothing had been cut off.
    """
    if len(text) <= longest:
        return tokens(text)
    return [text]


def _token_hunks(old: list[str], fresh: list[str]) -> tuple[Hunk, ...]:
    """Compare two lists of pieces; return raw hunks between the texts that they make."""
    hunks: list[Hunk] = []
    here = there = at = begun = 0
    put: list[str] = []
    for operation, count in _edits(old, fresh):
        if operation == _EQUAL and (at > begun or put):
            hunks.append(Hunk(begun, at, "".join(put)))
            put = []
        if operation == _INSERT:
            put += fresh[there : there + count]
        else:
            at += sum(map(len, old[here : here + count]))
            here += count
        if operation != _DELETE:
            there += count
        if operation == _EQUAL:
            begun = at
    if at > begun or put:
        hunks.append(Hunk(begun, at, "".join(put)))
    return tuple(hunks)


class _TooCostlyError(Exception):
    """A comparison has cost ``MAX_STEPS``."""


class _Counting(diff_match_patch):
    """diff-match-patch, which counts its work where it would look at the clock.

    Its costly part, Myers' search from both ends, takes 2 n steps in its n-th round, and asks in
    each whether a deadline has passed (``time.time() > deadline``). This is the deadline it gets.
    """

    def __init__(self) -> None:
        super().__init__()
        self.Diff_Timeout = 0  # else it takes a short cut that may miss the smallest difference
        self._round = self._steps = 0

    def diff_bisect(self, text1: str, text2: str, deadline: object) -> list[tuple[int, str]]:
        self._round = 0
        bisect = cast("_Bisect", super().diff_bisect)
        return bisect(text1, text2, deadline)

    def __lt__(self, _now: float) -> bool:
        self._round += 1
        self._steps += self._round
        if self._steps > MAX_STEPS:
            raise _TooCostlyError
        return False


def _edits(old: list[str], fresh: list[str]) -> list[tuple[int, int]]:
    """Return what diff-match-patch says: (operation, number of pieces), in order."""
    codes = dict(zip(dict.fromkeys([*old, *fresh]), map(chr, _codes()), strict=False))
    tool = _Counting()
    # checklines must stay off: a mapped character may be a line feed
    compare = cast("_Compare", tool.diff_main)
    one, other = ("".join(map(codes.__getitem__, pieces)) for pieces in (old, fresh))
    found = compare(one, other, checklines=False, deadline=tool)
    return [(operation, len(mapped)) for operation, mapped in found]


def _codes() -> Iterator[int]:
    """Yield one code for each distinct token, from U+0020 up, no surrogates."""
    return chain(range(_FIRST_CODE, _SURROGATES), range(_AFTER_SURROGATES, sys.maxunicode + 1))
