"""What stands inside a paragraph of a Word document: runs, changes, fields, notes, pictures."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from lxml import etree

from app.formats.docx.model import Lack, Lacking, Op, OpKind, Ops, Paragraph, Span
from app.formats.docx.names import COMPATIBILITY, MATH, STYLE_NUMBER, R, W
from app.formats.docx.package import Xml

_MC = f"{{{COMPATIBILITY}}}"
_M = f"{{{MATH}}}"
OPS: Mapping[str, OpKind] = {W + kind.value: kind for kind in OpKind}
"""Tracked changes by their elements."""
_MOVES = frozenset({W + OpKind.MOVED_FROM.value, W + OpKind.MOVED_TO.value})
_THROUGH = frozenset(
    {W + n for n in ("smartTag", "sdtContent", "fldSimple", "customXml", "dir", "bdo", "ruby")}
    | {W + "rubyBase", W + "sdt", _MC + "Choice"}
)
"""Elements that wrap what is in them, and say nothing of it that matters here."""
_SIGNS: Mapping[str, str] = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "cr": "\n",
    W + "noBreakHyphen": "\u2011",
}
_NOTES: Mapping[str, str] = {
    W + "footnoteReference": "footnote",
    W + "endnoteReference": "endnote",
}
_PICTURES = frozenset({W + "drawing", W + "pict"})
_TEXTS = frozenset({W + "t", W + "delText"})
_OFF = frozenset({"0", "false", "off", "none"})
_PRIVATE = range(0xE000, 0xF900)
_VAL, _AUTHOR, _DATE = W + "val", W + "author", W + "date"
_RUN, _PROPERTIES = W + "r", W + "rPr"
_NO_COMMENTS: frozenset[str] = frozenset()


@dataclass(slots=True)
class Open:
    """What is open across paragraphs: fields, ranges of moves and comments, and bookmarks to come.

    Attributes:
        code: of each field around, whether its code is being read, which is no text.
        moves: names of the open ends of moves by the id of their range.
        comments: ids of the open comments.
        bookmarks: names that stood between paragraphs and belong to the next one.
    """

    code: list[bool] = field(default_factory=list[bool])
    moves: dict[str, str] = field(default_factory=dict[str, str])
    comments: frozenset[str] = _NO_COMMENTS
    bookmarks: list[str] = field(default_factory=list[str])


def first(element: Xml | None, name: str) -> Xml | None:
    """Return the first child of a name, or None, in a third of the time of ``find``."""
    return None if element is None else next(element.iterchildren(W + name), None)


def is_on(properties: Xml | None, name: str) -> bool:
    """Return whether a switch ("b", "bidi", "vanish") is set among properties."""
    found = first(properties, name)
    return found is not None and str(found.get(_VAL, "true")) not in _OFF


def value_of(properties: Xml | None, name: str) -> str | None:
    """Return the value of a property, or None where it is not stated."""
    found = first(properties, name)
    value = None if found is None else found.get(_VAL)
    return None if value is None else str(value)


class Inline:
    """Reads the content of paragraphs, one after the other.

    Args:
        hidden: ids of styles whose words the document hides.
        addresses: what the links of this part lead to, by id of the relationship.
    """

    def __init__(self, hidden: frozenset[str], addresses: Mapping[str, str]) -> None:
        self.open = Open()
        self.lacking: list[Lacking] = []
        self._hidden = hidden
        self._addresses = addresses
        self._paragraph = Paragraph(0, ())
        self._buffer: list[str] = []
        self._known: dict[tuple[str, str, str, str], Op] = {}
        self._in_run: Mapping[str, Callable[[Xml, Ops], None]] = {
            W + "fldChar": self._field,
            W + "br": self._break,
            W + "sym": self._symbol,
            W + "object": self._object,
            W + "drawing": self._picture,
            W + "pict": self._picture,
            _MC + "AlternateContent": self._alternatives,
        }
        self._around: Mapping[str, Callable[[Xml, Ops], None]] = {
            W + "hyperlink": self._link,
            _MC + "AlternateContent": self._first_branch,
            _M + "oMath": self._equation,
            _M + "oMathPara": self._equation,
        }

    def read(self, element: Xml, paragraph: Paragraph, ops: Ops) -> None:
        """Fill a paragraph with what its element says; ``ops`` are the changes around it."""
        self._paragraph = paragraph
        paragraph.bookmarks += self.open.bookmarks
        self.open.bookmarks.clear()
        self._read(element, ops)

    def op(self, element: Xml, kind: OpKind) -> Op:
        """Return the change that an element states."""
        tag = str(element.tag)
        move = self._move(kind.value) if tag in _MOVES else ""
        key = (tag, element.get(_AUTHOR, ""), element.get(_DATE, ""), move)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = Op(kind, *key[1:])
        return found

    def ops_in(self, properties: Xml | None) -> Ops:
        """Return the changes that properties state of what they belong to: a mark, a row."""
        if properties is None:
            return ()
        tags = ((e, OPS.get(str(e.tag))) for e in properties)
        return tuple(self.op(e, kind) for e, kind in tags if kind is not None)

    def mark(self, element: Xml) -> bool:
        """Take a mark that stands between or in paragraphs; return whether it was one."""
        tag = str(element.tag)
        id_ = str(element.get(W + "id", ""))
        if tag == W + "bookmarkStart":
            self.open.bookmarks.append(str(element.get(W + "name", "")))
        elif tag == W + "commentRangeStart":
            self.open.comments |= {id_}
        elif tag == W + "commentRangeEnd":
            self.open.comments -= {id_}
        elif tag in (W + "moveFromRangeStart", W + "moveToRangeStart"):
            self.open.moves[id_] = f"{tag[len(W) :]}:{element.get(W + 'name', '')}"
        elif tag in (W + "moveFromRangeEnd", W + "moveToRangeEnd"):
            self.open.moves.pop(id_, None)
        else:
            return False
        return True

    def lack(self, lack: Lack, words: str = "") -> None:
        """Note something that is not carried, at the present paragraph."""
        self.lacking.append(Lacking(lack, self._paragraph.place, words))

    def _move(self, kind: str) -> str:
        begun = f"{kind}RangeStart:"
        names = [name for name in self.open.moves.values() if name.startswith(begun)]
        return names[-1].removeprefix(begun) if names else ""

    # Around runs --------------------------------------------------------------------------------

    def _read(self, element: Xml, ops: Ops) -> None:
        # Most changes hold one run; an iterator over it would take longer than to read it.
        for child in (element[0],) if len(element) == 1 else element:
            tag = str(child.tag)
            if tag == _RUN:
                self._run(child, ops)
            elif tag in OPS:
                self._read(child, (*ops, self.op(child, OPS[tag])))
            elif tag in self._around:
                self._around[tag](child, ops)
            elif tag in _THROUGH:
                self._read(child, ops)
            elif self.mark(child):
                self._paragraph.bookmarks += self.open.bookmarks
                self.open.bookmarks.clear()

    def _link(self, element: Xml, ops: Ops) -> None:
        address = self._addresses.get(str(element.get(R + "id", "")), "")
        if address:
            self.lack(Lack.LINK, address)
        self._read(element, ops)

    def _first_branch(self, element: Xml, ops: Ops) -> None:
        """Of several ways to say the same, read the first one only, never two."""
        if len(element):
            self._read(element[0], ops)

    def _equation(self, element: Xml, ops: Ops) -> None:
        self.lack(Lack.EQUATION, "".join(str(t.text or "") for t in element.iter(_M + "t")))
        self._signs(element, ops)

    def _signs(self, element: Xml, ops: Ops) -> None:
        """Keep the signs of an equation in the order they are stated."""
        for child in element:
            tag = str(child.tag)
            if tag == _M + "t":
                self._add(str(child.text or ""), ops)
            elif tag in OPS:
                self._signs(child, (*ops, self.op(child, OPS[tag])))
            elif tag == W + "r":
                self._run(child, ops)
            else:
                self._signs(child, ops)

    # Runs ---------------------------------------------------------------------------------------

    def _run(self, element: Xml, ops: Ops) -> None:
        only = element[0] if len(element) == 1 else None
        if only is not None and only.tag in _TEXTS and not self.open.code:
            self._add(only.text or "", ops)  # as most are
            return
        properties = None
        self._buffer = []
        for child in element:
            tag = str(child.tag)
            if tag in _TEXTS and not self.open.code:
                self._buffer.append(child.text or "")
            elif tag == _PROPERTIES:
                properties = child
            else:
                self._in_a_run(child, ops)
        if first(properties, "rPrChange") is not None:
            self.lack(Lack.FORMATTING, "".join(self._buffer))
        if self._buffer:
            self._flush(ops, properties)

    def _in_a_run(self, child: Xml, ops: Ops) -> None:
        tag = str(child.tag)
        if tag == W + "fldChar":
            self._field(child, ops)
        elif self.open.code and any(self.open.code):
            return  # the code of a field is no text
        elif tag in _TEXTS:
            self._buffer.append(str(child.text or ""))
        elif tag in _SIGNS:
            self._buffer.append(_SIGNS[tag])
        elif tag in _NOTES:
            if self._buffer:
                self._flush(ops, None)
            note = (_NOTES[tag], str(child.get(W + "id", "")))
            self._paragraph.spans.append(Span("", ops, note=note, comments=self.open.comments))
        elif tag in self._in_run:
            self._in_run[tag](child, ops)

    def _flush(self, ops: Ops, properties: Xml | None) -> None:
        words, self._buffer = "".join(self._buffer), []
        if properties is None:
            self._add(words, ops)
            return
        style = value_of(properties, "rStyle")
        hidden = is_on(properties, "vanish") or style in self._hidden
        self._add(words, ops, number=style == STYLE_NUMBER, hidden=hidden)

    def _add(self, words: str, ops: Ops, *, number: bool = False, hidden: bool = False) -> None:
        """Add words; to the last span where nothing tells them apart."""
        comments, spans = self.open.comments, self._paragraph.spans
        state = (ops, number, hidden, None, comments)
        if spans and not hidden and spans[-1][1:] == state:
            words = spans.pop().text + words
        spans.append(Span(words, *state))

    def _field(self, element: Xml, _: Ops) -> None:
        match element.get(W + "fldCharType"):
            case "begin":
                self.open.code.append(True)
            case "separate" if self.open.code:
                self.open.code[-1] = False
            case "end" if self.open.code:
                self.open.code.pop()
            case _:
                pass

    def _break(self, element: Xml, _: Ops) -> None:
        if element.get(W + "type") not in ("page", "column"):
            self._buffer.append("\n")

    def _symbol(self, element: Xml, _: Ops) -> None:
        try:
            code = int(str(element.get(W + "char", "FFFD")), 16)
        except ValueError:
            code = 0xFFFD
        if code in _PRIVATE or not 0x20 <= code < 0xD800:
            self.lack(Lack.SYMBOL, f"{element.get(W + 'font', '')} {code:04X}".strip())
            code = 0xFFFD
        self._buffer.append(chr(code))

    def _object(self, element: Xml, _: Ops) -> None:
        self.lack(Lack.OBJECT, _words_of(element))

    def _picture(self, element: Xml, _: Ops) -> None:
        boxed = " ".join(_words_of(box) for box in element.iter(W + "txbxContent"))
        if boxed.strip():
            self.lack(Lack.TEXT_BOX, boxed)
            return
        named = (str(e.get("descr") or e.get("alt") or "") for e in element.iter(etree.Element))
        self.lack(Lack.PICTURE, next((name for name in named if name), ""))

    def _alternatives(self, element: Xml, ops: Ops) -> None:
        if len(element):
            for child in element[0]:
                self._in_a_run(child, ops)


def _words_of(element: Xml) -> str:
    return " ".join("".join(str(t.text or "") for t in element.iter(*_TEXTS)).split())
