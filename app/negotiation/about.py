"""What delegations take positions on."""

from enum import StrEnum


class About(StrEnum):
    """What a stand is about."""

    CLAUSE = "clause"
    AMENDMENT = "amendment"
    READING = "reading"
