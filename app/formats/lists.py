"""Where a marked paragraph stands among the lists that are open around it."""

from collections.abc import Sequence

from app.formats.marks import ListMark, Place
from app.formats.tree import Node
from app.values import value

MAX_LISTS = 8
"""Lists within lists; deeper ones are kept on the last level."""


@value
class Level:
    """One open list: its style, the value of its last item, that item, and where it begins.

    Attributes:
        column: of the item's number; None where the source does not say.
    """

    style: str
    value: int
    node: Node
    column: int | None = None


@value
class Found:
    """Where an item belongs: how many open lists stay around it, and whether its number follows."""

    depth: int
    place: Place
    follows: bool


def owner_of(levels: Sequence[Level], column: int | None) -> int | None:
    """Return how many lists stay open around words without a number, by the column they begin at.

    They belong to the innermost item that begins left of them, if the next list begins where they
    do or right of them; 0 says that they belong to what the lists stand in. None: columns do not
    tell, because the source has none, all begin at the same, or they begin left of a paragraph's
    own number, as after the break of a page.
    """
    columns = [level.column for level in levels]
    if column is None or not columns:
        return None
    known = [c for c in columns if c is not None]
    if len(known) < len(columns) or column > known[-1] or len({*known, column}) == 1:
        return None
    around = [depth for depth, c in enumerate(known) if c < column]
    if around:
        return around[-1] + 1
    if levels[0].style[:3] not in {"num", "dec"}:
        return 0
    return 1 if known[0] == column else None


def find(levels: Sequence[Level], mark: ListMark, upcoming: ListMark | None) -> Found:
    """Return the place of a mark; ``upcoming`` is the next mark of letters, which tells (i) apart.

    (i) after (h) is a letter and under (a) a Roman number; where both would do, (ii) after it
    decides for the Roman one.
    """
    if mark.is_bullet:
        return _at(levels, mark.places[0], follows=True)
    if _starts_roman(mark, upcoming):
        return _at(levels, mark.places[-1], follows=True)
    for depth in range(len(levels) - 1, -1, -1):
        for place in mark.places:
            if _continues(levels[depth], place, mark):
                return Found(depth, place, follows=True)
    return _unexpected(levels, mark)


def _starts_roman(mark: ListMark, upcoming: ListMark | None) -> bool:
    last = mark.places[-1]
    if len(mark.places) < 2 or last.value != 1 or upcoming is None:
        return False
    return any(p.style == last.style and p.value == 2 for p in upcoming.places)


def _continues(level: Level, place: Place, mark: ListMark) -> bool:
    if level.style != place.style:
        return False
    return place.value == level.value + 1 or (mark.suffixed and place.value == level.value)


def _unexpected(levels: Sequence[Level], mark: ListMark) -> Found:
    """Return the place of a mark that goes on from no open list: a new one, or one with a gap."""
    styles = [level.style for level in levels]
    for place in reversed(mark.places):
        if place.value == 1:
            return _at(levels, place, follows=place.style not in styles)
    for place in mark.places:
        if place.style in styles:
            return Found(styles.index(place.style), place, follows=False)
    roman = len(mark.number) > 1 and len(mark.places) > 1
    return _at(levels, mark.places[-1 if roman else 0], follows=False)


def _at(levels: Sequence[Level], place: Place, *, follows: bool) -> Found:
    """Return the level that a style stands on: its own if it is open, else below the last."""
    styles = [level.style for level in levels]
    if place.style in styles:
        return Found(styles.index(place.style), place, follows)
    if place.style[:3] == "dec":
        return Found(_above_decimals(styles, place.style), place, follows)
    return Found(min(len(levels), MAX_LISTS - 1), place, follows)


def _above_decimals(styles: Sequence[str], style: str) -> int:
    """Return the level of "3.1": below "3." and beside or above any deeper "3.1.1"."""
    depth = 0
    for place, open_style in enumerate(styles):
        above = open_style[:3] == "num" or (open_style[:3] == "dec" and open_style < style)
        if above or open_style[0] in "AI":
            depth = place + 1
    return min(depth, MAX_LISTS - 1)
