"""Paragraphs of a foreign text to a tree of clauses, by the words of its language.

It never refuses a text and never loses or invents a word: every word of every block goes, in the
order of the text, into a label, a heading or a text. What it is unsure of is a warning with its
line, for a person to look at beside the source.
"""

import re
from collections.abc import Sequence
from enum import Enum, auto
from typing import assert_never

from app.formats.body import Body
from app.formats.formulas import Formulas
from app.formats.headings import Heading, HeadingReader, bare_number
from app.formats.imported import Block, ReadingWarning, excerpt
from app.formats.marks import ListMark, MarkReader
from app.formats.subheadings import nest_subheadings
from app.formats.tails import parted
from app.formats.tree import Node
from app.said import said
from app.treaty.instrument import ClauseKind
from app.treaty.lexicon import Lexicon

_K = ClauseKind
_MAX_HEADING = 200
_MAX_TITLE = 300
_TRUSTED = 4
"""So many times more headings in the markup than outside it: then those outside are none."""
_MAX_QUOTED = 8
"""Blocks; a quotation mark that is never closed must not swallow the rest."""
_ENDS_A_SENTENCE = re.compile(r"[.;:,。；：，،؛][\])”\"»]{0,3}$")
_COMMA = (",", "，", "،")


class _State(Enum):
    """Which part of a treaty is being read."""

    FRONT = auto()
    PREAMBLE = auto()
    BODY = auto()
    CLOSING = auto()


def tree_of(blocks: Sequence[Block], words: Lexicon) -> tuple[Node, list[ReadingWarning]]:
    """Return the root of the tree of clauses and what a person should look at."""
    blocks = tuple(parted(blocks, MarkReader(words)))
    reader = _TreeReader(blocks, words)
    for place, block in enumerate(blocks):
        reader.take(place, block)
    nest_subheadings(reader.root)
    return reader.root, reader.warnings + reader.body.warnings


