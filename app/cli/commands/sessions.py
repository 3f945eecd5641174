"""Readings of a text; tabling opened and closed."""

from collections.abc import Sequence

from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.moments import a_moment
from app.cli.output import joined, moment, table, wrapped
from app.cli.places import TEXT
from app.errors import UsageError
from app.ids import ClauseId
from app.negotiation.conference import Conference, Text
from app.negotiation.stand_events import SessionSet, Stage
from app.said import said
from app.workspace.naming import Names, the_clause, the_text
from app.workspace.sessions import (
    SessionRow,
    ShutOut,
    sessions_of,
    set_session,
    shut_out,
    usual_stage,
)
from app.workspace.stand_words import STAGE_WORDS


def open_(context: Context, asked: Arguments) -> Result:
    """Open tabling."""
    when = context.workspace().clock()
    deadline = a_moment(asked.deadline, when) if asked.deadline else None
    return _set(context, asked, deadline, tabling=True)


def close(context: Context, asked: Arguments) -> Result:
    """Close tabling."""
    return _set(context, asked, None, tabling=False)


def _set(context: Context, asked: Arguments, deadline: int | None, *, tabling: bool) -> Result:
    workspace = context.workspace()
    text, clauses = _subject(workspace.conference.seen_by(), asked)
    stage = (
        Stage(asked.reading)
        if asked.reading
        else usual_stage(workspace.conference.seen_by(), text, clauses)
    )
    said = SessionSet(text.base.id, tuple(clauses), stage, tabling, deadline, asked.note)
    admitted = set_session(workspace, said)
    names = Names(text.base)
    where = ", ".join(map(names.cite, clauses)) or f"“{text.base.title}”"
    data = {
        "text": text.base.title,
        "clauses": [names.cite(c) for c in clauses],
        "reading": int(stage),
        "tabling": "open" if tabling else "closed",
        "deadline": deadline,
        "admitted": [s.number for s in admitted],
    }
    state = "open" if tabling else "closed"
    more = [
        f"It is to be closed at {moment(deadline)}." if deadline else "",
        "Amendments that come before everybody from here on are not admitted."
        if not tabling
        else "",
        f"Now on the table: {', '.join(s.number for s in admitted)}." if admitted else "",
    ]
    done = f"Tabling on {where} is {state}, {STAGE_WORDS[stage]}."
    return Result(data, joined(wrapped(done), *map(wrapped, more)))


def _subject(conference: Conference, asked: Arguments) -> tuple[Text, list[ClauseId]]:
    if not asked.clause:
        return the_text(conference, asked.text), []
    found = [the_clause(conference, name) for name in asked.clause]
    if len({text.base.id for text, _ in found}) > 1:
        raise UsageError(
            said("These clauses are in different texts. Name those of one text at a time.")
        )
    return found[0][0], [clause for _, clause in found]


def status(context: Context, asked: Arguments) -> Result:
    """Show the readings, and what was not admitted."""
    conference = context.workspace().conference.seen_by()
    text = the_text(conference, asked.text)
    rows = sessions_of(conference, text)
    late = [s for s in shut_out(conference) if s.instrument == text.base.id]
    names = Names(text.base)
    data = {
        "text": text.base.title,
        "sessions": [_facts(r) for r in rows],
        "not_admitted": [shut_out_facts(names, s) for s in late],
    }
    cells = [(r.name, STAGE_WORDS[r.stage], _tabling(r), r.note) for r in rows]
    shown = table(cells, ("TEXT OR CLAUSE", "READING", "TABLING", "NOTE")) or (
        "The chair has opened no reading yet; amendments may be tabled."
    )
    return Result(data, joined(shown, shut_out_text(names, late)))


def _tabling(row: SessionRow) -> str:
    if not row.tabling:
        return "closed"
    return f"open until {moment(row.deadline)}" if row.deadline else "open"


def _facts(row: SessionRow) -> dict[str, object]:
    return {
        "clause": row.name if row.clause else None,
        "reading": int(row.stage),
        "tabling": "open" if row.tabling else "closed",
        "deadline": row.deadline,
        "note": row.note,
        "time": row.time,
    }


def shut_out_facts(names: Names, row: ShutOut) -> dict[str, object]:
    """Return an amendment that is not admitted, for ``--json``."""
    return {
        "amendment": row.number,
        "delegation": row.party,
        "clauses": [names.cite(c) for c in row.clauses],
        "state": row.state,
        "why": row.why,
    }


def shut_out_text(names: Names, rows: Sequence[ShutOut]) -> str:
    """Return the amendments that are not admitted, for a person; "" without any."""
    if not rows:
        return ""
    cells = [(r.number, ", ".join(map(names.cite, r.clauses)), r.state) for r in rows]
    what = (
        "They come on the table, as they are, when the chair opens it again: travaux session open, "
        "or travaux status-of CLAUSE open for an agreed clause."
    )
    return joined(table(cells, ("NOT ADMITTED", "CLAUSES", "WHY")), wrapped(what))


_CLAUSES = argument(
    "--clause",
    metavar="CLAUSE",
    nargs="+",
    action="extend",
    default=[],
    help="only these clauses, with all that stands in them (default: the whole text)",
)
_READING = argument(
    "--reading",
    type=int,
    choices=tuple(int(s) for s in Stage),
    help="first, second or third reading (default: as before)",
)
_NOTE = argument("--note", default="", metavar="N", help="a word to the delegations")
_DEADLINE = argument(
    "--deadline",
    metavar="WHEN",
    help="until when, as '2026-12-01 18:00' (UTC) or 72h from now; it closes nothing by itself",
)

COMMANDS = (
    Command(
        "session open",
        "open tabling for a text or for clauses (chair)",
        "session open --reading 2 --deadline 72h",
        open_,
        (TEXT, _CLAUSES, _READING, _DEADLINE, _NOTE),
        more="What was tabled while it was closed comes on the table, as it is.",
    ),
    Command(
        "session close",
        "close tabling for a text or for clauses (chair)",
        "session close --clause 'Article 4' 'Article 5'",
        close,
        (TEXT, _CLAUSES, _READING, _NOTE),
        more="Amendments that come before everybody after it are kept and listed, and not "
        "admitted. What delegations share among themselves is not concerned.",
    ),
    Command(
        "session status",
        "show the reading, whether tabling is open, and what was not admitted",
        "session status",
        status,
        (TEXT,),
    ),
)
