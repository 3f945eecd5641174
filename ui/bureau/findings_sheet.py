"""A sheet that lists what was found in a text, each leading to its clause; at most one deed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ids import ClauseId
from ui.i18n import Words
from ui.theme.sizes import Side, hold
from ui.widgets.buttons import Button
from ui.widgets.form import Form, say
from ui.widgets.row_list import RowItem, RowList
from ui.widgets.sheet import Sheet

_tr = Words("procedure")
_WIDTH, _ROOM = 680, 320

Finding = tuple[RowItem, ClauseId | None]


class FindingsSheet(Sheet):
    """Enter, or a button, shows the place in the text.

    Attributes:
        place_wanted: ``place`` is to be shown.

    Args:
        title: what was looked for.
        sentence: what came of it.
        found: lines, each with the clause that it is about.
        deed: what the main button does; "" for none.
    """

    place_wanted = Signal()

    def __init__(self, title: str, sentence: str, found: Sequence[Finding], deed: str = "") -> None:
        super().__init__(title, _WIDTH)
        self._found = tuple(found)
        self.form = Form(self.body)
        self.form.words(sentence)
        self._list = RowList(title)
        hold(self._list, Side.HEIGHT, _ROOM)
        self._list.show_rows([row for row, _ in self._found])
        self.form.add(self._list)  # before it is shown: without a parent it would be a window
        self._list.setVisible(bool(self._found))
        self._fault = self.form.fault()
        self.form.room()
        self._show = self.add_button(Button(_tr("Show in the te&xt"), "eye"))
        self._show.setVisible(bool(self._found))
        self._close = self.add_close(_tr("&Close"))
        if deed:
            self.add_button(Button(deed, "signature", "primary", "Ctrl+Enter"), main=True)
        self._show.clicked.connect(self._lead)
        self._list.activated.connect(self._lead)
        self._list.chosen.connect(self._judge)
        self._judge()

    @property
    def place(self) -> ClauseId | None:
        """The clause that the chosen line is about."""
        row = self._list.current
        return next((clause for one, clause in self._found if one is row), None)

    def refuse(self, sentence: str) -> None:
        """Say why it was not done."""
        say(self._fault, sentence)
        self.grown.emit()

    def first_focus(self) -> QWidget:
        return self._list if self._found else self._close

    def _judge(self) -> None:
        self._show.setEnabled(self.place is not None)

    def _lead(self) -> None:
        if self.place is not None:
            self.close_sheet()
            self.place_wanted.emit()
