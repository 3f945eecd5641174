"""What a clause of the rolling text is made of: where all of it is the same, so is the clause."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple, TypeAlias

from app.ids import AmendmentId, ClauseId, EntryId
from app.merge.rebase import Chain
from app.merge.units import Backing
from app.negotiation.amendment import Amendment
from app.negotiation.conference import Conference, Decision
from app.negotiation.contest import families
from app.negotiation.rolling import Proposed
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

    amendments: Mapping[AmendmentId, Amendment] = {}
    words: tuple[_Held, ...] = ()
    decisions: Mapping[EntryId, Decision | None] = {}


class Sources(NamedTuple):
    """All that one clause of the rolling text is made of, beside the ``Ground`` of all of them."""

    clause: Clause
    depth: int
    inserted_by: Backing | None
    within: bool
    moves: tuple[Proposed, ...]
    proposed: Gathered


NOTHING = Gathered()
Gather: TypeAlias = Callable[[ClauseId], Gathered]


def gatherer(conference: Conference, base: Instrument, language: str) -> Gather:
    """Return what finds, for a clause of the base, all that ``contest`` looks at."""
    on_clause, amendments, kin = conference.on_clause, conference.amendments, families(base)
    decided = {place[0] for place in conference.chains}

    def gather(id_: ClauseId) -> Gathered:
        related = kin.get(id_) or (id_,)
        ids = [i for c in related for i in on_clause.get(c) or ()]
        if not ids:
            return NOTHING
        on = {i: amendments[i] for i in ids}
        is_alone = len(related) == 1 and id_ not in decided
        words = () if is_alone else tuple(_reached(conference, related, language))
        return Gathered(on, words, _decisions(conference, on.values(), words))

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
) -> dict[EntryId, Decision | None]:
    ruled = (a.rulings for a in amendments if a.rulings)
    found = [ruling.decision for rulings in ruled for ruling in rulings]
    chains = (chain for held in words for chain in (held.heading, held.text) if chain is not None)
    found += (step.entry for chain in chains for step in chain.steps)
    return {entry: conference.decisions.get(entry) for entry in found}
