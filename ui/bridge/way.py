"""How the way to the others stands."""

from enum import Enum

from app.values import value


class Way(Enum):
    """How the way to the others stands."""

    NONE = "none"
    TRYING = "trying"
    OPEN = "open"
    BUSY = "busy"
    LOST = "lost"


@value
class WayState:
    """How the way stands, to which place, and why not when it does not."""

    way: Way = Way.NONE
    place: str = ""
    why: str = ""
