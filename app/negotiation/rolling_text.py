"""The rolling text as a value that follows a conference from one state to the next.

Each clause is kept with all that it was made of. Where that is what it was before, so is the
clause, the very object; what changed is merged anew. So the merging that a change costs grows with
the change, and only a look at each clause with the treaty.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import is_
from typing import NamedTuple, TypeAlias

from app.ids import AudienceId, ClauseId, PartyId
from app.merge.operations import Insertion
from app.merge.rebase import Chain
from app.merge.units import Backing
from app.negotiation.amendment import Amendment
from app.negotiation.audience import Audience
from app.negotiation.conference import Conference, Decision, Text
from app.negotiation.contest import families
from app.negotiation.delegation import Delegation
from app.negotiation.rolling import Proposed, RollingClause, extended, merged, proposals
from app.treaty.instrument import Clause, Instrument
from app.treaty.wording import Part


class _Held(NamedTuple):
    """The words of a clause that those of another came from or went to."""

    clause: Clause | None
    is_known: bool
    heading: Chain | None
    text: Chain | None


class Gathered(NamedTuple):
    """What is proposed on a clause.

    Attributes:
        amendments: on it, and on the clauses whose words it holds or may hold.
        words: of all these clauses; none where they are those of the clause, not decided on yet.
        decisions: that disposed of the amendments, or made the words.
    """

    amendments: tuple[Amendment, ...] = ()
    words: tuple[_Held, ...] = ()
    decisions: tuple[Decision | None, ...] = ()


class Sources(NamedTuple):
    """All that one clause of the rolling text is made of, beside the ``Ground`` of all of them."""

    clause: Clause
    depth: int
    inserted_by: Backing | None
    within: bool
    moves: tuple[Proposed, ...]
    proposed: Gathered


_NOTHING = Gathered()
_Gather: TypeAlias = Callable[[ClauseId], Gathered]


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
    """

    whole: Instrument
    order: tuple[tuple[ClauseId, int], ...]


@dataclass(frozen=True, slots=True)
class RollingText:
    """The rolling text of one instrument in one language.

    Attributes:
        clauses: in the order of the text.
        pending: those that were not merged yet; they stand as decided, without what is proposed.
        sources: what each of the others was made of.
        state: the parts of the conference that it follows from.
        open: the proposals on the tree.
        inserted: who proposes each clause that is not in the base.
    """

    ground: Ground
    state: tuple[object, ...]
    base: Instrument
    shape: Shape
    open: tuple[Proposed, ...]
    inserted: Mapping[ClauseId, Backing]
    clauses: tuple[RollingClause, ...]
    sources: Mapping[ClauseId, tuple[Sources, RollingClause]]
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

    Cost: a look at each clause (some 5 µs where something is proposed), and a merge of each that
    none of the earlier ones has.

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
        if not one.pending and one.base is text.base and all(map(is_, one.state, state)):
            return one
    open_ = tuple(proposals(conference, text))
    whole, inserted = _extended(text.base, open_, known)
    shape = _shaped(whole, known)
    gather = _gatherer(conference, text.base, language)
    sources = _gathered(shape, open_, inserted, gather)
    kept = {id_: held for id_, one in sources.items() if (held := _kept(one, id_, known))}
    pending = _pending(sources, kept, shape, part)
    for id_, one in sources.items():
        if id_ not in kept and id_ not in pending:
            kept[id_] = (one, _made(conference, one, language))
    clauses = tuple(kept[id_][1] if id_ in kept else _bare(sources[id_]) for id_, _ in shape.order)
    return RollingText(ground, state, text.base, shape, open_, inserted, clauses, kept, pending)


