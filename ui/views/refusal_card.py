"""A clause that refuses changes: says in its row by which rule, and what can be done about it."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.ids import ClauseId
from ui.bridge.page import Page, Row
from ui.i18n import Words
from ui.theme.fonts import BODY, interface_font
from ui.views.clause_card import ClauseCard
from ui.views.text_view import TextView
from ui.widgets.buttons import Button
from ui.widgets.parts import announce, plain_label
from ui.widgets.states import IconLabel, Offer

_tr = Words("StructureCard")
"""Its neighbour's words: what closes the one closes the other."""


class RefusalCard(ClauseCard):
    """Below the clause: the rule in words, and a button for what it leads to."""

    def __init__(self, row: Row, sentence: str, offer: Offer) -> None:
        super().__init__(row)
        self.sentence = sentence
        words = plain_label(interface_font(BODY))
        words.setText(sentence)
        words.setWordWrap(True)
        said = QHBoxLayout()
        said.setSpacing(8)
        said.addWidget(IconLabel("lock", "bracket"), 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(words, 1)
        close = Button(_tr("Close"), hint="Esc")
        close.clicked.connect(self.left)
        self.offer = Button(offer.words, offer.icon, "primary")
        self.offer.clicked.connect(self.left)
        self.offer.clicked.connect(offer.do)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self.offer)
        self.body.addLayout(said)
        self.body.addLayout(buttons)
        self.setAccessibleName(sentence)
        self.setFocusProxy(self.offer)


class RefusalDesk(QObject):
    """One card at a time; it goes when a person goes on.

    Attributes:
        left: the card has closed; the keyboard goes back to the text.
    """

    left = Signal()

    def __init__(self, text: TextView) -> None:
        super().__init__(text)
        self._text = text
        self._card: RefusalCard | None = None
        text.arrived.connect(self._moved)

    @property
    def card(self) -> RefusalCard | None:
        """The card that is open."""
        return self._card

    def open(self, row: Row, sentence: str, offer: Offer) -> None:
        """Say in the row of a clause why it refuses changes."""
        self.close()
        card = self._card = RefusalCard(row, sentence, offer)
        card.left.connect(self.close)
        self._text.cover(row.id, card)
        card.setFocus()
        announce(card, sentence)

    def close(self) -> None:
        """Close the card."""
        card, self._card = self._card, None
        if card is not None:
            self._text.uncover()
            self.left.emit()

    def show_page(self, page: Page) -> None:
        """The page is another: the clause may be open by now."""
        clause = self._text.covered
        held = self._card
        if held is None or clause is None:
            return
        row = next((row for row in page.rows if row.id == clause), None)
        if row is None or row.status is not held.row.status:
            self.close()
        else:
            held.show_row(row)

    def _moved(self, clause: ClauseId) -> None:
        if clause != self._text.covered:
            self.close()
