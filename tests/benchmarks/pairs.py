"""Two thousand pairs of known truth: what two edits of one wording make, without asking any merge.

Two kinds. *Beside one another*: two delegations amend one clause, apart; a third of the pairs
cannot both be had. *One after the other*: an amendment to one of several places that say the same,
then a decision that changes the article around it, so that its place has to be found again.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from app.treaty.delta import Hunk, apply_hunks
from tests.benchmarks import words

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
    """

    kind: str
    base: str
    ours: str
    theirs: str
    edits: tuple[tuple[Hunk, ...], tuple[Hunk, ...]]
    want: str | None


def beside(count: int, seed: int = words.SEED) -> list[Pair]:
    """Return pairs of amendments made apart; a third of them truly overlap."""
    chance = random.Random(seed + 2)
    texts = words.treaty(max(20, count // 10), seed)
    found: list[Pair] = []
    for number in range(count):
        base = chance.choice(texts)
        one = words.an_edit(chance, base)
        other = _other(chance, base, one, meeting=number % 3 == 0)
        want = words.truth(base, one, other)
        pair = (one.hunks, other.hunks)
        found.append(Pair("beside", base, one.of(base), other.of(base), pair, want))
    return found


def _other(chance: random.Random, base: str, one: words.Edit, *, meeting: bool) -> words.Edit:
    """Return an edit that differs from another, and meets it where that is wanted and found."""
    for _ in range(_TRIES):
        other = words.an_edit(chance, base)
        if other.of(base) != one.of(base) and words.meet(base, one, other) == meeting:
            break
    return other


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
    told = all(words.is_the_only_place(base, hunk) for hunk in (edit, changed))
    if not told or _is_still_there(base, edit, changed):
        return
    want = apply_hunks(base, sorted((edit, changed))) if kind == "put before" else None
    edited = apply_hunks(base, (edit,)), apply_hunks(base, (changed,))
    yield Pair(kind, base, *edited, ((edit,), (changed,)), want)


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
