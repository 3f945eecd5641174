"""Runs a command that was filled in, in the workspace's thread.

The table of commands is loaded by name when it is first asked for: it takes a good part of a
second, which the window's start must not.
"""

from importlib import import_module

from app.cli.loading import EVERY
from app.cli.output import visible
from app.cli.parsing import Command, build_parser
from app.hub_port import Routes
from app.ports import Backend
from app.values import value
from app.workspace.workspace import Progress, Workspace
from ui.command_line.context import WindowContext

ELSEWHERE = frozenset(
    {
        "conference create",
        "demo",
        "device join",
        "device request",
        "hub serve",
        "practice next",
        "practice status",
        "sync folder",
        "sync hub",
        "vault recover",
        "vault restore",
        "vault take-over",
    }
)
"""What begins or ends a workspace, or runs until it is stopped: the window has its own ways, or
(practice, recovery, a hub's server) it needs this workspace closed."""


@value
class Outcome:
    """What a command has answered: plain text, and whether what it looked at is sound."""

    text: str
    failed: bool


def commands() -> tuple[Command, ...]:
    """Return the commands that can be run on an open workspace; not in the window's thread."""
    every: tuple[Command, ...] = import_module(EVERY).COMMANDS
    return tuple(one for one in every if one.words not in ELSEWHERE)


def run(  # noqa: PLR0913 what a command may ask for
    workspace: Workspace,
    progress: Progress,
    *,
    command: Command,
    words: list[str],
    answers: dict[str, str],
    backend: Backend,
    routes: Routes | None,
) -> Outcome:
    """Run a command as if it were typed.

    Raises:
        AnswerWantedError: it wants to know more; run it again with the answer.
        TravauxError: it refuses.
    """
    asked = build_parser([command]).parse_args(words)
    context = WindowContext(workspace, backend, routes, answers, progress)
    result = command.run(context, asked)
    told = "".join(f"{line}\n" for line in context.told)
    return Outcome(visible(told + result.text), result.failed)
