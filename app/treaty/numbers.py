"""Printed numbers as values: "4 bis", "(c)", "XI", "3.1 ter", 第四条之二 and what comes after them.

A number is never an identity. It is read to find what comes next and to know two spellings of one
number ("46bis" and "46 bis", "IV" and "4"); what is printed is kept as it was given.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from enum import Enum
from itertools import pairwise

from app.treaty.words import Words
from app.values import value

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_ROMAN_SHAPE = re.compile(r"m{0,3}(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})", re.I)
_FIRST_LATIN = ("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies")
_LATIN_UNITS = ("", "un", "duo", "ter", "quater", "quin", "sex", "sept", "octo", "novo")
_LATIN_TENS = (
    "decies", "vicies", "tricies", "quadragies", "quinquagies",
    "sexagies", "septuagies", "octogies", "nonagies",
)  # fmt: skip
_LATIN_VARIANTS = {"nonies": 9, "quat": 4, "quinquiesdecies": 15, "quinquesdecies": 15}
_HAN = "〇一二三四五六七八九"
_HAN_DIGITS = {c: i for i, c in enumerate(_HAN)} | {"零": 0}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
_MARKS = " \t\n\u00a0\u202f()[]{}（）［］【】.．、:：;,-–—"
_TAIL_DIGITS = re.compile(r"(.*?)(\d+)$", re.S)
_LETTERED = re.compile(r"(.*\d)([a-z]{1,2}|[A-Z]{1,2})$", re.S)
_LONGEST = 200


class Scheme(Enum):
    """How the numbers of one sequence are written."""

    ARABIC = "1"
    LETTER = "a"
    CAPITAL = "A"
    ROMAN = "i"
    ROMAN_CAPITAL = "I"


@value
class Number:
    """One printed number taken apart.

    Attributes:
        stem: the number as it was before anything was inserted: "4", "3.1", "a", "IV", "XX".
        suffix: 0 for none, 2 for bis, 3 for ter and so on.
        letters: "a" in "5a"; "A" in "4 bis A", which stands before "4 bis" (the usage of the
            French assemblies for what is inserted between 4 and 4 bis).
    """

    stem: str
    suffix: int = 0
    letters: str = ""


def latin_suffix(count: int) -> str:
    """Return the Latin adverb for ``count`` from 2 (bis) to 99; beyond, the figure itself."""
    if 2 <= count <= 9:
        return _FIRST_LATIN[count - 2]
    if 10 <= count <= 99:
        return _LATIN_UNITS[count % 10] + _LATIN_TENS[count // 10 - 1]
    return str(count)


_LATIN_VALUES = {latin_suffix(n): n for n in range(2, 100)} | _LATIN_VARIANTS
_LATIN_TAIL = re.compile(
    r"^(?P<stem>.*?)[ \u00a0\u202f-]?(?P<suffix>"
    + "|".join(sorted(_LATIN_VALUES, key=len, reverse=True))
    + r")\.?(?:[ \u00a0](?P<letters>[A-Z]{1,3}))?$",
    re.S | re.I,
)


def suffix_word(count: int, words: Words) -> str:
    """Return what stands after an inserted number, its leading blank included: " bis", "之二"."""
    if count < 2:
        return ""
    if words.han:
        return words.suffix_joint + "之" + to_han(count)
    if count - 2 < len(words.suffixes):
        return words.suffix_joint + words.suffixes[count - 2]
    return words.suffix_joint + latin_suffix(count)


def read_number(text: str, words: Words) -> Number:
    """Take a printed number apart. What is not understood stays in the stem; nothing raises."""
    bare = text[:_LONGEST].strip(_MARKS)
    if _is_plain(bare):
        return Number(bare)
    for suffix in sorted(words.read_suffixes, key=len, reverse=True):
        if bare.casefold().endswith(suffix) and len(bare) > len(suffix):
            return Number(bare[: -len(suffix)].strip(_MARKS), words.read_suffixes[suffix])
    head, sign, tail = bare.rpartition("之")
    if sign and (count := from_han(tail)) is not None:
        return Number(head.strip(_MARKS), count)
    if (found := _LATIN_TAIL.match(bare)) and _can_carry(found["stem"]):
        value = _LATIN_VALUES[found["suffix"].lower()]
        return Number(found["stem"].strip(_MARKS), value, found["letters"] or "")
    if found := _LETTERED.match(bare):
        return Number(found[1], 0, found[2])
    return Number(bare)


def _is_plain(text: str) -> bool:
    """Whether a number is figures or one letter: nearly all are, so they are told first."""
    return text.isascii() and (text.isdigit() or len(text) <= 1)


def _can_carry(stem: str) -> bool:
    """Whether a Latin suffix can stand on it: "46", "3.1", "a", "XX"; not "mas" in "master"."""
    bare = stem.strip(_MARKS)
    return bool(bare) and (bare[-1].isdigit() or len(bare) <= 2 or stem[-1:].isspace())


def write_number(number: Number, words: Words) -> str:
    """Return a number as it is printed: "4 bis", "5a", "4 bis A"."""
    if not number.suffix:
        return number.stem + number.letters
    tail = f" {number.letters}" if number.letters else ""
    return number.stem + suffix_word(number.suffix, words) + tail


def key_of(text: str, words: Words) -> str:
    """Return what two spellings of one number share: "46bis" for "46 bis"; "4" for 四 and ٤."""
    if _is_plain(text):
        return text.lower()
    number = read_number(text, words)
    stem = _plain_digits(number.stem)
    folded = stem.casefold()
    if folded in words.numerals:
        stem = str(words.numerals[folded])
    elif (value := from_han(stem)) is not None:
        stem = str(value)
    elif place := letter_place(stem, words):
        stem = stem_for(place, Scheme.LETTER)
    suffix = latin_suffix(number.suffix) if number.suffix else ""
    return f"{stem}{suffix}{number.letters}".casefold().replace(" ", "")


def letter_place(stem: str, words: Words) -> int:
    """Return the place of a letter in the lists of a language that has its own; 0 if it has none.

    أ is the first, however it is written; هـ is the fifth.
    """
    letter = stem.replace("\u0640", "").replace("ا", "أ")
    return words.letters.find(letter) + 1 if len(letter) == 1 else 0


def letter_at(place: int, words: Words) -> str:
    """Return the letter at a place of a language's lists; "" beyond the last one."""
    return words.letters[place - 1] if 0 < place <= len(words.letters) else ""


