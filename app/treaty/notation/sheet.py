"""The clauses of an instrument as one document, so that brackets are read over all of it.

Each heading and each text is a paragraph; the printed number stands before the first of the two, as
on paper, for brackets open before numbers ("[2. Each Party") and close after them.
"""

from bisect import bisect_right
from collections.abc import Iterable

from app.ids import ClauseId
from app.treaty.instrument import Clause
from app.treaty.notation.document import Document, of_paragraphs
from app.treaty.wording import Part
from app.values import value


@value
class Line:
    """Where one paragraph of the document comes from.

    Attributes:
        lead: characters of the printed number, and the blank after it, before the words.
        words: the heading or the text.
    """

    clause: ClauseId
    part: Part
    lead: int
    words: str


@value
class Sheet:
    """A document and, paragraph by paragraph, the clauses it was made of."""

    document: Document
    lines: tuple[Line, ...]

    def line_at(self, place: int) -> Line:
        """Return the line that a character stands in."""
        return self.lines[self.document.paragraph_at(place)]

    def offset_at(self, place: int) -> int:
        """Return a character's place in the words of its line; negative within the number."""
        index = self.document.paragraph_at(place)
        return place - self.document.paragraphs[index].start - self.lines[index].lead


def sheet_of(clauses: Iterable[Clause], language: str) -> Sheet:
    """Return clauses, in the order of the text, as one document in one language."""
    lines: list[Line] = []
    written: list[str] = []
    for clause in clauses:
        wording = clause.wording(language)
        label = clause.label.strip()
        for part in (Part.HEADING, Part.TEXT):
            words = wording.part(part)
            if not words and not (label and part is Part.TEXT):
                continue
            lead = f"{label} " if label else ""
            lines.append(Line(clause.id, part, len(lead), words))
            written.append(lead + words)
            label = ""
    return Sheet(of_paragraphs(written), tuple(lines))


@value
class Lines:
    """Where the lines of a file begin, to say on which one a character stands."""

    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> "Lines":
        """Return the lines of a text."""
        starts = [0, *(i + 1 for i, c in enumerate(text) if c == "\n")]
        return cls(tuple(starts))

    def number(self, place: int) -> int:
        """Return the number of the line, from 1, that a character stands on."""
        return bisect_right(self.starts, place)
