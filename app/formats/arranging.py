"""Rearranging a text that was read, before it is laid: what stands where, and never what it says.

Each step keeps every word and the order of the words. A clause that is promoted takes along what
stands in it, and what followed it in the same place then stands in it too, for else the order would
change.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from app.errors import TravauxError
from app.ids import ClauseId
from app.said import said
from app.settings import MAX_CLAUSE_BYTES
from app.treaty.instrument import Clause, ClauseKind
from app.treaty.rank import spread
from app.treaty.wording import Wording

_DEEPER = {ClauseKind.ARTICLE: ClauseKind.PARAGRAPH, ClauseKind.PARAGRAPH: ClauseKind.SUBPARAGRAPH}
MAX_DEPTH = 30


@dataclass(eq=False)
class CannotArrangeError(TravauxError):
    """A clause cannot be put where it was to go."""

    why: str
    says: ClassVar[str] = "{why}"


class _Tree:
    """Clauses by id, and the order of those that stand in one another; it is changed in place."""

    def __init__(self, clauses: Sequence[Clause]) -> None:
        self.clauses = {c.id: c for c in clauses}
        self.below: dict[ClauseId | None, list[ClauseId]] = {}
        for clause in clauses:
            self.below.setdefault(clause.parent, []).append(clause.id)

    def siblings(self, clause: ClauseId) -> list[ClauseId]:
        return self.below[self.clauses[clause].parent]

    def walk(self) -> Iterator[tuple[ClauseId, ClauseId | None]]:
        """Yield clauses in the order of the text, each with what it stands in."""
        stack: list[tuple[ClauseId, ClauseId | None]] = []
        stack.extend((c, None) for c in reversed(self.below.get(None, [])))
        while stack:
            clause, parent = stack.pop()
            yield clause, parent
            stack.extend((c, clause) for c in reversed(self.below.get(clause, [])))

    def text(self) -> tuple[Clause, ...]:
        """Return the clauses as they stand now, parents before their children."""
        ranks = {
            clause: rank
            for held in self.below.values()
            for clause, rank in zip(held, spread(len(held)), strict=True)
        }
        return tuple(
            replace(self.clauses[clause], parent=parent, rank=ranks[clause])
            for clause, parent in self.walk()
        )


def promoted(clauses: Sequence[Clause], clause: ClauseId) -> tuple[Clause, ...]:
    """Return clauses of which one stands beside what it stood in, after it.

    Raises:
        CannotArrangeError: it stands at the top.
    """
    tree = _Tree(clauses)
    parent = tree.clauses[clause].parent
    if parent is None:
        raise CannotArrangeError(said("It stands at the top already."))
    siblings = tree.siblings(clause)
    at = siblings.index(clause)
    following = siblings[at + 1 :]
    del siblings[at:]
    tree.below.setdefault(clause, []).extend(following)
    beside = tree.siblings(parent)
    beside.insert(beside.index(parent) + 1, clause)
    kind = tree.clauses[parent].kind
    tree.clauses[clause] = replace(tree.clauses[clause], kind=kind)
    return tree.text()


def demoted(clauses: Sequence[Clause], clause: ClauseId) -> tuple[Clause, ...]:
    """Return clauses of which one stands at the end of the one before it in the same place.

    Raises:
        CannotArrangeError: none is before it, or it would stand deeper than any text does.
    """
    tree = _Tree(clauses)
    siblings = tree.siblings(clause)
    at = siblings.index(clause)
    if at == 0:
        raise CannotArrangeError(said("There is no clause before it that it could stand in."))
    if _depth(tree, clause) >= MAX_DEPTH:
        raise CannotArrangeError(said("It stands deeper than any text does."))
    into = siblings[at - 1]
    del siblings[at]
    held = tree.below.setdefault(into, [])
    kind = tree.clauses[clause].kind
    deeper = tree.clauses[held[-1]].kind if held else _DEEPER.get(kind, kind)
    tree.clauses[clause] = replace(tree.clauses[clause], kind=deeper)
    held.append(clause)
    return tree.text()


def merged(clauses: Sequence[Clause], clause: ClauseId, language: str) -> tuple[Clause, ...]:
    """Return clauses of which one's words stand at the end of the clause before it in the text.

    What stands in it then stands in that one. Its number and heading become words.

    Raises:
        CannotArrangeError: it is the first, or the words would be longer than a clause may be.
    """
    tree = _Tree(clauses)
    order = [c for c, _ in tree.walk()]
    at = order.index(clause)
    if at == 0:
        raise CannotArrangeError(said("It is the first clause: there is none before it."))
    before, gone = tree.clauses[order[at - 1]], tree.clauses[clause]
    had, has = before.wording(language), gone.wording(language)
    joined = " ".join(w for w in (had.text, gone.label.strip(), has.heading, has.text) if w)
    if len(joined.encode()) > MAX_CLAUSE_BYTES:
        raise CannotArrangeError(said("The two together are longer than a clause may be."))
    wordings = before.wordings.insert(language, Wording(joined, had.heading))
    tree.clauses[before.id] = replace(before, wordings=wordings)
    siblings = tree.siblings(clause)
    place = siblings.index(clause)
    held = tree.below.pop(clause, [])
    del siblings[place]
    if before.id == gone.parent:
        siblings[place:place] = held
    else:
        tree.below.setdefault(before.id, []).extend(held)
    del tree.clauses[clause]
    return tree.text()


def retyped(clauses: Sequence[Clause], clause: ClauseId, kind: ClauseKind) -> tuple[Clause, ...]:
    """Return clauses of which one is of another kind."""
    return tuple(replace(c, kind=kind) if c.id == clause else c for c in clauses)


def _depth(tree: _Tree, clause: ClauseId) -> int:
    depth = 0
    parent = tree.clauses[clause].parent
    while parent is not None:
        depth, parent = depth + 1, tree.clauses[parent].parent
    return depth
