"""The page of a workspace that cannot be opened, since what is stored is damaged or was changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.custody.account import of_damage
from ui.custody.account_view import AccountView
from ui.i18n import Words
from ui.widgets.buttons import Button

_tr = Words("custody")


class DamagePage(QWidget):
    """Offers another file, and another try.

    Attributes:
        again: a person wants to try it once more.
        left: a person wants to begin in another way.
    """

    again = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        others = Button(_tr("Other &ways to begin"), "folder", "primary")
        others.clicked.connect(self.left)
        again = Button(_tr("&Try again"), "refresh-cw")
        again.clicked.connect(self.again)
        self._view = AccountView((others, again))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)

    def show_error(self, error: BaseException) -> None:
        """Say what is wrong."""
        self._view.show_account(of_damage(error))
        self._view.take_focus()
