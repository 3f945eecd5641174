"""The procedure as a value: rules, positions, sessions, status, assent, silence, red lines.

A part of the conference (``Conference.procedure``). What it says of words it says of a hash, so
whether a stand is on the wording of today is asked when it is shown (``stands``), never stored.
"""

from __future__ import annotations  # rpds maps cannot be subscripted when the program runs

from collections.abc import Collection
from dataclasses import replace
from typing import TypeAlias

from rpds import HashTrieMap, HashTrieSet

from app.ids import AudienceId, ClauseId, DeviceId, EntryId, InstrumentId, PartyId
from app.negotiation.events import DecisionMade
from app.negotiation.stand_events import (
    AmendmentSubject,
    AssentGiven,
    PositionTaken,
    RedLineSet,
    RulesSet,
    SessionSet,
    SilenceStarted,
    Status,
    StatusSet,
    Subject,
)
from app.values import value

Holder: TypeAlias = "tuple[PartyId, AudienceId | None]"
"""Who took a position, and before whom."""
_NO_POSITIONS: HashTrieMap[Holder, Position] = HashTrieMap()
_NO_SUBJECTS: HashTrieSet[Subject] = HashTrieSet()
_NO_PLACES: HashTrieSet[tuple[Subject, Holder]] = HashTrieSet()
_NO_ASSENTS: HashTrieMap[PartyId, Assent] = HashTrieMap()
_NO_LINES: HashTrieMap[ClauseId, RedLine] = HashTrieMap()


def clause_in(subject: Subject) -> ClauseId | None:
    """Return the clause that a subject is, or is a reading of; None for an amendment."""
    return None if isinstance(subject, AmendmentSubject) else subject.clause


@value
class Signed:
    """Which entry said something, and whose.

    Attributes:
        order: (lamport time, entry id), the order of the record.
        time: milliseconds since 1970 as claimed; for showing only.
        audience: who can read it; None for everybody.
    """

    id: EntryId
    order: tuple[int, bytes]
    party: PartyId
    device: DeviceId
    seq: int
    time: int
    audience: AudienceId | None = None


@value
class Position:
    """The last that one party said about one subject before one audience."""

    by: Signed
    said: PositionTaken


@value
class Session:
    """The last word of the chair on tabling in a text or a clause."""

    by: Signed
    said: SessionSet


@value
class Stated:
    """The last status that the chair stated of a clause."""

    by: Signed
    said: StatusSet

    @property
    def locks(self) -> bool:
        """Whether the clause refuses changes."""
        return self.said.status is not Status.OPEN


@value
class Assent:
    """The last that one party said about its assent to one passage."""

    by: Signed
    said: AssentGiven


@value
class RedLine:
    """A red line of one party; only its own devices hold it."""

    by: Signed
    said: RedLineSet


@value
class Proof:
    """What the chair or the secretariat said of a late break."""

    by: Signed
    accepted: bool
    reason: str


@value
class Break:
    """A delegation breaks silence.

    Attributes:
        proof: the last word on it, when it was not held at the closing.
    """

    by: Signed
    reason: str
    proof: Proof | None = None


@value
class Closing:
    """The chair closed a silence procedure, holding the feeds up to these numbers."""

    by: Signed
    upto: HashTrieMap[DeviceId, int]


_NO_BREAKS: HashTrieMap[EntryId, Break] = HashTrieMap()


@value
class Silence:
    """A silence procedure and all that came of it."""

    by: Signed
    said: SilenceStarted
    breaks: HashTrieMap[EntryId, Break] = _NO_BREAKS
    closed: Closing | None = None


