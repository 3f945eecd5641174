"""An Akoma Ntoso file read into clauses: our own as it was written, foreign ones as far as they go.

Every word of the text becomes a word of a clause; what a name of the standard means for us is a
guess that is told. Names of elements are read whatever the version of the standard.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from app.formats.akn.heads import Head, head_of
from app.formats.akn.inline import TX, InlineReader, Xml, local, one_plain
from app.formats.akn.kinds import (
    HEADS,
    LISTS,
    SKIPPED,
    TABLES,
    is_clause,
    is_line,
    is_own,
    kind_of,
)
from app.formats.akn.parse import parsed
from app.formats.imported import ReadingWarning
from app.formats.view import Segment, plain
from app.said import said
from app.treaty.instrument import ClauseKind

_K = ClauseKind
_SOFT = {
    "del": said("the source has this clause as deleted"),
    "move_to": said("the source has this clause as moved away"),
    "move_from": said("the source has this clause as moved here"),
    "add": said("the source has this clause as added"),
}
_WRAPPERS = frozenset({"attachment", "component", "interstitial"})


@dataclass(slots=True)
class Found:
    """A clause as it is read; it grows until the next one begins."""

    kind: ClauseKind
    depth: int
    line: int
    label: str = ""
    heading: tuple[Segment, ...] = ()
    text: tuple[Segment, ...] = ()
    eid: str = ""
    wid: str = ""
    guid: str = ""
    state: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file holds.

    Attributes:
        head: what it says about itself.
        found: its clauses in the order of the text, each with its depth.
        warnings: errors of the file, and what was doubtful.
    """

    head: Head
    found: tuple[Found, ...]
    warnings: tuple[ReadingWarning, ...]


def read(data: bytes) -> Reading:
    """Read a file.

    Raises:
        TooLargeError, NotXmlError, DoctypeError, TooDeepError, NotAkomaNtosoError: it cannot be.
    """
    root, faults = parsed(data)
    head, notes = head_of(root)
    reader = _Reader(InlineReader(notes))
    reader.content(root, 0, None)
    reader.leave_notes()
    return Reading(head, tuple(reader.found), (*faults, *reader.inline.warnings))


_Frame: TypeAlias = Callable[[Xml, int, Found | None], None]


