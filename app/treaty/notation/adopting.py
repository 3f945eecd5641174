"""Attributed brackets as changes to a text without them: what parties asked for, made amendments.

Where nobody is named the brackets stay in the text, character for character. What cannot be placed
stays too, with the reason. Nothing is guessed: a run in which two readings have no party is left.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from typing import TypeAlias

from app.said import said
from app.treaty.delta import Hunk
from app.treaty.notation.attribution import Attribution, Party, Verb, attribution_in
from app.treaty.notation.brackets import Bracket, runs
from app.treaty.notation.document import Document, Span, of_paragraphs
from app.treaty.notation.kinds import Kind, kind_of
from app.treaty.notation.resync import resynchronised
from app.values import value

_FOR = (Verb.PROPOSE, Verb.SUPPORT, Verb.RETAIN)
_AGAINST = (Verb.OPPOSE, Verb.DELETE)
_LEANING = ",.;:)!?，。；：）"


class Reason(Enum):
    """Why an attributed bracket stays as it is."""

    UNCLOSED = said("its bracket is not closed")
    SPANS = said("it reaches over several paragraphs")
    INSIDE = said("it stands inside another proposal")
    SEVERAL = said("several readings beside it have no party")
    REMARK = said("it is a remark and asks for no change")
    STRANGER = said("it names a party that is no delegation of the conference")
    NUMBER = said("it reaches into the number of the clause")
    AROUND = said("another proposal stands inside it")
    KEPT = said("it is to stay")


@value
class Proposed:
    """What parties ask for at one place.

    Attributes:
        span: the bracket in the document.
        paragraph: index of the paragraph, in the document and in ``Adoption.base``.
        start: first character of the base paragraph that changes.
        end: after the last; equal to ``start`` for an insertion.
        replacement: what stands there then.
        verb: the sponsors' own word for it.
        sponsors: who asks for the change.
        opponents: who stands against it.
        number: number of a whole paragraph that is proposed, or "".
    """

    span: Span
    paragraph: int
    start: int
    end: int
    replacement: str
    verb: Verb
    sponsors: tuple[Party, ...]
    opponents: tuple[Party, ...] = ()
    number: str = ""


@value
class Left:
    """An attributed bracket that stays as it is, and why."""

    span: Span
    reason: Reason
    attribution: Attribution


Refuse: TypeAlias = Callable[[Span, Attribution], Reason | None]
"""Why a bracket is to stay where the text alone would let it be placed; None where it need not."""


def _never(_: Span, __: Attribution) -> None:
    return None


@value
class Adoption:
    """A text without its attributed brackets, and the changes that they were.

    Attributes:
        base: the paragraphs without the brackets that could be placed.
        proposed: the changes, in the order of the text.
        left: what stays as it was.
        cuts: what makes ``base`` of the document: sorted hunks over its text; they may adjoin.
    """

    base: tuple[str, ...]
    proposed: tuple[Proposed, ...]
    left: tuple[Left, ...]
    cuts: tuple[Hunk, ...] = ()


@value
class _Wish:
    """One wish at a place: what should stand there, and who wants it."""

    span: Span
    words: str
    verb: Verb
    sponsors: tuple[Party, ...]
    opponents: tuple[Party, ...]
    number: str


@value
class _Place:
    """Characters of the document that become ``base``, and the wishes for them."""

    span: Span
    base: str
    wishes: tuple[_Wish, ...]


def adoptable(document: Document, refuse: Refuse = _never) -> Adoption:
    """Return the attributed brackets as changes to the text without them, in linear time.

    Args:
        document: the text.
        refuse: brackets that are to stay; of a run of alternatives that holds one, all stay.
    """
    resync = resynchronised(document)
    brackets = resync.matching.brackets
    held = _attributions(document, brackets)
    left = [
        Left(Span(place, place + 1), Reason.UNCLOSED, found)
        for place in resync.matching.unmatched_open
        if (found := _open_attribution(document, place)) is not None
    ]
    groups = _groups(document, brackets, held)
    outcomes: dict[int, _Place | Reason] = {}
    places: list[_Place] = []
    done: set[Span] = set()
    reached = -1
    for index, attribution in held.items():
        bracket = brackets[index]
        span = Span(bracket.start, bracket.end)
        if bracket.start < reached:
            if span not in done:
                left.append(Left(span, Reason.INSIDE, attribution))
            continue
        group = groups.get(index, (index,))
        placed = outcomes.get(group[0])
        if placed is None:
            placed = _refused(brackets, group, held, refuse) or (
                _placed(document, brackets, group, held)
            )
            outcomes[group[0]] = placed
        if isinstance(placed, Reason):
            left.append(Left(span, placed, attribution))
        elif placed.span.start < reached:
            left.append(Left(span, Reason.AROUND, attribution))
        else:
            places.append(placed)
            done.update(wish.span for wish in placed.wishes)
            reached = placed.span.end
    base, proposed, cuts = _written(document, places)
    return Adoption(base, tuple(proposed), tuple(sorted(left, key=lambda x: x.span)), tuple(cuts))


def taken_out(words: str, hunks: Sequence[Hunk], after: str) -> tuple[Proposed, ...]:
    """Return the brackets that a change has taken out of a wording; () if it did anything else.

    Args:
        words: one heading or text.
        hunks: the change, over ``words``.
        after: what it made.
    """
    ends = [h.end for h in hunks]

    def untouched(span: Span, _: Attribution) -> Reason | None:
        first = bisect_right(ends, span.start)
        touched = first < len(hunks) and hunks[first].start < span.end
        return None if touched else Reason.KEPT

    found = adoptable(of_paragraphs([words]), untouched)
    return found.proposed if found.base == (after,) else ()


def _groups(
    document: Document, brackets: Sequence[Bracket], held: dict[int, Attribution]
) -> dict[int, tuple[int, ...]]:
    """Return, by its members, each run in which every party simply has its reading."""
    return {
        i: run
        for run in runs(document, brackets)
        if all(_is_for(held[i]) for i in run if i in held)
        for i in run
    }


def _refused(
    brackets: Sequence[Bracket],
    group: Sequence[int],
    held: dict[int, Attribution],
    refuse: Refuse,
) -> Reason | None:
    """Return why a bracket, or one of the alternatives it stands among, is to stay."""
    for i in group:
        span = Span(brackets[i].start, brackets[i].end)
        reason = refuse(span, held[i]) if i in held else None
        if reason is not None:
            return reason
    return None


def _attributions(document: Document, brackets: Sequence[Bracket]) -> dict[int, Attribution]:
    found: dict[int, Attribution] = {}
    for index, bracket in enumerate(brackets):
        attribution = attribution_in(document.text, bracket.start + 1, bracket.end - 1)
        if attribution is not None and kind_of(document, bracket.start, bracket.end) is (
            Kind.DISPUTED
        ):
            found[index] = attribution
    return found


def _open_attribution(document: Document, place: int) -> Attribution | None:
    end = document.paragraphs[document.paragraph_at(place)].end
    return attribution_in(document.text, place + 1, end, closed=False)


def _placed(
    document: Document,
    brackets: Sequence[Bracket],
    group: Sequence[int],
    held: dict[int, Attribution],
) -> _Place | Reason:
    """Return what one bracket, or the run of alternatives it stands in, becomes."""
    span = Span(brackets[group[0]].start, brackets[group[-1]].end)
    if not _in_one_paragraph(document, span.start, span.end):
        return Reason.SPANS
    if len(group) > 1:
        return _placed_run(document, brackets, group, held)
    return _placed_alone(document, span, held[group[0]])


def _placed_run(
    document: Document,
    brackets: Sequence[Bracket],
    run: Sequence[int],
    held: dict[int, Attribution],
) -> _Place | Reason:
    """Return a run of alternatives as one place: what has no party is the base."""
    span = Span(brackets[run[0]].start, brackets[run[-1]].end)
    without = [i for i in run if i not in held]
    if len(without) > 1:
        return Reason.SEVERAL
    text = document.text
    base = "".join(text[brackets[i].start + 1 : brackets[i].end - 1] for i in without)
    wishes = tuple(
        _wish(text, Span(brackets[i].start, brackets[i].end), held[i]) for i in run if i in held
    )
    return _Place(span, base, wishes)


def _placed_alone(document: Document, span: Span, attribution: Attribution) -> _Place | Reason:
    text = document.text
    body = text[attribution.body.start : attribution.body.end]
    against = attribution.parties(*_AGAINST)
    if attribution.alternatives:
        first = text[attribution.alternatives[0].start : attribution.alternatives[0].end]
        last = text[attribution.alternatives[-1].start : attribution.alternatives[-1].end]
        sponsors = attribution.parties(*_FOR)
        wish = _Wish(span, last, attribution.stands[0].verb, sponsors, against, "")
        return (
            _Place(span, first, (wish,)) if len(attribution.alternatives) == 2 else Reason.SEVERAL
        )
    if attribution.parties(Verb.PROPOSE, Verb.SUPPORT):
        return _Place(span, "", (_wish(text, span, attribution),))
    if against:
        verb = next(s.verb for s in attribution.stands if s.verb in _AGAINST)
        keeping = attribution.parties(Verb.RETAIN)
        return _Place(span, body, (_Wish(span, "", verb, against, keeping, ""),))
    if attribution.parties(Verb.RETAIN):
        return _Place(span, "", (_wish(text, span, attribution),))
    return Reason.REMARK


def _wish(text: str, span: Span, attribution: Attribution) -> _Wish:
    words = text[attribution.body.start : attribution.body.end]
    verb = next(s.verb for s in attribution.stands if s.verb in _FOR)
    sponsors = attribution.parties(*_FOR)
    return _Wish(span, words, verb, sponsors, attribution.parties(*_AGAINST), attribution.number)


def _is_for(attribution: Attribution) -> bool:
    """Whether a bracket of a run is simply someone's reading of the place."""
    return bool(attribution.parties(*_FOR)) and not attribution.alternatives


