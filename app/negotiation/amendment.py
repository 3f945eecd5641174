"""An amendment as the conference holds it: what was proposed, by whom, and what became of it."""

from enum import StrEnum
from typing import assert_never

from app.ids import AmendmentId, AudienceId, ClauseId, EntryId, InstrumentId, PartyId
from app.merge.decisions import Disposition
from app.merge.operations import (
    Deletion,
    Insertion,
    Join,
    Operation,
    Relocation,
    Retention,
    Split,
    Substitution,
)
from app.treaty.wording import Part
from app.values import value


class Life(StrEnum):
    """Whether the sponsors still stand behind an amendment."""

    TABLED = "tabled"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"


@value
class Ruling:
    """A disposition and the decision entry that made it."""

    decision: EntryId
    disposition: Disposition


@value
class Amendment:
    """One version of an amendment.

    Attributes:
        number: the delegation's own running number.
        clash: 0, or how many earlier amendments of the delegation bear the same number; two devices
            of one delegation that were apart can both have written "FRA-12".
        revision: 0 for the first version, 1 for "rev.1" and so on.
        party: the delegation that tabled it.
        sponsors: all that stand behind it now, the tabling one first; empty when withdrawn. Each
            has said so under its own signature, of this very version.
        asked: delegations asked to co-sponsor it that have not; nobody is named in their stead.
        order: (lamport time, entry id), the order of the record.
        time: milliseconds since 1970 as claimed by the author's device; for showing only.
        rulings: what decisions in force did with it, in the order of the record.
        audience: who can read it; None for everybody.
        widens: the amendment of a narrower audience that it puts before more eyes, or None.
    """

    id: AmendmentId
    number: int
    clash: int
    revision: int
    party: PartyId
    sponsors: tuple[PartyId, ...]
    asked: tuple[PartyId, ...]
    revises: AmendmentId | None
    instrument: InstrumentId
    operations: tuple[Operation, ...]
    rationale: str
    order: tuple[int, bytes]
    time: int
    life: Life = Life.TABLED
    rulings: tuple[Ruling, ...] = ()
    audience: AudienceId | None = None
    widens: AmendmentId | None = None

    @property
    def is_public(self) -> bool:
        """Whether everybody can read it; only then can the chair decide on it."""
        return self.audience is None

    def label(self, code: str, series: str = "") -> str:
        """Return the number as people cite it: "FRA-12", "FRA-12 rev.1", "FRA-12b" in a clash.

        Each audience has numbers of its own, so that none tells of what others cannot read;
        ``series`` stands before those of a narrow one: "EU/FRA-2".
        """
        letter = chr(ord("a") + self.clash) if self.clash else ""
        version = f" rev.{self.revision}" if self.revision else ""
        before = f"{series}/" if series else ""
        return f"{before}{code}-{self.number}{letter}{version}"

    @property
    def clauses(self) -> frozenset[ClauseId]:
        """Every clause that one of its operations speaks about."""
        return frozenset(c for o in self.operations for c in clauses_of(o))

    def concerns(self, part: Part) -> bool:
        """Say whether it is met in headings, or in texts: there, whatever else it asks for too."""
        return any(
            operation.part is part if isinstance(operation, Substitution) else part is Part.TEXT
            for operation in self.operations
        )


def clauses_of(operation: Operation) -> tuple[ClauseId, ...]:
    """Return the clauses of the present text that an operation speaks about.

    An insertion speaks about the clause it stands in; a deletion about all that goes with it.
    """
    match operation:
        case Substitution(clause=clause) | Split(clause=clause) | Retention(clause=clause):
            return (clause,)
        case Insertion(parent=parent):
            return () if parent is None else (parent,)
        case Deletion(subtree=subtree):
            return subtree
        case Relocation(clause=clause, parent=parent):
            return (clause,) if parent is None else (clause, parent)
        case Join(clause=clause, second=second):
            return (clause, second)
        case _:
            assert_never(operation)
