"""How firmly clauses are agreed, and the assent of delegations."""

from collections.abc import Mapping

from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, moment, pairs, table, wrapped
from app.errors import UsageError
from app.ids import ClauseId
from app.negotiation.conference import Conference, Text
from app.negotiation.stand_events import Status
from app.said import said
from app.workspace.clause_status import (
    STATUS_SLUGS,
    AssentRow,
    ClauseStatus,
    assent,
    assents_on,
    set_status,
    status_of,
    statuses_in,
)
from app.workspace.naming import Names, the_clause, the_text

_STATUSES: Mapping[str, Status] = {
    "open": Status.OPEN,
    "agreed-ad-ref": Status.AD_REFERENDUM,
    "agreed": Status.AGREED,
    "adopted": Status.ADOPTED,
}
_WHOLE = "all"


def status_of_(context: Context, asked: Arguments) -> Result:
    """Show how firmly a clause is agreed, or state it."""
    workspace = context.workspace()
    text, clauses = _clauses(workspace.conference.seen_by(), asked)
    if asked.status is None:
        return _shown(workspace.conference.seen_by(), text, clauses)
    every = set_status(workspace, text, clauses, _STATUSES[asked.status], asked.reason)
    conference = workspace.conference.seen_by()
    found = status_of(conference, every[0])
    names = Names(text.base)
    data = {
        "clauses": [names.cite(c) for c in every],
        "status": STATUS_SLUGS[found.shown],
        "stated": asked.status,
        "provisional": found.provisional,
        "reason": asked.reason,
    }
    held_back = (
        "Nothing is agreed until everything is: it counts as agreed ad referendum until every "
        "clause of the text is agreed."
        if found.provisional
        else ""
    )
    refuses = (
        "Amendments and decisions may change it again."
        if asked.status == "open"
        else "It refuses changes until it is reopened: travaux status-of CLAUSE open --reason R"
    )
    done = f"{_named(text, every)}: {found.shown.value}."
    return Result(data, joined(wrapped(done), wrapped(held_back), wrapped(refuses)))


def _clauses(conference: Conference, asked: Arguments) -> tuple[Text, list[ClauseId]]:
    """Return the clause that is named, or all at the top of a text for "all"."""
    if asked.clause.casefold() == _WHOLE:
        text = the_text(conference, asked.text)
        return text, [c.id for c in text.base.children(None)]
    if asked.text:
        raise UsageError(said("Name the text only with “all”: a clause is found in any text."))
    text, clause = the_clause(conference, asked.clause)
    return text, [clause]


def _named(text: Text, clauses: tuple[ClauseId, ...]) -> str:
    names = Names(text.base)
    others = len(clauses) - 1
    more = f" and {counted(others, 'clause')} in it" if others else ""
    return f"{names.cite(clauses[0])}{more}"


def _shown(conference: Conference, text: Text, clauses: list[ClauseId]) -> Result:
    names = Names(text.base)
    if len(clauses) == 1 and not text.base.children(clauses[0]):
        found = status_of(conference, clauses[0])
        return Result(_facts(names, found), _told(names, found))
    held = statuses_in(conference, text)
    wanted = {c.id for top in clauses for c, _ in text.base.walk(top)} | set(clauses)
    rows = [s for c, s in held.items() if c in wanted]
    cells = [(names.cite(s.clause), s.shown.value, s.reason, _valid(s.assents)) for s in rows]
    data = {"clauses": [_facts(names, s) for s in rows]}
    return Result(data, table(cells, ("CLAUSE", "STATUS", "REASON", "ASSENT OF")))


def _valid(assents: tuple[AssentRow, ...]) -> str:
    return ", ".join(a.party for a in assents if a.valid)


def _facts(names: Names, found: ClauseStatus) -> dict[str, object]:
    return {
        "clause": names.cite(found.clause),
        "clause_id": found.clause.hex(),
        "status": STATUS_SLUGS[found.shown],
        "locked": found.locked,
        "brackets": found.brackets,
        "provisional": found.provisional,
        "reason": found.reason,
        "by": found.by,
        "time": found.time,
        "undisposed": list(found.undisposed),
        "assents": [_assent_facts(a) for a in found.assents],
    }


def _assent_facts(row: AssentRow) -> dict[str, object]:
    return {
        "delegation": row.party,
        "valid": row.valid,
        "clauses": row.clauses,
        "time": row.time,
    }


def _told(names: Names, found: ClauseStatus) -> str:
    rows = [
        ("Status", found.shown.value),
        ("Stated by", f"{found.by}, {moment(found.time)}" if found.time is not None else ""),
        ("Reason", found.reason),
        ("Open choices", str(found.brackets or "")),
        ("Came to light since", ", ".join(found.undisposed)),
        ("Assent of", _valid(found.assents)),
        ("Void assent of", ", ".join(a.party for a in found.assents if not a.valid)),
    ]
    late = (
        "Dispose of what came to light since with “travaux decide … --dispose”, or reopen it."
        if found.undisposed
        else ""
    )
    held = (
        "Stated as agreed; nothing is agreed until everything is, so it counts as agreed ad "
        "referendum."
        if found.provisional
        else ""
    )
    shown = pairs([row for row in rows if row[1]])
    return joined(f"{names.cite(found.clause)}:", shown, wrapped(held), wrapped(late))


def assent_(context: Context, asked: Arguments) -> Result:
    """Assent to a clause for the delegation, or take the assent back."""
    workspace = context.workspace()
    text, clauses = _clauses(workspace.conference.seen_by(), asked)
    every = assent(workspace, text, clauses, given=not asked.take_back)
    rows = assents_on(workspace.conference, every[0])
    names = Names(text.base)
    data = {
        "delegation": workspace.me.code,
        "given": not asked.take_back,
        "clauses": [names.cite(c) for c in every],
        "assents": [_assent_facts(a) for a in rows],
    }
    verb = "takes back its assent to" if asked.take_back else "assents to"
    text_ = joined(
        wrapped(f"{workspace.me.code} {verb} {_named(text, every)}."),
        "" if asked.take_back else "The assent is void as soon as a word of it changes.",
        "To hand it to the others: travaux sync bundle-out FILE",
    )
    return Result(data, text_)


_CLAUSE = argument(
    "clause", metavar="CLAUSE", help="the clause with all that stands in it, or “all”"
)
_OF = argument("--of", dest="text", metavar="TEXT", help="with “all”: which text")

COMMANDS = (
    Command(
        "status-of",
        "show or state how firmly a clause is agreed",
        "status-of 'Article 4' agreed-ad-ref --reason 'Second reading.'",
        status_of_,
        (
            _CLAUSE,
            argument(
                "status",
                nargs="?",
                choices=tuple(_STATUSES),
                help="what the chair states; without it the status is shown",
            ),
            argument(
                "--reason", default="", metavar="R", help="why; must be given to reopen a clause"
            ),
            _OF,
        ),
        more="“Bracketed” is computed. Agreed clauses refuse amendments and decisions that change "
        "them until they are reopened.",
    ),
    Command(
        "assent",
        "sign your delegation's assent to a clause; it is void when the clause changes",
        "assent 'Article 4'",
        assent_,
        (
            _CLAUSE,
            argument("--take-back", action="store_true", help="take an assent back"),
            _OF,
        ),
    ),
)