def _in_one_paragraph(document: Document, start: int, end: int) -> bool:
    return document.paragraph_at(start) == document.paragraph_at(end - 1)


def _written(
    document: Document, places: Sequence[_Place]
) -> tuple[tuple[str, ...], list[Proposed], list[Hunk]]:
    """Return the paragraphs with each place as its base, the wishes as changes of them, and how."""
    base: list[str] = []
    proposed: list[Proposed] = []
    cuts: list[Hunk] = []
    waiting = iter(places)
    place = next(waiting, None)
    for number, paragraph in enumerate(document.paragraphs):
        out, done = "", paragraph.start
        while place is not None and place.span.start < paragraph.end:
            span, lead, trail = _with_blank(document.text, place, paragraph.end)
            out += document.text[done : span.start]
            after = document.text[span.end : min(span.end + 1, paragraph.end)]
            loose = out[-1:] == " " and _closes_up(after)
            proposed.extend(_changes(place, number, len(out), lead + trail, loose=loose))
            out += place.base
            cuts.append(Hunk(span.start, span.end, place.base))
            done = span.end
            place = next(waiting, None)
        base.append(out + document.text[done : paragraph.end])
    return tuple(base), proposed, cuts


def _with_blank(text: str, place: _Place, end: int) -> tuple[Span, str, str]:
    """Return the characters a place takes, and the blank its words bring: before, or after.

    Where nothing stands in the base, one of two blanks goes with the insertion, so that the text
    without it is well spaced.
    """
    span = place.span
    before, after = text[span.start - 1 : span.start], text[span.end : min(span.end + 1, end)]
    if place.base:
        leans = before == " " and place.base[0] in _LEANING
        return Span(span.start - leans, span.end), "", ""
    if before == " " and _closes_up(after):
        return Span(span.start - 1, span.end), " ", ""
    if (not before or before == "\n") and after == " ":
        return Span(span.start, span.end + 1), "", " "
    return span, "", ""


def _closes_up(after: str) -> bool:
    """Whether a blank before this would be one too many if nothing stood between."""
    return not after or after.isspace() or after in _LEANING


def _changes(place: _Place, number: int, at: int, blank: str, *, loose: bool) -> Iterator[Proposed]:
    """Yield the wishes of a place; ``loose``: a deletion takes the blank before it along."""
    for wish in place.wishes:
        words, start = wish.words, at
        if not words:
            start -= loose
        elif not place.base and blank and words[0] not in _LEANING and words[0] != " ":
            words = blank + words if at else words + blank
        yield Proposed(
            span=wish.span,
            paragraph=number,
            start=start,
            end=at + len(place.base),
            replacement=words,
            verb=wish.verb,
            sponsors=wish.sponsors,
            opponents=wish.opponents,
            number=wish.number,
        )
