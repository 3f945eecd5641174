"""A clause as it is read aloud: number, status, then the wording with its brackets in words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from app.formats.view import Segment, SegmentKind
from ui import messages
from ui.bridge import words
from ui.bridge.page import PrintedLine, Row, Section
from ui.bridge.visible import visible
from ui.i18n import Words

_tr = Words("spoken")


def of_row(row: Row, names: Mapping[str, str], lines: Sequence[PrintedLine] = ()) -> str:
    """Return what assistive technology says of a clause, and where it is printed."""
    if row.is_pending:
        return ", ".join(part for part in (row.label, _tr("is being read")) if part)
    has_status = bool(row.text or row.open_units)
    parts = [row.label, words.of_status(row.status) if has_status else ""]
    parts += [messages.open_units(row.open_units), _tr("your draft") if row.drafted else ""]
    parts += (
        " ".join(_segments(segments, names))
        for segments in (row.source.heading, row.source.text)
        if segments
    )
    parts += [_tr("page {}, line {}").format(one.page, one.line) for one in lines[:1]]
    return ", ".join(part for part in parts if part)


def of_section(section: Section) -> str:
    """Return what assistive technology says of a row of the outline."""
    status = words.of_status(section.status) if section.has_words else ""
    parts = (section.label, section.heading, status, messages.open_units(section.open_units))
    return ", ".join(part for part in parts if part)


def _segments(segments: Iterable[Segment], names: Mapping[str, str]) -> Iterator[str]:
    for segment in segments:
        shown = visible(segment.text)
        by = _tr(" and ").join(names.get(code, code) for code in segment.sponsors)
        match segment.kind:
            case SegmentKind.PLAIN:
                yield shown
            case SegmentKind.BRACKETED if segment.of_base:
                yield _bracket(_said(_tr("base text"), by, shown, ""))
            case SegmentKind.BRACKETED | SegmentKind.INSERTED:
                yield _bracket(_said(_tr("insertion"), by, shown, _tr("end insertion")))
            case SegmentKind.DELETED:
                yield _bracket(_said(_tr("deletion"), by, shown, _tr("end deletion")))


def _said(what: str, by: str, shown: str, end: str) -> str:
    of_whom = _tr("{} by {}").format(what, by) if by else what
    return f"{of_whom}: {shown} {end}".rstrip()


def _bracket(said: str) -> str:
    return _tr("open bracket {} close bracket").format(said)
