"""The completion of the command line for a shell, made from its parser."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import shtab


def completion(parser: argparse.ArgumentParser, shell: str) -> str:
    """Return the script that completes what is typed; files where a file is asked for."""
    for action in _actions(parser):
        if action.type is Path:
            action.complete = shtab.FILE
    return shtab.complete(parser, shell)


def _actions(parser: argparse.ArgumentParser) -> Iterator[Any]:
    """Yield all arguments of a parser and of the commands in it."""
    for action in parser._actions:  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] it names them nowhere else
        yield action
        if isinstance(action.choices, dict):  # of words, each with the parser of what follows
            for inner in cast("dict[str, argparse.ArgumentParser]", action.choices).values():
                yield from _actions(inner)
