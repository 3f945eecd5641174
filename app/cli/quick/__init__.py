"""Commands that are typed all day: each is loaded by itself, and nothing that only others need.

Making the whole table of commands takes a second of a processor; ``module_for`` says where the one
command that was typed stands, when it is here, else where all of them do.
"""

from collections.abc import Mapping, Sequence

EVERY = "app.cli.commands"
"""The module whose ``COMMANDS`` are all there are; ``SESSION`` is what they can ask for."""
ALONE: Mapping[str, str] = {"status": "app.cli.quick.status"}
"""By the first word of the command line: the module whose ``COMMANDS`` hold it."""
_TAKE_A_VALUE = ("--workspace", "--passphrase-file")


def module_for(arguments: Sequence[str]) -> str:
    """Return the module whose commands are enough to read a command line."""
    left = iter(arguments)
    for word in left:
        if word in _TAKE_A_VALUE:
            next(left, None)
        elif word == "--json" or word.startswith(tuple(f"{o}=" for o in _TAKE_A_VALUE)):
            continue
        else:
            return ALONE.get(word, EVERY)
    return EVERY
