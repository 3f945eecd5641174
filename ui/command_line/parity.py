"""What the command line can do, and where the window does it; ``docs/parity.md`` is made of this.

Whatever is named nowhere here is done by its form (*Every command…*), which asks for the same
arguments and says the same. ``python -m ui.command_line.parity`` prints the page (``make docs``).
"""

import sys
from collections.abc import Iterator, Mapping
from importlib import import_module

from app.cli.loading import EVERY
from app.cli.parsing import Command as Declared
from ui.command import Command
from ui.command_line.running import ELSEWHERE
from ui.command_places import PLACES
from ui.command_table import TABLE, Entry

WAYS: Mapping[str, str] = {
    "conference create": "at the start: *Create a conference*",
    "demo": "at the start: *See the example*",
    "device join": "at the start: *Join a conference*, the answer",
    "device request": "at the start: *Join a conference*, the request",
    "hub serve": "on the command line: it runs until it is stopped, on a machine of its own",
    "practice next": "on the command line: it needs the workspace of the window closed",
    "practice status": "on the command line: it needs the workspace of the window closed",
    "vault recover": "where the passphrase is asked for: *Use the recovery code*",
    "vault restore": "on the command line: it makes another workspace of a backup",
    "vault take-over": "on the command line: of a workspace that was restored",
}
"""Where what has no form is done, if it has no view."""

OF_WINDOW = frozenset(
    {
        Command.MENU, Command.OPEN, Command.LOCK, Command.QUIT, Command.EVERY_COMMAND,
        Command.GO_PROVISION, Command.NEXT_CLAUSE, Command.CLAUSE_BEFORE, Command.NEXT_OPEN,
        Command.OPEN_BEFORE, Command.NEXT_COLLISION, Command.COLLISION_BEFORE, Command.NEXT_UNREAD,
        Command.UNREAD_BEFORE, Command.BACK_TO_NOW, Command.READ_VIEW, Command.COPY_CLAUSES,
        Command.TEXT_ALONE, Command.FIND_NEXT, Command.FIND_BEFORE, Command.NEXT_PANE,
        Command.PANE_BEFORE, Command.LARGER, Command.SMALLER, Command.USUAL_SIZE,
        Command.INTERFACE_LARGER, Command.INTERFACE_SMALLER, Command.SYSTEM, Command.LIGHT,
        Command.DARK, Command.CONTRAST, Command.FULL_SCREEN, Command.HELP, Command.KEYS,
        Command.ABOUT, Command.NEXT_ON_DESK, Command.BEFORE_ON_DESK, Command.RECOMPUTE,
        Command.NEXT_CHANGE, Command.CHANGE_BEFORE, Command.NEXT_STALE, Command.STALE_BEFORE,
        Command.OPEN_ROOM, Command.FREEZE_ROOM, Command.ROOM_PICKS, Command.GO_READ_ONLY,
    }
)  # fmt: skip
"""What moves about, or changes how things look: it records nothing, and has no other side."""

_HEAD = """# The command line and the window

*Made from the program by `make docs`; do not edit it here.*

Whatever can be done on the command line can be done in the window, and the other way round. “Form”
is *Every command…* (Ctrl+Shift+K): it lists the commands of the command line, asks for the same
arguments, and shows the same answer.

| command | in the window |
|---|---|
"""


def page() -> str:
    """Return the page as Markdown."""
    return _HEAD + "".join(_rows()) + "\n" + _of_window()


def _rows() -> Iterator[str]:
    declared: tuple[Declared, ...] = import_module(EVERY).COMMANDS
    for one in declared:
        yield f"| `{one.words}`: {one.help} | {place_of(one.words)} |\n".replace("’", "'")


def place_of(words: str) -> str:
    """Return where the window does what a command does."""
    views = "; ".join(_named(command) for command in PLACES.get(words, ()))
    rest = WAYS.get(words, "") if words in ELSEWHERE else "form"
    return "; ".join(part for part in (views, rest) if part)


def _named(command: Command) -> str:
    entry = _entries()[command]
    keys = (*entry.keys, *entry.inside)[:1]
    return f"*{entry.name.replace('&', '')}*" + "".join(f" ({key})" for key in keys)


def _entries() -> dict[Command, Entry]:
    return {entry.command: entry for entry in TABLE if entry.command is not None}


def _of_window() -> str:
    names = sorted(_named(command) for command in OF_WINDOW)
    return "Of the window alone, since it moves about or changes how things look: " + (
        ", ".join(names) + ".\n"
    )


if __name__ == "__main__":
    sys.stdout.write(page())
