"""Putting a delegation on the roster, or changing what a device is."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from app.negotiation.access import Role
from app.negotiation.delegation import PartyKind
from ui import messages
from ui.bridge.trust_view import Device
from ui.bridge.visible import visible
from ui.i18n import Words, noop
from ui.views.roster.fields import FaultLine, add_field, add_words
from ui.widgets.buttons import Button
from ui.widgets.parts import line_field
from ui.widgets.sheet import Sheet

_tr = Words("roster")
_KINDS = (
    (PartyKind.DELEGATION, noop("A delegation, or a group of them")),
    (PartyKind.BUREAU, noop("The bureau: its devices decide")),
    (PartyKind.OBSERVER, noop("An observer: its devices read")),
)


class PartySheet(Sheet):
    """Asks for code, name and kind.

    Args:
        add: puts it on the roster: code, name, kind.
    """

    def __init__(self, add: Callable[[str, str, PartyKind], object]) -> None:
        super().__init__(_tr("Add a delegation"), 480)
        self._add = add
        add_words(
            self,
            _tr("Its code stands before its amendments and in every bracket: “NOR”, “G77”."),
        )
        self._code, self._name, self._kind = line_field(), line_field(), QComboBox()
        for kind, words in _KINDS:
            self._kind.addItem(_tr(words), int(kind))
        add_field(self, _tr("C&ode"), self._code)
        add_field(self, _tr("&Name"), self._name)
        add_field(self, _tr("&What it is"), self._kind)
        self.fault = FaultLine(self)
        self.body.addStretch(1)
        self.add_close(_tr("&Cancel"))
        self._go = self.add_button(
            Button(_tr("&Add it"), "plus", "primary", "Ctrl+Enter"), main=True
        )
        for field in (self._code, self._name):
            field.textChanged.connect(self._judge)
        self.confirmed.connect(self._confirm)
        self._judge()

    def first_focus(self) -> QWidget:
        return self._code

    def _judge(self) -> None:
        self._go.setEnabled(bool(self._code.text().strip() and self._name.text().strip()))

    def _confirm(self) -> None:
        kind = PartyKind(int(self._kind.currentData()))
        self._add(self._code.text().strip(), self._name.text().strip(), kind)


class RolesSheet(Sheet):
    """Asks what a device is from its next entry on.

    Args:
        device: on the roster.
        allowed: what the devices of its party can be.
        change: gives it these roles.
    """

    def __init__(
        self, device: Device, allowed: Sequence[Role], change: Callable[[list[Role]], object]
    ) -> None:
        super().__init__(_tr("What “{}” is").format(visible(device.name)), 480)
        self._change = change
        add_words(
            self,
            _tr(
                "It counts from its next entry on; what it did before stands. Read the latest "
                "bundle of its party first."
            ),
        )
        self._ticks: dict[Role, QCheckBox] = {}
        for role in allowed:
            tick = self._ticks[role] = QCheckBox(messages.of_role(role))
            tick.setChecked(role in device.roles)
            self.body.addWidget(tick)
        self.fault = FaultLine(self)
        self.body.addStretch(1)
        self.add_close(_tr("&Cancel"))
        self.add_button(Button(_tr("C&hange it"), "check", "primary", "Ctrl+Enter"), main=True)
        self.confirmed.connect(self._confirm)

    def _confirm(self) -> None:
        self._change([role for role, tick in self._ticks.items() if tick.isChecked()])
