"""The rolling text as a value that follows a conference from one state to the next.

Each clause is kept with all that it was made of. Where that is what it was before, so is the
clause, the very object; what changed is merged anew. So the merging that a change costs grows with
the change, and only a look at each clause with the treaty. Where only amendments changed since, and
it is known which (``amending``), only their clauses are looked at, and only what
they touch there is merged.
"""

from __future__ import annotations  # rpds maps cannot be subscripted when the program runs

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import is_
from typing import NamedTuple

from rpds import HashTrieMap

from app.ids import AmendmentId, AudienceId, ClauseId, PartyId
from app.merge.clause import Merging
from app.merge.operations import Insertion
from app.merge.units import Backing
from app.negotiation.amending import amended_since
from app.negotiation.amendment import Amendment
from app.negotiation.audience import Audience
from app.negotiation.conference import Conference, Place, Text
from app.negotiation.contest import contest, families, merged_on
from app.negotiation.delegation import Delegation
from app.negotiation.rolling import (
    Proposed,
    RollingClause,
    extended,
    on_the_tree,
    proposals,
    proposing,
)
from app.negotiation.rolling_sources import NOTHING, Gather, Sources, gatherer
from app.treaty.instrument import Clause, Instrument
from app.treaty.wording import Part


class Made(NamedTuple):
    """A clause of the rolling text, and what it was made of.

    Attributes:
        heading, text: the merges of its words, where amendments are on it.
    """

    sources: Sources
    clause: RollingClause
    heading: Merging | None = None
    text: Merging | None = None


@dataclass(frozen=True, slots=True)
class Ground:
    """What every clause is made by: the language, and how parties and audiences are called."""

    language: str
    parties: Mapping[PartyId, Delegation]
    audiences: Mapping[AudienceId, Audience]


@dataclass(frozen=True, slots=True)
class Shape:
    """Which clauses a text has, how they are numbered, and in which order they stand.

    Attributes:
        order: id and depth, in the order of the text. Texts of one shape share the object, however
            their words differ, so that what follows from it need not be computed again.
        places: where each clause stands in it.
    """

    whole: Instrument
    order: tuple[tuple[ClauseId, int], ...]
    places: Mapping[ClauseId, int]


class State(NamedTuple):
    """All that a rolling text follows from beside the text itself.

    States between which nothing in one of these maps has changed share the map.
    """

    amendments: HashTrieMap[AmendmentId, Amendment]
    others: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class RollingText:
    """The rolling text of one instrument in one language.

    Attributes:
        clauses: in the order of the text.
        pending: those that were not merged yet; they stand as decided, without what is proposed.
        made: the others, with what each was made of.
        state: the parts of the conference that it follows from.
        open: the proposals on the tree.
        inserted: who proposes each clause that is not in the base.
    """

    ground: Ground
    state: State
    base: Instrument
    shape: Shape
    open: tuple[Proposed, ...]
    inserted: Mapping[ClauseId, Backing]
    clauses: tuple[RollingClause, ...]
    made: HashTrieMap[ClauseId, Made]
    pending: frozenset[ClauseId] = frozenset()


@dataclass(frozen=True, slots=True)
class Slice:
    """How much is to be merged at once: at most so many clauses, from one of them on."""

    most: int
    start: ClauseId | None = None


