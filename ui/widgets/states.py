"""The states that every view has: nothing here, gone wrong, refused, of the past."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.values import value
from ui.theme.fonts import BODY, interface_font
from ui.theme.icons import HUGE, pixmap
from ui.theme.look import look
from ui.theme.sizes import Side, hold, scaled
from ui.widgets.buttons import Button
from ui.widgets.parts import announce, plain_label

_WIDTH, _FIRST, _AROUND = 380, 1_000, 16


@value
class Offer:
    """The one button of a state: its words, and what it does."""

    words: str
    do: Callable[[], object]
    icon: str = ""


class IconLabel(QLabel):
    """An icon that stands beside words and says nothing more; it follows the theme."""

    def __init__(self, name: str, role: str = "text2", size: int = 16) -> None:
        self._drawn = (name, role, size)
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        hold(self, Side.WIDTH, size)
        hold(self, Side.HEIGHT, size)
        self._draw()

    def show_icon(self, name: str) -> None:
        """Show another icon."""
        self._drawn = (name, *self._drawn[1:])
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._draw()

    def _draw(self) -> None:
        name, role, size = self._drawn
        self.setPixmap(pixmap(name, role, scaled(size)))


class StateCard(QWidget):
    """An icon, a sentence that says what is, one that says how it changes, at most one button."""

    def __init__(
        self, icon: str, what: str, how: str, offer: Offer | None = None, role: str = "text3"
    ) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(what)
        self.setAccessibleDescription(how)
        self._icon = IconLabel(icon, role, HUGE)
        self._what = plain_label(interface_font(BODY + 1, 600))
        self._how = plain_label(interface_font(), "quiet")
        self._inside = inside = QWidget()
        hold(inside, Side.MOST_WIDTH, _WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for label, words in ((self._what, what), (self._how, how)):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setText(words)
            column.addWidget(label)
        self._column, self._button = column, None
        self.offer(offer)
        self._centre(inside)

    def _centre(self, inside: QWidget) -> None:
        """Put it in the middle, in a row: in a column its height would be that of a wider one."""
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inside, _FIRST)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)

    def offer(self, offer: Offer | None) -> None:
        """Offer something else to be done about it; None offers nothing."""
        if self._button is not None:
            self._column.removeWidget(self._button)
            self._button.hide()
            self._button.deleteLater()
            self._button = None
        if offer is not None:
            button = self._button = Button(offer.words, offer.icon)
            button.clicked.connect(offer.do)
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look().accent, 2))
            around = self._inside.geometry().adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
            painter.drawRoundedRect(around.intersected(self.rect().adjusted(1, 1, -1, -1)), 8, 8)

    def say(self, what: str, how: str) -> None:
        """Say something else."""
        self._what.setText(what)
        self._how.setText(how)
        self.setAccessibleName(what)
        self.setAccessibleDescription(how)


class Bar(QFrame):
    """A line above a view that says how it stands, with at most one thing to do about it.

    Attributes:
        pressed: its button was pressed.

    Args:
        kind: "past" (read-only, of an earlier time), "stale" (the base has changed), "fault" (it
            went wrong), "refused" (a rule forbids it), "notice" (in order, but to be known).
    """

    pressed = Signal()

    def __init__(self, kind: str, icon: str = "info", button: str = "") -> None:
        super().__init__()
        self.setObjectName(f"bar-{kind}")
        self._icon = IconLabel(icon, _ROLES.get(kind, "text2"))
        self._words = plain_label(interface_font())
        self._words.setWordWrap(True)
        self._button = Button(button, kind="secondary")
        if not button:  # never shown before it has a parent: it would be a window for a moment
            self._button.hide()
        self._button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self.hide()

    @property
    def words(self) -> str:
        """What it says; "" while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def show_icon(self, name: str) -> None:
        """Show another icon beside the sentence."""
        self._icon.show_icon(name)

    def say(self, sentence: str) -> None:
        """Show a sentence; "" hides the line."""
        self._words.setText(sentence)
        self.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)


_ROLES = {
    "past": "accent",
    "stale": "stale",
    "fault": "collision",
    "refused": "bracket",
    "notice": "text2",
}


class Fault(QWidget):
    """Says what failed, what is safe and what to do; details open below and can be copied."""

    def __init__(self, what: str, safe: str, details: str, offer: Offer | None = None) -> None:
        super().__init__()
        self._details = plain_label(interface_font(), "faint")
        self._details.setText(details)
        self._details.setWordWrap(True)
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details.hide()
        more = Button(self.tr("&Details"), "chevron-down", "ghost")
        more.setCheckable(True)
        more.toggled.connect(self._details.setVisible)
        copy = Button(self.tr("&Copy"), "copy", "ghost")
        copy.clicked.connect(lambda: QApplication.clipboard().setText(f"{what}\n{details}"))
        line = QHBoxLayout()
        line.addStretch(1)
        for button in (more, copy) if details else ():
            line.addWidget(button)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(StateCard("circle-alert", what, safe, offer, "collision"), 3)
        column.addLayout(line)
        column.addWidget(self._details)
        column.addStretch(1)
