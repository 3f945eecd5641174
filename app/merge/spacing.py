"""Faults of spacing and punctuation that composing left behind, each with a repair.

The merge never adds or removes a blank: blanks are text like any other. What its seams leave is
listed for the chair; taking a repair makes it the chair's own wording (``merge.md``, 2).
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from typing import TypeAlias

from app.merge.decisions import UnitChoice
from app.treaty.delta import Hunk
from app.treaty.tokens import inside_word, is_boundary, is_word, tokens
from app.values import value

_MARKS = ",.;:،؛۔，。；：、"
_CLOSING = ",.;:)،؛۔"


class FaultKind(Enum):
    """What is wrong at a place of a composed wording."""

    DOUBLED_BLANK = "doubled blank"
    MISSING_BLANK = "missing blank"
    BLANK_BEFORE_MARK = "blank before punctuation"
    BLANK_AT_END = "blank at an end of the text"
    DOUBLED_MARK = "doubled punctuation"
    LEADING_MARK = "punctuation at the start"


@value
class SpacingFault:
    """One fault of a composed wording.

    Attributes:
        kind: what is wrong.
        start, end: its place in the composed wording, in characters.
        repair: what would stand there instead.
    """

    kind: FaultKind
    start: int
    end: int
    repair: str


_Known: TypeAlias = tuple[FaultKind, str]

# No-break blanks before ; and : are French usage; three stops or more are an ellipsis; a stop
# before another mark ends an abbreviation. In order: the earlier kind wins where two overlap.
_PATTERNS = (
    (FaultKind.LEADING_MARK, re.compile(rf"^[ ]*[{_MARKS})]+[ ]*")),
    (FaultKind.BLANK_AT_END, re.compile(r"^[ ]+|[ ]+$")),
    (FaultKind.DOUBLED_MARK, re.compile(rf"[{_MARKS}][ ]*(?<!\.)[{_MARKS}]|(?<!\.)\.[ ]*\.(?!\.)")),
    (FaultKind.BLANK_BEFORE_MARK, re.compile(rf"(?<=\S)[ ]+(?=[{_CLOSING}])")),
    (FaultKind.DOUBLED_BLANK, re.compile(r"(?<=\S)[ ]{2,}(?=\S)")),
    (FaultKind.MISSING_BLANK, re.compile(r"(?<=[^\W\d_])[,;،؛](?=[^\W\d_])")),
)


def spacing_faults(
    base: str, choices: Sequence[UnitChoice], composed: str, own_wordings: Iterable[str]
) -> tuple[SpacingFault, ...]:
    """Return the faults of a composed wording that nobody wrote, in the order of the text.

    Args:
        base: the wording before.
        choices: what was chosen.
        composed: the wording that they make (``choice.wording_after``).
        own_wordings: the full wording of each chosen amendment alone; a fault that stands in the
            base or in one of these was written by somebody, and is left alone.
    """
    seams = _seams([hunk for choice in choices for hunk in choice.hunks])
    wordings = sorted({base, *own_wordings})
    found = list(_faults(composed))
    at_seams = [f for f in found if any(f.start <= at <= f.end for at in seams)]
    written = _written(base, wordings)
    written.subtract(_known_by(composed, fault) for fault in found if fault not in at_seams)
    new: list[SpacingFault] = []
    for fault in at_seams:
        key = _known_by(composed, fault)
        if written[key] <= 0:
            new.append(fault)
        written[key] -= 1
    new += _run_together(composed, seams, wordings)
    return tuple(sorted(new, key=lambda fault: (fault.start, fault.end)))


def repaired(composed: str, faults: Iterable[SpacingFault]) -> str:
    """Return the wording with repairs taken; faults that overlap a taken one are skipped."""
    pieces: list[str] = []
    reached = 0
    for fault in sorted(faults, key=lambda fault: (fault.start, fault.end)):
        if fault.start >= reached:
            pieces += (composed[reached : fault.start], fault.repair)
            reached = fault.end
    return "".join((*pieces, composed[reached:]))


def _faults(text: str) -> Iterator[SpacingFault]:
    taken: list[tuple[int, int]] = []
    for kind, pattern in _PATTERNS:
        for found in pattern.finditer(text):
            start, end = found.span()
            if all(end <= s or e <= start for s, e in taken):
                taken.append((start, end))
                yield SpacingFault(kind, start, end, _repair(kind, found[0]))


def _repair(kind: FaultKind, words: str) -> str:
    match kind:
        case FaultKind.DOUBLED_BLANK:
            return " "
        case FaultKind.MISSING_BLANK:
            return words + " "
        case FaultKind.DOUBLED_MARK:
            return _weightier(words[0], words[-1])
        case FaultKind.BLANK_BEFORE_MARK | FaultKind.BLANK_AT_END | FaultKind.LEADING_MARK:
            return ""


def _weightier(one: str, other: str) -> str:
    """Return the mark that stays of two: a stop or semicolon says more than a comma."""
    return one if other in ",،，、" else other


def _seams(hunks: Sequence[Hunk]) -> tuple[int, ...]:
    """Return where chosen words meet kept ones, in the composed wording."""
    found: set[int] = set()
    shift = 0
    for hunk in hunks:
        found |= {hunk.start + shift, hunk.start + shift + len(hunk.replacement)}
        shift += hunk.growth
    return tuple(sorted(found))


def _run_together(
    text: str, seams: Iterable[int], wordings: Sequence[str]
) -> Iterator[SpacingFault]:
    """Yield where a seam makes one word of two that nobody wrote as one."""
    for at in seams:
        if not inside_word(text, at):
            continue
        start, end = at, at
        while not is_boundary(text, start):
            start -= 1
        while not is_boundary(text, end):
            end += 1
        if is_word(text[start:end]) and not any(text[start:end] in tokens(w) for w in wordings):
            yield SpacingFault(FaultKind.MISSING_BLANK, at, at, " ")


def _written(base: str, wordings: Sequence[str]) -> Counter[_Known]:
    """Count the faults that stand in the base, and those that a chosen wording adds to them."""
    held = Counter(_known_by(base, fault) for fault in _faults(base))
    added: Counter[_Known] = Counter()
    for text in wordings:
        added |= Counter(_known_by(text, fault) for fault in _faults(text)) - held
    return held + added


def _known_by(text: str, fault: SpacingFault) -> _Known:
    """Return by what a fault is known again elsewhere: its characters and the one after them."""
    return fault.kind, text[fault.start : fault.end + 1]
