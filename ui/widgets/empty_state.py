"""What stands where a text would be."""

from ui.i18n import Words
from ui.widgets.states import StateCard

_tr = Words("EmptyState")


class EmptyState(StateCard):
    """One sentence of what is not here, one of how it comes."""

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
