"""The first page: four ways to begin."""

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.negotiation.role import Role
from ui import messages
from ui.i18n import unmarked
from ui.theme.fonts import BODY, FIGURE, LABEL, interface_font
from ui.theme.icons import LARGE, pixmap
from ui.theme.look import look
from ui.theme.sizes import Side, hold, scaled
from ui.views.wizard import centred
from ui.widgets.buttons import Button
from ui.widgets.parts import plain_label
from ui.widgets.working import Working

_CARD, _SIDE = 560, 32
_PAD, _BESIDE = 18, 38


class Choice(QAbstractButton):
    """A way to begin: an icon, what it is, and for whom."""

    def __init__(self, icon: str, words: str, about: str) -> None:
        self._icon, self._about = icon, about
        super().__init__()
        self.setText(words)
        self.setFont(interface_font(BODY + 1, 600))
        self.setAccessibleName(unmarked(words))
        self.setAccessibleDescription(about)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        line = QFontMetrics(self.font()).height()
        inside = scaled(_CARD) - 2 * _SIDE - 2 * _PAD - scaled(_BESIDE)
        room = QRect(0, 0, inside, 10_000)
        wrap = int(Qt.TextFlag.TextWordWrap)
        about = QFontMetrics(interface_font(LABEL)).boundingRect(room, wrap, self._about)
        return QSize(320, line + max(line, about.height()) + 32)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt passes it
        theme = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        painter.setPen(QPen(theme.accent, 2) if focus else QPen(theme.border_strong, 1))
        painter.setBrush(theme.hover if self.underMouse() and self.isEnabled() else theme.surface)
        inset = 1.0 if focus else 1.5  # on whole pixels: half of one would blur
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 8, 8)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        box = self.rect().adjusted(_PAD, 8, -_PAD, -8)
        large, beside = scaled(LARGE), scaled(_BESIDE)
        x = box.right() - large + 1 if mirrored else box.left()
        ink = "accent" if self.isEnabled() else "text3"
        painter.drawPixmap(x, (self.height() - large) // 2, pixmap(self._icon, ink, large))
        box = box.adjusted(0, 0, -beside, 0) if mirrored else box.adjusted(beside, 0, 0, 0)
        side = Qt.AlignmentFlag.AlignLeading
        half = QFontMetrics(self.font()).height() + 8
        painter.setPen(theme.text if self.isEnabled() else theme.text3)
        painter.setFont(self.font())
        flags = side | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextHideMnemonic
        above = QRect(box.left(), box.top(), box.width(), half - 1)
        painter.drawText(above, int(flags), self.text())
        painter.setPen(theme.text3)
        painter.setFont(interface_font(LABEL))
        below = box.adjusted(0, half + 1, 0, 0)
        flags = side | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(below, int(flags), self._about)


class StartPage(QWidget):
    """What is shown when no workspace was named.

    Attributes:
        join_wanted, create_wanted, open_wanted: what a person chose.
        example_wanted: the example is to be played, and to be seen in this ``Role``.
    """

    join_wanted = Signal()
    create_wanted = Signal()
    open_wanted = Signal()
    example_wanted = Signal(object)
    _chair_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = plain_label(interface_font(FIGURE, 600))
        self._title.setText(self.tr("Negotiate a text with Travaux"))
        self._title.setWordWrap(True)
        self._about = plain_label(interface_font(), "quiet")
        self._about.setText(
            self.tr(
                "Everything stays on this machine, encrypted, until you hand it on. How do you "
                "want to begin?"
            )
        )
        for label in (self._title, self._about):
            label.setWordWrap(True)
        self._says = plain_label(interface_font(), "fault")
        self._says.setAccessibleDescription(self.tr("Message"))
        self._says.setWordWrap(True)
        self.working = Working()
        self._chair_wanted.connect(partial(self.example_wanted.emit, Role.CHAIR))
        self._choices, self._seats = self._made(), list[Button]()
        card = QFrame()
        card.setObjectName("card")
        hold(card, Side.WIDTH, _CARD)
        column = QVBoxLayout(card)
        column.setContentsMargins(_SIDE, 28, _SIDE, 28)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addSpacing(6)
        for choice in self._choices:
            column.addWidget(choice)
        column.addLayout(self._roles())
        column.addWidget(self.working)
        column.addWidget(self._says)
        centred(self, card)

    def say(self, sentence: str) -> None:
        """Show a sentence below the choices."""
        self._says.setText(sentence)

    def set_busy(self, *, busy: bool) -> None:
        """Take no choice while the example is being played."""
        for choice in (*self._choices, *self._seats):
            choice.setEnabled(not busy)
        if busy:
            self.working.take_focus()
        else:
            self.working.end()

    def take_focus(self) -> None:
        """Put the keyboard on the first way."""
        self._choices[0].setFocus()

    def _made(self) -> list[Choice]:
        made: list[Choice] = []
        for icon, words, about, signal in (
            (
                "log-in",
                self.tr("&Join a conference"),
                self.tr("You speak for a delegation, chair, or observe."),
                self.join_wanted,
            ),
            (
                "landmark",
                self.tr("&Create a conference"),
                self.tr("You are the secretariat and admit the others."),
                self.create_wanted,
            ),
            (
                "folder",
                self.tr("&Open a workspace"),
                self.tr("You have used Travaux on this machine before."),
                self.open_wanted,
            ),
            (
                "play",
                self.tr("&See the example"),
                self.tr("A whole negotiation is played, and you look at it as the chair, or as:"),
                self._chair_wanted,
            ),
        ):
            choice = Choice(icon, words, about)
            choice.clicked.connect(signal)
            made.append(choice)
        return made

    def _roles(self) -> QHBoxLayout:
        """Other eyes to see the example with."""
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addSpacing(_PAD + scaled(_BESIDE))  # no margin: that would not be mirrored
        for role in (Role.DELEGATE, Role.SECRETARIAT):
            name = messages.of_role(role)
            seat = Button(name)
            seat.setAccessibleDescription(self._choices[-1].accessibleDescription())
            seat.clicked.connect(lambda _=False, role=role: self.example_wanted.emit(role))
            line.addWidget(seat)
            self._seats.append(seat)
        line.addStretch(1)
        return line
