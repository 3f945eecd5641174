"""Brackets over time: a step line, a step a decision, revisions on the axis; a dashed trend.

Painted from the theme's roles. What it shows is said in words too, for those who cannot see it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.values import value
from app.workspace.bracket_history import Point, Trend
from ui.bridge.words import of_day
from ui.i18n import commas, isolated
from ui.theme.fonts import CAPTION, LABEL, interface_font
from ui.theme.look import look

_HEIGHT, _TOP, _BOTTOM, _SIDE, _AHEAD = 216, 26, 24, 34, 0.16
_SHADE, _DOT, _GAP = 0.14, 5.0, 10
_STEPS = 3
_NICE = (1, 2, 5)


@value
class _Scale:
    """From times and counts to places in the widget.

    Attributes:
        box: where the line is drawn.
        first, last: times at its ends.
        most: the count at its top.
    """

    box: QRectF
    first: int
    last: int
    most: int
    mirrored: bool

    def x(self, time: float) -> float:
        """Return the place of a time; the latest stands where lines end."""
        share = (time - self.first) / max(1, self.last - self.first)
        share = 1 - share if self.mirrored else share
        return self.box.left() + self.box.width() * share

    def y(self, count: float) -> float:
        """Return the place of a count."""
        return self.box.bottom() - self.box.height() * count / max(1, self.most)


class BracketsChart(QWidget):
    """Shows the points; nothing while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._points: tuple[Point, ...] = ()
        self._trend: Trend | None = None
        super().__init__(parent)
        self.setAccessibleName(self.tr("Brackets over time"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(_HEIGHT)

    def show_points(self, points: Sequence[Point], trend: Trend | None) -> None:
        """Show points, the oldest first; the last is now."""
        self._points, self._trend = tuple(points), trend
        self.setAccessibleDescription(self.words)
        self.update()

    @property
    def words(self) -> str:
        """What it shows: how many brackets were open at each revision, and are now."""
        points = self._points
        if not points:
            return ""
        parts = [self.tr("As laid: {}").format(points[0].open)]
        parts += [f"{_short(p.symbol)}: {p.open}" for p in points if p.symbol]
        parts.append(self.tr("now: {}").format(points[-1].open))
        return commas(parts)

    def sizeHint(self) -> QSize:
        return QSize(300, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt passes it
        if not self._points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._scale()
        self._paint_grid(painter, scale)
        self._paint_line(painter, scale)
        self._paint_trend(painter, scale)
        self._paint_now(painter, scale)
        self._paint_axis(painter, scale)

    def _scale(self) -> _Scale:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (12, _SIDE) if mirrored else (_SIDE, 12)
        box = QRectF(left, _TOP, self.width() - left - right, self.height() - _TOP - _BOTTOM)
        first, now = self._points[0].time, self._points[-1].time
        ahead = (now - first) * _AHEAD if self._trend is not None else 0
        return _Scale(box, first, round(now + ahead), _top_of(self._points), mirrored)

    def _paint_grid(self, painter: QPainter, scale: _Scale) -> None:
        theme = look()
        painter.setFont(interface_font(CAPTION))
        step = scale.most // _STEPS
        for count in range(0, scale.most + 1, max(1, step)):
            y = scale.y(count)
            painter.setPen(QPen(theme.border, 1))
            painter.drawLine(QPointF(scale.box.left(), y), QPointF(scale.box.right(), y))
            painter.setPen(theme.text3)
            side = scale.box.right() + 6 if scale.mirrored else 0.0
            box = QRectF(side, y - 8, _SIDE - 8, 16)
            far = Qt.AlignmentFlag.AlignLeft if scale.mirrored else Qt.AlignmentFlag.AlignRight
            painter.drawText(box, int(far | Qt.AlignmentFlag.AlignVCenter), str(count))

    def _paint_line(self, painter: QPainter, scale: _Scale) -> None:
        points = self._points
        path = QPainterPath(QPointF(scale.x(points[0].time), scale.y(points[0].open)))
        held = points[0].open
        for point in points[1:]:
            path.lineTo(scale.x(point.time), scale.y(held))
            path.lineTo(scale.x(point.time), scale.y(point.open))
            held = point.open
        ground = QPainterPath(path)
        ground.lineTo(scale.x(points[-1].time), scale.y(0))
        ground.lineTo(scale.x(points[0].time), scale.y(0))
        colour = QColor(look().bracket)
        colour.setAlphaF(_SHADE)
        painter.fillPath(ground, colour)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look().bracket, 2))
        painter.drawPath(path)

    def _paint_trend(self, painter: QPainter, scale: _Scale) -> None:
        trend, now = self._trend, self._points[-1]
        if trend is None:
            return
        day = 24 * 3_600_000
        end = min(scale.last, trend.ends) if trend.ends is not None else scale.last
        count = now.open + trend.per_day * (end - now.time) / day
        count = min(float(scale.most), max(0.0, count))
        painter.setPen(QPen(look().text3, 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(
            QPointF(scale.x(now.time), scale.y(now.open)), QPointF(scale.x(end), scale.y(count))
        )

    def _paint_now(self, painter: QPainter, scale: _Scale) -> None:
        now = self._points[-1]
        at = QPointF(scale.x(now.time), scale.y(now.open))
        painter.setBrush(look().bracket)
        painter.setPen(QPen(look().surface, 2))
        painter.drawEllipse(at, _DOT, _DOT)
        words = self.tr("{} open").format(now.open)
        font = interface_font(LABEL, 600)
        wide = QFontMetricsF(font).horizontalAdvance(words) + 2
        before = at.x() - _DOT if scale.mirrored else at.x() + _DOT - wide  # the trend goes ahead
        left = min(max(before, 0.0), self.width() - wide - 2)
        painter.setFont(font)
        painter.setPen(look().text)
        box = QRectF(left, at.y() - 27, wide, 18)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)

    def _paint_axis(self, painter: QPainter, scale: _Scale) -> None:
        """Write the ends first, then the revisions that have room between them, the last first."""
        painter.setFont(interface_font(CAPTION))
        painter.setPen(look().text3)
        taken: list[tuple[float, float]] = []
        first, now = self._points[0], self._points[-1]
        self._write(painter, scale, (self.tr("As laid"), scale.first), taken)
        ends = self._trend.ends if self._trend is not None else None
        is_far = ends is None or ends > scale.last
        day = of_day(now.time if is_far or ends is None else ends)
        at = now.time if is_far or ends is None else ends
        self._write(painter, scale, (day, at), taken)
        for point in reversed(self._points):
            if point.symbol and point is not first:
                x = scale.x(point.time)
                painter.setPen(QPen(look().control, 1))
                painter.drawLine(QPointF(x, scale.y(0)), QPointF(x, scale.y(0) + 4))
                painter.setPen(look().text3)
                self._write(painter, scale, (_short(point.symbol), point.time), taken)

    def _write(
        self,
        painter: QPainter,
        scale: _Scale,
        mark: tuple[str, int],
        taken: list[tuple[float, float]],
    ) -> None:
        words, time = mark
        wide = QFontMetricsF(painter.font()).horizontalAdvance(words) + 2
        left = min(max(scale.x(time) - wide / 2, 0.0), self.width() - wide)
        if any(left < end + _GAP and begin < left + wide + _GAP for begin, end in taken):
            return
        taken.append((left, left + wide))
        box = QRectF(left, self.height() - _BOTTOM + 6, wide, 16)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), isolated(words))


def _short(symbol: str) -> str:
    """Return the last part of the symbol of a revision: "Rev.4"."""
    return symbol.rpartition("/")[2] or symbol


def _top_of(points: Sequence[Point]) -> int:
    """Return the top of the scale: a round number that has three equal round parts."""
    most = max(1, *(p.open for p in points))
    part, size = 1, 1
    while part * _STEPS < most:
        for nice in _NICE:
            part = nice * size
            if part * _STEPS >= most:
                break
        size *= 10
    return part * _STEPS
