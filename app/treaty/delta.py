"""The exact edit of a wording: hunks, and the stored delta they are kept as (``merge.md``, 1).

The stored form is diff-match-patch's delta over the base: ``=n`` keeps, ``-n`` takes out, ``+text``
puts in, a tab between two. ``n`` counts UTF-16 code units. There is one spelling of each edit, and
reading refuses every other one: what two programs could read differently is not a treaty's text.
"""

import re
import urllib.parse
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, NamedTuple

from app.errors import TravauxError

_OPERATION = re.compile(r"([=-])([1-9][0-9]{0,9})|(\+)([A-Za-z0-9 _.!~*'();/?:@&=+$,#%-]+)")
_SAFE = "!~*'();/?:@&=+$,# "
_ESCAPE = re.compile("[^A-Za-z0-9 _.!~*'();/?:@&=+$,#-]")


class Leeway(NamedTuple):
    """By how many characters a hunk could stand elsewhere, a pure insertion or deletion.

    Attributes:
        left, right: further off, the words in between being crossed.
        marks: then further right over marks of punctuation alone.
    """

    left: int
    right: int
    marks: int


@dataclass(frozen=True, slots=True, order=True)
class Hunk:
    """Characters ``start`` to ``end`` (code points) of a base become ``replacement``.

    Attributes:
        leeway: where it could as well stand and say the same; found by ``merge.touching.placed``
            in the wording that it was made on, and carried with it. It is not part of what a hunk
            is, and never stored.
    """

    start: int
    end: int
    replacement: str
    leeway: Leeway | None = field(default=None, compare=False, repr=False)

    @property
    def is_insertion(self) -> bool:
        """Whether nothing is taken out."""
        return self.start == self.end

    @property
    def growth(self) -> int:
        """By how many characters the text gets longer; negative when it gets shorter."""
        return len(self.replacement) - (self.end - self.start)

    @property
    def earliest(self) -> int:
        """Where it begins when it stands as far left as it can."""
        return self.start - self.leeway.left if self.leeway else self.start

    @property
    def latest(self) -> int:
        """Where it ends when it stands as far right as it can."""
        return self.end + self.leeway.right if self.leeway else self.end


@dataclass(eq=False)
class DeltaError(TravauxError):
    """A stored edit does not fit its wording, or is not spelt in the one way that is allowed."""

    why: str
    says: ClassVar[str] = "The stored change does not fit the wording: {why} Ask for it again."


@dataclass(eq=False)
class HunksError(TravauxError):
    """Hunks are not in order, overlap, adjoin, change nothing, or leave the wording."""

    why: str
    says: ClassVar[str] = "The changes cannot be made to this wording: {why}"


def check_hunks(base: str, hunks: Sequence[Hunk]) -> None:
    """Refuse hunks that are not a canonical list over a base.

    Raises:
        HunksError: not sorted, overlapping or adjoining, outside the base, or one puts back exactly
            what it takes out.
    """
    reached = -1
    for hunk in hunks:
        if hunk.start <= reached:
            raise HunksError("two of them overlap, adjoin or are out of order.")
        if not 0 <= hunk.start <= hunk.end <= len(base):
            raise HunksError("one of them reaches outside the text.")
        if base[hunk.start : hunk.end] == hunk.replacement:
            raise HunksError("one of them puts back what it takes out.")
        reached = hunk.end


def apply_hunks(base: str, hunks: Iterable[Hunk]) -> str:
    """Return the base with hunks applied; they must be sorted, inside it and not overlap.

    Raises:
        HunksError: they overlap, are out of order or reach outside the base.
    """
    pieces: list[str] = []
    reached = 0
    for hunk in hunks:
        if not reached <= hunk.start <= hunk.end <= len(base):
            raise HunksError("they overlap, are out of order or reach outside the text.")
        pieces += (base[reached : hunk.start], hunk.replacement)
        reached = hunk.end
    pieces.append(base[reached:])
    return "".join(pieces)


