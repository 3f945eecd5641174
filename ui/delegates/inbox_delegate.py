"""Paints a line of the inbox: icon, who did what, the words with it, when. All of it plain text."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.workspace.clock import now
from app.workspace.inbox import InboxItem, ItemKind
from ui.bridge.visible import visible, visible_sentence
from ui.bridge.words import of_age, written_with
from ui.i18n import isolated
from ui.theme.fonts import BODY, CAPTION, LABEL, interface_font
from ui.theme.grounds import paint_row, standing
from ui.theme.icons import pixmap
from ui.theme.look import look
from ui.theme.sizes import scaled

_HEADING, _ROW, _SHORT, _PAD, _ICON, _COLUMN = 40, 50, 34, 16, 16, 860
_FIRST = 17
"""Where the middle of the first line is."""
_ICONS = {
    ItemKind.OVERTAKEN: ("triangle-alert", "collision"),
    ItemKind.REFUSED: ("circle-alert", "collision"),
    ItemKind.AMENDMENT: ("pencil", "text2"),
    ItemKind.COMMENT: ("message-square", "text2"),
    ItemKind.DECISION: ("check", "agreed"),
    ItemKind.TEXT: ("file-text", "text2"),
    ItemKind.REVISION: ("scroll-text", "text2"),
}
Index = QModelIndex | QPersistentModelIndex


class InboxDelegate(QStyledItemDelegate):
    """Needs the role that holds a line: an item with its place, or the words of a heading."""

    def __init__(self, role: int) -> None:
        super().__init__()
        self._role = role

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt passes it
        item = getattr(index.data(self._role), "item", None)
        if not isinstance(item, InboxItem):
            return QSize(300, scaled(_HEADING))
        return QSize(300, scaled(_ROW if _written(item) else _SHORT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(self._role)
        item = getattr(line, "item", None)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = _middle(QRect(option.rect))
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        if isinstance(item, InboxItem):
            _ground(painter, box, option)
            _item(painter, box.adjusted(_PAD, 0, -_PAD, 0), item, mirrored=mirrored)
        else:
            painter.setFont(interface_font(LABEL, 600))
            painter.setPen(look().text2)
            words = str(getattr(line, "words", ""))
            box = box.adjusted(_PAD, 10, -_PAD, 0)
            painter.drawText(box, int(_side(mirrored)), isolated(words))
        painter.restore()


def _written(item: InboxItem) -> str:
    return written_with(item.what, item.words)


def _middle(box: QRect) -> QRect:
    """Return the column in the middle of a wide window."""
    width = min(scaled(_COLUMN), box.width())
    return QRect(box.left() + (box.width() - width) // 2, box.top(), width, box.height())


def _ground(painter: QPainter, box: QRect, option: QStyleOptionViewItem) -> None:
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    paint_row(painter, QRectF(box.adjusted(2, 1, -2, -1)), 8, standing(option), mirrored=mirrored)


def _item(painter: QPainter, box: QRect, item: InboxItem, *, mirrored: bool) -> None:
    theme = look()
    if not item.is_read:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.accent)
        x = box.right() - 3 if mirrored else box.left() + 3
        painter.drawEllipse(QPointF(x, box.top() + scaled(_FIRST)), 3, 3)
    box = box.adjusted(0, 0, -14, 0) if mirrored else box.adjusted(14, 0, 0, 0)
    name, role = _ICONS.get(item.kind, ("info", "text2"))
    side = scaled(_ICON)
    left = box.right() - side + 1 if mirrored else box.left()
    painter.drawPixmap(left, box.top() + scaled(9), pixmap(name, role, side))
    taken = side + 10
    box = box.adjusted(0, 0, -taken, 0) if mirrored else box.adjusted(taken, 0, 0, 0)
    half = box.height() // 2
    top = box.adjusted(0, 5, 0, -half) if _written(item) else box
    low = box.adjusted(0, half, 0, -5)
    age = of_age(item.time, now())
    far = _draw(painter, top, age, (interface_font(CAPTION), theme.text3), not mirrored)
    top = top.adjusted(far, 0, 0, 0) if mirrored else top.adjusted(0, 0, -far, 0)
    weight = 400 if item.is_read else 600
    who = (interface_font(BODY, 600), theme.text)
    near = _draw(painter, top, visible(item.party), who, mirrored)
    top = top.adjusted(0, 0, -near, 0) if mirrored else top.adjusted(near, 0, 0, 0)
    _draw(
        painter,
        top,
        visible_sentence(item.what),
        (interface_font(BODY, weight), theme.text),
        mirrored,
    )
    _draw(painter, low, visible(_written(item)), (interface_font(LABEL), theme.text2), mirrored)


def _draw(
    painter: QPainter,
    box: QRect,
    words: str,
    ink: tuple[QFont, QColor],
    at_right: bool,  # noqa: FBT001 which side
) -> int:
    """Draw words at one side of a box; return how much of it they take."""
    if not words or box.width() < _PAD:
        return 0
    font, colour = ink
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(box, int(_side(at_right) | Qt.TextFlag.TextSingleLine), isolated(shown))
    return metrics.horizontalAdvance(shown) + 8


def _side(at_right: bool) -> Qt.AlignmentFlag:  # noqa: FBT001 which side
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    absolute = Qt.AlignmentFlag.AlignAbsolute  # a painter of a mirrored window swaps sides itself
    return side | absolute | Qt.AlignmentFlag.AlignVCenter
