"""Lines that open a division of a text: "PART II", "Article 4 bis – Use of terms", 第五条之二."""

import re
from collections.abc import Iterable

from app.treaty.instrument import ClauseKind
from app.treaty.lexicon import Lexicon
from app.values import value

MAX_TITLE = 160
"""Characters after the number; longer is a sentence, unless the source calls it a heading."""
_MAX_TITLE_WORDS = 14
_OPENING = r"[\[\(（［【«“\"*]{0,4}\s{0,3}"
_LATIN = (
    r"bis|ter|quater|quat|quinquies|sexies|septies|octies|novies|nonies|(?:un|duo|ter|quater|quin)?decies"
    r"|бис|тер|кватер"
)
_ROMAN = r"[IVXLCDM]{1,8}(?![A-Za-z])"
_CJK_NUMERALS = "一二三四五六七八九十百零〇"
_HAN = re.compile(
    rf"^(?P<open>[\[［【]{{0,4}})(?P<label>第(?P<n>[{_CJK_NUMERALS}\d]{{1,9}})"
    rf"(?P<w>部分|编|篇|章|节|条)(?P<bis>之[{_CJK_NUMERALS}]{{1,3}})?)(?P<rest>.*)$",
    re.DOTALL,
)
_HAN_NAMES = {
    "部分": "part",
    "编": "book",
    "篇": "title",
    "章": "chapter",
    "节": "section",
    "条": "article",
}
_CONTENTS = re.compile(r"\.{4,}|…{2,}|(?:\. ){4,}|\t\s*\d+\s*$")
_SEPARATORS = " \t\u00a0.:：–—-　\n"
_BARE = re.compile(
    r"^(?P<label>[\[(]{0,3}(?P<n>\d{1,3}|[A-Z]|[IVX]{1,6})[.):\]]{0,3})(?:\s[–—-]\s(?P<rest>.*))?$",
    re.DOTALL,
)


@value
class Heading:
    """One line that opens a division.

    Attributes:
        name: the lexicon's name: "article", "annex", "appendix" …
        kind: of the clause that it opens.
        label: as printed, with the brackets before it: "[Article 4 bis".
        number: "4 bis", or "" where it has none.
        title: what follows on the same line.
    """

    name: str
    kind: ClauseKind
    label: str
    number: str
    title: str


def _either(words: Iterable[str]) -> str:
    return "|".join(sorted((re.escape(w) for w in words), key=len, reverse=True))