def value_key(text: str, words: Words) -> str:
    """Return the key with a Roman stem as figures, for "Article 4" where "Article IV" is meant."""
    number = read_number(text, words)
    value = from_roman(number.stem)
    return key_of(text, words) if value is None else key_of(_with_stem(number, value), words)


def _with_stem(number: Number, value: int) -> str:
    tail = f" {latin_suffix(number.suffix)}" if number.suffix else ""
    return f"{value}{tail}{number.letters}"


def _plain_digits(text: str) -> str:
    return "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in text)


def scheme_of(stems: Sequence[str]) -> Scheme | None:
    """Return how a sequence is written, from its given stems in order; None if it cannot be told.

    A list that starts with i is Roman; any other single letters are letters, so that the i after h
    is a letter and c, d are not 100, 500.
    """
    first = next((s for s in stems if s), "")
    if _TAIL_DIGITS.match(_plain_digits(first)) or from_han(first) is not None:
        return Scheme.ARABIC
    if first.lower() in {"i", "ii", "iii"} or (len(first) > 1 and from_roman(first) is not None):
        return Scheme.ROMAN_CAPITAL if first.isupper() else Scheme.ROMAN
    if _is_letters(first):
        roman = all(from_roman(s) is not None for s in stems if s) and len(set(stems)) > 1
        if roman and _ascending([from_roman(s) or 0 for s in stems if s]):
            return Scheme.ROMAN_CAPITAL if first.isupper() else Scheme.ROMAN
        return Scheme.CAPITAL if first.isupper() else Scheme.LETTER
    return None


