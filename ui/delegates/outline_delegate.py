"""Paints a row of the outline: number, heading, and the word that says that something is open."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.treaty.instrument import ClauseKind
from app.values import value
from ui.bridge.page import Section
from ui.delegates.marks import draw_status, status_side
from ui.theme.fonts import BODY, CAPTION, LABEL, interface_font
from ui.theme.grounds import Standing, paint_row
from ui.theme.tokens import Theme

_HEIGHT, _GAP, _PAD = 30, 8, 6
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_LEADING = int(Qt.AlignmentFlag.AlignLeading | _MIDDLE)
_LEFT, _RIGHT = (
    int(Qt.AlignmentFlag.AlignLeft | _MIDDLE),
    int(Qt.AlignmentFlag.AlignRight | _MIDDLE),
)


@value
class _Fonts:
    number: QFont
    heading: QFont
    division: QFont
    marker: QFont


class OutlineDelegate(QStyledItemDelegate):
    """Needs the role that holds a ``Section``; everything is drawn as plain text."""

    def __init__(self, role: int, theme: Theme) -> None:
        super().__init__()
        self._role = role
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme, and in the size that type has now."""
        self.theme = theme
        self._fonts = _Fonts(
            interface_font(LABEL, 500),
            interface_font(BODY),
            interface_font(LABEL, 600),
            interface_font(CAPTION, 600),
        )

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 Qt passes it
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 Qt passes it
    ) -> QSize:
        height = QFontMetrics(self._fonts.heading).height() + 2 * _PAD
        return QSize(120, max(_HEIGHT, height))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        section = index.data(self._role)
        if not isinstance(section, Section):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        self._words(painter, option, section)
        painter.restore()

    def _words(self, painter: QPainter, option: QStyleOptionViewItem, section: Section) -> None:
        box = QRect(option.rect).adjusted(_PAD, 0, -_PAD - 4, 0)
        rest = self._marker(painter, box, section)
        is_leaf = not section.children
        if is_leaf and section.has_words:
            rest = _status(painter, rest, section)
        heading = self._fonts.heading if is_leaf else self._fonts.division
        for words, font, colour in (
            (_number(section), self._fonts.number, self.theme.text2),
            (section.heading, heading, self.theme.text if is_leaf else self.theme.text2),
        ):
            if words and rest.width() > 0:
                painter.setFont(font)
                painter.setPen(colour)
                rest = _draw(painter, rest, words, QFontMetrics(font))

    def _marker(self, painter: QPainter, box: QRect, section: Section) -> QRect:
        if not section.open_units or section.children:
            return box
        word = str(section.open_units)
        painter.setFont(self._fonts.marker)
        painter.setPen(self.theme.text3)
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(box, _LEFT if mirrored else _RIGHT, word)
        painter.restore()
        taken = QFontMetrics(self._fonts.marker).horizontalAdvance(word) + _GAP
        return _shortened(painter, box, taken, at_start=False)


def _number(section: Section) -> str:
    """Return the printed number, short: an article's without the word, as the tree is full of it.

    Where more than one word stands in it ("Article 4 bis") the first alone is left out.
    """
    if section.kind is not ClauseKind.ARTICLE:
        return section.label
    _, blank, rest = section.label.partition(" ")
    return rest if blank and rest else section.label


def _status(painter: QPainter, box: QRect, section: Section) -> QRect:
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = status_side()
    left = box.right() - side + 1 if mirrored else box.left()
    top = box.top() + (box.height() - side) / 2
    draw_status(painter, QPointF(left, top), section.status)
    return _shortened(painter, box, side + _GAP, at_start=True)


def paint_ground(painter: QPainter, row: QRect, *, has_keyboard: bool, mirrored: bool) -> None:
    """Paint the ground of the row where one is, from edge to edge."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    row_is = Standing(chosen=True, focused=has_keyboard)
    paint_row(painter, QRectF(row.adjusted(1, 2, -3, -2)), 6, row_is, mirrored=mirrored)
    painter.restore()


def _draw(painter: QPainter, box: QRect, words: str, metrics: QFontMetrics) -> QRect:
    """Draw words at the beginning of a box; return what is left of it."""
    width = metrics.horizontalAdvance(words)
    if width > box.width():
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, _LEADING, words)
    return _shortened(painter, box, width + _GAP, at_start=True)


def _shortened(painter: QPainter, box: QRect, taken: int, *, at_start: bool) -> QRect:
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    if at_start != mirrored:
        return box.adjusted(taken, 0, 0, 0)
    return box.adjusted(0, 0, -taken, 0)
