"""The sheets about the hub: which servers it is to have, and what is to be done next."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSpinBox, QWidget

from app.workspace.hub_setup import PORTS
from ui.actions import Actions
from ui.bridge.hub import HubMade, HubWish
from ui.bridge.visible import visible
from ui.command import Command
from ui.i18n import Words, left_to_right
from ui.theme.fonts import BODY, fixed_font
from ui.views.steps import usual_file
from ui.widgets.buttons import Button
from ui.widgets.form import Form, say
from ui.widgets.parts import line_field, number_box, plain_label
from ui.widgets.sheet import Sheet

_tr = Words("exchange")


class HubSheet(Sheet):
    """Asks for the servers, then for the folder.

    Args:
        here: the address of this machine, for a hub of one room.
        set_up: gets the wish and the folder; a refusal comes by ``refuse``.
    """

    def __init__(self, here: str, set_up: Callable[[HubWish, Path], object]) -> None:
        super().__init__(_tr("Set up the hub"), 560)
        self._set_up = set_up
        form = Form(self.body)
        form.words(
            _tr(
                "Through a hub everybody has at once what others sign. It keeps sealed bytes "
                "alone: whoever runs it can read neither a name nor a word."
            )
        )
        self._hosts = line_field(here)
        form.field(
            _tr("&Servers"),
            self._hosts,
            _tr("The name or address by which devices reach it; three of them for a conference."),
        )
        self._ports = tuple(_port(number) for number in PORTS)
        form.field(
            _tr("&Ports"),
            _side_by_side(self._ports),
            _tr("For devices, over a websocket, between servers, for alarms."),
        )
        for box, name in zip(self._ports, _port_names(), strict=True):
            box.setAccessibleName(name)
        self._fault = form.fault()
        form.room()
        self.add_close(_tr("&Cancel"))
        self.add_button(
            Button(_tr("&Write the folder…"), "server", "primary", "Ctrl+Enter"), main=True
        )
        self.confirmed.connect(self._choose)

    def first_focus(self) -> QWidget:
        return self._hosts

    def refuse(self, sentence: str) -> None:
        """Say why it was not done."""
        say(self._fault, sentence)
        self.grown.emit()

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, _tr("Write the folder of the hub"), usual_file("hub", "")
        )
        if name:
            hosts = tuple(self._hosts.text().replace(",", " ").split())
            wish = HubWish(hosts, tuple(box.value() for box in self._ports))
            self._set_up(wish, Path(name))


class HubMadeSheet(Sheet):
    """Says what is to be done with the folder, and leads to the next step."""

    def __init__(self, made: HubMade, actions: Actions) -> None:
        super().__init__(_tr("The hub is set up"), 560)
        form = Form(self.body)
        form.words(
            _tr("“{}” holds the servers’ private keys: hand it over by stick, not by mail.").format(
                visible(str(made.folder))
            )
        )
        if made.again:
            form.words(_tr("It is the same hub as before; passes that were given out stay good."))
        form.section(_tr("To run it"))
        if made.servers == 1:
            form.words(_tr("On the machine that is to be the hub, in a terminal:"))
            line = f"travaux hub serve {made.folder}"
        else:
            form.words(_tr("Its README.txt tells IT what to do. When the servers run:"))
            line = f"travaux hub provision {made.folder}"
        self._line = plain_label(fixed_font(BODY))
        self._line.setText(left_to_right(visible(line)))
        self._line.setWordWrap(True)
        form.add(self._line)
        form.section(_tr("Fingerprint, to be read aloud"))
        code = plain_label(fixed_font(BODY))
        code.setWordWrap(True)
        code.setText(left_to_right(made.fingerprint))
        form.add(code)
        form.room()
        self.add_close(_tr("&Close"))
        self.add_button(
            Button(_tr("Write &passes for the hub…"), "file-up", "primary", "Ctrl+Enter"), main=True
        )
        self.confirmed.connect(self.close_sheet)
        self.confirmed.connect(lambda: actions.run(Command.ADMIT_TO_HUB))


class NoPassSheet(Sheet):
    """Tells a device without a pass how it comes to one."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(_tr("Exchange through the hub"), 520)
        Form(self.body).words(
            _tr(
                "This device has no pass for the conference’s hub. Ask the secretariat for the "
                "file of passes. Until then exchange by a folder or by bundles."
            )
        )
        self.body.addStretch(1)
        self.add_close(_tr("&Close"))
        self._read = self.add_button(
            Button(_tr("&Read a pass…"), "badge-check", "primary", "Ctrl+Enter"), main=True
        )
        self.confirmed.connect(self.close_sheet)
        self.confirmed.connect(lambda: actions.run(Command.JOIN_HUB))

    def first_focus(self) -> QWidget:
        return self._read


def _port(number: int) -> QSpinBox:
    box = number_box()
    box.setRange(1, 65_535)
    box.setValue(number)
    return box


def _port_names() -> tuple[str, str, str, str]:
    return (
        _tr("Port for devices"),
        _tr("Port over a websocket"),
        _tr("Port between servers"),
        _tr("Port for alarms"),
    )


def _side_by_side(boxes: tuple[QSpinBox, ...]) -> QWidget:
    inside = QWidget()
    inside.setFocusProxy(boxes[0])
    row = QHBoxLayout(inside)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for box in boxes:
        row.addWidget(box)
    row.addStretch(1)
    return inside
