"""Corrections of an adopted text, by procès-verbal."""

from pathlib import Path

from app.cli.files import read_words, refuse_existing
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, moment, table, wrapped
from app.cli.places import FILE, FORCE, HEADING, LANGUAGE, TEXT, language_of
from app.errors import UsageError
from app.said import said
from app.settings import MAX_CLAUSE_BYTES
from app.treaty.wording import Part
from app.workspace.correcting import (
    CorrectedPlace,
    Corrections,
    Wanted,
    all_corrections,
    correct,
    proces_verbal,
    the_corrections,
)
from app.workspace.files import write_file
from app.workspace.naming import Names, the_text
from app.workspace.redline_words import marked
from app.workspace.revisions import the_revision


def correct_(context: Context, asked: Arguments) -> Result:
    """Record a correction."""
    workspace = context.workspace()
    text, revision = the_revision(workspace.conference.seen_by(), asked.revision)
    clause = Names(text.base).clause(asked.clause)
    part = Part.HEADING if asked.heading else Part.TEXT
    words = asked.text if asked.text is not None else _read(asked.file)
    wanted = Wanted(clause, language_of(text, asked.language), part, words, asked.reason)
    made = correct(workspace, text, revision, [wanted], asked.symbol or "")
    return Result(_facts(made), _said(made))


def _read(path: Path | None) -> str:
    if path is None:
        raise UsageError(said("Give the corrected wording: --text S, or --file F."))
    return read_words(path, MAX_CLAUSE_BYTES).rstrip("\n")


def list_(context: Context, asked: Arguments) -> Result:
    """List the corrections of a text."""
    conference = context.workspace().conference
    text = the_text(conference, asked.text)
    found = all_corrections(conference, text)
    rows = [
        (c.symbol, moment(c.time), c.revision, counted(len(c.places), "correction")) for c in found
    ]
    printed = table(rows, ("SYMBOL", "RECORDED", "CORRECTS", "HOW MANY"))
    data = {"text": text.base.id.hex(), "corrections": [_facts(c) for c in found]}
    return Result(data, printed or "Nothing has been corrected.")


def export(context: Context, asked: Arguments) -> Result:
    """Write the procès-verbal to a file."""
    refuse_existing(asked.out, force=asked.force)
    found = the_corrections(context.workspace().conference, asked.symbol)
    day = moment(found.time).split(" ", maxsplit=1)[0]
    write_file(asked.out, [proces_verbal(found, day).encode()], replace=asked.force)
    said = wrapped(f"“{asked.out}” was written: {found.symbol}.")
    return Result({"file": str(asked.out), **_facts(found)}, said)


def _facts(found: Corrections) -> dict[str, object]:
    return {
        "symbol": found.symbol,
        "entry": found.entry.hex(),
        "time": found.time,
        "revision": found.revision,
        "corrections": [_place_facts(p) for p in found.places],
    }


def _place_facts(place: CorrectedPlace) -> dict[str, object]:
    return {
        "clause": place.clause.hex(),
        "provision": place.cited,
        "language": place.language,
        "part": place.part.name.lower(),
        "page": place.line[0] if place.line else None,
        "line": place.line[1] if place.line else None,
        "change": [{"change": s.change.value, "text": s.text} for s in place.change],
        "reason": place.reason,
    }


def _said(found: Corrections) -> str:
    rows = [
        f"{wrapped(f'{p.cited} ({p.language})')}\n{wrapped(marked(p.change), '  ')}\n"
        f"{wrapped(f'Reason: {p.reason}', '  ')}"
        for p in found.places
    ]
    return joined(f"{found.symbol} corrects {found.revision}.", *rows)


COMMANDS = (
    Command(
        "correct",
        "correct an error in an adopted text by procès-verbal (secretariat)",
        "correct 'Article 4' --revision A/CONF.300/L.1/Rev.2 --text 'Each Party …' "
        "--reason 'A letter was left out'",
        correct_,
        (
            argument("clause", metavar="CLAUSE", help="the clause, as 'Article 4(2)(a)'"),
            argument("--revision", metavar="SYMBOL", required=True, help="the revision it is in"),
            argument("--text", metavar="S", help="the whole wording as it should read"),
            argument("--file", help="the same, from a file", **FILE),
            argument("--reason", metavar="R", required=True, help="why it is an error"),
            argument("--symbol", metavar="SYMBOL", help="of the list (default: the next Corr.)"),
            LANGUAGE,
            HEADING,
        ),
        more="Only what the chair has stated to be adopted is corrected (article 79 of the Vienna "
        "Convention on the Law of Treaties); before, the chair decides on the words. Let the "
        "States object first, for example by a silence procedure.",
    ),
    Command(
        "correction list",
        "list the corrections of a text",
        "correction list",
        list_,
        (TEXT,),
    ),
    Command(
        "correction export",
        "write a procès-verbal to a file, as Markdown",
        "correction export A/CONF.300/L.1/Rev.2/Corr.1 --out corr.md",
        export,
        (
            argument("symbol", metavar="SYMBOL", help="of the list of corrections"),
            argument("--out", required=True, help="the file to write", **FILE),
            FORCE,
        ),
    ),
)
