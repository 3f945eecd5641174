"""A translation laid beside its instrument: which clause renders which. Nothing is guessed.

Clauses are matched by their printed numbers, articles and annexes through the whole text, others
among their neighbours; what has no number is matched by its place, where as many of a kind stand
there on both sides. All that is left over is named with the reason.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from app.ids import ClauseId
from app.treaty.instrument import Clause, ClauseKind, Instrument
from app.treaty.numbering import labels
from app.treaty.numbers import from_han, key_of, read_number, scheme_of, value_in
from app.treaty.wording import Wording
from app.treaty.words import Words
from app.values import value

_K = ClauseKind
_DIVISIONS = frozenset({_K.BOOK, _K.PART, _K.TITLE_DIVISION, _K.CHAPTER, _K.SECTION})
_ITEMS = frozenset({_K.PARAGRAPH, _K.SUBPARAGRAPH, _K.RECITAL})
_THROUGHOUT = frozenset({_K.ARTICLE, _K.ANNEX})


class Loose(Enum):
    """Why a clause was not aligned."""

    NO_SUCH_NUMBER = "the other text has no clause with its number there"
    OTHER_COUNT = "the other text has not as many of its kind there"
    NOTHING_THERE = "the other text has nothing in its place"
    WORDS_APART = "the words stand in another place of the clause there"


@value
class Unaligned:
    """One clause without a counterpart; of the translation's own clauses when ``theirs``."""

    clause: ClauseId
    why: Loose
    theirs: bool


@value
class Aligned:
    """What a translation says of each clause.

    Attributes:
        wordings: by clause of the instrument, in the order of its text; only what says something.
        unaligned: in the order of the texts, the instrument's own first.
    """

    wordings: Mapping[ClauseId, Wording]
    unaligned: tuple[Unaligned, ...]


@value
class Reading:
    """A text with the words its numbers are read by, and the alphabets of its lists."""

    text: Instrument
    words: Words
    alphabets: tuple[str, ...]


def align(reference: Reading, translation: Reading) -> Aligned:
    """Return what a translation says of the clauses of an instrument, in time linear in both."""
    matching = _Matching(_Side.of(reference), _Side.of(translation))
    matching.run()
    return matching.result()


_Key = tuple[str, str]
"""A class of kinds and a number that compares across languages."""


@value
class _Side:
    text: Instrument
    keys: Mapping[ClauseId, str]

    @classmethod
    def of(cls, reading: Reading) -> "_Side":
        found = labels(reading.text, reading.text.language, reading.words)
        keys: dict[ClauseId, str] = {}
        for siblings in _families(reading.text):
            numbers = [found[c.id].number for c in siblings]
            keys.update(zip((c.id for c in siblings), _keys(numbers, reading), strict=True))
        return cls(reading.text, keys)

    def key(self, clause: Clause) -> _Key | None:
        """Return what a clause is found by; None without a number."""
        number = self.keys[clause.id]
        return (_class_of(clause.kind), number) if number else None

    def words(self, clause: ClauseId) -> Wording:
        return self.text[clause].wording(self.text.language)


def _families(text: Instrument) -> Iterator[list[Clause]]:
    """Yield the clauses of each place, those of one class together."""
    for parent in (None, *(c.id for c, _ in text.walk())):
        found: dict[str, list[Clause]] = defaultdict(list)
        for clause in text.children(parent):
            found[_class_of(clause.kind)].append(clause)
        yield from found.values()


def _class_of(kind: ClauseKind) -> str:
    """Return what counts as one kind: languages divide books, and name points, differently."""
    if kind in _DIVISIONS:
        return "division"
    return "item" if kind in _ITEMS else kind.name


def _keys(numbers: Sequence[str], reading: Reading) -> list[str]:
    """Return numbers in a form that compares across languages: (b), ب and б are the second."""
    read = [read_number(n, reading.words) if n else None for n in numbers]
    scheme = scheme_of([r.stem for r in read if r])
    found: list[str] = []
    for number, taken in zip(numbers, read, strict=True):
        if taken is None:
            found.append("")
            continue
        value = value_in(taken.stem, scheme) if scheme else None
        value = _told(taken.stem, reading) if value is None else value
        stem = key_of(number, reading.words) if value is None else str(value)
        tail = "" if value is None else f"{taken.suffix or ''}{taken.letters}"
        found.append(f"{stem}+{tail}" if tail else stem)
    return found


