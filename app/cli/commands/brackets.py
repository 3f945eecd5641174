"""Commands on the brackets that a text came with: list them, make those of parties amendments."""

import json
from collections import Counter
from collections.abc import Sequence

from app.cli.commands.adopt_brackets import kept_facts, owed_facts, some, spot_facts
from app.cli.files import about
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, table, width, wrapped
from app.cli.places import FILE, LANGUAGE, TEXT, language_of, within
from app.codec import decode, encode
from app.errors import UsageError
from app.negotiation.conference import Conference
from app.record.fields import fields_of
from app.said import said
from app.settings import MAX_IMPORT_BYTES
from app.treaty.notation.adopting import Proposed
from app.treaty.notation.attribution import Attribution
from app.treaty.notation.resync import Fix
from app.workspace.adopting import (
    READY,
    Freed,
    Kept,
    Owed,
    owed,
    plan,
)
from app.workspace.bracketing import (
    BracketReport,
    Labelled,
    Lost,
    Pair,
    Run,
    Spot,
    brackets_of,
    excerpt,
)
from app.workspace.files import read_file
from app.workspace.naming import Names, the_clause, the_text

_CHILD = "app.cli.brackets_child"
_MAX_NAME, _MAX_ANSWER = 64 * 1024, 256 * 1024 * 1024
_REPAIRS = {
    Fix.INSERT_CLOSE: "close it at the end of its paragraph",
    Fix.INSERT_OPEN: "open one before the first word of its paragraph",
    Fix.DELETE: "strike it out",
}


def brackets(context: Context, asked: Arguments) -> Result:
    """List the notation of a text, or of a file."""
    if asked.file is not None:
        return _in_file(context, asked)
    conference = context.workspace().conference
    if asked.clause and not asked.text:
        text, clause = the_clause(conference, asked.clause)
    else:
        text = the_text(conference, asked.text)
        clause = Names(text.base).clause(asked.clause) if asked.clause else None
    found = brackets_of(text.base, language_of(text, asked.language), clause)
    inside = within(text, clause) if clause else None
    gone = [o for o in owed(conference, text) if inside is None or o.place[0] in inside]
    made = plan(conference, text)
    stays = [k for k in made.kept if inside is None or k.spot.clause in inside]
    ready = [f for f in made.freed if inside is None or f.place[0] in inside]
    data = {
        "text": text.base.id.hex(),
        "title": text.base.title,
        **report_facts(found),
        "adopted": [owed_facts(conference, o) for o in gone],
        "left": [
            *(kept_facts(k) for k in stays),
            *(_ready_facts(f, p) for f in ready for p in f.adoption.proposed),
        ],
    }
    return Result(data, joined(report_text(text.base.title, found), _waiting(conference, gone)))


def _in_file(context: Context, asked: Arguments) -> Result:
    """List the notation of a file: it is from others, so a child process reads it."""
    if asked.text or asked.clause:
        raise UsageError(
            said("--file reads a file that is not imported: name no text and no clause.")
        )
    data = read_file(asked.file, MAX_IMPORT_BYTES)
    progress = context.progress("Reading")
    request = encode({1: str(asked.file), 2: width(), 3: data})
    with about(asked.file):
        answer = context.backend.children.run(_CHILD, request, still=lambda: progress(0, 2))
    facts, printed = fields_of(_map(answer), 2)
    return Result(json.loads(facts.text(_MAX_ANSWER)), printed.text(_MAX_ANSWER))


def requested(request: bytes) -> tuple[str, int, bytes]:
    """Return what the child is asked: the file's name, how wide to print, what is in it."""
    name, columns, data = fields_of(_map(request), 3)
    held = data.value
    return name.text(_MAX_NAME), columns.number(1_000), held if isinstance(held, bytes) else b""


def _map(data: bytes) -> dict[int, object]:
    found = decode(data)
    return dict(found) if isinstance(found, dict) else {}


def file_facts(name: str, found: BracketReport, left: Sequence[Kept]) -> dict[str, object]:
    """Return the notation of a file for ``--json``."""
    return {
        "file": name,
        **report_facts(found),
        "adopted": [],
        "left": [kept_facts(k) for k in left],
    }


def report_facts(found: BracketReport) -> dict[str, object]:
    """Return the notation of a text for ``--json``."""
    return {
        "counts": {
            "pairs": len(found.pairs),
            "open": found.open_brackets,
            "unmatched_open": found.unmatched_open,
            "unmatched_close": found.unmatched_close,
            "runs": len(found.runs),
            "options": len(found.options),
            "attributed": sum(p.attribution is not None for p in found.pairs),
            "kinds": dict(Counter(p.kind.name.lower() for p in found.pairs)),
        },
        "pairs": [_pair(p) for p in found.pairs],
        "unmatched": [_lost(one) for one in found.unmatched],
        "astray": [_lost(one) for one in found.astray],
        "runs": [_run(run) for run in found.runs],
        "options": [_labelled(one) for one in found.options],
        "braces": [_labelled(one) for one in found.braces],
        "articles": [
            {
                "provision": count.where,
                "open": count.open_brackets,
                "other": count.other,
                "runs": count.runs,
                "unmatched": count.unmatched,
            }
            for count in found.counts
        ],
    }


