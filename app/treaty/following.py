"""Cross-references that follow when clauses get other numbers: only the figures change."""

from collections.abc import Mapping

from app.ids import ClauseId
from app.treaty.delta import Hunk
from app.treaty.numbers import from_han, from_roman, key_of, to_han, to_roman
from app.treaty.pointing import Pointers
from app.treaty.references import Spot
from app.treaty.words import Words
from app.values import value

_ARABIC_INDIC = "٠١٢٣٤٥٦٧٨٩"
_EXTENDED = "۰۱۲۳۴۵۶۷۸۹"


@value
class Followed:
    """What a wording needs to point where it pointed before.

    Attributes:
        hunks: edits of the wording, each a number in the place of another.
        unfollowed: references that may need a hand: it is not clear what they name, or the number
            is a word ("the first paragraph").
    """

    hunks: tuple[Hunk, ...]
    unfollowed: tuple[Spot, ...] = ()


def followed(
    pointers: Pointers, clause: ClauseId, wording: str, numbers: Mapping[ClauseId, str]
) -> Followed:
    """Return how the references in a wording of a clause follow new numbers.

    Args:
        pointers: of the text as it was numbered, in the language of the wording.
        clause: whose wording it is.
        wording: heading or text.
        numbers: the new number of each clause that gets one ("6", "b", "IV").
    """
    edits: dict[Spot, str] = {}
    unclear: dict[Spot, None] = {}
    for reference in pointers.references(wording):
        candidates = pointers.pointed(clause, reference.provision).clauses
        if len(candidates) > 1 and any(c in numbers for c in candidates):
            unclear[reference.start, reference.end] = None
            continue
        for spot, named in pointers.numbers_in(clause, reference):
            new = numbers.get(named) if named is not None else None
            if new is None:
                continue
            old = wording[spot[0] : spot[1]]
            written = written_like(new, old, pointers.words)
            if written is None or edits.setdefault(spot, written) != written:
                unclear[spot] = None
    hunks = tuple(
        Hunk(start, end, new)
        for (start, end), new in sorted(edits.items())
        if (start, end) not in unclear and wording[start:end] != new
    )
    return Followed(hunks, tuple(sorted(unclear)))


def written_like(number: str, old: str, words: Words) -> str | None:
    """Return a number in the manner of the one it replaces: 六 for 五, ٦ for ٥, "B" for "A".

    None when that is a word ("first") and the number a figure: a figure would make no sentence.
    """
    if key_of(number, words) == key_of(old, words):
        return old
    stem = old.split(maxsplit=1)[0] if old.split() else old
    if stem.casefold() in words.numerals and from_han(stem) is None:
        return None
    if not number.isdigit():
        value = from_roman(number)
        if stem.isdigit() and value is not None:
            return str(value)
        return number.upper() if stem.isupper() else number
    return _figures_like(number, stem)


def _figures_like(number: str, stem: str) -> str:
    if any(from_han(c) is not None for c in stem):
        return to_han(int(number))
    for digits in (_ARABIC_INDIC, _EXTENDED):
        if any(c in digits for c in stem):
            return number.translate(str.maketrans("0123456789", digits))
    if from_roman(stem) is None:
        return number
    roman = to_roman(int(number))
    return roman.upper() if stem.isupper() else roman
