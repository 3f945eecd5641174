"""The body of a text while it is read: divisions, articles, paragraphs and lists.

A clause is only ever added at the end of the text, so that the words keep their order.
"""

import re

from app.formats.divisions import Divisions
from app.formats.headings import Heading, bare_number
from app.formats.imported import Block, ReadingWarning, excerpt
from app.formats.lists import Level, find, owner_of
from app.formats.marks import ListMark, MarkReader, Place
from app.formats.tree import Node
from app.said import said
from app.treaty.instrument import ClauseKind

_K = ClauseKind
_LETTERED = re.compile(r"[^\W\d](?!ec|um|h、|ullet)")
_OPENING = "[(“\"«‘' "
FLUSH = said("unnumbered text after a list: the end of the sentence, or a paragraph of its own?")


class Body:
    """Everything below the root that divisions and lists make."""

    def __init__(self, root: Node, marks: MarkReader) -> None:
        self.warnings: list[ReadingWarning] = []
        self.awaiting: Node | None = None
        self._marks = marks
        self._divisions = Divisions(root)
        self._levels: list[Level] = []
        self._article = 0

    @property
    def innermost(self) -> Node:
        """Return the clause that was begun last: a list item, a division, or the root."""
        return self._levels[-1].node if self._levels else self._divisions.top

    def close(self) -> None:
        """Close all divisions and lists."""
        self._divisions.close()
        self._levels = []
        self.awaiting = None

    def open(self, heading: Heading, block: Block) -> None:
        """Open a division; its title may be the next paragraph."""
        self._levels = []
        node = self._divisions.open(heading, block.line, block.level)
        node.heading = heading.title
        self.awaiting = None if heading.title else node
        self._count(node, block)

    def open_loose(self, block: Block, *, titled: bool) -> None:
        """Open a division that only the source's markup shows: "#### Explanatory notes", "### 2".

        ``titled``: a heading without a number follows, which is the title of a bare number.
        """
        self._levels = []
        node = Node(_K.SECTION, block.line, level=block.level)
        bare = bare_number(block.text)
        if bare is None:
            node.heading = block.text
            self._divisions.open_loose(node)
        else:
            node.label, node.number, node.heading = bare
            plain = node.number.isdigit() and not titled and not node.heading
            node.kind = _K.PARAGRAPH if plain else _K.SECTION
            self._divisions.open_numbered(node)
        self.awaiting = node if bare is not None and titled and not node.heading else None

    def take_heading(self, block: Block) -> None:
        """Give a paragraph as its title to the division that was opened last."""
        if self.awaiting is not None:
            self.awaiting.heading = block.text.lstrip("-–—: ")
        self.awaiting = None

    def add(self, kind: ClauseKind, block: Block) -> None:
        """Add a row of a table or a note where the text stands."""
        self.innermost.add(Node(kind, block.line, text=block.text))

    def paragraph(self, block: Block, upcoming: ListMark | None) -> None:
        """Add a paragraph, by the mark it begins with."""
        self.awaiting = None
        found = self._marks.read(block.text)
        if found is None:
            self._unmarked(block)
            return
        mark, begin = found
        node, place = self._item(mark, upcoming, block)
        inner = self._marks.read(block.text, begin) if place.style[:3] in {"num", "dec"} else None
        if inner is not None and _opens_list(inner[0]):
            node, _ = self._item(inner[0], upcoming, block)
            begin = inner[1]
        node.text = block.text[begin:]

    # Lists --------------------------------------------------------------------------------------

    def _item(self, mark: ListMark, upcoming: ListMark | None, block: Block) -> tuple[Node, Place]:
        """Add the clause of one mark at the level where it belongs."""
        found = find(self._levels, mark, upcoming)
        place = found.place
        parent = self._levels[found.depth - 1].node if found.depth else self._divisions.top
        before = parent.last.get(place.style)
        if not found.follows and before != place.value - 1:
            self._warn(
                block,
                said("the number {number} stands after {before}", number=mark.label, before=before)
                if before
                else said("the number {number} stands as the first of its list", number=mark.label),
            )
        parent.last[place.style] = place.value
        node = parent.add(Node(self._kind(found.depth, place), block.line, mark.label, mark.number))
        level = Level(place.style, place.value, node, block.column)
        self._levels = [*self._levels[: found.depth], level]
        return node, place

    def _kind(self, depth: int, place: Place) -> ClauseKind:
        """A number in an article is a paragraph, a letter a point; outside, both are paragraphs."""
        if depth:
            return _K.SUBPARAGRAPH
        lettered = _LETTERED.match(place.style) is not None or place.style.startswith("bullet")
        in_article = self._divisions.top.kind in {_K.ARTICLE, _K.PARAGRAPH}
        return _K.SUBPARAGRAPH if lettered and in_article else _K.PARAGRAPH

    # Text without a mark ------------------------------------------------------------------------

    def _unmarked(self, block: Block) -> None:
        top = self._divisions.top
        if not self._levels:
            self._in_division(top, block)
        elif block.text.lstrip(_OPENING)[:1].islower():
            self._owner_of_closing(block).add(Node(_K.CLOSING, block.line, text=block.text))
        elif self._levels[0].style[:3] in {"num", "dec"}:
            self._warn(block, FLUSH)
            self._levels = self._levels[:1]
            node = Node(_K.SUBPARAGRAPH, block.line, text=block.text)
            self._levels[0].node.add(node)
        else:
            self._warn(block, FLUSH)
            self._levels = []
            top.add(Node(_K.PARAGRAPH, block.line, text=block.text))

    def _owner_of_closing(self, block: Block) -> Node:
        """Return the clause whose list a closing text ends, and close that list.

        Where the columns do not tell whose it is, it is doubtful, and taken for the paragraph's.
        """
        left = owner_of(self._levels, block.column)
        if left is None:
            self._warn(block, FLUSH)
            left = 1 if self._levels[0].style[:3] in {"num", "dec"} else 0
        self._levels = self._levels[:left]
        return self.innermost

    def _in_division(self, top: Node, block: Block) -> None:
        """The first text of an article is its own; with a second one, both are paragraphs."""
        simple = top.kind in {_K.ARTICLE, _K.PARAGRAPH} and not top.children
        if simple and not top.text:
            top.text = block.text
            return
        if simple:
            top.add(Node(_K.PARAGRAPH, top.line, text=top.text))
            top.text = ""
        top.add(Node(_K.PARAGRAPH, block.line, text=block.text))

    # Doubts -------------------------------------------------------------------------------------

    def _count(self, node: Node, block: Block) -> None:
        """Warn where the numbers of articles leave one out or repeat; annexes begin again."""
        if node.kind is _K.ANNEX:
            self._article = 0
        if node.kind is not _K.ARTICLE or not node.number.isdecimal():
            return
        number = int(node.number)
        if number not in {1, self._article + 1}:
            self._warn(
                block,
                said(
                    "{article} stands after number {before}",
                    article=node.label,
                    before=self._article,
                ),
            )
        self._article = number

    def _warn(self, block: Block, message: str) -> None:
        self.warnings.append(ReadingWarning(block.line, excerpt(block.text), message))


def _opens_list(mark: ListMark) -> bool:
    """Whether a second mark in one paragraph is the first of a list: "3. (a) From the date"."""
    return any(p.value == 1 and _LETTERED.match(p.style) for p in mark.places)
