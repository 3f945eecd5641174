"""The numbers that a text tells, in figures of any script, in words, in Chinese numerals."""

import re
from collections.abc import Iterator
from dataclasses import replace

from app.treaty.concordance.speech import Counting
from app.treaty.numbers import from_han
from app.values import value

_TOKEN = re.compile(
    r"(?P<grouped>\d{1,3}(?:[ \u00a0\u202f.,\u066c'’]\d{3})+(?!\d|[.,]\d))"
    r"|(?P<figures>\d+(?:[.,\u066b]\d+)*)"
    r"|(?P<word>[^\W\d_]+)"
)
_HAN = re.compile("[〇零一二三四五六七八九十百千万亿两]+")
_LARGE_HAN = (("亿", 10**8), ("万", 10**4))
_JOINT = re.compile(r"[\s\-]*")
_LEAST_FIRM = {"cardinal": 3, "ordinal": 4}
_THOUSAND, _HUNDRED = 1_000, 100


@value
class Told:
    """One number in a text.

    Attributes:
        value: "60", "2.5".
        firm: every other language must tell it; "one", "both" and "third" are told or not.
        start, end: where it stands.
    """

    value: str
    firm: bool = True
    start: int = 0
    end: int = 0


def numbers(text: str, counting: Counting) -> list[Told]:
    """Return the numbers that a text tells, in its order; it is in lower case (``speech.bare``)."""
    text = counting.ignored.sub("\x00", text)
    if counting.measures:
        return list(_chinese(text, counting))
    reader = _Reader(counting)
    for token in _TOKEN.finditer(text):
        reader.take(token)
    reader.close()
    return reader.found


def _chinese(text: str, counting: Counting) -> Iterator[Told]:
    for token in _TOKEN.finditer(text):
        if token["word"] is None:
            large = next((w for sign, w in _LARGE_HAN if text[token.end() :].startswith(sign)), 1)
            yield Told(_times(figures(token), large), start=token.start(), end=token.end())
    for found in _HAN.finditer(text):
        after, before = text[found.end() : found.end() + 2], text[found.start() - 1 : found.start()]
        value = han_value(found[0])
        if value is None or before.isdigit():
            continue
        fraction = text[max(0, found.start() - 2) : found.start()] == "分之"
        # 三分之一 and, with its 百 left out, 百分之五: numbers in fractions are told.
        measured = before == "第" or fraction or after.startswith(counting.measures)
        yield Told(str(value), measured and value > 2, *found.span())


def han_value(text: str) -> int | None:
    """Return the value of a Chinese numeral up to 亿, or None where it is none: 万一."""
    text = text.replace("两", "二")
    for sign, worth in _LARGE_HAN:
        head, found, tail = text.partition(sign)
        if found:
            high, low = han_value(head), han_value(tail) if tail else 0
            return None if high is None or low is None else high * worth + low
    return from_han(text)


def figures(token: re.Match[str]) -> str:
    """Return the value of figures: groups of thousands joined, a point before decimals."""
    if token["grouped"]:
        return str(int("".join(c for c in token["grouped"] if c.isdigit())))
    whole, *rest = re.split(r"[.,\u066b]", token["figures"])
    return ".".join((str(int(whole)), *("".join(str(int(c)) for c in part) for part in rest)))


def _times(value: str, worth: int) -> str:
    if worth == 1:
        return value
    product = float(value) * worth if value.count(".") < 2 else 0.0
    return str(int(product)) if product and product == int(product) else value


@value
class _Word:
    """A number word: its value, what it is, whether an "and" is written to it; loose if alone."""

    value: int
    kind: str
    joined: bool = False
    loose: bool = False


