"""How a command is declared: its words, its arguments, what it does. The parser is made of these.

``docs/cli.md`` and the shell completion are made from the same table. Nothing is loaded here that a
command which is typed all day does not need.
"""

import argparse
import textwrap
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Never, TypeAlias

from app.cli.loading import completion_for
from app.values import value

Arguments: TypeAlias = argparse.Namespace


@value
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


Handler: TypeAlias = Callable[[Any, Arguments], Result]
"""What does a command; the first argument is what it can ask for, as its module says."""


@value
class Argument:
    """One argument of a command, in argparse's terms."""

    flags: tuple[str, ...]
    options: Mapping[str, Any]


def argument(*flags: str, **options: Any) -> Argument:  # noqa: ANN401 argparse's own options
    """Declare an argument."""
    return Argument(flags, options)


@value
class Command:
    """One command.

    Attributes:
        words: "text import" is two.
        help: what it does, in one line, without a full stop.
        example: what to type after "travaux".
        run: does it.
        arguments: in the order of the help.
        alternatives: arguments of which exactly one must be given.
        more: further paragraphs of its help.
    """

    words: str
    help: str
    example: str
    run: Handler
    arguments: tuple[Argument, ...] = ()
    alternatives: tuple[Argument, ...] = ()
    more: str = ""


NOUNS: Mapping[str, str] = {
    "conference": "begin a conference",
    "delegation": "the parties of the conference",
    "device": "enrol the machines that speak for delegations",
    "authority": "the officers whose keys sign the roster",
    "roster": "what the officers sign: renew, propose, review, settle",
    "text": "the texts under negotiation",
    "correction": "errors put right after adoption",
    "revision": "what was issued, and on which lines it is printed",
    "language": "the texts in other languages: lay, compare, mark as checked",
    "sync": "exchange signed entries with the others",
    "hub": "set up, run and enter the conference's hub",
    "vault": "custody of keys and data",
    "practice": "go on with a session of practice (demo --practice)",
    "audience": "who can read what: your delegation, the chair, a caucus",
    "session": "readings of a text; tabling opened and closed",
    "silence": "silence procedures: who says nothing agrees",
    "rules": "the rules of the conference",
    "red-line": "what your delegation will not give up, for its own eyes",
}

ABOUT = """Travaux: negotiate treaties with nothing lost and nothing guessed.
Without a command it opens the window. To begin:  travaux demo my-demo"""
NAMING = """A clause is named by its provision ("Article 4(2)(a)", in quotes), by its id, or by an
unambiguous beginning of the id; an amendment by its number (FRA-12).
Exit status: 0 done · 1 refused or not verified (the reason is printed) · 2 wrong usage."""


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Keeps examples as they are written, and leaves room for long option names."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=30)


class WrongUsageError(Exception):
    """The command line was not understood.

    Attributes:
        usage: how it is used.
        why: what is wrong with it.
    """

    def __init__(self, usage: str, why: str) -> None:
        super().__init__(why)
        self.usage = usage
        self.why = why


class Parser(argparse.ArgumentParser):
    """Raises what it does not understand, so that one place decides how it is printed."""

    def error(self, message: str) -> Never:
        """Refuse the command line.

        Raises:
            WrongUsageError: always.
        """
        raise WrongUsageError(self.format_usage(), f"{message}. See {self.prog} --help")


class _Late(Parser):
    """A parser that is made when it is first used.

    A command line needs that of its own command alone, and the hundred others together take longer
    to make than most commands take to run.
    """

    def __init__(self, fill: Callable[[argparse.ArgumentParser], None], **options: Any) -> None:  # noqa: ANN401 argparse's own options
        self._left = fill, options

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 whatever argparse keeps
        """Make it: what is asked for is there as soon as it is made."""
        left = self.__dict__.pop("_left", None)
        if left is None:
            raise AttributeError(name)
        fill, options = left
        super().__init__(**options)
        fill(self)
        return getattr(self, name)


class _Given(argparse.Action):
    """Keeps a value that was given; an option without one changes nothing said before it."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,  # noqa: ARG002 argparse calls it so
        namespace: argparse.Namespace,
        values: Any,  # noqa: ANN401 argparse's own
        option_string: str | None = None,  # noqa: ARG002 argparse calls it so
    ) -> None:
        if values is not None:
            setattr(namespace, self.dest, values)


SHELLS = ("bash", "zsh", "tcsh")
"""The shells that completion can be printed for."""


class _Completion(argparse.Action):
    """Prints the completion for a shell, and ends the program; what makes it is loaded for that."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,  # noqa: ARG002 argparse calls it so
        values: Any,  # noqa: ANN401 argparse's own
        option_string: str | None = None,  # noqa: ARG002 argparse calls it so
    ) -> None:
        print(completion_for(parser, values))
        parser.exit()


GLOBAL = (
    argument(
        "--workspace",
        type=Path,
        metavar="FILE",
        help="the workspace file (or set TRAVAUX_WORKSPACE)",
    ),
    argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="a file whose first line is the passphrase (or set TRAVAUX_PASSPHRASE_FILE); "
        "without it the terminal asks",
    ),
    argument("--json", action="store_true", help="print one JSON document"),
)
"""Options of every command; they may stand before it or after it."""


