"""What a redline is made of."""

from dataclasses import dataclass
from enum import Enum


class Change(Enum):
    """What becomes of the words of a span."""

    KEPT = "kept"
    DELETED = "deleted"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of words with one fate; neighbours differ in theirs, none is empty."""

    change: Change
    text: str
