"""Loads commands; those that are typed all day by themselves, and nothing that only others need.

Making the whole table of commands takes a second of a processor; ``module_for`` says where the one
command that was typed stands, when it is here, else where all of them do. What even such a command
needs only now and then is loaded here, too, by its name, when it is needed.
"""

from argparse import ArgumentParser
from collections.abc import Mapping, Sequence
from importlib import import_module
from types import ModuleType

from app.ports import Store
from app.workspace.status_facts import Facts

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


def commands_for(arguments: Sequence[str]) -> ModuleType:
    """Load the commands that a command line may mean, often one, and what they can ask for."""
    return import_module(module_for(arguments))


def completion_for(parser: ArgumentParser, shell: str) -> str:
    """Return what completes command lines in a shell."""
    return str(import_module("app.cli.completion").completion(parser, shell))


def status_of(store: Store) -> Facts:
    """Return what there is to tell of a workspace, from its whole record."""
    return import_module("app.workspace.status_making").made(store)
