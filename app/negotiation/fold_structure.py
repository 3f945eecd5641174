"""How a decision changes the tree: all its operations together, and the words that go with them."""

from __future__ import annotations  # rpds maps cannot be subscripted when the program runs

from collections.abc import Iterable, Iterator
from dataclasses import replace

from rpds import HashTrieMap

from app.ids import ClauseId, EntryId
from app.merge.chain import Chain
from app.merge.decisions import StructureDecision
from app.merge.follow import appended, cut, joined_to
from app.merge.operations import Deletion, Insertion, Join, Operation, Split
from app.merge.structure import Adopted, StructureError, apply_operations, joins_to, parts
from app.negotiation.conference import Conference, Decision, NoEffect, Refusal
from app.negotiation.place import Place
from app.negotiation.wordings import begun, chain_of
from app.treaty.delta import DeltaError, HunksError
from app.treaty.instrument import Instrument, MisplacedClauseError, NoSuchClauseError
from app.treaty.wording import Part

_FAULTS = (StructureError, MisplacedClauseError, NoSuchClauseError, DeltaError, HunksError)


def restructure(conference: Conference, decision: Decision) -> Conference | Refusal:
    """Put the tree operations of a decision into effect, together: none of them sees another's.

    So a clause that is moved out of one that is deleted survives, whatever their order.
    """
    instrument = decision.made.instrument
    operations = [s for s in decision.made.structure if s.operation is not None]
    if not operations:
        return conference
    text = conference.texts[instrument]
    adopted = [_adopted(conference, s) for s in operations]
    try:
        after = apply_operations(text.base, adopted)
        conference = _with_chains(conference, text.base, adopted, EntryId(decision.act.id))
    except _FAULTS as error:
        return Refusal(NoEffect.BAD_TARGET, str(error))
    home = conference.home
    for one in adopted:
        for clause in _brought(one.operation):
            home = home.insert(clause, instrument)
    texts = conference.texts.insert(instrument, replace(text, base=after))
    return replace(conference, texts=texts, home=home)


def _adopted(conference: Conference, structure: StructureDecision) -> Adopted:
    """Return an operation with its order of display: that of its lowest amendment."""
    assert structure.operation is not None  # noqa: S101 the caller has left the others out
    keys = [conference.display_key(a) for a in structure.chosen]
    return Adopted(structure.operation, min(keys, default=None))


def _brought(operation: Operation) -> tuple[ClauseId, ...]:
    match operation:
        case Insertion(clauses=clauses):
            return tuple(c.id for c in clauses)
        case Split(second=second):
            return (second,)
        case _:
            return ()


def _with_chains(
    conference: Conference, before: Instrument, adopted: list[Adopted], entry: EntryId
) -> Conference:
    """Extend the chains of wordings that are cut, joined or gone, so that amendments follow."""
    chains = conference.chains
    splits = [a.operation for a in adopted if isinstance(a.operation, Split)]
    for split in sorted(splits, key=lambda s: s.at, reverse=True):
        place: Place = (split.clause, split.language, Part.TEXT)
        chain = chains.get(place) or chain_of(conference, place)
        rest = chain.current[split.at :]
        second: Place = (split.second, split.language, Part.TEXT)
        chains = chains.insert(place, cut(chain, entry, split, split.at))
        chains = chains.insert(second, begun(second, rest))
    joins = [a for a in adopted if isinstance(a.operation, Join)]
    others = [a for a in adopted if not isinstance(a.operation, Join)]
    tree = apply_operations(before, others)
    for join in joins:
        held = replace(conference, chains=chains)
        chains = _joined(held, tree, join.operation, entry)
        tree = apply_operations(tree, [join])
    for place, chain in _gone(conference, before, tree, adopted):
        if place not in chains:
            chains = chains.insert(place, chain)
    return replace(conference, chains=chains)


def _joined(
    conference: Conference, tree: Instrument, join: Operation, entry: EntryId
) -> HashTrieMap[Place, Chain]:
    chains = conference.chains
    if not isinstance(join, Join) or join.second not in tree:
        return chains
    last = joins_to(tree, join)
    for language, wording in sorted(tree[join.second].wordings.items()):
        held = tree[last].wording(language).text
        joining = join.joining if held or wording.text else ""
        to: Place = (last, language, Part.TEXT)
        gone: Place = (join.second, language, Part.TEXT)
        first = chains.get(to) or begun(to, held)
        second = chains.get(gone) or begun(gone, wording.text)
        offset = len(held) + len(joining)
        chains = chains.insert(to, appended(first, entry, to[:2], joining + wording.text))
        chains = chains.insert(gone, joined_to(second, entry, gone[:2], last, offset))
    return chains


def _gone(
    conference: Conference, before: Instrument, after: Instrument, adopted: Iterable[Adopted]
) -> Iterator[tuple[Place, Chain]]:
    """Yield the last wordings of clauses that go, so that amendments on them can still be read."""
    for id_ in _lost(before, after, adopted):
        for language, wording in before[id_].wordings.items():
            for part in Part:
                place = (id_, language, part)
                yield place, conference.chains.get(place) or begun(place, wording.part(part))


def _lost(before: Instrument, after: Instrument, adopted: Iterable[Adopted]) -> Iterator[ClauseId]:
    for one in adopted:
        if isinstance(one.operation, Deletion) and one.operation.clause in before:
            clause = one.operation.clause
            family = (clause, *(c.id for c, _ in before.walk(clause)))
            with_parts = (*family, *(p.id for f in family for p in parts(before, f)))
            yield from (id_ for id_ in with_parts if id_ not in after)
