"""What a Word document says, with every tracked change in it, before any view of it is taken."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from app.said import said
from app.values import value


class OpKind(Enum):
    """What a tracked change does; the values are the names of its elements."""

    INSERTED = "ins"
    DELETED = "del"
    MOVED_FROM = "moveFrom"
    MOVED_TO = "moveTo"

    @property
    def brings(self) -> bool:
        """Whether what it marks is there only when the change is accepted."""
        return self in (OpKind.INSERTED, OpKind.MOVED_TO)


class Op(NamedTuple):
    """One tracked change, as far as it marks one place.

    A tuple, since those around each run are compared with those around the run before it.

    Attributes:
        author: as the word processor wrote it: free text, which proves nothing.
        date: as written; Word writes local time and calls it UTC. For showing only.
        move: the name that both ends of a move bear, or "".
    """

    kind: OpKind
    author: str
    date: str = ""
    move: str = ""


Ops = tuple[Op, ...]
"""Changes around one place, the outermost first: a deletion inside another's insertion has two."""


class Span(NamedTuple):
    """Some words of a paragraph that share their changes.

    A tuple, since a long document makes tens of thousands and a frozen class takes four times as
    long to make.

    Attributes:
        number: they are a number printed by us, which is computed and no wording.
        hidden: the document hides them.
        note: (kind, id) of the note whose mark this is; its text is then "".
        comments: ids of the comments whose range covers them.
    """

    text: str
    ops: Ops = ()
    number: bool = False
    hidden: bool = False
    note: tuple[str, str] | None = None
    comments: frozenset[str] = frozenset()


@value
class Style:
    """What a paragraph is, as far as its numbering and its place in the outline go.

    Attributes:
        name: id of its style, or "".
        number: (id of the list, level); either may be None: the style then says.
        outline: level from 0, or None: the style then says.
    """

    name: str = ""
    number: tuple[str | None, int | None] = (None, None)
    outline: int | None = None


@dataclass(slots=True)
class Paragraph:
    """One paragraph as it stands in the file. It grows while it is read, then it is left alone.

    Attributes:
        place: number in the file, from 1.
        where: the story and table cell that it stands in: ("body",), ("body", "t3", "r0", "c1").
        style: as it is now.
        before: the style before a tracked change of it, and that change.
        mark: changes of the paragraph mark; a mark that is gone joins it to the next paragraph.
        row: changes of the table rows that it stands in.
        bookmarks: names of those that begin in it.
    """

    place: int
    where: tuple[str, ...]
    style: Style = field(default_factory=Style)
    before: tuple[Op, Style] | None = None
    rtl: bool = False
    spans: list[Span] = field(default_factory=list[Span])
    mark: Ops = ()
    row: Ops = ()
    bookmarks: list[str] = field(default_factory=list[str])

    @property
    def in_table(self) -> bool:
        """Whether it stands in a cell."""
        return len(self.where) > 1


@value
class Comment:
    """One comment; ``answers`` is the id of the one it replies to, or ""."""

    id: str
    author: str
    text: str
    date: str = ""
    answers: str = ""
    done: bool = False


class Lack(Enum):
    """What a text cannot carry. The values are ends of sentences with “was left out”."""

    HEADER = said("a page header or footer")
    TEXT_BOX = said("a text box")
    PICTURE = said("a picture or drawing")
    OBJECT = said("an embedded object")
    MACROS = said("what the document would run, its macros,")
    LINK = said("the address of a link")
    EXTERNAL = said("a reference to a file or address outside")
    HIDDEN = said("hidden text")
    NOTE_MARK = said("the mark of a note, which stands after the paragraph")
    FORMATTING = said("a tracked change of formatting")
    EQUATION = said("the form of an equation, whose signs were kept in a row")
    SYMBOL = said("a sign from a symbol font")
    EMBEDDED = said("another document inside the document")


@value
class Lacking:
    """Something in the document that is not in its paragraphs: what, at which place, its words."""

    lack: Lack
    place: int
    words: str = ""


@value
class Document:
    """A Word document: its paragraphs in order, its notes, its comments, and what it lacks here.

    Attributes:
        notes: by (kind, id): the paragraphs of footnotes and endnotes.
        title: from its properties, or "".
    """

    paragraphs: tuple[Paragraph, ...]
    notes: Mapping[tuple[str, str], tuple[Paragraph, ...]]
    comments: tuple[Comment, ...]
    lacking: tuple[Lacking, ...]
