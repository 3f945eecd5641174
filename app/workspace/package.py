"""What comes from elsewhere, opened but not judged; and what became of it."""

from collections.abc import Sequence

from app.keys.wraps import HeldKey
from app.record.door import Arrival
from app.values import value


@value
class Package:
    """What comes from elsewhere, opened but not judged.

    Attributes:
        keys: of audiences, that were sealed for this device.
    """

    rosters: Sequence[bytes] = ()
    cards: Sequence[bytes] = ()
    arrivals: Sequence[Arrival] = ()
    keys: Sequence[HeldKey] = ()


@value
class Receipt:
    """What became of a package.

    Attributes:
        received: entries that are new here.
        known: entries that were here already.
        waiting: new entries kept for something that is missing.
        refused: why entries were not taken, one reason for each.
        notices: how many of those received only say what others hold, or begin an epoch.
    """

    received: int
    known: int
    waiting: int
    refused: tuple[str, ...]
    notices: int = 0
