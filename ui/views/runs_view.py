"""A stretch of treaty text outside the page: a redline, a card's change. Painted, never markup."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.bridge.page import Run
from ui.delegates.clause_layout import Lines, Part, Setting, laid_lines
from ui.theme.fonts import interface_scale, treaty_type
from ui.theme.look import look


class RunsView(QWidget):
    """Shows runs in the type of a treaty; as high as its words need at its width.

    Args:
        zoom: of the type; 1.0 is the size of the design.
        role: of the theme, for words that have no colour of their own.
    """

    def __init__(
        self, zoom: float = 0.875, role: str = "text", parent: QWidget | None = None
    ) -> None:
        self._zoom, self._role, self._is_treaty = zoom, role, False
        self._runs: tuple[Run, ...] = ()
        self._language, self._mirrored = "en", False
        self._layout: QTextLayout | None = None
        self._laid_for = (-1, "", 0.0)
        self._height = 0.0
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_runs(self, runs: Sequence[Run], language: str, *, mirrored: bool) -> None:
        """Show runs in a language; what cannot be seen stands in them as marks already."""
        self._runs, self._language, self._mirrored = tuple(runs), language, mirrored
        self._layout = None
        self.setAccessibleName("".join(run.text for run in runs))
        self.updateGeometry()
        self.update()

    def set_zoom(self, zoom: float) -> None:
        """Set the size of the type to one of the treaty's, from now on."""
        if zoom != self._zoom or not self._is_treaty:
            self._zoom, self._layout, self._is_treaty = zoom, None, True
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._lay(width)
        return round(self._height)

    def sizeHint(self) -> QSize:
        width = max(self.width(), 120)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 Qt passes it
        self._lay(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(getattr(look(), self._role))
        if self._layout is not None:
            self._layout.draw(painter, QPointF(0, 0))

    def _lay(self, width: int) -> None:
        theme = look()
        zoom = self._zoom if self._is_treaty else self._zoom * interface_scale()
        if self._layout is not None and self._laid_for == (width, theme.name, zoom):
            return
        type_ = treaty_type(self._language, zoom)
        setting = Setting(width, type_, theme, self._mirrored)
        lines = Lines(self._runs, type_.body, Part.TEXT, 0.0)
        self._layout, self._height = laid_lines(lines, setting, max(20, width))
        self._laid_for = (width, theme.name, zoom)
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self._mirrored else Qt.LayoutDirection.LeftToRight
        )
