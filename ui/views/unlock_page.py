"""The page before a workspace is open: which file, and its passphrase."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from ui.bridge.visible import visible
from ui.i18n import Words
from ui.theme.fonts import LABEL, interface_font
from ui.theme.sizes import Side, hold
from ui.widgets.buttons import Button
from ui.widgets.parts import announce, line_field, plain_label

_start = Words("StartPage")
_CARD, _BUSY_AFTER, _PATIENCE, _PAUSE = 440, 300, 5, 5_000


class UnlockPage(QWidget):
    """Asks for a workspace and its passphrase.

    Attributes:
        unlock: emitted with the path and the passphrase.
        back: a person wants to begin in another way.
        recover: the passphrase is forgotten: emitted with the path.
    """

    unlock = Signal(object, str)
    back = Signal()
    recover = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._failures = 0
        self._is_busy = False
        self._title = plain_label(interface_font(22, 600))
        self._file = plain_label(interface_font(LABEL), "quiet")
        self._hint = plain_label(interface_font(LABEL), "quiet")
        self._choose = Button(self.tr("Other &ways to begin"))
        self._passphrase = line_field()
        self._show = Button(self.tr("&Show"), "eye")
        self._forgotten = Button(_start("Use the &recovery code"), kind="link")
        self._unlock = Button(self.tr("&Unlock"), kind="primary", hint="Enter")
        self._says = plain_label(interface_font(), "fault")
        self._busy = QProgressBar()
        self._busy_soon = _timer(self, _BUSY_AFTER)
        self._pause = _timer(self, _PAUSE)
        self._dress()
        self._arrange()
        self._connect()
        self.show_file(None)

    def _dress(self) -> None:
        for label in (self._title, self._file, self._hint, self._says):
            label.setWordWrap(True)
        self._says.setAccessibleDescription(self.tr("Message"))
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._passphrase.setAccessibleName(self.tr("Passphrase"))
        self._show.setCheckable(True)
        self._show.setAccessibleName(self.tr("Show the passphrase"))
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Unlocking"))

    def _connect(self) -> None:
        self._choose.clicked.connect(self.back)
        self._forgotten.clicked.connect(lambda: self.recover.emit(self._path))
        self._passphrase.returnPressed.connect(self._send)
        self._show.toggled.connect(self._set_visible)
        self._unlock.clicked.connect(self._send)
        self._busy_soon.timeout.connect(self._busy.show)
        self._pause.timeout.connect(self._refresh)

    def show_file(self, path: Path | None, title: str = "") -> None:
        """Offer a workspace to unlock.

        Args:
            path: the file, or None when none was chosen yet.
            title: of its conference, where it is known because it was open before.
        """
        self._path = path
        self._failures = 0
        self._passphrase.clear()
        self._show.setChecked(False)
        self._says.setText("")
        name = visible(path.name) if path else "Travaux"
        self._title.setText(title or name)
        self._file.setText(visible(str(path)) if path else "")
        self.hint("")
        self._set_busy(busy=False)

    def hint(self, passphrase: str) -> None:
        """Say what opens the workspace, where that is no secret; "" where it is one."""
        said = self.tr("This belongs to the example. Its passphrase is: “{}”").format(passphrase)
        self._hint.setText(said if passphrase else "")
        self._hint.setVisible(bool(passphrase))

    def refuse(self, sentence: str) -> None:
        """Say why it could not be unlocked; the passphrase can be typed again at once."""
        self._set_busy(busy=False)
        self._failures += 1
        if self._failures >= _PATIENCE:
            self._pause.start()
            sentence += " " + self.tr("Wait five seconds before the next try.")
        self.say(sentence)
        self._refresh()
        self._passphrase.selectAll()
        self._passphrase.setFocus()

    def say(self, sentence: str) -> None:
        """Show a sentence below the field."""
        self._says.setText(sentence)
        announce(self._says, sentence)

    def done(self) -> None:
        """Forget the passphrase: the workspace is open."""
        self._passphrase.clear()
        self._set_busy(busy=False)

    def take_focus(self) -> None:
        """Put the keyboard where one begins."""
        (self._passphrase if self._path else self._choose).setFocus()

    def wait(self) -> None:
        """Show that it is being opened by what a person typed elsewhere."""
        self._set_busy(busy=True)

    def _send(self) -> None:
        words = self._passphrase.text()
        if self._path is None or self._is_busy or self._pause.isActive() or not words:
            return
        self._says.setText("")
        self._set_busy(busy=True)
        self.unlock.emit(self._path, words)

    def _set_busy(self, *, busy: bool) -> None:
        self._is_busy = busy
        if busy:
            self._busy_soon.start()
        else:
            self._busy_soon.stop()
            self._busy.hide()
        self._refresh()

    def _refresh(self) -> None:
        """Enable what can be done. The field stays usable throughout, so that it keeps focus."""
        free = not self._is_busy
        self._choose.setEnabled(free)
        self._passphrase.setReadOnly(self._is_busy)
        self._passphrase.setEnabled(self._path is not None)
        self._show.setEnabled(self._path is not None)
        self._forgotten.setVisible(self._path is not None)
        self._forgotten.setEnabled(free)
        self._unlock.setEnabled(free and self._path is not None and not self._pause.isActive())

    def _set_visible(self, visible: bool) -> None:  # noqa: FBT001 a slot
        modes = QLineEdit.EchoMode
        self._passphrase.setEchoMode(modes.Normal if visible else modes.Password)

    def _arrange(self) -> None:
        prompt = plain_label(interface_font(LABEL, 500))
        prompt.setText(self.tr("&Passphrase"))
        prompt.setBuddy(self._passphrase)
        card = QFrame()
        card.setObjectName("card")
        hold(card, Side.WIDTH, _CARD)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(28, 28, 28, 24)
        inside.setSpacing(8)
        inside.addWidget(self._title)
        inside.addWidget(self._file)
        inside.addWidget(self._hint)
        inside.addSpacing(12)
        inside.addWidget(prompt)
        inside.addLayout(_row(self._passphrase, self._show))
        inside.addLayout(_row(self._forgotten, None))
        inside.addWidget(self._busy)
        inside.addWidget(self._says)
        inside.addSpacing(8)
        inside.addLayout(_row(self._choose, None, self._unlock))
        # Stretches and no alignment: an aligned widget is not asked how high it is at its width.
        outside = QVBoxLayout(self)
        outside.addStretch(2)
        outside.addLayout(_row(None, card, None))
        outside.addStretch(3)


def choose_file(parent: QWidget, near: Path | None) -> Path | None:
    """Let a person choose the file of a workspace; None when it was left open.

    Args:
        parent: the window that waits for it.
        near: a workspace in whose folder one begins to look.
    """
    folder = str(near.parent) if near else ""
    words = QCoreApplication.translate("UnlockPage", "Choose a workspace")
    name, _ = QFileDialog.getOpenFileName(parent, words, folder)
    return Path(name) if name else None


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Put widgets side by side; None is room that gives way."""
    row = QHBoxLayout()
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row


def _timer(parent: QWidget, milliseconds: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
