"""The rolling text of one wording: the base with every live reading in brackets, attributed.

The notation is that of ``negotiation.md``, 4: ``[shall][EU, CHE: should]`` for a contested word,
``[NOR: and its coastal waters]`` for an addition, ``[EU: delete: "as appropriate"]`` for a
deletion. It is computed, never typed.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from enum import Enum
from typing import TypeAlias

from app.merge.clause import ClauseMerge, WholeKind, WholeReading
from app.merge.units import Backing, Reading, Unit
from app.treaty.tokens import BLANKS
from app.values import value


class Attribution(Enum):
    """Where the sponsors of a reading are named."""

    BEFORE = "before"
    AFTER = "after"
    OFF = "off"


@value
class Notation:
    """How brackets are written.

    Attributes:
        attribution: before the words ("EU: should"), after them ("should - EU"), or not at all.
        names: printed names by delegation code; a code that is missing is printed as it is.
        delete: the word that marks a proposed deletion.
    """

    attribution: Attribution = Attribution.BEFORE
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    delete: str = "delete"


PLAIN = Notation()
_BLANK = "".join(BLANKS)


@value
class Agreed:
    """Words of the base that nobody contests."""

    text: str


@value
class Contested:
    """One contested place, with its readings."""

    unit: Unit


Segment: TypeAlias = Agreed | Contested


def segments(merge: ClauseMerge) -> tuple[Segment, ...]:
    """Return the merged text piece by piece; agreed words and base readings joined are the base.

    Whole readings beside the merged text are in ``merge.wholes``.
    """
    return tuple(_segments(merge))


def _segments(merge: ClauseMerge) -> Iterator[Segment]:
    reached = 0
    for unit in merge.units:
        if unit.start > reached:
            yield Agreed(merge.base[reached : unit.start])
        yield Contested(unit)
        reached = unit.end
    if reached < len(merge.base):
        yield Agreed(merge.base[reached:])


def render(merge: ClauseMerge, notation: Notation = PLAIN) -> str:
    """Return the rolling text in brackets.

    Blanks that all readings of a place share at an edge stand outside its brackets. Where whole
    readings stand against the merged text, each of them is in a bracket of its own.
    """
    merged = "".join(
        part.text if isinstance(part, Agreed) else _unit(part.unit, notation)
        for part in _segments(merge)
    )
    if len(merge.wholes) == 1:
        return merged
    keepers = () if merge.units else _codes(merge.retained)
    first = _bracket(merged, keepers, notation)
    return first + "".join(_whole(whole, notation) for whole in merge.wholes[1:])


def _whole(whole: WholeReading, notation: Notation) -> str:
    text = notation.delete if whole.kind is WholeKind.DELETION else whole.text
    return _bracket(text, whole.sponsors, notation)


def _unit(unit: Unit, notation: Notation) -> str:
    base, *others = unit.readings
    if not others:
        return base.text
    lead, tail = shared_blanks([reading.text for reading in unit.readings])
    held = base.text[len(lead) : len(base.text) - len(tail)] if base.text else ""
    deleted_only = len(others) == 1 and not others[0].text
    pieces = [_bracket(held, base.sponsors, notation)] if held and not deleted_only else []
    quoted = held if deleted_only else ""
    pieces += [_reading(one, quoted, (lead, tail), notation) for one in others]
    return lead + "".join(pieces) + tail


def _reading(reading: Reading, base: str, edges: tuple[str, str], notation: Notation) -> str:
    if reading.text:
        lead, tail = edges
        words = reading.text[len(lead) : len(reading.text) - len(tail)]
    else:
        words = f'{notation.delete}: "{base}"' if base else notation.delete
    return _bracket(words, reading.sponsors, notation)


def _bracket(words: str, sponsors: Sequence[str], notation: Notation) -> str:
    if notation.attribution is Attribution.OFF or not sponsors:
        return f"[{words}]"
    names = ", ".join([notation.names.get(code, code) for code in sponsors])
    if notation.attribution is Attribution.AFTER:
        return f"[{words} - {names}]"
    return f"[{names}: {words}]"


def shared_blanks(texts: Sequence[str]) -> tuple[str, str]:
    """Return the blanks with which all of the texts begin, and end; empty texts have no say."""
    said = [text for text in texts if text]
    if not any(text[0] in BLANKS or text[-1] in BLANKS for text in said):
        return "", ""  # as most, and soon seen
    stripped = [text.strip(_BLANK) for text in said]
    if not all(stripped):
        return "", ""
    leads = [text[: text.index(core)] for text, core in zip(said, stripped, strict=True)]
    tails = [
        text[text.index(core) + len(core) :] for text, core in zip(said, stripped, strict=True)
    ]
    return _common_start(leads), _common_start([tail[::-1] for tail in tails])[::-1]


def _common_start(texts: Sequence[str]) -> str:
    shortest = min(texts, key=len)
    for at, character in enumerate(shortest):
        if any(text[at] != character for text in texts):
            return shortest[:at]
    return shortest


def _codes(backings: Sequence[Backing]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code for b in backings for code in b.sponsors))
