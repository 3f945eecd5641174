"""The pages of a document as they will be printed, one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.theme.fonts import LABEL, interface_font
from ui.theme.look import look
from ui.widgets.parts import announce, plain_label

_GAP, _LEAST, _MOST = 16, 260, 640


class PagesView(QScrollArea):
    """Shows pictures of pages as wide as there is room; the arrows scroll."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.setAccessibleName(self.tr("Preview"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheets: list[_Sheet] = []
        self._more = plain_label(interface_font(LABEL), "quiet")
        self._more.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._more.setWordWrap(True)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(24, 20, 24, 24)
        self._column.setSpacing(_GAP)
        self._column.addWidget(self._more)
        self._column.addStretch(1)
        self.setWidget(inside)

    def show_pages(self, pages: Sequence[QImage], total: int) -> None:
        """Show the first pages of so many; where one reads stays."""
        for number, image in enumerate(pages):
            if number == len(self._sheets):
                sheet = _Sheet()
                self._sheets.append(sheet)
                self._column.insertWidget(number, sheet, 0, Qt.AlignmentFlag.AlignHCenter)
            name = self.tr("Page {} of {}").format(number + 1, total)
            self._sheets[number].show_page(image, name, self._width())
        for sheet in self._sheets[len(pages) :]:
            sheet.deleteLater()
            self._column.removeWidget(sheet)
        del self._sheets[len(pages) :]
        rest = total - len(pages)
        self._more.setText(self.tr("and more pages: {}").format(rest) if rest > 0 else "")
        announce(self, self.tr("Pages of the preview: {}").format(total))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for sheet in self._sheets:
            sheet.set_width(self._width())

    def _width(self) -> int:
        return max(_LEAST, min(_MOST, self.viewport().width() - 48))


class _Sheet(QWidget):
    """One page, with the edge of its paper; paper is white in every theme."""

    def __init__(self) -> None:
        self._page = QPixmap()
        super().__init__()

    def show_page(self, image: QImage, name: str, width: int) -> None:
        self._page = QPixmap.fromImage(image)
        self.setAccessibleName(name)
        self.set_width(width)
        self.update()

    def set_width(self, width: int) -> None:
        size = self._page.size()
        if size.width():
            self.setFixedSize(QSize(width, round(width * size.height() / size.width())))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt passes it
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(self.rect(), self._page)
        painter.setPen(QPen(look().border_strong, 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
