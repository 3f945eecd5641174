"""What the wording of a clause tells, in a form that compares from one language to another."""

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import IntFlag
from functools import cache, lru_cache

from app.treaty.concordance.numerals import Told, han_value, numbers
from app.treaty.concordance.speech import Modals, Speech, bare
from app.treaty.numbers import from_roman, key_of
from app.treaty.provision import Provision
from app.values import value

_SENTENCE = re.compile(r"[.;:。；：؛]")
_ISO_DATE = re.compile(r"(?<!\d)(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})(?!\d)")
_OPENING, _CLOSING = "[［【〔", "]］】〕"
_LEADING_FIGURES = re.compile(r"\d+")
_REMEMBERED = 16_384
_WITHIN_DATE = 20
_DAYS = frozenset(map(str, range(1, 32)))

Date = tuple[int, int, int]
"""Year, month, day."""


class Strength(IntFlag):
    """What a modal verb can do: lay a duty, advise, give leave."""

    NONE = 0
    DUTY = 1
    ADVICE = 2
    LEAVE = 4


@value
class Cited:
    """A cross-reference: for each step, outermost first, the values that its number can have."""

    steps: tuple[frozenset[str], ...]

    def agrees(self, other: "Cited") -> bool:
        """Say whether both can name the same provision."""
        return len(self.steps) == len(other.steps) and all(
            a & b for a, b in zip(self.steps, other.steps, strict=True)
        )

    @property
    def figures(self) -> tuple[str, ...]:
        """The numbers in it that are figures in every language."""
        plain = (min(step) for step in self.steps if len(step) == 1)
        return tuple(m[0] for value in plain if (m := _LEADING_FIGURES.match(value)))


@value
class Telling:
    """What a wording tells.

    Attributes:
        numbers: outside dates and cross-references.
        opening, closing: how many square brackets of any width it has.
        modals: one item for each modal verb: what it can do.
    """

    numbers: tuple[Told, ...]
    dates: tuple[Date, ...]
    references: tuple[Cited, ...]
    opening: int
    closing: int
    modals: tuple[Strength, ...]


@lru_cache(maxsize=_REMEMBERED)
def telling(text: str, said_in: Speech) -> Telling:
    """Return what a text tells; remembered, for a clause is compared with several others."""
    dates, rest = _dates(text, said_in)  # first: "статьи 2 до 1 января" is no range of articles
    references, rest = _references(rest, said_in)
    rest = bare(rest)
    told = numbers(rest, said_in.counting)
    spoken, told = _spoken_dates(rest, told, said_in.months)
    return Telling(
        tuple(told),
        (*dates, *spoken),
        tuple(references),
        sum(text.count(c) for c in _OPENING),
        sum(text.count(c) for c in _CLOSING),
        tuple(_modals(bare(text), said_in.modals)),
    )


def _references(text: str, said_in: Speech) -> tuple[list[Cited], str]:
    """Return the cross-references of a text, and the text with these blanked out."""
    found: list[Cited] = []
    rest = list(text)
    for reference in said_in.finder.references(text):
        ends = (reference.provision, reference.through)
        found += (_cited(p, said_in) for p in ends if p is not None)
        rest[reference.start : reference.end] = "\x00" * (reference.end - reference.start)
    return [c for c in found if c.steps], "".join(rest)


def _cited(provision: Provision, said_in: Speech) -> Cited:
    steps = (_values(step.number, said_in) for step in provision.steps if step.number)
    return Cited(tuple(steps))


def _values(number: str, said_in: Speech) -> frozenset[str]:
    """Return what a printed number can count: (i) is the first or the ninth, أ and а the first."""
    key = key_of(number, said_in.words)
    if key[:1].isdigit():
        return frozenset({key})
    letter = _letter(key)
    alphabets = map(_letter, said_in.alphabets)
    places = {str(a.index(letter) + 1) for a in alphabets if letter in a}
    if len(letter) == 1 and "a" <= letter <= "z":
        places.add(str(ord(letter) - ord("a") + 1))
    if (roman := from_roman(letter)) is not None:
        places.add(str(roman))
    return frozenset(places or {key})


def _letter(text: str) -> str:
    """Return letters without what only Arabic writing adds to them: هـ, أ."""
    return text.replace("\u0640", "").replace("أ", "ا")


def _dates(text: str, said_in: Speech) -> tuple[list[Date], str]:
    """Return the dates of a text, and the text with these blanked out."""
    found: list[Date] = []
    for pattern in (*said_in.dates, _ISO_DATE):
        for match in pattern.finditer(text):
            month = said_in.months.get(match["m"].lower()) or _figure(match["m"])
            date = (_figure(match["y"]), month, _figure(match["d"]))
            if 1 <= month <= 12 and 1 <= date[2] <= 31:
                found.append(date)
                blank = "\x00" * len(match[0])
                text = text[: match.start()] + blank + text[match.end() :]
    return found, text


def _spoken_dates(
    text: str, told: list[Told], months: Mapping[str, int]
) -> tuple[list[Date], list[Told]]:
    """Return dates in words ("this first day of June two thousand"), and the numbers left over."""
    found: list[Date] = []
    if not months:
        return found, told
    for match in _any_month(tuple(months)).finditer(text):
        before = [t for t in told if 0 <= match.start() - t.end <= _WITHIN_DATE]
        after = [t for t in told if 0 <= t.start - match.end() <= _WITHIN_DATE]
        day, year = before[-1:], after[:1]
        if day and year and len(year[0].value) == 4 and day[0].value in _DAYS:
            found.append((int(year[0].value), months[match[0]], int(day[0].value)))
            told = [t for t in told if t not in (*day, *year)]
    return found, told


@cache
def _any_month(months: tuple[str, ...]) -> re.Pattern[str]:
    names = "|".join(re.escape(m) for m in sorted(months, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{names})(?!\w)")


def _figure(text: str) -> int:
    """Return the value of the figures of a date; 1 for the word "first"."""
    if text.isdecimal():
        return int(text)
    return han_value(text.replace("○", "〇")) or 1


def _modals(text: str, modals: Modals) -> Iterable[Strength]:
    """Yield what the modal verbs of a text can do, sentence by sentence."""
    for said in _SENTENCE.split(text):
        sentence = modals.ignored.sub(" ", said)
        banned = modals.negations.search(sentence) is not None
        leave = Strength.LEAVE | Strength.DUTY if banned else Strength.LEAVE
        for pattern, strength in (
            (modals.obligation, Strength.DUTY),
            (modals.recommendation, Strength.ADVICE),
            (modals.undecided, Strength.DUTY | Strength.ADVICE),
            (modals.permission, leave),
        ):
            yield from (strength for _ in pattern.finditer(sentence))


def united(strengths: Sequence[Strength]) -> Strength:
    """Return all that some modal verbs can do."""
    found = Strength.NONE
    for strength in strengths:
        found |= strength
    return found
