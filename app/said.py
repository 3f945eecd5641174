"""Sentences that remember how they were made, so that a window can say them in another language.

A ``Said`` is the English sentence, as any other string; it also holds the pattern that it was made
of and the values in it. Whoever speaks another language translates the pattern and puts the values
in. The patterns are literals, so that they can be collected for translators (``tests/words.py``).
"""

from collections.abc import Iterable, Mapping


class Said(str):
    """An English sentence, or a part of one.

    What is made of it as of any string, such as a longer one, is a string that remembers nothing:
    it stays English.

    Attributes:
        pattern: for ``str.format``, over the names of ``values``.
        values: what was put in: data, numbers, or sentences that were said.
    """

    pattern: str
    values: Mapping[str, object]

    def __new__(cls, pattern: str, values: Mapping[str, object]) -> "Said":
        """Make the sentence."""
        made = super().__new__(cls, pattern.format_map(values))
        made.pattern, made.values = pattern, values
        return made

    def __reduce__(self) -> tuple[type["Said"], tuple[str, Mapping[str, object]]]:
        """Return how it is made anew in another process."""
        return Said, (self.pattern, self.values)


def said(pattern: str, /, **values: object) -> Said:
    """Return a sentence made of a pattern, which is a literal where it is written, and values."""
    return Said(pattern, values)


def counted(count: int, one: str, many: str) -> Said:
    """Return ``one`` for 1, else ``many`` with ``{count}`` in it; both are patterns."""
    return Said(one if count == 1 else many, {"count": count})


def listed(parts: Iterable[str]) -> str:
    """Return parts with commas between; "" for none."""
    made = ""
    for part in parts:
        made = said("{one}, {other}", one=made, other=part) if made else part
    return made