def _pair(pair: Pair) -> dict[str, object]:
    return {
        **spot_facts(pair.spot),
        "kind": pair.kind.name.lower(),
        "depth": pair.depth,
        "text": pair.text,
        "stands": _stands(pair.attribution),
    }


def _stands(found: Attribution | None) -> list[dict[str, object]]:
    return [
        {"verb": s.verb.value, "parties": [p.text for p in s.parties], "note": s.note}
        for s in (found.stands if found else ())
    ]


def _lost(lost: Lost) -> dict[str, object]:
    return {
        **spot_facts(lost.spot),
        "mark": "[" if lost.opens else "]",
        "around": lost.around,
        "repairs": [
            {"do": _REPAIRS[fix], "insert": fix.value, **spot_facts(spot)}
            for fix, spot in lost.repairs
        ],
    }


def _run(run: Run) -> dict[str, object]:
    return {**spot_facts(run.spot), "members": list(run.members)}


def _labelled(one: Labelled) -> dict[str, object]:
    return {**spot_facts(one.spot), "text": one.text, "kind": one.kind}


def report_text(name: str, found: BracketReport) -> str:
    """Return the notation of a text for people."""
    if not (found.pairs or found.unmatched):
        return f"{name}: no brackets."
    rows = [
        (str(c.open_brackets), str(c.runs), str(c.other), str(c.unmatched), c.where)
        for c in found.counts
    ]
    return joined(
        wrapped(
            f"{name}: {counted(len(found.pairs), 'pair')} of brackets, "
            f"{found.open_brackets:,} of them open; {counted(len(found.runs), 'run')} of "
            f"alternatives; {counted(len(found.options), 'option')}; "
            f"{counted(found.unmatched_open + found.unmatched_close, 'mark')} without a partner."
        ),
        table(rows, ("OPEN", "RUNS", "OTHER", "LOST", "WHERE")),
        _kinds(found),
        _attributed(found),
        _astray(found),
    )


def _kinds(found: BracketReport) -> str:
    every = [p.kind.value for p in found.pairs] + [b.kind for b in found.braces]
    said = [f"{kind} {count:,}" for kind, count in Counter(every).most_common()]
    return wrapped("What they are: " + "; ".join(said) + ".")


def _attributed(found: BracketReport) -> str:
    rows = [
        (
            p.spot.where,
            _who(p.attribution) if p.attribution else "",
            p.text,
        )
        for p in found.pairs
        if p.attribution is not None
    ]
    return some(rows, "Brackets that name parties", ("WHERE", "WHO", "BRACKET"))


def _astray(found: BracketReport) -> str:
    rows = [
        (
            one.spot.where,
            f"{'[' if one.opens else ']'} in “{one.around}”: {_REPAIRS[one.repairs[0][0]]}",
        )
        for one in found.astray
    ]
    title = "Without a partner in their own article, with the likeliest repair (none is made)"
    return some(rows, title, ("WHERE", "MARK"))


def _who(found: Attribution) -> str:
    return "; ".join(f"{', '.join(p.text for p in s.parties)} {s.verb.value}" for s in found.stands)


def _waiting(conference: Conference, gone: Sequence[Owed]) -> str:
    """Say which delegations have not tabled what was taken out of the text for them."""
    late = Counter(conference.code(p) for o in gone for p in o.awaited)
    if not late:
        return ""
    said = ", ".join(f"{code} ({count:,})" for code, count in sorted(late.items()))
    return wrapped(f"Taken out of the text and not tabled yet by: {said}.")


def _ready_facts(freed: Freed, change: Proposed) -> dict[str, object]:
    spot = Spot(freed.where, freed.place[0], freed.place[2].name.lower(), change.span.start)
    bracket = excerpt(freed.words[change.span.start : change.span.end])
    parties = tuple(p.text for p in (*change.sponsors, *change.opponents))
    return kept_facts(Kept(spot, bracket, parties, READY))


COMMANDS = (
    Command(
        "text brackets",
        "list the brackets, alternatives, options and attributions that a text came with",
        "text brackets --clause 'Article 4'",
        brackets,
        (
            TEXT,
            argument("--clause", metavar="CLAUSE", help="only this clause and what stands in it"),
            argument("--file", help="a file that is not imported yet, as it is", **FILE),
            LANGUAGE,
        ),
        more="They are read, never changed. Footnotes, blanks to be filled, marks of status and "
        "instructions to the editor are counted apart. What has no partner is told with a repair "
        "that a person may make.",
    ),
)
