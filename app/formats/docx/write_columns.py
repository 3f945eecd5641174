"""Two to four columns, a row a clause: base, proposals, rolling text, decision."""

from collections.abc import Iterable, Sequence

from app.formats.docx.markup import Hand, Look, is_rtl, table
from app.formats.docx.packing import Facts, packed, text_width
from app.formats.docx.tracked import Atom
from app.formats.docx.write_text import furniture, segments
from app.formats.view import Segment
from app.values import value


@value
class Piece:
    """One paragraph of a cell: who says it, and what, as words with brackets or as a redline."""

    label: str = ""
    segments: tuple[Segment, ...] = ()
    redline: tuple[Atom, ...] = ()


Cell = tuple[Piece, ...]


def write(
    heads: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    facts: Facts,
    masthead: Iterable[str],
) -> bytes:
    """Return a DOCX file on its side, with one table whose head is on every page."""
    hand = Hand(facts.language, facts.when)
    first = [hand.paragraph("TravauxCellHead", hand.run(head)) for head in heads]
    lines = [[_cell(hand, cell) for cell in row] for row in rows]
    held = table(first, lines, text_width(landscape=True), rtl=is_rtl(facts.language))
    body = "".join([*furniture(hand, masthead), held, hand.paragraph("TravauxCell", "")])
    return packed(facts, body, landscape=True)


def _cell(hand: Hand, cell: Cell) -> str:
    return "".join(_piece(hand, piece) for piece in cell) or hand.paragraph("TravauxCell", "")


def _piece(hand: Hand, piece: Piece) -> str:
    label = hand.run(f"{piece.label} ", Look.NAME) if piece.label else ""
    words = segments(hand, piece.segments) + "".join(_atom(hand, a) for a in piece.redline)
    return hand.paragraph("TravauxCell", label + words)


def _atom(hand: Hand, atom: Atom) -> str:
    look = Look.NEW if atom.brought else Look.GONE if atom.taken else Look.PLAIN
    return hand.run(atom.text, look)