def joined(base: str, hunks: Iterable[Hunk]) -> tuple[Hunk, ...]:
    """Return sorted hunks that do not overlap as a list without adjoining or idle ones.

    Of an insertion and a replacement that begin at one place the insertion comes first.
    """
    found: list[Hunk] = []
    for hunk in hunks:
        if found and found[-1].end == hunk.start:
            before = found.pop()
            text = before.replacement + hunk.replacement
            found.append(Hunk(before.start, hunk.end, text))
        else:
            found.append(hunk)
    return tuple(h for h in found if base[h.start : h.end] != h.replacement)


def write_delta(base: str, hunks: Sequence[Hunk]) -> str:
    """Return the stored form of hunks over a base.

    Raises:
        HunksError: they are not sorted, overlap, adjoin, change nothing or leave the base.
    """
    check_hunks(base, hunks)
    measure = len if _utf16(base) == len(base) else _utf16
    parts: list[str] = []
    reached = 0
    for hunk in hunks:
        if hunk.start > reached:
            parts.append(f"={measure(base[reached : hunk.start])}")
        if hunk.end > hunk.start:
            parts.append(f"-{measure(base[hunk.start : hunk.end])}")
        if hunk.replacement:
            parts.append("+" + _escaped(hunk.replacement))
        reached = hunk.end
    if reached < len(base):
        parts.append(f"={measure(base[reached:])}")
    return "\t".join(parts)


def read_delta(base: str, delta: str) -> tuple[Hunk, ...]:
    """Return the hunks of a stored edit over its base; every other spelling is refused.

    The delta is written again from the hunks, and any difference refuses it.

    Raises:
        DeltaError: it is not spelt as ``write_delta`` spells it, or it does not fit the base.
    """
    if _utf16(base) == len(base):
        hunks = _hunks(delta, len(base), None)
    else:
        places = _places(base)
        hunks = _hunks(delta, len(places) - 1, places)
    try:
        again = write_delta(base, hunks)
    except HunksError as error:
        raise DeltaError(error.why) from error
    if again != delta:
        raise DeltaError("it is not spelt in the one way that is allowed.")
    return hunks


def inserted_text(delta: str) -> str:
    """Return all that a stored edit puts in, without needing its base; one line feed between.

    Raises:
        DeltaError: it is not a list of operations.
    """
    return "\n".join(text for kind, _, text in _operations(delta) if kind == "+")


def _hunks(delta: str, length: int, places: Sequence[int] | None) -> tuple[Hunk, ...]:
    """Read the operations; ``length`` and their counts are in UTF-16 code units."""
    found: list[Hunk] = []
    here = start = 0
    put = ""
    for kind, count, text in [*_operations(delta), ("=", 0, "")]:
        if kind == "=" and (here > start or put):
            found.append(_hunk(start, here, put, places))
            put = ""
        put += text
        here += count
        if here > length:
            raise DeltaError("it counts beyond the end of the text.")
        if kind == "=":
            start = here
    if here != length:
        raise DeltaError("it ends before the end of the text.")
    return tuple(found)


def _hunk(start: int, end: int, put: str, places: Sequence[int] | None) -> Hunk:
    if places is None:
        return Hunk(start, end, put)
    if places[start] < 0 or places[end] < 0:
        raise DeltaError("it cuts a character in two.")
    return Hunk(places[start], places[end], put)


def _operations(delta: str) -> Iterable[tuple[str, int, str]]:
    for part in delta.split("\t") if delta else ():
        found = _OPERATION.fullmatch(part)
        if found is None:
            raise DeltaError("it is not a list of what to keep, take out and put in.")
        if found[1]:
            yield found[1], int(found[2]), ""
        else:
            yield "+", 0, _unescaped(found[4])


def _escaped(text: str) -> str:
    return text if not _ESCAPE.search(text) else urllib.parse.quote(text, _SAFE)


def _unescaped(text: str) -> str:
    if "%" not in text:
        return text
    try:
        return urllib.parse.unquote(text, errors="strict")
    except UnicodeDecodeError as error:
        raise DeltaError("its words are not UTF-8.") from error


def _utf16(text: str) -> int:
    """Return the length of a text in UTF-16 code units."""
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _places(base: str) -> list[int]:
    """Return for each UTF-16 offset the code point it begins, -1 in the middle of a pair."""
    places: list[int] = []
    for at, character in enumerate(base):
        places.append(at)
        if character > "\uffff":
            places.append(-1)
    places.append(len(base))
    return places
