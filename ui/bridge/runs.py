"""From the segments of a rendered clause to runs: the notation of brackets, and nothing unseen.

Characters that nobody could see, or that look like others, are shown in a box: invisible ones by
their code point. The words themselves are never touched.
"""

from collections.abc import Iterator, Mapping, Sequence

import regex

from app.formats.view import Segment, SegmentKind
from app.treaty.redline import Change, Span
from app.treaty.textrules import Why, marks
from ui.bridge.page import Run, Style

_UNSEEN = regex.compile(r"[\p{C}--[\n\t]]", regex.V1)
_THIN = "\u2009"
"""Between two readings of one place, so that they do not run together; it is no part of them."""
_GLUE, _JOINER = "\u00a0", "\u2060"
"""A bracket and its codes never break across lines."""
_LRI, _PDI = "\u2066", "\u2069"
_STYLES = {
    Change.KEPT: Style.PLAIN,
    Change.DELETED: Style.DELETED,
    Change.INSERTED: Style.INSERTED,
}
_CONTESTED = frozenset({SegmentKind.BRACKETED, SegmentKind.DELETED})


def visible(text: str) -> str:
    """Return text on one line with what cannot be seen written as code points: ‹U+202E›."""
    return _UNSEEN.sub(_code_points, text.replace("\n", " "))


def redlined(
    segments: Sequence[Segment], language: str, slots: Mapping[str, int], *, mirrored: bool
) -> tuple[Run, ...]:
    """Return segments as a redline: what comes underlined, what goes struck, codes before each.

    For the arguments see ``runs_of``.
    """
    found: list[Run] = []
    for segment in segments:
        slot = slots.get(segment.sponsors[0], -1) if segment.sponsors else -1
        match segment.kind:
            case SegmentKind.PLAIN:
                found += _words(Run(segment.text), language)
            case SegmentKind.DELETED:
                found += _words(Run(segment.text, Style.DELETED, -1), language)
            case SegmentKind.INSERTED | SegmentKind.BRACKETED:
                if found and not found[-1].text[-1:].isspace():
                    found.append(Run(_THIN))
                found += _sponsors(segment.sponsors, slots, mirrored=mirrored)
                found += _words(Run(segment.text, Style.INSERTED, slot), language)
    return tuple(found)


def changed(spans: Sequence[Span], language: str, slot: int = -1) -> tuple[Run, ...]:
    """Return the redline of two wordings as runs, in the colour of one delegation."""
    found: list[Run] = []
    for span in spans:
        if span.change is Change.INSERTED and found and found[-1].style is Style.DELETED:
            found.append(Run(_THIN))
        own = -1 if span.change is Change.KEPT else slot
        run = Run(span.text.replace("\n", " "), _STYLES[span.change], own)
        found += _words(run, language)
    return tuple(found)


def runs_of(
    segments: Sequence[Segment], language: str, slots: Mapping[str, int], *, mirrored: bool
) -> tuple[Run, ...]:
    """Return segments as runs.

    Args:
        segments: of one heading or text.
        language: the words are in.
        slots: place on the roster by code.
        mirrored: the text runs from right to left, so that codes need to be isolated.
    """
    found: list[Run] = []
    before: SegmentKind | None = None
    for segment in segments:
        if segment.kind is SegmentKind.PLAIN:
            found += _words(Run(segment.text), language)
        else:
            slot = slots.get(segment.sponsors[0], -1) if segment.sponsors else -1
            if before in _CONTESTED or before is SegmentKind.INSERTED:
                found.append(Run(_THIN))
            found.append(Run("[", Style.BRACKET))
            found += _sponsors(segment.sponsors, slots, mirrored=mirrored)
            found += _contested(segment, before, slot, language)
            found.append(Run(_JOINER + "]", Style.BRACKET))
        before = segment.kind
    return tuple(found)


def _contested(
    segment: Segment, before: SegmentKind | None, slot: int, language: str
) -> Iterator[Run]:
    """The first bracket of a place holds the base reading, set plain; those after it do not."""
    follows = before in _CONTESTED
    match segment.kind:
        case SegmentKind.DELETED if follows:
            yield Run("delete", Style.NOTE, slot)
        case SegmentKind.DELETED:
            yield Run("delete:" + _GLUE, Style.NOTE, slot)
            yield from _words(Run(segment.text, Style.DELETED, slot), language)
        case SegmentKind.BRACKETED if not follows:
            yield from _words(Run(segment.text), language)
        case _:
            yield from _words(Run(segment.text, Style.INSERTED, slot), language)


def _sponsors(codes: Sequence[str], slots: Mapping[str, int], *, mirrored: bool) -> Iterator[Run]:
    for at, code in enumerate(codes):
        name = f"{_LRI}{code}{_PDI}" if mirrored else code
        closing = ":" if at == len(codes) - 1 else ","
        yield Run(name + closing + _GLUE, Style.SPONSOR, slots.get(code, -1))


def _words(run: Run, language: str) -> Iterator[Run]:
    text, done = run.text, 0
    for mark in marks(text, language):
        yield from _seen(Run(text[done : mark.start], run.style, run.slot))
        words = text[mark.start : mark.end]
        if mark.why in (Why.INVISIBLE, Why.SPACE):
            words = "".join(map(_code_point, words))
        yield Run(words, Style.MARK, run.slot)
        done = mark.end
    yield from _seen(Run(text[done:], run.style, run.slot))


def _seen(run: Run) -> Iterator[Run]:
    if not run.text:
        return
    if run.text.isascii() and run.text.isprintable():
        yield run
        return
    done = 0
    for found in _UNSEEN.finditer(run.text):
        if found.start() > done:
            yield Run(run.text[done : found.start()], run.style, run.slot)
        yield Run(_code_point(found[0]), Style.MARK, run.slot)
        done = found.end()
    if done < len(run.text):
        yield Run(run.text[done:], run.style, run.slot)


def _code_points(found: regex.Match[str]) -> str:
    return "".join(map(_code_point, found[0]))


def _code_point(character: str) -> str:
    return f"‹U+{ord(character):04X}›"
