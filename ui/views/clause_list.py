"""The list of clauses as it is painted: found words set off, one row perhaps under an overlay."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ids import ClauseId
from ui.bridge.page import Hit, Page
from ui.delegates.clause_layout import LaidRow
from ui.delegates.clause_painter import Look, centre_of, paint
from ui.models.clause_model import ClauseModel
from ui.theme.tokens import Theme
from ui.views.laid_list import LaidList
from ui.views.overlay import EDGE, RISE, Overlay

_TOP, _MARGIN = 12, 6


class ClauseList(LaidList):
    """Paints what is laid out."""

    def __init__(self, model: ClauseModel, theme: Theme, parent: QWidget | None = None) -> None:
        self._hits: dict[int, list[Hit]] = {}
        self._hit: Hit | None = None
        self._hovered = -1
        self._overlay: Overlay | None = None
        self._covered: ClauseId | None = None
        super().__init__(model, theme, parent)

    def prepare(self, page: Page | None) -> None:
        """Get ready for a page that the model is about to show: no more hits."""
        self._hits, self._hit = {}, None
        super().prepare(page)

    def set_hits(self, hits: Sequence[Hit], shown: Hit | None) -> None:
        """Set found words off; the one that is shown stands out and is scrolled to."""
        by_row: dict[int, list[Hit]] = {}
        for hit in hits:
            by_row.setdefault(hit.row, []).append(hit)
        self._hits, self._hit = by_row, shown
        if shown is not None and shown.row < len(self._heights):
            self._settle()
            self._go_to_hit(shown)
        self.viewport().update()

    def _go_to_hit(self, hit: Hit) -> None:
        index = self._rows.index(hit.row, 0)
        self.setCurrentIndex(index)
        top = self._heights.top(hit.row) + _TOP
        place = top + round(centre_of(hit, self._row(hit.row)).y())
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if not bar.value() + 4 * _MARGIN <= place <= bar.value() + height - 4 * _MARGIN:
            bar.setValue(place - height // 3)

    # An overlay ----------------------------------------------------------------------------------

    @property
    def covered(self) -> ClauseId | None:
        """The clause that an overlay covers."""
        return self._covered

    def cover(self, clause: ClauseId, overlay: Overlay) -> None:
        """Put an overlay in the place of a row; the row is as high as it wants to be."""
        self.uncover()
        self._overlay, self._covered = overlay, clause
        overlay.setParent(self.viewport())
        overlay.fit(self._setting)
        overlay.resized.connect(self._overlay_resized)
        self._remeasure(clause)
        self.scrollTo(self._rows.index(self._rows.row_of(clause), 0))
        if overlay.ends_in_sight:
            self._show_whole(clause)
        self._place_overlay()
        overlay.show()
        self.viewport().update()

    def uncover(self) -> None:
        """Take the overlay away; the row is shown as it is."""
        overlay, clause = self._overlay, self._covered
        self._overlay = self._covered = None
        if overlay is not None and clause is not None:
            overlay.hide()
            overlay.deleteLater()
            self._remeasure(clause)
            self.viewport().update()

    def _overlay_resized(self) -> None:
        if self._covered is not None:
            self._remeasure(self._covered)
            self._show_whole(self._covered)
            self._place_overlay()
            self.viewport().update()

    def _show_whole(self, clause: ClauseId) -> None:
        """Scroll so far that the end of what lies over a row is seen: there are its buttons."""
        number = self._rows.row_of(clause)
        bar, view = self.verticalScrollBar(), self.viewport().height()
        if number < 0:
            return
        top = self._heights.top(number) + _TOP - _MARGIN
        below = top + self._heights.height(number) + 2 * _MARGIN - view
        if below > bar.value():
            ends = self._overlay is not None and self._overlay.ends_in_sight
            bar.setValue(below if ends else min(below, top))
            self._hold()

    def _remeasure(self, clause: ClauseId) -> None:
        number = self._rows.row_of(clause)
        if number >= 0:
            self._row(number)
            self._fit_bar()

    def _place_overlay(self) -> None:
        if self._overlay is None or self._covered is None:
            return
        number = self._rows.row_of(self._covered)
        box = self.visualRect(self._rows.index(number, 0)) if number >= 0 else QRect()
        if box.isNull():
            return
        setting = self._setting
        width = round(setting.gutter + setting.column + setting.margin)
        left = round(setting.across(setting.left - setting.gutter, width))
        self._overlay.setGeometry(
            left + EDGE, box.top() + RISE, width - 2 * EDGE, box.height() - 2 * RISE
        )

    def _height_of(self, laid: LaidRow) -> int:
        if self._overlay is not None and laid.row.id == self._covered:
            return self._overlay.sizeHint().height() + 2 * RISE
        return laid.height

    def _refit(self) -> None:
        if self._overlay is not None:
            self._overlay.fit(self._setting)

    # Painting ------------------------------------------------------------------------------------

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002 Qt passes them
        self._place_overlay()
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hovered = self.indexAt(event.position().toPoint()).row()
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().update()
        super().mouseMoveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._settle()
        self._fit_bar()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._theme.surface)
        chosen = {index.row() for index in self.selectionModel().selectedIndexes()}
        current = self.currentIndex().row() if self.hasFocus() else -1
        first, last = self._in_sight()
        for number in range(first, last + 1):
            top = self._heights.top(number) - self.verticalOffset()
            look = Look(
                number in chosen,
                number == current,
                number == self._hovered,
                self._hits.get(number, ()),
                self._hit,
                self._rows.lines_of(self._rows.row_at(number).id),
            )
            laid = self._row(number)
            if laid.row.id != self._covered:
                paint(painter, laid, self._setting, QPoint(0, top), look)
        painter.end()
        self._place_overlay()
