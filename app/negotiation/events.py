"""What can happen in a negotiation: the closed union of events. Each is signed as one entry.

The numbers of the kinds stand in the signed record (``docs/format.md``) and never change. Families
of events have modules of their own (``stand_events``), which this one joins. To add an event:
there, ``KIND_OF`` here, ``access`` (who may), the family's fold (what it does) and codec (its
bytes); the type checker and a test name what is missing.
"""

from collections.abc import Mapping
from dataclasses import field
from typing import TypeAlias

from app.ids import AmendmentId, DeviceId, EntryId, InstrumentId, PartyId
from app.merge.decisions import Disposition, StructureDecision, WordingDecision
from app.merge.operations import Operation
from app.negotiation.language_events import TranslationChecked, TranslationLaid
from app.negotiation.revision_events import Corrected, Renumbered, RevisionPaged
from app.negotiation.stand_events import (
    AssentGiven,
    PositionTaken,
    RedLineSet,
    RulesSet,
    SessionSet,
    SilenceBroken,
    SilenceClosed,
    SilenceReceived,
    SilenceStarted,
    StandEvent,
    StatusSet,
)
from app.negotiation.talk_events import Commented
from app.treaty.instrument import Clause
from app.values import value


@value
class Housekeeping:
    """A frontier, an epoch or a fork proof: it serves the record and changes no text.

    Attributes:
        body: as the record wrote it; empty when it was read back, for the fold needs nothing of it.
    """

    kind: int
    body: Mapping[int, object] = field(default_factory=dict[int, object], compare=False)


@value
class MembersSet:
    """The secretariat states which delegations belong to a group (EU, G77)."""

    group: PartyId
    members: tuple[PartyId, ...]


@value
class ClausesLaid:
    """The secretariat lays (part of) an instrument before the conference.

    Attributes:
        clauses: parents before their children; none may stand in the instrument already.
        part, parts: this entry is the ``part``-th of ``parts``, from 1.
    """

    instrument: InstrumentId
    title: str
    language: str
    clauses: tuple[Clause, ...]
    part: int
    parts: int


@value
class AmendmentTabled:
    """A delegation tables an amendment, or a revised version of one of its own.

    Attributes:
        number: the delegation's own running number ("FRA-12"), from 1; kept when revised.
        revises: the version that this one replaces, or None.
        asked: delegations that the author asks to co-sponsor it; each does by an act of its own.
        widens: the amendment that this one puts before more eyes, word for word or not; it is
            superseded where it can be read at all.
    """

    number: int
    instrument: InstrumentId
    operations: tuple[Operation, ...]
    rationale: str
    revises: AmendmentId | None
    asked: tuple[PartyId, ...]
    widens: AmendmentId | None = None


@value
class AmendmentWithdrawn:
    """A sponsor withdraws from an amendment; with its last sponsor the amendment is withdrawn."""

    amendment: AmendmentId


@value
class AmendmentCosponsored:
    """A delegation joins an amendment's sponsors; a withdrawn amendment is thereby re-tabled."""

    amendment: AmendmentId


@value
class DecisionMade:
    """The chair decides: wordings, places, and a disposition for every amendment touched.

    Attributes:
        undoes: the earlier decision that this one undoes, or None.
    """

    instrument: InstrumentId
    wordings: tuple[WordingDecision, ...]
    structure: tuple[StructureDecision, ...]
    dispositions: tuple[Disposition, ...]
    undoes: EntryId | None = None


@value
class RevisionIssued:
    """The secretariat issues the text as decided so far under a document symbol, frozen.

    Attributes:
        text_hash: hash of the base text (``rolling.text_hash``).
        rolling_hash: hash of the rolling text the issuer saw.
        upto: how far the issuer held the feeds of those who decide or lay translations: (device,
            sequence number).
        behind: why other languages are issued though they are not up to date; "" if all are.
    """

    instrument: InstrumentId
    symbol: str
    text_hash: bytes
    rolling_hash: bytes
    upto: tuple[tuple[DeviceId, int], ...]
    behind: str = ""


Event: TypeAlias = (
    Housekeeping
    | MembersSet
    | ClausesLaid
    | AmendmentTabled
    | AmendmentWithdrawn
    | AmendmentCosponsored
    | DecisionMade
    | RevisionIssued
    | Commented
    | TranslationLaid
    | TranslationChecked
    | Renumbered
    | Corrected
    | RevisionPaged
    | StandEvent
)

KIND_FRONTIER = 1
KIND_EPOCH = 2
KIND_FORK_PROOF = 9
HOUSEKEEPING_KINDS = (KIND_FRONTIER, KIND_EPOCH, KIND_FORK_PROOF)

KIND_OF: dict[type, int] = {
    ClausesLaid: 3,
    AmendmentTabled: 4,
    AmendmentWithdrawn: 5,
    PositionTaken: 6,
    Commented: 7,
    DecisionMade: 8,
    SessionSet: 10,
    RulesSet: 11,
    RevisionIssued: 12,
    AmendmentCosponsored: 13,
    MembersSet: 14,
    StatusSet: 15,
    AssentGiven: 16,
    SilenceStarted: 17,
    SilenceBroken: 18,
    SilenceClosed: 19,
    SilenceReceived: 20,
    RedLineSet: 21,
    TranslationLaid: 22,
    TranslationChecked: 23,
    Renumbered: 24,
    Corrected: 25,
    RevisionPaged: 26,
}
"""The number of each kind that a person's act makes; housekeeping carries its own."""
