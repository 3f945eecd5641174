"""A DOCX to what it says: paragraphs with all their tracked changes, notes, comments, and lacks."""

from collections.abc import Iterator, Mapping

from app.collector import resting_collector
from app.formats.docx.inline import OPS, Inline, first, is_on, value_of
from app.formats.docx.model import (
    Comment,
    Document,
    Lack,
    Lacking,
    Ops,
    Paragraph,
    Style,
)
from app.formats.docx.names import COMPATIBILITY, W14, W15, W
from app.formats.docx.numbering import Numbering
from app.formats.docx.package import DocxError, Package, Xml
from app.said import said

_WRAPPERS = frozenset({W + "sdt", W + "sdtContent", W + "customXml", W + "smartTag"})
_ALTERNATIVES = f"{{{COMPATIBILITY}}}AlternateContent"
_EMBEDDED = frozenset({W + "altChunk", W + "subDoc"})
_NORMAL_NOTES = (None, "normal")
_OUTSIDE = frozenset({"hyperlink"})
_LINKS_ONLY = frozenset({"hyperlink"})


@resting_collector()
def read_document(data: bytes) -> tuple[Document, Numbering]:
    """Return what a DOCX says, and how its paragraphs are numbered.

    Raises:
        DocxError: it is none, it is damaged, or it is made to harm.
    """
    package = Package(data)
    main = package.main()
    root = package.xml(main)
    body = None if root is None else root.find(W + "body")
    if body is None:
        raise DocxError(said("The part “{main}” holds no document text.", main=main))
    numbering = Numbering(package.related(main, "styles"), package.related(main, "numbering"))
    addresses = {
        id_: r.target
        for id_, r in package.relationships(main).items()
        if r.external and r.kind in _LINKS_ONLY
    }
    reader = _Stories(Inline(numbering.hidden, addresses))
    for one in (body, *body.itersiblings(W + "body")):  # damaged files have several
        reader.block(one, ("body",), (), ())
    paragraphs = tuple(reader.taken())
    notes = dict(_notes(package, main, reader))
    found = Document(
        paragraphs,
        notes,
        tuple(_comments(package, main)),
        (*reader.inline.lacking, *_around(package, main)),
    )
    return found, numbering


class _Stories:
    """Reads blocks (paragraphs, tables, wrappers) of one story after the other."""

    def __init__(self, inline: Inline) -> None:
        self.inline = inline
        self._found: list[Paragraph] = []
        self._place = 0
        self._tables = 0

    def taken(self) -> list[Paragraph]:
        """Return the paragraphs read since the last call."""
        found, self._found = self._found, []
        return found

    def block(self, element: Xml, where: tuple[str, ...], row: Ops, ops: Ops) -> None:
        """Read what stands in a body, cell or note, in order."""
        for child in element:
            tag = str(child.tag)
            if tag == W + "p":
                self._paragraph(child, where, row, ops)
            elif tag == W + "tbl":
                self._table(child, where, row)
            elif tag in _WRAPPERS:
                self.block(child, where, row, ops)
            elif tag in OPS:
                self.block(child, where, row, (*ops, self.inline.op(child, OPS[tag])))
            else:
                self._other(child, where, row, ops)

    def _other(self, child: Xml, where: tuple[str, ...], row: Ops, ops: Ops) -> None:
        tag = str(child.tag)
        if tag == _ALTERNATIVES and len(child):
            self.block(child[0], where, row, ops)
        elif tag in _EMBEDDED:
            self.inline.lack(Lack.EMBEDDED)
        else:
            self.inline.mark(child)

    def _table(self, table: Xml, where: tuple[str, ...], row: Ops) -> None:
        self._tables += 1
        name = f"t{self._tables}"
        for number, line in enumerate(_unwrapped(table, W + "tr")):
            changes = (*row, *self.inline.ops_in(first(line, "trPr")))
            for column, cell in enumerate(_unwrapped(line, W + "tc")):
                place = (*where, name, f"r{number}", f"c{column}")
                self.block(cell, place, (*changes, *self._cell(cell)), ())

    def _cell(self, cell: Xml) -> Ops:
        """Return the changes of a cell itself: it was put in, or taken out."""
        properties = first(cell, "tcPr")
        found: list[Xml] = [] if properties is None else list(properties)
        names = {W + "cellIns": W + "ins", W + "cellDel": W + "del"}
        return tuple(
            self.inline.op(e, OPS[names[str(e.tag)]]) for e in found if str(e.tag) in names
        )

    def _paragraph(self, element: Xml, where: tuple[str, ...], row: Ops, ops: Ops) -> None:
        self._place += 1
        properties = first(element, "pPr")
        found = Paragraph(self._place, where, row=row)
        self.inline.read(element, found, ops)
        if properties is not None:
            found.style = _style(properties)
            found.rtl = is_on(properties, "bidi")
            found.mark = self.inline.ops_in(first(properties, "rPr"))
            self._changed(found, properties)
        if ops:
            found.mark = (*ops, *found.mark)
        self._found.append(found)

    def _changed(self, found: Paragraph, properties: Xml) -> None:
        """Note how a paragraph was before a tracked change of its properties."""
        change = first(properties, "pPrChange")
        before = first(change, "pPr")
        if change is None:
            return
        style = Style() if before is None else _style(before)
        found.before = (self.inline.op(change, OPS[W + "ins"]), style)
        if style == found.style:
            self.inline.lack(Lack.FORMATTING)


