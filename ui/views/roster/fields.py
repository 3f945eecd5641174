"""Fields of a sheet, each under its name."""

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from ui import messages
from ui.bridge.roster import RosterView, Seats
from ui.i18n import unmarked
from ui.theme.fonts import LABEL, interface_font
from ui.widgets.parts import announce, plain_label
from ui.widgets.sheet import Sheet


def add_field(sheet: Sheet, prompt: str, widget: QWidget) -> None:
    """Add a field to the body of a sheet, with its name above."""
    label = plain_label(interface_font(LABEL, 500))
    label.setText(prompt)
    label.setBuddy(widget)
    widget.setAccessibleName(unmarked(prompt))
    sheet.body.addWidget(label)
    sheet.body.addWidget(widget)


def add_words(sheet: Sheet, words: str, name: str = "quiet") -> QLabel:
    """Add a sentence to the body of a sheet; ``name`` chooses its colour."""
    label = plain_label(interface_font(), name)
    label.setText(words)
    label.setWordWrap(True)
    sheet.body.addWidget(label)
    return label


class FaultLine:
    """The line of a sheet that says why something was not done; what was typed stays."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self._label = add_words(sheet, "", "fault")
        self._label.hide()

    def say(self, sentence: str) -> None:
        """Say it; "" says nothing."""
        if self.sheet.is_closed:
            return
        self._label.setText(sentence)
        self._label.setVisible(bool(sentence))
        if sentence:
            announce(self.sheet, sentence)
        self.sheet.grown.emit()

    def tell(self, error: BaseException) -> None:
        """Say what went wrong."""
        self.say(messages.of_error(error))


class PlaceFields:
    """Two lists of choices: for whom a device speaks, and as what; the second follows the first.

    Nothing is chosen beforehand: one press must not make a delegate's device the chair.
    """

    def __init__(self, roster: RosterView) -> None:
        self._seats = roster.parties
        self.party, self.role = QComboBox(), QComboBox()
        for one in self._seats:
            self.party.addItem(f"{one.code} · {one.name}", one.code)
        self.party.setCurrentIndex(-1)
        self.party.currentIndexChanged.connect(self._fill)
        self._fill()

    @property
    def chosen(self) -> Seats | None:
        """The party that is chosen; None while there is none."""
        at = self.party.currentIndex()
        return self._seats[at] if 0 <= at < len(self._seats) else None

    def choose(self, code: str) -> None:
        """Choose a party."""
        self.party.setCurrentIndex(self.party.findData(code))

    def _fill(self) -> None:
        self.role.clear()
        seats = self.chosen
        for role in seats.roles if seats else ():
            self.role.addItem(messages.of_role(role), int(role))