def rolled(
    conference: Conference,
    text: Text,
    language: str,
    before: Iterable[RollingText] = (),
    part: Slice | None = None,
) -> RollingText:
    """Return the rolling text, with every clause of an earlier one that is still the same.

    Cost: where it is known which amendments have changed since an earlier one, and nothing else
    has, their clauses, and what they touch there. Else a look at each clause (some 5 µs where
    something is proposed), and a merge of each that none of the earlier ones has.

    Args:
        conference: whose state is wanted.
        text: of it.
        language: code.
        before: earlier rolling texts, of this conference or of it as others see it.
        part: how much may be merged now, the rest being left pending; None for everything.
    """
    ground = Ground(language, conference.parties, conference.audiences)
    known = [one for one in before if one.ground == ground and one.base.id == text.base.id]
    state = _state(conference)
    for one in known:
        if (followed := _followed(one, conference, text.base, state)) is not None:
            return followed
    open_ = tuple(proposals(conference, text))
    whole, inserted = _extended(text.base, open_, known)
    shape = _shaped(whole, known)
    gather = gatherer(conference, text.base, language)
    sources = _gathered(shape, open_, inserted, gather)
    kept = {id_: held for id_, one in sources.items() if (held := _kept(one, id_, known))}
    pending = _pending(sources, kept, shape, part)
    for id_, one in sources.items():
        if id_ not in kept and id_ not in pending:
            kept[id_] = _made(conference, one, language)
    clauses = tuple(
        kept[id_].clause if id_ in kept else _bare(sources[id_]) for id_, _ in shape.order
    )
    made: HashTrieMap[ClauseId, Made] = HashTrieMap()
    made = made.update(kept)
    return RollingText(ground, state, text.base, shape, open_, inserted, clauses, made, pending)


def _state(conference: Conference) -> State:
    others = conference.chains, conference.decisions, conference.home, conference.texts
    return State(conference.amendments, others)


def _followed(
    before: RollingText, conference: Conference, base: Instrument, state: State
) -> RollingText | None:
    """Return a rolling text that follows an earlier one; None: every clause has to be looked at.

    That is so where anything but amendments has changed since, it is not known which of them did,
    one of them asks for something on the tree, or a decision has disposed of one.
    """
    is_ground = before.base is base and all(map(is_, before.state.others, state.others))
    if before.pending or not is_ground:
        return None
    changed = amended_since(conference, before.state.amendments)
    if not changed:
        return None if changed is None else before
    held = [*_held_of(changed, before.state.amendments), *_held_of(changed, state.amendments)]
    if any(amendment.rulings or on_the_tree(amendment) for amendment in held):
        return None
    made, clauses = before.made, list(before.clauses)
    for id_, on in _by_clause(held, base).items():
        place = before.shape.places.get(id_)
        if place is not None:
            one = _amended(conference, before, made[id_], on)
            made, clauses[place] = made.insert(id_, one), one.clause
    return replace(before, state=state, made=made, clauses=tuple(clauses))


def _held_of(
    ids: Iterable[AmendmentId], amendments: HashTrieMap[AmendmentId, Amendment]
) -> list[Amendment]:
    return [held for id_ in ids if (held := amendments.get(id_)) is not None]


def _by_clause(
    amendments: Iterable[Amendment], base: Instrument
) -> dict[ClauseId, dict[AmendmentId, Amendment]]:
    """Return amendments by the clauses where they may be met; of two versions the last given."""
    kin, found = families(base), dict[ClauseId, dict[AmendmentId, Amendment]]()
    for amendment in amendments:
        for clause in {c for own in amendment.clauses for c in kin.get(own) or (own,)}:
            found.setdefault(clause, {})[amendment.id] = amendment
    return found


def _amended(
    conference: Conference,
    before: RollingText,
    made: Made,
    changed: Mapping[AmendmentId, Amendment],
) -> Made:
    """Return a clause on which some amendments are new or others, and nothing else has changed."""
    language, base = before.ground.language, before.base
    if made.heading is None or made.text is None:
        proposed = gatherer(conference, base, language)(made.clause.clause.id)
        return _made(conference, made.sources._replace(proposed=proposed), language)
    proposed = made.sources.proposed
    proposed = proposed._replace(amendments={**proposed.amendments, **changed})
    clause = made.clause.clause.id
    return _of(
        made.sources._replace(proposed=proposed),
        _merged(conference, (clause, language, Part.HEADING), made.heading, changed),
        _merged(conference, (clause, language, Part.TEXT), made.text, changed),
    )


