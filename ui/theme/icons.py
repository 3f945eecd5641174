"""Icons: shipped drawings, tinted in the colour of a role when they are first needed.

Directional ones are mirrored where the interface runs from right to left.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from app.resources import read_resource
from ui.theme.look import look

SMALL, USUAL, LARGE, HUGE = 13, 16, 20, 28
_STROKE = 'stroke-width="1.75"'
_MIRRORED = frozenset(
    {"chevron-right", "chevron-left", "arrow-right", "arrow-left", "undo-2", "redo-2", "log-in",
     "book-open-text", "send", "panel-left", "panel-right"}
)  # fmt: skip
_MAX_KEPT = 512


def pixmap(name: str, role: str = "text2", size: int = USUAL) -> QPixmap:
    """Return an icon in the colour of a role of the theme that is shown.

    Args:
        name: of the drawing, as Lucide calls it.
        role: of the theme, such as "accent".
        size: of its side, in device-independent pixels.
    """
    colour: QColor = getattr(look(), role)
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return _drawn(name, colour.name(), size, _ratio(), mirrored and name in _MIRRORED)


def icon(name: str, role: str = "text2", size: int = USUAL) -> QIcon:
    """Return it as an icon for a control, pale where the control is disabled."""
    made = QIcon(pixmap(name, role, size))
    made.addPixmap(pixmap(name, "text3", size), QIcon.Mode.Disabled)
    return made


def _ratio() -> float:
    screens = QGuiApplication.screens()
    return max((screen.devicePixelRatio() for screen in screens), default=1.0)


@lru_cache(maxsize=_MAX_KEPT)
def _drawn(name: str, colour: str, size: int, ratio: float, mirrored: bool) -> QPixmap:  # noqa: FBT001 a cache's key
    drawing = read_resource(f"interface/icons/{name}.svg").decode()
    drawing = drawing.replace("currentColor", colour).replace('stroke-width="2"', _STROKE)
    side = round(size * ratio)
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    if mirrored:
        made = made.transformed(QTransform.fromScale(-1, 1))
    made.setDevicePixelRatio(ratio)
    return made
