"""Two thousand pairs of known truth: what two edits of one wording make, without asking any merge.

Three kinds. *Beside one another*: two delegations amend one clause, apart; a third of the pairs
cannot both be had. *One after the other*: an amendment to one of several places that say the same,
then a decision that changes the article around it, so that its place has to be found again.
*Alike*: of two neighbouring sentences that begin or end alike one is struck out or put in, and the
other edit is beside it, often in the words that recur; in turn beside one another and decided.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from app.treaty.delta import Hunk
from tests.benchmarks import words
from tests.benchmarks.truth import meet, truth
from tests.benchmarks.words import Edit, Kind

_MEETING = 1 / 3
_TRIES = 400


@dataclass(frozen=True)
class Pair:
    """Two edits of one wording.

    Attributes:
        kind: what it tries.
        base: the wording that both were made on.
        ours, theirs: what each author wants.
        edits: the hunks of each, as the authors had them in mind.
        want: the one wording they make together; None where somebody has to choose.
        decided: ``theirs`` was adopted before ``ours`` arrived.
    """

    kind: str
    base: str
    ours: str
    theirs: str
    edits: tuple[tuple[Hunk, ...], tuple[Hunk, ...]]
    want: str | None
    decided: bool = False


def beside(count: int, seed: int = words.SEED) -> list[Pair]:
    """Return pairs of amendments made apart; a third of them truly overlap."""
    chance = random.Random(seed + 2)
    texts = words.treaty(max(20, count // 10), seed)
    found: list[Pair] = []
    for number in range(count):
        base = chance.choice(texts)
        one = words.an_edit(chance, base, anywhere=True)
        other = _other(chance, base, one, meeting=number % 3 == 0)
        found.append(_pair("beside", base, one, other))
    return found


def _pair(kind: str, base: str, one: Edit, other: Edit, *, decided: bool = False) -> Pair:
    want = truth(base, one, other)
    edits = (one.hunks, other.hunks)
    return Pair(kind, base, one.of(base), other.of(base), edits, want, decided)


def _other(chance: random.Random, base: str, one: Edit, *, meeting: bool) -> Edit:
    """Return an edit that differs from another, and meets it where that is wanted and found."""
    for _ in range(_TRIES):
        other = words.an_edit(chance, base, anywhere=True)
        if other.of(base) != one.of(base) and meet(base, one, other) == meeting:
            break
    return other


def alike(count: int, seed: int = words.SEED) -> list[Pair]:
    """Return pairs in which a sentence that begins or ends as its neighbour comes or goes."""
    chance = random.Random(seed + 9)
    found: list[Pair] = []
    while len(found) < count:
        base, whole, near = _like_neighbours(chance)
        start, end = near if chance.random() < 0.7 else (0, len(base))
        inner = words.an_edit(chance, base[start:end], anywhere=True)
        other = Edit(inner.kind, tuple(_along(hunk, start) for hunk in inner.hunks))
        if other.of(base) != whole.of(base):
            sides = (other, whole) if chance.random() < 0.7 else (whole, other)
            found.append(_pair("alike", base, *sides, decided=len(found) % 2 == 1))
    return found


def _like_neighbours(chance: random.Random) -> tuple[str, Edit, tuple[int, int]]:
    """Return a text, the edit of a whole sentence, and where its like neighbour stands."""
    said = [words.sentence(chance) for _ in range(chance.randint(3, 6))]
    at = chance.randrange(1, len(said))
    said[at] = _like(chance, said[at - 1], said[at])
    before = " ".join(said[:at])
    near = (len(before) - len(said[at - 1]), len(before))
    if chance.random() < 0.6:
        gone = Hunk(len(before), len(before) + 1 + len(said[at]), "")
        near = near if chance.random() < 0.5 else (gone.start + 1, gone.end)
        return " ".join(said), Edit(Kind.DELETE, (gone,)), near
    put = Hunk(len(before), len(before), f" {said[at]}")
    return " ".join((before, *said[at + 1 :])), Edit(Kind.INSERT, (put,)), near


def _like(chance: random.Random, one: str, other: str) -> str:
    """Return a sentence with the first or last words of its neighbour."""
    count = chance.randint(1, 6)
    if chance.random() < 0.6:
        return f"{other[:-1]}, {' '.join(one.split()[-count:])}"
    return " ".join((*one.split()[:count], *other.split()[2:]))


def _along(hunk: Hunk, by: int) -> Hunk:
    return Hunk(hunk.start + by, hunk.end + by, hunk.replacement)


def after(count: int, seed: int = words.SEED) -> list[Pair]:
    """Return pairs of an amendment to a phrase that recurs, and a change of the article since."""
    chance = random.Random(seed + 3)
    single = words.treaty(max(40, count // 5), seed)
    articles = [f"{one} {two}" for one, two in zip(single[::2], single[1::2], strict=True)]
    found: list[Pair] = []
    while len(found) < count:
        found += _recurring(chance, chance.choice(articles))
    return found


def _recurring(chance: random.Random, base: str) -> Iterator[Pair]:
    """Yield a pair, if the article says something twice and one of the changes can be made."""
    places = _recurring_places(base)
    if not places:
        return
    edit = _small_edit(chance, base, *chance.choice(places))
    spans = words.sentences(base)
    at = next((s for s in spans if s[0] < edit.start and edit.end < s[1]), None)
    if at is None or len(spans) < 3:
        return
    kind = chance.choice(("put before", "deleted", "rewritten"))
    changed = _change(chance, base, at, kind)
    told = all(words.changes_its_ends(base, hunk) for hunk in (edit, changed))
    if not told or _is_still_there(base, edit, changed):
        return
    one, other = (Edit(Kind.REPLACE, (hunk,)) for hunk in (edit, changed))
    yield _pair(kind, base, one, other, decided=True)


def _is_still_there(base: str, edit: Hunk, changed: Hunk) -> bool:
    """Tell whether a rewritten sentence says what stood beside the edit: then both can be had."""
    if not changed.start <= edit.start < changed.end:
        return False
    new = changed.replacement.lower()
    near = base[max(0, edit.start - 40) : edit.end + 40]
    taken = re.findall(r"\w+", base[edit.start : edit.end].lower())
    return not set(_twos(new)).isdisjoint(_twos(near)) or any(word in new for word in taken)


def _twos(text: str) -> list[tuple[str, str]]:
    return list(pairwise(re.findall(r"\w+", text.lower())))


def _recurring_places(base: str) -> list[tuple[int, int]]:
    spans = [m.span() for m in re.finditer(r"[^\s.,]+", base)]
    where: dict[str, list[tuple[int, int]]] = {}
    for length in (3, 4, 5):
        for first in range(len(spans) - length + 1):
            span = spans[first][0], spans[first + length - 1][1]
            where.setdefault(base[span[0] : span[1]].lower(), []).append(span)
    return [span for same in where.values() if len(same) > 1 for span in same]


_MODALS = {"shall": "should", "may": "shall", "should": "shall"}
_SHORT = ("in good faith", "to the extent possible", "individually or jointly", "as appropriate")


def _small_edit(chance: random.Random, base: str, start: int, end: int) -> Hunk:
    modal = re.search(r"\b(shall|may|should)\b", base[start:end])
    if modal and chance.random() < 0.6:
        at = start + modal.start()
        return Hunk(at, start + modal.end(), _MODALS[modal.group()])
    return Hunk(end, end, " " + chance.choice(_SHORT))


def _change(chance: random.Random, base: str, at: tuple[int, int], kind: str) -> Hunk:
    start, end = at
    if kind == "put before":
        new = " ".join(words.sentence(chance) for _ in range(chance.choice((1, 1, 2, 3))))
        place = chance.choice([s for s, _ in words.sentences(base) if s <= start])
        return Hunk(place, place, new + " ")
    if kind == "deleted":
        return Hunk(start, end, "")
    return Hunk(
        start, end, words.sentence(chance) + base[start:end][len(base[start:end].rstrip()) :]
    )
