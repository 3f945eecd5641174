"""A Word document as the paragraphs of a text to be laid: one view, and what that leaves out."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from itertools import groupby

from app.formats.decode import cleaned
from app.formats.docx.model import Document, Lack, Op, Paragraph, Span
from app.formats.docx.names import STYLE_FURNITURE
from app.formats.docx.reader import read_document
from app.formats.docx.views import Accept, Line, accepted, lines, rejected
from app.formats.imported import Block, ReadingWarning, Source, excerpt
from app.formats.paragraphs import Unwrapper, squeezed
from app.said import counted, first_of, listed, said
from app.treaty.lexicon import Lexicon

_COUNTED = frozenset({Lack.FORMATTING, Lack.SYMBOL, Lack.NOTE_MARK})
"""What is told once, with how often it was met, and not place by place."""
_MOST_NAMED = 20
"""Authors in one sentence: it goes to another process, which takes no longer ones."""


class Changes(Enum):
    """How a text is read that has tracked changes in it; the values are those of the option."""

    REJECTED = "rejected"
    ACCEPTED = "accepted"


def read_blocks(data: bytes, words: Lexicon, changes: Changes) -> Source:
    """Return the paragraphs of a DOCX and everything about it that they do not carry.

    A printed number stands before its paragraph's words. The line of a warning is the number of
    the paragraph in the document.

    Raises:
        DocxError: the file is no Word document, damaged, or made to harm.
    """
    document, numbering = read_document(data)
    accept = accepted if changes is Changes.ACCEPTED else rejected
    reader = _Blocks(document, words)
    found = list(lines(document.paragraphs, accept))
    labelled = zip(found, numbering.labels(found, accept), strict=True)
    for row, held in groupby(labelled, key=lambda pair: _row_of(pair[0].last)):
        if row:
            reader.row(list(held))
        else:
            for line, label in held:
                reader.paragraph(line, label, numbering.outline(line.last.style))
                reader.notes(accept)
        reader.notes(accept)
    reader.tell(changes)
    return Source(reader.blocks, reader.warnings)


def _row_of(paragraph: Paragraph) -> tuple[str, ...]:
    """Return the row of the outermost table that a paragraph stands in, () for none."""
    return paragraph.where[:3] if paragraph.in_table else ()


@dataclass(slots=True)
class _Blocks:
    """Gathers blocks and warnings."""

    document: Document
    words: Lexicon
    blocks: list[Block] = field(default_factory=list[Block])
    warnings: list[ReadingWarning] = field(default_factory=list[ReadingWarning])
    _pending: list[tuple[tuple[str, str], int]] = field(
        default_factory=list[tuple[tuple[str, str], int]]
    )
    _hidden: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])

    def paragraph(self, line: Line, label: str, outline: int | None) -> None:
        """Take one paragraph of the body."""
        place, words = line.last.place, self._words(line, label)
        if not words.strip():
            return
        if line.last.style.name == STYLE_FURNITURE:
            self.blocks.append(Block(squeezed(words), place, furniture=True))
            return
        pieces = words.split("\n")
        if outline is not None:
            self.blocks.append(Block(squeezed(" ".join(pieces)), place, outline + 1))
            return
        found, warnings = Unwrapper(self.words).blocks((place, piece) for piece in pieces)
        self.blocks += found
        self.warnings += warnings

    def row(self, held: list[tuple[Line, str]]) -> None:
        """Take one row of a table; the paragraphs of a cell stand one after the other."""
        cells = [
            squeezed(" ".join(self._words(line, label) for line, label in cell))
            for _, cell in groupby(held, key=lambda pair: pair[0].last.where[3])
        ]
        if any(cells):
            self.blocks.append(Block(" | ".join(cells), held[0][0].last.place, row=True))

    def notes(self, accept: Accept) -> None:
        """Put the notes whose marks were met after what they belong to."""
        for key, place in self._pending:
            for line in lines(self.document.notes.get(key, ()), accept):
                words = squeezed(self._words(line, ""))
                if words:
                    self.blocks.append(Block(words, place, note=True))
        self._pending.clear()

    def _words(self, line: Line, label: str) -> str:
        place = line.last.place
        seen: list[Span] = []
        for span in line.spans:
            if span.note is not None:
                self._pending.append((span.note, place))
            elif span.hidden:
                self._hidden.append((place, span.text))
            else:
                seen.append(span)
        raw = "".join(s.text for s in seen)
        text, warnings = cleaned(f"{label} {raw}" if label and raw.strip() else raw, place)
        self.warnings += warnings
        return text

    # What is not carried ------------------------------------------------------------------------

    def tell(self, changes: Changes) -> None:
        """Note everything that the blocks do not carry, and how changes were read."""
        self._tell_changes(changes)
        for place, words in self._hidden:
            self._leave_out(Lack.HIDDEN, place, words)
        counted = Counter(lack.lack for lack in self.document.lacking if lack.lack in _COUNTED)
        for one in self.document.lacking:
            if one.lack not in _COUNTED:
                self._leave_out(one.lack, one.place, one.words)
            elif counted[one.lack]:
                times = counted.pop(one.lack)
                self._leave_out(one.lack, one.place, one.words, times)
        for comment in self.document.comments:
            message = said("a comment by {author} was left out", author=_named(comment.author))
            self.warnings.append(
                ReadingWarning(self._place_of(comment.id), excerpt(comment.text), message)
            )

    def _leave_out(self, lack: Lack, place: int, words: str, times: int = 1) -> None:
        message = said("{what} was left out", what=lack.value)
        if times > 1:
            message = said("{what} was left out ({times} times)", what=lack.value, times=times)
        self.warnings.append(ReadingWarning(max(place, 1), _fit(words), message))

    def _tell_changes(self, changes: Changes) -> None:
        by: Counter[str] = Counter()
        first = 0
        for paragraph, op in _changes(self.document):
            by[op.author] += 1
            first = first or paragraph.place
        if by:
            count = counted(by.total(), "{count} tracked change", "{count} tracked changes")
            message = _how_read(changes, count, _names_of(by))
            self.warnings.append(ReadingWarning(max(first, 1), "", message))

    def _place_of(self, comment: str) -> int:
        for paragraph in self.document.paragraphs:
            if any(comment in span.comments for span in paragraph.spans):
                return paragraph.place
        return 1


def _how_read(changes: Changes, count: str, names: str) -> str:
    match changes:
        case Changes.ACCEPTED:
            return said(
                "{count} by {names}: the text was read as if they were made; "
                "“travaux import-amendments” makes amendments of them",
                count=count,
                names=names,
            )
        case Changes.REJECTED:
            return said(
                "{count} by {names}: the text was read as before them; "
                "“travaux import-amendments” makes amendments of them",
                count=count,
                names=names,
            )


def _names_of(authors: Iterable[str]) -> str:
    named = [_named(author) for author in sorted(authors)]
    return listed(named) if len(named) <= _MOST_NAMED else first_of(named, _MOST_NAMED)


def _named(author: str) -> str:
    return excerpt(author) or said("somebody")


def _changes(document: Document) -> Iterator[tuple[Paragraph, Op]]:
    """Yield every tracked change of words, marks and rows, once for each place it marks."""
    for paragraph in _everything(document):
        for span in paragraph.spans:
            for op in span.ops:
                yield paragraph, op
        for op in (*paragraph.mark, *paragraph.row):
            yield paragraph, op


def _everything(document: Document) -> Iterable[Paragraph]:
    yield from document.paragraphs
    for note in document.notes.values():
        yield from note


def _fit(words: str) -> str:
    return excerpt(cleaned(words, 1)[0])
