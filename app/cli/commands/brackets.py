"""Commands on the brackets that a text came with: list them, make those of parties amendments."""

from collections import Counter
from collections.abc import Sequence

from app.cli.files import about
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, table, wrapped
from app.cli.places import FILE, LANGUAGE, TEXT, language_of
from app.errors import UsageError
from app.settings import MAX_IMPORT_BYTES
from app.treaty.notation.attribution import Attribution
from app.treaty.notation.resync import Fix
from app.workspace.bracketing import (
    BracketReport,
    Labelled,
    Lost,
    Pair,
    Run,
    Spot,
    brackets_in_file,
    brackets_of,
)
from app.workspace.files import read_file
from app.workspace.naming import Names, the_clause, the_text

_LISTED = 30
_REPAIRS = {
    Fix.INSERT_CLOSE: "close it at the end of its paragraph",
    Fix.INSERT_OPEN: "open one before the first word of its paragraph",
    Fix.DELETE: "strike it out",
}


def brackets(context: Context, asked: Arguments) -> Result:
    """List the notation of a text, or of a file."""
    if asked.file is not None:
        return _in_file(asked)
    conference = context.workspace().conference
    if asked.clause and not asked.text:
        text, clause = the_clause(conference, asked.clause)
    else:
        text = the_text(conference, asked.text)
        clause = Names(text.base).clause(asked.clause) if asked.clause else None
    found = brackets_of(text.base, language_of(text, asked.language), clause)
    data = {"text": text.base.id.hex(), "title": text.base.title, **report_facts(found)}
    return Result(data, _printed(text.base.title, found))


def _in_file(asked: Arguments) -> Result:
    if asked.text or asked.clause:
        raise UsageError("--file reads a file that is not imported: name no text and no clause.")
    data = read_file(asked.file, MAX_IMPORT_BYTES)
    with about(asked.file):
        found = brackets_in_file(data)
    return Result(
        {"file": str(asked.file), **report_facts(found)}, _printed(str(asked.file), found)
    )


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


def spot_facts(spot: Spot) -> dict[str, object]:
    """Return a place for ``--json``."""
    return {
        "provision": spot.where,
        "clause": spot.clause.hex() if spot.clause else None,
        "part": spot.part,
        "offset": spot.offset,
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


def _printed(name: str, found: BracketReport) -> str:
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
    return _some(rows, "Brackets that name parties", ("WHERE", "WHO", "BRACKET"))


def _astray(found: BracketReport) -> str:
    rows = [
        (
            one.spot.where,
            f"{'[' if one.opens else ']'} in “{one.around}”: {_REPAIRS[one.repairs[0][0]]}",
        )
        for one in found.astray
    ]
    title = "Without a partner in their own article, with the likeliest repair (none is made)"
    return _some(rows, title, ("WHERE", "MARK"))


def _some(rows: Sequence[tuple[str, ...]], title: str, head: tuple[str, ...]) -> str:
    if not rows:
        return ""
    more = len(rows) - _LISTED
    rest = f"\n… and {more:,} more; --json lists all of them." if more > 0 else ""
    return f"{title}:\n" + table(rows[:_LISTED], head) + rest


def _who(found: Attribution) -> str:
    return "; ".join(f"{', '.join(p.text for p in s.parties)} {s.verb.value}" for s in found.stands)


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
