"""Changes of structure: the clause menu, the card in the row, and the draft that comes of it."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from app.ids import DraftId
from app.workspace.shape import NEEDS_WORDS, Shape
from ui import messages
from ui.bridge.page import Page, Row
from ui.command_table import Command
from ui.views.late import draft_structure
from ui.views.named import Draft
from ui.views.structure_card import StructureCard
from ui.views.text_view import TextView
from ui.widgets.host import Host

SHAPES = {
    Command.INSERT_AFTER: Shape.INSERT_AFTER,
    Command.INSERT_UNDER: Shape.INSERT_UNDER,
    Command.DELETE_CLAUSE: Shape.DELETE,
    Command.MOVE_CLAUSE: Shape.MOVE,
    Command.SPLIT_CLAUSE: Shape.SPLIT,
    Command.JOIN_CLAUSE: Shape.JOIN,
    Command.RETAIN_CLAUSE: Shape.RETAIN,
}
OF_CLAUSE = (
    Command.DRAFT, Command.DRAFT_HEADING, Command.READ_VIEW, None, *SHAPES, None,
    Command.COPY_CLAUSES, None, Command.LINE_NUMBERS, Command.TEXT_ALONE,
)  # fmt: skip
"""The menu of a clause; None draws a line."""


class StructureDesk(QObject):
    """One card at a time.

    Attributes:
        changed: a draft was begun: what is shown is to be refreshed.
        left: the card has closed; the keyboard goes back to the text.
        table_wanted: the draft that is to be tabled.
    """

    changed = Signal()
    left = Signal()
    table_wanted = Signal(object)

    def __init__(self, host: Host, text: TextView) -> None:
        super().__init__(text)
        self._host, self._text = host, text
        self._card: StructureCard | None = None
        self._menu = QMenu(text)

    @property
    def card(self) -> StructureCard | None:
        """The card that is open."""
        return self._card

    def show_menu(self, where: QPoint) -> None:
        """Open the menu of the current clause."""
        self._menu.clear()
        self._host.actions.refresh()
        for command in OF_CLAUSE:
            if command is None:
                self._menu.addSeparator()
            else:
                self._menu.addAction(self._host.actions.action(command))
        self._menu.popup(where)

    def open(self, page: Page, row: Row, shape: Shape) -> None:
        """Open the card in a row."""
        self.close()
        card = StructureCard(row, shape)
        card.left.connect(self.close)
        card.kept.connect(partial(self._keep, page, row, shape, then_table=False))
        card.tabled.connect(partial(self._keep, page, row, shape, then_table=True))
        self._card = card
        self._text.cover(row.id, card)
        card.setFocus()

    def show_page(self, page: Page) -> None:
        """The page is another: show the clause above the card as it is now."""
        clause = self._text.covered
        if self._card is None or clause is None:
            return
        row = next((row for row in page.rows if row.id == clause), None)
        if row is None:
            self.close()
        else:
            self._card.show_row(row)

    def close(self) -> None:
        """Close the card."""
        card, self._card = self._card, None
        if card is not None:
            self._text.uncover()
            self.left.emit()

    def _keep(self, page: Page, row: Row, shape: Shape, words: str, *, then_table: bool) -> None:
        card, instrument = self._card, page.instrument
        if card is None or instrument is None:
            return
        if shape in NEEDS_WORDS and not words.strip():
            card.say(self.tr("Write the words first."))
            return
        self._host.bridge.ask(
            lambda workspace: draft_structure(workspace, instrument, row.id, (shape, words)),
            partial(self._kept, then_table=then_table),
            lambda error: card.say(messages.of_error(error)) if card is self._card else None,
        )

    def _kept(self, draft: Draft, *, then_table: bool) -> None:
        self.close()
        self.changed.emit()
        if then_table:
            self.table_wanted.emit(DraftId(draft.id))
        else:
            self._host.told.emit(self.tr("Kept as a draft on this device."))