class _Reader:
    """Walks the elements of a file and lists the clauses.

    Attributes:
        found: the clauses so far.
        bare: what words are that stand in no clause of their own: it depends on the part of the
            document.
    """

    def __init__(self, inline: InlineReader) -> None:
        self.inline = inline
        self.found: list[Found] = []
        self._open_units: list[Found] = []  # what the next clause may stand in, outermost first
        self.bare = _K.PARAGRAPH
        frames: dict[str, _Frame] = {
            "preface": self._front,
            "coverPage": self._front,
            "header": self._front,
            "longTitle": self._title,
            "preamble": self._preamble,
            "conclusions": self._conclusions,
            "formula": self._chapeau,
            "intro": self._chapeau,
            "wrapUp": self._closing,
            "listWrapUp": self._closing,
            "attachments": self._nested,
            "components": self._nested,
            "collectionBody": self._nested,
            "documentRef": self._elsewhere,
            "componentRef": self._elsewhere,
            "doc": self._annexed,
        }
        self._frames = frames | dict.fromkeys(LISTS, self._list)

    # Frames -------------------------------------------------------------------------------------

    def content(self, node: Xml, depth: int, unit: Found | None) -> None:
        """Read what stands in an element; its first words are those of ``unit``."""
        if is_line(node):
            self._line(node, depth, unit)
            return
        if node.text:
            self._stray(node, node.text, depth)
        for child in node:
            self._child(child, depth, unit)
            if child.tail:
                self._stray(child, child.tail, depth)

    def _child(self, child: Xml, depth: int, unit: Found | None) -> None:
        name = local(child)
        if name in SKIPPED:
            return
        frame = self._frames.get(name)
        if frame is not None:
            frame(child, depth, unit)
        elif name in HEADS and unit is not None:
            self._head(child, name, unit)
        elif name in TABLES:
            self._rows(child, depth)
        elif is_clause(child, name):
            self._clause(child, depth)
        else:
            self.content(child, depth, unit)

    def _front(self, node: Xml, depth: int, _unit: Found | None) -> None:
        """Read a cover page or a preface: titles, and notes."""
        self._content_as(_K.NOTE, node, depth, None)

    def _title(self, node: Xml, depth: int, _unit: Found | None) -> None:
        self._leaf(node, _K.TITLE, depth)

    def _conclusions(self, node: Xml, depth: int, _unit: Found | None) -> None:
        self._content_as(_K.CLOSING, node, depth, None)

    def _preamble(self, node: Xml, depth: int, _unit: Found | None) -> None:
        made = self._open(node, _K.PREAMBLE, depth)
        before, self.bare = self.bare, _K.RECITAL
        for child in node:
            if local(child) == "formula" and not is_own(child):
                self._formula(child, made)
            else:
                self._child(child, depth + 1, made)
        self.bare = before
        self._notes_after(made)

    def _formula(self, node: Xml, unit: Found) -> None:
        """Read a phrase of a preamble: its heading, its first words, or "have agreed"."""
        words, name = self._words(node), node.get("name")
        if name == "number":
            unit.label = "".join(s.text for s in words)
        elif name == "heading":
            unit.heading = words
        elif self.found[-1] is unit and not unit.text and name != "enactingFormula":
            unit.text = words
        elif words:
            self._leaf_of(node, _K.CHAPEAU, unit.depth + 1, words)

    def _chapeau(self, node: Xml, depth: int, unit: Found | None) -> None:
        if is_own(node) or local(node) == "formula":
            self._leaf(node, _K.CHAPEAU, depth)
        else:
            self.content(node, depth, unit)

    def _closing(self, node: Xml, depth: int, _unit: Found | None) -> None:
        self._leaf(node, _K.CLOSING, depth)

    def _list(self, node: Xml, depth: int, unit: Found | None) -> None:
        """Read a list: its introduction belongs to what it stands in, its items are clauses."""
        if is_clause(node, local(node)):
            self._clause(node, depth)
        else:
            self.content(node, depth, unit)

    def _nested(self, node: Xml, depth: int, _unit: Found | None) -> None:
        """Read documents in a document: each is an annex."""
        if local(node) == "collectionBody":
            self.inline.once(node, said("several documents in one file; each stands as an annex"))
        for child in node:
            if local(child) in _WRAPPERS:
                made = self._open(child, _K.ANNEX, depth)
                self._content_as(_K.PARAGRAPH, child, depth + 1, made)
                self._notes_after(made)
            else:
                self._child(child, depth, None)

    def _elsewhere(self, node: Xml, _depth: int, _unit: Found | None) -> None:
        message = said("a document that is in another file")
        self.inline.warn(node, node.get("showAs") or node.get("href", ""), message)

    def _annexed(self, node: Xml, depth: int, unit: Found | None) -> None:
        """Read a document in an annex: its own first words are not those of the annex's heading."""
        for child in node:
            inside = unit if local(child) == "mainBody" else None
            self._child(child, depth, inside)

    def _content_as(self, bare: ClauseKind, node: Xml, depth: int, unit: Found | None) -> None:
        """Read what stands in an element where words in no clause of their own are of a kind."""
        before, self.bare = self.bare, bare
        self.content(node, depth, unit)
        self.bare = before

    # Clauses ------------------------------------------------------------------------------------

    def _open(self, node: Xml, kind: ClauseKind, depth: int) -> Found:
        held = dict(node.items())
        unit = Found(
            kind,
            depth,
            node.sourceline or 1,
            eid=held.get("eId") or held.get("id") or "",
            wid=held.get("wId", ""),
            guid=held.get("GUID", ""),
            state=held.get(TX + "state", ""),
            by=held.get(TX + "by", ""),
        )
        soft = next((v for k, v in held.items() if k.endswith("}softaction")), "")
        if soft in _SOFT:
            self.inline.warn(node, unit.eid, _SOFT[soft])
        if held.get("status") in {"removed", "temporarilyRemoved"}:
            self.inline.warn(node, unit.eid, said("the source has this clause as removed"))
        self._add(unit)
        return unit

    def _clause(self, node: Xml, depth: int) -> None:
        kind = kind_of(node, self._above(depth), self.inline)
        self._clause_of(node, kind, depth)

    def _clause_of(self, node: Xml, kind: ClauseKind, depth: int) -> None:
        unit = self._open(node, kind, depth)
        inside = _K.SUBPARAGRAPH if kind in {_K.PARAGRAPH, _K.SUBPARAGRAPH} else _K.PARAGRAPH
        bare = inside if self.bare in {_K.PARAGRAPH, _K.SUBPARAGRAPH} else self.bare
        self._content_as(bare, node, depth + 1, unit)
        self._notes_after(unit)

    def _head(self, node: Xml, name: str, unit: Found) -> None:
        """Give a clause its number or its heading; a second one goes on from the first."""
        words = self.inline.segments(node)
        if name == "num" and not unit.label:
            unit.label = "".join(s.text for s in words)
        elif words:
            joint = plain(" ") if unit.heading else ()
            unit.heading = one_plain((*unit.heading, *joint, *words))

    def _add(self, unit: Found) -> None:
        self.found.append(unit)
        while self._open_units and self._open_units[-1].depth >= unit.depth:
            self._open_units.pop()
        self._open_units.append(unit)

    def _above(self, depth: int) -> Iterator[ClauseKind]:
        """Yield the kinds of what a clause at this depth would stand in, the innermost first."""
        return (one.kind for one in reversed(self._open_units) if one.depth < depth)

    def _rows(self, node: Xml, depth: int) -> None:
        """Read a table, a list of the web's kind, or a table of contents: a line each."""
        for child in node:
            name = local(child)
            if name == "tr":
                self._row(child, depth)
            elif name == "li":
                self._clause_of(child, _K.SUBPARAGRAPH, depth)
            elif name in {"thead", "tbody", "tfoot"}:
                self._rows(child, depth)
            elif name:
                self._leaf(child, _K.NOTE, depth)

    def _row(self, node: Xml, depth: int) -> None:
        unit = self._open(node, _K.TABLE_ROW, depth)
        for place, child in enumerate(c for c in node if local(c)):
            between = plain(" | ") if place else ()
            unit.text = one_plain((*unit.text, *between, *self._words(child)))
        self._notes_after(unit)

    # Words --------------------------------------------------------------------------------------

    def _line(self, node: Xml, depth: int, unit: Found | None) -> None:
        """Give words to the clause that they open, or make a clause of their own of them."""
        if _holds(node, "docTitle"):
            self._leaf(node, _K.TITLE, depth)
            return
        words = self.inline.segments(node)
        if not words:
            self._notes_at(depth)
            return
        if unit is not None and self.found[-1] is unit and not unit.text and not is_own(node):
            unit.text = words
            return
        signed = self.bare is _K.CLOSING and _holds(node, "signature")
        self._leaf_of(node, _K.SIGNATURE if signed else self.bare, depth, words)

    def _leaf(self, node: Xml, kind: ClauseKind, depth: int) -> None:
        words = self._words(node)
        if words or is_own(node):
            self._leaf_of(node, kind, depth, words)
        else:
            self._notes_at(depth)

    def _leaf_of(self, node: Xml, kind: ClauseKind, depth: int, words: tuple[Segment, ...]) -> None:
        unit = self._open(node, kind, depth)
        unit.text = words
        self._notes_after(unit)

    def _words(self, node: Xml) -> tuple[Segment, ...]:
        """Return the words of an element; where it holds several paragraphs, a line each."""
        if is_line(node):
            return self.inline.segments(node)
        lines = [self.inline.plain(node, node.text)]
        for child in node:
            lines += [self._words(child) if local(child) else ()]
            lines += [self.inline.plain(child, child.tail)]
        found: tuple[Segment, ...] = ()
        for line in filter(None, lines):
            found = (*found, *plain("\n"), *line) if found else line
        return one_plain(found)

    def _stray(self, node: Xml, words: str | None, depth: int) -> None:
        """Keep words that stand where the standard has none."""
        if words and words.strip():
            found = self.inline.plain(node, words)
            self.inline.warn(node, words, said("words outside of any paragraph were kept as one"))
            self._add(Found(self.bare, depth, node.sourceline or 1, text=found))

    def _notes_after(self, unit: Found) -> None:
        self._notes_at(unit.depth + 1)

    def _notes_at(self, depth: int) -> None:
        if not self.inline.notes:
            return
        for note in self.inline.take_notes():
            self._add(Found(_K.NOTE, depth, note.line, note.marker, text=plain(note.text)))

    def leave_notes(self) -> None:
        """Put the notes that nothing in the text referred to at its end."""
        self._notes_at(0)
        for id_, note in self.inline.kept_notes.items():
            if id_ not in self.inline.told:
                self._add(Found(_K.NOTE, 0, note.line, note.marker, text=plain(note.text)))


def _holds(node: Xml, name: str) -> bool:
    """Tell whether an element, or one in it, has a name."""
    return local(node) == name or (
        len(node) > 0 and next(node.iter(f"{{*}}{name}"), None) is not None
    )
