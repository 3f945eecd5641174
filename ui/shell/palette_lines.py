"""Paints one line of the palette: icon, name, where it is or why not, key."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.i18n import isolated
from ui.shell.palette_model import Line, PaletteModel
from ui.theme.fonts import BODY, CAPTION, interface_font
from ui.theme.grounds import Standing, paint_row
from ui.theme.icons import USUAL, pixmap
from ui.theme.look import look
from ui.theme.sizes import scaled

_ROW, _GAP = 34, 12
Index = QModelIndex | QPersistentModelIndex


class LineDelegate(QStyledItemDelegate):
    """Everything is drawn as plain text; what cannot be done is pale and says why."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(200, max(_ROW, QFontMetrics(interface_font()).height() + 16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(PaletteModel.LINE)
        if not isinstance(line, Line):
            return
        theme = look()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        if option.state & QStyle.StateFlag.State_Selected:  # the keyboard stays in the field
            ground = QRectF(QRect(option.rect).adjusted(4, 1, -4, -1))
            paint_row(painter, ground, 6, Standing(chosen=True), mirrored=mirrored)
        box = QRect(option.rect).adjusted(16, 0, -16, 0)
        side = scaled(USUAL)
        x = box.right() - side + 1 if mirrored else box.left()
        ink = "text3" if line.refusal or line.is_vain else "text2"
        top = box.top() + (box.height() - side) // 2
        painter.drawPixmap(x, top, pixmap(line.icon or "chevron-right", ink, side))
        taken = side + _GAP
        box = box.adjusted(0, 0, -taken, 0) if mirrored else box.adjusted(taken, 0, 0, 0)
        end = line.keys if not line.refusal else ""
        near, far = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        small = interface_font(CAPTION, 500)
        taken = _draw(painter, box, end, (small, theme.text3), far)
        box = box.adjusted(taken, 0, 0, 0) if mirrored else box.adjusted(0, 0, -taken, 0)
        name_ink = theme.text3 if line.refusal or line.is_vain else theme.text
        taken = _draw(painter, box, line.name, (interface_font(BODY, 500), name_ink), near)
        box = box.adjusted(0, 0, -taken, 0) if mirrored else box.adjusted(taken, 0, 0, 0)
        about = line.refusal or line.context
        _draw(painter, box, about, (interface_font(CAPTION), theme.text3), near)
        painter.restore()


def _draw(
    painter: QPainter, box: QRect, words: str, ink: tuple[QFont, QColor], side: Qt.AlignmentFlag
) -> int:
    """Draw words at one side of a box; return how much of it they take."""
    if not words or box.width() <= 0:
        return 0
    font, colour = ink
    metrics = QFontMetrics(font)
    shown = isolated(metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width()))
    painter.setFont(font)
    painter.setPen(colour)
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(box, int(flags), shown)
    return metrics.horizontalAdvance(shown) + 10
