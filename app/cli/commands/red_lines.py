"""Red lines of the own delegation; nobody else ever sees them."""

from collections.abc import Iterable
from typing import Any

from app.cli.crossed import crossed_facts, crossed_text
from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, wrapped
from app.cli.places import CLAUSE, LANGUAGE, language_of
from app.errors import UsageError
from app.negotiation.stand_events import RedLineSet
from app.negotiation.wordings import current_words
from app.said import said
from app.treaty.textrules import clean_import
from app.treaty.wording import Part
from app.workspace.naming import Names, the_clause
from app.workspace.red_lines import (
    RedLineRow,
    crossings,
    red_lines,
    set_red_line,
)


def set_(context: Context, asked: Arguments) -> Result:
    """Draw a red line, or take it away."""
    workspace = context.workspace()
    text, clause = the_clause(workspace.conference, asked.clause)
    language = language_of(text, asked.language)
    keeps = list(asked.keep)
    if asked.as_it_stands:
        keeps.append(current_words(workspace.conference, (clause, language, Part.TEXT)) or "")
    stands, bars = _lawful(keeps), _lawful(asked.bar)
    given = stands or bars or asked.fallback or asked.note
    if bool(given) == bool(asked.lift):
        raise UsageError(said("Say what the line is (--keep, --bar, --fallback), or --lift it."))
    line = RedLineSet(clause, language, stands, bars, asked.fallback, asked.note)
    set_red_line(workspace, line)
    name = Names(text.base).cite(clause)
    done = f"The red line on {name} is taken away." if asked.lift else f"Your red line on {name}:"
    rows = [r for r in red_lines(workspace) if r.clause == clause]
    over = crossings(workspace, clause)
    data = {"clause": name, "red_lines": [_facts(r) for r in rows], **crossed_facts(over)}
    said_ = "It is before your own delegation, and nobody else."
    return Result(data, joined(done, *map(_text, rows), wrapped(said_), crossed_text(over)))


def _lawful(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(clean_import(w)[0] for w in words if w.strip())


def list_(context: Context, _: Arguments) -> Result:
    """List red lines and what crosses them."""
    workspace = context.workspace()
    rows, over = red_lines(workspace), crossings(workspace)
    data = {"red_lines": [_facts(r) for r in rows], **crossed_facts(over)}
    if not rows:
        return Result(data, "Your delegation has drawn no red lines.")
    text = joined(*map(_text, rows), counted(len(rows), "red line"), crossed_text(over))
    return Result(data, text)


def _facts(row: RedLineRow) -> dict[str, object]:
    return {
        "clause": row.name,
        "language": row.language,
        "keep": list(row.keeps),
        "bar": list(row.bars),
        "fallback": row.fallback,
        "note": row.note,
        "time": row.time,
    }


def _text(row: RedLineRow) -> str:
    lines = [
        row.name,
        *(wrapped(f"must stand: “{w}”", "    ", "  ") for w in row.keeps),
        *(wrapped(f"must not: “{w}”", "    ", "  ") for w in row.bars),
        wrapped(f"fallback: “{row.fallback}”", "    ", "  ") if row.fallback else "",
        wrapped(row.note, "  "),
    ]
    return "\n".join(line for line in lines if line)


_WORDS: dict[str, Any] = {"metavar": "WORDS", "nargs": "+", "action": "extend", "default": []}

COMMANDS = (
    Command(
        "red-line set",
        "draw a red line on a clause, for your own delegation's eyes alone",
        "red-line set 'Article 4(2)' --keep shall --bar 'as appropriate' --fallback 'Each Party "
        "should act.'",
        set_,
        (
            CLAUSE,
            argument("--keep", help="words that must stand in it", **_WORDS),
            argument("--bar", help="words that must not stand in it", **_WORDS),
            argument(
                "--as-it-stands", action="store_true", help="its whole present wording must stand"
            ),
            argument(
                "--fallback", default="", metavar="S", help="the wording you can live with at last"
            ),
            argument("--note", default="", metavar="N", help="for your delegation"),
            argument("--lift", action="store_true", help="take the line away"),
            LANGUAGE,
        ),
        more="You are warned, and nobody else is, when an amendment or a decision crosses it.",
    ),
    Command("red-line list", "list your red lines and what crosses them", "red-line list", list_),
)
