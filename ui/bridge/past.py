"""A text as it read at an earlier moment, and two moments of it as one redline."""

from collections.abc import Iterable

from app.formats.view import RenderedClause, RenderedText, Segment, SegmentKind, base_view
from app.negotiation.conference import Conference
from app.treaty.instrument import Instrument
from app.treaty.span import Change, Span
from app.workspace.reading import Shown, label_texts
from app.workspace.timeline import changes

_KINDS = {
    Change.KEPT: SegmentKind.PLAIN,
    Change.DELETED: SegmentKind.DELETED,
    Change.INSERTED: SegmentKind.INSERTED,
}


def read_only(conference: Conference, text: Instrument) -> Shown:
    """Return a text as it read; nothing is open in what is past."""
    printed = label_texts(text, text.language)
    return Shown(base_view(text, text.language, printed, conference.symbol), {})


def compared(conference: Conference, old: Instrument, new: Instrument) -> Shown:
    """Return the later text with what was changed since the earlier one, struck and underlined."""
    language = new.language
    printed = {**label_texts(old, language), **label_texts(new, language)}
    rows = [
        RenderedClause(
            (new if one.new else old)[one.clause],
            one.depth,
            printed.get(one.clause, "").strip(),
            tuple(_segments(one.heading)),
            tuple(_segments(one.text)),
        )
        for one in changes(old, new, language)
    ]
    return Shown(RenderedText(new.title, language, tuple(rows), conference.symbol), {})


def _segments(spans: Iterable[Span]) -> Iterable[Segment]:
    return (Segment(_KINDS[span.change], span.text) for span in spans)