def _told(stem: str, reading: Reading) -> int | None:
    """Return the value of a number word, a Chinese numeral or a letter of the language's lists."""
    plain = key_of(stem, reading.words)
    if plain.isdecimal():
        return int(plain)
    if (han := from_han(stem)) is not None:
        return han
    letter = stem.replace("\u0640", "").casefold()
    places = (a.find(letter) for a in reading.alphabets if len(letter) == 1)
    return next((place + 1 for place in places if place >= 0), None)


@dataclass
class _Matching:
    """The pairs found so far, and the places of both texts still to be compared."""

    mine: _Side
    theirs: _Side
    pairs: dict[ClauseId, ClauseId] = field(default_factory=dict[ClauseId, ClauseId])
    taken: dict[ClauseId, ClauseId] = field(default_factory=dict[ClauseId, ClauseId])
    reasons: dict[ClauseId, Loose] = field(default_factory=dict[ClauseId, Loose])
    waiting: list[tuple[ClauseId | None, ClauseId | None]] = field(
        default_factory=list[tuple[ClauseId | None, ClauseId | None]]
    )

    def run(self) -> None:
        self.waiting.append((None, None))
        self._throughout()
        while self.waiting:
            self._place(*self.waiting.pop())

    def _pair(self, mine: ClauseId, theirs: ClauseId) -> None:
        self.pairs[mine], self.taken[theirs] = theirs, mine
        self.waiting.append((mine, theirs))

    def _throughout(self) -> None:
        """Match annexes, then articles of the main text and of each annex, by number alone.

        Before that what is the same clause: a file of ours that was translated keeps its ids.
        """
        for clause, _ in self.theirs.text.walk():
            if clause.id in self.mine.text:
                self._pair(clause.id, clause.id)
        for kind in (_K.ANNEX, _K.ARTICLE):
            mine, theirs = self._numbered(self.mine, kind), self._numbered(self.theirs, kind)
            for key, clause in mine.items():
                if key in theirs and clause not in self.pairs and theirs[key] not in self.taken:
                    self._pair(clause, theirs[key])

    def _numbered(self, side: _Side, kind: ClauseKind) -> dict[tuple[str, str], ClauseId]:
        """Return the clauses of a kind by their annex and number, where these are told once."""
        found: dict[tuple[str, str], list[ClauseId]] = defaultdict(list)
        annex: dict[ClauseId, str] = {}
        for clause, _ in side.text.walk():
            within = "" if clause.parent is None else annex[clause.parent]
            annex[clause.id] = self._annex(side, clause) if clause.kind is _K.ANNEX else within
            if clause.kind is kind and side.keys[clause.id]:
                found[within, side.keys[clause.id]].append(clause.id)
        return {key: ids[0] for key, ids in found.items() if len(ids) == 1}

    def _annex(self, side: _Side, annex: Clause) -> str:
        """Return the same name for an annex and its counterpart."""
        own = annex.id if side is self.mine else self.taken.get(annex.id, annex.id)
        return own.hex()

    def _place(self, mine: ClauseId | None, theirs: ClauseId | None) -> None:
        """Match what stands directly in two clauses that are one."""
        ours, others = self.mine.text.children(mine), self.theirs.text.children(theirs)
        self._by_number(ours, others)
        for left, right in self._between(ours, others):
            self._by_place(left, right)

    def _by_number(self, ours: Sequence[Clause], others: Sequence[Clause]) -> None:
        mine, theirs = self._unique(self.mine, ours), self._unique(self.theirs, others)
        for key, clause in mine.items():
            found = theirs.get(key)
            if found is not None and clause not in self.pairs and found not in self.taken:
                self._pair(clause, found)

    def _unique(self, side: _Side, clauses: Sequence[Clause]) -> dict[_Key, ClauseId]:
        keys = {c.id: key for c in clauses if (key := side.key(c)) is not None}
        often = Counter(keys.values())
        return {key: id_ for id_, key in keys.items() if often[key] == 1}

    def _between(
        self, ours: Sequence[Clause], others: Sequence[Clause]
    ) -> Iterator[tuple[list[Clause], list[Clause]]]:
        """Yield what is left over between clauses that are matched in the same order."""
        place = {c.id: at for at, c in enumerate(others)}
        reached, left = 0, list[Clause]()
        for clause in ours:
            at = place.get(self.pairs.get(clause.id, clause.id))
            if clause.id not in self.pairs:
                left.append(clause)
            elif at is not None and at >= reached:
                yield left, [c for c in others[reached:at] if c.id not in self.taken]
                reached, left = at + 1, []
        yield left, [c for c in others[reached:] if c.id not in self.taken]

    def _by_place(self, ours: Sequence[Clause], others: Sequence[Clause]) -> None:
        """Match what has no number, kind by kind, where there are as many on both sides."""
        for name in dict.fromkeys(_class_of(c.kind) for c in (*ours, *others)):
            mine = [c for c in ours if _class_of(c.kind) == name]
            theirs = [c for c in others if _class_of(c.kind) == name]
            if len(mine) == len(theirs) and not self._contradict(mine, theirs):
                for clause, other in zip(mine, theirs, strict=True):
                    self._pair(clause.id, other.id)
                continue
            self._explain(mine, self.mine, theirs)
            self._explain(theirs, self.theirs, mine)

    def _contradict(self, mine: Sequence[Clause], theirs: Sequence[Clause]) -> bool:
        both = ((self.mine.key(m), self.theirs.key(t)) for m, t in zip(mine, theirs, strict=True))
        return any(m is not None and t is not None and m != t for m, t in both)

    def _explain(self, clauses: Iterable[Clause], side: _Side, across: Sequence[Clause]) -> None:
        for clause in clauses:
            if not across:
                why = Loose.NOTHING_THERE
            else:
                why = Loose.NO_SUCH_NUMBER if side.keys[clause.id] else Loose.OTHER_COUNT
            self.reasons[clause.id] = why

    def result(self) -> Aligned:
        """Return the words of each clause, and what was left over though it says something."""
        found: dict[ClauseId, Wording] = {}
        apart: list[Unaligned] = []
        used: set[ClauseId] = set()
        for clause, _ in self.mine.text.walk():
            wording = self._words_for(clause.id, used)
            if wording is not None:
                found[clause.id] = wording
            elif _says(self.mine.words(clause.id)):
                why = self.reasons.get(clause.id, Loose.NOTHING_THERE)
                apart.append(Unaligned(clause.id, why, theirs=False))
        for clause, _ in self.theirs.text.walk():
            if clause.id not in used and _says(self.theirs.words(clause.id)):
                why = self.reasons.get(clause.id, Loose.NOTHING_THERE)
                why = Loose.WORDS_APART if clause.id in self.taken else why
                apart.append(Unaligned(clause.id, why, theirs=True))
        return Aligned(found, tuple(apart))

    def _words_for(self, clause: ClauseId, used: set[ClauseId]) -> Wording | None:
        """Return what the translation says of a clause, wherever in the clause it says it.

        An article's only paragraph is a clause of its own in one text and not in the other; the
        words are the same ones.
        """
        other = self.pairs.get(clause)
        if other is None:
            return self._from_above(clause, used)
        held, mine = self.theirs.words(other), self.mine.words(clause)
        only = self._only_item(self.theirs, other)
        used.add(other)
        if mine.text and not held.text and only is not None and only.id not in self.taken:
            used.add(only.id)
            held = Wording(self.theirs.words(only.id).text, held.heading)
        elif held.text and not mine.text and self._lends(clause):
            held = Wording("", held.heading)
        return held if _says(held) else None

    def _lends(self, clause: ClauseId) -> bool:
        """Whether the words that the translation has in a clause are those of its only item."""
        only = self._only_item(self.mine, clause)
        return only is not None and only.id not in self.pairs

    def _from_above(self, clause: ClauseId, used: set[ClauseId]) -> Wording | None:
        parent = self.mine.text[clause].parent
        if parent is None or (other := self.pairs.get(parent)) is None or not self._lends(parent):
            return None
        if self.mine.words(parent).text or not (text := self.theirs.words(other).text):
            return None
        used.add(other)
        return Wording(text)

    @staticmethod
    def _only_item(side: _Side, clause: ClauseId) -> Clause | None:
        children = side.text.children(clause)
        return children[0] if len(children) == 1 and children[0].kind in _ITEMS else None


def _says(wording: Wording) -> bool:
    return bool(wording.text or wording.heading)
