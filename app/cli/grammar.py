"""How a command is declared: its words, its arguments, what it does. The parser is made of these.

``docs/cli.md`` and the shell completion are made from the same table.
"""

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol, TypeAlias

import shtab

from app.ports import Backend
from app.workspace.workspace import Workspace

Arguments: TypeAlias = argparse.Namespace


@dataclass(frozen=True, slots=True)
class Result:
    """What a command found or did.

    Attributes:
        data: for ``--json``; keys are a contract.
        text: for a person.
        failed: the command ran, but what it looked at is not sound (exit status 1).
    """

    data: Mapping[str, object]
    text: str
    failed: bool = False


class Context(Protocol):
    """What a command can ask for. Nothing is opened before it is asked for."""

    @property
    def backend(self) -> Backend:
        """Where workspaces are made and opened."""
        ...

    @property
    def path(self) -> Path:
        """The workspace file that the options name."""
        ...

    def passphrase(self, *, new: bool = False) -> str:
        """Return the passphrase from its file or the terminal; a new one is asked for twice."""
        ...

    def workspace(self) -> Workspace:
        """Open the workspace; it is closed when the command ends."""
        ...

    def progress(self, what: str, total: int) -> Callable[[int], None]:
        """Return a function that moves a progress bar to n of ``total``."""
        ...


Handler: TypeAlias = Callable[[Context, Arguments], Result]


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a command, in argparse's terms."""

    flags: tuple[str, ...]
    options: Mapping[str, Any]


def argument(*flags: str, **options: Any) -> Argument:  # noqa: ANN401 argparse's own options
    """Declare an argument."""
    return Argument(flags, options)


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    Attributes:
        words: "text import" is two.
        help: what it does, in one line, without a full stop.
        example: what to type after "travaux".
        run: does it.
        arguments: in the order of the help.
        alternatives: arguments of which exactly one must be given.
    """

    words: str
    help: str
    example: str
    run: Handler
    arguments: tuple[Argument, ...] = ()
    alternatives: tuple[Argument, ...] = field(default=())


NOUNS: Mapping[str, str] = {
    "conference": "begin a conference",
    "delegation": "the parties of the conference",
    "device": "enrol the machines that speak for delegations",
    "text": "the texts under negotiation",
    "sync": "exchange signed entries with the others",
    "vault": "custody of keys and data",
}

_ABOUT = """Travaux: negotiate treaties with nothing lost and nothing guessed.
Without a command it opens the window. To begin:  travaux demo my-demo"""
_NAMING = """A clause is named by its provision ("Article 4(2)(a)", in quotes), by its id, or by an
unambiguous beginning of the id; an amendment by its number (FRA-12).
Exit status: 0 done · 1 refused or not verified (the reason is printed) · 2 wrong usage."""


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Keeps examples as they are written, and leaves room for long option names."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=30)


def build_parser(commands: Sequence[Command]) -> argparse.ArgumentParser:
    """Return the parser of the whole command line; ``run`` is set to the command's handler."""
    parser = argparse.ArgumentParser(
        prog="travaux", description=_ABOUT, epilog=_NAMING, formatter_class=_Formatter
    )
    parser.add_argument(
        "--workspace",
        type=Path,
        metavar="FILE",
        help="the workspace file (or set TRAVAUX_WORKSPACE)",
    )
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="a file whose first line is the passphrase (or set TRAVAUX_PASSPHRASE_FILE); "
        "without it the terminal asks",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    shtab.add_argument_to(parser, ["--print-completion"])
    top = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    groups: dict[str, Any] = {}
    for command in commands:
        noun, _, verb = command.words.rpartition(" ")
        if noun and noun not in groups:
            group = top.add_parser(
                noun, help=NOUNS[noun], description=NOUNS[noun], formatter_class=_Formatter
            )
            groups[noun] = group.add_subparsers(
                dest="verb", metavar="VERB", required=True, title="verbs"
            )
        _add(groups[noun] if noun else top, verb, command)
    return parser


def _add(where: Any, verb: str, command: Command) -> None:  # noqa: ANN401 argparse keeps its type private
    parser = where.add_parser(
        verb,
        help=command.help,
        description=command.help[0].upper() + command.help[1:] + ".",
        epilog=f"example:\n  travaux {command.example}",
        formatter_class=_Formatter,
    )
    parser.set_defaults(run=command.run)
    for one in command.arguments:
        parser.add_argument(*one.flags, **one.options)
    if command.alternatives:
        group = parser.add_mutually_exclusive_group(required=True)
        for one in command.alternatives:
            group.add_argument(*one.flags, **one.options)
