"""Which clause of one text is which of another: by id, or, for foreign texts, by kept words.

A match by words is a proposal with a score, for a person to confirm; nothing is recorded on the
strength of it alone (``merge.md``, 8).
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import chain, pairwise
from typing import TypeAlias

from app.ids import ClauseId
from app.treaty.diff import common_ends
from app.treaty.instrument import ClauseKind, Instrument
from app.treaty.tokens import shared, word_count, words
from app.values import value

ENOUGH_TENTHS = 5
"""Two clauses match when they share this many tenths of their words, counted over both."""
_IN_PLACE_TENTHS = 8
_RARE = 40
_PROBES = 12
_CANDIDATES = 12
_NEAR = 6
_LEAST_INSIDE = 6
_INSIDE_TENTHS = 8
_Places: TypeAlias = Mapping[str, Sequence[int]]


@value
class Entry:
    """One clause of a version, with its words in one language.

    Attributes:
        id: of the clause; in foreign texts it says nothing about the other text.
        kind: what it is.
        parent: the clause it stands in.
        label: as printed ("Article 4").
        heading: its heading.
        text: its text.
    """

    id: ClauseId
    kind: ClauseKind
    parent: ClauseId | None
    label: str
    heading: str
    text: str

    @property
    def said(self) -> str:
        """Return heading and text as one string, with blanks squeezed."""
        return _squeezed(self.heading, self.text)


@lru_cache(maxsize=8_192)  # whoever looks at a comparison asks for the next one of the same texts
def _squeezed(heading: str, text: str) -> str:
    if not heading and "  " not in text and text.isprintable() and text.strip() == text:
        return text  # as most are: nothing of it can be squeezed
    return " ".join(f"{heading} {text}".split())


@value
class Match:
    """Entry ``old`` of the first text is entry ``new`` of the second.

    Attributes:
        old: index in the first.
        new: index in the second.
        score: 1.0 for the same id or the same words; else the share of words kept, over both.
    """

    old: int
    new: int
    score: float


def entries(instrument: Instrument, language: str) -> tuple[Entry, ...]:
    """Return the clauses of an instrument in the order of the text."""
    found: list[Entry] = []
    for clause, _ in instrument.walk():
        wording = clause.wording(language)
        label = clause.label.strip() or clause.number
        found.append(
            Entry(clause.id, clause.kind, clause.parent, label, wording.heading, wording.text)
        )
    return tuple(found)


def match_by_id(old: Sequence[Entry], new: Sequence[Entry]) -> tuple[Match, ...]:
    """Return the clauses that both versions of one instrument have, in the order of the old."""
    place = {entry.id: index for index, entry in enumerate(new)}
    return tuple(Match(i, place[e.id], 1.0) for i, e in enumerate(old) if e.id in place)


def match_by_words(old: Sequence[Entry], new: Sequence[Entry]) -> tuple[Match, ...]:
    """Return a proposal which clause is which, in the order of the old, each at most once.

    Clauses whose words each text has once match first; then those that kept their place between
    such neighbours, and eight tenths of their words; then the pairs that share most of their words,
    the likest first, if it is at least half of the words of both; then clauses of the same words
    that stand several times ("Option 2: No text"), between the same neighbours; last those without
    words, by what they are and their label, under the same parent.
    """
    pairing = _Pairing(old, new)
    for matches in (_of_same_words, _in_place, _likely, _of_repeated_words, _of_same_label):
        pairing.take(matches(pairing))
    return tuple(pairing.found[i] for i in sorted(pairing.found))


class _Pairing:
    """Two texts while it is found which clause is which.

    Attributes:
        said, said_new: what each clause says, by place.
        places, places_new: where each wording stands.
        found: the matches so far, by old place.
        taken: the new places of these.
    """

    def __init__(self, old: Sequence[Entry], new: Sequence[Entry]) -> None:
        self.old, self.new = old, new
        self.said, self.said_new = [e.said for e in old], [e.said for e in new]
        self.places, self.places_new = _places(self.said), _places(self.said_new)
        self.found: dict[int, Match] = {}
        self.taken: set[int] = set()

    def take(self, matches: Iterable[Match]) -> None:
        """Keep matches of clauses that have none yet, the first ones first."""
        for pair in matches:
            if pair.old not in self.found and pair.new not in self.taken:
                self.found[pair.old] = pair
                self.taken.add(pair.new)

    def tells(self, said: str) -> bool:
        """Tell whether words say which clause it is: not where a text repeats what both have."""
        here, there = self.places.get(said, ()), self.places_new.get(said, ())
        return bool(said) and not (here and there and len(here) + len(there) > 2)


def inside(
    old: Sequence[Entry], new: Sequence[Entry], matches: Sequence[Match]
) -> tuple[Match, ...]:
    """Return clauses without a match of which nearly all words stand in one clause of the new text.

    They may have been joined to it and not taken out: a proposal too. ``score`` is the share of
    their words that stands there, at least eight tenths. Clauses of fewer than six words are not
    looked for.
    """
    counted = [words(entry.said) for entry in new]
    index = _Index(enumerate(counted))
    found: list[Match] = []
    for place in sorted(set(range(len(old))) - {m.old for m in matches}):
        mine = words(old[place].said)
        if mine.total() < _LEAST_INSIDE:
            continue
        kept = [(shared(mine, counted[c]), -c) for c in index.candidates(mine)]
        most, host = max(kept, default=(0, 0))
        if most * 10 >= mine.total() * _INSIDE_TENTHS:
            found.append(Match(place, -host, most / mine.total()))
    return tuple(found)


def _places(side: Sequence[str]) -> _Places:
    """Return where each wording stands, in order; clauses without words left out."""
    found: dict[str, list[int]] = defaultdict(list)
    for place, said in enumerate(side):
        if said:
            found[said].append(place)
    return found


def _of_same_words(pairing: _Pairing) -> list[Match]:
    """Return clauses of exactly the same words that each text has once."""
    there = pairing.places_new
    return [
        Match(places[0], there[said][0], 1.0)
        for said, places in pairing.places.items()
        if len(places) == 1 and said in there and len(there[said]) == 1
    ]


def _in_place(pairing: _Pairing) -> list[Match]:
    """Return clauses that stand, as many as before, between neighbours of the same words.

    That is most of those that were amended; and one that was copied elsewhere stays where it was.
    """
    out: list[Match] = []
    ends = (-1, -1), (len(pairing.old), len(pairing.new))
    held = sorted((m.old, m.new) for m in pairing.found.values())
    for (last, last_new), (end, end_new) in pairwise([ends[0], *held, ends[1]]):
        if not 1 < end - last == end_new - last_new:
            continue
        for place, there in zip(range(last + 1, end), range(last_new + 1, end_new), strict=True):
            one, other = pairing.said[place], pairing.said_new[there]
            if there in pairing.taken or not (pairing.tells(one) and pairing.tells(other)):
                continue
            share = _kept(one, other)
            if share * 10 >= _IN_PLACE_TENTHS:
                out.append(Match(place, there, share))
    return out


def _kept(one: str, other: str) -> float:
    """Return the share of words that two wordings have in common, over both; a clause has some.

    Only the words between their equal ends need to be told apart.
    """
    left, right = common_ends(one, other)
    middle, other_middle = one[left : len(one) - right], other[left : len(other) - right]
    alike = word_count(f"{one[:left]} {one[len(one) - right :]}")
    both = 2 * alike + word_count(middle) + word_count(other_middle)
    if middle and other_middle:
        alike += shared(words(middle), words(other_middle))
    return 2 * alike / both if both else 0.0


def _likely(pairing: _Pairing) -> list[Match]:
    """Return the pairs of unmatched clauses that share enough words, the likest first."""
    free = [i for i in range(len(pairing.old)) if i not in pairing.found]
    counted = {i: words(pairing.said[i]) for i in free if pairing.tells(pairing.said[i])}
    index = _Index(counted.items())
    theirs = {i: _told_apart(held) for i, held in counted.items()}
    out: list[Match] = []
    for place, said in enumerate(pairing.said_new):
        if place in pairing.taken or not pairing.tells(said):
            continue
        held = words(said)
        mine = _told_apart(held)
        for candidate in index.candidates(held):
            kept = len(mine & theirs[candidate])
            both = len(mine) + len(theirs[candidate])
            if both and kept * 20 >= both * ENOUGH_TENTHS:
                out.append(Match(candidate, place, 2 * kept / both))
    return sorted(out, key=_likest)


def _of_repeated_words(pairing: _Pairing) -> list[Match]:
    """Return clauses of the same words that stand several times, where their neighbours are.

    Only what keeps its place between the matched clauses around it: that "Option 2:" of one article
    is that of another says nothing, and would be shown as moved.
    """
    found, taken, there = pairing.found, pairing.taken, pairing.places_new
    loose = {said for place, said in enumerate(pairing.said) if place not in found}
    free = {s: [p for p in there.get(s, ()) if p not in taken] for s in loose}
    behind = [len(pairing.new)] * (len(pairing.old) + 1)
    for place in range(len(pairing.old) - 1, -1, -1):
        behind[place] = found[place].new if place in found else behind[place + 1]
    out: list[Match] = []
    last = -1
    for place, said in enumerate(pairing.said):
        if place in found:
            last = found[place].new
        elif left := free[said]:
            end = behind[place] if behind[place] > last else last + _NEAR
            first = bisect_right(left, last)
            if first < len(left) and left[first] < end:
                last = left.pop(first)
                out.append(Match(place, last, 1.0))
    return out


def _told_apart(held: Counter[str]) -> frozenset[str]:
    """Return words so that those two texts have in common are those in both sets.

    The second "shall" of a text is another than its first, and that of the other text's second.
    """
    again = [w + " " * nth for w, count in held.items() if count > 1 for nth in range(1, count)]
    return frozenset((*held, *again))


class _Index:
    """In which clauses each word stands.

    Args:
        counted: the words of clauses, by place.
    """

    def __init__(self, counted: Iterable[tuple[int, Counter[str]]]) -> None:
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, held in counted:
            for word in held:
                self._places[word].append(place)
        by_rarity = sorted(self._places, key=lambda word: (len(self._places[word]), word))
        self._rank = {word: rank for rank, word in enumerate(by_rarity)}

    def candidates(self, mine: Counter[str]) -> list[int]:
        """Return the few clauses that share most of the rarest words."""
        known = sorted(self._rank.keys() & mine.keys(), key=self._rank.__getitem__)
        rare = (w for w in known[1:_PROBES] if len(self._places[w]) <= _RARE)
        asked = chain(known[:1], rare)
        votes = Counter(chain.from_iterable(self._places[word][:_RARE] for word in asked))
        return [place for place, _ in votes.most_common(_CANDIDATES)]


def _likest(match: Match) -> tuple[float, int, int]:
    return (-match.score, match.old, match.new)


def _of_same_label(pairing: _Pairing) -> list[Match]:
    """Return clauses without words, of one kind and label, under parents that match."""
    old, new = pairing.old, pairing.new
    same = {old[m.old].id: new[m.new].id for m in pairing.found.values()}
    there: dict[tuple[ClauseKind, str, ClauseId | None], list[int]] = defaultdict(list)
    for place in range(len(new) - 1, -1, -1):
        entry = new[place]
        if place not in pairing.taken and not pairing.said_new[place]:
            there[entry.kind, entry.label, entry.parent].append(place)
    out: list[Match] = []
    for place, entry in enumerate(old):
        if place in pairing.found or pairing.said[place]:
            continue
        if entry.parent and entry.parent not in same:
            continue
        parent = same[entry.parent] if entry.parent else None
        if free := there.get((entry.kind, entry.label, parent)):
            out.append(Match(place, free.pop(), 1.0))
            same[entry.id] = new[out[-1].new].id
    return out
