"""A treaty as an Akoma Ntoso file: a draft (``bill``) or a text as adopted (``act``).

What the standard has an element for is that element; what it has none for stands in a named
container, so that no clause is left out, wherever it stands. The same text gives the same bytes.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from app.formats.akn.metadata import of_annex, party_ids, text_meta
from app.formats.akn.model import NAMESPACE, OWN_NAMESPACE, AknText, Unit
from app.formats.akn.words import inlines, keeping, listed, paragraph
from app.formats.akn.xml import Element, element, serialised
from app.formats.view import Segment, SegmentKind, plain
from app.treaty.instrument import ClauseKind

_K = ClauseKind
HIERARCHY = {
    _K.BOOK: "book",
    _K.PART: "part",
    _K.TITLE_DIVISION: "title",
    _K.CHAPTER: "chapter",
    _K.SECTION: "section",
    _K.ARTICLE: "article",
    _K.PARAGRAPH: "paragraph",
    _K.SUBPARAGRAPH: "point",
}
NAMED = {
    _K.TITLE: "docTitle",
    _K.PREAMBLE: "preamble",
    _K.RECITAL: "recital",
    _K.CHAPEAU: "chapeau",
    _K.CLOSING: "closing",
    _K.ANNEX: "annex",
    _K.SIGNATURE: "signature",
    _K.TABLE_ROW: "tableRow",
    _K.NOTE: "note",
} | HIERARCHY
"""What a container of a kind is called where it stands among blocks, or has no element."""
EMPTY = "empty"


@dataclass(slots=True)
class _Branch:
    """A clause with what stands in it."""

    unit: Unit
    children: list["_Branch"] = field(default_factory=list["_Branch"])

    @property
    def kind(self) -> ClauseKind:
        return self.unit.row.clause.kind

    @property
    def is_bare(self) -> bool:
        """Whether it is nothing but words: no number, no heading, nothing in it."""
        return not (self.children or self.unit.row.label or self.unit.row.heading)


def write(text: AknText) -> bytes:
    """Return a treaty as a file."""
    root = Element("akomaNtoso", {"xmlns": NAMESPACE, "xmlns:tx": OWN_NAMESPACE})
    contains = "singleVersion" if text.modifications else "originalVersion"
    document = root.add(text.type.value, name="treaty", contains=contains)
    document.children.append(text_meta(text))
    _Writer(text.units, party_ids(text.parties)).fill(document, text)
    return serialised(root)


def clauses_as_elements(units: Sequence[Unit], references: Mapping[str, str]) -> list[Element]:
    """Return clauses as they stand in a body, for a document of another kind to hold."""
    writer = _Writer(units, references)
    return writer.hierarchy(_branches(units), "")


def _branches(units: Iterable[Unit]) -> list[_Branch]:
    top: list[_Branch] = []
    open_: list[_Branch] = []
    for unit in units:
        branch = _Branch(unit)
        del open_[unit.row.depth :]
        (open_[-1].children if open_ else top).append(branch)
        open_.append(branch)
    return top


def _split(top: list[_Branch]) -> tuple[list[_Branch], ...]:
    """Return front, preamble, body, conclusions and annexes; each a stretch of the text."""
    begin, end = 0, len(top)
    while begin < end and top[begin].is_bare and top[begin].kind in {_K.TITLE, _K.NOTE}:
        begin += 1
    body = begin + (begin < end and top[begin].kind is _K.PREAMBLE)
    annexes = end
    while annexes > body and top[annexes - 1].kind is _K.ANNEX:
        annexes -= 1
    closing = annexes
    while closing > body and top[closing - 1].kind in {_K.CLOSING, _K.SIGNATURE}:
        closing -= 1
    return top[:begin], top[begin:body], top[body:closing], top[closing:annexes], top[annexes:]


class _Writer:
    """Puts the clauses of one text into elements."""

    def __init__(self, units: Sequence[Unit], references: Mapping[str, str]) -> None:
        self._references = references
        self._taken = {unit.eid for unit in units}

    def fill(self, document: Element, text: AknText) -> None:
        """Put the whole text after the head of a document."""
        front, preamble, body, closing, annexes = _split(_branches(text.units))
        if front:
            document.children.append(Element("preface", {}, [self._front(b) for b in front]))
        for branch in preamble:
            document.children.append(self._preamble(branch))
        held = document.add("body", eId=self._free("body"))
        held.children.extend(self.hierarchy(body, ""))
        if not held.children:
            held.add("hcontainer", name=EMPTY, eId=self._free("body__empty"))
        if closing:
            blocks = self._blocks(closing, "")
            document.children.append(Element("conclusions", {}, [*blocks]))
        if annexes:
            heads = [of_annex(text.identity, text.type, n) for n in range(1, len(annexes) + 1)]
            made = [self._annex(b, head) for b, head in zip(annexes, heads, strict=True)]
            document.children.append(Element("attachments", {}, [*made]))

    # Attributes and words -----------------------------------------------------------------------

    def _free(self, eid: str) -> str:
        """Return a name that no other element has."""
        name, count = eid, 1
        while name in self._taken:
            count += 1
            name = f"{eid}-{count}"
        self._taken.add(name)
        return name

    def _of(self, unit: Unit) -> dict[str, str]:
        """Return the attributes that every clause has."""
        found = {
            "eId": unit.eid,
            "wId": unit.wid,
            "GUID": unit.row.clause.id.hex(),
            "tx:state": unit.state.value,
            "tx:by": listed(unit.by),
        }
        return {name: value for name, value in found.items() if value}

    def _p(self, segments: Sequence[Segment], eid: str) -> Element:
        return paragraph(segments, eid, self._references)

    def _head(self, made: Element, unit: Unit) -> None:
        """Add the number and the heading of a clause."""
        if unit.row.label:
            words = plain(unit.row.label)
            made.children.append(Element("num", keeping(words), [unit.row.label]))
        if unit.row.heading:
            eid = self._free(f"{unit.eid}__heading")
            held = inlines(unit.row.heading, eid, self._references)
            attributes = {"eId": eid} | keeping(unit.row.heading)
            made.children.append(Element("heading", attributes, held))

    # Before the body ----------------------------------------------------------------------------

    def _front(self, branch: _Branch) -> Element:
        if branch.kind is not _K.TITLE:
            return self._block(branch)
        unit = branch.unit
        title = Element("docTitle", {}, inlines(unit.row.text, unit.eid, self._references))
        p = Element("p", keeping(unit.row.text), [title])
        return Element("longTitle", self._of(unit), [p])

    def _preamble(self, branch: _Branch) -> Element:
        unit = branch.unit
        made = Element("preamble", self._of(unit))
        for name, segments in (
            ("number", plain(unit.row.label)),
            ("heading", unit.row.heading),
            ("enactingAuthority", unit.row.text),
        ):
            if segments:
                eid = self._free(f"{unit.eid}__{name}")
                made.add("formula", self._p(segments, eid), name=name, eId=eid)
        for recitals, group in groupby(branch.children, lambda b: b.kind is _K.RECITAL):
            if recitals:
                held = made.add("recitals", eId=self._free(f"{unit.eid}__recs_1"))
                held.children.extend(self._item("recital", b) for b in group)
            else:
                made.children.extend(self._blocks(list(group), unit.eid))
        if not made.children:
            made.add("p")
        return made

    # Blocks: preface, preamble, conclusions -----------------------------------------------------

    def _blocks(self, branches: Sequence[_Branch], parent: str) -> list[Element]:
        """Return clauses as blocks; rows of a table that follow one another are one table."""
        found: list[Element] = []
        for is_row, group in groupby(branches, lambda b: b.kind is _K.TABLE_ROW and b.is_bare):
            if is_row:
                found.append(self._table(list(group), parent))
            else:
                found += [self._block(branch) for branch in group]
        return found

    def _block(self, branch: _Branch) -> Element:
        if not branch.is_bare:
            return self._item("tblock", branch)
        name = NAMED[branch.kind]
        words = self._p(branch.unit.row.text, branch.unit.eid)
        if branch.kind is _K.CHAPEAU:
            return Element("formula", {"name": "enactingFormula"} | self._of(branch.unit), [words])
        return Element("container", {"name": name} | self._of(branch.unit), [words])

    def _item(self, tag: str, branch: _Branch) -> Element:
        """Return a clause as a block with number, heading and words, and what stands in it."""
        unit = branch.unit
        class_ = {} if tag == "recital" else {"class": NAMED[branch.kind]}
        made = Element(tag, class_ | self._of(unit))
        self._head(made, unit)
        made.children.append(self._p(unit.row.text, unit.eid))
        for is_row, group in groupby(
            branch.children, lambda b: b.kind is _K.TABLE_ROW and b.is_bare
        ):
            if is_row:
                made.children.append(self._table(list(group), unit.eid))
            else:
                made.children.extend(self._item("tblock", b) for b in group)
        return made

    def _table(self, rows: Sequence[_Branch], parent: str) -> Element:
        made = Element("table", {"eId": self._free(f"{parent}__table_1" if parent else "table_1")})
        for branch in rows:
            made.children.append(Element("tr", self._of(branch.unit), [*self._cells(branch.unit)]))
        return made

    def _cells(self, unit: Unit) -> list[Element]:
        """Return the cells of a row; a contested row is one cell, so that no mark is torn."""
        words = unit.row.text
        if len(words) == 1 and words[0].kind is SegmentKind.PLAIN:
            cells = words[0].text.split(" | ")
            return [element("td", self._p(plain(cell), unit.eid)) for cell in cells]
        return [element("td", self._p(words, unit.eid))]

    # The body -----------------------------------------------------------------------------------

    def hierarchy(self, branches: Sequence[_Branch], parent: str) -> list[Element]:
        """Return clauses as steps of a body."""
        found: list[Element] = []
        for is_row, group in groupby(branches, lambda b: b.kind is _K.TABLE_ROW and b.is_bare):
            if is_row:
                eid = self._free(f"{parent}__rows_1" if parent else "rows_1")
                held = element("hcontainer", name="table", eId=eid)
                content = held.add("content", eId=self._free(f"{eid}__content"))
                content.children.append(self._table(list(group), parent))
                found.append(held)
            else:
                found += [self._clause(branch) for branch in group]
        return found

    def _clause(self, branch: _Branch) -> Element:
        unit = branch.unit
        tag = HIERARCHY.get(branch.kind)
        made = Element(tag or "hcontainer", self._of(unit))
        if tag is None:
            made.attributes = {"name": NAMED[branch.kind]} | made.attributes
        self._head(made, unit)
        self._inside(made, branch)
        return made

    def _inside(self, made: Element, branch: _Branch) -> None:
        """Add the words of a clause and what stands in it."""
        unit, children = branch.unit, list(branch.children)
        if not children:
            if unit.row.text:
                self._framed(made, "content", unit.row.text, unit.eid)
            return
        if unit.row.text:
            self._framed(made, "intro", unit.row.text, unit.eid)
        elif children[0].kind is _K.CHAPEAU and children[0].is_bare:
            made.children.append(self._frame_clause("intro", children.pop(0)))
        last = children.pop() if children and _wraps_up(children[-1]) else None
        made.children.extend(self.hierarchy(children, unit.eid))
        if last is not None:
            made.children.append(self._frame_clause("wrapUp", last))

    def _framed(self, made: Element, tag: str, words: Sequence[Segment], eid: str) -> None:
        made.add(tag, self._p(words, eid), eId=self._free(f"{eid}__{tag}"))

    def _frame_clause(self, tag: str, branch: _Branch) -> Element:
        """Return a chapeau or a closing text where the standard has a place for it."""
        unit = branch.unit
        return Element(tag, self._of(unit), [self._p(unit.row.text, unit.eid)])

    # After the body -----------------------------------------------------------------------------

    def _annex(self, branch: _Branch, head: Element) -> Element:
        unit = branch.unit
        made = Element("attachment", self._of(unit))
        self._head(made, unit)
        document = made.add("doc", name="annex")
        document.children.append(head)
        body = document.add("mainBody")
        if unit.row.text or not branch.children:
            body.children.append(self._p(unit.row.text, unit.eid))
        body.children.extend(self.hierarchy(branch.children, unit.eid))
        return made


def _wraps_up(branch: _Branch) -> bool:
    return branch.kind is _K.CLOSING and branch.is_bare
