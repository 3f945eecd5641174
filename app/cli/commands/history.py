"""The travaux of a clause: how its words came about, and who brought one of them in."""

from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import joined, moment, table, wrapped
from app.cli.places import CLAUSE, language_of
from app.negotiation.dispositions import State
from app.treaty.wording import Part
from app.workspace.history import History, Issue, Row, Ruled, Stage, source_of
from app.workspace.history_facts import Answer, Question, answered, facts_of
from app.workspace.naming import Names, the_clause
from app.workspace.word_origin import Origin

_AROUND = 30


def history(context: Context, asked: Arguments) -> Result:
    """Show how a clause came to read as it does."""
    workspace = context.workspace()
    conference = workspace.conference
    text, clause = the_clause(conference, asked.clause)
    question = Question(clause, language_of(text, asked.language), asked.word or "")
    answer = answered(source_of(workspace), text, question)
    return Result(facts_of(conference, answer), told(answer, Names(text.base)))


def told(answer: Answer, names: Names) -> str:
    """Return the travaux of a clause in words."""
    shown = answer.shown
    return joined(
        f"{shown.where}, from the text as laid to now",
        *(_stage(s, names) for s in shown.stages),
        _proposals(shown),
        _acts(shown),
        _issues(shown),
        _word(answer),
    )


def _stage(stage: Stage, names: Names) -> str:
    what = f"{names.cite(stage.clause)}, {stage.part}"
    words = wrapped(f"“{stage.words}”", "  ") if stage.words else "  (empty)"
    if stage.decision is None:
        return f"{what} as laid\n{words}"
    by = stage.party + (f" ({stage.device})" if stage.device else "")
    undone = " – undone later" if stage.undone_by else ""
    deed = "decided" if stage.what == "undone" else stage.what
    head = (
        f"{what} as {deed} by {by}, claimed time {moment(stage.time)}, "
        f"entry {stage.decision.hex()[:8]}{undone}"
    )
    rows = [(r.amendment, _ruling(r)) for r in stage.rulings]
    return "\n".join(part for part in (wrapped(head), words, table(rows, indent="  ")) if part)


def _ruling(ruled: Ruled) -> str:
    who = f" ({', '.join(ruled.sponsors)})" if ruled.sponsors else ""
    return f"{ruled.outcome}{who}{': ' + ruled.reason if ruled.reason else ''}"


def _proposals(shown: History) -> str:
    rows = [f"  {p.amendment}: {_state(p.state)}" for p in shown.proposals]
    return "Proposed on it:\n" + "\n".join(rows) if rows else ""


def _state(state: State) -> str:
    return state.value


def _acts(shown: History) -> str:
    return "Who did what:\n" + "\n".join(_act(r) for r in shown.rows) if shown.rows else ""


def _act(row: Row) -> str:
    device = f" ({row.device})" if row.device else ""
    narrow = "" if row.audience == "all" else f", before “{row.audience}”"
    head = f"{row.party}{device} {row.what}{narrow}"
    indent = " " * 22
    first = wrapped(head, indent, f"  {moment(row.time)[:16]}    ")
    return f"{first}\n{wrapped(row.words, indent)}" if row.words else first


def _issues(shown: History) -> str:
    rows = [f"  {i.symbol}: {_change(i)}" for i in shown.issues]
    return "In the revisions:\n" + "\n".join(rows) if rows else ""


def _change(issue: Issue) -> str:
    return f"{issue.change} ({moment(issue.time)})"


def _word(answer: Answer) -> str:
    word = answer.question.word
    if not word:
        return ""
    found = [_origin(answer, part, o) for part, held in answer.found.items() for o in held]
    head = f"Where “{word}” comes from:"
    return f"{head}\n" + ("\n".join(found) or "  No wording of it has ever had that word.")


def _origin(answer: Answer, part: Part, origin: Origin) -> str:
    stages = [s for s in answer.shown.stages if s.part == part.name.lower()]
    held = [s for s in stages if s.decision == origin.left_with]
    before = stages[stages.index(held[0]) - 1] if origin.left_with and held else stages[-1]
    start, end = max(0, origin.start - _AROUND), origin.end + _AROUND
    around = before.words[start:end].replace("\n", " ")
    who = f" ({origin.device})" if origin.device else ""
    brought = (
        f"laid by {origin.party}{who}"
        if origin.is_laid
        else f"brought in by the decision of {origin.party}{who}"
    )
    from_ = (
        f", in the words of {', '.join(origin.amendments)} ({', '.join(origin.sponsors)})"
        if origin.amendments
        else ""
        if origin.is_laid
        else ", in its own words"
    )
    entry = f", entry {origin.entry.hex()[:8]}" if origin.entry else ""
    gone = f"; taken out by the decision {origin.left_with.hex()[:8]}" if origin.left_with else ""
    line = f"“…{around}…”: {brought}{from_}, {moment(origin.time)}{entry}{gone}"
    return wrapped(line, "    ", "  ")


COMMANDS = (
    Command(
        "history",
        "show how the wording of a clause, or a word of it, came about",
        "history 'Article 4(2)' --word 'without delay'",
        history,
        (
            CLAUSE,
            argument("--word", metavar="W", help="where this word, or these words, come from"),
            argument("--language", metavar="CODE", help="language (default: that of the text)"),
        ),
    ),
)