@value
class Procedure:
    """Where a conference stands in its procedure.

    Attributes:
        rules: as last stated.
        positions: by subject, then by party and audience; those taken back among them.
        on_clause: the subjects that are readings of a clause, or the clause itself.
        sessions: by text, and by clause or None for the whole text.
        statuses: by clause, those opened again among them.
        assents: by clause, then by party: the last that concerns the clause, with its passage;
            those taken back among them.
        silences: by the entry that started each.
        red_lines: by audience, then by clause.
        narrow: which positions are in which narrow audience.
        pending: decisions that too few of the chair's devices have signed, with those that have.
    """

    rules: RulesSet = RulesSet("", "en")
    positions: HashTrieMap[Subject, HashTrieMap[Holder, Position]] = HashTrieMap()
    on_clause: HashTrieMap[ClauseId, HashTrieSet[Subject]] = HashTrieMap()
    sessions: HashTrieMap[tuple[InstrumentId, ClauseId | None], Session] = HashTrieMap()
    statuses: HashTrieMap[ClauseId, Stated] = HashTrieMap()
    assents: HashTrieMap[ClauseId, HashTrieMap[PartyId, Assent]] = HashTrieMap()
    silences: HashTrieMap[EntryId, Silence] = HashTrieMap()
    red_lines: HashTrieMap[AudienceId, HashTrieMap[ClauseId, RedLine]] = HashTrieMap()
    narrow: HashTrieMap[AudienceId, HashTrieSet[tuple[Subject, Holder]]] = HashTrieMap()
    pending: HashTrieMap[DecisionMade, tuple[Signed, ...]] = HashTrieMap()

    def locks(self, clause: ClauseId) -> bool:
        """Say whether a clause is agreed, however firmly, and so refuses changes."""
        held = self.statuses.get(clause)
        return held is not None and held.locks

    def with_position(self, position: Position) -> Procedure:
        """Return the procedure with a position in the place of its party's earlier one."""
        subject, clause = position.said.subject, clause_in(position.said.subject)
        holder: Holder = (position.by.party, position.by.audience)
        held = (self.positions.get(subject) or _NO_POSITIONS).insert(holder, position)
        index, narrow = self.on_clause, self.narrow
        if clause is not None:
            index = index.insert(clause, (index.get(clause) or _NO_SUBJECTS).insert(subject))
        audience = position.by.audience
        if audience is not None:
            places = narrow.get(audience) or _NO_PLACES
            narrow = narrow.insert(audience, places.insert((subject, holder)))
        positions = self.positions.insert(subject, held)
        return replace(self, positions=positions, on_clause=index, narrow=narrow)

    def with_assent(self, assent: Assent) -> Procedure:
        """Return the procedure with an assent in the place of its party's earlier ones.

        One is kept for each clause and party, so that no party fills the memory with passages.
        """
        assents = self.assents
        for clause in assent.said.clauses:
            held = assents.get(clause) or _NO_ASSENTS
            assents = assents.insert(clause, held.insert(assent.by.party, assent))
        return replace(self, assents=assents)

    def with_red_line(self, line: RedLine, audience: AudienceId) -> Procedure:
        """Return the procedure with a red line in the place of the earlier one on the clause."""
        held = self.red_lines.get(audience) or _NO_LINES
        lines = self.red_lines.insert(audience, held.insert(line.said.clause, line))
        return replace(self, red_lines=lines)

    def with_silence(self, silence: Silence) -> Procedure:
        """Return the procedure with a silence procedure as it now stands."""
        return replace(self, silences=self.silences.insert(silence.by.id, silence))

    def seen_by(self, audiences: Collection[AudienceId] = ()) -> Procedure:
        """Return the procedure as those see it who are in these audiences.

        Cost: what is left out.
        """
        found, index = self.positions, self.on_clause
        lines, narrow = self.red_lines, self.narrow
        for audience in self.red_lines:
            if audience not in audiences:
                lines = lines.remove(audience)
        for audience, places in self.narrow.items():
            if audience in audiences:
                continue
            narrow = narrow.remove(audience)
            for subject, holder in places:
                left, clause = found[subject].remove(holder), clause_in(subject)
                found = found.insert(subject, left) if left else found.remove(subject)
                if clause is not None and not left:
                    others = index[clause].remove(subject)
                    index = index.insert(clause, others) if others else index.remove(clause)
        return replace(self, positions=found, on_clause=index, red_lines=lines, narrow=narrow)
