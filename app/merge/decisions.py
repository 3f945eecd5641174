"""What a decision of the chair says. The choice makes the text: it keeps its units and hunks.

Not only the wording before and after is recorded: two texts alone cannot tell which amendments were
weighed and refused, nor let units decided one at a time give what deciding them at once gives.
"""

from enum import IntEnum

from app.ids import AmendmentId, ClauseId, EntryId
from app.merge.operations import Operation
from app.treaty.delta import Hunk
from app.treaty.wording import Part, WordingHash
from app.values import value


class Outcome(IntEnum):
    """What became of an amendment. The numbers stand in the signed record."""

    ADOPTED = 1
    ADOPTED_IN_PART = 2
    ADOPTED_AS_MODIFIED = 3
    NOT_REFLECTED = 4
    DEFERRED = 5
    RETAINED_IN_BRACKETS = 6


CARRIED_ON = frozenset({Outcome.DEFERRED, Outcome.RETAINED_IN_BRACKETS})
"""Outcomes after which an amendment's reading lives on against the new wording."""


@value
class Disposition:
    """What a decision does with one amendment; a reason is required unless it was adopted."""

    amendment: AmendmentId
    outcome: Outcome
    reason: str = ""


@value
class UnitChoice:
    """The choice in one unit of a wording. An alternative or whole wording is one whole-range unit.

    Attributes:
        start, end: the unit's range in the wording the decision was made against (code points).
        amendments: every amendment with a hunk in the unit, in order of display.
        chosen: those whose (composed) reading was chosen; empty when the base reading stands.
        hunks: the chosen reading as hunks over the whole wording; empty for the base reading.
        own: the reading is the chair's own wording, not that of any amendment.
    """

    start: int
    end: int
    amendments: tuple[AmendmentId, ...]
    chosen: tuple[AmendmentId, ...]
    hunks: tuple[Hunk, ...]
    own: bool = False


@value
class Alignment:
    """The hunks that a decision counted for an amendment instead of its own.

    Both make the same wording: amendments of equal resulting wording count as one, with one delta.
    Recorded, so that what is left of the amendment later is left of what was decided on.
    """

    amendment: AmendmentId
    hunks: tuple[Hunk, ...]


@value
class WordingDecision:
    """What was decided on the heading or text of one clause in one language.

    Attributes:
        follows: the decision entry that made the wording decided on; None for the text as laid.
        base: hash of that wording.
        units: what was decided, sorted, not overlapping. Units not named stay open.
        result: the full resulting wording, so that the decision stands alone.
        aligned: of amendments named in ``units``, those counted with other hunks than their own.
    """

    clause: ClauseId
    language: str
    part: Part
    follows: EntryId | None
    base: WordingHash
    units: tuple[UnitChoice, ...]
    result: str
    result_hash: WordingHash
    aligned: tuple[Alignment, ...] = ()


@value
class StructureDecision:
    """What was decided on the tree: one operation put into effect, or proposals for it refused.

    Attributes:
        operation: put into effect exactly as stated; None when the text stays as it is.
        amendments: every amendment that this touches, in order of display.
        chosen: those whose operation it is; empty for the chair's own or for none.
    """

    operation: Operation | None
    amendments: tuple[AmendmentId, ...]
    chosen: tuple[AmendmentId, ...]