def _state(conference: Conference) -> tuple[object, ...]:
    """Return all that the rolling text follows from beside the text itself.

    States between which nothing in one of these maps has changed share the map.
    """
    return (
        conference.amendments, conference.on_clause, conference.chains, conference.decisions,
        conference.home, conference.texts,
    )  # fmt: skip


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
    return Shape(whole, tuple((clause.id, depth) for clause, depth in whole.walk()))


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
    gather: _Gather,
) -> dict[ClauseId, Sources]:
    """Return what every clause is made of, in the order of the text."""
    moved: dict[ClauseId, tuple[Proposed, ...]] = {}
    for one in open_:
        if not isinstance(one.operation, Insertion):
            moved[one.operation.clause] = (*moved.get(one.operation.clause, ()), one)
    held, found = shape.whole.clauses, dict[ClauseId, Sources]()
    for id_, depth in shape.order:
        clause, by = held[id_], inserted.get(id_)
        proposed = _NOTHING if by is not None else gather(id_)
        within = clause.parent in inserted
        found[id_] = Sources(clause, depth, by, within, moved.get(id_, ()), proposed)
    return found


def _gatherer(conference: Conference, base: Instrument, language: str) -> _Gather:
    """Return what finds, for a clause of the base, all that ``contest`` looks at."""
    on_clause, amendments, kin = conference.on_clause, conference.amendments, families(base)
    decided = {place[0] for place in conference.chains}

    def gather(id_: ClauseId) -> Gathered:
        related = kin.get(id_) or (id_,)
        ids = [i for c in related for i in on_clause.get(c) or ()]
        if not ids:
            return _NOTHING
        on = tuple([amendments[i] for i in (ids if len(related) == 1 else dict.fromkeys(ids))])
        is_alone = len(related) == 1 and id_ not in decided
        words = () if is_alone else tuple(_reached(conference, related, language))
        return Gathered(on, words, tuple(_decisions(conference, on, words)))

    return gather


def _reached(conference: Conference, related: Iterable[ClauseId], language: str) -> Iterator[_Held]:
    """Yield the words of clauses, and of all to which a split or join has carried theirs."""
    waiting, seen = list(related), set[ClauseId]()
    while waiting:
        clause = waiting.pop()
        if clause in seen:
            continue
        seen.add(clause)
        held = _held(conference, clause, language)
        yield held
        if held.text is not None:
            carried = (step.carries for step in held.text.steps)
            waiting += [c.to for c in carried if c is not None and c.to is not None]


def _held(conference: Conference, clause: ClauseId, language: str) -> _Held:
    home, chains = conference.home.get(clause), conference.chains
    return _Held(
        conference.texts[home].base.clauses.get(clause) if home is not None else None,
        home is not None,
        chains.get((clause, language, Part.HEADING)),
        chains.get((clause, language, Part.TEXT)),
    )


def _decisions(
    conference: Conference, amendments: Iterable[Amendment], words: Iterable[_Held]
) -> Iterator[Decision | None]:
    made = conference.decisions
    for amendment in amendments:
        if amendment.rulings:
            yield from (made.get(ruling.decision) for ruling in amendment.rulings)
    for held in words:
        for chain in (held.heading, held.text):
            if chain is not None:
                yield from (made.get(step.entry) for step in chain.steps)


def _kept(
    one: Sources, id_: ClauseId, known: Iterable[RollingText]
) -> tuple[Sources, RollingClause] | None:
    for text in known:
        held = text.sources.get(id_)
        if held is not None and held[0] == one:
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
        at = {id_: place for place, (id_, _) in enumerate(shape.order)}
        begin = at[part.start]
        wanting.sort(key=lambda id_: at[id_] < begin)  # those above come after those below
    return frozenset(wanting[part.most :])


def _made(conference: Conference, one: Sources, language: str) -> RollingClause:
    bare = _bare(one)
    if not one.proposed.amendments:
        return bare
    return replace(
        bare,
        heading=merged(conference, one.clause, language, Part.HEADING),
        text=merged(conference, one.clause, language, Part.TEXT),
    )


def _bare(one: Sources) -> RollingClause:
    return RollingClause(
        one.clause,
        one.depth,
        inserted_by=one.inserted_by,
        moves=one.moves,
        within=one.within,
    )
