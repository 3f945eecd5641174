"""The travaux of a clause: how its words came about, and who brought one of them in."""

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

from app.cli.files import about, refuse_existing
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, moment, table, visible, wrapped
from app.cli.places import CLAUSE, FILE, FORCE, language_of
from app.errors import UsageError
from app.ids import AudienceId
from app.negotiation.conference import Text
from app.negotiation.disposition_state import State
from app.said import said
from app.treaty.wording import Part
from app.workspace.circles import the_circle
from app.workspace.files import write_file
from app.workspace.history import History, Issue, Row, Ruled, Stage, seen_by, source_of
from app.workspace.history_export import history_page
from app.workspace.history_facts import Answer, Question, answered, facts_of
from app.workspace.history_proof import check_history, prove
from app.workspace.naming import Names, the_clause
from app.workspace.word_origin import Origin
from app.workspace.workspace import Workspace

_AROUND = 30
_FORMATS = {".json": "json", ".html": "html", ".htm": "html"}


def history(context: Context, asked: Arguments) -> Result:
    """Show how a clause came to read as it does."""
    workspace = context.workspace()
    conference = workspace.conference
    text, clause = the_clause(conference, asked.clause)
    question = Question(clause, language_of(text, asked.language), asked.word or "")
    if asked.out is not None or asked.format is not None:
        return _written(workspace, text, question, asked)
    answer = answered(source_of(workspace), text, question)
    return Result(facts_of(conference, answer), told(answer, Names(text.base)))


def _written(workspace: Workspace, text: Text, question: Question, asked: Arguments) -> Result:
    """Write the travaux to a file: what everybody can read, and what was ticked."""
    out: Path | None = asked.out
    if out is None:
        raise UsageError(said("Name the file that is to be written: --out FILE."))
    refuse_existing(out, force=asked.force)
    kind = asked.format or _FORMATS.get(out.suffix.casefold(), "text")
    also = [_narrow(workspace, name) for name in asked.with_]
    match kind:
        case "json":
            data = prove(workspace, text, question, also)
        case "html":
            data = history_page(workspace, text, question, also)
        case _:
            source = seen_by(source_of(workspace), also)
            seen = source.conference.texts[text.base.id]
            words = told(answered(source, seen, question), Names(seen.base))
            data = (visible(words) + "\n").encode()
    write_file(out, [data], replace=asked.force)
    facts: dict[str, object] = {
        "file": str(out),
        "format": kind,
        "size": len(data),
        "sha256": hashlib.sha256(data).hexdigest(),
        "audiences": ["all", *asked.with_],
    }
    check = f"Anyone can check it: travaux verify {out}" if kind == "json" else ""
    who = ", ".join(f"“{name}”" for name in asked.with_)
    more = f"It tells what only these may read: {who}. Mind whom you hand it to." if who else ""
    done = wrapped(f"“{out}” was written: {counted(len(data), 'byte')}.")
    return Result(facts, joined(done, f"SHA-256  {facts['sha256']}", wrapped(more), check))


def _narrow(workspace: Workspace, name: str) -> AudienceId:
    circle = the_circle(workspace, name)
    if circle is None:
        raise UsageError(
            said("What everybody can read is in it anyway; --with names narrower audiences.")
        )
    return circle.audience.id


def verify_history(data: bytes, path: Path) -> Result:
    """Check a file of travaux by the signed entries in it. No workspace is needed."""
    with about(path):
        found = check_history(data)
    facts: dict[str, object] = {
        "ok": not found.failures,
        "entries": found.entries,
        "failures": list(found.failures),
        "conference": found.conference,
        "conference_number": found.conference_number,
        "unproven": found.unproven,
        "travaux": found.facts,
    }
    if found.failures:
        head = wrapped(f"“{path}” does not hold. Do not rely on it.")
        rows = "\n".join(wrapped(f, "  ", "- ") for f in found.failures)
        return Result(facts, joined(head, rows), failed=True)
    where = f"{found.facts['clause']} of “{found.facts['title']}”"
    entries = counted(found.entries, "signed entry", "signed entries")
    narrow = (
        f"{counted(found.unproven, 'act')} of narrower audiences are told in it, too, and not "
        "proven."
        if found.unproven
        else ""
    )
    return Result(
        facts,
        joined(
            wrapped(f"“{path}” holds."),
            wrapped(
                f"The travaux of {where}, of the conference “{found.conference}”: all that it "
                f"tells follows from the {entries} in it, judged and folded anew."
            ),
            _replayed(found.facts),
            wrapped(narrow),
            wrapped(
                "Not proven by any file: that nothing else was signed; and that the conference "
                f"is the one you mean. Compare its number: {found.conference_number}"
            ),
        ),
    )


def _replayed(facts: Mapping[str, object]) -> str:
    """Return the wordings of a clause as they came about once more."""
    entries = cast("Sequence[Mapping[str, object]]", facts["entries"])
    lines = [
        wrapped(f"“{one['wording']}”", "      ", f"  {number}. {one['part']}, as {one['what']}: ")
        for number, one in enumerate(entries, 1)
    ]
    return "\n".join(["Its wordings:", *lines]) if lines else ""


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
            argument("--out", help="write it to this file instead", **FILE),
            argument(
                "--format",
                choices=("text", "html", "json"),
                help="of the file, if its name does not tell; json proves itself (travaux verify)",
            ),
            argument(
                "--with",
                dest="with_",
                metavar="NAME",
                nargs="+",
                default=[],
                help="with --out: also tell what only these audiences read (own, chair, a caucus)",
            ),
            FORCE,
        ),
        more="On the screen: all that you may read. In a file: what everybody may, unless --with "
        "names more.",
    ),
)
