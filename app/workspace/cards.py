"""What there is to know of one clause, as the window shows it beside the text."""

from enum import Enum

from app.ids import AmendmentId, ClauseId, DraftId
from app.negotiation.disposition_state import State
from app.treaty.span import Span
from app.values import value


class Deed(Enum):
    """What an amendment does to a clause, in one word."""

    SUBSTITUTION = "substitution"
    INSERTION = "insertion"
    OMISSION = "omission"
    ALTERNATIVE = "alternative"
    NEW_CLAUSE = "new clause"
    DELETION = "deletion"
    MOVE = "move"
    SPLIT = "split"
    JOIN = "join"
    RETENTION = "retention"


@value
class Card:
    """One amendment, as far as it is about one clause.

    Attributes:
        codes, names: of the sponsors, the tabling one first.
        time: ms since 1970 by its author's clock.
        brief: what it changes, with three words on either side.
        whole: the same in the whole wording.
        collides: labels of those that want other words in the same place.
        audience: "" for everybody, else who alone can read it.
        may_join, may_withdraw, may_revise: what this device may do with it.
    """

    amendment: AmendmentId
    label: str
    codes: tuple[str, ...]
    names: tuple[str, ...]
    deeds: tuple[Deed, ...]
    time: int
    state: State
    brief: tuple[Span, ...]
    whole: tuple[Span, ...]
    rationale: str = ""
    collides: tuple[str, ...] = ()
    audience: str = ""
    may_join: bool = False
    may_withdraw: bool = False
    may_revise: bool = False


@value
class DraftCard:
    """One private draft of this device, as far as it is about one clause."""

    draft: DraftId
    label: str
    deeds: tuple[Deed, ...]
    brief: tuple[Span, ...]
    rationale: str = ""
    revises: str = ""


@value
class Inspected:
    """What there is to know of a clause.

    Attributes:
        cards: the live ones first, then those that were decided, each in order of display.
        units: how many places of it are contested or proposed on.
        collisions: how many of these have readings that stand against one another.
        may_amend: whether this device may propose at all.
    """

    clause: ClauseId
    cards: tuple[Card, ...] = ()
    drafts: tuple[DraftCard, ...] = ()
    units: int = 0
    collisions: int = 0
    may_amend: bool = False
