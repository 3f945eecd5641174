"""Looking back: the record, and how a wording came about."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.cli.facts import slug
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, moment, table, wrapped
from app.cli.places import CLAUSE, language_of, within
from app.cli.rosters import notice_facts, notice_text
from app.ids import ClauseId, EntryId
from app.merge.decisions import Outcome
from app.merge.operations import Insertion, Retention, Substitution
from app.negotiation.amendment import clauses_of
from app.negotiation.conference import Conference, Decision
from app.negotiation.dispositions import state_of
from app.negotiation.wordings import chain_of
from app.treaty.wording import Part
from app.workspace.auditing import LogRow, log, outcome_words
from app.workspace.naming import Names, the_clause
from app.workspace.notices import roster_notices
from app.workspace.operation_words import operation_words
from app.workspace.workspace import Workspace

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


@dataclass(frozen=True, slots=True)
class _Stage:
    """One state of a wording, or one decision on the tree.

    Attributes:
        clause: as it is cited.
        what: "text", "heading" or "structure".
        words: the wording, or what was done to the tree.
        decision: that made it; None for the text as laid.
    """

    clause: str
    what: str
    words: str
    decision: Decision | None


def history(context: Context, asked: Arguments) -> Result:
    """Show how the wording of a clause, and of what stands in it, came about."""
    workspace = context.workspace()
    conference = workspace.conference
    text, clause = the_clause(conference, asked.clause)
    language = language_of(text, asked.language)
    names = Names(text.base)
    below = [c.id for c, _ in text.base.walk(clause)]
    stages = _all_stages(conference, clause, language, names)
    for one in below:
        stages += [s for s in _all_stages(conference, one, language, names) if s.decision]
    data = {
        "clause": names.cite(clause),
        "clause_id": clause.hex(),
        "language": language,
        "entries": [_stage_facts(workspace, s) for s in stages],
        "amendments": [conference.label(a.id) for a in conference.amendments_on(clause)],
    }
    blocks = [_stage_text(workspace, s) for s in stages]
    tabled = [f"  {label}: {state}" for label, state in _proposals(conference, [clause, *below])]
    proposed = "Proposed on it:\n" + "\n".join(tabled) if tabled else ""
    head = f"{names.cite(clause)}, from the text as laid to now"
    return Result(data, joined(head, *blocks, proposed))


def _proposals(conference: Conference, clauses: Iterable[ClauseId]) -> list[tuple[str, str]]:
    found = {a.id: a for c in clauses for a in conference.amendments_on(c)}
    ordered = sorted(found.values(), key=lambda a: conference.display_key(a.id))
    return [(conference.label(a.id), state_of(conference, a).value) for a in ordered]


def _all_stages(
    conference: Conference, clause: ClauseId, language: str, names: Names
) -> list[_Stage]:
    name = names.cite(clause)
    found: list[_Stage] = []
    for part in (Part.HEADING, Part.TEXT):
        chain = chain_of(conference, (clause, language, part))
        what = part.name.lower()
        if chain.laid or chain.steps:
            found.append(_Stage(name, what, chain.laid, None))
        found += (
            _Stage(name, what, step.decision.result, conference.decisions[step.entry])
            for step in chain.steps
        )
    return [*found, *_tree_stages(conference, clause, names)]


def _tree_stages(conference: Conference, clause: ClauseId, names: Names) -> Iterable[_Stage]:
    """Yield the decisions that put the clause where it is, or refused to change its place."""
    for decision in conference.decisions_in_force():
        for decided in decision.made.structure:
            operation = decided.operation
            if operation is None:
                yield from _undone_stages(conference, clause, names, decision)
                continue
            brought = isinstance(operation, Insertion) and operation.clauses[0].id == clause
            if brought or clause in clauses_of(operation)[:1]:
                words = operation_words(operation, names)
                yield _Stage(names.cite(clause), "structure", words, decision)


def _undone_stages(
    conference: Conference, clause: ClauseId, names: Names, decision: Decision
) -> Iterable[_Stage]:
    """Yield what a decision did not put into effect on the clause, each thing once."""
    words = dict.fromkeys(
        operation_words(operation, names)
        for structure in decision.made.structure
        if structure.operation is None
        for amendment in structure.amendments
        if amendment in conference.amendments
        for operation in conference.amendments[amendment].operations
        if not isinstance(operation, Substitution | Retention)
        and clause in clauses_of(operation)[:1]
    )
    for one in words:
        yield _Stage(names.cite(clause), "structure", f"not put into effect: {one}", decision)


def _stage_facts(workspace: Workspace, stage: _Stage) -> dict[str, object]:
    facts: dict[str, object] = {
        "clause": stage.clause,
        "part": stage.what,
        "wording": stage.words,
    }
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
                "outcome": slug(d.outcome.name),
                "reason": d.reason,
            }
            for d in decision.made.dispositions
        ],
    }


def _stage_text(workspace: Workspace, stage: _Stage) -> str:
    what = f"{stage.clause}, {stage.what}"
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
