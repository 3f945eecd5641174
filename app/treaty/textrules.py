"""What the text of a clause, and a name, may contain (``record_and_security.md`` §10).

Three questions, answered in one place for importers, entries and names alike: what is refused,
what is shown boxed because nobody could see it otherwise, and what an importer may mend. Character
properties come from the pinned ``regex`` package, so that every device judges alike whatever its
Python; all of it is linear in the length of the text.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from enum import Enum
from functools import cache
from itertools import islice

import regex

from app.said import said
from app.settings import MAX_CLAUSE_BYTES, MAX_LABEL_BYTES
from app.values import value

MAX_COMBINING_RUN = 8
"""Marks on one letter. Normalising is quadratic in the run, so the run is looked at first."""
MAX_FAULTS = 100
"""No list of faults is longer; a text with that many is not read further."""


class Why(Enum):
    """Why a character is refused or shown."""

    CONTROL = said("a control character")
    UNASSIGNED = said("a character that no standard defines")
    DIRECTION = said("an invisible character that changes the direction of the text")
    INVISIBLE = said("an invisible character")
    ENCLOSING = said("a mark that encloses the letter before it")
    COMBINING = said("too many marks on one letter")
    NOT_NFC = said("not in normal form NFC")
    TOO_LONG = said("the text is too long")
    EMPTY = said("there is nothing in it")
    SCRIPT = said("a letter of another script")
    SPACE = said("an unusual space")
    LOOKALIKE = said("a character that stands for another one")
    LINE_BREAK = said("a line break in a name")


@value
class Fault:
    """One refused place: index of the character, its code point, and why."""

    position: int
    code_point: int
    why: Why


@value
class Mark:
    """Characters ``start`` to ``end`` that the view must show boxed with their code points."""

    start: int
    end: int
    why: Why


@value
class Note:
    """What ``clean_import`` did at one place of the text it was given: index, character, deed."""

    position: int
    code_point: int
    why: Why
    instead: str


_DIRECTION = r"\u202A-\u202E\u2066-\u2069"
_INVISIBLE = (
    r"\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180E\u200B\u2028\u2029\u2060-\u2064\u206A-\u206F"
    r"\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFC\U000E0000-\U000EFFFF"
)
_CONTROL = r"\x00-\x08\x0B-\x1F\x7F-\x9F"
_LONG_RUN = rf"(?<=\p{{M}}{{{MAX_COMBINING_RUN}}})\p{{M}}+"
_RUN = regex.compile(_LONG_RUN)
_WHY_REFUSED = {
    "direction": Why.DIRECTION,
    "invisible": Why.INVISIBLE,
    "control": Why.CONTROL,
    "enclosing": Why.ENCLOSING,
    "unassigned": Why.UNASSIGNED,
    "combining": Why.COMBINING,
}


@cache  # compiled when first used, as all that the window need not have at once
def _refused() -> regex.Pattern[str]:
    return regex.compile(
        rf"(?P<direction>[{_DIRECTION}])|(?P<invisible>[{_INVISIBLE}])|(?P<control>[{_CONTROL}])"
        r"|(?P<enclosing>\p{Me})|(?P<unassigned>[\p{Cn}\p{Co}\p{Cs}])"
        rf"|(?P<combining>{_LONG_RUN})"
    )


def refusals(text: str, max_bytes: int = MAX_CLAUSE_BYTES) -> list[Fault]:
    """Return why a wording may not be recorded, in the order of the text; empty when it may.

    The length counts in UTF-8 bytes. At most ``MAX_FAULTS`` faults are listed.
    """
    if _too_long(text, max_bytes):
        return [Fault(_end_of(text, max_bytes), _code_point(text, max_bytes), Why.TOO_LONG)]
    if text.isascii() and not _ASCII_CONTROL.search(text):
        return []
    faults = [_fault(found) for found in islice(_refused().finditer(text), MAX_FAULTS)]
    if not faults and not unicodedata.is_normalized("NFC", text):
        return [_first_unnormal(text)]
    return faults


_ASCII_CONTROL = regex.compile(rf"[{_CONTROL}]")


def _too_long(text: str, max_bytes: int) -> bool:
    if len(text) * 4 <= max_bytes:
        return False
    return len(text) > max_bytes or len(text.encode("utf-8", "surrogatepass")) > max_bytes


def _end_of(text: str, max_bytes: int) -> int:
    """Return the index of the first character that no longer fits."""
    head = text[: max_bytes + 1].encode("utf-8", "surrogatepass")[:max_bytes]
    return len(head.decode("utf-8", "ignore"))


def _code_point(text: str, max_bytes: int) -> int:
    return ord(text[_end_of(text, max_bytes)])


def _fault(found: regex.Match[str]) -> Fault:
    return Fault(found.start(), ord(found[0][0]), _WHY_REFUSED[found.lastgroup or ""])


def _first_unnormal(text: str) -> Fault:
    normal = unicodedata.normalize("NFC", text)
    place = next((i for i, (a, b) in enumerate(zip(text, normal, strict=False)) if a != b), 0)
    return Fault(place, ord(text[place]), Why.NOT_NFC)


# What must be shown -----------------------------------------------------------------------------

_SCRIPTS = {
    "en": r"\p{Latin}",
    "fr": r"\p{Latin}",
    "es": r"\p{Latin}",
    "ru": r"\p{Cyrillic}",
    "ar": r"\p{Arabic}",
    "zh": r"\p{Han}",
}
_USUAL = {
    "zh": r"\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65\u3000",  # full-width punctuation
    "ru": r"\u2116",  # №
    "ar": r"\u0640",  # the stroke that lengthens a word
}
_ALWAYS_USUAL = r"\u2026\u00A0\u202F"  # the ellipsis; the narrow spaces have a rule of their own
_FRENCH_SPACE = r"(?<!«)[\u00A0\u202F](?![;:!?»%])"
_OTHER_SPACES = r"\u1680\u2000-\u200A\u205F\u3000"
_UNSEEN = r"\u200C-\u200F\u061C"
_COMPATIBLE = r"[\p{NFKC_Quick_Check=No}--[" + _ALWAYS_USUAL + r"]--[%s]]"


@cache
def _shown(language: str) -> regex.Pattern[str]:
    script = _SCRIPTS[language]
    usual = _USUAL.get(language, "")
    spaces = _OTHER_SPACES.replace(r"\u3000", "") if language == "zh" else _OTHER_SPACES
    compatible = _COMPATIBLE % (usual or r"\u2026")
    return regex.compile(
        rf"(?P<unseen>[{_UNSEEN}]+)|(?P<space>[{spaces}]+|{_FRENCH_SPACE})"
        rf"|(?P<lookalike>{compatible}+)"
        rf"|(?P<script>[\p{{L}}--{script}--[{usual or '.'}]]+)",
        regex.V1,
    )


_WHY_SHOWN = {
    "unseen": Why.INVISIBLE,
    "space": Why.SPACE,
    "lookalike": Why.LOOKALIKE,
    "script": Why.SCRIPT,
}
_PLAIN_ENGLISH = regex.compile(r"[\x00-\x7F\u2018-\u201D\u2013\u2014\u2026]*+")


def marks(text: str, language: str) -> list[Mark]:
    """Return the places that must be shown boxed, in the order of the text.

    Letters outside the scripts of the language (whole words included), joiners and direction marks
    that no one can see, unusual spaces, and characters that compatibility makes equal to others.
    A language without a rule of its own is judged as the script of its first letter.
    """
    known = language if language in _SCRIPTS else _language_like(text)
    if known == "en" and (text.isascii() or _PLAIN_ENGLISH.fullmatch(text)):
        return []
    return [
        Mark(found.start(), found.end(), _WHY_SHOWN[found.lastgroup or ""])
        for found in _shown(known).finditer(text)
    ]


def _language_like(text: str) -> str:
    """Return a known language that is written in the script of the first letter."""
    script = next(_scripts(text), "Latin")
    return {"Cyrillic": "ru", "Arabic": "ar", "Han": "zh"}.get(script, "en")


# What an importer mends -------------------------------------------------------------------------

_BULLETS = {0xF0B7: "•", 0xF0A7: "▪", 0xF0A8: "•", 0xF0D8: "•", 0xF02D: "–"}
_BREAKS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_BLANKS = "\u3164\uffa0\u115f\u1160"


def clean_import(text: str) -> tuple[str, tuple[Note, ...]]:
    """Return a text that ``refusals`` accepts (but for its length), and what was done to it.

    Line ends become line feeds. What nobody can see goes; what may stand between two words becomes
    a blank; what cannot be read becomes U+FFFD; no letter is touched. Normalises to NFC, after the
    runs of combining marks have been cut.
    """
    if text.isascii() and text.isprintable():
        return text, ()
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    if plain.isascii() and not _ASCII_CONTROL.search(plain):
        return plain, ()
    notes: list[Note] = []
    pieces: list[str] = []
    done = 0
    for found in _refused().finditer(plain):
        pieces.append(plain[done : found.start()])
        note = _mended(found)
        if note.position or note.code_point != 0xFEFF:  # a byte order mark is no part of the text
            notes.append(note)
        pieces.append(note.instead)
        done = found.end()
    pieces.append(plain[done:])
    return _normalised("".join(pieces)), tuple(notes)


def _normalised(text: str) -> str:
    """Return the text in NFC. What was taken out, and NFC itself, can join runs of marks."""
    return _RUN.sub("", unicodedata.normalize("NFC", _RUN.sub("", text)))


def _mended(found: regex.Match[str]) -> Note:
    character = found[0][0]
    why = _WHY_REFUSED[found.lastgroup or ""]
    return Note(found.start(), ord(character), why, _instead(character, why))


def _instead(character: str, why: Why) -> str:
    if character in _BREAKS:
        return "\n"
    if why is Why.CONTROL or character in _BLANKS:
        return " "
    if why is Why.UNASSIGNED:
        return _BULLETS.get(ord(character), "\ufffd")
    return ""


# Names and labels -------------------------------------------------------------------------------

_SCRIPT_NAMES = (
    "Latin", "Cyrillic", "Greek", "Arabic", "Han", "Hebrew", "Devanagari", "Bengali", "Tamil",
    "Thai", "Georgian", "Armenian", "Ethiopic", "Hangul", "Hiragana", "Katakana", "Khmer", "Lao",
    "Myanmar", "Sinhala", "Mongolian", "Tibetan",
)  # fmt: skip


@cache
def _script() -> regex.Pattern[str]:
    return regex.compile(
        "|".join(rf"(?P<{name}>\p{{{name}}}+)" for name in _SCRIPT_NAMES)
        + r"|(?P<Other>(?!\p{Common}|\p{Inherited})\p{L}+)"
    )


@cache
def _name_shown() -> regex.Pattern[str]:
    return regex.compile(
        rf"(?P<unseen>[{_UNSEEN}])|(?P<space>[\u00A0\u202F{_OTHER_SPACES}])"
        r"|(?P<lookalike>\p{NFKC_Quick_Check=No})"
    )


def _scripts(text: str) -> Iterator[str]:
    """Yield the script of each run of letters."""
    for found in _script().finditer(text):
        yield found.lastgroup or ""


def name_refusals(name: str, max_bytes: int = MAX_LABEL_BYTES) -> list[Fault]:
    """Return why a name (of a party, an audience, a device, a label) is refused; empty if not.

    One script, nothing that would have to be shown boxed, no line break, not blank, at most
    ``max_bytes`` in UTF-8. Whether it is distinct from the others is told by ``name_key``.
    """
    if not name.strip():
        return [Fault(0, 0, Why.EMPTY)]
    faults = refusals(name, max_bytes)
    if faults:
        return faults
    found = [*_unwelcome(name), *_second_script(name)]
    return sorted(found, key=lambda fault: fault.position)


def _unwelcome(name: str) -> Iterator[Fault]:
    for index, character in enumerate(name):
        if character in "\n\t":
            yield Fault(index, ord(character), Why.LINE_BREAK)
    for found in _name_shown().finditer(name):
        yield Fault(found.start(), ord(found[0]), _WHY_SHOWN[found.lastgroup or ""])


def _second_script(name: str) -> Sequence[Fault]:
    first = ""
    for found in _script().finditer(name):
        first = first or found.lastgroup or ""
        if found.lastgroup != first:
            return (Fault(found.start(), ord(found[0][0]), Why.SCRIPT),)
    return ()


def name_key(name: str) -> str:
    """Return what two names must not share: compatibility form, case folded, blanks squeezed."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    return " ".join(unicodedata.normalize("NFKC", folded).split())
