"""A redline as plain text."""

from collections.abc import Iterable

from app.treaty.span import Change, Span

_MARKS = {Change.KEPT: ("", ""), Change.DELETED: ("[-", "-]"), Change.INSERTED: ("{+", "+}")}


def marked(spans: Iterable[Span]) -> str:
    """Return a redline as plain text: "[-what goes-]" and "{+what comes+}"."""
    return "".join(f"{_MARKS[s.change][0]}{s.text}{_MARKS[s.change][1]}" for s in spans)
