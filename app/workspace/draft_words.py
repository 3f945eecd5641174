"""One wording of a private draft, beside the text; ``writing`` keeps it and finds it."""

from enum import Enum

from app.ids import DraftId
from app.negotiation.place import Place
from app.values import value


class Standing(Enum):
    """What became of a draft's wording since it was begun."""

    CURRENT = "current"
    APPLIES = "applies"
    REFLECTED = "already reflected"
    NEEDS_ATTENTION = "needs attention"


@value
class Writing:
    """One wording as its author would have it, beside the text.

    Attributes:
        draft: that holds it; None while nothing is kept.
        base: the wording that it was begun on.
        now: the wording as decided so far; the same as ``base`` while ``CURRENT``.
        words: as its author left them.
        carried: what the author's changes make of the wording now, where they apply; else "".
    """

    place: Place
    draft: DraftId | None
    base: str
    now: str
    words: str
    standing: Standing = Standing.CURRENT
    carried: str = ""