def _style(properties: Xml) -> Style:
    listed = first(properties, "numPr")
    outline = value_of(properties, "outlineLvl")
    return Style(
        value_of(properties, "pStyle") or "",
        (value_of(listed, "numId"), _number(value_of(listed, "ilvl"))),
        _number(outline),
    )


def _number(words: str | None) -> int | None:
    return int(words) if words is not None and words.isdecimal() and len(words) < 5 else None


def _unwrapped(element: Xml, wanted: str) -> Iterator[Xml]:
    """Yield the rows of a table or the cells of a row, out of whatever wraps them."""
    for child in element:
        tag = str(child.tag)
        if tag == wanted:
            yield child
        elif tag in _WRAPPERS or tag in OPS:
            yield from _unwrapped(child, wanted)


def _notes(
    package: Package, main: str, reader: _Stories
) -> Iterator[tuple[tuple[str, str], tuple[Paragraph, ...]]]:
    for kind in ("footnote", "endnote"):
        root = package.related(main, kind + "s")
        for note in () if root is None else root.iterchildren(W + kind):
            if note.get(W + "type") in _NORMAL_NOTES:
                key = (kind, str(note.get(W + "id", "")))
                reader.block(note, (kind, key[1]), (), ())
                yield key, tuple(reader.taken())


def _comments(package: Package, main: str) -> Iterator[Comment]:
    root = package.related(main, "comments")
    if root is None:
        return
    threads = _threads(package.related(main, "commentsExtended"))
    held = [(c, _paragraph_id(c)) for c in root.iterchildren(W + "comment")]
    by_paragraph = {p: str(c.get(W + "id", "")) for c, p in held if p}
    for comment, paragraph in held:
        parent, done = threads.get(paragraph, ("", False))
        yield Comment(
            str(comment.get(W + "id", "")),
            str(comment.get(W + "author", "")),
            _words(comment),
            str(comment.get(W + "date", "")),
            by_paragraph.get(parent, ""),
            done,
        )


def _threads(root: Xml | None) -> Mapping[str, tuple[str, bool]]:
    """Return by paragraph of a comment the paragraph it answers, and whether it is settled."""
    return {
        str(e.get(W15 + "paraId", "")): (
            str(e.get(W15 + "paraIdParent", "")),
            e.get(W15 + "done") == "1",
        )
        for e in (() if root is None else root.iter(W15 + "commentEx"))
    }


def _paragraph_id(comment: Xml) -> str:
    ids = [str(p.get(W14 + "paraId", "")) for p in comment.iterchildren(W + "p")]
    return ids[-1] if ids else ""


def _words(element: Xml) -> str:
    """Return the words of a comment, header or footer, a line a paragraph."""
    pieces = ("".join(str(t.text or "") for t in p.iter(W + "t")) for p in element.iter(W + "p"))
    return "\n".join(piece for piece in pieces if piece.strip())


def _around(package: Package, main: str) -> Iterator[Lacking]:
    """Yield what the package holds beside its document and what no text carries."""
    for one in package.relationships(main).values():
        if one.external and one.kind not in _OUTSIDE:
            yield Lacking(Lack.EXTERNAL, 0, one.target)
        elif one.kind in ("header", "footer") and not one.external:
            root = package.xml(one.target)
            words = "" if root is None else " ".join(_words(root).split())
            if words:
                yield Lacking(Lack.HEADER, 0, words)
    if any(name.rpartition("/")[2].casefold() == "vbaproject.bin" for name in package.names):
        yield Lacking(Lack.MACROS, 0)
