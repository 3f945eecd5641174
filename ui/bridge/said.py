"""What there is to say of one clause beside its words."""

from typing import NamedTuple

from ui.bridge.page import Status


class Said(NamedTuple):
    """What there is to say of one clause; the fields are those of its ``Row``."""

    open_units: int
    status: Status
    sponsors: tuple[str, ...]
    comments: int
    drafted: bool
    unread: bool
    mine: bool
    is_pending: bool = False


PENDING = Said(0, Status.UNSAID, (), 0, drafted=False, unread=False, mine=False, is_pending=True)
"""There is something to say of the clause, and it is not known yet."""
