"""An instrument: one text under negotiation, as a flat immutable map of clauses.

A clause names its parent and its rank among its siblings; nothing is nested, so that a change to
one clause costs the same in a treaty of ten articles and of a thousand.
"""

from __future__ import annotations  # rpds maps cannot be subscripted when the program runs

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import ClassVar

from rpds import HashTrieMap, HashTrieSet

from app.errors import TravauxError
from app.ids import ClauseId, InstrumentId
from app.treaty.wording import EMPTY, Part, Wording
from app.values import value

_NO_WORDINGS: HashTrieMap[str, Wording] = HashTrieMap()


class ClauseKind(IntEnum):
    """What a clause is. The numbers stand in the signed record and never change."""

    TITLE = 1
    PREAMBLE = 2
    RECITAL = 3
    BOOK = 4
    PART = 5
    TITLE_DIVISION = 6
    CHAPTER = 7
    SECTION = 8
    ARTICLE = 9
    PARAGRAPH = 10
    SUBPARAGRAPH = 11
    CHAPEAU = 12
    CLOSING = 13
    ANNEX = 14
    SIGNATURE = 15
    TABLE_ROW = 16
    NOTE = 17


@value
class Clause:
    """One unit of an instrument.

    Attributes:
        id: permanent; survives every change of number, place and wording.
        kind: what it is.
        parent: the clause it stands in, or None at the top.
        rank: its place among its siblings: keys compare as bytes, ties by ``id``.
        number: the number as printed in the text it came from ("4", "4 bis", "(a)", "Article XX"'s
            "XX"), or "" when it is to be computed from position (``numbering``).
        label: the printed form of the number with its marks and word ("Article 4", "1.", "(a)"), as
            given, or "" when it is to be computed.
        wordings: by language code ("en").
    """

    id: ClauseId
    kind: ClauseKind
    parent: ClauseId | None
    rank: bytes
    number: str = ""
    label: str = ""
    wordings: HashTrieMap[str, Wording] = _NO_WORDINGS

    def wording(self, language: str) -> Wording:
        """Return what the clause says in a language; empty where it has no such version."""
        return self.wordings.get(language) or EMPTY

    def with_words(self, language: str, part: Part, words: str) -> Clause:
        """Return the clause with its heading or text in one language replaced."""
        wording = self.wording(language).with_part(part, words)
        return replace(self, wordings=self.wordings.insert(language, wording))


@dataclass(eq=False)
class NoSuchClauseError(TravauxError):
    """A clause was named by an id that the instrument does not have."""

    clause: ClauseId
    says: ClassVar[str] = "The text has no clause with that id."


@dataclass(eq=False)
class MisplacedClauseError(TravauxError):
    """A clause was put under itself, under nothing, or where its id already stands."""

    clause: ClauseId
    why: str
    says: ClassVar[str] = "The clause cannot stand there: {why}"


_NONE: HashTrieSet[ClauseId] = HashTrieSet()
_NO_CLAUSES: HashTrieMap[ClauseId, Clause] = HashTrieMap()
_NO_CHILDREN: HashTrieMap[ClauseId | None, HashTrieSet[ClauseId]] = HashTrieMap()
_NO_IDS: HashTrieMap[ClauseId, ClauseId] = HashTrieMap()


