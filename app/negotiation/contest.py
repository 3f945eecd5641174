"""What is contested in one wording now: the live amendments, rebased, and their merge.

Computed on demand from the conference; cost: the amendments on that clause, not the treaty.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from app.ids import AmendmentId, ClauseId
from app.merge.chain import Chain, Step
from app.merge.clause import ClauseMerge, LiveHunks, Merging, merging
from app.merge.decisions import CARRIED_ON
from app.merge.follow import ChainOf, follow
from app.merge.operations import Deletion, Operation, Retention, Split, Substitution
from app.merge.rebase import Rebased, hunks_of
from app.merge.units import Backing, displayed
from app.negotiation.amendment import Amendment, Life, Ruling
from app.negotiation.conference import Conference
from app.negotiation.place import Place
from app.negotiation.wordings import chain_of
from app.treaty.delta import Hunk
from app.treaty.instrument import Instrument
from app.treaty.wording import Part, WordingHash

_NOBODY = AmendmentId(b"")


@dataclass(frozen=True, slots=True)
class Standing:
    """What became of one substitution on its way to the current wording."""

    amendment: Amendment
    operation: Substitution
    rebased: Rebased


@dataclass(frozen=True, slots=True)
class Contest:
    """One wording with all that is proposed for it.

    Attributes:
        standings: every substitution of this wording that its sponsors stand behind, in order of
            display, those that were decided, reflected or overtaken among them.
        merging: of those that apply.
    """

    place: Place
    standings: tuple[Standing, ...]
    merging: Merging

    @property
    def merge(self) -> ClauseMerge:
        """What is contested."""
        return self.merging.merge

    @property
    def is_open(self) -> bool:
        """Whether the chair has anything to choose here."""
        return self.merge.brackets > 0


class _Said(NamedTuple):
    """What one amendment says of a wording, as long as its sponsors stand behind it."""

    by: Backing
    standings: tuple[Standing, ...]
    retains: bool
    deletes: bool

    @property
    def live(self) -> list[LiveHunks]:
        """The change it proposes: a wording is amended once by each, its last substitution counts.

        What was adopted of an amendment is in the text: it proposes nothing, and is here.
        """
        return [
            LiveHunks(self.by, s.rebased.live, s.operation.alternative, s.operation.whole)
            for s in self.standings[-1:]
        ]


def contest(conference: Conference, place: Place) -> Contest:
    """Return what is contested in one wording.

    Amendments made on a clause that was split or joined since are met where their words now stand.
    """
    ids = {i for c in _related(conference, place) for i in conference.on_clause.get(c) or ()}
    said = sorted(_said(conference, place, ids), key=lambda one: (one.by.key, one.by.amendment))
    merged = merging(
        chain_of(conference, place).current,
        [live for one in said for live in one.live],
        [one.by for one in said if one.retains],
        [one.by for one in said if one.deletes],
    )
    return Contest(place, tuple(s for one in said for s in one.standings), merged)


def merged_on(
    conference: Conference, place: Place, before: Merging, changed: Collection[AmendmentId]
) -> Merging:
    """Return what is merged in one wording, from what was before some amendments changed.

    The same as ``contest``; cost: these amendments, and what they touch.

    Args:
        conference: as it is now.
        place: the wording.
        before: its merge when everything but these amendments was as it is now.
        changed: amendments that came, went or are others; that they are on this wording is not
            asked.
    """
    said, merge = list(_said(conference, place, changed)), before.merge
    live = [live for one in said for live in one.live]
    keepers, deleters = (
        displayed([*(by for by in held if by.amendment not in changed), *new])
        for held, new in (
            (merge.retained, [one.by for one in said if one.retains]),
            (merge.deleted, [one.by for one in said if one.deletes]),
        )
    )
    if (keepers, deleters) == (merge.retained, merge.deleted):
        return before.changed(changed, live)
    others = (one for one in merge.live if one.by.amendment not in changed)
    return merging(merge.base, [*others, *live], keepers, deleters)


def _related(conference: Conference, place: Place) -> list[ClauseId]:
    """Return the clauses whose amendments may be met in a wording."""
    clause, _, part = place
    return family(conference, clause) if part is Part.TEXT else [clause]


def _said(conference: Conference, place: Place, ids: Iterable[AmendmentId]) -> Iterator[_Said]:
    """Yield what amendments say of a wording, those that anybody stands behind."""
    clause, language, part = place
    related, chains = _related(conference, place), _chains(conference, language, part)
    is_own = part is Part.TEXT and language == _own_language(conference, clause)
    for id_ in ids:
        amendment = conference.amendments.get(id_)
        if amendment is None or amendment.life is not Life.TABLED:
            continue
        if amendment.rulings and dismissed(conference, amendment):
            continue
        standings = tuple(_standings_on(chains, amendment, place, related))
        keeps = is_own and retains(conference, amendment, clause)
        goes = is_own and deletes(conference, amendment, clause)
        if standings or keeps or goes:
            yield _Said(backing(conference, amendment), standings, keeps, goes)


def backing(conference: Conference, amendment: Amendment) -> Backing:
    """Return an amendment as the merge names it: id, order of display, sponsors' codes."""
    series = conference.series(amendment.audience)
    before = f"{series}/" if series else ""
    codes = tuple([before + conference.code(p) for p in amendment.sponsors])
    return Backing(amendment.id, conference.display_key(amendment.id), codes)


