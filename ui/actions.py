"""Every command, from one table: menus, palette and the list of keys are made of it.

A page gives a command something to do by binding it, with a function that says why it may not be
done just now. What nobody has bound is disabled, with the reason that the table gives; but as long
as some of those who bind are still to be made, asking for it makes them.
"""

from collections.abc import Callable, Iterable
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.values import value
from ui.command_table import APPEARANCES, SIGNING, TABLE, TICKED, Command, Entry, words
from ui.i18n import key_name, unmarked
from ui.theme.icons import icon

May: TypeAlias = Callable[[], str]
"""Says why a command may not be done just now; "" when it may."""


def always() -> str:
    """A command that may always be done."""
    return ""


@value
class Deed:
    """What a command does, and when it may.

    Attributes:
        alone: it needs no page or desk that may not be made yet.
    """

    do: Callable[[], object]
    may: May = always
    alone: bool = False


@value
class Listed:
    """A command as the palette and the list of keys show it.

    Attributes:
        name, menu: in the language of the interface, without marks for keys.
        english: its name and that of its menu in English, by which it is found in every language.
        keys: as a person presses them ("Ctrl+K"); "" for none.
        refusal: why it cannot be done just now; "" when it can.
    """

    command: Command
    name: str
    menu: str
    keys: str
    icon: str
    refusal: str
    english: str

    def fits(self, wanted: Iterable[str]) -> bool:
        """Say whether words that were typed stand in its name, its menu's or its key."""
        held = f"{self.name} {self.menu} {self.english} {self.keys}".casefold()
        return all(word.casefold() in held for word in wanted)


class Actions(QObject):
    """The commands of one window.

    Attributes:
        refused: emitted with the sentence why a command was not done.
        done: emitted with the ``Command`` that was.
    """

    refused = Signal(str)
    done = Signal(object)

    def __init__(self, window: QWidget, table: Iterable[Entry] = TABLE) -> None:
        super().__init__(window)
        self._window = window
        self._entries = {entry.command: entry for entry in table if entry.command is not None}
        self._table = tuple(table)
        self._deeds: dict[Command, Deed] = {}
        self._letters = True
        self._stopped = ""
        self._make: Callable[[], bool] | None = None
        self._drawn: set[Command] = set()
        self._actions = {command: self._made(command) for command in self._entries}
        group = QActionGroup(window)
        for command in APPEARANCES:
            group.addAction(self._actions[command])
        self.refresh()

    def bind(
        self, command: Command, do: Callable[[], object], may: May = always, *, alone: bool = False
    ) -> None:
        """Give a command something to do; whoever bound it before no longer counts."""
        self._deeds[command] = Deed(do, may, alone)
        self._settle(command)

    def expect(self, make: Callable[[], bool] | None) -> None:
        """Let it be asked for what nobody has bound yet, as long as some who bind are to come.

        ``make`` makes the next of them and says whether there are more; None: there are not.
        """
        if make != self._make:
            self._make = make
            self.refresh()

    def release(self, commands: Iterable[Command]) -> None:
        """Take from commands what they do."""
        for command in commands:
            self._deeds.pop(command, None)
            self._settle(command)

    def stop(self, why: str) -> None:
        """Refuse, with the reason, what signs; "" takes that back."""
        if why != self._stopped:
            self._stopped = why
            self.refresh()

    def refresh(self) -> None:
        """Ask anew of every command whether it may be done: something has changed."""
        for command in self._entries:
            self._settle(command)

    def action(self, command: Command) -> QAction:
        """Return the action, for a menu or a button of a page."""
        self._draw(command)
        return self._actions[command]

    def refusal(self, command: Command) -> str:
        """Return why a command may not be done just now; "" when it may."""
        deed = self._deeds.get(command)
        if deed is None and self._make is None:
            return words(self._entries[command].absent)
        stopped = self._stopped if command in SIGNING else ""
        return stopped or (deed.may() if deed is not None else "")

    def run(self, command: Command) -> None:
        """Do it, or say why not."""
        deed = self._deeds.get(command)
        if not (deed is not None and deed.alone):
            self._await(command, deed)
        refusal = self.refusal(command)
        if refusal:
            self.refused.emit(refusal)
            return
        self._deeds[command].do()
        self.done.emit(command)

    def _await(self, command: Command, bound: Deed | None) -> None:
        """Have those made who are to come: until one binds the command, all if it is bound."""
        while self._make is not None and self._deeds.get(command) is bound:
            if not self._make():
                break

    def listed(self, *commands: Command) -> tuple[Listed, ...]:
        """Return some commands, or every one in the order of the menus."""
        return tuple(self._listed(command) for command in commands or self._entries)

    def _listed(self, command: Command) -> Listed:
        entry = self._entries[command]
        return Listed(
            command,
            plain_name(entry),
            unmarked(words(entry.menu)),
            spoken_keys(entry),
            entry.icon,
            self.refusal(command),
            unmarked(f"{entry.name} {entry.menu}"),
        )

    def fill(self, menu: QMenu) -> None:
        """Put every command into a menu, a submenu for each part of the table."""
        menu.clear()
        parts: dict[str, QMenu] = {}
        for entry in self._table:
            part = parts.get(entry.menu)
            if part is None:
                part = parts[entry.menu] = menu.addMenu(words(entry.menu))
            if entry.command is None:
                part.addSeparator()
            else:
                part.addAction(self.action(entry.command))

    def set_letters(self, *, on: bool) -> None:
        """Let keys that are one letter stand for commands, or not."""
        self._letters = on
        for command in self._entries:
            self._actions[command].setShortcuts(self._keys(command))

    def retint(self) -> None:
        """Draw the icons in the colours of the theme that is shown."""
        drawn, self._drawn = self._drawn, set()
        for command in drawn:
            self._draw(command)

    def _draw(self, command: Command) -> None:
        """Give an action its icon when it is about to be seen: drawing all of them takes long."""
        entry = self._entries[command]
        if entry.icon and command not in self._drawn:
            self._drawn.add(command)
            self._actions[command].setIcon(icon(entry.icon))

    def _made(self, command: Command) -> QAction:
        entry = self._entries[command]
        action = QAction(words(entry.name), self._window)
        action.setShortcuts(self._keys(command))
        action.setCheckable(command in TICKED)
        action.setIconVisibleInMenu(True)
        action.triggered.connect(lambda: self.run(command))
        self._window.addAction(action)
        return action

    def _keys(self, command: Command) -> list[QKeySequence]:
        keys = self._entries[command].keys
        return [QKeySequence(key) for key in keys if self._letters or not is_letter(key)]

    def _settle(self, command: Command) -> None:
        refusal = self.refusal(command)
        action = self._actions[command]
        action.setEnabled(not refusal)
        action.setStatusTip(refusal)


def is_letter(key: str) -> bool:
    """Tell whether a key is one that writes: it works only where nothing is being typed."""
    last = key.removeprefix("Shift+")
    return len(last) == 1


def plain_name(entry: Entry) -> str:
    """Return the name of a command in the language of the interface, without marks for keys."""
    return unmarked(words(entry.name))


def spoken_keys(entry: Entry) -> str:
    """Return the first of its keys as a person presses it."""
    if not (entry.keys or entry.inside):
        return ""
    return key_name((entry.keys or entry.inside)[0])
