"""Words below the last item of a list that may stand by themselves: the closing words of a clause.

Without a blank line before them they look like one more line of the item:

    1. Each Party shall:
        (a) prevent such harm; and
        (b) repair it,
    in accordance with its law.

Read as words of (b) they would bind (b) alone. The columns at which lines begin tell, and where
they do not, that the line above was ended before its margin. Only the last item of a list has a
tail; a reader of structure puts it where it belongs, or says that it is unsure.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from app.formats.imported import Block
from app.formats.marks import ListMark, MarkReader
from app.values import value

_TAB = 8
_SLACK = 4
"""Characters; margins of hand-made texts are not exact."""
_MOST = 0.9
_USUAL, _SHORT = 80, 0.4
_STOPPED = re.compile(r"[.;:,。；：，،؛][\])”\"»]{0,3}$")
_MANY = 2
_AHEAD = 8
"""Blocks; between two items of a list stand the lists in them, and notes."""


@value
class Lines:
    """How the lines of a source are set.

    Attributes:
        width: characters up to which lines are filled; 0 when each ends where its author ended it.
        has_columns: the columns at which lines begin say something.
        hangs: the further lines of an item begin to the right of its number.
        outdents: they begin to the left of it, as of a paragraph with its first line indented.
        numbers_outdent: those of numbered paragraphs do, whatever items in them do.
    """

    width: int = 0
    has_columns: bool = False
    hangs: bool = False
    outdents: bool = False
    numbers_outdent: bool = False

    def ended_early(self, line: str, following: str) -> bool:
        """Whether a line was ended by its author: the next word had had room in it.

        Items are often set narrower than the text: where no stop ends it, it must be short.
        """
        line = line.rstrip()
        if line.endswith("-"):
            return False
        if not self.width:
            return True
        word = following.split(maxsplit=1)[0] if following.split() else ""
        stopped = _STOPPED.search(line) is not None or len(line) <= min(self.width, _USUAL) * _SHORT
        return stopped and len(line) + 1 + len(word) + _SLACK <= self.width


def column_of(line: str) -> int:
    """Return at which column the words of a line begin."""
    wide = line.expandtabs(_TAB)
    return len(wide) - len(wide.lstrip(" "))


def lines_of(lines: Sequence[str], marks: MarkReader, *, has_columns: bool) -> Lines:
    """Return how lines are set."""
    filled = sorted(len(line.rstrip()) for line in lines if line.strip())
    plain = Lines(filled[int(len(filled) * _MOST)] if filled else 0, has_columns)
    if not has_columns:
        return plain
    right, left = Counter[bool](), Counter[bool]()
    for line, following in pairwise(lines):
        found = marks.read(line.strip())
        if found is None or not following.strip() or marks.read(following.strip()) is not None:
            continue
        item = _is_lettered(found[0])
        if column_of(following) > column_of(line):
            right[item] += 1
        elif not plain.ended_early(line, following):
            left[item] += column_of(following) < column_of(line)
    items, numbers = (left[item] >= max(_MANY, right[item]) for item in (True, False))
    return replace(plain, hangs=right[True] > left[True], outdents=items, numbers_outdent=numbers)


def tail_of(lines: Sequence[str], how: Lines, *, is_lettered: bool) -> int:
    """Return which of the lines of an item begins its tail; 0 for none.

    Args:
        lines: as they stand in the source; the first begins with the item's number.
        how: the lines of the source are set.
        is_lettered: its number is a letter, a Roman number or a dash: below "2." a line at the
            same column goes on with it.
    """
    own = column_of(lines[0])
    hung = how.hangs
    outdents = how.outdents if is_lettered else how.numbers_outdent
    for place in range(1, len(lines)):
        at = column_of(lines[place]) if how.has_columns else own
        ended = how.ended_early(lines[place - 1], lines[place])
        if at < own and (ended or not outdents):
            return place
        if at == own and is_lettered and (ended or hung):
            return place
        hung = hung or at > own
    return 0


def is_item(marks: MarkReader, line: str) -> bool:
    """Whether a line begins with a mark of a list that stands in a paragraph: "(a)", "(ii)"."""
    found = marks.read(line.strip())
    return found is not None and _is_lettered(found[0])


def _is_lettered(mark: ListMark) -> bool:
    return not any(p.style[:3] in {"num", "dec"} for p in mark.places)


def parted(blocks: Sequence[Block], marks: MarkReader) -> Iterator[Block]:
    """Yield blocks; the tail of the last item of a list as one of its own, others rejoined."""
    for place, block in enumerate(blocks):
        if block.tail is None:
            yield block
        elif _goes_on(block, blocks[place + 1 : place + 1 + _AHEAD], marks):
            yield replace(block, text=block.whole, tail=None)
        else:
            yield replace(block, tail=None)
            yield block.tail


def _goes_on(block: Block, following: Sequence[Block], marks: MarkReader) -> bool:
    """Whether an item is followed by the next one of its list, or by the first of one in it."""
    here = _mark_of(block, marks)
    for place, other in enumerate(following):
        there = _mark_of(other, marks)
        if other.level:
            return False
        if here is None or there is None:
            continue
        if _is_next(here, there) or (place == 0 and _opens(there)):
            return True
    return False


def _mark_of(block: Block, marks: MarkReader) -> ListMark | None:
    found = None if block.row or block.level else marks.read(block.text)
    return found[0] if found else None


def _opens(mark: ListMark) -> bool:
    return _is_lettered(mark) and any(p.value == 1 for p in mark.places)


def _is_next(here: ListMark, there: ListMark) -> bool:
    step = 0 if here.is_bullet else 1
    return any(
        p.style == q.style and q.value == p.value + step for p in here.places for q in there.places
    )
