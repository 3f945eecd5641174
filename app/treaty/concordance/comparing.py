"""Where two languages of one clause do not say the same.

A finding is a place for a person to look at, never a verdict. The rules are made so that a careful
reader calls few of them false: what languages say in different ways (a duty in the future tense,
"both" for two) is not counted.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from app.treaty.concordance.numerals import Told
from app.treaty.concordance.telling import Cited, Date, Strength, Telling, united
from app.values import value

_STRENGTHS = {
    Strength.DUTY: "a duty",
    Strength.ADVICE: "advice",
    Strength.LEAVE: "leave",
}


class Check(StrEnum):
    """What is compared, in the words of the screen."""

    NUMBERS = "numbers"
    DATES = "dates"
    REFERENCES = "cross-references"
    BRACKETS = "brackets"
    TERMS = "defined terms"
    MODALS = "modal verbs"


@value
class Finding:
    """One thing that two wordings do not share.

    Attributes:
        one, other: what the one says and the other does not, and the reverse: "60", "1948-12-10".
    """

    check: Check
    one: tuple[str, ...]
    other: tuple[str, ...]


def findings(one: Telling, other: Telling) -> tuple[Finding, ...]:
    """Return what two wordings of one clause do not share; none of a wording with itself.

    ``findings(b, a)`` is the same with both sides turned round.
    """
    found = [
        _dates(one, other),
        *_numbers(one, other),
        _brackets(one, other),
        _modals(one, other),
    ]
    return tuple(f for f in found if f is not None)


def _dates(one: Telling, other: Telling) -> Finding | None:
    mine, theirs = _differing(one.dates, other.dates)
    return _finding(Check.DATES, map(_written, mine), map(_written, theirs))


def _written(date: Date) -> str:
    year, month, day = date
    return f"{year}-{month:02}-{day:02}"


def _numbers(one: Telling, other: Telling) -> Iterator[Finding | None]:
    """Yield what differs in numbers and in cross-references.

    A reference that only one language's rules recognise is no difference while its numbers are
    there in the other.
    """
    mine, theirs = _unmatched(one.references, other.references)
    dated = [part for d in _differing(one.dates, other.dates) for part in _parts(d)]
    pool, their_pool = _pool(one.numbers, mine), _pool(other.numbers, theirs)
    lost, their_lost = _lost(pool, their_pool, dated), _lost(their_pool, pool, dated)
    cited = {f for c in (*mine, *theirs) for f in c.figures}
    yield _finding(
        Check.REFERENCES, (v for v in lost if v in cited), (v for v in their_lost if v in cited)
    )
    yield _finding(
        Check.NUMBERS,
        (v for v in lost if v not in cited),
        (v for v in their_lost if v not in cited),
    )


def _unmatched(one: Sequence[Cited], other: Sequence[Cited]) -> tuple[list[Cited], list[Cited]]:
    mine, theirs = list[Cited](), list(other)
    for cited in one:
        match = next((c for c in theirs if c.agrees(cited)), None)
        if match is None:
            mine.append(cited)
        else:
            theirs.remove(match)
    return mine, theirs


def _parts(dates: Iterable[Date]) -> list[str]:
    """Return the numbers of dates, which are no findings beside that of the date itself."""
    return [str(part) for date in dates for part in date]


def _pool(told: Iterable[Told], cited: Iterable[Cited]) -> list[Told]:
    return [*told, *(Told(figure) for c in cited for figure in c.figures)]


def _lost(one: Sequence[Told], other: Sequence[Told], allowed: Iterable[str]) -> list[str]:
    """Return the values that the one must tell and the other does not tell as often."""
    wanted = Counter(t.value for t in one if t.firm)
    there = Counter(t.value for t in other) + Counter(allowed)
    return sorted((wanted - there).elements(), key=lambda v: (len(v), v))


def _brackets(one: Telling, other: Telling) -> Finding | None:
    if (one.opening, one.closing) == (other.opening, other.closing):
        return None
    return Finding(Check.BRACKETS, (_counted(one),), (_counted(other),))


def _counted(told: Telling) -> str:
    return f"{told.opening} [ and {told.closing} ]"


def _modals(one: Telling, other: Telling) -> Finding | None:
    """Return where one language advises and the other does not, or a duty stands against leave."""
    mine, theirs = united(one.modals), united(other.modals)
    advised = _advises_alone(one, theirs) or _advises_alone(other, mine)
    opposed = bool(mine and theirs) and not mine & theirs
    if not (advised or opposed):
        return None
    return Finding(Check.MODALS, _named(mine), _named(theirs))


def _advises_alone(told: Telling, there: Strength) -> bool:
    return Strength.ADVICE in told.modals and not there & Strength.ADVICE


def _named(strength: Strength) -> tuple[str, ...]:
    return tuple(name for one, name in _STRENGTHS.items() if strength & one)


def _differing(one: Sequence[Date], other: Sequence[Date]) -> tuple[list[Date], list[Date]]:
    mine, theirs = Counter(one), Counter(other)
    return sorted((mine - theirs).elements()), sorted((theirs - mine).elements())


def _finding(check: Check, one: Iterable[str], other: Iterable[str]) -> Finding | None:
    mine, theirs = tuple(one), tuple(other)
    return Finding(check, mine, theirs) if mine or theirs else None