@value
class Instrument:
    """One text: its clauses by id, its children by parent. Build one with ``Instrument.of``.

    Every change returns a new instrument that shares the rest; its cost is that of one map update,
    whatever the length of the treaty.

    Attributes:
        aliases: by the id of a clause that was joined to another, the clause that now holds it.
        part_of: by the id of a later part of a split clause, the clause whose part it is, which it
            follows wherever that goes.
    """

    id: InstrumentId
    title: str
    language: str
    clauses: HashTrieMap[ClauseId, Clause] = _NO_CLAUSES
    children_of: HashTrieMap[ClauseId | None, HashTrieSet[ClauseId]] = _NO_CHILDREN
    aliases: HashTrieMap[ClauseId, ClauseId] = _NO_IDS
    part_of: HashTrieMap[ClauseId, ClauseId] = _NO_IDS

    @classmethod
    def of(
        cls, id_: InstrumentId, title: str, language: str, clauses: Iterable[Clause]
    ) -> Instrument:
        """Return an instrument of these clauses; parents must come before their children."""
        instrument = cls(id_, title, language)
        return instrument.with_clauses(clauses)

    def __contains__(self, clause: ClauseId) -> bool:
        return clause in self.clauses

    def __getitem__(self, clause: ClauseId) -> Clause:
        found = self.clauses.get(clause)
        if found is None:
            raise NoSuchClauseError(clause)
        return found

    def children(self, parent: ClauseId | None) -> list[Clause]:
        """Return the clauses directly in a clause (None: at the top), in the order of the text."""
        ids = self.children_of.get(parent) or _NONE
        return sorted((self.clauses[i] for i in ids), key=lambda c: (c.rank, c.id))

    def walk(self, start: ClauseId | None = None) -> Iterator[tuple[Clause, int]]:
        """Yield the clauses below ``start`` in the order of the text, with their depth from 0."""
        stack = [(c, 0) for c in reversed(self.children(start))]
        while stack:
            clause, depth = stack.pop()
            yield clause, depth
            stack.extend((c, depth + 1) for c in reversed(self.children(clause.id)))

    def parts(self, chosen: Iterable[ClauseId]) -> Iterator[tuple[Clause, int]]:
        """Yield some clauses and what stands in them, in the order of the text, each of them once.

        The depth counts from the chosen clause that is outermost. Those that are not in the text
        are passed over.
        """
        wanted, outermost = frozenset(chosen), -1
        for clause, depth in self.walk():
            if outermost < 0 or depth <= outermost:
                outermost = depth if clause.id in wanted else -1
            if outermost >= 0:
                yield clause, depth - outermost

    def ancestors(self, clause: ClauseId) -> Iterator[Clause]:
        """Yield the clauses that a clause stands in, the nearest first."""
        parent = self[clause].parent
        while parent is not None:
            yield self[parent]
            parent = self[parent].parent

    def with_clauses(self, clauses: Iterable[Clause]) -> Instrument:
        """Return the instrument with clauses added; parents must come before their children.

        Raises:
            MisplacedClauseError: an id is taken, or a parent is missing.
        """
        held, below = self.clauses, self.children_of
        for clause in clauses:
            if clause.id in held:
                raise MisplacedClauseError(clause.id, "its id is already in the text.")
            if clause.parent is not None and clause.parent not in held:
                raise MisplacedClauseError(clause.id, "the clause it should stand in is missing.")
            held = held.insert(clause.id, clause)
            siblings = below.get(clause.parent) or _NONE
            below = below.insert(clause.parent, siblings.insert(clause.id))
        return replace(self, clauses=held, children_of=below)

    def with_clause(self, clause: Clause) -> Instrument:
        """Return the instrument with one clause replaced in its place (same parent)."""
        if self[clause.id].parent != clause.parent:
            raise MisplacedClauseError(clause.id, "use relocated() to move a clause.")
        return replace(self, clauses=self.clauses.insert(clause.id, clause))

    def with_words(self, clause: ClauseId, language: str, part: Part, words: str) -> Instrument:
        """Return the instrument with the heading or text of one clause replaced."""
        return self.with_clause(self[clause].with_words(language, part, words))

    def without(self, clause: ClauseId) -> Instrument:
        """Return the instrument without a clause and all that stands in it."""
        gone = [self[clause].id, *(c.id for c, _ in self.walk(clause))]
        held, below = self.clauses, self.children_of
        siblings = below[self[clause].parent].remove(clause)
        below = below.insert(self[clause].parent, siblings)
        for id_ in gone:
            held = held.remove(id_)
            below = below.discard(id_)
        return replace(self, clauses=held, children_of=below)

    def relocated(self, clause: ClauseId, parent: ClauseId | None, rank: bytes) -> Instrument:
        """Return the instrument with a clause, and all that stands in it, at another place.

        Raises:
            MisplacedClauseError: the new place is in the clause itself.
        """
        moved = self[clause]
        if parent is not None and (
            parent == clause or any(a.id == clause for a in self.ancestors(parent))
        ):
            raise MisplacedClauseError(clause, "a clause cannot be moved into itself.")
        below = self.children_of
        below = below.insert(moved.parent, below[moved.parent].remove(clause))
        below = below.insert(parent, (below.get(parent) or _NONE).insert(clause))
        held = self.clauses.insert(clause, replace(moved, parent=parent, rank=rank))
        return replace(self, clauses=held, children_of=below)


def words_by_language(wordings: Mapping[str, Wording]) -> HashTrieMap[str, Wording]:
    """Return a persistent map of wordings."""
    return HashTrieMap(wordings)
