"""Asking for entries once more, where no way to the others is open: by which way?"""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.actions import Actions
from ui.command import Command
from ui.i18n import Words
from ui.widgets.buttons import Button
from ui.widgets.form import Form
from ui.widgets.sheet import Sheet

_tr = Words("exchange")
_WAYS = (Command.SYNC_FOLDER, Command.SYNC_HUB, Command.WRITE_BUNDLE)


class AskSheet(Sheet):
    """Offers every way that is open to this device.

    Args:
        is_asked: it was noted, and is asked for by each of the ways; else a bundle alone brings it.
        actions: of the window.
        copy: puts a sentence on the clipboard that asks for it.
    """

    def __init__(self, *, is_asked: bool, actions: Actions, copy: Callable[[], object]) -> None:
        super().__init__(_tr("Ask to resend"), 520)
        form = Form(self.body)
        if is_asked:
            form.words(
                _tr(
                    "It is asked for at the next exchange through a folder or the hub, signed and "
                    "sealed. Any device that holds it answers."
                )
            )
        form.words(
            _tr(
                "A bundle that you write says what you hold. What is written for you in return "
                "holds everything."
            )
        )
        self._buttons_made: list[Button] = []
        for command in _WAYS:
            (listed,) = actions.listed(command)
            if not listed.refusal:
                name = actions.action(command).text()
                self._offer(name, listed.icon, lambda c=command: actions.run(c))
        self._offer(_tr("Copy a &request"), "copy", copy)
        self.body.addStretch(1)
        self.add_close(_tr("&Close"))

    def first_focus(self) -> QWidget:
        return self._buttons_made[0]

    def _offer(self, name: str, icon: str, do: Callable[[], object]) -> None:
        button = Button(name, icon)
        button.clicked.connect(lambda: self._take(do))
        self.body.addWidget(button)
        self._buttons_made.append(button)

    def _take(self, do: Callable[[], object]) -> None:
        self.close_sheet()
        do()
