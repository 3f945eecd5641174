"""Words that go to another clause, and the amendments that follow them (``merge.md``, 3).

A split cuts a wording in two, a join appends one to another. A hunk goes with the side it lies on;
so does a split point. The steps made here stand in the chains of the clauses concerned.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeAlias

from app.ids import AmendmentId, ClauseId, EntryId
from app.merge.chain import Carry, Chain, Step
from app.merge.conflicts import crosses
from app.merge.decisions import UnitChoice, WordingDecision
from app.merge.operations import Split
from app.merge.rebase import Rebased, carried, made_at, rebase, summed_up
from app.treaty.delta import Hunk
from app.treaty.wording import Part, WordingHash, wording_hash

ChainOf: TypeAlias = Callable[[ClauseId], Chain | None]
"""The chain of a clause's text in the language that is asked about; None when it has none."""

_NOBODY = AmendmentId(b"")


def cut(chain: Chain, entry: EntryId, split: Split, at: int) -> Chain:
    """Return a clause's chain after its current wording was split ``at`` a character.

    The chain of the second part begins with the rest, laid by the same decision.
    """
    before = chain.current
    hunk = Hunk(at, len(before), "")
    step = _step(chain, entry, (split.clause, split.language), hunk)
    return _with(chain, replace(step, carries=Carry(at, split.second, -at)))


def appended(chain: Chain, entry: EntryId, place: tuple[ClauseId, str], addition: str) -> Chain:
    """Return a clause's chain after the joining text and another's words were appended."""
    end = len(chain.current)
    step = _step(chain, entry, place, Hunk(end, end, addition))
    return _with(chain, replace(step, carries=Carry(end, None)))


def joined_to(
    chain: Chain, entry: EntryId, place: tuple[ClauseId, str], to: ClauseId, offset: int
) -> Chain:
    """Return the chain of a clause whose words now stand in another, ``offset`` characters on."""
    step = _step(chain, entry, place, Hunk(0, len(chain.current), ""))
    return _with(chain, replace(step, carries=Carry(0, to, offset)))


def follow(
    chain_of: ChainOf,
    clause: ClauseId,
    amendment: AmendmentId,
    base: WordingHash,
    hunks: Sequence[Hunk],
) -> dict[ClauseId, Rebased]:
    """Return what became of an amendment's hunks, clause by clause, wherever their words went.

    The first is the clause it was made on; the others hold what went there and on.
    """
    chain = chain_of(clause) or Chain("", base)
    found = {clause: rebase(chain, amendment, base, hunks)}
    waiting = list(found[clause].moved)
    seen: set[tuple[ClauseId, EntryId]] = set()
    while waiting:
        moved = waiting.pop(0)
        chain = chain_of(moved.to)
        if chain is not None and (moved.to, moved.by) not in seen:
            seen.add((moved.to, moved.by))
            result = carried(chain, _after(chain, moved.by), amendment, moved.hunks)
            waiting += result.moved
            held = found.get(moved.to)
            found[moved.to] = result if held is None else _both(held, result)
    return found


def _both(one: Rebased, other: Rebased) -> Rebased:
    """Put together what stayed in a clause and what came back to it."""
    fates = (*one.fates, *other.fates)
    live = tuple(sorted((*one.live, *other.live), key=lambda hunk: (hunk.start, hunk.end)))
    moved = (*one.moved, *other.moved)
    return Rebased(summed_up(fates), live, fates, one.base_found, moved)


def rebase_split(chain_of: ChainOf, split: Split) -> Split | None:
    """Return a split against the current wording of the clause that now holds its point.

    None when a decision changed the words at the point, or split the clause there already.
    """
    clause, at = split.clause, split.at
    chain = chain_of(clause)
    start = None if chain is None else made_at(chain, _NOBODY, split.base)
    seen: set[tuple[ClauseId, int]] = set()
    while chain is not None and start is not None and (clause, start) not in seen:
        seen.add((clause, start))
        place = _through(chain, start, at)
        if place is None:
            return None
        to, at, by = place
        if to is None or by is None:
            base = wording_hash(clause, split.language, Part.TEXT, chain.current)
            return replace(split, clause=clause, base=base, at=at)
        clause, chain = to, chain_of(to)
        start = None if chain is None else _after(chain, by)
    return None


def _through(
    chain: Chain, start: int, at: int
) -> tuple[ClauseId | None, int, EntryId | None] | None:
    """Carry a point through the steps of a chain; return where its words went, if they did."""
    for step in chain.steps[start:]:
        carries = step.carries
        if carries is None:
            hunks = [hunk for unit in step.decision.units for hunk in unit.hunks]
            if crosses(hunks, at):
                return None
            at += sum(hunk.growth for hunk in hunks if hunk.end <= at)
        elif carries.to is not None and at >= carries.start:
            if at == carries.start:
                return None
            return carries.to, at + carries.offset, step.entry
    return None, at, None


def _after(chain: Chain, entry: EntryId) -> int:
    """Return the index after the step that a decision made here; 0 where it laid the chain."""
    return next((i + 1 for i, step in enumerate(chain.steps) if step.entry == entry), 0)


def _step(chain: Chain, entry: EntryId, place: tuple[ClauseId, str], hunk: Hunk) -> Step:
    before = chain.current
    after = before[: hunk.start] + hunk.replacement + before[hunk.end :]
    choice = UnitChoice(hunk.start, hunk.end, (), (), (hunk,), own=True)
    base = wording_hash(*place, Part.TEXT, before)
    named = wording_hash(*place, Part.TEXT, after)
    follows = chain.steps[-1].entry if chain.steps else None
    made = WordingDecision(*place, Part.TEXT, follows, base, (choice,), after, named)
    return Step(entry, made, {})


def _with(chain: Chain, step: Step) -> Chain:
    return replace(chain, steps=(*chain.steps, step))
