"""Cross-references inside a wording: "in accordance with Article 7, paragraph 2"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import field, replace
from typing import TypeAlias

from app.treaty.instrument import ClauseKind
from app.treaty.provision import Found, Grammar, Provision, ordered
from app.values import value

_BLANK = r"[ \t\n\u00a0\u202f]*"
_MOST_IN_LIST = 200
Spot: TypeAlias = tuple[int, int]
"""Characters of a text: the first, and the first after."""


@value
class Reference:
    """A place in a text that names a provision.

    Attributes:
        start: first character of it.
        end: first character after it.
        provision: what is named; look it up within the clause that says it first ("paragraph 2").
        through: the other end of a range ("Articles 5 to 9"), else None.
        elsewhere: another instrument is named after it ("of the Vienna Convention").
        spots: where the number of each step stands in the text; None for a step without one.
        far_spot: where the number at the other end of the range stands.
    """

    start: int
    end: int
    provision: Provision
    through: Provision | None = None
    elsewhere: bool = False
    spots: tuple[Spot | None, ...] = field(default=(), compare=False)
    far_spot: Spot | None = field(default=None, compare=False)


class ReferenceFinder:
    """Finds references in texts of one language; build it once."""

    def __init__(self, grammar: Grammar) -> None:
        """Compile the patterns of lists and ranges."""
        self._grammar = grammar
        words = grammar.words
        lists = "|".join(re.escape(w) for w in sorted(words.lists, key=len, reverse=True))
        ranges = "|".join(re.escape(w) for w in sorted(words.ranges, key=len, reverse=True))
        self._comma = re.compile(rf"{_BLANK}[,،、]{_BLANK}")
        self._and = re.compile(rf"{_BLANK}[,،]?{_BLANK}(?<!\w)(?:{lists})(?:{_BLANK}|(?<=و))")
        self._to = re.compile(rf"{_BLANK}(?:{ranges}){_BLANK}")
        self._elsewhere = re.compile(words.elsewhere)
        self._singular = {
            k.cited.replace("{n}{s}", "").strip(" ()").casefold() for k in words.kinds.values()
        }

    def references(self, text: str) -> tuple[Reference, ...]:
        """Return the references in a text, from left to right, not overlapping."""
        found: list[Reference] = []
        reached = 0
        for start in self._grammar.openings(text):
            if start >= reached:
                found.extend(self._at(text, start))
                reached = found[-1].end if found else 0
        return tuple(found)

    def _at(self, text: str, start: int) -> list[Reference]:
        """Return the references that begin with the name at a place: several for a list."""
        steps = _useful(list(self._grammar.steps(text, start, loose=False)))
        before = self._grammar.here_before(text, start)
        if before is not None and steps and not steps[0].step.number:
            steps, start = steps[1:], before
        if not steps:
            return []
        items = [(start, steps[-1].end, steps[-1].step.number)]
        items.extend(self._list(text, steps[-1]))
        end = items[-1][1]
        through = self._through(text, end, steps)
        end = through[1] if through else end
        outer = self._outer(text, end) if len(items) > 1 or through else []
        end = outer[-1].end if outer else end
        after = self._grammar.names_here(text, end)
        end = after.end() if after else end
        here = after is not None or start == before
        elsewhere = not here and self._elsewhere.match(text, end) is not None
        found: list[Reference] = []
        for place, (a, b, number) in enumerate(items):
            last = _last(steps, number, (a, b) if place else None)
            named = ordered([*steps[:-1], last, *outer])
            provision = Provision(tuple(f.step for f in named), here)
            spots = tuple(_spot(text, f) for f in named)
            found.append(Reference(a, b, provision, None, elsewhere, spots))
        if through is None:
            return [*found[:-1], replace(found[-1], end=end)]
        other = _last(steps, through[0], (items[-1][1], through[1]))
        far = Provision(tuple(f.step for f in ordered([*steps[:-1], other, *outer])), here)
        ended = replace(found[-1], end=end, through=far, far_spot=_spot(text, other))
        return [*found[:-1], ended]

    def _list(self, text: str, last: Found) -> Iterator[tuple[int, int, str]]:
        """Yield the further numbers of "Articles 5, 6 and 7"; none after a singular name.

        A comma alone makes no list: "under Article 5, 10 States may".
        """
        wrapped = text[last.end - 1] in ")）"
        if not wrapped and self._is_singular(text, last):
            return
        at, waiting = last.end, list[tuple[int, int, str]]()
        while len(waiting) < _MOST_IN_LIST:
            joint = self._and.match(text, at) or self._comma.match(text, at)
            number = self._grammar.number_at(text, joint.end()) if joint else None
            if joint is None or number is None or (text[number[1] - 1] in ")）") != wrapped:
                return
            waiting.append((joint.end(), number[1], number[0]))
            at = number[1]
            if self._and.match(text, joint.start()):
                yield from waiting
                waiting.clear()

    def _is_singular(self, text: str, found: Found) -> bool:
        name = text[found.start : found.end - len(found.step.number)].strip().casefold()
        return name in self._singular

    def _through(self, text: str, at: int, steps: Sequence[Found]) -> tuple[str, int] | None:
        """Return the number at the other end of a range, and where it ends."""
        joint = self._to.match(text, at)
        if joint is None:
            return None
        named = next(iter(self._grammar.steps(text, joint.end(), loose=False)), None)
        if named is not None:
            same = named.step.kinds == steps[-1].step.kinds and named.step.number
            return (named.step.number, named.end) if same else None
        if self._is_singular(text, steps[-1]) and text[steps[-1].end - 1] not in ")）":
            return None
        return self._grammar.number_at(text, joint.end())

    def _outer(self, text: str, at: int) -> list[Found]:
        """Return what follows a list or range with an "of": "paragraphs 1 and 2 of article 4"."""
        joint = self._grammar.of_at(text, at)
        if joint is None:
            return []
        found = _useful(list(self._grammar.steps(text, joint, loose=False)))
        return [replace(found[0], turned=True), *found[1:]] if found else []


def _useful(found: list[Found]) -> list[Found]:
    """Return steps without the bare names at the end, but for annexes, preambles and chapeaux."""
    told = {ClauseKind.ANNEX, ClauseKind.PREAMBLE, ClauseKind.CHAPEAU}
    while found and not found[-1].step.number and not found[-1].step.kinds & told:
        found = found[:-1]
    return found if any(f.step.number for f in found) else []


def _last(steps: Sequence[Found], number: str, spot: Spot | None) -> Found:
    """Return the last step with another number, which stands elsewhere in the text."""
    last = steps[-1]
    start, end = spot or (last.start, last.end)
    return replace(last, start=start, end=end, step=replace(last.step, number=number))


def _spot(text: str, found: Found) -> Spot | None:
    """Return where the number of a step stands."""
    number = found.step.number
    start = text.rfind(number, found.start, found.end) if number else -1
    return (start, start + len(number)) if start >= 0 else None
