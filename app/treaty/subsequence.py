"""What two rows of tokens have in common, in order: a longest common subsequence, by long integers.

After Hyyrö, "Bit-parallel LCS-length computation revisited" (2004): one integer, a bit for each
token of the old row, stands for a whole row of the usual table, so that Python's own arithmetic
does the work, and comparing costs some bytes a token instead of some objects a pair of tokens.
"""

from collections.abc import Iterator, Sequence

Span = tuple[int, int, int, int]
"""Old tokens from and to, new tokens from and to: what is replaced by what."""


def replaced(old: Sequence[str], new: Sequence[str]) -> Iterator[Span]:
    """Yield what has to be replaced, as little as can be, in order; two spans never adjoin.

    What is equal at the beginning is kept, then what is equal at the end. Where several ways
    between are as short, what is kept stands as far at the front as it can, and old tokens go
    before new ones come. The same rows always give the same spans.

    Cost: time and memory by the number of old tokens times the number of new ones, in bits.
    """
    start, end = _equal_ends(old, new)
    middle, fresh = old[start : len(old) - end], new[start : len(new) - end]
    for begun, ended, put, done in _replaced(middle, fresh):
        yield start + begun, start + ended, start + put, start + done


def _equal_ends(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    most = min(len(old), len(new))
    start = next((at for at in range(most) if old[at] != new[at]), most)
    backwards = range(1, most - start + 1)
    return start, next((at - 1 for at in backwards if old[-at] != new[-at]), most - start)


def _replaced(old: Sequence[str], new: Sequence[str]) -> Iterator[Span]:
    longest = _longest(old, new)
    here = there = begun = put = 0
    many, most = len(old), len(new)
    while here < many and there < most:
        if old[here] == new[there]:
            if here > begun or there > put:
                yield begun, here, put, there
            here, there = here + 1, there + 1
            begun, put = here, there
        elif longest[there] >> many - 1 - here & 1:  # as much is common without this old token
            here += 1
        else:
            there += 1
    if begun < many or put < most:
        yield begun, many, put, most


def _longest(old: Sequence[str], new: Sequence[str]) -> list[int]:
    """Return by new token how the longest common row of the rest grows with each old token.

    The bit of ``old[i]``, the last token's being the lowest, is 0 in ``[j]`` where ``old[i:]`` has
    more in common with ``new[j:]`` than ``old[i + 1:]`` has.
    """
    places: dict[str, int] = {}
    bit = 1 << len(old)
    whole = bit - 1
    for token in old:
        bit >>= 1
        places[token] = places.get(token, 0) | bit
    row = whole
    rows: list[int] = []
    for token in reversed(new):
        met = row & places.get(token, 0)
        if met:
            row = (row + met | row - met) & whole
        rows.append(row)
    rows.reverse()
    return rows
