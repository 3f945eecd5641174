"""Positions of delegations, and the matrix of who stands where."""

from dataclasses import asdict

from app.cli.commands.merging import a_pick
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, table, wrapped
from app.cli.places import HEADING, LANGUAGE, TEXT, clause_place
from app.cli.stands import STANCE_NAMES, STANCES, item_facts, items_text
from app.errors import NotFoundError, UsageError
from app.formats import csv_table
from app.merge.clause import ClauseMerge, WholeKind
from app.negotiation.conference import Conference
from app.negotiation.contest import contest
from app.negotiation.passage import passage_hash
from app.negotiation.place import Place
from app.negotiation.readings import reading_subject, whole_subject
from app.negotiation.stand_events import (
    AmendmentSubject,
    ClauseSubject,
    PositionTaken,
    Subject,
)
from app.said import said
from app.workspace.circles import for_tabling
from app.workspace.naming import Names, the_amendment, the_clause, the_text
from app.workspace.positions import (
    Cell,
    Matrix,
    Row,
    matrix,
    positions_on,
    positions_on_subject,
    take,
)
from app.workspace.positions_table import matrix_cells
from app.workspace.stand_words import STANCE_WORDS


def position(context: Context, asked: Arguments) -> Result:
    """Take a position, or take it back."""
    workspace = context.workspace()
    subject = _subject(workspace.conference, asked)
    audience = for_tabling(workspace, asked.audience)
    stance = STANCES[asked.stance]
    entry = take(workspace, PositionTaken(subject, stance, asked.note), audience)
    rows = positions_on_subject(workspace.conference, subject)
    data = {
        "entry": entry.hex(),
        "delegation": workspace.me.code,
        "stance": asked.stance,
        "note": asked.note,
        "audience": asked.audience,
        "positions": [item_facts(r) for r in rows],
    }
    who = "everybody" if audience is None else f"“{asked.audience}”, and nobody else"
    whose = "" if audience is None else " --for CODE"
    text = joined(
        f"{workspace.me.code} {STANCE_WORDS[stance]}. It is before {who}.",
        items_text(rows),
        f"To hand it to the others: travaux sync bundle-out FILE{whose}",
    )
    return Result(data, text)


def _subject(conference: Conference, asked: Arguments) -> Subject:
    if asked.pick is None and asked.whole is None:
        try:
            return AmendmentSubject(the_amendment(conference, asked.target).id)
        except NotFoundError:
            text, clause = the_clause(conference, asked.target)
            return ClauseSubject(clause, passage_hash(text.base, (clause,)))
    asked.clause = asked.target
    conference = conference.seen_by()  # units and readings are numbered as merge prints them
    _, place, _ = clause_place(conference, asked)
    found = contest(conference, place).merge
    if asked.whole is not None:
        return _whole(conference, place, found, asked.whole)
    return _reading(conference, place, found, str(asked.pick))


def _reading(conference: Conference, place: Place, found: ClauseMerge, pick: str) -> Subject:
    number, reading = a_pick(pick)
    if not 1 <= number <= len(found.units):
        raise NotFoundError(
            said("unit"), str(number), said("There are {count}.", count=len(found.units))
        )
    unit = found.units[number - 1]
    if not (reading.strip().isdecimal() and 1 <= int(reading) <= len(unit.readings)):
        raise NotFoundError(
            said("reading"),
            reading,
            said("Unit {number} has {count}.", number=number, count=len(unit.readings)),
        )
    return reading_subject(conference, place, unit, unit.readings[int(reading) - 1])


def _whole(conference: Conference, place: Place, found: ClauseMerge, number: int) -> Subject:
    if not 1 <= number <= len(found.wholes):
        raise NotFoundError(
            said("whole reading"), str(number), said("There are {count}.", count=len(found.wholes))
        )
    whole = found.wholes[number - 1]
    if whole.kind is not WholeKind.ALTERNATIVE:
        raise UsageError(
            said(
                "That is no other wording. Take a position on the clause, on a reading "
                "of it (--pick) or on the amendment that deletes it."
            )
        )
    return whole_subject(conference, place, whole.text)


