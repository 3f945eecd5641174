"""A text as it is shown (base, clean, rolling) as a Word document, brackets and names included."""

from collections.abc import Iterable, Iterator

from app.formats.docx.layout import Layouts, Slot
from app.formats.docx.markup import Hand, Look, is_rtl, table
from app.formats.docx.names import BOOKMARK_EMPTY, BOOKMARK_HEADING, BOOKMARK_TEXT, BOOKMARK_VIEW
from app.formats.docx.packing import Facts, packed, text_width
from app.formats.view import RenderedClause, RenderedText, Segment, SegmentKind, around, written
from app.treaty.instrument import ClauseKind

_LOOKS = {
    SegmentKind.PLAIN: Look.PLAIN,
    SegmentKind.BRACKETED: Look.PLAIN,
    SegmentKind.INSERTED: Look.NEW,
    SegmentKind.DELETED: Look.GONE,
}
_CELL = " | "


def write(text: RenderedText, facts: Facts, masthead: Iterable[str], view: str) -> bytes:
    """Return a text as a DOCX file; each clause bears a hidden bookmark with its id.

    ``view`` is the name of what is shown, kept in a bookmark too.
    """
    hand = Hand(text.language, facts.when)
    body = "".join([*furniture(hand, masthead), *_Body(hand, view).clauses(text.clauses)])
    return packed(facts, body)


def furniture(hand: Hand, lines: Iterable[str]) -> Iterator[str]:
    """Yield what stands above a text: symbol, date, original language."""
    for line in lines:
        yield hand.paragraph("TravauxFurniture", hand.run(line))


def segments(hand: Hand, found: Iterable[Segment]) -> str:
    """Return words with their brackets; what is to go is struck, what is to come is bold."""
    return "".join(piece for segment in found for piece in _segment(hand, segment))


def _segment(hand: Hand, segment: Segment) -> Iterator[str]:
    opening, before, after, closing = around(segment)
    if opening:
        yield hand.run(opening)
    if before:
        yield hand.run(before, Look.NAME)
    yield hand.run(segment.text, _LOOKS[segment.kind])
    if after:
        yield hand.run(after, Look.NAME)
    if closing:
        yield hand.run(closing)


class _Body:
    """Writes clause after clause; rows of tables that follow one another are one table."""

    def __init__(self, hand: Hand, view: str) -> None:
        self._hand = hand
        self._rtl = is_rtl(hand.language)
        self._layouts = Layouts()
        self._rows: list[list[str]] = []
        self._waiting = [BOOKMARK_VIEW + view]

    def clauses(self, found: Iterable[RenderedClause]) -> Iterator[str]:
        """Yield the paragraphs and tables of a text."""
        for clause in found:
            if clause.clause.kind is ClauseKind.TABLE_ROW and not clause.heading:
                self._rows.append(self._cells(clause))
                continue
            yield from self._table()
            yield from self._paragraphs(clause)
        yield from self._table()
        if self._waiting:
            yield self._hand.paragraph("TravauxItem0", self._awaited())

    def _paragraphs(self, clause: RenderedClause) -> Iterator[str]:
        said = (bool(clause.heading), bool(clause.text))
        laid = self._layouts.of(clause.clause.kind, clause.depth, clause.label, said)
        id_ = clause.clause.id.hex()
        if laid.heading is None and laid.text is None:
            self._waiting.append(BOOKMARK_EMPTY + id_)
        if laid.heading is not None:
            yield self._paragraph(laid.heading, BOOKMARK_HEADING + id_, clause.heading)
        if laid.text is not None:
            yield self._paragraph(laid.text, BOOKMARK_TEXT + id_, clause.text)

    def _paragraph(self, slot: Slot, bookmark: str, words: tuple[Segment, ...]) -> str:
        number = self._hand.run(slot.number, Look.NUMBER) if slot.number else ""
        held = self._hand.bookmark(bookmark, segments(self._hand, words))
        return self._hand.paragraph(slot.style, self._awaited() + number + held)

    def _awaited(self) -> str:
        waiting, self._waiting = self._waiting, []
        return "".join(self._hand.bookmark(name) for name in waiting)

    def _cells(self, clause: RenderedClause) -> list[str]:
        name = BOOKMARK_TEXT + clause.clause.id.hex()
        if any(s.kind is not SegmentKind.PLAIN for s in clause.text):
            cells = [segments(self._hand, clause.text)]  # a choice may reach over several cells
        else:
            cells = [self._hand.run(words) for words in written(clause.text).split(_CELL)]
        cells[0] = self._awaited() + self._hand.bookmark(name, cells[0])
        return [self._hand.paragraph("TravauxCell", cell) for cell in cells]

    def _table(self) -> Iterator[str]:
        rows, self._rows = self._rows, []
        if not rows:
            return
        columns = max(len(row) for row in rows)
        empty = self._hand.paragraph("TravauxCell", "")
        filled = [row + [empty] * (columns - len(row)) for row in rows]
        yield table(filled[0], filled[1:], text_width(), rtl=self._rtl)
        yield self._hand.paragraph("TravauxItem0", "")
