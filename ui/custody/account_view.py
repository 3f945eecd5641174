"""A full page that gives an account: a title, what is wrong, what holds, what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.custody.account import Account
from ui.i18n import Words
from ui.theme.fonts import FIGURE, interface_font
from ui.theme.icons import HUGE
from ui.theme.sizes import Side, hold
from ui.views.wizard import centred
from ui.widgets.buttons import Button
from ui.widgets.form import Form
from ui.widgets.parts import announce, plain_label
from ui.widgets.states import IconLabel

_tr = Words("custody")
_CARD = 640


class AccountView(QWidget):
    """Shows an account in a card; below it stand the buttons, the first of which is the main one.

    Args:
        buttons: what can be done at once.
    """

    def __init__(self, buttons: Sequence[Button]) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._buttons = tuple(buttons)
        self._inside = QVBoxLayout()
        self._said = QWidget()
        card = QFrame()
        card.setObjectName("card")
        hold(card, Side.WIDTH, _CARD)
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(8)
        column.addLayout(self._inside)
        column.addSpacing(10)
        for row in _rows(self._buttons):
            column.addLayout(row)
        centred(self, card)

    def show_account(self, account: Account) -> None:
        """Show another account."""
        self._said.deleteLater()
        self._said = QWidget()
        column = QVBoxLayout(self._said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        title = plain_label(interface_font(FIGURE, 600))
        title.setText(account.title)
        title.setWordWrap(True)
        column.addWidget(IconLabel("shield-alert", "collision", HUGE))
        column.addWidget(title)
        form = Form(column)
        for head, sentences in (
            (_tr("What is wrong"), (account.wrong,)),
            (_tr("What the check found"), account.found),
            (_tr("What still holds"), account.holds),
            (_tr("What can be done"), account.to_do),
        ):
            if sentences:
                form.section(head)
                for sentence in sentences:
                    form.words(sentence)
        self._inside.addWidget(self._said)
        self.setAccessibleName(account.title)
        self.setAccessibleDescription(" ".join((account.wrong, *account.holds, *account.to_do)))
        announce(self, f"{account.title}. {account.wrong}")

    def take_focus(self) -> None:
        """Put the keyboard on the first thing that can be done."""
        self._buttons[0].setFocus()


def _rows(buttons: Sequence[Button]) -> list[QHBoxLayout]:
    """Return the buttons in rows of two, so that long words have room."""
    rows: list[QHBoxLayout] = []
    for at in range(0, len(buttons), 2):
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons[at : at + 2]:
            row.addWidget(button)
        row.addStretch(1)
        rows.append(row)
    return rows
