"""Signing what another officer proposes, or what waits here: what is signed is what is shown."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QVBoxLayout, QWidget

from ui.bridge.countersigning import Proposed
from ui.bridge.visible import visible
from ui.i18n import Words, unmarked
from ui.theme.fonts import BODY, interface_font
from ui.views.roster.fields import FaultLine, add_words
from ui.views.steps import usual_file
from ui.widgets.buttons import Button
from ui.widgets.parts import announce, plain_label
from ui.widgets.sheet import Sheet

_tr = Words("roster")
_PROPOSAL = ".proposal"


class SigningSheet(Sheet):
    """Shows a proposed roster line by line, who has signed it and who must still.

    Attributes:
        fault: says why it was not.

    Args:
        read: reads a proposal from a path; it comes by ``show_proposed``. None for what waits here.
        sign: signs what is shown and writes it to a path.
        take: takes what is shown: enough officers have signed it.
        declined: called when what was shown is not to be signed.
    """

    def __init__(
        self,
        read: Callable[[Path], object] | None,
        sign: Callable[[Proposed, Path], object],
        take: Callable[[Proposed], object],
        declined: Callable[[], object],
    ) -> None:
        super().__init__(_tr("Sign changes of the roster"), 620)
        self._read, self._sign, self._take, self._declined = read, sign, take, declined
        self._proposed: Proposed | None = None
        add_words(
            self,
            _tr(
                "You sign what is listed here and nothing else. Read it line by line; where you "
                "are not sure, ask whoever proposed it, aloud."
            ),
        )
        self._choose = Button(_tr("C&hoose the proposal…"), "folder")
        self._choose.clicked.connect(self._choose_file)
        self._choose.setVisible(read is not None)
        self.body.addWidget(self._choose)
        self._head = plain_label(interface_font(BODY, 600))
        self._head.setWordWrap(True)
        self.body.addWidget(self._head)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.body.addLayout(self._lines)
        self._signed, self._awaited = (add_words(self, "") for _ in range(2))
        self._instead = QCheckBox(
            _tr("The &other one that I signed never will be completed: sign this one")
        )
        self._instead.setVisible(False)
        self.body.addWidget(self._instead)
        self.fault = FaultLine(self)
        self.body.addStretch(1)
        self._no = self.add_button(Button(_tr("&Do not sign"), "x"))
        self._no.clicked.connect(self._decline)
        self.add_close(_tr("&Cancel"))
        self._go = self.add_button(
            Button(_tr("&Sign and write the file…"), "signature", "primary", "Ctrl+Enter"),
            main=True,
        )
        self.confirmed.connect(self._confirm)
        self._refresh()

    @property
    def instead(self) -> bool:
        """Another of its version, which this officer has signed, never will be completed."""
        return self._instead.isChecked()

    def first_focus(self) -> QWidget:
        return self._choose if self._read is not None else self._no

    def show_proposed(self, proposed: Proposed) -> None:
        """Show what would be signed."""
        if self.is_closed:
            return
        self._proposed = proposed
        self._instead.setVisible(False)
        self._instead.setChecked(False)
        self.fault.say("")
        self._head.setText(_head(proposed))
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for number, change in enumerate(proposed.changes, 1):
            self._lines.addWidget(_line(f"{number}. {change}"))
        self._signed.setText(_tr("Signed by: {}").format(_listed(proposed.signed)))
        self._awaited.setText(
            _tr("Officers yet to sign: {}, of these: {}").format(
                proposed.missing, _listed(proposed.awaited)
            )
        )
        self._refresh()
        announce(self, self._head.text())
        self.grown.emit()

    def refuse(self, sentence: str) -> None:
        """Say why it was not done; it can be tried again."""
        self._offer(is_free=True)
        self.fault.say(sentence)

    def ask_instead(self, sentence: str) -> None:
        """Say that another roster of its version was signed, and let that be given up."""
        self._instead.setVisible(True)
        self.refuse(sentence)
        self._instead.setFocus()

    def _offer(self, *, is_free: bool) -> None:
        """Let it be signed or not; what is being signed can be neither."""
        for widget in (self._choose, self._instead, self._no, self._go):
            widget.setEnabled(is_free)

    def _refresh(self) -> None:
        shown = self._proposed
        is_open = shown is not None and not shown.in_force
        is_complete = shown is not None and shown.missing == 0
        for widget in (self._head, self._no):
            widget.setVisible(shown is not None)
        for label in (self._signed, self._awaited):
            label.setVisible(is_open)
        self._awaited.setVisible(is_open and not is_complete)
        self._no.setVisible(is_open)
        self._go.setText(_tr("&Take it") if is_complete else _tr("&Sign and write the file…"))
        why = "" if shown is not None else _tr("Choose the proposal first.")
        self._go.refuse(why or (_tr("It is in force here already.") if not is_open else ""))

    def _choose_file(self) -> None:
        title = unmarked(self._choose.text())
        name, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()))
        if name and self._read is not None:
            self._read(Path(name))

    def _confirm(self) -> None:
        shown = self._proposed
        if shown is None or shown.in_force:
            return
        if shown.missing == 0:
            self._offer(is_free=False)
            self._take(shown)
            return
        title = unmarked(self._go.text())
        usual = usual_file(f"roster-{shown.version}", _PROPOSAL)
        name, _ = QFileDialog.getSaveFileName(self, title, usual)
        if name:
            self._offer(is_free=False)
            self._sign(shown, Path(name))

    def _decline(self) -> None:
        self.close_sheet()
        self._declined()


def _head(proposed: Proposed) -> str:
    day = QDateTime.fromMSecsSinceEpoch(proposed.expires).date()
    until = QLocale().toString(day, QLocale.FormatType.LongFormat)
    said = _tr("Roster {}, good until {}.").format(proposed.version, until)
    return f"{said} {_tr('It is in force here already.')}" if proposed.in_force else said


def _listed(names: tuple[str, ...]) -> str:
    return "; ".join(visible(name) for name in names) or "–"


def _line(words: str) -> QLabel:
    label = plain_label(interface_font())
    label.setText(words)
    label.setWordWrap(True)
    return label
