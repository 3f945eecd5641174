"""Marks of lists: "1.", "(a)", "(ii)", "1 bis.", "3.2", "a)", "(أ)", 一、（一）, "Pp6", dashes."""

import re
from collections.abc import Sequence

from app.treaty.lexicon import Lexicon
from app.values import value

_LATIN = (
    r"(?:bis|ter|quater|quat|quinquies|sexies|septies|octies|novies|nonies|[a-z]{0,7}decies"
    r"|бис|тер)"
)
_BULLETS = "•▪◦·–—-"
_CJK = "一二三四五六七八九十百"
_CJK_VALUES = {c: i + 1 for i, c in enumerate("一二三四五六七八九十")}
_ROMAN = re.compile(
    r"(?=[mdclxvi])m{0,3}(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})", re.IGNORECASE
)
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_SUFFIX = re.compile(rf"\s?(?:{_LATIN}|alt)$")
_TRIM = "()（）[]［］.．、:)- –\u00a0"


@value
class Place:
    """One way to understand a mark: its style ("num.", "a()", "i()", "dec2") and its value."""

    style: str
    value: int


@value
class ListMark:
    """A mark at the beginning of a paragraph.

    Attributes:
        label: as printed, with the brackets before it: "[3 bis.".
        number: "3 bis"; "" for a dash.
        suffixed: it was inserted: it counts like the number before it.
        places: what it can be; "(i)" is a letter or a Roman number.
    """

    label: str
    number: str
    suffixed: bool
    places: tuple[Place, ...]

    @property
    def is_bullet(self) -> bool:
        """Return whether it is a dash or a dot, without a number."""
        return not self.number


class MarkReader:
    """Recognises the marks of lists by the alphabets of one lexicon."""

    def __init__(self, words: Lexicon) -> None:
        self._alphabets: Sequence[str] = words.alphabets
        letters = "".join(sorted({c for a in words.alphabets for c in a if not c.isascii()}))
        doubled = "|".join(f"{c}{{2,3}}" for c in "abcdefghjklmnopqrstuwyz")
        letter = rf"[a-z]|[ivxl]{{2,6}}|{doubled}{f'|[{letters}]' if letters else ''}"
        wrapped = rf"\d{{1,3}}|{letter}|[A-Z]{{1,2}}|[IVX]{{1,5}}|[{_CJK}]{{1,3}}"
        self._mark = re.compile(
            rf"(?P<open>[\[［]{{0,3}})\s{{0,2}}(?P<mark>"
            rf"\d{{1,3}}(?:\.\d{{1,3}}){{1,5}}(?:\s?(?:{_LATIN}|alt))?[.:]?(?=[\s\[])"
            rf"|\d{{1,3}}(?:\s?{_LATIN})?[.)．、](?!\d)"
            rf"|[(（](?:{wrapped})(?:\s?{_LATIN})?[)）]"
            rf"|(?:{letter})(?:\)|\.(?=[\sA-Z(“\[]))"
            rf"|[{_CJK}]{{1,3}}、"
            rf"|(?:[A-Z]|[IVX]{{1,5}})\.(?=\s)"
            rf"|\d{{1,3}}[-–](?=\s)|Pp\d{{1,3}}(?=\s|$)"
            rf"|[{_BULLETS}](?=\s))(?P<close>\]{{0,2}})\s*"
        )

    def read(self, text: str, start: int = 0) -> tuple[ListMark, int] | None:
        """Return the mark that stands at ``start``, and where the words after it begin."""
        found = self._mark.match(text, start)
        if found is None:
            return None
        mark = found["mark"]
        number = "" if mark in _BULLETS else mark.strip(_TRIM)
        core = _SUFFIX.sub("", number)
        places = self._places(core, mark)
        if not places:
            return None
        label = (found["open"] + mark + found["close"]).strip()
        return ListMark(label, number, core != number, places), found.end()

    def _places(self, core: str, mark: str) -> tuple[Place, ...]:
        wrap = "()" if mark[0] in "(（" else mark[-1]
        if not core:
            return (Place("bullet" + mark, 0),)
        if core.startswith("Pp"):
            return (Place("pp", int(core[2:])),)
        if "." in core:
            return (Place(f"dec{core.count('.') + 1}", int(core.rsplit(".", 1)[1])),)
        if core.isdigit():
            return (Place("num" + wrap, int(core)),)
        if core[0] in _CJK:
            return (Place("zh" + wrap, _han_value(core)),)
        found = self._letters(core, wrap)
        if roman := _roman(core):
            found.append(Place(("I" if core.isupper() else "i") + wrap, roman))
        return tuple(found)

    def _letters(self, core: str, wrap: str) -> list[Place]:
        if len(set(core)) > 1:
            return []
        folded = core[0].lower()
        for alphabet in self._alphabets:
            place = alphabet.find(folded)
            if place >= 0:
                style = "A" if core.isupper() else alphabet[0]
                return [Place(style + wrap, place + 1 + len(alphabet) * (len(core) - 1))]
        return []


def _han_value(core: str) -> int:
    if len(core) == 1:
        return _CJK_VALUES.get(core, 0)
    tens, _, ones = core.partition("十")
    return (_CJK_VALUES.get(tens, 1) * 10 + _CJK_VALUES.get(ones, 0)) if "十" in core else 0


def _roman(core: str) -> int:
    if not _ROMAN.fullmatch(core):
        return 0
    total, highest = 0, 0
    for letter in reversed(core.lower()):
        value = _ROMAN_VALUES[letter]
        total += value if value >= highest else -value
        highest = max(highest, value)
    return total
