"""What lists and forms say of commands, in the language of the interface.

The command line declares its commands in English and speaks English. Its table is what translators
are given (``texts``), so that a new command brings its sentences with it.
"""

from collections.abc import Iterable, Iterator

from app.cli.grammar import Argument, Command
from ui.i18n import Words, along, sentence

CONTEXT = "forms"
_tr = Words("forms")
_CODES = "--format"
"""What this offers are the codes of formats, the same in every language."""


def texts(commands: Iterable[Command]) -> Iterator[str]:
    """Yield what is said of commands, as translators are given it."""
    for command in commands:
        yield command.help
        yield command.more
        for one in (*command.alternatives, *command.arguments):
            yield _name(one)
            yield _help(one)
            yield from _options(one)


def help_of(command: Command) -> str:
    """Return what a command does, in one line, as it stands in a list."""
    return _tr(command.help)


def title_of(command: Command) -> str:
    """Return what a command does, as it stands over its form."""
    return _begun(help_of(command))


def more_of(command: Command) -> str:
    """Return the further sentences about a command; "" for none."""
    return along(_tr(command.more))


def prompt_of(one: Argument) -> str:
    """Return the name of a field: of "--rationale" it is "Rationale"."""
    name = _name(one)
    return _tr(name)


def note_of(one: Argument) -> str:
    """Return the sentence below a field; "" for none."""
    words = _help(one)
    return along(sentence((_begun(_tr(words)),))) if words else ""


def choice_of(one: Argument, code: str) -> str:
    """Return how a form calls one of the codes that an argument can be."""
    return code if one.flags[0] == _CODES else _tr(code)


def _name(one: Argument) -> str:
    word = one.flags[0].strip("-_").replace("-", " ")
    return word[:1].upper() + word[1:]


def _help(one: Argument) -> str:
    return str(one.options.get("help", "")).replace("%%", "%")


def _options(one: Argument) -> Iterator[str]:
    if one.flags[0] != _CODES:
        yield from (code for code in one.options.get("choices", ()) if isinstance(code, str))


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]
