"""Words in the elements of a paragraph, read with their marks; nothing in them is dropped."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TypeAlias

from lxml import etree

from app.formats.akn.model import OWN_NAMESPACE
from app.formats.akn.words import unlisted
from app.formats.imported import ReadingWarning, excerpt
from app.formats.view import Segment, SegmentKind, plain
from app.said import said
from app.treaty.textrules import clean_import

Xml: TypeAlias = etree._Element  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] it has no public name

TX = f"{{{OWN_NAMESPACE}}}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_BREAK = "\x00"  # no XML can hold it
_BLANKS = re.compile(r"[ \t\r\n]+")
NOTES = frozenset({"authorialNote", "note"})
"""Elements that are no part of the sentence they stand in."""
_POINTS = {"br": _BREAK, "eol": " ", "noteRef": "", "img": ""} | dict.fromkeys(NOTES, "")
"""Elements that stand at one point of a sentence, and what is printed there."""
_CHANGES = {
    "ins": said("words marked as inserted were kept in brackets"),
    "del": said("words marked as deleted were kept in brackets"),
}
BLOCKS = frozenset(
    {"p", "num", "heading", "subheading", "block", "item", "li", "td", "th", "tr", "content"}
    | {"intro", "wrapUp", "listIntroduction", "listWrapUp", "point", "paragraph", "article"}
    | {"tocItem", "caption", "crossHeading", "from", "hcontainer", "docTitle", "documentRef"}
)
"""Elements that begin a line of their own."""


def local(node: Xml) -> str:
    """Return the name of an element without its namespace; "" for a comment."""
    tag = node.tag
    return _bare(tag) if isinstance(tag, str) else ""


@lru_cache(maxsize=1_024)  # a file has few names, and each of them many times
def _bare(tag: str) -> str:
    return tag.rpartition("}")[2]


@dataclass(frozen=True, slots=True)
class Note:
    """A note that stood in a sentence: its mark and its words."""

    marker: str
    text: str
    line: int


@dataclass(slots=True)
class InlineReader:
    """Reads words; collects the notes and the doubts that it meets on the way.

    Attributes:
        kept_notes: by id, the notes that a file keeps in its head.
    """

    kept_notes: Mapping[str, Note]
    warnings: list[ReadingWarning] = field(default_factory=list[ReadingWarning])
    notes: list[Note] = field(default_factory=list[Note])
    told: set[str] = field(default_factory=set[str])

    def segments(self, node: Xml) -> tuple[Segment, ...]:
        """Return the words of an element, blanks as a reader shows them."""
        keeps_blanks = node.get(_SPACE) == "preserve"
        if not len(node):
            words = node.text or ""
            return plain(self._clean(words if keeps_blanks else _squeezed(words).strip(" "), node))
        found = [s for s in one_plain(self._pieces(node)) if s.text]
        if not keeps_blanks:
            found = _collapsed(found)
        return self._cleaned(found, node)

    def text(self, node: Xml) -> str:
        """Return the words of an element, its marks included."""
        return "".join(s.text for s in self.segments(node))

    def plain(self, node: Xml, words: str | None) -> tuple[Segment, ...]:
        """Return words that stand between elements."""
        return self._cleaned(plain(_flat(words or "")), node)

    def take_notes(self) -> list[Note]:
        """Return the notes met since it was last asked."""
        found, self.notes = self.notes, []
        return found

    def warn(self, node: Xml, words: str, message: str) -> None:
        """Note what a person should look at."""
        self.warnings.append(ReadingWarning(node.sourceline or 1, excerpt(words), message))

    def once(self, node: Xml, message: str) -> None:
        """Note something that is said once a file."""
        if message not in self.told:
            self.told.add(message)
            self.warn(node, "", message)

    def _cleaned(self, segments: Iterable[Segment], node: Xml) -> tuple[Segment, ...]:
        clean = (_saying(s, self._clean(s.text, node)) for s in segments)
        return tuple(s for s in clean if s.text)

    def _clean(self, words: str, node: Xml) -> str:
        clean, noted = clean_import(words.replace(_BREAK, "\n"))
        for one in noted[:3]:
            code = f"U+{one.code_point:04X}"
            message = said("{code}, {why}, was taken out", code=code, why=one.why.value)
            self.warn(node, clean, message)
        return clean

    def _pieces(self, node: Xml) -> Iterator[Segment]:
        yield from plain(node.text or "")
        for child in node:
            yield from self._piece(child)
            yield from plain(child.tail or "")

    def _piece(self, child: Xml) -> Iterator[Segment]:
        name = local(child)
        if not name or name in _POINTS:
            self._point(child, name)
            yield from plain(_POINTS.get(name, ""))
        elif (kind := _own_kind(child, name)) is not None:
            yield self._marked(child, kind)
        elif name in _CHANGES:
            yield from self._change(child, name)
        elif _is_structure(child):
            self.once(
                child, said("clauses that stand in a sentence (a quotation) were kept as words")
            )
            yield from plain(_BREAK + _BREAK.join(self._lines(child)) + _BREAK)
        else:
            yield from self._pieces(child)

    def _point(self, node: Xml, name: str) -> None:
        """Take what stands at one point of a sentence and is no word of it."""
        if name in NOTES:
            self._note(node)
        elif name == "noteRef":
            self._kept_note(node)
        elif name == "img":
            self.warn(node, node.get("src", ""), said("a picture was left out"))

    def _marked(self, node: Xml, kind: SegmentKind) -> Segment:
        """Return contested words of our own files; the marks around them are computed again."""
        held = list(plain(node.text or ""))
        for child in node:
            held += () if _is_mark(child) else self._piece(child)
            held += plain(child.tail or "")
        words = "".join(s.text for s in held)
        after = node.get(TX + "names") == "after"
        base = node.get(TX + "words") == "base"
        return Segment(kind, words, unlisted(node.get(TX + "by", "")), after, base)

    def _change(self, node: Xml, name: str) -> Iterator[Segment]:
        """Return words that a foreign file marks as put in or taken out, in brackets."""
        held = list(self._pieces(node))
        words = "".join(s.text for s in held)
        if not words.strip(f" \t\r\n{_BREAK}"):
            return
        self.warn(node, words.replace(_BREAK, " "), _CHANGES[name])
        yield from (*plain("["), *held, *plain("]"))

    def _note(self, node: Xml) -> None:
        marker = _flat(node.get("marker", ""))
        self.notes.append(Note(marker, self.lines(node), node.sourceline or 1))

    def lines(self, node: Xml) -> str:
        """Return the words of a whole structure, a line a block."""
        return "\n".join(line for line in self._lines(node) if line)

    def _kept_note(self, node: Xml) -> None:
        name = node.get("href", "").lstrip("#")
        if name in self.kept_notes and name not in self.told:
            self.told.add(name)
            kept = self.kept_notes[name]
            self.notes.append(replace(kept, marker=_flat(node.get("marker", "")) or kept.marker))

    def _lines(self, node: Xml) -> Iterator[str]:
        """Yield the words of a whole structure, a line a block."""
        inner = [c for c in node.iterdescendants() if local(c) in BLOCKS]
        if not inner:
            yield _flat("".join(s.text for s in self._pieces(node)))
            return
        own = list[Segment]([*plain(node.text or "")])
        for child in node:
            if local(child) in BLOCKS or any(local(c) in BLOCKS for c in child.iterdescendants()):
                yield _flat("".join(s.text for s in own))
                yield from self._lines(child)
                own = []
            else:
                own += self._piece(child)
            own += plain(child.tail or "")
        yield _flat("".join(s.text for s in own))


def _flat(words: str) -> str:
    return clean_import(_squeezed(words.replace(_BREAK, " ")).strip(" "))[0]


def _squeezed(words: str) -> str:
    """Return words with every run of blanks as one."""
    if "  " in words or "\n" in words or "\t" in words or "\r" in words:
        return _BLANKS.sub(" ", words)
    return words


def _own_kind(node: Xml, name: str) -> SegmentKind | None:
    """Return what a mark of our own files is; None for a foreign one."""
    if not any(_is_mark(child) for child in node):
        return None
    if name == "inline" and node.get("name") == "bracket":
        return SegmentKind.BRACKETED
    return {"ins": SegmentKind.INSERTED, "del": SegmentKind.DELETED}.get(name)


def _is_mark(node: Xml) -> bool:
    return local(node) == "inline" and node.get("name") == "mark"


def _is_structure(node: Xml) -> bool:
    return any(local(c) in BLOCKS for c in node.iterdescendants())


def one_plain(pieces: Iterable[Segment]) -> tuple[Segment, ...]:
    """Return segments with plain neighbours as one."""
    found: list[Segment] = []
    for one in pieces:
        if one.kind is SegmentKind.PLAIN and found and found[-1].kind is SegmentKind.PLAIN:
            found[-1] = one._replace(text=found[-1].text + one.text)
        else:
            found.append(one)
    return tuple(found)


def _collapsed(segments: list[Segment]) -> list[Segment]:
    """Return words with every run of blanks as one, none at the ends and around line breaks."""
    found = [_saying(s, _around_breaks(_squeezed(s.text))) for s in segments]
    if found and found[0].kind is SegmentKind.PLAIN:
        found[0] = _saying(found[0], found[0].text.lstrip(" " + _BREAK))
    if found and found[-1].kind is SegmentKind.PLAIN:
        found[-1] = _saying(found[-1], found[-1].text.rstrip(" " + _BREAK))
    return [s for s in found if s.text]


def _saying(segment: Segment, words: str) -> Segment:
    """Return a segment with other words; itself, as mostly, if they are the same."""
    return segment if words == segment.text else segment._replace(text=words)


def _around_breaks(words: str) -> str:
    return re.sub(rf" *{_BREAK} *", _BREAK, words) if _BREAK in words else words
