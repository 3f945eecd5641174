"""The line above the devices that says how the roster stands, for those who may change it."""

from collections.abc import Callable

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.actions import Actions
from ui.bridge.roster import RosterView
from ui.command import Command
from ui.command_places import in_window
from ui.i18n import Words, stopped
from ui.theme.fonts import interface_font
from ui.widgets.buttons import Button
from ui.widgets.parts import plain_label
from ui.widgets.states import IconLabel

_tr = Words("roster")
_BUTTONS = (Command.ADD_DELEGATION, Command.ADMIT_DEVICE, Command.RENEW_ROSTER)


class RosterLine(QFrame):
    """Says which roster is in force and until when, with what can be done about it.

    Where several officers must sign, each step of that has its button, while it is to be taken.

    Attributes:
        form_wanted: emitted with the command whose form is to be shown.
        hand_on_wanted, sign_wanted: the button of that step was pressed.
    """

    form_wanted = Signal(str)
    hand_on_wanted = Signal()
    sign_wanted = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("bar-notice")
        self._words = plain_label(interface_font())
        self._words.setWordWrap(True)
        self._words.setAccessibleDescription(_tr("Roster"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(10)
        row.addWidget(IconLabel("scroll-text"))
        row.addWidget(self._words, 1)
        listed = {one.command: one for one in actions.listed()}
        for command in _BUTTONS:
            button = Button(actions.action(command).text(), listed[command].icon)
            button.clicked.connect(lambda _=False, c=command: actions.run(c))
            row.addWidget(button)
        settle = "roster settle"
        self._settle = self._step(_tr("&Settle it…"), lambda: self.form_wanted.emit(settle))
        self._propose = self._step(_tr("&Hand it on…"), self.hand_on_wanted.emit)
        self._sign = self._step(_tr("Si&gn a proposal…"), self.sign_wanted.emit)
        for button in (self._settle, self._propose, self._sign):
            row.addWidget(button)
        self.hide()

    def _step(self, words: str, do: Callable[[], object]) -> Button:
        button = Button(words, "signature")
        button.clicked.connect(lambda _=False: do())
        return button

    def show_roster(self, roster: RosterView | None) -> None:
        """Show how it stands; None hides the line."""
        self.setVisible(roster is not None)
        if roster is not None:
            self._words.setText(_said(roster))
            self._settle.setVisible(roster.disputed)
            self._propose.setVisible(bool(roster.waiting) and not roster.disputed)
            self._sign.setVisible(roster.officers > 1 and not (roster.waiting or roster.disputed))


def _said(roster: RosterView) -> str:
    day = QDateTime.fromMSecsSinceEpoch(roster.expires).date()
    until = QLocale().toString(day, QLocale.FormatType.LongFormat)
    if roster.disputed:
        return _tr(
            "Two different rosters were signed, and neither is in force. Settle it: {}"
        ).format(in_window("“travaux roster settle”"))
    said = stopped(_tr("Roster {}, good until {}.").format(roster.version, until))
    if roster.threshold > 1:
        said += " " + _tr("{} of {} officers sign it.").format(roster.threshold, roster.officers)
    if roster.waiting:
        told = " ".join(roster.waiting)
        said += " " + _tr("It waits for other officers, hand it on with {}: {}").format(
            in_window("“travaux roster propose”"), told
        )
    return said
