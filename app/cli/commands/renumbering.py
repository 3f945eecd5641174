"""Numbers for adoption."""

from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.output import counted, joined, table, wrapped
from app.cli.places import TEXT
from app.treaty.redline import redline
from app.workspace.naming import the_text
from app.workspace.redline_words import marked
from app.workspace.renumbering import Renumbering, refuse_unready, renumber, renumbering


def renumber_(context: Context, asked: Arguments) -> Result:
    """Renumber a text for adoption, or show what that would do."""
    workspace = context.workspace()
    conference = workspace.conference.seen_by()
    text = the_text(conference, asked.text)
    if asked.preview:
        refuse_unready(conference, text)
        made = renumbering(conference, text)
    else:
        made = renumber(workspace, text)
    return Result(_facts(made, recorded=not asked.preview), _said(made, preview=asked.preview))


def _facts(made: Renumbering, *, recorded: bool) -> dict[str, object]:
    return {
        "recorded": recorded and bool(made.events),
        "numbers": [
            {"clause": n.clause.hex(), "before": n.before, "after": n.after} for n in made.numbers
        ],
        "references": [
            {
                "clause": r.place[0].hex(),
                "provision": r.cited,
                "language": r.place[1],
                "part": r.place[2].name.lower(),
                "before": r.before,
                "after": r.after,
            }
            for r in made.reworded
        ],
        "unfollowed": [
            {
                "clause": u.place[0].hex(),
                "provision": u.cited,
                "language": u.place[1],
                "words": u.words,
            }
            for u in made.unfollowed
        ],
    }


def _said(made: Renumbering, *, preview: bool) -> str:
    if not made.events:
        return "Every number is plain already. Nothing was changed."
    changed = counted(len(made.numbers), "clause")
    verb = (
        "would get another number"
        if preview
        else ("gets another number" if len(made.numbers) == 1 else "get another number")
    )
    wordings = [
        wrapped(marked(redline(r.before, r.after)), "  ", f"{r.cited} ({r.place[1]}): ")
        for r in made.reworded
    ]
    unclear = table(
        [(u.cited, u.place[1], u.words) for u in made.unfollowed], ("CLAUSE", "LANGUAGE", "WORDS")
    )
    return joined(
        f"{changed} {verb}.",
        table([(n.before, n.after) for n in made.numbers], ("BEFORE", "AFTER")),
        ("Cross-references follow:\n" + "\n".join(wordings)) if wordings else "",
        ("These may need a hand, and are left as they are:\n" + unclear) if unclear else "",
        "Nothing was recorded; without --preview it is." if preview else "",
    )


COMMANDS = (
    Command(
        "renumber",
        "give every article and paragraph a plain number for adoption (secretariat)",
        "renumber --preview",
        renumber_,
        (
            TEXT,
            argument("--preview", action="store_true", help="show it, and record nothing"),
        ),
        more="“4 bis” becomes “5”, and what follows moves up; cross-references follow in every "
        "language. It is refused while a choice is open or an amendment has no disposition.",
    ),
)
