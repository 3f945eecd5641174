"""A clause as it is read aloud: number, status, then the wording with its brackets in words."""

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from app.formats.view import Segment, SegmentKind
from ui import messages
from ui.bridge.page import Row, Section
from ui.bridge.runs import visible


def _tr(text: str) -> str:
    return QCoreApplication.translate("spoken", text)


def of_row(row: Row, names: Mapping[str, str]) -> str:
    """Return what assistive technology says of a clause."""
    parts = [row.label, messages.open_units(row.open_units)]
    parts += (
        " ".join(_segments(segments, names))
        for segments in (row.source.heading, row.source.text)
        if segments
    )
    return ", ".join(part for part in parts if part)


def of_section(section: Section) -> str:
    """Return what assistive technology says of a row of the outline."""
    parts = (section.label, section.heading, messages.open_units(section.open_units))
    return ", ".join(part for part in parts if part)


def _segments(segments: Iterable[Segment], names: Mapping[str, str]) -> Iterator[str]:
    for segment in segments:
        words = visible(segment.text)
        by = _tr(" and ").join(names.get(code, code) for code in segment.sponsors)
        match segment.kind:
            case SegmentKind.PLAIN:
                yield words
            case SegmentKind.BRACKETED:
                yield _bracket(_tr("reading"), by, words)
            case SegmentKind.INSERTED:
                yield _bracket(_tr("insertion"), by, words)
            case SegmentKind.DELETED:
                yield _bracket(_tr("deletion"), by, words)


def _bracket(what: str, by: str, words: str) -> str:
    of_whom = _tr("{} by {}").format(what, by) if by else what
    return _tr("open bracket, {}: {}, close bracket").format(of_whom, words)
