"""The manual page of every command, ``docs/cli.md``, made from the table that makes the parser.

``python -m app.cli.manual`` prints it; ``make docs`` writes it.
"""

import sys
from collections.abc import Iterator, Sequence

from app.cli.commands import COMMANDS
from app.cli.grammar import ABOUT, GLOBAL, NAMING, NOUNS, Argument, Command

_HEAD = """# The command line

*Made from the program by `make docs`; do not edit it here.*

{about}

    travaux [--workspace FILE] [--passphrase-file FILE] [--json] COMMAND …

Results go to standard output; progress and messages go to standard error. With `--json` a command
prints one JSON document in UTF-8 and nothing else on standard output, also when it refuses:
`{{"error": "a sentence", "kind": "a name"}}`. Keys are stable; new ones may come.

{naming}

`travaux --print-completion bash` prints the completion for a shell.

## Options of every command

They may stand before the command or after it.

{options}
"""


def manual(commands: Sequence[Command]) -> str:
    """Return the whole manual as Markdown."""
    head = _HEAD.format(about=ABOUT, naming=NAMING, options="\n".join(map(_item, GLOBAL)))
    return head + "".join(f"\n{part}" for part in _sections(commands))


def _sections(commands: Sequence[Command]) -> Iterator[str]:
    seen: set[str] = set()
    for command in commands:
        noun = command.words.rpartition(" ")[0]
        if noun and noun not in seen:
            seen.add(noun)
            yield f"## {noun}: {NOUNS[noun]}\n"
        yield _section(command, "###" if noun else "##")


def _section(command: Command, mark: str) -> str:
    about = command.help[0].upper() + command.help[1:] + "."
    paragraphs = [f"{mark} `{command.words}`", about]
    if command.more:
        paragraphs.append(command.more)
    paragraphs.append(f"    {usage(command)}")
    if command.alternatives:
        paragraphs.append("Exactly one of these:")
        paragraphs.append("\n".join(map(_item, command.alternatives)))
    if command.arguments:
        paragraphs.append("\n".join(map(_item, command.arguments)))
    paragraphs.append("Example:")
    paragraphs.append(f"    travaux {command.example}")
    return "\n\n".join(paragraphs) + "\n"


def usage(command: Command) -> str:
    """Return how a command is typed, on one line."""
    words = [f"travaux {command.words}"]
    words += [_usage(one) for one in command.arguments if not one.flags[0].startswith("-")]
    if command.alternatives:
        words.append(f"({' | '.join(_bare(one) for one in command.alternatives)})")
    words += [_usage(one) for one in command.arguments if one.flags[0].startswith("-")]
    return " ".join(words)


def _usage(one: Argument) -> str:
    many = one.options.get("nargs")
    bare = _bare(one)
    if not one.flags[0].startswith("-"):
        return f"[{bare}]" if many == "?" else f"{bare} …" if many == "+" else bare
    return bare if one.options.get("required") else f"[{bare}]"


def _bare(one: Argument) -> str:
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
        return "{" + ",".join(choices) + "}"
    return one.flags[0].lstrip("-").upper()


def _item(one: Argument) -> str:
    return f"- `{_bare(one)}`: {one.options['help']}"


if __name__ == "__main__":
    sys.stdout.write(manual(COMMANDS))