class _TreeReader:
    """Takes the blocks of a text one after the other."""

    def __init__(self, blocks: Sequence[Block], words: Lexicon) -> None:
        self.root = Node(_K.TITLE, 0)
        self.warnings: list[ReadingWarning] = []
        headings, marks = HeadingReader(words), MarkReader(words)
        self.body = Body(self.root, marks)
        self._blocks = blocks
        self._formulas = Formulas(words)
        self._headings = headings
        self._heads = _headings_of(blocks, headings)
        self._first = [_mark_of(marks, b) for b in blocks]
        self._upcoming = _next_letters(self._first, self._heads)
        self._last_head = max((i for i, h in enumerate(self._heads) if h), default=-1)
        self._begins = self._first_of_the_text()
        self._state = _State.FRONT
        self._preamble = self.root
        self._titled = False
        self._quoted = 0
        self._in_quotes = False

    def take(self, place: int, block: Block) -> None:
        """Put one block where it belongs."""
        heading = None if self._is_quoted(block) else self._heads[place]
        if (
            block.note
            or block.furniture
            or (heading is None and self._headings.is_contents(block.text))
        ):
            self._aside(_K.NOTE, block)
        elif heading is not None:
            self._open(heading, block)
        elif block.row:
            self._aside(_K.TABLE_ROW, block)
        elif block.level and not self._formulas.preamble_word(block.text):
            self._marked_up(place, block)
        elif self._is_title_of_division(place, block):
            self.body.take_heading(block)
        else:
            self._words(place, block)

    def _words(self, place: int, block: Block) -> None:
        match self._state:
            case _State.FRONT:
                self._front(place, block)
            case _State.PREAMBLE:
                self._recital(place, block)
            case _State.BODY:
                self._body(place, block)
            case _State.CLOSING:
                self._after_closing(place, block)
            case _:
                assert_never(self._state)

    # Before the body ----------------------------------------------------------------------------

    def _first_of_the_text(self) -> int:
        """Return where the text proper begins: a preamble, a division, a number; -1 for nowhere."""
        for place, block in enumerate(self._blocks):
            mark = self._first[place]
            numbered = mark is not None and not mark.label[0].isalpha()
            if self._heads[place] is not None or numbered or self._is_preamble(block):
                return place
        return -1

    def _is_preamble(self, block: Block) -> bool:
        """Whether a paragraph is of the kind that preambles are made of."""
        text = block.text
        if self._formulas.preamble_word(text) is not None:
            return True
        if block.level or block.row:
            return False
        invokes = text.endswith(_COMMA) and len(text) <= _MAX_TITLE
        formulas = self._formulas
        opens = formulas.opens_preamble(text) or formulas.opens_recital(text)
        return invokes or opens or formulas.ends_preamble(text)

    def _front(self, place: int, block: Block) -> None:
        """The title, the cover page, and then the first words of the text proper."""
        long = len(block.text) > _MAX_TITLE
        division = self._begins >= 0 and self._heads[self._begins] is not None
        if place == self._begins or (place < self._begins and long and division):
            self._begin(place, block)
        elif not self._titled and not long and not _ENDS_A_SENTENCE.search(block.text):
            self._title(block)
        elif self._begins < 0:
            self._state = _State.BODY
            self._body(place, block)
        else:
            self._aside(_K.NOTE, block)

    def _title(self, block: Block) -> None:
        self._titled = True
        self.root.add(Node(_K.TITLE, block.line, text=block.text))

    def _begin(self, place: int, block: Block) -> None:
        """Begin the preamble, or the body where the text has none."""
        word = self._formulas.preamble_word(block.text)
        if self._first[place] is not None and not word:
            self._state = _State.BODY
            self._body(place, block)
            return
        self._state = _State.PREAMBLE
        heading, text = word or ("", block.text)
        self._preamble = self.root.add(Node(_K.PREAMBLE, block.line, heading=heading))
        self._pieces(text, block.line)

    def _recital(self, place: int, block: Block) -> None:
        """A paragraph of the preamble; numbers without any article after them are the body."""
        mark = self._first[place]
        if mark is not None and self._last_head < place and mark.label[0] not in "([（":
            self._state = _State.BODY
            self._body(place, block)
        elif mark is not None:
            text = block.text[len(mark.label) :].strip()
            node = Node(_K.RECITAL, block.line, mark.label, mark.number, text=text)
            self._preamble.add(node)
        elif self._formulas.closes(block.text):
            self._close(block)
        else:
            self._pieces(block.text, block.line)

    def _pieces(self, text: str, line: int) -> None:
        """Add the recitals of a paragraph, and the formulas before and after them."""
        preamble = self._preamble
        for piece in self._formulas.recitals(text):
            recital = self._formulas.opens_recital(piece)
            ends = self._formulas.ends_preamble(piece)
            if recital:
                preamble.add(Node(_K.RECITAL, line, text=piece))
            elif not ends and not preamble.text and not preamble.children:
                preamble.text = piece
            else:
                preamble.add(Node(_K.CHAPEAU if ends else _K.RECITAL, line, text=piece))
            if ends:
                self._state = _State.BODY

    # The body -----------------------------------------------------------------------------------

    def _open(self, heading: Heading, block: Block) -> None:
        """Open a division."""
        if self._state is _State.CLOSING and heading.kind is not _K.ANNEX:
            self._warn(block, said("a division after the closing text"))
        self._state = _State.BODY
        self.body.open(heading, block)

    def _marked_up(self, place: int, block: Block) -> None:
        """A heading that only the source's markup shows: a title, or a division without a word."""
        if self.body.awaiting is not None and bare_number(block.text) is None:
            self.body.take_heading(block)
        elif self._state is _State.FRONT and not self._titled and bare_number(block.text) is None:
            self._title(block)
        elif self._state is _State.FRONT and self._is_cover(place):
            self._aside(_K.NOTE, block)
        else:
            self._state = _State.BODY
            following = self._blocks[place + 1] if place + 1 < len(self._blocks) else None
            titled = following is not None and bool(following.level) and not self._heads[place + 1]
            self.body.open_loose(block, titled=titled)

    def _is_cover(self, place: int) -> bool:
        """Whether a second heading belongs to the cover: a preamble or a division follows it."""
        if place >= self._begins:
            return False
        return self._first[self._begins] is None or self._heads[self._begins] is not None

    def _body(self, place: int, block: Block) -> None:
        if self._first[place] is None and self._formulas.closes(block.text):
            self._close(block)
        else:
            self.body.paragraph(block, self._upcoming[place])

    def _is_title_of_division(self, place: int, block: Block) -> bool:
        """Whether a paragraph is the title of the division whose number stands before it."""
        text = block.text
        return (
            self.body.awaiting is not None
            and self._first[place] is None
            and place + 1 < len(self._blocks)
            and len(text) <= _MAX_HEADING
            and not _ENDS_A_SENTENCE.search(text)
            and not self._formulas.closes(text)
        )

    # After the body -----------------------------------------------------------------------------

    def _close(self, block: Block) -> None:
        """Begin the closing text."""
        self.body.close()
        self._state = _State.CLOSING
        self.root.add(Node(_K.CLOSING, block.line, text=block.text))

    def _after_closing(self, place: int, block: Block) -> None:
        """More closing text, signatures, or a list of what was annexed."""
        text = block.text
        if self._first[place] is not None:
            self.body.paragraph(block, self._upcoming[place])
            return
        self.body.close()
        more = self._formulas.closes(text) or _ENDS_A_SENTENCE.search(text) is not None
        kind = _K.CLOSING if more and not self._formulas.signs(text) else _K.SIGNATURE
        self.root.add(Node(kind, block.line, text=text))

    # Helpers ------------------------------------------------------------------------------------

    def _aside(self, kind: ClauseKind, block: Block) -> None:
        """Add a note or a row of a table where the text stands."""
        match self._state:
            case _State.PREAMBLE:
                self._preamble.add(Node(kind, block.line, text=block.text))
            case _State.FRONT:
                self.root.add(Node(kind, block.line, text=block.text))
            case _State.BODY | _State.CLOSING:
                self.body.add(kind, block)
            case _:
                assert_never(self._state)
        if block.furniture:
            self._warn(block, said("it looks like a page number; it was kept as a note"))

    def _is_quoted(self, block: Block) -> bool:
        """Whether a block stands in a quotation that was opened before it."""
        inside = self._in_quotes
        opened, closed = block.text.count("“"), block.text.count("”")
        if opened != closed and block.text.count('"') != abs(opened - closed):
            self._in_quotes = opened > closed
        self._quoted = self._quoted + 1 if self._in_quotes else 0
        if self._quoted > _MAX_QUOTED:
            self._warn(block, said("a quotation mark before this was never closed"))
            self._in_quotes, self._quoted = False, 0
        return inside and self._in_quotes and not block.level

    def _warn(self, block: Block, message: str) -> None:
        self.warnings.append(ReadingWarning(block.line, excerpt(block.text), message))


