"""Every command in one table: its menu, its name, its keys. Menus are made from it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow


class Command(Enum):
    """What can be commanded."""

    OPEN = auto()
    LOCK = auto()
    QUIT = auto()
    FIND = auto()
    FIND_NEXT = auto()
    FIND_BEFORE = auto()
    NEXT_PANE = auto()
    PANE_BEFORE = auto()
    LARGER = auto()
    SMALLER = auto()
    USUAL_SIZE = auto()
    SYSTEM = auto()
    LIGHT = auto()
    DARK = auto()


APPEARANCES = (Command.SYSTEM, Command.LIGHT, Command.DARK)
"""Of these one is always ticked."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the table. A menu's entries stand together; "" as a name draws a line."""

    command: Command | None
    menu: str
    name: str = ""
    keys: tuple[str, ...] = ()


_FILE, _GO, _VIEW = "&File", "&Go", "&View"
TABLE = (
    Entry(Command.OPEN, _FILE, "&Open a workspace…", ("Ctrl+O",)),
    Entry(Command.LOCK, _FILE, "&Lock", ("Ctrl+L",)),
    Entry(None, _FILE),
    Entry(Command.QUIT, _FILE, "&Quit", ("Ctrl+Q",)),
    Entry(Command.FIND, _GO, "&Find in the text", ("Ctrl+F",)),
    Entry(Command.FIND_NEXT, _GO, "Find &next", ("F3",)),
    Entry(Command.FIND_BEFORE, _GO, "Find &previous", ("Shift+F3",)),
    Entry(None, _GO),
    Entry(Command.NEXT_PANE, _GO, "Next &region", ("F6",)),
    Entry(Command.PANE_BEFORE, _GO, "Pre&vious region", ("Shift+F6",)),
    Entry(Command.LARGER, _VIEW, "&Larger text", ("Ctrl++", "Ctrl+=")),
    Entry(Command.SMALLER, _VIEW, "&Smaller text", ("Ctrl+-",)),
    Entry(Command.USUAL_SIZE, _VIEW, "&Usual size", ("Ctrl+0",)),
    Entry(None, _VIEW),
    Entry(Command.SYSTEM, _VIEW, "Colours of the s&ystem"),
    Entry(Command.LIGHT, _VIEW, "L&ight colours"),
    Entry(Command.DARK, _VIEW, "&Dark colours"),
)


def make_actions(window: QMainWindow, table: Iterable[Entry] = TABLE) -> dict[Command, QAction]:
    """Fill the window's menus from the table, and return the actions by command."""
    actions: dict[Command, QAction] = {}
    appearances = QActionGroup(window)
    bar = window.menuBar()
    menus = {name: bar.addMenu(_tr(name)) for name in dict.fromkeys(e.menu for e in table)}
    for entry in table:
        menu = menus[entry.menu]
        if entry.command is None:
            menu.addSeparator()
            continue
        action = QAction(_tr(entry.name), window)
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        if entry.command in APPEARANCES:
            action.setCheckable(True)
            appearances.addAction(action)
        menu.addAction(action)
        actions[entry.command] = action
    return actions


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)
