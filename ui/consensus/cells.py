"""How a position is drawn: a shape with a sign in it, so that nothing is said by colour alone."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from app.negotiation.stand_events import Stance
from ui.consensus.gathering import Mark
from ui.theme.fonts import LABEL, interface_font
from ui.theme.grounds import tinted
from ui.theme.look import look

ORDER = (
    Stance.SUPPORTS,
    Stance.ACCEPTS_IF,
    Stance.AWAITS,
    Stance.RESERVES,
    Stance.OPPOSES,
)
"""From agreement to opposition, as the legend has them."""
SIGNS = {
    Stance.SUPPORTS: "",
    Stance.ACCEPTS_IF: "if",
    Stance.AWAITS: "…",
    Stance.RESERVES: "R",
    Stance.OPPOSES: "×",
    Stance.TAKEN_BACK: "",
}
_GROUNDS = {  # role, and how much of it in light and in dark
    Stance.SUPPORTS: ("agreed", 0.22, 0.30),
    Stance.ACCEPTS_IF: ("agreed", 0.09, 0.13),
    Stance.AWAITS: ("sunken", 1.0, 1.0),
    Stance.RESERVES: ("bracket", 0.18, 0.26),
    Stance.OPPOSES: ("collision", 0.90, 0.80),
    Stance.TAKEN_BACK: ("surface", 0.0, 0.0),
}
_INKS = {
    Stance.ACCEPTS_IF: "agreed",
    Stance.AWAITS: "text2",
    Stance.RESERVES: "bracket",
    Stance.OPPOSES: "surface",
}
_RADIUS, _DOT = 4.0, 2.5


def draw_mark(painter: QPainter, box: QRectF, mark: Mark | None) -> None:
    """Draw a position; where there is none, the faint outline of its place.

    What was said of an earlier version is drawn with a dashed edge; what not everybody can read
    has a dot in its corner.
    """
    theme = look()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mark is None:
        painter.setPen(QPen(theme.border, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        return
    ink = getattr(theme, _INKS.get(mark.stance, "agreed"))
    painter.setBrush(_ground(mark.stance))
    has_edge = mark.earlier or theme.is_contrast
    edge = QPen(ink if mark.earlier else theme.control, 1)
    edge.setStyle(Qt.PenStyle.DashLine if mark.earlier else Qt.PenStyle.SolidLine)
    painter.setPen(edge if has_edge else Qt.PenStyle.NoPen)
    inside = box.adjusted(0.5, 0.5, -0.5, -0.5) if has_edge else box
    painter.drawRoundedRect(inside, _RADIUS, _RADIUS)
    painter.setPen(ink)
    painter.setFont(interface_font(LABEL, 600))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(box, int(flags), SIGNS[mark.stance])
    if mark.confidential:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(box.right() - 6, box.top() + 6), _DOT, _DOT)


def _ground(stance: Stance) -> QColor:
    role, light, dark = _GROUNDS[stance]
    theme = look()
    return tinted(theme.surface, getattr(theme, role), dark if theme.is_dark else light)


class CellCache:
    """Cells drawn once for a size, a theme and a pixel ratio. There are few of them."""

    def __init__(self) -> None:
        self._drawn: dict[tuple[object, ...], QPixmap] = {}
        self._for: tuple[object, ...] = ()

    def of(self, mark: Mark | None, size: QSize, ratio: float) -> QPixmap:
        """Return a cell as a picture of some size."""
        setting = (size.width(), size.height(), ratio, look().name, interface_font().pixelSize())
        if setting != self._for:
            self._for = setting
            self._drawn.clear()
        key = (mark.stance, mark.earlier, mark.confidential) if mark is not None else ()
        found = self._drawn.get(key)
        if found is None:
            found = self._drawn[key] = _drawn(mark, size, ratio)
        return found


def _drawn(mark: Mark | None, size: QSize, ratio: float) -> QPixmap:
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    draw_mark(painter, QRectF(QRect(0, 0, size.width(), size.height())), mark)
    painter.end()
    return made