def _ascending(values: Sequence[int]) -> bool:
    """Whether Roman values follow one another: V, VI does; C, D (100, 500) does not."""
    return all(b == a + 1 for a, b in pairwise(values))


def _is_letters(text: str) -> bool:
    return text.isascii() and text.isalpha() and len(set(text)) == 1 and len(text) <= 3


def value_in(stem: str, scheme: Scheme) -> int | None:
    """Return the place of a stem in a scheme, from 1, or None where it has none ("XX" in 1, 2)."""
    match scheme:
        case Scheme.ARABIC:
            digits = _plain_digits(stem)
            if (han := from_han(digits)) is not None:
                return han
            found = _TAIL_DIGITS.match(digits)
            return int(found[2]) if found and len(found[2]) <= 9 else None
        case Scheme.LETTER | Scheme.CAPITAL:
            if not _is_letters(stem):
                return None
            return ord(stem[0].lower()) - 96 + 26 * (len(stem) - 1)
        case Scheme.ROMAN | Scheme.ROMAN_CAPITAL:
            return from_roman(stem)


def stem_for(value: int, scheme: Scheme, like: str = "") -> str:
    """Return the stem that stands at a place of a scheme, with the prefix of ``like`` ("3.")."""
    if value < 1:
        return "0"
    match scheme:
        case Scheme.ARABIC:
            found = _TAIL_DIGITS.match(like)
            prefix, width = (found[1], len(found[2])) if found else ("", 0)
            padded = found is not None and found[2].startswith("0")
            return prefix + (str(value).zfill(width) if padded else str(value))
        case Scheme.LETTER:
            return chr(97 + (value - 1) % 26) * ((value - 1) // 26 + 1)
        case Scheme.CAPITAL:
            return chr(65 + (value - 1) % 26) * ((value - 1) // 26 + 1)
        case Scheme.ROMAN:
            return to_roman(value)
        case Scheme.ROMAN_CAPITAL:
            return to_roman(value).upper()


def next_letters(number: Number) -> Number:
    """Return the next of a lettered number: "5b" after "5a", "4 bis B" after "4 bis A"."""
    last = number.letters[-1]
    if last in "zZ":
        return replace(number, letters=number.letters + ("a" if last == "z" else "A"))
    return replace(number, letters=number.letters[:-1] + chr(ord(last) + 1))


def to_roman(value: int) -> str:
    """Return a lower-case Roman numeral for 1 to 3999; figures beyond."""
    if not 1 <= value <= 3999:
        return str(value)
    out: list[str] = []
    for worth, sign in _ROMAN:
        times, value = divmod(value, worth)
        out.append(sign * times)
    return "".join(out)


def from_roman(text: str) -> int | None:
    """Return the value of a Roman numeral of either case, or None."""
    if not text or not text.isascii() or not _ROMAN_SHAPE.fullmatch(text):
        return None
    values = [dict(zip("ivxlcdm", (1, 5, 10, 50, 100, 500, 1000), strict=True))[c]
              for c in text.lower()]  # fmt: skip
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))


def to_han(value: int) -> str:
    """Return a Chinese numeral for 1 to 9999 as it stands in 第一百零一条; figures beyond."""
    if not 1 <= value <= 9999:
        return str(value)
    out = ""
    for sign, worth in (("千", 1000), ("百", 100), ("十", 10), ("", 1)):
        digit, value = divmod(value, worth)
        if digit:
            out += _HAN[digit] + sign
        elif out and not out.endswith("零") and value:
            out += "零"
    return out.removeprefix("一") if out.startswith("一十") else out


def from_han(text: str) -> int | None:
    """Return the value of a Chinese numeral, or None where it is none."""
    if not text or len(text) > 9 or any(c not in _HAN_DIGITS and c not in _HAN_UNITS for c in text):
        return None
    if not any(c in _HAN_UNITS for c in text):
        return int("".join(str(_HAN_DIGITS[c]) for c in text))
    total, digit = 0, 0
    for c in text:
        if c in _HAN_DIGITS:
            digit = _HAN_DIGITS[c]
        else:
            total, digit = total + (digit or 1) * _HAN_UNITS[c], 0
    return total + digit
