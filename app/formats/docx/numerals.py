"""Numbers as Word writes them in lists: decimal, Roman, letters of four alphabets, Chinese."""

from collections.abc import Callable, Mapping

_LATIN = "abcdefghijklmnopqrstuvwxyz"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя"
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_ARABIC = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_HAN = "〇一二三四五六七八九"
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST = 30_000
"""A list with a greater number is no list of a text; it is written in digits."""


def written(number: int, form: str) -> str:
    """Return a number in one of Word's formats ("lowerRoman"); in digits where it is unknown."""
    if not 0 < number < _MOST:
        return str(number)
    return _FORMS.get(form, str)(number)


def _roman(number: int) -> str:
    out = ""
    for value, letters in _ROMAN:
        while number >= value:
            out += letters
            number -= value
    return out


def _letters(alphabet: str) -> Callable[[int], str]:
    """Word repeats the letter after the last one: 27 is "aa", 28 "bb", 53 "aaa"."""
    size = len(alphabet)
    return lambda number: alphabet[(number - 1) % size] * min((number - 1) // size + 1, 32)


def _upper(form: Callable[[int], str]) -> Callable[[int], str]:
    return lambda number: form(number).upper()


def _chinese(number: int) -> str:
    tens, ones = divmod(number, 10)
    if number < 100 and tens:
        return (_HAN[tens] if tens > 1 else "") + "十" + (_HAN[ones] if ones else "")
    return "".join(_HAN[int(digit)] for digit in str(number))


def _ordinal(number: int) -> str:
    teen = 10 <= number % 100 <= 20
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _nothing(_: int) -> str:
    return ""


_FORMS: Mapping[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": "{:02d}".format,
    "lowerRoman": _roman,
    "upperRoman": _upper(_roman),
    "lowerLetter": _letters(_LATIN),
    "upperLetter": _upper(_letters(_LATIN)),
    "russianLower": _letters(_RUSSIAN),
    "russianUpper": _upper(_letters(_RUSSIAN)),
    "arabicAbjad": _letters(_ABJAD),
    "arabicAlpha": _letters(_ARABIC),
    "chineseCounting": _chinese,
    "chineseCountingThousand": _chinese,
    "ideographDigital": lambda number: "".join(_HAN[int(digit)] for digit in str(number)),
    "ordinal": _ordinal,
    "numberInDash": "- {} -".format,
    "none": _nothing,
    "bullet": _nothing,
}
