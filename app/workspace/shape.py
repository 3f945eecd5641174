"""What can be done with a clause, beside changing its words; ``structuring`` does it."""

from enum import Enum


class Shape(Enum):
    """What is to be done with a clause, beside changing its words."""

    INSERT_AFTER = "insert after"
    INSERT_UNDER = "insert under"
    DELETE = "delete"
    MOVE = "move"
    SPLIT = "split"
    JOIN = "join"
    RETAIN = "retain"


NEEDS_WORDS = frozenset({Shape.INSERT_AFTER, Shape.INSERT_UNDER, Shape.MOVE, Shape.SPLIT})
"""What cannot be done without words: the text to insert, the provision to move after, the words
that the second part begins with."""
