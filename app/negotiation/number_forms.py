"""The ways in which one number may be written in a cross-reference: "12", 十二, ١٢, "b", "B".

The fold goes by these, so that whoever renumbers can change a number and never a word. They are
fixed, as everything that the fold goes by: no lexicon that may grow takes part.
"""

from collections.abc import Iterable

from app.merge.decisions import WordingDecision
from app.treaty.delta import Hunk
from app.treaty.numbers import from_roman, to_han, to_roman

_LONGEST_OLD_NUMBER = 24
_MOST_DIGITS = 9
_ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_EXTENDED = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


def forms_of(number: str) -> tuple[str, ...]:
    """Return every way to write one number, case-folded, the plain one first."""
    bare = number.casefold()
    if not (bare.isascii() and bare.isdigit()):
        value = from_roman(bare)
        return (bare,) if value is None else (bare, str(value))
    value = int(bare[:_MOST_DIGITS])
    figures = (bare, bare.translate(_ARABIC_INDIC), bare.translate(_EXTENDED))
    return (*figures, to_han(value), to_roman(value))


def changes_only_numbers(wordings: Iterable[WordingDecision], numbers: Iterable[str]) -> bool:
    """Say whether all that edits put in are these numbers, each in the place of something short."""
    allowed = {form for number in numbers for form in forms_of(number)}
    hunks = (h for w in wordings for unit in w.units for h in unit.hunks)
    return all(_is_number(h, allowed) for h in hunks)


def _is_number(hunk: Hunk, allowed: set[str]) -> bool:
    gone = hunk.end - hunk.start
    return hunk.replacement.casefold() in allowed and 0 < gone <= _LONGEST_OLD_NUMBER
