"""A contested wording as segments: in attributed brackets, or as a tracked change."""

from collections.abc import Iterable, Iterator

from app.formats.view import Segment, SegmentKind, plain
from app.merge.clause import ClauseMerge, WholeKind, WholeReading
from app.merge.rolling import Agreed, segments, shared_blanks
from app.merge.units import Unit


def merged_segments(merge: ClauseMerge, named: bool) -> tuple[Segment, ...]:  # noqa: FBT001 a plain switch
    """Return a contested wording as segments, in the order and with the blanks of ``render``."""
    found: list[Segment] = []
    for part in segments(merge):
        if isinstance(part, Agreed):
            found += plain(part.text)
        else:
            found += _unit(part.unit, named=named)
    if len(merge.wholes) > 1:
        keepers = tuple(c for b in merge.retained for c in b.sponsors) if not merge.units else ()
        bare = len(found) == 1 and found[0].kind is SegmentKind.PLAIN
        if bare:
            by = named_by(keepers, named)
            found = [Segment(SegmentKind.BRACKETED, found[0].text, by, of_base=True)]
        for whole in merge.wholes[1:]:
            kind = SegmentKind.BRACKETED
            words = whole.text
            if whole.kind is WholeKind.DELETION:
                kind, words = SegmentKind.DELETED, merge.base
            found.append(Segment(kind, words, named_by(whole.sponsors, named)))
    return tuple(found)


def option_segments(merge: ClauseMerge, named: bool) -> tuple[Segment, ...]:  # noqa: FBT001 a plain switch
    """Return a contested wording as ``merged_segments`` does, whole wordings numbered as options.

    The merged text is option 1; it bears its number where nothing in it is contested itself.
    """
    found, others = merged_segments(merge, named), len(merge.wholes) - 1
    if not others:
        return found
    merged, wholes = found[:-others], found[-others:]
    if len(merged) == 1 and merged[0].kind is SegmentKind.BRACKETED:
        merged = (merged[0]._replace(option=1),)
    return (*merged, *(s._replace(option=n) for n, s in enumerate(wholes, 2)))


def _unit(unit: Unit, *, named: bool) -> Iterable[Segment]:
    if len(unit.readings) == 1:
        yield from plain(unit.base.text)
        return
    lead, tail = shared_blanks([reading.text for reading in unit.readings])
    yield from plain(lead)
    base = unit.base.text[len(lead) : len(unit.base.text) - len(tail)] if unit.base.text else ""
    deleted_only = len(unit.readings) == 2 and not unit.readings[1].text
    if base and not deleted_only:
        by = named_by(unit.base.sponsors, named)
        yield Segment(SegmentKind.BRACKETED, base, by, of_base=True)
    for reading in unit.readings[1:]:
        sponsors = named_by(reading.sponsors, named)
        if not reading.text:
            yield Segment(SegmentKind.DELETED, base, sponsors, of_base=deleted_only)
            continue
        words = reading.text[len(lead) : len(reading.text) - len(tail)]
        kind = SegmentKind.BRACKETED if base else SegmentKind.INSERTED
        yield Segment(kind, words, sponsors)
    yield from plain(tail)


def named_by(sponsors: tuple[str, ...], named: bool) -> tuple[str, ...]:  # noqa: FBT001 a plain switch
    """Return sponsors where they are to be named, else none."""
    return sponsors if named else ()


def tracked_segments(merge: ClauseMerge, named: bool) -> tuple[Segment, ...]:  # noqa: FBT001 a plain switch
    """Return a contested wording as what stays, what goes and what comes.

    What stays and what goes, joined, is the base.
    """
    found: list[Segment] = []
    for part in segments(merge):
        if isinstance(part, Agreed):
            found += plain(part.text)
        else:
            found += _changes(part.unit, named=named)
    for whole in merge.wholes[1:]:
        found = _with_whole(found, whole, named_by(whole.sponsors, named))
    return tuple(found)


def _with_whole(
    found: list[Segment], whole: WholeReading, sponsors: tuple[str, ...]
) -> list[Segment]:
    """Return tracked words with a whole other wording after them, or struck as a whole."""
    if whole.kind is not WholeKind.DELETION:
        return [*found, Segment(SegmentKind.INSERTED, whole.text, sponsors)]
    struck = [
        Segment(
            SegmentKind.DELETED,
            s.text,
            tuple(dict.fromkeys((*s.sponsors, *sponsors))),
            of_base=True,
        )
        for s in found
        if s.kind is not SegmentKind.INSERTED
    ]
    return [*struck, *(s for s in found if s.kind is SegmentKind.INSERTED)]


def _changes(unit: Unit, *, named: bool) -> Iterator[Segment]:
    others = unit.readings[1:]
    if not others:
        yield from plain(unit.base.text)
        return
    lead, tail = shared_blanks([reading.text for reading in unit.readings])
    yield from plain(lead)
    base = unit.base.text[len(lead) : len(unit.base.text) - len(tail)] if unit.base.text else ""
    if base:
        by = tuple(dict.fromkeys(code for one in others for code in one.sponsors))
        yield Segment(SegmentKind.DELETED, base, named_by(by, named), of_base=True)
    for reading in others:
        if reading.text:
            words = reading.text[len(lead) : len(reading.text) - len(tail)]
            yield Segment(SegmentKind.INSERTED, words, named_by(reading.sponsors, named))
    yield from plain(tail)
