"""Lines of a hard-wrapped text to paragraphs: what belongs together is joined, nothing is lost."""

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from app.formats.headings import HeadingReader
from app.formats.imported import Block, ReadingWarning, excerpt
from app.formats.marks import MarkReader
from app.formats.tails import Lines, column_of, is_item, tail_of
from app.said import said
from app.treaty.lexicon import Lexicon

_PAGE = re.compile(r"[-–— ]{0,6}\d{1,4}(?:\s?(?:of|/|de|из)\s?\d{1,4})?[-–— ]{0,6}")
_ROW = re.compile(r"\|.*\|")
_RULE = re.compile(r"[|\s:+-]*-[|\s:+-]*")
_BLANKS = re.compile(r"[ \t\n]+")
_LONG = 45
"""Characters; a line that is shorter was ended by its author and not by the margin."""
_ENDS = (".", ";", ":", ",", "!", "?", ")", "]", "”", '"', "»", "。", "；", "：", "،", "؛")


def squeezed(text: str) -> str:
    """Return a text on one line, each run of blanks as one blank."""
    return _BLANKS.sub(" ", text).strip(" ")


class Unwrapper:
    """Joins the lines of paragraphs by the words of one lexicon.

    Attributes:
        how: the lines of the source are set.
    """

    def __init__(self, words: Lexicon) -> None:
        self.how = Lines()
        self.headings = HeadingReader(words)
        self.marks = MarkReader(words)
        cited = {w for ws in words.citations.values() for w in ws}
        cited |= {w.casefold() for ws in words.headings.values() for w in ws}
        self._cited = frozenset(cited)
        self._formulas = tuple(words.closings)
        self._preamble = tuple(w.casefold() for w in words.preamble)

    def blocks(self, lines: Iterable[tuple[int, str]]) -> tuple[list[Block], list[ReadingWarning]]:
        """Return the paragraphs of numbered lines, and the words that a line's end had divided."""
        found: list[Block] = []
        warnings: list[ReadingWarning] = []
        parts: list[str] = []
        held: list[tuple[int, str]] = []
        for number, raw in lines:
            line = squeezed(raw)
            if line and parts and not self._begins(line, parts):
                if parts[-1].endswith("-") and parts[-1][-2:-1].islower():
                    seam = excerpt(f"{parts[-1][-30:]} {line[:30]}")
                    warnings.append(ReadingWarning(number, seam, _DIVIDED))
                parts.append(line)
                held.append((number, raw))
                continue
            if parts:
                found.append(self._block(parts, held))
            parts, held = ([line], [(number, raw)]) if line else ([], [])
        if parts:
            found.append(self._block(parts, held))
        return [b for b in found if not (b.row and _RULE.fullmatch(b.text))], warnings

    def _block(self, parts: list[str], held: list[tuple[int, str]]) -> Block:
        """Return the block of some lines; what may be the closing words of its list as its tail."""
        place = self._tail(parts, held)
        if not place:
            return self._plain(parts, held)
        block, tail = (self._plain(parts[a:b], held[a:b]) for a, b in ((0, place), (place, None)))
        return replace(block, tail=tail, whole=joined(parts))

    def _tail(self, parts: list[str], held: list[tuple[int, str]]) -> int:
        if len(parts) == 1 or _is_row(parts[0]) or self.marks.read(parts[0]) is None:
            return 0
        lines = [raw for _, raw in held]
        place = tail_of(lines, self.how, is_lettered=is_item(self.marks, parts[0]))
        return 0 if place and self._is_cited(parts[place - 1], parts[place]) else place

    def _is_cited(self, before: str, line: str) -> bool:
        """Whether a line would begin a paragraph of its own by its words, and was only wrapped."""
        return self._runs_on(before) or self._is_heading(line) or self.marks.read(line) is not None

    def _plain(self, parts: list[str], held: list[tuple[int, str]]) -> Block:
        number, raw = held[0]
        return _block(parts, number, column_of(raw) if self.how.has_columns else None)

    def _begins(self, line: str, parts: list[str]) -> bool:
        """Whether a line begins a paragraph of its own after the ones that are open."""
        before = parts[-1]
        if _PAGE.fullmatch(line) or _PAGE.fullmatch(before):
            return True
        if _is_row(line) or _is_row(before):
            return True
        if self._runs_on(before) or (before.isupper() and line.isupper() and len(before) > _LONG):
            return False
        if self._is_marked(line, before) or line.casefold().startswith(self._formulas):
            return True
        if len(parts) == 1 and len(before) < _LONG * 2 and self._is_heading(before):
            return True
        return self._is_heading(line) and not _wrapped(before)

    def _is_marked(self, line: str, before: str) -> bool:
        """Whether a line begins with a mark; "1.5 °C" and a dash may only have been wrapped."""
        found = self.marks.read(line)
        if found is None:
            return False
        doubtful = found[0].is_bullet or "." in found[0].number
        return not (doubtful and _wrapped(before))

    def _is_heading(self, line: str) -> bool:
        return line.casefold() in self._preamble or self.headings.read(line) is not None

    def _runs_on(self, before: str) -> bool:
        """Whether a line ends in the middle of a citation ("… under paragraph / (a) of …")."""
        return len(before) > _LONG and before.rsplit(" ", 1)[-1].casefold() in self._cited


_DIVIDED = said("a word was divided at the end of the line; the hyphen was kept")


def _wrapped(line: str) -> bool:
    """Whether a line was ended by the margin, in the middle of a sentence."""
    return len(line) > _LONG and not line.endswith(_ENDS) and not line.isupper()


def _is_row(line: str) -> bool:
    return line.startswith("|") and _ROW.fullmatch(line) is not None


def _block(parts: list[str], line: int, column: int | None) -> Block:
    text = joined(parts)
    if _is_row(text):
        return Block(text.strip("| "), line, row=True)
    page = len(parts) == 1 and _PAGE.fullmatch(text) is not None
    return Block(text, line, furniture=page, column=column)


def joined(parts: list[str]) -> str:
    """Return lines as one: a blank between two, none between Chinese signs or after a hyphen."""
    pieces = parts[:1]
    for before, line in pairwise(parts):
        pieces.append(line if _touch(before, line) else " " + line)
    return "".join(pieces)


def _touch(before: str, line: str) -> bool:
    if before.endswith("-"):
        return before[-2:-1].isalpha() and line[:1].isalpha()
    return _is_han(before[-1:]) and _is_han(line[:1])


def _is_han(character: str) -> bool:
    return "\u2e80" <= character <= "\u9fff" or "\uf900" <= character <= "\uff65"
