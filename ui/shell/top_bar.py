"""The top bar: which text, the field that finds everything, the way to the others, who one is."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from ui import messages
from ui.bridge.standing import Standing
from ui.i18n import isolated
from ui.theme.fonts import BODY, CAPTION, LABEL, interface_font
from ui.theme.icons import USUAL, pixmap
from ui.theme.look import look
from ui.theme.sizes import Side, hold, scaled

_HEIGHT, _FIELD = 54, 420
_DOT, _CHEVRON, _ROOM = 28, 13, 14


class TwoLines(QAbstractButton):
    """A button with an icon or initials, a line of words and a smaller one below."""

    def __init__(self, name: str) -> None:
        self._name, self._icon, self._role, self._small, self._round = name, "", "text2", "", ""
        super().__init__()
        self.setFont(interface_font(LABEL, 500))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str, small: str, icon: str = "", role: str = "text2") -> None:
        """Show two lines beside an icon."""
        self._icon, self._role, self._small = icon, role, small
        self.setText(words)
        told = ", ".join(part for part in (self._name, words, small) if part)
        self.setAccessibleName(told)
        self.setToolTip(messages.tip(told))
        self.updateGeometry()
        self.update()

    def show_initials(self, initials: str) -> None:
        """Show initials in a disc in the place of an icon."""
        self._round = initials
        self.update()

    def sizeHint(self) -> QSize:
        widest = max(
            QFontMetrics(self.font()).horizontalAdvance(self.text()),
            QFontMetrics(self._second()).horizontalAdvance(self._small),
        )
        return QSize(min(widest + 3, 210) + self._taken() + 12, self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self._taken() + 118), self._high())

    def _high(self) -> int:
        """Return how high both lines are, in the type that a person chose."""
        return max(_HEIGHT - 10, sum(self._lines()) + _ROOM)

    def _lines(self) -> tuple[int, int]:
        return QFontMetrics(self.font()).height(), QFontMetrics(self._second()).height()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt passes it
        theme = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(theme.accent, 2) if self.hasFocus() else QPen(Qt.PenStyle.NoPen))
            painter.setBrush(theme.hover if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        box = self.rect().adjusted(6, 0, -6, 0)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._paint_mark(painter, box, mirrored=mirrored)
        taken = self._taken()
        box = box.adjusted(0, 0, -taken, 0) if mirrored else box.adjusted(taken, 0, 0, 0)
        self._paint_words(painter, box)

    def _paint_mark(self, painter: QPainter, box: QRect, *, mirrored: bool) -> None:
        theme = look()
        side = self._disc() if self._round else scaled(USUAL)
        x = box.right() - side + 1 if mirrored else box.left()
        y = (self.height() - side) // 2
        if self._round:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.text2)
            painter.drawEllipse(x, y, side, side)
            painter.setPen(theme.surface)
            painter.setFont(interface_font(CAPTION, 600))
            painter.drawText(QRect(x, y, side, side), Qt.AlignmentFlag.AlignCenter, self._round)
        elif self._icon:
            painter.drawPixmap(x, y, pixmap(self._icon, self._role, side))

    def _paint_words(self, painter: QPainter, box: QRect) -> None:
        theme = look()
        side = Qt.AlignmentFlag.AlignLeading
        first, second = self._lines()
        middle = (self.height() + first - (second if self._small else 0)) // 2
        for words, font, ink, top, height in (
            (self.text(), self.font(), theme.text, 0, middle),
            (self._small, self._second(), theme.text3, middle, self.height() - middle),
        ):
            painter.setFont(font)
            painter.setPen(ink)
            up = Qt.AlignmentFlag.AlignBottom if top == 0 else Qt.AlignmentFlag.AlignTop
            line = QRect(box.left(), top, box.width(), height)
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
            flags = int(side | up | Qt.TextFlag.TextSingleLine)
            painter.drawText(line, flags, isolated(shown))

    def _second(self) -> QFont:
        return interface_font(CAPTION)

    def _taken(self) -> int:
        return self._disc() + 8 if self._round else scaled(USUAL) + 8 if self._icon else 0

    def _disc(self) -> int:
        wide = QFontMetrics(interface_font(CAPTION, 600)).horizontalAdvance(self._round)
        return max(scaled(_DOT), wide + 6)


class TextTitle(TwoLines):
    """Which text is open, and its symbol; where there are several, it leads to the others."""

    def __init__(self, name: str) -> None:
        self._is_switch = False
        super().__init__(name)
        self.setFont(interface_font(BODY, 600))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_switch(self, *, is_switch: bool) -> None:
        """Let it be pressed, or only be read."""
        self._is_switch = is_switch
        self.setEnabled(is_switch)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_switch else Qt.FocusPolicy.NoFocus)
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if is_switch else Qt.CursorShape.ArrowCursor
        )
        self.update()

    def _paint_words(self, painter: QPainter, box: QRect) -> None:
        if self._is_switch:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            side = scaled(_CHEVRON)
            taken = side + 6
            box = box.adjusted(taken, 0, 0, 0) if mirrored else box.adjusted(0, 0, -taken, 0)
            wide = min(box.width(), QFontMetrics(self.font()).horizontalAdvance(self.text())) + 6
            x = box.right() - wide - side if mirrored else box.left() + wide
            icon = pixmap("chevron-down", "text3", side)
            painter.drawPixmap(x, self.height() // 4 - side // 2 + 3, icon)
        super()._paint_words(painter, box)


class CommandField(QAbstractButton):
    """Looks like a field and opens the palette, where one types."""

    def __init__(self, words: str, keys: str) -> None:
        self._keys = keys
        super().__init__()
        self.setText(words)
        self.setAccessibleName(words)
        self.setFont(interface_font())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(_FIELD)

    def sizeHint(self) -> QSize:
        return QSize(_FIELD, max(32, QFontMetrics(self.font()).height() + 16))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt passes it
        theme = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        painter.setPen(QPen(theme.accent, 2) if focus else QPen(theme.border_strong, 1))
        painter.setBrush(theme.surface)
        inset = 1.0 if focus else 1.5  # on whole pixels: half of one would blur
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 7, 7)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        box = self.rect().adjusted(10, 0, -10, 0)
        side = scaled(USUAL)
        x = box.right() - side + 1 if mirrored else box.left()
        painter.drawPixmap(x, (self.height() - side) // 2, pixmap("search", "text3", side))
        taken = side + 8
        box = box.adjusted(0, 0, -taken, 0) if mirrored else box.adjusted(taken, 0, 0, 0)
        painter.setPen(theme.text3)
        near, far = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        small = interface_font(CAPTION, 500)
        taken = QFontMetrics(small).horizontalAdvance(self._keys) + 10
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        words = QFontMetrics(self.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, max(0, box.width() - taken)
        )
        painter.setFont(self.font())
        painter.drawText(box, int(near | middle), words)
        painter.setFont(small)
        painter.drawText(box, int(far | middle), self._keys)


class TopBar(QFrame):
    """Shows what it is given.

    Attributes:
        menu_wanted, palette_wanted, sync_wanted, person_wanted, texts_wanted: what was pressed.
    """

    menu_wanted = Signal()
    palette_wanted = Signal()
    sync_wanted = Signal()
    person_wanted = Signal()
    texts_wanted = Signal()

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.setAccessibleName(self.tr("Top bar"))
        self.setMinimumHeight(_HEIGHT)
        self._mark = TwoLines(self.tr("Menu"))
        hold(self._mark, Side.WIDTH, 34)
        self._mark.show_words("", "", "signature", "accent")
        self._title = TextTitle(self.tr("Text"))
        self._field = CommandField(self.tr("Search text or run a command"), keys)
        self._way = TwoLines(self.tr("Connection"))
        self._person = TwoLines(self.tr("You"))
        self._mark.clicked.connect(self.menu_wanted)
        self._title.clicked.connect(self.texts_wanted)
        self._field.clicked.connect(self.palette_wanted)
        self._way.clicked.connect(self.sync_wanted)
        self._person.clicked.connect(self.person_wanted)
        self._arrange()

    @property
    def mark(self) -> QWidget:
        """The place where the menu opens."""
        return self._mark

    @property
    def field(self) -> QWidget:
        """What the keyboard is in when this bar is a region."""
        return self._field

    @property
    def title(self) -> QWidget:
        """The place where the other texts are offered."""
        return self._title

    def show_text(self, title: str, symbol: str, *, several: bool = False) -> None:
        """Show which text is open, and whether there are others."""
        self._title.setVisible(bool(title))
        self._title.show_words(title, symbol)
        self._title.set_switch(is_switch=several)

    def show_person(self, standing: Standing | None, role: str) -> None:
        """Show who one is, and as what."""
        self._person.setVisible(standing is not None)
        if standing is not None:
            self._person.show_initials(standing.code[:3])
            self._person.show_words(standing.device, role)

    def show_way(self, words: str, small: str, icon: str, role: str) -> None:
        """Show how one is connected with the others; "" hides it."""
        self._way.setVisible(bool(words))
        self._way.show_words(words, small, icon, role)

    def show_open(self, *, is_open: bool) -> None:
        """Show the field and the rest only while a workspace is open."""
        self._field.setVisible(is_open)
        if not is_open:
            self.show_text("", "")
            self.show_person(None, "")
            self.show_way("", "", "", "text2")

    def _arrange(self) -> None:
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(self._way)
        ends.addWidget(self._person)
        start = QHBoxLayout()
        start.setSpacing(4)
        start.addWidget(self._mark)
        start.addWidget(self._title, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 10, 0)
        row.setSpacing(12)
        row.addLayout(start, 1)
        row.addWidget(self._field, 1)
        row.addLayout(ends, 1)