class _Reader:
    """Reads the words of a text from left to right and puts together those of one number."""

    def __init__(self, counting: Counting) -> None:
        self.found: list[Told] = []
        self._counting = counting
        self._total, self._part = 0, 0
        self._kind, self._loose = "", False
        self._start, self._end = 0, 0
        self._joiner = False
        self._figures = False

    def take(self, token: re.Match[str]) -> None:
        """Take the next word or figures of the text."""
        near = _JOINT.fullmatch(token.string, self._end, token.start()) is not None
        if not near:
            self.close()
        if token["word"] is None:
            self.close()
            self.found.append(Told(figures(token), start=token.start(), end=token.end()))
            self._figures, self._end = True, token.end()
            return
        self._take_word(token, near=near)

    def _take_word(self, token: re.Match[str], *, near: bool) -> None:
        word = self._look_up(token["word"])
        if word is None:
            joins = near and bool(self._kind) and token["word"] in self._counting.joiners
            if not joins:
                self.close()
            self._joiner, self._figures, self._end = joins, False, token.end()
            return
        if self._figures and near and word.value >= _THOUSAND:
            last = self.found[-1]
            value = _times(last.value, word.value)
            self.found[-1] = Told(value, start=last.start, end=token.end())
        elif not (self._kind and self._adds(word, joined=self._joiner or word.joined)):
            self.close()
            self._begin(word, token.start())
        else:
            self._loose = False
        self._joiner, self._figures, self._end = False, False, token.end()

    def close(self) -> None:
        """Keep the number that was being read, if any."""
        if self._kind:
            value = self._total + self._part
            firm = value >= _LEAST_FIRM.get(self._kind, value + 1) and not self._loose
            self.found.append(Told(str(value), firm, self._start, self._end))
        self._total, self._part, self._kind = 0, 0, ""
        self._joiner = self._figures = False

    def _begin(self, word: _Word, start: int) -> None:
        self._kind, self._start, self._loose = word.kind, start, word.loose
        if word.value >= _THOUSAND:
            self._total = word.value
        else:
            self._part = word.value

    def _adds(self, word: _Word, *, joined: bool) -> bool:
        """Put a word to the number being read; return whether it belongs to it."""
        if (self._kind != "cardinal" and word.kind != self._kind) or word.kind == "loose":
            return False
        part = self._sum(word.value, joined=joined)
        if part is None:
            return False
        self._kind = word.kind
        if word.value >= _THOUSAND:
            self._total, self._part = self._total + part, 0
        else:
            self._part = part
        return True

    def _sum(self, value: int, *, joined: bool) -> int | None:
        """Return what the part being read becomes with one more word; None if it cannot follow."""
        part, rest = self._part, self._part % _HUNDRED
        if value >= _THOUSAND:
            fits = part and (not self._total or value < self._total)
            return part * value if fits else None
        if value == _HUNDRED and 1 < part < 10:
            return part * _HUNDRED
        if value >= _HUNDRED:
            return value if part == 0 else None
        if rest == 0:
            return part + value if part or self._total else None
        if self._counting.units_first and rest < 10:
            return part + value if value == 10 or (joined and value >= 20) else None
        return self._small_sum(value, rest)

    def _small_sum(self, value: int, rest: int) -> int | None:
        """Twenty-one, soixante-dix, quatre-vingts, dix-sept."""
        if value == 20 and rest == 4:
            return self._part + 76
        unit = value < 10 and rest >= 20 and rest % 10 == 0
        french = (10 <= value < 17 and rest in (60, 80)) or (
            7 <= value < 10 and rest in (10, 70, 90)
        )
        return self._part + value if unit or french else None

    def _look_up(self, word: str) -> _Word | None:
        found = self._known(word)
        if found is not None or not self._counting.particles:
            return found
        joined = False
        for _ in range(3):
            particle = next((p for p in self._counting.particles if word.startswith(p)), "")
            if not particle:
                return None
            joined = joined or particle in self._counting.joiners
            word = word[len(particle) :]
            if (found := self._known(word)) is not None:
                return replace(found, joined=joined)
        return None

    def _known(self, word: str) -> _Word | None:
        counting = self._counting
        for kind, words in (("cardinal", counting.cardinals), ("ordinal", counting.ordinals),
                            ("loose", counting.loose)):  # fmt: skip
            if word in words:
                return _Word(words[word], kind, loose=word in counting.loose)
        return None
