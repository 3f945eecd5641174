"""Admitting a device: its request, for whom it speaks, as what, and where the answer goes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.negotiation.access import Role
from ui.bridge.roster import Asking, RosterView, Wanted
from ui.bridge.visible import visible
from ui.i18n import Words
from ui.theme.fonts import BODY, fixed_font, interface_font
from ui.views.roster.fields import FaultLine, PlaceFields, add_field, add_words
from ui.views.steps import usual_file
from ui.views.trust_rows import code_lines
from ui.widgets.buttons import Button
from ui.widgets.parts import plain_label
from ui.widgets.sheet import Sheet

_tr = Words("roster")
_ANSWER = ".tvxa"


class AdmitSheet(Sheet):
    """Asks for the request first; the rest follows from it.

    Args:
        roster: as it stands.
        read: reads a request from a path; it comes by ``show_asking``, a fault by ``fault.say``.
        admit: admits the device of a request.
    """

    def __init__(
        self,
        roster: RosterView,
        read: Callable[[Path], object],
        admit: Callable[[Asking, Wanted], object],
    ) -> None:
        super().__init__(_tr("Admit a device"), 560)
        self._read, self._admit = read, admit
        self._asking: Asking | None = None
        add_words(
            self,
            _tr(
                "The device asks by a request file, which holds no secret. You write an answer "
                "that only this device can open, and hand it back."
            ),
        )
        self._choose = Button(_tr("C&hoose the request…"), "folder")
        self._choose.clicked.connect(self._choose_request)
        self.body.addWidget(self._choose)
        self._name = plain_label(interface_font(BODY, 600))
        self._number = plain_label(fixed_font(15, 500))
        for label in (self._name, self._number):
            label.setWordWrap(True)
            self.body.addWidget(label)
        self._how = add_words(self, "")
        self._place = PlaceFields(roster)
        self._place.party.currentIndexChanged.connect(self._show_fields)
        add_field(self, _tr("Speaks &for"), self._place.party)
        add_field(self, _tr("A&s"), self._place.role)
        self.fault = FaultLine(self)
        self.body.addStretch(1)
        self.add_close(_tr("&Cancel"))
        self._go = self.add_button(
            Button(_tr("&Admit and write the answer…"), "badge-check", "primary", "Ctrl+Enter"),
            main=True,
        )
        self.confirmed.connect(self._confirm)
        self._show_fields()

    def first_focus(self) -> QWidget:
        return self._choose

    def show_asking(self, asking: Asking) -> None:
        """Show who asks."""
        if self.is_closed:
            return
        self._asking = asking
        self._name.setText(visible(asking.name))
        self._number.setText(code_lines(asking.number))
        self._number.setAccessibleName(_tr("Number of the device: {}").format(asking.number))
        if asking.place:
            self._place.choose(asking.place)
            self._how.setText(_tr("It is on the roster already; the answer is written again."))
        else:
            self._how.setText(
                _tr(
                    "Whoever made the request saw this number. Ask for it aloud: if theirs "
                    "differs, somebody has put another request in its place."
                )
            )
        self.fault.say("")
        self._show_fields()
        self.grown.emit()

    def _show_fields(self) -> None:
        asking = self._asking
        for label in (self._name, self._number, self._how):
            label.setVisible(asking is not None)
        for field in (self._place.party, self._place.role):
            field.setEnabled(asking is not None and not asking.place)
        self._go.setEnabled(asking is not None and self._place.chosen is not None)

    def _choose_request(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, _tr("Choose the request"), str(Path.home()))
        if name:
            self._read(Path(name))

    def _confirm(self) -> None:
        asking, seats = self._asking, self._place.chosen
        if asking is None or seats is None:
            return
        usual = usual_file(asking.name, _ANSWER)
        name, _ = QFileDialog.getSaveFileName(self, _tr("Write the answer"), usual)
        if name:
            role = Role(int(self._place.role.currentData()))
            self._admit(asking, Wanted(seats.code, role, Path(name)))
