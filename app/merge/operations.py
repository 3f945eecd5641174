"""The operations an amendment is made of. Their stored forms are fixed by ``merge.md``, section 1.

A wording is changed by a delta against an exact base, named by its hash; a place is ``(parent,
rank)``. Nothing here is applied by position, by number or by guess.
"""

from dataclasses import field
from typing import TypeAlias

from app.ids import AmendmentId, ClauseId, InstrumentId
from app.treaty.instrument import ClauseKind
from app.treaty.wording import Part, Wording, WordingHash
from app.values import value


@value
class Substitution:
    """Change words of the heading or text of one clause in one language.

    Attributes:
        delta: the stored delta over the base wording (``treaty.delta``).
        alternative: the delta is one hunk, a whole other wording ("alt").
        whole: stands or falls together ("atomic").
        result: hash of the wording that the delta makes of the base; b"" while drafting only.
    """

    clause: ClauseId
    language: str
    part: Part
    base: WordingHash
    delta: str
    alternative: bool = False
    whole: bool = False
    result: WordingHash = WordingHash(b"")


@value
class NewClause:
    """A clause that an insertion brings: as a clause, with ``parent`` None for "at the place"."""

    id: ClauseId
    kind: ClauseKind
    parent: ClauseId | None
    rank: bytes
    number: str = ""
    label: str = ""
    wordings: tuple[tuple[str, Wording], ...] = ()


@value
class Insertion:
    """Insert clauses at a place. The first has ``parent`` None and stands at (parent, rank).

    The others stand in the first, parents before their children; each with its own rank.
    """

    parent: ClauseId | None
    rank: bytes
    clauses: tuple[NewClause, ...] = field(default=())


@value
class Deletion:
    """Delete a clause with all that stood in it in the base.

    Attributes:
        subtree: ids of the clause and all below it, in the order of the text, as they stood.
    """

    clause: ClauseId
    subtree: tuple[ClauseId, ...]


@value
class Relocation:
    """Move a clause, with all that stands in it, to another place."""

    clause: ClauseId
    parent: ClauseId | None
    rank: bytes


@value
class Split:
    """Split the text of a clause at a character of its base; the second part is a new clause.

    Attributes:
        at: number of characters (code points) of the base text that stay in the first part.
        second: id of the clause that the second part becomes.
        label: printed number of the second part, or "" to be computed.
    """

    clause: ClauseId
    language: str
    base: WordingHash
    at: int
    second: ClauseId
    label: str = ""


@value
class Join:
    """Append the next sibling to a clause: the joining text, its text, then its children."""

    clause: ClauseId
    second: ClauseId
    joining: str = " "


@value
class Retention:
    """Keep a clause as it is (the ITU's NOC)."""

    clause: ClauseId


Operation: TypeAlias = Substitution | Insertion | Deletion | Relocation | Split | Join | Retention


@value
class Proposal:
    """The operations of one amendment as the merge sees them: who, in which order of display.

    Attributes:
        id: the entry that tabled it.
        key: order of display everywhere: (delegation code, number of the amendment, revision).
        sponsors: codes of the sponsoring delegations, the tabling one first.
    """

    id: AmendmentId
    key: tuple[str, int, int]
    instrument: InstrumentId
    operations: tuple[Operation, ...]
    sponsors: tuple[str, ...] = ()
