"""Looking back: the record, and how a wording came about."""

from collections.abc import Iterable

from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, moment, table, wrapped
from app.cli.places import within
from app.cli.rosters import notice_facts, notice_text
from app.workspace.auditing import LogRow, log
from app.workspace.naming import Names, the_clause
from app.workspace.notices import roster_notices

_LEGEND = "° No post-quantum signature covers it yet; the next statement of its device does."


def log_(context: Context, asked: Arguments) -> Result:
    """List the entries of the record."""
    workspace = context.workspace()
    conference = workspace.conference
    wanted = within(*the_clause(conference, asked.clause)) if asked.clause else None
    rows = [r for r in log(workspace) if wanted is None or not wanted.isdisjoint(r.clauses)]
    names = [Names(text.base) for text in conference.texts.values()]
    notices = roster_notices(workspace)
    data = {"entries": [_entry(r, names) for r in rows], "notices": notice_facts(notices)}
    cells = [(_marked(r), moment(r.time), r.party, r.device, _what(r)) for r in rows]
    head = ("ENTRY", "CLAIMED TIME", "PARTY", "DEVICE", "WHAT")
    alarms = notice_text([n for n in notices if n.alarm])
    legend = wrapped(_LEGEND) if any(not r.sealed for r in rows) else ""
    count = counted(len(rows), "entry", "entries")
    return Result(data, joined(alarms, table(cells, head), legend, count))


def _marked(row: LogRow) -> str:
    return row.entry.hex()[:8] + ("" if row.sealed else "°")


def _what(row: LogRow) -> str:
    return (f"{row.audience}: " if row.audience else "") + row.what + _without(row)


def _without(row: LogRow) -> str:
    return f" – without effect: {row.effect}" if row.effect else ""


def _entry(row: LogRow, names: Iterable[Names]) -> dict[str, object]:
    return {
        "id": row.entry.hex(),
        "order": row.lam,
        "time": row.time,
        "party": row.party,
        "device": row.device,
        "what": row.what,
        "clauses": sorted(n.cite(c) for n in names for c in row.clauses if c in n.text),
        "effect": row.effect,
        "audience": row.audience or "all",
        "sealed": row.sealed,
        "filed": row.filed,
    }


COMMANDS = (
    Command(
        "log",
        "list the entries of the record",
        "log --clause 'Article 4'",
        log_,
        (argument("--clause", metavar="CLAUSE", help="only those that touch this clause"),),
        more="Times are what the author's device claimed; the order is the record's own.",
    ),
)
