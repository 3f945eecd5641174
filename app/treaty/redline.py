"""The difference of two wordings for showing: what stays, what goes, what comes."""

from collections.abc import Iterator, Sequence

from app.treaty.delta import Hunk
from app.treaty.diff import hunks_between
from app.treaty.span import Change, Span
from app.treaty.tokens import words
from app.values import value


@value
class Counts:
    """How many words a redline takes out and puts in."""

    deleted: int
    inserted: int


def redline(base: str, new: str) -> tuple[Span, ...]:
    """Return the redline of two wordings, word by word; what goes stands before what comes.

    The kept and deleted spans joined are the base, the kept and inserted ones the new wording.

    Raises:
        TooManyTokensError: a wording is too long to be compared.
    """
    return redline_of(base, hunks_between(base, new))


def redline_of(base: str, hunks: Sequence[Hunk]) -> tuple[Span, ...]:
    """Return the redline of a wording and hunks over it, exactly as they were made."""
    return tuple(_spans(base, hunks))


def tightened(base: str, hunks: Sequence[Hunk]) -> tuple[Hunk, ...]:
    """Return hunks for showing: blanks that go and come again at an end of one of them stay.

    A canonical hunk may span such a blank; struck out between two words it looks like a hyphen.
    """
    return tuple(_tight(base, hunk) for hunk in hunks)


def counts(spans: Sequence[Span]) -> Counts:
    """Return how many words of a redline go and come."""
    taken = sum(words(s.text).total() for s in spans if s.change is Change.DELETED)
    put = sum(words(s.text).total() for s in spans if s.change is Change.INSERTED)
    return Counts(taken, put)


def _tight(base: str, hunk: Hunk) -> Hunk:
    old, new = base[hunk.start : hunk.end], hunk.replacement
    if not (old and new):
        return hunk
    lead = _blanks(old, new)
    tail = _blanks(old[lead:][::-1], new[lead:][::-1])
    return Hunk(hunk.start + lead, hunk.end - tail, new[lead : len(new) - tail])


def _blanks(one: str, other: str) -> int:
    """Return with how many blanks both begin."""
    count = 0
    while count < min(len(one), len(other)) and one[count] == other[count] == " ":
        count += 1
    return count


def _spans(base: str, hunks: Sequence[Hunk]) -> Iterator[Span]:
    reached = 0
    for hunk in hunks:
        if hunk.start > reached:
            yield Span(Change.KEPT, base[reached : hunk.start])
        if hunk.end > hunk.start:
            yield Span(Change.DELETED, base[hunk.start : hunk.end])
        if hunk.replacement:
            yield Span(Change.INSERTED, hunk.replacement)
        reached = hunk.end
    if reached < len(base):
        yield Span(Change.KEPT, base[reached:])
