"""An amendment as a card: number, sponsors, what it changes, who stands against it."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.values import value
from ui.bridge.page import Run
from ui.delegates.clause_layout import Lines, Part, Setting, laid_lines
from ui.delegates.marks import draw_tag, tag_width
from ui.theme.fonts import CAPTION, LABEL, interface_font, interface_scale, treaty_type
from ui.theme.icons import SMALL, pixmap
from ui.theme.look import look
from ui.theme.sizes import scaled

_PAD, _HEAD, _GAP, _FOOT, _NOTE = 12, 20, 8, 20, 26
_ZOOM = 0.875
_MOST_TAGS = 3
_ANEW = (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange)


@value
class Face:
    """What stands on a card.

    Attributes:
        title: the number, as people cite it.
        tags: code and colour of each sponsor.
        deed, age: in words.
        runs: what it changes.
        counts: icon, role, number and its name, of positions.
        foot: what stands at the end of the last line: how many sponsors.
        note: what is wrong or to be known, with the role of its colour; "" for nothing.
        spoken: the whole card, as it is read aloud.
    """

    title: str
    tags: tuple[tuple[str, int], ...]
    deed: str
    age: str
    runs: tuple[Run, ...]
    counts: tuple[tuple[str, str, int, str], ...] = ()
    foot: str = ""
    note: str = ""
    note_role: str = "collision"
    spoken: str = ""


class CardFace(QAbstractButton):
    """Painted; pressing it opens what stands below it."""

    def __init__(self, face: Face, language: str, *, mirrored: bool) -> None:
        self._face, self._language, self._mirrored = face, language, mirrored
        self._is_inside = False
        self._layout: QTextLayout | None = None
        self._laid_for = (-1, "", 0.0)
        self._height = 0.0
        super().__init__()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(face.spoken)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_inside(self, *, inside: bool) -> None:
        """Let it have no ground of its own while what it opened is framed together with it.

        Its ground would wipe out half of the edge that both have, and its ring would cross them.
        """
        self._is_inside = inside
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._lay(width)
        bottom = scaled(_NOTE) if self._face.note else 0
        foot = _GAP + scaled(_FOOT) if self._face.counts or self._face.foot else 0
        return round(_PAD + scaled(_HEAD) + _GAP + self._height + foot + bottom + _PAD)

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 100 else 320
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 60)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _ANEW:
            self._layout = None
            self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt passes it
        self._lay(self.width())
        theme = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._is_inside:
            paint_card(painter, self, self)
        self._paint_head(painter)
        painter.setPen(theme.text)
        if self._layout is not None:
            self._layout.draw(painter, QPointF(_PAD, _PAD + scaled(_HEAD) + _GAP))
        y = _PAD + scaled(_HEAD) + _GAP + self._height
        if self._face.counts or self._face.foot:
            y += _GAP
            self._paint_foot(painter, y)
            y += scaled(_FOOT)
        if self._face.note:
            self._paint_note(painter, y + 5)

    # -- inside -----------------------------------------------------------------------------------

    def _paint_head(self, painter: QPainter) -> None:
        theme, face = look(), self._face
        line = _Pen(painter, self.width(), _PAD, mirrored=_is_mirrored(self))
        line.words(face.title, interface_font(LABEL, 600), theme.text)
        for code, slot in face.tags[:_MOST_TAGS]:
            line.tag(code, slot)
        rest = len(face.tags) - _MOST_TAGS
        if rest > 0:
            line.words(f"+{rest}", interface_font(CAPTION, 500), theme.text3)
        line.words_at_end(face.age, interface_font(CAPTION), theme.text3)
        line.words(face.deed, interface_font(LABEL), theme.text2)

    def _paint_foot(self, painter: QPainter, y: float) -> None:
        theme = look()
        line = _Pen(painter, self.width(), y, mirrored=_is_mirrored(self))
        for icon, role, count, _ in self._face.counts:
            line.icon(icon, role if count else "text3")
            line.words(str(count), interface_font(LABEL, 500), theme.text if count else theme.text3)
        line.words_at_end(self._face.foot, interface_font(CAPTION), theme.text3)

    def _paint_note(self, painter: QPainter, y: float) -> None:
        theme, role = look(), self._face.note_role
        painter.setPen(theme.border)
        painter.drawLine(QPointF(_PAD, y - 2), QPointF(self.width() - _PAD, y - 2))
        line = _Pen(painter, self.width(), y + 2, mirrored=_is_mirrored(self))
        line.icon("triangle-alert" if role == "collision" else "info", role)
        line.words(self._face.note, interface_font(LABEL), getattr(theme, role))

    def _lay(self, width: int) -> None:
        theme = look()
        wanted = (width, theme.name, interface_scale())
        if self._layout is not None and self._laid_for == wanted:
            return
        type_ = treaty_type(self._language, _ZOOM * interface_scale())
        setting = Setting(width, type_, theme, self._mirrored)
        lines = Lines(self._face.runs, type_.body, Part.TEXT, 0.0)
        self._layout, self._height = laid_lines(lines, setting, max(40, width - 2 * _PAD))
        self._laid_for = wanted


def paint_card(painter: QPainter, widget: QWidget, face: CardFace) -> None:
    """Paint the ground of a card and its edge, over a widget that holds what the face opened."""
    theme = look()
    focused = face.hasFocus()
    inset = 1.0 if focused else 1.5  # on whole pixels: half of one would blur
    painter.setPen(QPen(theme.accent, 2) if focused else QPen(theme.border, 1))
    painter.setBrush(theme.hover if face.underMouse() else theme.surface)
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)


class _Pen:
    """Writes along a line from where lines begin; what stands at the end is kept free."""

    def __init__(self, painter: QPainter, width: int, top: float, *, mirrored: bool) -> None:
        self._painter, self._width, self._top = painter, width, top
        self._mirrored = mirrored
        self._x, self._end = float(_PAD), float(width - _PAD)

    def words(self, words: str, font: QFont, colour: QColor) -> None:
        """Write words, cut off where there is no room."""
        room = self._end - self._x
        if not words or room < _PAD:
            return
        self._painter.setFont(font)
        metrics = QFontMetricsF(self._painter.font())
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        self._draw(self._x, metrics.horizontalAdvance(shown), shown, colour)
        self._x += metrics.horizontalAdvance(shown) + _GAP

    def words_at_end(self, words: str, font: QFont, colour: QColor) -> None:
        """Write words at the end of the line."""
        if not words:
            return
        self._painter.setFont(font)
        width = QFontMetricsF(self._painter.font()).horizontalAdvance(words)
        self._draw(self._end - width, width, words, colour)
        self._end -= width + _GAP

    def tag(self, code: str, slot: int) -> None:
        """Draw the tag of a delegation."""
        width = tag_width(code)
        draw_tag(self._painter, QPointF(self._across(self._x, width), self._top + 1), code, slot)
        self._x += width + _GAP / 2

    def icon(self, name: str, role: str) -> None:
        """Draw an icon."""
        side = scaled(SMALL)
        at = QPointF(self._across(self._x, side), self._top + (scaled(_HEAD) - side) / 2)
        self._painter.drawPixmap(at, pixmap(name, role, side))
        self._x += side + 5

    def _across(self, x: float, width: float) -> float:
        return self._width - x - width if self._mirrored else x

    def _draw(self, x: float, width: float, words: str, colour: QColor) -> None:
        self._painter.setPen(colour)
        box = QRectF(self._across(x, width), self._top, width + 2, scaled(_HEAD))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        flags = left | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        self._painter.drawText(box, int(flags), words)


def _is_mirrored(widget: QWidget) -> bool:
    return widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