class HeadingReader:
    """Recognises headings by the words of one lexicon."""

    def __init__(self, words: Lexicon) -> None:
        self._words = words
        self._names = {w.casefold(): name for name, ws in words.headings.items() for w in ws}
        heads = _either(w for ws in words.headings.values() for w in ws)
        numerals = _either(words.numerals).replace(r"\-", r"[-\s]")
        han = rf"[{_CJK_NUMERALS}]{{1,9}}" if words.language == "zh" else r"(?!)"
        number = (
            rf"(?:(?:[A-Z]|[IVXLCDM]{{1,8}})[-.]\d{{1,4}}(?:\.\d{{1,4}}){{0,4}}"
            rf"|(?i:{numerals})(?!\w)|{han}|{_ROMAN}"
            r"|\d{1,6}(?:[.\-](?:\d{1,4}|[A-Z]{1,2}(?![A-Za-z]))){0,5}|[A-Z](?![A-Za-z]))"
            rf"(?:[ \u00a0]?(?:{_LATIN}|{_either(words.suffixes)})(?!\w)"
            r"|[A-Za-z](?![A-Za-z])|\s?alt\.?)?"
        )
        self._after = re.compile(
            rf"^(?P<open>{_OPENING})(?P<label>(?P<w>(?i:{heads}))"
            rf"(?:[\s\u00a0]{{1,20}}|(?=\d)|(?={han})|$)(?P<n>{number})?)(?P<rest>.*)$",
            re.DOTALL,
        )
        self._before = re.compile(
            rf"^(?P<open>{_OPENING})(?P<label>(?P<n>(?i:{numerals}))\s{{1,3}}(?P<w>(?i:{heads})))"
            r"(?P<rest>\W.*|)$",
            re.DOTALL,
        )
        running = _either(words.continuations)
        end = "" if words.language == "zh" else r"(?!\w)"
        self._running = re.compile(
            rf"^\s*(?:[,;]|:?\s*\d(?!\d?\s*[:–])|\(|[’']s\b|(?:{running}){end})"
        )

    def read(self, line: str, level: int = 0) -> Heading | None:
        """Return the heading that a line is, or None; ``level`` over 0: the source calls it one."""
        if not level and len(line) > MAX_TITLE + 60:
            return None
        if found := _HAN.match(line):
            return self._han(found)
        found = self._after.match(line) or self._before.match(line)
        if found is None or not self._stands_alone(found, level):
            return None
        name = self._names[found["w"].casefold()]
        title, closing = _title(found["rest"])
        return Heading(
            name,
            self._words.kinds[name],
            (found["open"].lstrip() + found["label"].strip() + closing).strip(),
            self._number((found["n"] or "").strip()),
            title,
        )

    def is_contents(self, line: str) -> bool:
        """Return whether a line is an entry of a table of contents."""
        return len(line) < 2 * MAX_TITLE and _CONTENTS.search(line) is not None

    def _number(self, printed: str) -> str:
        """Return the number; a number word ("ONE", "premier") as the figure it stands for.

        Chinese numerals are figures, and stay as they are.
        """
        if set(printed) <= set(_CJK_NUMERALS):
            return printed
        value = self._words.numerals.get("-".join(printed.casefold().split()))
        if value is None:
            value = self._words.numerals.get(printed.casefold())
        return printed if value is None else str(value)

    def _han(self, found: re.Match[str]) -> Heading | None:
        rest = found["rest"]
        if self._running.match(rest) or len(rest) > MAX_TITLE or rest.endswith(("，", "；", "、")):
            return None
        name = _HAN_NAMES[found["w"]]
        title, closing = _title(rest)
        number = found["n"] + (found["bis"] or "")
        label = found["open"] + found["label"] + closing
        return Heading(name, self._words.kinds[name], label, number, title)

    def _stands_alone(self, found: re.Match[str], level: int) -> bool:
        """Whether this is a heading and not a sentence that begins like one."""
        name, rest = self._names[found["w"].casefold()], found["rest"]
        if not found["n"]:
            return self._words.kinds[name] is ClauseKind.ANNEX and _is_annex(found["label"], rest)
        if rest[:1].isalnum() or re.match(r"\s*:\s*\d", rest):
            return False
        if level:
            return True
        return not found["w"][0].islower() and self._is_title(rest)

    def _is_title(self, rest: str) -> bool:
        if len(rest) > MAX_TITLE or len(rest.split()) > _MAX_TITLE_WORDS:
            return False
        if rest.rstrip().endswith((";", ",")) or _CONTENTS.search(rest):
            return False
        bare = rest.strip()
        if re.fullmatch(r"\([^()]{3,80}\)\]?", bare):
            return True  # "Article 1 (definitions)"
        return bare in {"", "]"} or self._running.match(rest) is None


def _is_annex(label: str, rest: str) -> bool:
    """Whether an annex without a number is one: "ANNEX", "Annex: Fisheries"; not "Annexes"."""
    if label == label.strip() and rest[:1].isalnum():
        return False
    title = rest.strip(_SEPARATORS + "]")
    short = len(title) <= MAX_TITLE and len(title.split()) <= _MAX_TITLE_WORDS
    return not title or (short and not title[0].islower() and not title.endswith((";", ",", ".")))


def _title(rest: str) -> tuple[str, str]:
    """Return the title after a number, and the closing brackets that belong to the number."""
    closing = re.match(r"[\]\)］】]{1,3}", rest)
    mark = closing[0] if closing else ""
    return rest[len(mark) :].lstrip(_SEPARATORS).rstrip(), mark


def bare_number(line: str) -> tuple[str, str, str] | None:
    """Return label, number and title of a heading without a word: "### II", "## 2 – Scope"."""
    found = _BARE.match(line.strip())
    return (found["label"], found["n"], (found["rest"] or "").strip()) if found else None
