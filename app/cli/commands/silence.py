"""Silence procedures: who says nothing agrees."""

from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.moments import a_moment
from app.cli.output import joined, moment, wrapped
from app.errors import UsageError
from app.said import said
from app.workspace.naming import the_clause, the_text
from app.workspace.silence import (
    BreakRow,
    Course,
    Matter,
    SilenceRow,
    break_silence,
    close,
    receive,
    silences,
    start,
    the_break,
    the_silence,
)
from app.workspace.workspace import Workspace

_OF = argument("silence", nargs="?", metavar="SILENCE", help="beginning of its id, if several")


def start_(context: Context, asked: Arguments) -> Result:
    """Start a silence procedure."""
    workspace = context.workspace()
    conference = workspace.conference.seen_by()
    found = [the_clause(conference, name) for name in asked.clause]
    if len({text.base.id for text, _ in found}) > 1:
        raise UsageError(
            said("These clauses are in different texts. Name those of one text at a time.")
        )
    text = found[0][0] if found else the_text(conference, asked.text)
    deadline = a_moment(asked.deadline, workspace.clock()) if asked.deadline else None
    clauses = [clause for _, clause in found]
    entry = start(workspace, text, Matter(asked.what, clauses, deadline, asked.note))
    return _told(workspace, entry.hex(), "The silence procedure has begun.")


def break_(context: Context, asked: Arguments) -> Result:
    """Break silence."""
    workspace = context.workspace()
    silence = the_silence(workspace.conference, asked.silence)
    break_silence(workspace, silence, asked.reason)
    late = (
        "The chair has closed it already: your break is shown as claimed, pending proof, until the "
        "chair or the secretariat accepts the proof that it had been received in time."
        if silence.closed
        else "Hand it to the chair before the deadline: travaux sync bundle-out FILE. What the "
        "chair does not hold when closing is a claim, pending proof."
    )
    return _told(workspace, silence.by.id.hex(), f"{workspace.me.code} breaks silence. {late}")


def close_(context: Context, asked: Arguments) -> Result:
    """Close a silence procedure."""
    workspace = context.workspace()
    silence = the_silence(workspace.conference, asked.silence)
    close(workspace, silence, moment(silence.said.deadline))
    return _told(workspace, silence.by.id.hex(), "The silence procedure is closed.")


def receive_(context: Context, asked: Arguments) -> Result:
    """Rule on a late break."""
    workspace = context.workspace()
    silence = the_silence(workspace.conference, asked.silence)
    found = the_break(silence, asked.break_, workspace.conference)
    receive(workspace, silence, found, accepted=asked.ruling == "accept", reason=asked.reason)
    verb = "is accepted" if asked.ruling == "accept" else "is not accepted"
    return _told(workspace, silence.by.id.hex(), f"The proof of receipt {verb}.")


def _told(workspace: Workspace, id_: str, done: str) -> Result:
    rows = silences(workspace.conference, workspace.clock())
    (row,) = (r for r in rows if r.id.hex() == id_)
    return Result(_facts(row), joined(wrapped(done), _text(row)))


def status(context: Context, _: Arguments) -> Result:
    """Show silence procedures."""
    workspace = context.workspace()
    rows = silences(workspace.conference, workspace.clock())
    text = joined(*map(_text, rows)) or "There has been no silence procedure."
    return Result({"silences": [_facts(r) for r in rows]}, text)


def _facts(row: SilenceRow) -> dict[str, object]:
    return {
        "silence": row.id.hex(),
        "what": row.what,
        "note": row.note,
        "clauses": list(row.names),
        "started": row.started,
        "deadline": row.deadline,
        "closed": row.closed,
        "result": row.course.name.lower(),
        "due": row.is_due,
        "text_changed": row.is_stale,
        "breaks": [_break_facts(b) for b in row.breaks],
    }


def _break_facts(row: BreakRow) -> dict[str, object]:
    return {
        "break": row.id.hex(),
        "delegation": row.party,
        "reason": row.reason,
        "time": row.time,
        "standing": row.timeliness.name.lower().replace("_", "-"),
        "standing_words": row.timeliness.value,
        "ruling": row.ruling,
    }


def _text(row: SilenceRow) -> str:
    until = f"until {moment(row.deadline)}" if row.closed is None else "closed"
    broken = row.closed is None and row.breaks
    course = "broken, to be closed by the chair" if broken else row.course.value
    lines = [
        wrapped(f"{row.id.hex()[:8]}  {row.what} ({', '.join(row.names)})"),
        wrapped(f"{until}; {course}.", "  "),
        wrapped(row.note, "  "),
        *(wrapped(_break_text(b), "    ", "  ") for b in row.breaks),
        wrapped(_next(row), "  "),
    ]
    return "\n".join(line for line in lines if line)


def _break_text(row: BreakRow) -> str:
    said = f"{row.party} broke silence ({row.timeliness.value}): {row.reason}"
    claimed = f" – signed {moment(row.time)}, as its device claims"
    return f"{said}{claimed}{'; ' + row.ruling if row.ruling else ''}"


def _next(row: SilenceRow) -> str:
    if row.is_stale:
        return "The text has changed since; this silence is not about what it says now."
    if row.is_due:
        return "Its deadline has passed; the chair closes it: travaux silence close"
    if row.course is Course.PENDING:
        return "The chair or the secretariat rules on the claim: travaux silence rule"
    if row.course is Course.KEPT:
        return "Nobody broke it. The chair states what follows: travaux status-of CLAUSE agreed"
    return ""


_REASON = argument("--reason", required=True, metavar="R", help="why")

COMMANDS = (
    Command(
        "silence start",
        "put something under a silence procedure (chair)",
        "silence start 'Article 4 as in L.1/Rev.2' --clause 'Article 4' --deadline 72h",
        start_,
        (
            argument("what", metavar="WHAT", help="what is agreed if nobody objects, in words"),
            argument(
                "--clause",
                metavar="CLAUSE",
                nargs="+",
                action="extend",
                default=[],
                help="the clauses it is about (default: the whole text)",
            ),
            argument("--of", dest="text", metavar="TEXT", help="which text, if there are several"),
            argument(
                "--deadline",
                metavar="WHEN",
                help="'2026-12-01 18:00' (UTC) or 72h from now (default: as the rules say)",
            ),
            argument("--note", default="", metavar="N", help="a word to the delegations"),
        ),
    ),
    Command(
        "silence break",
        "break silence for your delegation",
        "silence break --reason 'Our capital does not agree to paragraph 2.'",
        break_,
        (_OF, _REASON),
        more="It counts as in time if the chair holds it when closing. Else it is a claim until "
        "the proof of receipt is accepted.",
    ),
    Command(
        "silence close",
        "close a silence procedure and state what had come in (chair)",
        "silence close",
        close_,
        (_OF,),
    ),
    Command(
        "silence rule",
        "accept, or not, the proof that a late break was in time (chair, secretariat)",
        "silence rule 3fa9c1d2 KEN accept --reason 'Fax of 1 December, 17:40.'",
        receive_,
        (
            argument("silence", metavar="SILENCE", help="beginning of its id"),
            argument("break_", metavar="BREAK", help="code of the delegation, or beginning of id"),
            argument("ruling", choices=("accept", "refuse"), help="accept the proof, or not"),
            _REASON,
        ),
    ),
    Command(
        "silence status",
        "show silence procedures, who broke them and what follows",
        "silence status",
        status,
    ),
)
