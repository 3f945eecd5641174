"""The history of a text on one line: revisions as rings, decisions as dots, now filled.

It is a slider for assistive technology: each step is a moment, and its words are the value.
"""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QWidget

from app.workspace.moment import Moment, MomentKind
from ui import messages
from ui.bridge.words import named, of_day, of_moment
from ui.i18n import in_words
from ui.theme.fonts import CAPTION, LABEL, interface_font
from ui.theme.look import look
from ui.theme.sizes import Side, hold, scaled

_HEIGHT, _LINE, _WORDS = 64, 27, 36
_LEAD, _TAIL = 150, 120
_RING, _DOT, _REACH = 5.5, 3.0, 12
_APART, _BETWEEN = 8, 5
"""Pixels between the words of two moments, and between a name and its day."""


class HistoryStrip(QSlider):
    """Shows moments from the oldest to now.

    Attributes:
        chosen: the ``Moment`` that is to be shown.
        compared: the ``Moment`` that what is shown is to be compared with.
    """

    chosen = Signal(object)
    compared = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._moments: tuple[Moment, ...] = ()
        self._shown: Moment | None = None
        self._against: Moment | None = None
        self._hovered = -1
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("history")
        hold(self, Side.HEIGHT, _HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("History of the text"))
        self.valueChanged.connect(self._describe)

    def show_moments(
        self, moments: Sequence[Moment], shown: Moment | None, against: Moment | None
    ) -> None:
        """Show moments; ``shown`` is the one in the text (None for now), compared or not."""
        if tuple(moments) != self._moments:
            self._moments = tuple(moments)
            self.setRange(0, max(0, len(moments) - 1))
        self._shown, self._against = shown, against
        current = next((i for i, m in enumerate(self._moments) if m == shown), len(moments) - 1)
        self.setValue(max(0, current))
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, scaled(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._choose(self.value(), compare=shift)
            return
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        step = steps.get(Qt.Key(event.key()), 0)
        if step and self._is_mirrored() and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = -step
        if step:
            self.setValue(self.value() + step)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position())
        if number >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.setValue(number)
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._choose(number, compare=shift)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position())
        if number != self._hovered:
            self._hovered = number
            words = self._words(self._moments[number]) if number >= 0 else ""
            self.setToolTip(messages.tip(words))
            self.update()

    def wheelEvent(self, event: object) -> None:
        """Turning the wheel over it goes nowhere: it would change what one reads."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt passes it
        theme = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.app)
        painter.setPen(theme.border)
        painter.drawLine(0, 0, self.width(), 0)
        self._write(painter, 18, self.tr("History"))
        first, last = self._x(0), self._x(max(0, len(self._moments) - 1))
        painter.setPen(QPen(theme.border_strong, 2))
        painter.drawLine(QPointF(first, scaled(_LINE)), QPointF(last, scaled(_LINE)))
        labels = self._labels()
        for number, moment in enumerate(self._moments):
            self._paint_moment(painter, number, moment)
            if number in labels:
                self._paint_words(painter, number, labels[number])

    def _labels(self) -> dict[int, tuple[str, str]]:
        """Return the words of the moments that have some, and their days where all have room.

        Where there is no room for all names either, the latest have theirs.
        """
        named = [n for n, m in enumerate(self._moments) if self._is_named(m)]
        found: dict[int, tuple[str, str]] = {}
        for has_days in (True, False):
            found, free = {}, math.inf
            for number in reversed(named):
                moment = self._moments[number]
                is_day = moment.kind is not MomentKind.NOW
                words = (of_moment(moment), self._day(moment) if has_days or not is_day else "")
                middle, wide = self._along(number), _width(words)
                if middle + wide / 2 <= free:
                    found[number] = words
                    free = middle - wide / 2 - _APART
            if len(found) == len(named):
                break
        return found

    def _is_shown(self, moment: Moment) -> bool:
        return moment in (self._shown, self._against) or (
            self._shown is None and moment.kind is MomentKind.NOW
        )

    def _is_named(self, moment: Moment) -> bool:
        return moment.kind is not MomentKind.DECISION or self._is_shown(moment)

    def _paint_moment(self, painter: QPainter, number: int, moment: Moment) -> None:
        theme, is_shown = look(), self._is_shown(moment)
        at = QPointF(self._x(number), scaled(_LINE))
        if moment.kind is MomentKind.DECISION and not is_shown:
            hovered = number in (self._hovered, self.value() if self.hasFocus() else -1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent if hovered else theme.border_strong)
            painter.drawEllipse(at, _DOT + hovered, _DOT + hovered)
            return
        unsent = moment.kind is MomentKind.NOW and moment.unsent
        painter.setPen(QPen(theme.accent if is_shown else theme.text2, 2))
        painter.setBrush(theme.accent if is_shown or unsent else theme.app)
        painter.drawEllipse(at, _RING, _RING)
        if self.hasFocus() and number == self.value():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.accent, 2))
            painter.drawEllipse(at, _RING + 4, _RING + 4)

    def _paint_words(self, painter: QPainter, number: int, label: tuple[str, str]) -> None:
        theme = look()
        is_shown = self._is_shown(self._moments[number])
        bold, light = interface_font(CAPTION, 600), interface_font(CAPTION)
        (name, day), (first, second) = label, _widths(label)
        left = self._x(number) - _width(label) / 2
        parts = [(name, bold, theme.accent if is_shown else theme.text, first),
                 (day, light, theme.text3, second)]  # fmt: skip
        for words, font, colour, wide in reversed(parts) if self._is_mirrored() else parts:
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(QRectF(left, scaled(_WORDS), wide + 4, scaled(18)), int(_FLAGS), words)
            left += wide + _BETWEEN if words else 0

    def _day(self, moment: Moment) -> str:
        if moment.kind is MomentKind.NOW:
            return self.tr("unsent") if moment.unsent else ""
        return of_day(moment.time)

    def _write(self, painter: QPainter, x: float, words: str) -> None:
        painter.setFont(interface_font(LABEL, 600))
        painter.setPen(look().text2)
        room, tall = scaled(_LEAD) - x - 2 * _RING, scaled(20)
        left = self.width() - x - room if self._is_mirrored() else x
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        box = QRectF(left, scaled(_LINE) - tall / 2, room, tall)
        painter.drawText(box, int(flags), words)

    def _along(self, number: int) -> float:
        """Return how far a moment is from where the line begins."""
        x = self._x(number)
        return self.width() - x if self._is_mirrored() else x

    def _x(self, number: int) -> float:
        last = max(1, len(self._moments) - 1)
        lead, tail = scaled(_LEAD), min(_TAIL, self.width() * 0.1)
        x = lead + (self.width() - lead - tail) * (number / last if last else 0)
        return self.width() - x if self._is_mirrored() else x

    def _at(self, point: QPointF) -> int:
        found = [(abs(self._x(i) - point.x()), i) for i in range(len(self._moments))]
        near, number = min(found, default=(1e9, -1))
        return number if near <= _REACH else -1

    def _choose(self, number: int, *, compare: bool) -> None:
        if 0 <= number < len(self._moments):
            (self.compared if compare else self.chosen).emit(self._moments[number])

    def _describe(self) -> None:
        moment = self._moments[self.value()] if self.value() < len(self._moments) else None
        self.setAccessibleDescription(self._words(moment) if moment else "")

    def _words(self, moment: Moment) -> str:
        if moment.kind is MomentKind.DECISION:
            return f"{named(moment)}: {in_words(moment.words)}"
        return named(moment)

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _widths(words: tuple[str, str]) -> tuple[float, float]:
    """Return how wide a name is, and the day behind it."""
    name, day = words
    first = QFontMetricsF(interface_font(CAPTION, 600)).horizontalAdvance(name)
    second = QFontMetricsF(interface_font(CAPTION)).horizontalAdvance(day)
    return first, second


def _width(words: tuple[str, str]) -> float:
    """Return how wide both are together."""
    return sum(_widths(words)) + (_BETWEEN if words[1] else 0)


_FLAGS = (
    Qt.AlignmentFlag.AlignVCenter
    | Qt.AlignmentFlag.AlignLeft
    | Qt.AlignmentFlag.AlignAbsolute
    | Qt.TextFlag.TextSingleLine
)
