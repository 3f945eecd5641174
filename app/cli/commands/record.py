"""Looking back: the record, and how a wording came about."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, moment, table, wrapped
from app.cli.places import CLAUSE, language_of, within
from app.ids import EntryId
from app.merge.decisions import Outcome
from app.negotiation.conference import Conference, Decision, Place
from app.negotiation.wordings import chain_of
from app.treaty.wording import Part
from app.workspace.auditing import LogRow, log, outcome_words
from app.workspace.naming import Names, the_clause
from app.workspace.workspace import Workspace


def log_(context: Context, asked: Arguments) -> Result:
    """List the entries of the record."""
    workspace = context.workspace()
    conference = workspace.conference
    wanted = within(*the_clause(conference, asked.clause)) if asked.clause else None
    rows = [r for r in log(workspace) if wanted is None or not wanted.isdisjoint(r.clauses)]
    names = [Names(text.base) for text in conference.texts.values()]
    data = {"entries": [_entry(r, names) for r in rows]}
    cells = [
        (r.entry.hex()[:8], moment(r.time), r.party, r.device, r.what + _without(r)) for r in rows
    ]
    head = ("ENTRY", "CLAIMED TIME", "PARTY", "DEVICE", "WHAT")
    return Result(data, joined(table(cells, head), counted(len(rows), "entry", "entries")))


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
    }


@dataclass(frozen=True, slots=True)
class _Stage:
    """One state of a wording, and the decision that made it; None for the text as laid."""

    part: Part
    words: str
    decision: Decision | None


def history(context: Context, asked: Arguments) -> Result:
    """Show how the wording of a clause came about."""
    workspace = context.workspace()
    conference = workspace.conference
    text, clause = the_clause(conference, asked.clause)
    language = language_of(text, asked.language)
    name = Names(text.base).cite(clause)
    stages = [
        stage
        for part in (Part.HEADING, Part.TEXT)
        for stage in _stages(conference, (clause, language, part))
    ]
    data = {
        "clause": name,
        "clause_id": clause.hex(),
        "language": language,
        "entries": [_stage_facts(workspace, s) for s in stages],
        "amendments": [conference.label(a.id) for a in conference.amendments_on(clause)],
    }
    blocks = [_stage_text(workspace, s) for s in stages]
    return Result(data, joined(f"{name}, from the text as laid to now", *blocks))


def _stages(conference: Conference, place: Place) -> list[_Stage]:
    chain = chain_of(conference, place)
    if not (chain.laid or chain.steps):
        return []
    part = place[2]
    made = [
        _Stage(part, step.decision.result, conference.decisions[step.entry]) for step in chain.steps
    ]
    return [_Stage(part, chain.laid, None), *made]


def _stage_facts(workspace: Workspace, stage: _Stage) -> dict[str, object]:
    facts: dict[str, object] = {"part": stage.part.name.lower(), "wording": stage.words}
    decision = stage.decision
    if decision is None:
        return {**facts, "what": "laid", "decision": None, "dispositions": []}
    conference = workspace.conference
    act = decision.act
    card = workspace.ground.cards.get(act.device)
    return {
        **facts,
        "what": "undone" if decision.made.undoes else "decided",
        "decision": act.id.hex(),
        "time": act.time,
        "party": conference.code(act.party),
        "device": card.label if card else "",
        "undone_by": decision.undone_by.hex() if decision.undone_by else None,
        "dispositions": [
            {
                "amendment": _label(conference, d.amendment),
                "sponsors": _sponsors(conference, d.amendment),
                "outcome": d.outcome.name.lower().replace("_", "-"),
                "reason": d.reason,
            }
            for d in decision.made.dispositions
        ],
    }


def _stage_text(workspace: Workspace, stage: _Stage) -> str:
    what = "Heading" if stage.part is Part.HEADING else "Text"
    words = wrapped(f"“{stage.words}”", "  ") if stage.words else "  (empty)"
    decision = stage.decision
    if decision is None:
        return f"{what} as laid\n{words}"
    conference = workspace.conference
    card = workspace.ground.cards.get(decision.act.device)
    by = conference.code(decision.act.party) + (f" ({card.label})" if card else "")
    undone = " – undone later" if decision.undone_by else ""
    head = (
        f"{what} as decided by {by}, claimed time {moment(decision.act.time)}, "
        f"entry {decision.act.id.hex()[:8]}{undone}"
    )
    rows = [
        (
            _label(conference, d.amendment),
            _ruling(d.outcome, d.reason, _sponsors(conference, d.amendment)),
        )
        for d in decision.made.dispositions
    ]
    return "\n".join(part for part in (wrapped(head), words, table(rows, indent="  ")) if part)


def _ruling(outcome: Outcome, reason: str, sponsors: list[str]) -> str:
    who = f" ({', '.join(sponsors)})" if sponsors else ""
    return f"{outcome_words(outcome)}{who}{': ' + reason if reason else ''}"


def _label(conference: Conference, amendment: EntryId) -> str:
    known = amendment in conference.amendments
    return conference.label(amendment) if known else amendment.hex()[:8]


def _sponsors(conference: Conference, amendment: EntryId) -> list[str]:
    found = conference.amendments.get(amendment)
    return [conference.code(p) for p in found.sponsors] if found else []


COMMANDS = (
    Command(
        "log",
        "list the entries of the record",
        "log --clause 'Article 4'",
        log_,
        (argument("--clause", metavar="CLAUSE", help="only those that touch this clause"),),
        more="Times are what the author's device claimed; the order is the record's own.",
    ),
    Command(
        "history",
        "show how the wording of a clause came about",
        "history 'Article 4(2)'",
        history,
        (
            CLAUSE,
            argument("--language", metavar="CODE", help="language (default: that of the text)"),
        ),
    ),
)