def build_parser(commands: Sequence[Command]) -> argparse.ArgumentParser:
    """Return the parser of the whole command line; ``run`` is set to the command's handler."""
    parser = Parser(
        prog="travaux",
        description=ABOUT,
        epilog=NAMING,
        formatter_class=_Formatter,
        allow_abbrev=False,
    )
    parser.set_defaults(run=None)
    for one in GLOBAL:
        _argument(parser, one)
    parser.add_argument(
        "--print-completion",
        action=_Completion,
        choices=SHELLS,
        help="print shell completion script",
    )
    top: Any = parser.add_subparsers(
        dest="command", metavar="COMMAND", title="commands", parser_class=_Late
    )
    verbs: dict[str, list[Command]] = {}
    for command in commands:
        noun, _, verb = command.words.rpartition(" ")
        if not noun:
            _add(top, verb, command)
        elif noun in verbs:
            verbs[noun].append(command)
        else:
            verbs[noun] = [command]
            top.add_parser(
                noun,
                fill=partial(_fill_noun, verbs[noun]),
                help=NOUNS[noun],
                description=_sentence(NOUNS[noun]),
                allow_abbrev=False,
            )
    return parser


def _fill_noun(commands: Sequence[Command], parser: argparse.ArgumentParser) -> None:
    verbs: Any = parser.add_subparsers(
        dest="verb", metavar="VERB", required=True, title="verbs", parser_class=_Late
    )
    for command in commands:
        _add(verbs, command.words.rpartition(" ")[2], command)


def _add(where: Any, verb: str, command: Command) -> None:  # noqa: ANN401 argparse keeps its type private
    where.add_parser(
        verb,
        fill=partial(_fill, command),
        help=command.help,
        description=_sentence(command.help) + (f"\n\n{command.more}" if command.more else ""),
        epilog=f"example:\n  travaux {command.example}",
        formatter_class=_Formatter,
        allow_abbrev=False,
    )


def _fill(command: Command, parser: argparse.ArgumentParser) -> None:
    parser.usage = _folded(usage(command)).replace("%", "%%")
    parser.set_defaults(run=command.run)
    for one in command.arguments:
        _argument(parser, one)
    if command.alternatives:
        group = parser.add_mutually_exclusive_group(required=True)
        for one in command.alternatives:
            _argument(group, one)
    own = {flag for one in command.arguments for flag in one.flags}
    for one in GLOBAL:
        if own.isdisjoint(one.flags):
            hidden = {k: v for k, v in one.options.items() if k not in ("help", "default")}
            parser.add_argument(
                *one.flags, **hidden, default=argparse.SUPPRESS, help=argparse.SUPPRESS
            )


def _folded(line: str) -> str:
    """Fold a usage line between its arguments.

    Positional ones come first, as they are to be typed: after an option that takes several values
    they would be taken for one more of them.
    """
    return textwrap.fill(line, 76, subsequent_indent=" " * 11, break_on_hyphens=False)


def _argument(where: Any, one: Argument) -> None:  # noqa: ANN401 a parser or a group of one
    where.add_argument(*one.flags, **one.options)


def workspace_too(**options: Any) -> Argument:  # noqa: ANN401 argparse's own options
    """Declare ``--workspace`` of a command that also takes it without a value."""
    return argument(
        "--workspace",
        type=Path,
        nargs="?",
        action=_Given,
        default=argparse.SUPPRESS,
        **options,
    )


def usage(command: Command) -> str:
    """Return how a command is typed, on one line."""
    words = [f"travaux {command.words}"]
    words += [_usage(one) for one in command.arguments if not one.flags[0].startswith("-")]
    if command.alternatives:
        words.append(f"({' | '.join(typed(one) for one in command.alternatives)})")
    words += [_usage(one) for one in command.arguments if one.flags[0].startswith("-")]
    return " ".join(words)


def _usage(one: Argument) -> str:
    many = one.options.get("nargs")
    bare = typed(one)
    if not one.flags[0].startswith("-"):
        return f"[{bare}]" if many == "?" else f"{bare} …" if many == "+" else bare
    return bare if one.options.get("required") else f"[{bare}]"


def typed(one: Argument) -> str:
    """Return an argument as it is typed, without saying whether it must be there."""
    flag = one.flags[0]
    value = _value(one)
    if not flag.startswith("-"):
        return value
    many = {"+": " …", "?": ""}.get(str(one.options.get("nargs")), "")
    return f"{flag} {value}{many}" if value else flag


def _value(one: Argument) -> str:
    if one.options.get("action") == "store_true":
        return ""
    choices = one.options.get("choices")
    if "metavar" in one.options:
        return str(one.options["metavar"])
    if choices:
        return "{" + ",".join(map(str, choices)) + "}"
    return one.flags[0].lstrip("-").upper()


def _sentence(help_: str) -> str:
    return help_[0].upper() + help_[1:] + "."
