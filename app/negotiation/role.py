"""What a device may do, as the roster says it. What each may do is told by ``access``."""

from enum import IntEnum


class Role(IntEnum):
    """What a device may do. The numbers stand in the signed roster (section 3 of the format)."""

    DELEGATE = 1
    CHAIR = 2
    SECRETARIAT = 3
    OBSERVER = 4
    LEAD = 5
    DEPUTY_CHAIR = 6


CHAIRS = frozenset({Role.CHAIR, Role.DEPUTY_CHAIR})
"""Those who decide."""