def retains(conference: Conference, amendment: Amendment, clause: ClauseId) -> bool:
    """Say whether an amendment asks to keep a clause as it is, and that is not decided."""
    return _asks(conference, amendment, clause, Retention)


def deletes(conference: Conference, amendment: Amendment, clause: ClauseId) -> bool:
    """Say whether an amendment asks to delete a clause itself, and that is not decided."""
    return _asks(conference, amendment, clause, Deletion)


def _asks(
    conference: Conference,
    amendment: Amendment,
    clause: ClauseId,
    kind: type[Retention] | type[Deletion],
) -> bool:
    """Most change words alone: that is looked at first, for there may be ten thousand of them."""
    for operation in amendment.operations:
        is_asked = isinstance(operation, kind) and operation.clause == clause
        if is_asked and not settled(conference, amendment, operation):
            return True
    return False


def dismissed(conference: Conference, amendment: Amendment) -> bool:
    """Say whether a decision has disposed of an amendment as a whole, naming no place in it.

    So the chair disposes of what was overtaken, and of a whole other wording that is not taken.
    """
    return any(
        r.disposition.outcome not in CARRIED_ON and not _names(conference, r, amendment)
        for r in amendment.rulings
    )


def _names(conference: Conference, ruling: Ruling, amendment: Amendment) -> bool:
    made = conference.decisions[ruling.decision].made
    return any(amendment.id in s.amendments for s in made.structure) or any(
        amendment.id in u.amendments for w in made.wordings for u in w.units
    )


def settled(conference: Conference, amendment: Amendment, operation: Operation) -> bool:
    """Say whether a decision in force has disposed of an operation on the tree, or a retention."""
    return any(
        r.disposition.outcome not in CARRIED_ON and _concerns(conference, r, amendment, operation)
        for r in amendment.rulings
    )


def _concerns(
    conference: Conference, ruling: Ruling, amendment: Amendment, operation: Operation
) -> bool:
    """Say whether a ruling is about one operation: its decision names it, or names no place."""
    made = conference.decisions[ruling.decision].made
    named = [s for s in made.structure if amendment.id in s.amendments]
    if any(_answers(s.operation, operation) or amendment.id not in s.chosen for s in named):
        return True
    in_units = any(amendment.id in u.amendments for w in made.wordings for u in w.units)
    if isinstance(operation, Retention):
        return any(w.clause == operation.clause for w in made.wordings) or not in_units
    return not named and not in_units


def _answers(decided: Operation | None, proposed: Operation) -> bool:
    """Say whether what was decided answers a proposal; a split may have been rebased before."""
    match decided, proposed:
        case Split(second=one), Split(second=other):
            return one == other
        case _:
            return decided is None or decided == proposed


