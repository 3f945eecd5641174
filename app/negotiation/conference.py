"""The conference as a value: all that follows from the record, and nothing else.

It is a pure function of the set of effective entries; every change is a new value that shares the
rest, so that keeping an earlier state costs nothing.
"""

from __future__ import annotations  # rpds maps cannot be subscripted when the program runs

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from rpds import HashTrieMap, HashTrieSet

from app.ids import (
    AmendmentId,
    AudienceId,
    ClauseId,
    DeviceId,
    EntryId,
    InstrumentId,
    PartyId,
)
from app.merge.rebase import Chain
from app.negotiation.access import CHAIRS, Role
from app.negotiation.amendment import Amendment
from app.negotiation.audience import Audience
from app.negotiation.delegation import Delegation
from app.negotiation.events import DecisionMade, Event
from app.negotiation.languages import Languages
from app.negotiation.paging import Paging
from app.negotiation.place import Place
from app.negotiation.procedure import Procedure, Signed
from app.negotiation.revision_events import ClauseNumber
from app.negotiation.talk import Talk
from app.treaty.instrument import Instrument

Number: TypeAlias = tuple[PartyId, "AudienceId | None", int]
"""A delegation's own running number in one audience."""


@dataclass(frozen=True, slots=True)
class Act:
    """One effective entry as the fold sees it: who did what. Signatures are checked before.

    Attributes:
        order: (lamport time, entry id); acts are folded in this order.
        roles: what the device was when it signed.
        time: milliseconds since 1970 as claimed; for showing only, it decides nothing.
        audience: who can read it; None for everybody.
    """

    id: EntryId
    order: tuple[int, bytes]
    device: DeviceId
    seq: int
    party: PartyId
    roles: frozenset[Role]
    time: int
    event: Event
    audience: AudienceId | None = None

    @property
    def signed(self) -> Signed:
        """Who signed it and when, without what was done."""
        return Signed(
            self.id, self.order, self.party, self.device, self.seq, self.time, self.audience
        )


class NoEffect(StrEnum):
    """Why an entry changes nothing though it is in the record."""

    BAD_TARGET = "bad_target"
    BAD_DIFF = "bad_diff"
    BAD_TEXT = "bad_text"
    BAD_BODY = "bad_body"
    NOT_PERMITTED = "not_permitted"
    MISSING_REF = "missing_ref"
    LOCKED = "locked"
    """It changes a clause that is agreed."""
    TABLING_CLOSED = "tabling_closed"