def _merged(
    conference: Conference, place: Place, before: Merging, changed: Mapping[AmendmentId, Amendment]
) -> Merging:
    """Return the merge of a wording, the one before where nothing that changed is met in it."""
    _, _, part = place
    here = [id_ for id_, amendment in changed.items() if amendment.concerns(part)]
    return merged_on(conference, place, before, here) if here else before


def _extended(
    base: Instrument, open_: tuple[Proposed, ...], known: Sequence[RollingText]
) -> tuple[Instrument, Mapping[ClauseId, Backing]]:
    """Return the base with all proposed clauses; the one that was made of the same, if any was."""
    for one in known:
        if one.base is base and one.open == open_:
            return one.shape.whole, one.inserted
    return extended(base, list(open_))


def _shaped(whole: Instrument, known: Sequence[RollingText]) -> Shape:
    for one in known:
        if whole is one.shape.whole:
            return one.shape
        if _is_alike(one.shape.whole, whole):
            return replace(one.shape, whole=whole)
    order = tuple((clause.id, depth) for clause, depth in whole.walk())
    return Shape(whole, order, {id_: place for place, (id_, _) in enumerate(order)})


def _is_alike(old: Instrument, new: Instrument) -> bool:
    """Say whether two texts differ in words at most. Cost: a look at each clause."""
    if len(old.clauses) != len(new.clauses):
        return False
    held = old.clauses
    return all(
        (other := held.get(id_)) is clause
        or (other is not None and _place(other) == _place(clause))
        for id_, clause in new.clauses.items()
    )


def _place(clause: Clause) -> tuple[object, ...]:
    return clause.kind, clause.parent, clause.rank, clause.number, clause.label


def _gathered(
    shape: Shape,
    open_: Sequence[Proposed],
    inserted: Mapping[ClauseId, Backing],
    gather: Gather,
) -> dict[ClauseId, Sources]:
    """Return what every clause is made of, in the order of the text."""
    moved: dict[ClauseId, tuple[Proposed, ...]] = {}
    for one in open_:
        if not isinstance(one.operation, Insertion):
            moved[one.operation.clause] = (*moved.get(one.operation.clause, ()), one)
    held, found = shape.whole.clauses, dict[ClauseId, Sources]()
    for id_, depth in shape.order:
        clause, by = held[id_], inserted.get(id_)
        proposed = NOTHING if by is not None else gather(id_)
        within = clause.parent in inserted
        found[id_] = Sources(clause, depth, by, within, moved.get(id_, ()), proposed)
    return found


def _kept(one: Sources, id_: ClauseId, known: Iterable[RollingText]) -> Made | None:
    for text in known:
        held = text.made.get(id_)
        if held is not None and held.sources == one:
            return held
    return None


def _pending(
    sources: Mapping[ClauseId, Sources],
    kept: Mapping[ClauseId, object],
    shape: Shape,
    part: Slice | None,
) -> frozenset[ClauseId]:
    """Return the clauses that are left for later: those beyond the slice that need a merge."""
    if part is None:
        return frozenset()
    wanting = [
        id_ for id_, _ in shape.order if sources[id_].proposed.amendments and id_ not in kept
    ]
    if part.start is not None and part.start in sources:
        begin = shape.places[part.start]
        wanting.sort(
            key=lambda id_: shape.places[id_] < begin
        )  # those above come after those below
    return frozenset(wanting[part.most :])


def _made(conference: Conference, one: Sources, language: str) -> Made:
    if not one.proposed.amendments:
        return Made(one, _bare(one))
    heading, text = (
        contest(conference, (one.clause.id, language, part)).merging
        for part in (Part.HEADING, Part.TEXT)
    )
    return _of(one, heading, text)


def _of(one: Sources, heading: Merging, text: Merging) -> Made:
    clause = replace(_bare(one), heading=proposing(heading.merge), text=proposing(text.merge))
    return Made(one, clause, heading, text)


def _bare(one: Sources) -> RollingClause:
    return RollingClause(
        one.clause,
        one.depth,
        inserted_by=one.inserted_by,
        moves=one.moves,
        within=one.within,
    )
