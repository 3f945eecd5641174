"""Words of a clause as the inline elements of a file: contested ones keep their brackets.

``<ins tx:by="NOR"><inline name="mark">[NOR: </inline>and its waters<inline name="mark">]</inline>
</ins>``: a program that knows nothing of this profile shows the words in attributed brackets.
"""

import re
from collections.abc import Iterable, Mapping

from app.formats.akn.xml import Child, Element, element
from app.formats.view import Segment, SegmentKind, around

_TAGS = {
    SegmentKind.BRACKETED: ("inline", "bracket"),
    SegmentKind.INSERTED: ("ins", ""),
    SegmentKind.DELETED: ("del", ""),
}
_RUNS = re.compile(r"^ | $|  |[\t\n]")
SEPARATOR = "; "


def paragraph(segments: Iterable[Segment], owner: str, references: Mapping[str, str]) -> Element:
    """Return a paragraph of words.

    Args:
        segments: the words.
        owner: eId of the clause; the names of the marks in it begin with that.
        references: by code, eId of the reference to a delegation.
    """
    held = tuple(segments)
    return Element("p", keeping(held), inlines(held, owner, references))


def keeping(segments: Iterable[Segment]) -> dict[str, str]:
    """Return the attribute that keeps blanks as they are, where a reader would make one of two."""
    return {"xml:space": "preserve"} if _needs_its_blanks(segments) else {}


def _needs_its_blanks(segments: Iterable[Segment]) -> bool:
    words = "".join(
        before + left + s.text + right + after
        for s in segments
        for before, left, right, after in (around(s),)
    )
    return _RUNS.search(words) is not None


def inlines(segments: Iterable[Segment], owner: str, references: Mapping[str, str]) -> list[Child]:
    """Return words as the children of an element."""
    found: list[Child] = []
    counts: dict[str, int] = {}
    for segment in segments:
        if segment.kind is SegmentKind.PLAIN:
            found += _lines(segment.text)
            continue
        tag, name = _TAGS[segment.kind]
        counts[tag] = counts.get(tag, 0) + 1
        opening, before, after, closing = around(segment)
        by = segment.sponsors
        made = element(
            tag,
            element("inline", opening + before, name="mark"),
            *_lines(segment.text),
            element("inline", after + closing, name="mark"),
            name=name,
            eId=f"{owner}__{name or tag}_{counts[tag]}",
            refersTo=f"#{references[by[0]]}" if len(by) == 1 and by[0] in references else "",
            tx__by=listed(by),
            tx__names="after" if segment.named_after else "",
            tx__words="base" if segment.of_base else "",
        )
        found.append(made)
    return found


def listed(names: Iterable[str]) -> str:
    """Return names in one attribute; one that holds the separator comes back whole."""
    return SEPARATOR.join(n.replace("%", "%25").replace(";", "%3B") for n in names)


def unlisted(words: str) -> tuple[str, ...]:
    """Return the names that ``listed`` wrote."""
    found = words.split(SEPARATOR) if words else []
    return tuple(n.replace("%3B", ";").replace("%25", "%") for n in found)


def _lines(words: str) -> list[Child]:
    """Return words with their line breaks as elements."""
    found: list[Child] = []
    for place, line in enumerate(words.split("\n")):
        if place:
            found.append(Element("br"))
        if line:
            found.append(line)
    return found
