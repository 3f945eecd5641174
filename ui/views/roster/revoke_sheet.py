"""Revoking a device: what of it still counts, what falls, and why. It is for good."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QRadioButton, QWidget

from ui.bridge.roster import Loss
from ui.bridge.trust_view import Device
from ui.bridge.visible import visible
from ui.i18n import Words
from ui.theme.fonts import LABEL, interface_font
from ui.theme.sizes import Side, hold
from ui.views.roster.fields import FaultLine, add_field, add_words
from ui.views.trust_rows import when
from ui.widgets.buttons import Button
from ui.widgets.parts import line_field, number_box, text_field
from ui.widgets.sheet import Sheet

_tr = Words("roster")
_PAUSE = 200


class RevokeSheet(Sheet):
    """Asks for the last entry that counts and the reason; shows what falls.

    Args:
        device: that is to be revoked, or is revoked and gets another last entry.
        ask: asks what would fall after an entry ("": after none that is here); it comes by
            ``show_loss``.
        revoke: revokes it, with the last entry that counts ("" for the last that is here) and the
            reason.
    """

    def __init__(
        self,
        device: Device,
        ask: Callable[[str], object],
        revoke: Callable[[str, str], object],
    ) -> None:
        title = _tr("Revoke “{}” of {}").format(visible(device.name), device.code)
        super().__init__(title, 600)
        self._ask, self._revoke = ask, revoke
        add_words(
            self,
            _tr(
                "A revoked device signs nothing more that counts, and reads nothing that is "
                "written under the next keys. It cannot be undone: the machine would ask anew, as "
                "another device."
            ),
        )
        self._all = QRadioButton(_tr("&Everything of it that is here counts"))
        self._some = QRadioButton(_tr("&Only what it signed up to entry number"))
        self._last, self._falls, self._reason = number_box(), text_field(), line_field()
        self._soon = QTimer(self)
        self._dress(device)
        self.fault = FaultLine(self)
        self.body.addStretch(1)
        self.add_close(_tr("&Cancel"))
        self._go = self.add_button(
            Button(_tr("&Revoke it"), "ban", "danger", "Ctrl+Enter"), main=True
        )
        self._soon.timeout.connect(self.begin)
        self._all.toggled.connect(self._chosen)
        self._last.valueChanged.connect(self._soon.start)
        self._reason.textChanged.connect(self._judge)
        self.confirmed.connect(self._confirm)
        self._judge()

    @property
    def after(self) -> str:
        """The last entry that counts; "" for the last that is here."""
        return "" if self._all.isChecked() else str(self._last.value())

    def first_focus(self) -> QWidget:
        return self._reason

    def begin(self) -> None:
        """Ask what would fall."""
        self._ask(self.after)

    def show_loss(self, after: str, loss: Loss) -> None:
        """Show what would fall; an answer to an earlier question is passed over."""
        if self.is_closed or after != self.after:
            return
        lines = [
            _tr("Entry {}, {}: {}").format(number, when(time), visible(what))
            for number, time, what in loss.falling
        ]
        self._falls.setPlainText("\n".join(lines) or _tr("Nothing."))

    def _dress(self, device: Device) -> None:
        self._last.setRange(0, max(0, device.seen))
        self._last.setValue(device.seen)
        self._last.setAccessibleName(_tr("The last entry that counts; 0 for none"))
        self._all.setEnabled(device.active)
        (self._all if device.active else self._some).setChecked(True)
        self._last.setEnabled(not device.active)
        for widget in (self._all, self._some, self._last):
            self.body.addWidget(widget)
        self._falls.setReadOnly(True)
        self._falls.setTabChangesFocus(True)
        self._falls.setFont(interface_font(LABEL))
        hold(self._falls, Side.HEIGHT, 96)
        add_field(self, _tr("What falls thereby"), self._falls)
        add_field(self, _tr("&Why; noted on this device, and nowhere else"), self._reason)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)

    def _chosen(self) -> None:
        self._last.setEnabled(self._some.isChecked())
        self.begin()

    def _judge(self) -> None:
        self._go.setEnabled(bool(self._reason.text().strip()))

    def _confirm(self) -> None:
        self._revoke(self.after, self._reason.text().strip())