def matrix_(context: Context, asked: Arguments) -> Result:
    """Show who stands where."""
    workspace = context.workspace()
    conference = workspace.conference.seen_by() if asked.public else workspace.conference
    if asked.clause:
        text, clause = the_clause(conference, asked.clause)
        rows = positions_on(conference, clause)
        name = Names(text.base).cite(clause)
        data = {"clause": name, "positions": [item_facts(r) for r in rows]}
        return Result(data, joined(f"{name}:", items_text(rows)) if rows else _NOBODY)
    found = matrix(workspace, the_text(conference, asked.text), public=asked.public)
    data = _matrix_facts(found)
    if asked.csv:
        csv = csv_table.write(*matrix_cells(found, in_words=True)).decode("utf-8-sig")
        return Result(data, csv.replace("\r\n", "\n").removesuffix("\n"))
    return Result(data, _matrix_text(found))


_NOBODY = "Nobody has taken a position there."


def _matrix_text(found: Matrix) -> str:
    if not found.rows:
        return "Nobody has taken a position on this text."
    head, rows = matrix_cells(found, in_words=False)
    hidden = counted(found.confidential, "stand")
    return joined(
        table(rows, head),
        "+ supports · if accepts if · … awaits instructions · ? reserves · – opposes · (of an "
        "earlier version) · a code after it: as its group",
        wrapped(f"* {hidden} not before everybody; --public leaves them out.")
        if found.confidential
        else "",
    )


def _matrix_facts(found: Matrix) -> dict[str, object]:
    codes = {p.id: p.code for p in found.parties}
    return {
        "text": found.title,
        "delegations": [p.code for p in found.parties],
        "matrix": [
            {
                "clause": row.name,
                "clause_id": row.clause.hex() if row.clause else None,
                "stands": {
                    codes[party]: _cell_facts(cell)
                    for party, cell in sorted(row.cells.items(), key=lambda c: codes[c[0]])
                },
                "close_to_agreement": list(row.close),
                "one_opponent_left": [{"on": name, "delegation": c} for name, c in row.one_left],
            }
            for row in found.rows
        ],
        "close_to_agreement": [_on(row, name) for row in found.rows for name in row.close],
        "one_opponent_left": [
            {**_on(row, name), "delegation": code}
            for row in found.rows
            for name, code in row.one_left
        ],
        "confidential": found.confidential,
    }


def _on(row: Row, name: str) -> dict[str, str]:
    return {"clause": row.name, "on": name}


def _cell_facts(cell: Cell) -> dict[str, object]:
    return {**asdict(cell), "stance": STANCE_NAMES[cell.stance]}


COMMANDS = (
    Command(
        "position",
        "take a position for your delegation on an amendment, a reading or a clause",
        "position 'Article 4(2)' opposes --pick 1=2 --note 'See our statement.'",
        position,
        (
            argument("target", metavar="TARGET", help="an amendment (FRA-12) or a clause"),
            argument("stance", choices=tuple(STANCES), help="where you stand; none takes it back"),
            argument("--note", default="", metavar="N", help="why, or on what condition"),
            argument("--pick", metavar="UNIT=READING", help="a reading of the clause, as in merge"),
            argument("--whole", type=int, metavar="N", help="a whole reading of it, as in merge"),
            argument(
                "--audience",
                default="all",
                metavar="NAME",
                help="who can read it: all (the default), own, chair, a group or caucus of yours",
            ),
            LANGUAGE,
            HEADING,
        ),
        more="A position on a reading survives decisions on other places of the clause. A group's "
        "position shows for its members who took none of their own.",
    ),
    Command(
        "matrix",
        "show who stands where: delegation by clause, the stand farthest from agreement",
        "matrix --csv > positions.csv",
        matrix_,
        (
            TEXT,
            argument("--clause", metavar="CLAUSE", help="every stand on one clause instead"),
            argument("--csv", action="store_true", help="as a table for spreadsheets"),
            argument(
                "--public",
                action="store_true",
                help="by what everybody can read, leaving out what is before fewer",
            ),
        ),
    ),
)
