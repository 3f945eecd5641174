"""The positions on a text as rows, for spreadsheets and for other programs."""

from collections.abc import Iterator, Mapping

from app.ids import ClauseId
from app.negotiation.conference import Conference, Text
from app.negotiation.stand_events import Stance
from app.negotiation.stands import item_of
from app.values import value
from app.workspace.naming import Names
from app.workspace.positions import Cell, ItemRow, Matrix, item_row, positions_on
from app.workspace.stand_words import STANCE_WORDS
from app.workspace.tabulating import moment

STANCE_SIGNS: Mapping[Stance, str] = {
    Stance.SUPPORTS: "+",
    Stance.ACCEPTS_IF: "if",
    Stance.AWAITS: "…",
    Stance.RESERVES: "?",
    Stance.OPPOSES: "–",
}
"""How a stance is written where there is no room for a word."""


@value
class PositionRow:
    """One delegation's stand on one thing. The names of the fields are the columns.

    Attributes:
        provision: the clause; "" for an amendment that adds a clause to the text.
        about: "clause", "amendment" or "reading".
        on: the amendment's number, the reading's words, or "the clause".
        counts: "yes" while it is before the conference; else what became of it, or "no".
        delegation: code.
        stance, note: what it said.
        via: code of the group that said it for its member.
        earlier: "yes" when it was said of an earlier version or wording.
        sponsor: "yes" when it sponsors the amendment, and said nothing besides.
        taken: the moment that its device claims, in UTC.
        clause: for programs, in hexadecimal.
    """

    provision: str
    about: str
    on: str
    counts: str
    delegation: str
    stance: str
    note: str
    via: str
    earlier: str
    sponsor: str
    taken: str
    clause: str


def position_rows(conference: Conference, text: Text) -> Iterator[PositionRow]:
    """Yield the positions on a text that everybody can read, in the order of the text.

    What was said before fewer stays with them: a table goes from hand to hand.
    """
    conference, names = conference.seen_by(), Names(text.base)
    for clause, _ in text.base.walk():
        for item in positions_on(conference, clause.id):
            yield from _rows(item, names.cite(clause.id), clause.id)
    for amendment in conference.ordered(text.base.id):
        if not amendment.clauses:
            yield from _rows(item_row(conference, item_of(conference, amendment)), "", None)


def _rows(item: ItemRow, provision: str, clause: ClauseId | None) -> Iterator[PositionRow]:
    for stand in item.stands:
        yield PositionRow(
            provision=provision,
            about=item.about.value,
            on=item.name,
            counts="yes" if item.live else item.fate or "no",
            delegation=stand.party,
            stance=STANCE_WORDS[stand.stance],
            note=stand.note,
            via=stand.via,
            earlier="yes" if stand.earlier else "",
            sponsor="yes" if stand.sponsor else "",
            taken="" if stand.time is None else moment(stand.time),
            clause=clause.hex() if clause else "",
        )


def matrix_cells(found: Matrix, *, in_words: bool) -> tuple[list[str], list[list[str]]]:
    """Return the head and the rows of a matrix as a table of words, or of signs."""
    head = ["CLAUSE", *(p.code for p in found.parties), "CLOSE TO AGREEMENT", "ONE OPPONENT LEFT"]
    rows = [
        [
            row.name,
            *(cell_words(row.cells.get(p.id), in_words=in_words) for p in found.parties),
            ", ".join(row.close),
            ", ".join(f"{name}: {code}" for name, code in row.one_left),
        ]
        for row in found.rows
    ]
    return head, rows


def cell_words(cell: Cell | None, *, in_words: bool) -> str:
    """Return a cell of a matrix as words, or as a sign.

    In parentheses what was said of an earlier version; behind it the group whose stand it is, and
    an asterisk where not everybody can read it.
    """
    if cell is None:
        return ""
    said = STANCE_WORDS[cell.stance] if in_words else STANCE_SIGNS[cell.stance]
    earlier = f"({said})" if cell.earlier else said
    via = f" {cell.via}" if cell.via else ""
    return f"{earlier}{via}{'*' if cell.confidential else ''}"
