"""Going on with a session of practice."""

from pathlib import Path

from app.cli.grammar import Arguments, Command, Context, Result, argument
from app.cli.practising import standing_facts, standing_text
from app.workspace.practice.playing import advance, status

_DIR = argument(
    "dir",
    type=Path,
    metavar="DIR",
    nargs="?",
    default=Path("demo"),
    help="the folder of the session (default: demo)",
)


def next_(context: Context, asked: Arguments) -> Result:
    """Check the task, let the others act, and tell the next one."""
    found = advance(context.backend, context.folder, asked.dir)
    return Result(standing_facts(found), standing_text(found), failed=bool(found.missing))


def status_(context: Context, asked: Arguments) -> Result:  # noqa: ARG001 every command is given it
    """Tell the present task again."""
    found = status(asked.dir)
    return Result(standing_facts(found), standing_text(found, hint=asked.hint))


COMMANDS = (
    Command(
        "practice next",
        "check your task, let the others act, and show the next one",
        "practice next my-practice",
        next_,
        (_DIR,),
        more="Whether a task is done is read from your record and your files. If it is not, this "
        "says what is missing (exit status 1) and nothing else happens. Close the window first: "
        "it holds your workspace.",
    ),
    Command(
        "practice status",
        "show your task again",
        "practice status my-practice --hint",
        status_,
        (_DIR, argument("--hint", action="store_true", help="with a hint")),
    ),
)
