"""One wording on the chair's desk: its amendments as cards, its units, and all that bears on it.

Computed for the clause alone, from what everybody can read; who stands where counts as far as this
device can read it. Nothing is recorded here, so everybody may look.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import Enum

from app.ids import AmendmentId, InstrumentId, PartyId
from app.merge.clause import ClauseMerge, WholeKind
from app.merge.operations import Deletion, Operation
from app.merge.rebase import HunkState
from app.negotiation.access import may
from app.negotiation.conference import Conference, Text
from app.negotiation.contest import Contest, Standing, contest
from app.negotiation.delegation import PartyKind
from app.negotiation.dispositions import waits
from app.negotiation.events import DecisionMade
from app.negotiation.place import Place
from app.negotiation.stand_events import Stance
from app.negotiation.stands import Item, for_parties, items_on
from app.treaty.delta import Hunk
from app.treaty.span import Change
from app.treaty.wording import Part
from app.values import value
from app.workspace.deciding_tree import Wanted, proposed_on
from app.workspace.merge_queue import Need, collides, heading_over, need_of
from app.workspace.naming import Names
from app.workspace.operation_words import operation_words
from app.workspace.picks import Picks
from app.workspace.red_lines import crossings
from app.workspace.seconding import Pending, pending
from app.workspace.workspace import Workspace


class Way(Enum):
    """How an amendment bears on the wording."""

    WORDS = "words"
    ALTERNATIVE = "alternative"
    DELETION = "deletion"
    TREE = "tree"
    OVERTAKEN = "overtaken"
    REFLECTED = "reflected"


@value
class Piece:
    """A stretch of an amendment's wording: words that stay, or a change.

    Attributes:
        unit: the number of the unit that a change is in; None for what stays.
    """

    change: Change
    text: str
    unit: int | None = None


@value
class DeskCard:
    """One amendment, as far as it bears on the wording.

    Attributes:
        label: its number.
        codes, names: of its sponsors.
        pieces: the whole wording that it would make; its changes marked by unit.
        said: for what is no change of words: what it does.
        supporters: how many delegations support it, sponsors among them.
        stands_whole: it stands or falls together.
        waits: it waits for a disposition on this clause.
    """

    amendment: AmendmentId
    label: str
    codes: tuple[str, ...]
    names: tuple[str, ...]
    way: Way
    pieces: tuple[Piece, ...] = ()
    said: str = ""
    rationale: str = ""
    supporters: int = 0
    stands_whole: bool = False
    waits: bool = True


@value
class Proposal:
    """One operation on the tree, or a retention, that can be adopted here.

    Attributes:
        said: what it does.
        against: the amendments whose operations it cannot stand beside.
    """

    amendment: AmendmentId
    label: str
    codes: tuple[str, ...]
    operation: Operation
    said: str
    supporters: int
    against: frozenset[AmendmentId]


@value
class StandsOn:
    """Who stands where on one amendment or reading that is before the conference.

    Attributes:
        reading: the numbers of its unit and itself, where it is about a reading of this wording.
        stances: by code.
    """

    amendment: AmendmentId | None
    reading: tuple[int, int] | None
    stances: tuple[tuple[str, Stance], ...]


@value
class Desk:
    """One wording with all that bears on it.

    Attributes:
        name: its provision.
        title: of the article that it stands in.
        merge: of what everybody can read.
        supporters: by number of unit and reading: how many delegations support it.
        stands: who stands where on what can be picked.
        cards: in order of display.
        proposals: operations on the tree, and retentions.
        pending: decisions on the clause that wait for a further signature.
        crossed: red lines of the own delegation that proposals cross; for its eyes only.
        delegations: how many have a say.
        may_decide: this device may record what is picked.
        issued: the last revision's symbol, or "".
    """

    instrument: InstrumentId
    place: Place
    name: str
    title: str
    merge: ClauseMerge
    need: Need | None
    supporters: Mapping[tuple[int, int], int]
    stands: tuple[StandsOn, ...]
    cards: tuple[DeskCard, ...]
    proposals: tuple[Proposal, ...]
    pending: tuple[Pending, ...]
    crossed: tuple[str, ...]
    delegations: int
    may_decide: bool
    issued: str

    @property
    def seal(self) -> tuple[object, ...]:
        """What a decision rests on: equal as long as nothing has come in between."""
        return self.merge, tuple((p.amendment, p.operation) for p in self.proposals)

    def label(self, amendment: AmendmentId) -> str:
        """Return the number of an amendment that bears on the wording; "" for another."""
        return next((c.label for c in self.cards if c.amendment == amendment), "")


def desk_at(workspace: Workspace, place: Place) -> Desk | None:
    """Return the desk on a wording; None where the clause is in no text any more."""
    public = workspace.conference.seen_by()
    home = public.home.get(place[0])
    if home is None or place[0] not in public.texts[home].base:
        return None
    text = public.texts[home]
    found, names = contest(public, place), Names(text.base)
    stands = _Stands.on(workspace, place)
    trees = _trees(public, text, place)
    proposals = tuple(_proposals(public, text, trees, names, stands))
    last = text.revisions[-1].symbol if text.revisions else ""
    return Desk(
        home,
        place,
        names.cite(place[0]),
        heading_over(text, place[0]),
        found.merge,
        need_of(text, found.merge, trees),
        stands.supporters(found.merge),
        stands.said(),
        tuple(_cards(public, found, proposals, stands)),
        proposals,
        pending(workspace, place[0]),
        tuple(one.sentence for one in crossings(workspace, place[0])),
        sum(p.kind is PartyKind.DELEGATION for p in public.parties.values()),
        may(workspace.roles, DecisionMade),
        last,
    )


def fitted(desk: Desk, picks: Picks) -> Picks:
    """Return picks without what is said of amendments that bear on the wording no more."""
    here = {card.amendment for card in desk.cards}
    there = {one.amendment for one in desk.proposals}
    return replace(
        picks,
        adopt=tuple(a for a in picks.adopt if a in there),
        outcomes={a: o for a, o in picks.outcomes.items() if a in here},
        reasons={a: r for a, r in picks.reasons.items() if a in here},
    )


def _trees(conference: Conference, text: Text, place: Place) -> list[Wanted]:
    """Return what is proposed on the tree at a clause; its own deletion is a whole reading."""
    clause, language, part = place
    if language != text.base.language or part is not Part.TEXT:
        return []
    return [
        w
        for w in proposed_on(conference, text, clause)
        if not (isinstance(w.operation, Deletion) and w.operation.clause == clause)
    ]


def _proposals(
    conference: Conference, text: Text, trees: Sequence[Wanted], names: Names, stands: "_Stands"
) -> Iterator[Proposal]:
    for wanted in trees:
        against = frozenset(
            other.amendment
            for other in trees
            if other is not wanted and collides(text, wanted.operation, other.operation)
        )
        yield Proposal(
            wanted.amendment,
            conference.label(wanted.amendment),
            _codes(conference, wanted.amendment),
            wanted.operation,
            operation_words(wanted.operation, names),
            stands.behind(wanted.amendment),
            against,
        )


def _cards(
    conference: Conference, found: Contest, proposals: Sequence[Proposal], stands: "_Stands"
) -> Iterator[DeskCard]:
    merge, shown = found.merge, dict[AmendmentId, DeskCard]()
    for one in merge.live:
        if one.hunks:
            way = Way.ALTERNATIVE if one.alternative else Way.WORDS
            counted = {a.amendment: a.hunks for a in merge.aligned}
            hunks = counted.get(one.by.amendment, one.hunks)
            pieces = tuple(pieces_of(merge, hunks, by_unit=way is Way.WORDS))
            shown[one.by.amendment] = replace(
                _card(conference, one.by.amendment, way, stands),
                pieces=pieces,
                stands_whole=one.whole,
            )
    for whole in merge.wholes[1:]:
        for backing in whole.by if whole.kind is WholeKind.DELETION else ():
            card = _card(conference, backing.amendment, Way.DELETION, stands)
            shown.setdefault(backing.amendment, card)
    for proposal in proposals:
        card = _card(conference, proposal.amendment, Way.TREE, stands)
        shown.setdefault(proposal.amendment, replace(card, said=proposal.said))
    for standing in found.standings:
        way = _fate(standing)
        amendment = standing.amendment
        if way is not None and amendment.id not in shown:
            words = " … ".join(f.hunk.replacement.strip() for f in standing.rebased.fates)
            is_open = found.place[0] in waits(conference, amendment)
            card = _card(conference, amendment.id, way, stands)
            shown[amendment.id] = replace(card, said=words, waits=is_open)
    yield from sorted(shown.values(), key=lambda c: conference.display_key(c.amendment))


def _card(conference: Conference, amendment: AmendmentId, way: Way, stands: "_Stands") -> DeskCard:
    held = conference.amendments[amendment]
    parties = (conference.parties.get(p) for p in held.sponsors)
    return DeskCard(
        amendment,
        conference.label(amendment),
        _codes(conference, amendment),
        tuple(p.name for p in parties if p),
        way,
        rationale=held.rationale,
        supporters=stands.behind(amendment),
    )


def _fate(standing: Standing) -> Way | None:
    """Return what became of a substitution that makes no reading any more."""
    fates = standing.rebased.fates
    if not standing.rebased.base_found or any(f.state is HunkState.OVERTAKEN for f in fates):
        return Way.OVERTAKEN
    reflected = bool(fates) and all(f.state is HunkState.REFLECTED for f in fates)
    return Way.REFLECTED if reflected else None


def _codes(conference: Conference, amendment: AmendmentId) -> tuple[str, ...]:
    return tuple(conference.code(p) for p in conference.amendments[amendment].sponsors)


def pieces_of(merge: ClauseMerge, hunks: Sequence[Hunk], *, by_unit: bool) -> Iterator[Piece]:
    """Yield the wording with hunks in it, piece by piece; what goes stands before what comes.

    Args:
        merge: of the wording.
        hunks: over it.
        by_unit: each change bears the number of the unit that it is in.
    """
    reached = 0
    for hunk in hunks:
        unit = _unit_at(merge, hunk) if by_unit else None
        if hunk.start > reached:
            yield Piece(Change.KEPT, merge.base[reached : hunk.start])
        if hunk.end > hunk.start:
            yield Piece(Change.DELETED, merge.base[hunk.start : hunk.end], unit)
        if hunk.replacement:
            yield Piece(Change.INSERTED, hunk.replacement, unit)
        reached = hunk.end
    if reached < len(merge.base):
        yield Piece(Change.KEPT, merge.base[reached:])


def _unit_at(merge: ClauseMerge, hunk: Hunk) -> int | None:
    found = (n for n, u in enumerate(merge.units, 1) if u.start <= hunk.start and hunk.end <= u.end)
    return next(found, None)


@value
class _Stands:
    """Who stands where on a clause, as this device can read it."""

    place: Place
    items: tuple[tuple[Item, Mapping[str, Stance]], ...]

    @classmethod
    def on(cls, workspace: Workspace, place: Place) -> "_Stands":
        public = workspace.conference.seen_by()
        conference = replace(public, procedure=workspace.conference.procedure)
        parties = {p.id: p.code for p in conference.parties.values()}
        return cls(
            place,
            tuple(
                (item, _stances(conference, item, parties))
                for item in items_on(conference, place[0])
            ),
        )

    def said(self) -> tuple[StandsOn, ...]:
        """Return the stands on what is before the conference."""
        return tuple(
            StandsOn(item.amendment, self._reading(item), tuple(sorted(stances.items())))
            for item, stances in self.items
            if item.live and (item.amendment is not None or self._reading(item) is not None)
        )

    def behind(self, amendment: AmendmentId) -> int:
        """Return how many support an amendment, sponsors among them."""
        return len(_supporting(by for item, by in self.items if item.amendment == amendment))

    def supporters(self, merge: ClauseMerge) -> Mapping[tuple[int, int], int]:
        """Return by unit and reading how many support it, or an amendment that has it."""
        found: dict[tuple[int, int], int] = {}
        on_amendment: dict[AmendmentId, list[Mapping[str, Stance]]] = {}
        on_reading: dict[tuple[int, int], list[Mapping[str, Stance]]] = {}
        for item, by in self.items:
            if item.amendment is not None:
                on_amendment.setdefault(item.amendment, []).append(by)
            at = self._reading(item)
            if at is not None:
                on_reading.setdefault(at, []).append(by)
        for number, unit in enumerate(merge.units, 1):
            for at, reading in enumerate(unit.readings, 1):
                said = [by for a in reading.amendments for by in on_amendment.get(a, ())]
                found[number, at] = len(_supporting([*said, *on_reading.get((number, at), ())]))
        return found

    def _reading(self, item: Item) -> tuple[int, int] | None:
        at = item.reading
        if at is None or (at.subject.language, at.subject.part) != self.place[1:]:
            return None
        if at.unit is None or at.reading is None:
            return None
        return at.unit + 1, at.reading + 1


def _stances(
    conference: Conference, item: Item, parties: Mapping[PartyId, str]
) -> Mapping[str, Stance]:
    held = for_parties(conference, item.stands, parties).items()
    return {parties[party]: one.stand.stance for party, one in held}


def _supporting(stances: Iterable[Mapping[str, Stance]]) -> set[str]:
    return {code for by in stances for code, one in by.items() if one is Stance.SUPPORTS}
