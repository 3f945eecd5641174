"""The heads of the matrix: delegations above, articles beside; painted from the theme's roles."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from ui.consensus.matrix_model import MatrixModel
from ui.i18n import isolated, left_to_right
from ui.theme.fonts import BODY, CAPTION, LABEL, interface_font
from ui.theme.grounds import paint_bar
from ui.theme.look import look

_WIDE, _WIDEST, _LEAST_WIDE, _SHARE = 214, 420, 150, 0.26
_NUMBER, _PAD, _GAP, _RADIUS, _HIGH = 30, 6, 10, 6, 34


class ColumnHead(QHeaderView):
    """Codes of the delegations; that of the current cell stands out."""

    def __init__(self, model: MatrixModel, table: QTableView) -> None:
        self._cells = model
        self._table = table
        super().__init__(Qt.Orientation.Horizontal, table)
        self.setAccessibleName(self.tr("Delegations"))
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        height = QFontMetrics(interface_font(CAPTION, 600)).height() + 16
        return QSize(super().sizeHint().width(), max(_HIGH, height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), look().surface)
        painter.end()
        super().paintEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 Qt's name
        theme = look()
        painter.fillRect(rect, theme.surface)
        column = self._cells.column(logicalIndex)
        is_here = self._table.currentIndex().column() == logicalIndex
        words = str(self._cells.headerData(logicalIndex, Qt.Orientation.Horizontal))
        middle = Qt.AlignmentFlag.AlignCenter
        if column is None:
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            rect = rect.adjusted(12, 0, -12, 0)
        font = interface_font(CAPTION, 600 if column is not None else 500)
        painter.setPen(theme.text if is_here and column is not None else theme.text2)
        painter.setLayoutDirection(self.layoutDirection())
        _write(painter, rect, words, font, middle)


class RowHead(QHeaderView):
    """Number and title of the articles, on one line each."""

    def __init__(self, model: MatrixModel, table: QTableView) -> None:
        self._cells = model
        self._table = table
        super().__init__(Qt.Orientation.Vertical, table)
        self.setAccessibleName(self.tr("Articles"))
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)

    def fit(self, width: int, spare: int) -> None:
        """Take as much of a width as names need, and what is spare beside the cells."""
        factor = interface_font(BODY).pixelSize() / BODY
        wanted = round(max(_LEAST_WIDE, min(_WIDE, width * _SHARE)) * factor)
        wanted = max(wanted, min(_WIDEST, spare))
        if self.minimumWidth() != wanted:
            self.setFixedWidth(wanted)

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), look().surface)
        painter.end()
        super().paintEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 Qt's name
        line = self._cells.line(logicalIndex)
        if line is None:
            return
        theme = look()
        mirrored = self.isRightToLeft()
        is_here = self._table.currentIndex().row() == logicalIndex
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect)
        painter.fillRect(rect, theme.surface)
        if is_here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.selected)
            box = QRectF(rect).adjusted(0, 0.5, 0, -0.5)
            box = box.adjusted(-_RADIUS, 0, 0, 0) if mirrored else box.adjusted(0, 0, _RADIUS, 0)
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
            paint_bar(painter, QRectF(rect), _RADIUS, mirrored=mirrored)
        painter.setLayoutDirection(self.layoutDirection())
        number, title = _parts(rect, line.number, mirrored=mirrored)
        painter.setPen(theme.text3)
        if line.title:
            far = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            _write(painter, number, left_to_right(line.number), interface_font(LABEL, 500), far)
        painter.setPen(theme.text)
        near = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        font = interface_font(BODY, 600 if is_here else 400)
        _write(painter, title, line.title or line.label, font, near)
        painter.restore()


def _parts(rect: QRect, number: str, *, mirrored: bool) -> tuple[QRect, QRect]:
    """Return where the number and where the title stand."""
    wide = QFontMetrics(interface_font(LABEL, 500)).horizontalAdvance(number)
    wide = min(max(_NUMBER, wide), rect.width() // 3)
    left = rect.left() + _PAD
    first = QRect(left, rect.top(), wide, rect.height())
    rest = rect.width() - _PAD - wide - _GAP - 4
    second = QRect(first.right() + _GAP, rect.top(), rest, rect.height())
    if mirrored:
        first.moveRight(rect.right() - _PAD)
        second.moveRight(first.left() - _GAP)
    return first, second


def _write(painter: QPainter, box: QRect, words: str, font: QFont, side: Qt.AlignmentFlag) -> None:
    shown = isolated(QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width()))
    painter.setFont(font)
    painter.drawText(box, int(side | Qt.TextFlag.TextSingleLine), shown)