def standings_of(
    conference: Conference, amendment: Amendment, operation: Substitution
) -> dict[ClauseId, Standing]:
    """Return what became of a substitution, clause by clause, wherever its words went.

    The first is the clause it was made on. Cost: the decisions on these wordings.
    """
    chains = _chains(conference, operation.language, operation.part)
    return _standings(chains, amendment, operation)


def _standings(
    chains: ChainOf, amendment: Amendment, operation: Substitution
) -> dict[ClauseId, Standing]:
    chain = chains(operation.clause)
    base = None if chain is None else chain.wording(operation.base)
    hunks = () if base is None else hunks_of(base, operation.delta)
    found = follow(chains, operation.clause, amendment.id, operation.base, hunks)
    return {c: Standing(amendment, operation, rebased) for c, rebased in found.items()}


def followed(
    conference: Conference, place: Place, base: WordingHash, hunk: Hunk
) -> dict[ClauseId, Rebased]:
    """Return what became of a change of a wording that is no amendment's, as ``standings_of``."""
    clause, language, part = place
    return follow(_chains(conference, language, part), clause, _NOBODY, base, (hunk,))


def _chains(conference: Conference, language: str, part: Part) -> ChainOf:
    """Return what finds the chains of one language and part, as they count for amendments."""

    @cache
    def chain(clause: ClauseId) -> Chain | None:
        place: Place = (clause, language, part)
        known = place in conference.chains or clause in conference.home
        return _as_it_counts(conference, chain_of(conference, place)) if known else None

    return chain


def _standings_on(
    chains: ChainOf, amendment: Amendment, place: Place, related: Collection[ClauseId]
) -> Iterator[Standing]:
    """Yield what became here of every substitution of an amendment that may be met here."""
    clause, language, part = place
    for operation in amendment.operations:
        if (
            isinstance(operation, Substitution)
            and (operation.language, operation.part) == (language, part)
            and operation.clause in related
        ):
            standing = _standings(chains, amendment, operation).get(clause)
            if standing is not None:
                yield standing


def family(conference: Conference, clause: ClauseId) -> list[ClauseId]:
    """Return a clause and those whose words it holds, or may hold, after splits and joins."""
    home = conference.home.get(clause)
    found = families(conference.texts[home].base) if home is not None else {}
    return found.get(clause, [clause])


def families(base: Instrument) -> dict[ClauseId, list[ClauseId]]:
    """Return the family of each clause that has one beside itself, itself first."""
    if not (base.part_of or base.aliases):
        return {}
    related = {*base.part_of, *base.part_of.values(), *base.aliases, *base.aliases.values()}
    by_root: dict[ClauseId, list[ClauseId]] = {}
    for clause in sorted(related):
        by_root.setdefault(_root(base, clause), []).append(clause)
    return {
        clause: [clause, *(c for c in held if c != clause)]
        for held in by_root.values()
        for clause in held
    }


def _root(base: Instrument, clause: ClauseId) -> ClauseId:
    seen = {clause}
    while True:
        above = base.aliases.get(clause) or base.part_of.get(clause)
        if above is None or above in seen:
            return clause
        seen.add(above)
        clause = above


def _as_it_counts(conference: Conference, chain: Chain) -> Chain:
    """Return the chain with decisions that were undone changing words only.

    Their dispositions are taken back, so they must not settle an amendment; what they did to the
    words, their undoing has done the other way.
    """
    undone = [conference.decisions[s.entry].undone_by is not None for s in chain.steps]
    if not any(undone):
        return chain
    steps = tuple(
        _words_only(s) if gone else s for s, gone in zip(chain.steps, undone, strict=True)
    )
    return replace(chain, steps=steps)


def _words_only(step: Step) -> Step:
    units = tuple(replace(u, amendments=(), chosen=()) for u in step.decision.units)
    return replace(step, decision=replace(step.decision, units=units), outcomes={})


def _own_language(conference: Conference, clause: ClauseId) -> str:
    home = conference.home.get(clause)
    return conference.texts[home].base.language if home is not None else ""
