"""Who stands where on a clause: on the clause itself, on its amendments, on its readings.

Of what one party said about one thing the last word counts, before whomever it was said. What a
group said counts for those of its members who said nothing themselves.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field

from app.ids import AmendmentId, ClauseId, PartyId
from app.negotiation.about import About
from app.negotiation.amendment import Amendment
from app.negotiation.conference import Conference
from app.negotiation.contest import family
from app.negotiation.disposition_state import State
from app.negotiation.dispositions import state_of
from app.negotiation.passage import passage_hash
from app.negotiation.procedure import Position
from app.negotiation.readings import Fate, Located, located, merges_in
from app.negotiation.stand_events import AmendmentSubject, ClauseSubject, ReadingSubject, Stance
from app.values import value

WORST: Mapping[Stance, int] = {
    Stance.TAKEN_BACK: 0,
    Stance.SUPPORTS: 1,
    Stance.ACCEPTS_IF: 2,
    Stance.AWAITS: 3,
    Stance.RESERVES: 4,
    Stance.OPPOSES: 5,
}
"""How far from agreement each stance is."""
CLOSE_RESERVES = 2
"""So many reserves, and no opposition, are close to agreement."""

_LIVE = frozenset({State.TABLED, State.ATTENTION, State.DEFERRED, State.RETAINED})


@value
class Stand:
    """Where one party stands on one thing.

    Attributes:
        earlier: it was said of an earlier version of the amendment, or wording of the clause; it
            counts until the party says something else.
        position: what was said; None for a sponsor who said nothing besides, and so supports.
    """

    party: PartyId
    stance: Stance
    earlier: bool = False
    position: Position | None = None

    @property
    def note(self) -> str:
        """What the party added."""
        return self.position.said.note if self.position else ""

    @property
    def is_confidential(self) -> bool:
        """Whether it was said before fewer than everybody."""
        return self.position is not None and self.position.by.audience is not None


@value
class Item:
    """One thing that delegations take positions on, with all stands on it.

    Attributes:
        amendment: which one, when it is about an amendment.
        reading: where it is today, when it is about a reading.
        live: whether it is still before the conference; else its stands are shown, and count no
            more.
        stands: one a party, in order of their codes; groups count as one.
    """

    about: About
    amendment: AmendmentId | None
    reading: Located | None
    live: bool
    stands: tuple[Stand, ...]

    def of(self, *stances: Stance) -> tuple[PartyId, ...]:
        """Return the parties that stand so."""
        return tuple(s.party for s in self.stands if s.stance in stances)

    @property
    def is_close(self) -> bool:
        """Whether it is close to agreement: somebody spoke, nobody opposes, two reserve at most."""
        return (
            self.live
            and any(s.position is not None for s in self.stands)
            and not self.of(Stance.OPPOSES)
            and len(self.of(Stance.RESERVES)) <= CLOSE_RESERVES
        )

    @property
    def last_opponent(self) -> PartyId | None:
        """The one party that opposes it, when it is the only one."""
        against = self.of(Stance.OPPOSES)
        return against[0] if self.live and len(against) == 1 else None


@value
class Held:
    """A stand as it counts for a party: its own, or that of a group that it belongs to."""

    stand: Stand
    via: PartyId | None = None


def items_on(conference: Conference, clause: ClauseId) -> tuple[Item, ...]:
    """Return everything on a clause that somebody took a position on or sponsors.

    The clause first, then its amendments and readings, in order of display. Cost: the amendments
    and positions on this clause.
    """
    found = [_clause_item(conference, clause)]
    found += (item_of(conference, a) for a in conference.amendments_on(clause))
    found += _reading_items(conference, clause)
    return tuple(i for i in found if i.stands)


def for_parties(
    conference: Conference, stands: Iterable[Stand], parties: Iterable[PartyId]
) -> dict[PartyId, Held]:
    """Return which stand counts for each party, of those that have one.

    Of several groups that a party is in, the stand farthest from agreement.
    """
    own = {s.party: s for s in stands}
    groups = [p for p in conference.parties.values() if p.members and p.id in own]
    found: dict[PartyId, Held] = {}
    for party in parties:
        if party in own:
            found[party] = Held(own[party])
            continue
        through = [Held(own[g.id], g.id) for g in groups if party in g.members]
        if through:
            found[party] = max(through, key=lambda h: (WORST[h.stand.stance], h.via or b""))
    return found


def worst(held: Iterable[Held]) -> Held | None:
    """Return the stand farthest from agreement; of equal ones the first."""
    return max(held, key=lambda h: WORST[h.stand.stance], default=None)


def stands_on_amendment(conference: Conference, amendment: Amendment) -> tuple[Stand, ...]:
    """Return the stands on an amendment, those on its earlier versions among them."""
    said: list[tuple[Position, bool]] = []
    for version in _versions(conference, amendment):
        held = conference.procedure.positions.get(AmendmentSubject(version))
        said += ((p, version != amendment.id) for p in (held.values() if held else ()))
    stands = {s.party: s for s in _last_words(said)}
    for sponsor in amendment.sponsors:
        stands.setdefault(sponsor, Stand(sponsor, Stance.SUPPORTS))
    return _displayed(conference, stands.values())


def _versions(conference: Conference, amendment: Amendment) -> Iterator[AmendmentId]:
    seen: set[AmendmentId] = set()
    found: Amendment | None = amendment
    while found is not None and found.id not in seen:
        seen.add(found.id)
        yield found.id
        before = found.revises or found.widens
        found = conference.amendments.get(before) if before is not None else None


def item_of(conference: Conference, amendment: Amendment) -> Item:
    """Return an amendment with the stands on it."""
    live = state_of(conference, amendment) in _LIVE
    stands = stands_on_amendment(conference, amendment)
    shown = stands if live else tuple(s for s in stands if s.position is not None)
    return Item(About.AMENDMENT, amendment.id, None, live, shown)


def _clause_item(conference: Conference, clause: ClauseId) -> Item:
    home = conference.home.get(clause)
    now = None if home is None else passage_hash(conference.texts[home].base, (clause,))
    said = [
        (position, subject.passage != now)
        for subject in conference.procedure.on_clause.get(clause) or ()
        if isinstance(subject, ClauseSubject)
        for position in conference.procedure.positions[subject].values()
    ]
    live = home is not None and clause in conference.texts[home].base
    return Item(About.CLAUSE, None, None, live, _displayed(conference, _last_words(said)))


@value
class _Gathered:
    """Positions on one reading, from before and after decisions on other places."""

    at: Located
    said: list[tuple[Position, bool]] = field(default_factory=list[tuple[Position, bool]])


def _reading_items(conference: Conference, clause: ClauseId) -> list[Item]:
    found: dict[tuple[object, ...], _Gathered] = {}
    merges = merges_in(conference)
    for related in family(conference, clause):
        for subject in conference.procedure.on_clause.get(related) or ():
            if isinstance(subject, ReadingSubject):
                at = located(conference, subject, merges)
                if at.clause == clause:
                    one = found.setdefault(_place_of(at), _Gathered(at))
                    held = conference.procedure.positions[subject].values()
                    one.said.extend((position, False) for position in held)
    items = [
        Item(
            About.READING,
            None,
            one.at,
            one.at.fate is Fate.PROPOSED,
            _displayed(conference, _last_words(one.said)),
        )
        for one in found.values()
    ]
    return sorted(items, key=_reading_order)


def _place_of(at: Located) -> tuple[object, ...]:
    """Return what two namings of one reading have in common."""
    part = (at.subject.language, at.subject.part)
    if at.fate is Fate.PROPOSED:
        return (*part, at.unit, at.reading, at.whole)
    return (*part, at.fate, at.subject)


def _reading_order(item: Item) -> tuple[object, ...]:
    assert item.reading is not None  # noqa: S101 only items about readings are sorted
    at, subject = item.reading, item.reading.subject
    place = (-1 if at.unit is None else at.unit, -1 if at.reading is None else at.reading)
    return (
        at.fate is not Fate.PROPOSED,
        subject.part,
        subject.language,
        at.whole is not None,
        place,
        subject.text,
        subject.base,
        subject.start,
    )


def _last_words(said: Iterable[tuple[Position, bool]]) -> list[Stand]:
    """Return the last word of each party, in the order of the record."""
    last: dict[PartyId, tuple[Position, bool]] = {}
    for position, earlier in said:
        held = last.get(position.by.party)
        if held is None or held[0].by.order < position.by.order:
            last[position.by.party] = (position, earlier)
    return [
        Stand(party, position.said.stance, earlier, position)
        for party, (position, earlier) in last.items()
        if position.said.stance is not Stance.TAKEN_BACK
    ]


def _displayed(conference: Conference, stands: Iterable[Stand]) -> tuple[Stand, ...]:
    return tuple(sorted(stands, key=lambda s: (conference.code(s.party), s.party)))
