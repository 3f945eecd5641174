"""Contested words as HTML: in attributed brackets, or as tracked changes."""

from collections.abc import Callable, Iterable
from html import escape
from typing import TypeAlias

from app.formats.view import Segment, SegmentKind, around

Draw: TypeAlias = Callable[[Iterable[Segment]], str]
"""What makes HTML of words."""
_TAGS = {
    SegmentKind.PLAIN: ("span", ""),
    SegmentKind.BRACKETED: ("span", "bracket"),
    SegmentKind.INSERTED: ("ins", ""),
    SegmentKind.DELETED: ("del", ""),
}
_CHANGES = {SegmentKind.INSERTED: "[added] ", SegmentKind.DELETED: "[deleted] "}
"""What is said aloud of a change, by programs that read a page out."""


def words_of(segments: Iterable[Segment]) -> str:
    """Return words as HTML, contested ones in attributed brackets."""
    return "".join(_segment(segment) for segment in segments)


def tracked_words(segments: Iterable[Segment]) -> str:
    """Return words as HTML, contested ones struck or underlined, their sponsors after them."""
    return "".join(_tracked(segment) for segment in segments)


def _tracked(segment: Segment) -> str:
    if segment.kind not in _CHANGES:
        return _segment(segment)
    names = ", ".join(segment.sponsors)
    after = f'<span class="mark">{_by(f" {names}")}</span>' if names else ""
    tag, _ = _TAGS[segment.kind]
    said = f'<span class="said">{_CHANGES[segment.kind]}</span>'
    return f"<{tag}{_classes(segment)}>{said}{_escaped(segment)}{after}</{tag}>"


def _segment(segment: Segment) -> str:
    words = _escaped(segment)
    if segment.kind is SegmentKind.PLAIN:
        return words
    tag, _ = _TAGS[segment.kind]
    opening, before, after, closing = around(segment)
    return (
        f'<{tag}{_classes(segment)}><span class="mark">{opening}{_by(before)}</span>{words}'
        f'<span class="mark">{_by(after)}{closing}</span></{tag}>'
    )


def _classes(segment: Segment) -> str:
    _, name = _TAGS[segment.kind]
    found = " ".join(filter(None, (name, "base" if segment.of_base else "")))
    return f' class="{found}"' if found else ""


def _escaped(segment: Segment) -> str:
    return escape(segment.text).replace("\n", "<br>\n")


def _by(names: str) -> str:
    return f'<span class="by">{escape(names)}</span>' if names else ""
