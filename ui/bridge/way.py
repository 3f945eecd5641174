"""How the way to the others stands."""

from dataclasses import dataclass
from enum import Enum


class Way(Enum):
    """How the way to the others stands."""

    NONE = "none"
    TRYING = "trying"
    OPEN = "open"
    BUSY = "busy"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class WayState:
    """How the way stands, to which place, and why not when it does not."""

    way: Way = Way.NONE
    place: str = ""
    why: str = ""
