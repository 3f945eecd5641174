"""The manual page of every command, ``docs/cli.md``, made from the table that makes the parser.

``python -m app.cli.manual`` prints it; ``make docs`` writes it.
"""

import sys
from collections.abc import Iterator, Sequence

from app.cli.commands import COMMANDS
from app.cli.grammar import ABOUT, GLOBAL, NAMING, NOUNS, Argument, Command, typed, usage

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


def _item(one: Argument) -> str:
    return f"- `{typed(one)}`: {one.options['help']}"


if __name__ == "__main__":
    sys.stdout.write(manual(COMMANDS))
