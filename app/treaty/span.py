"""What a redline is made of."""

from enum import Enum

from app.values import value


class Change(Enum):
    """What becomes of the words of a span."""

    KEPT = "kept"
    DELETED = "deleted"
    INSERTED = "inserted"


@value
class Span:
    """A stretch of words with one fate; neighbours differ in theirs, none is empty."""

    change: Change
    text: str
