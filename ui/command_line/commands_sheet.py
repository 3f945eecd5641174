"""All commands of the command line, to be searched; one is chosen and filled in."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.cli.grammar import Command
from ui.command_line.words import help_of
from ui.i18n import Words, along, isolated
from ui.theme.sizes import scaled
from ui.widgets.parts import let_clear, line_field
from ui.widgets.sheet import Sheet

_tr = Words("command line")
_WIDTH, _LEAST_HEIGHT, _ROW = 720, 240, 28


class CommandsSheet(Sheet):
    """Lists every command that can be run on the open workspace.

    Args:
        commands: in the order of the manual.
        choose: gets the one that is chosen.
    """

    def __init__(self, commands: tuple[Command, ...], choose: Callable[[Command], object]) -> None:
        super().__init__(_tr("Every command"), _WIDTH)
        self._commands, self._choose = commands, choose
        self._field = line_field()
        self._field.setPlaceholderText(_tr("Search commands"))
        self._field.setAccessibleName(_tr("Search commands"))
        let_clear(self._field, _tr("Clear"))
        self._list = QListWidget()
        self._list.setObjectName("helptopics")
        self._list.setAccessibleName(_tr("Commands"))
        self._list.setMinimumHeight(_LEAST_HEIGHT)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self._field)
        self.body.addWidget(self._list, 1)
        self.add_close(_tr("&Close"))
        self._field.textEdited.connect(self._show)
        self._field.returnPressed.connect(self._take)
        self._list.itemActivated.connect(self._take)
        self._show("")

    def _show(self, typed: str) -> None:
        wanted = typed.casefold().split()
        self._list.clear()
        for one in self._commands:
            line = along(f"{isolated(one.words)} — {help_of(one)}")
            known = f"{line} {one.help}".casefold()  # by its English words, too
            if all(word in known for word in wanted):
                item = QListWidgetItem(line)
                item.setData(Qt.ItemDataRole.UserRole, one.words)
                item.setSizeHint(QSize(0, scaled(_ROW)))
                self._list.addItem(item)
        self._list.setCurrentRow(0)

    def _take(self) -> None:
        if not self._list.count():
            return
        words = self._list.currentItem().data(Qt.ItemDataRole.UserRole)
        self._choose(next(one for one in self._commands if one.words == words))
