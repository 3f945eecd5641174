"""From one version of a text to the next: the operations that make the tree of the one the other's.

Which clause is which is found by ids, or by kept words (``treaty.matching``): a proposal, to be
looked at before it is signed. What the operations give is checked to be exactly the new version.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from app.errors import TravauxError
from app.ids import ClauseId, new_id
from app.merge.operations import Deletion, Insertion, NewClause, Operation, Relocation
from app.merge.structure import apply_operations
from app.said import said
from app.treaty.instrument import Clause, Instrument
from app.treaty.matching import Match, entries, match_by_id, match_by_words
from app.treaty.rank import between, spread
from app.treaty.wording import Part, Wording

_MOST_AT_ONCE = 40
"""Clauses in one insertion; a larger subtree is inserted from the top down, level by level."""


@dataclass(eq=False)
class CannotFollowError(TravauxError):
    """The operations found do not make the new version of the old one."""

    where: str
    says: ClassVar[str] = (
        "The new version cannot be followed clause by clause: they part at “{where}”. Nothing was "
        "recorded. Lay it as a text of its own (“travaux text import” without --as-revision-of)."
    )


@dataclass(frozen=True, slots=True)
class Rewording:
    """A heading or text that says something else in the new version."""

    clause: ClauseId
    part: Part
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Reshaping:
    """How a text becomes its next version.

    Attributes:
        phases: operations on the tree; those of one phase together, one phase after the other.
        rewordings: in the order of the new version.
        shaped: the tree after all phases, its words still the old ones.
        target: the new version, under the ids of the text.
        doubtful: clauses matched by some of their words alone, with the share that they keep.
    """

    phases: tuple[tuple[Operation, ...], ...]
    rewordings: tuple[Rewording, ...]
    shaped: Instrument
    target: tuple[Clause, ...]
    doubtful: tuple[tuple[ClauseId, float], ...]


def reshaping(base: Instrument, version: Sequence[Clause], language: str) -> Reshaping:
    """Return how a text becomes another version of itself, in one language.

    Args:
        base: the text.
        version: clauses of the other, parents first, in the order of the text.
        language: of both.

    Raises:
        CannotFollowError: what was found does not give that version.
        StructureError: the moves found make a circle.
    """
    other = Instrument.of(base.id, base.title, language, version)
    matches = _matches(base, other, language)
    old = {m.new: base_id for m, base_id in matches}
    order = [c for c, _ in other.walk()]
    name = {c.id: old.get(place) or ClauseId(new_id()) for place, c in enumerate(order)}
    target = tuple(
        replace(c, id=name[c.id], parent=name[c.parent] if c.parent else None) for c in order
    )
    shaped, phases = base, list[tuple[Operation, ...]]()
    ranks = dict(_ranks(base, target))
    for phase in _tree(base, target, ranks):
        shaped = apply_operations(shaped, phase)
        phases.append(phase)
    gone = tuple(_deletions(shaped, {c.id for c in target}))
    if gone:
        shaped = apply_operations(shaped, gone)
        phases.append(gone)
    _check(shaped, target)
    rewordings = tuple(_rewordings(shaped, target, language))
    doubtful = tuple((base_id, m.score) for m, base_id in matches if m.score < 1)
    return Reshaping(tuple(phases), rewordings, shaped, target, doubtful)


def _matches(base: Instrument, other: Instrument, language: str) -> list[tuple[Match, ClauseId]]:
    """Return which clause of the version is which of the text; of other kinds none."""
    one, two = entries(base, language), entries(other, language)
    found = match_by_id(one, two) or match_by_words(one, two)
    return [(m, one[m.old].id) for m in found if one[m.old].kind is two[m.new].kind]


def _ranks(base: Instrument, target: Sequence[Clause]) -> Iterator[tuple[ClauseId, bytes]]:
    """Yield the rank of every clause: those that keep their order keep theirs."""
    below: dict[ClauseId | None, list[Clause]] = defaultdict(list)
    for clause in target:
        below[clause.parent].append(clause)
    for parent, siblings in below.items():
        held = [_held_rank(base, c, parent) for c in siblings]
        if all(rank is None for rank in held):
            there = base.children(parent) if parent is None or parent in base else []
            yield from _fresh(siblings, max((c.rank for c in there), default=b""))
            continue
        kept = _longest_rise(
            [(rank, c.id) if rank else None for rank, c in zip(held, siblings, strict=True)]
        )
        low = b""
        for place, clause in enumerate(siblings):
            rank = held[place] if place in kept else None
            if rank is None:
                after = (held[i] for i in range(place + 1, len(siblings)) if i in kept)
                rank = between(low, next(after, None))
            low = rank
            yield clause.id, rank


def _fresh(siblings: Sequence[Clause], last: bytes) -> Iterator[tuple[ClauseId, bytes]]:
    ranks = spread(len(siblings)) if not last else []
    for clause in siblings:
        last = ranks.pop(0) if ranks else between(last, None)
        yield clause.id, last


def _held_rank(base: Instrument, clause: Clause, parent: ClauseId | None) -> bytes | None:
    held = base.clauses.get(clause.id)
    return held.rank if held is not None and held.parent == parent else None


def _longest_rise(keys: Sequence[tuple[bytes, ClauseId] | None]) -> set[int]:
    """Return the places of a longest rising run among keys; those without a key are passed over."""
    tails: list[tuple[bytes, ClauseId]] = []
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for place, key in enumerate(keys):
        if key is None:
            continue
        at = bisect_left(tails, key)
        before[place] = ends[at - 1] if at else None
        if at == len(tails):
            tails.append(key)
            ends.append(place)
        else:
            tails[at], ends[at] = key, place
    found: set[int] = set()
    here: int | None = ends[-1] if ends else None
    while here is not None:
        found.add(here)
        here = before[here]
    return found


def _tree(
    base: Instrument, target: Sequence[Clause], ranks: Mapping[ClauseId, bytes]
) -> Iterator[tuple[Operation, ...]]:
    """Yield what inserts, level by level, and what moves."""
    levels: dict[int, list[Operation]] = defaultdict(list)
    below: dict[ClauseId | None, list[Clause]] = defaultdict(list)
    for clause in target:
        below[clause.parent].append(replace(clause, rank=ranks[clause.id]))
    for clause in target:
        is_top = clause.id not in base and (clause.parent is None or clause.parent in base)
        if is_top:
            top = replace(clause, rank=ranks[clause.id])
            for level, insertion in _insertions(base, top, below, 0):
                levels[level].append(insertion)
    for level in sorted(levels):
        yield tuple(levels[level])
    moved = tuple(_moves(base, target, ranks))
    if moved:
        yield moved


def _insertions(
    base: Instrument, top: Clause, below: Mapping[ClauseId | None, Sequence[Clause]], level: int
) -> Iterator[tuple[int, Insertion]]:
    """Yield what inserts a clause and all that is new in it; clauses of the text move in later."""
    whole = list(_fresh_below(base, top, below))
    if len(whole) <= _MOST_AT_ONCE:
        yield level, Insertion(top.parent, top.rank, tuple(_new(c, top.id) for c in (top, *whole)))
        return
    yield level, Insertion(top.parent, top.rank, (_new(top, top.id),))
    for clause in below[top.id]:
        if clause.id not in base:
            yield from _insertions(base, clause, below, level + 1)


def _fresh_below(
    base: Instrument, top: Clause, below: Mapping[ClauseId | None, Sequence[Clause]]
) -> Iterator[Clause]:
    for clause in below.get(top.id, ()):
        if clause.id not in base:
            yield clause
            yield from _fresh_below(base, clause, below)


def _new(clause: Clause, top: ClauseId) -> NewClause:
    parent = None if clause.id == top else clause.parent
    wordings = tuple(sorted(clause.wordings.items(), key=lambda item: item[0]))
    return NewClause(
        clause.id, clause.kind, parent, clause.rank, clause.number, clause.label, wordings
    )


def _moves(
    base: Instrument, target: Sequence[Clause], ranks: Mapping[ClauseId, bytes]
) -> Iterator[Relocation]:
    for clause in target:
        held = base.clauses.get(clause.id)
        if held is not None and (held.parent, held.rank) != (clause.parent, ranks[clause.id]):
            yield Relocation(clause.id, clause.parent, ranks[clause.id])


def _deletions(shaped: Instrument, kept: set[ClauseId]) -> Iterator[Deletion]:
    """Yield what takes out the clauses that the version has no more, each subtree once."""
    for clause, _ in shaped.walk():
        parent = clause.parent
        if clause.id not in kept and (parent is None or parent in kept):
            subtree = (clause.id, *(c.id for c, _ in shaped.walk(clause.id)))
            yield Deletion(clause.id, subtree)


def _check(shaped: Instrument, target: Sequence[Clause]) -> None:
    """Refuse a tree that is not the version's, clause by clause."""
    made = [(c.id, c.parent, c.kind) for c, _ in shaped.walk()]
    wanted = [(c.id, c.parent, c.kind) for c in target]
    for place, clause in enumerate(target):
        if place >= len(made) or made[place] != wanted[place]:
            words = next(iter(clause.wordings.values()), Wording())
            raise CannotFollowError((clause.label or words.heading or words.text)[:80])
    if len(made) > len(wanted):
        raise CannotFollowError(said("the end"))


def _rewordings(shaped: Instrument, target: Iterable[Clause], language: str) -> Iterator[Rewording]:
    for clause in target:
        for part in Part:
            before = shaped[clause.id].wording(language).part(part)
            after = clause.wording(language).part(part)
            if before != after:
                yield Rewording(clause.id, part, before, after)
