"""A point of the history of a text, as people are shown it; ``timeline`` finds them."""

from enum import Enum

from app.ids import EntryId
from app.values import value


class MomentKind(Enum):
    """What happened at a moment."""

    LAID = "laid"
    DECISION = "decision"
    REVISION = "revision"
    NOW = "now"


@value
class Moment:
    """One point of a text's history.

    Attributes:
        entry: the decision or revision; None for the text as laid, and for now.
        time: ms since 1970 as claimed by who made it; 0 where nobody says.
        words: what happened: the symbol of a revision, what a decision did.
        unsent: of now: how many private drafts this device holds on the text.
    """

    kind: MomentKind
    entry: EntryId | None = None
    time: int = 0
    words: str = ""
    unsent: int = 0


NOW, LAID = Moment(MomentKind.NOW), Moment(MomentKind.LAID)
