"""What stands where a text would be."""

from functools import partial

from ui.actions import Actions
from ui.command import Command
from ui.i18n import Words
from ui.widgets.states import Offer, StateCard

_tr = Words("EmptyState")


class EmptyState(StateCard):
    """One sentence of what is not here, one of how it comes, and what brings it."""

    def __init__(self) -> None:
        super().__init__(
            "file-text",
            _tr("There is no text here yet."),
            _tr(
                "The secretariat lays one before the conference; it reaches the others with the "
                "next bundle that they read."
            ),
        )
        self.setAccessibleName(_tr("No text"))

    def offer_first(self, actions: Actions, *, lays: bool) -> None:
        """Offer what brings a text: to who lays it a file to import, to the others a bundle."""
        command = Command.IMPORT_TEXT if lays else Command.READ_BUNDLE
        (entry,) = actions.listed(command)
        run = partial(actions.run, command)
        self.offer(Offer(actions.action(command).text(), run, entry.icon))
