"""Sentences that remember how they were made, so that a window can say them in another language.

A ``Said`` is the English sentence, as any other string; it also holds the pattern that it was made
of and the values in it. Whoever speaks another language translates the pattern and puts the values
in. The patterns are literals, so that they can be collected for translators (``tests/words.py``).
"""

from collections.abc import Iterable, Mapping, Sequence


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


def heard(words: str) -> Said:
    """Return a whole sentence that came in as a plain string, as from a child process."""
    return Said(words.replace("{", "{{").replace("}", "}}"), {})


def counted(count: int, one: str, many: str) -> Said:
    """Return ``one`` for 1, else ``many`` with ``{count}`` in it; both are patterns."""
    return Said(one if count == 1 else many, {"count": count})


def listed(parts: Iterable[str]) -> str:
    """Return parts with commas between; "" for none."""
    return _joined("{one}, {other}", parts)


def apart(parts: Iterable[str]) -> str:
    """Return parts with semicolons between; "" for none."""
    return _joined("{one}; {other}", parts)


def together(sentences: Iterable[str]) -> str:
    """Return sentences one after another; "" for none."""
    return _joined("{one} {other}", sentences)


def first_of(names: Sequence[str], most: int) -> str:
    """Return the first names with commas between, and how many more there are."""
    shown = ", ".join(names[:most])
    more = len(names) - most
    return said("{names} and {count} more", names=shown, count=more) if more > 0 else shown


def _joined(pattern: str, parts: Iterable[str]) -> str:
    """Return parts as one; a thousand of them are ten sentences deep, and not a thousand."""
    held = [part for part in parts if part]
    while len(held) > 1:
        twos = zip(held[::2], held[1::2], strict=False)
        left = held[len(held) // 2 * 2 :]
        held = [*(Said(pattern, {"one": one, "other": other}) for one, other in twos), *left]
    return held[0] if held else ""
