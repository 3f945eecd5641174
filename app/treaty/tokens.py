"""Words, blanks and marks of a wording: the pieces that a hunk never cuts.

Tokens are the pieces between word boundaries of Unicode's UAX #29. They exist where a text is
edited, never where the record is read: who tables or decides stores the hunks, and readers only do
arithmetic on them, so that no Unicode version ever changes what was agreed (``merge.md``, 1).
"""

import re
import unicodedata
from collections import Counter

import regex

_BOUNDARY = regex.compile(r"(?V1w)\b")
_PLAIN_WORD = re.compile(
    r"[A-Za-z0-9_]++"
    r"(?:[.:,;](?:(?<=[A-Za-z][.:])(?=[A-Za-z])|(?<=[0-9][.,;])(?=[0-9]))[A-Za-z0-9_]++)*+"
)
_PLAIN = re.compile(_PLAIN_WORD.pattern + r"| ++|\r\n|[\x00-\x7f]")
"""The same for a text of ASCII without an apostrophe, in half the time."""
_WORD = regex.compile(r"[\p{L}\p{N}]")

BLANKS = frozenset("\t\n\x0b\x0c\r \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000") | {
    chr(c) for c in range(0x2000, 0x200B)
}
"""White space, written out: which characters are blanks must not follow a library's version."""

_RUN = (
    "0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u0386\u0388-\u0588"
    "\u0591-\u05bd\u05bf-\u060b\u060d-\u061a\u0620-\u0669\u066e-\u06d3\u06d5-\u0963\u0966-\u0dff"
    "\u10a0-\u135f\u1369-\u13ff\u1401-\u166d\u166f-\u167f\u1681-\u177f\u1800-\u1fff\u2c00-\u2dff"
    "\u30a1-\u30fa\u30fc-\u30ff\ua640-\uabff\uac00-\ud7ff\ufb00-\ufdff\ufe70-\ufefc"
    "\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc\U00010000-\U0001efff"
)
_ALONE = (
    "\u0e01-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u309f\u3400-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
RUNS = re.compile(f"[{_RUN}]+|[{_ALONE}]")
"""The words of a text, by ranges of characters that are written out, like ``BLANKS``: simpler than
``tokens``, but the same with every library. Han, Hiragana and the scripts of South-East Asia that
are written without blanks are a word a character."""
NO_WORDS = re.compile(f"[^{_RUN}{_ALONE}]*[^{_RUN}{_ALONE}{''.join(sorted(BLANKS))}]")
"""Marks of punctuation in a row, with the blanks between them, up to the next word."""
_IN_RUN = re.compile(f"[{_RUN}]")


def tokens(text: str) -> list[str]:
    """Return the pieces between word boundaries; joined they are the text again.

    ``CO2``, ``1,000.50`` and ``don't`` are one each; ``low-emission`` and ``3(a)`` are several;
    each Han or Hiragana character is its own, a run of Katakana is one.
    """
    if _is_plain(text):
        return _PLAIN.findall(text)
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
    beside = text[at - 1 : at + 1] if at else ""
    if len(beside) == 2 and beside.isascii() and beside.count(" ") == 1:
        return True  # as most are: before or behind a blank, with nothing that could lean on it
    return is_boundary(text, at) and (
        at == len(text) or unicodedata.category(text[at]) not in ("Mn", "Mc", "Me", "Cf")
    )


def in_one_run(before: str, behind: str) -> bool:
    """Return whether two neighbouring characters stand in one word of ``RUNS``."""
    return _IN_RUN.match(before) is not None and _IN_RUN.match(behind) is not None


def is_blank(text: str) -> bool:
    """Return whether a stretch holds nothing but blanks; an empty one does."""
    return all(c in BLANKS for c in text)


def is_word(token: str) -> bool:
    """Return whether a token holds a letter or a digit."""
    return token.isalnum() or not (token.isspace() or _WORD.search(token) is None)


def words(text: str) -> Counter[str]:
    """Return how often each word occurs: the tokens that hold a letter or a digit."""
    return Counter(_words_in(text))


def word_count(text: str) -> int:
    """Return how many words a text has, without telling them apart."""
    return len(_words_in(text))


def _words_in(text: str) -> list[str]:
    if _is_plain(text) and "_" not in text:
        return _PLAIN_WORD.findall(text)  # each of these holds a letter or a digit
    found = tokens(text)
    marks = {token for token in set(found) if not is_word(token)}
    return [token for token in found if token not in marks]


def _is_plain(text: str) -> bool:
    return text.isascii() and "'" not in text


def shared(one: Counter[str], other: Counter[str]) -> int:
    """Return how many words two texts have in common, each as often as both have it."""
    again = [min(count, other[word]) - 1 for word, count in one.items() if count > 1 <= other[word]]
    return len(one.keys() & other.keys()) + sum(again)