@dataclass(frozen=True, slots=True)
class Refusal:
    """An entry without effect: the rule, and one sentence for a person."""

    reason: NoEffect
    why: str


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision as the conference holds it.

    Attributes:
        act: who decided, and when in the order of the record.
        made: what was decided; of a renumbering or correction, what it changes in words.
        displaced_by: the decision that stands in its place, or None while it is in force.
        undone_by: the later decision that undid it, or None.
        numbers: what a renumbering calls clauses from then on.
    """

    act: Act
    made: DecisionMade
    displaced_by: EntryId | None = None
    undone_by: EntryId | None = None
    numbers: tuple[ClauseNumber, ...] = ()

    @property
    def rank(self) -> tuple[int, bytes]:
        """Of two decisions on one wording at one base the lower stands: role number, then id."""
        return (min(self.act.roles & CHAIRS, default=Role.DEPUTY_CHAIR), self.act.id)


@dataclass(frozen=True, slots=True)
class Revision:
    """An issued state of an instrument, frozen with the text as it then was.

    Attributes:
        behind: by language: the clauses that did not render its own language then, in the order of
            the text; languages with none are not named.
        reason: why it was issued all the same, as the secretariat stated it.
        paged: by language: where its lines are printed, as far as that has been stated.
    """

    id: EntryId
    symbol: str
    text_hash: bytes
    time: int
    text: Instrument
    behind: HashTrieMap[str, tuple[ClauseId, ...]] = HashTrieMap()  # noqa: RUF009 it never changes
    reason: str = ""
    paged: HashTrieMap[str, Paging] = HashTrieMap()  # noqa: RUF009 it never changes


@dataclass(frozen=True, slots=True)
class Text:
    """One instrument on the table.

    Attributes:
        laid: the text as the secretariat laid it.
        base: the text as decided so far.
        parts: how many entries the text was laid in; ``received`` how many are here.
    """

    laid: Instrument
    base: Instrument
    parts: int
    received: int
    revisions: tuple[Revision, ...] = ()


class Amending(NamedTuple):
    """One step from some amendments to others, and which of them are new or not what they were."""

    before: HashTrieMap[AmendmentId, Amendment]
    after: HashTrieMap[AmendmentId, Amendment]
    changed: tuple[AmendmentId, ...]


@dataclass(frozen=True, slots=True)
class Conference:
    """The state of one negotiation as one device can see it.

    Attributes:
        shut_out: amendments that are refused because a clause was agreed or tabling was closed;
            they come on the table when the chair opens it again.
        procedure: rules, positions, sessions, status, assent, silence and red lines.
        amended: how amendments came to be these lately, the last step last. No part of the state:
            it tells a follower of the states where not to look (``amending``).
    """

    title: str = ""
    symbol: str = ""
    language: str = "en"
    parties: HashTrieMap[PartyId, Delegation] = HashTrieMap()  # noqa: RUF009 it never changes
    texts: HashTrieMap[InstrumentId, Text] = HashTrieMap()  # noqa: RUF009 it never changes
    home: HashTrieMap[ClauseId, InstrumentId] = HashTrieMap()  # noqa: RUF009 it never changes
    chains: HashTrieMap[Place, Chain] = HashTrieMap()  # noqa: RUF009 it never changes
    amendments: HashTrieMap[AmendmentId, Amendment] = HashTrieMap()  # noqa: RUF009 it never changes
    numbered: HashTrieMap[Number, tuple[AmendmentId, ...]] = HashTrieMap()  # noqa: RUF009 it never changes
    widened: HashTrieMap[tuple[PartyId, AmendmentId], AmendmentId] = HashTrieMap()  # noqa: RUF009 it never changes
    narrow: HashTrieMap[AmendmentId, AudienceId] = HashTrieMap()  # noqa: RUF009 it never changes
    audiences: HashTrieMap[AudienceId, Audience] = HashTrieMap()  # noqa: RUF009 it never changes
    on_clause: HashTrieMap[ClauseId, HashTrieSet[AmendmentId]] = HashTrieMap()  # noqa: RUF009 it never changes
    decisions: HashTrieMap[EntryId, Decision] = HashTrieMap()  # noqa: RUF009 it never changes
    refusals: HashTrieMap[EntryId, Refusal] = HashTrieMap()  # noqa: RUF009 it never changes
    talk: Talk = Talk()  # noqa: RUF009 frozen
    languages: Languages = Languages()  # noqa: RUF009 it never changes
    shut_out: HashTrieMap[EntryId, Act] = HashTrieMap()  # noqa: RUF009 it never changes
    procedure: Procedure = Procedure()  # noqa: RUF009 it never changes
    amended: tuple[Amending, ...] = field(default=(), compare=False, repr=False)

    def code(self, party: PartyId) -> str:
        """Return a party's code, or the beginning of its id where the roster does not name it."""
        found = self.parties.get(party)
        return found.code if found else party.hex()[:6]

    def label(self, amendment: AmendmentId) -> str:
        """Return how people cite an amendment."""
        found = self.amendments[amendment]
        return found.label(self.code(found.party), self.series(found.audience))

    def series(self, audience: AudienceId | None) -> str:
        """Return what numbers of amendments in an audience begin with; nothing for everybody's."""
        if audience is None:
            return ""
        found = self.audiences.get(audience)
        return found.series if found else audience.hex()[:6]

    def display_key(self, amendment: AmendmentId) -> tuple[str, int, int]:
        """Return the order of display: delegation code, audience, number, version; never arrival.

        What everybody can read comes first.
        """
        found = self.amendments[amendment]
        whose = f"{self.code(found.party)} {self.series(found.audience)}".rstrip()
        return (whose, found.number, found.clash * 1_000 + found.revision)

    def is_tabled_to_all(self, amendment: AmendmentId) -> bool:
        """Say whether an amendment is here, and everybody can read it."""
        return amendment in self.amendments and amendment not in self.narrow

    def seen_by(self, audiences: Collection[AudienceId] = ()) -> Conference:
        """Return the conference as those see it who are in these audiences; by default, everybody.

        Nothing in a narrow audience changes what those outside it see, so leaving its amendments
        out gives the very state that the others have. Cost: the amendments left out.
        """
        amendments, index, numbered = self.amendments, self.on_clause, self.numbered
        narrow = self.narrow
        for id_, audience in self.narrow.items():
            if audience in audiences:
                continue
            gone, narrow = amendments[id_], narrow.remove(id_)
            amendments = amendments.remove(id_)
            numbered = numbered.discard((gone.party, audience, gone.number))
            for clause in gone.clauses:
                left = index[clause].remove(id_)
                index = index.insert(clause, left) if left else index.remove(clause)
        return replace(
            self,
            amendments=amendments,
            on_clause=index,
            numbered=numbered,
            narrow=narrow,
            talk=self.talk.seen_by(audiences),
            procedure=self.procedure.seen_by(audiences),
        )

    def amendments_on(self, clause: ClauseId) -> list[Amendment]:
        """Return every amendment that speaks about a clause, in order of display."""
        ids = self.on_clause.get(clause)
        found = sorted(ids, key=self.display_key) if ids else []
        return [self.amendments[i] for i in found]

    def ordered(self, instrument: InstrumentId | None = None) -> list[Amendment]:
        """Return all amendments (on one instrument) in order of display."""
        found = (a for a in self.amendments.values() if instrument in (None, a.instrument))
        return sorted(found, key=lambda a: self.display_key(a.id))

    def decisions_in_force(self) -> list[Decision]:
        """Return the decisions that stand, in the order of the record."""
        standing = (d for d in self.decisions.values() if d.displaced_by is None)
        return sorted(standing, key=lambda d: d.act.order)

    def with_audiences(self, audiences: Sequence[Audience]) -> Conference:
        """Return the conference with the audiences that this device is in, beside everybody."""
        named: HashTrieMap[AudienceId, Audience] = HashTrieMap()
        return replace(self, audiences=named.update({a.id: a for a in audiences}))

    def with_parties(self, title: str, parties: Sequence[Delegation]) -> Conference:
        """Return the conference with the title and parties that the roster states."""
        named: HashTrieMap[PartyId, Delegation] = HashTrieMap()
        for party in parties:
            before = self.parties.get(party.id)
            named = named.insert(party.id, replace(party, members=before.members if before else ()))
        return replace(self, title=title, parties=named)
