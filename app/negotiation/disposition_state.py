"""What became of an amendment; ``dispositions`` finds it."""

from enum import StrEnum


class State(StrEnum):
    """What became of an amendment, in the words of the record."""

    TABLED = "tabled"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"
    ADOPTED = "adopted"
    IN_PART = "adopted in part"
    AS_MODIFIED = "adopted as modified"
    NOT_REFLECTED = "not reflected"
    DEFERRED = "deferred"
    RETAINED = "retained in brackets"
    REFLECTED = "already reflected"
    ATTENTION = "overtaken: needs attention"
