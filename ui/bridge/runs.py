"""From the segments of a rendered clause to runs: the notation of brackets, and nothing unseen.

Characters that nobody could see, or that look like others, are shown in a box: invisible ones by
their code point. The words themselves are never touched.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from app.formats.view import Segment, SegmentKind, bared
from app.treaty.span import Change, Span
from app.treaty.textrules import Mark, Why, marks
from ui.bridge.page import Run, Style
from ui.bridge.visible import UNSEEN, code_point

_THIN = "\u2009"
"""Between two readings of one place, so that they do not run together; it is no part of them."""
_WIDER = "\u2004"
"""The same where no bracket stands between: of "24" and "48" nobody is to read 2448."""
_GLUE, _JOINER = "\u00a0", "\u2060"
"""A bracket and its codes never break across lines."""
_LRI, _PDI = "\u2066", "\u2069"
_HIDDEN = (*map(ord, (_THIN, _WIDER, _JOINER)), *range(0x2066, 0x206A))
_UNGLUED = {**dict.fromkeys(_HIDDEN), ord(_GLUE): " "}
_NOTATION = frozenset({Style.BRACKET, Style.SPONSOR, Style.NOTE})
_STYLES = {
    Change.KEPT: Style.PLAIN,
    Change.DELETED: Style.DELETED,
    Change.INSERTED: Style.INSERTED,
}
_CHANGED = (Style.INSERTED, Style.DELETED)
_CONTESTED = (SegmentKind.BRACKETED, SegmentKind.DELETED)
_GAP, _WIDE = Run(_THIN), Run(_WIDER)
_OPENING, _CLOSING = Run("[", Style.BRACKET), Run(_JOINER + "]", Style.BRACKET)


def as_copied(run: Run, part: str) -> str:
    """Return part of a run as it is copied: what only holds the notation together is left out."""
    is_notation = run.style in _NOTATION or run.text in (_THIN, _WIDER)
    return part.translate(_UNGLUED) if is_notation else part


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
                    found.append(_WIDE)
                found += _sponsors(segment.sponsors, slots, mirrored=mirrored)
                found += _words(Run(segment.text, Style.INSERTED, slot), language)
    return tuple(found)


def changed(spans: Sequence[Span], language: str, slot: int = -1) -> tuple[Run, ...]:
    """Return the redline of two wordings as runs, in the colour of one delegation."""
    found: list[Run] = []
    for span in spans:
        if span.change is Change.INSERTED and found and found[-1].style is Style.DELETED:
            found.append(_WIDE)
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
            lead, bare, tail = bared(segment)
            if before is not None and before is not SegmentKind.PLAIN:
                found.append(_GAP)
            elif lead:
                found.append(Run(lead))
            found.append(_OPENING)
            found += _sponsors(segment.sponsors, slots, mirrored=mirrored)
            found += _contested(bare, before, slot, language)
            found.append(_CLOSING)
            if tail:
                found.append(Run(tail))
        before = segment.kind
    return tuple(found)


def _contested(
    segment: Segment, before: SegmentKind | None, slot: int, language: str
) -> Sequence[Run]:
    """The first bracket of a place holds the base reading, set plain; those after it do not."""
    follows = before in _CONTESTED
    match segment.kind:
        case SegmentKind.DELETED if follows:
            return (Run("delete", Style.NOTE, slot),)
        case SegmentKind.DELETED:
            note = Run("delete:" + _GLUE, Style.NOTE, slot)
            return (note, *_words(Run(segment.text, Style.DELETED, slot), language))
        case SegmentKind.BRACKETED if not follows:
            return _words(Run(segment.text), language)
        case _:
            return _words(Run(segment.text, Style.INSERTED, slot), language)


def _sponsors(codes: Sequence[str], slots: Mapping[str, int], *, mirrored: bool) -> list[Run]:
    last = len(codes) - 1
    return [
        _sponsor(code, ":" if at == last else ",", slots.get(code, -1), mirrored=mirrored)
        for at, code in enumerate(codes)
    ]


@lru_cache(maxsize=2_048)
def _sponsor(code: str, closing: str, slot: int, *, mirrored: bool) -> Run:
    name = f"{_LRI}{code}{_PDI}" if mirrored else code
    return Run(name + closing + _GLUE, Style.SPONSOR, slot)


def _words(run: Run, language: str) -> Sequence[Run]:
    """Return words as runs; the blanks at the ends of a change are not underlined or struck."""
    bare = run.text.strip(" ") if run.style in _CHANGED else ""
    if not bare or bare == run.text:
        return _seen_in(run, language)
    lead, _, tail = (Run(part) for part in run.text.partition(bare))
    inner = _seen_in(Run(bare, run.style, run.slot), language)
    return tuple(one for one in (lead, *inner, tail) if one.text)


def _seen_in(run: Run, language: str) -> Sequence[Run]:
    found = marks(run.text, language)
    if not found and run.text.isascii() and run.text.isprintable():
        return (run,) if run.text else ()
    return tuple(_marked(run, found))


def _marked(run: Run, found: Iterable[Mark]) -> Iterator[Run]:
    text, done = run.text, 0
    for mark in found:
        yield from _seen(Run(text[done : mark.start], run.style, run.slot))
        words = text[mark.start : mark.end]
        if mark.why in (Why.INVISIBLE, Why.SPACE):
            words = "".join(map(code_point, words))
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
    for found in UNSEEN.finditer(run.text):
        if found.start() > done:
            yield Run(run.text[done : found.start()], run.style, run.slot)
        yield Run(code_point(found[0]), Style.MARK, run.slot)
        done = found.end()
    if done < len(run.text):
        yield Run(run.text[done:], run.style, run.slot)
