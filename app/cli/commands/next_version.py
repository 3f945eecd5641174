"""A later version of a text, taken over from a file."""

from app.cli.grammar import Arguments, Context, Result
from app.cli.output import counted, joined, wrapped
from app.errors import UsageError
from app.formats.imported import ImportedText
from app.said import said
from app.workspace.comparing import percent
from app.workspace.naming import the_text
from app.workspace.next_version import NextVersion, take_over

_LISTED = 40


def taken_over(context: Context, asked: Arguments, version: ImportedText) -> Result:
    """Take a file over as the next version of a text.

    Raises:
        UsageError: there is nothing to preview.
    """
    if not asked.as_revision_of:
        raise UsageError(said("--preview goes with --as-revision-of TEXT."))
    workspace = context.workspace()
    text = the_text(workspace.conference.seen_by(), asked.as_revision_of)
    progress = context.progress(f"Following {asked.file.name}")
    made = take_over(workspace, text, version, preview=asked.preview, progress=progress)
    facts = {
        "text": text.base.id.hex(),
        "recorded": bool(made.events) and not asked.preview,
        "reworded": list(made.reworded),
        "inserted": list(made.inserted),
        "deleted": list(made.deleted),
        "moved": list(made.moved),
        "renumbered": made.renumbered,
        "doubtful": [{"clause": c, "kept": share} for c, share in made.doubtful],
    }
    return Result(facts, _said(made, preview=asked.preview))


def _said(made: NextVersion, *, preview: bool) -> str:
    rows = [
        wrapped(f"{name}: " + _few(found), "  ")
        for name, found in (
            ("Reworded", made.reworded),
            ("New", made.inserted),
            ("Gone", made.deleted),
            ("Moved", made.moved),
        )
        if found
    ]
    sure = [f"{clause} ({percent(share)} of the words)" for clause, share in made.doubtful]
    numbers = (
        f"Numbered otherwise: {counted(made.renumbered, 'clause')}." if made.renumbered else ""
    )
    done = "Nothing was recorded; without --preview it is." if preview else "It is recorded."
    return joined(
        "\n".join(rows) or "Not a word differs.",
        numbers,
        wrapped("Matched by some of their words alone: " + _few(tuple(sure))) if sure else "",
        done if made.events else "There is nothing to record.",
    )


def _few(names: tuple[str, ...]) -> str:
    more = f" and {len(names) - _LISTED:,} more" if len(names) > _LISTED else ""
    return "; ".join(names[:_LISTED]) + more
