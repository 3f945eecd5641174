"""Words, blanks and marks of a wording: the pieces that a hunk never cuts.

Tokens are the pieces between word boundaries of Unicode's UAX #29. They exist where a text is
edited, never where the record is read: who tables or decides stores the hunks, and readers only do
arithmetic on them, so that no Unicode version ever changes what was agreed (``merge.md``, 1).
"""

import unicodedata
from collections import Counter

import regex

_BOUNDARY = regex.compile(r"(?V1w)\b")
_WORD = regex.compile(r"[\p{L}\p{N}]")

BLANKS = frozenset("\t\n\x0b\x0c\r \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000") | {
    chr(c) for c in range(0x2000, 0x200B)
}
"""White space, written out: which characters are blanks must not follow a library's version."""


def tokens(text: str) -> list[str]:
    """Return the pieces between word boundaries; joined they are the text again.

    ``CO2``, ``1,000.50`` and ``don't`` are one each; ``low-emission`` and ``3(a)`` are several;
    each Han or Hiragana character is its own, a run of Katakana is one.
    """
    return [piece for piece in _BOUNDARY.split(text) if piece]


def is_boundary(text: str, at: int) -> bool:
    """Return whether a place is not inside a token; both ends of the text are not."""
    return at in (0, len(text)) or _BOUNDARY.match(text, at) is not None


def inside_word(text: str, at: int) -> bool:
    """Return whether a place is inside a token that is more than a run of blanks."""
    return not is_boundary(text, at) and not (text[at - 1] in BLANKS and text[at] in BLANKS)


def can_start(text: str, at: int) -> bool:
    """Return whether what begins at a place splits into the same tokens alone as in the text.

    A combining mark or a format character leans on what stands before it, a joiner included.
    """
    return is_boundary(text, at) and (
        at == len(text) or unicodedata.category(text[at]) not in ("Mn", "Mc", "Me", "Cf")
    )


def is_blank(text: str) -> bool:
    """Return whether a stretch holds nothing but blanks; an empty one does."""
    return all(c in BLANKS for c in text)


def is_word(token: str) -> bool:
    """Return whether a token holds a letter or a digit."""
    return token.isalnum() or not (token.isspace() or _WORD.search(token) is None)


def words(text: str) -> Counter[str]:
    """Return how often each word occurs: the tokens that hold a letter or a digit."""
    return Counter(filter(is_word, tokens(text)))