def _headings_of(blocks: Sequence[Block], reader: HeadingReader) -> list[Heading | None]:
    """Return the heading that each block is, or None.

    In a source that marks its headings up, a plain line that looks like one is a sentence.
    """
    found = [None if b.row else reader.read(b.text, b.level) for b in blocks]
    marked = sum(1 for b, head in zip(blocks, found, strict=True) if head and b.level)
    plain = sum(1 for b, head in zip(blocks, found, strict=True) if head and not b.level)
    if marked < _TRUSTED * max(1, plain):
        return found
    return [head if b.level else None for b, head in zip(blocks, found, strict=True)]


def _mark_of(marks: MarkReader, block: Block) -> ListMark | None:
    found = None if block.row or block.level else marks.read(block.text)
    return found[0] if found else None


def _next_letters(
    marks: Sequence[ListMark | None], heads: Sequence[Heading | None]
) -> list[ListMark | None]:
    """Return for each block the next mark after it that can be a letter or a Roman number."""
    found: list[ListMark | None] = []
    coming: ListMark | None = None
    for mark, head in zip(reversed(marks), reversed(heads), strict=True):
        found.append(coming)
        if head is not None:
            coming = None
        elif mark is not None and mark.number and not mark.number[0].isdecimal():
            coming = mark
    found.reverse()
    return found
