"""A list of clauses of which only those in sight are laid out.

It is a ``QListView``, so that assistive technology meets a list, but it measures and paints itself:
the list's own layout asks every row for its size and never runs. Heights are estimated until a row
is seen; the reading place is held by a clause, not by a number of pixels.
"""

from collections import OrderedDict
from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.ids import ClauseId
from ui.bridge.page import Page
from ui.bridge.rows import RIGHT_TO_LEFT
from ui.delegates.clause_layout import LaidRow, Setting, lay_out
from ui.models.clause_model import ClauseModel
from ui.theme.fonts import TreatyType, treaty_type
from ui.theme.tokens import Theme
from ui.views.heights import Heights

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemView.ScrollHint
Move = QAbstractItemView.CursorAction

_TOP, _BOTTOM, _MARGIN, _TRIES = 12, 160, 6, 4
_CACHED = 300


class LaidList(QListView):
    """Shows the rows of a ``ClauseModel``.

    Attributes:
        arrived: emitted with the ``ClauseId`` that became the current one.
    """

    arrived = Signal(object)

    def __init__(self, model: ClauseModel, theme: Theme, parent: QWidget | None = None) -> None:
        # Qt calls back while it sets things up: everything that is read there comes first.
        self._rows = model
        self._theme = theme
        self._language = "en"
        self._slots: Mapping[str, int] = {}
        self._zoom = 1.0
        self._setting = Setting(1, treaty_type("en", 1.0), theme, mirrored=False)
        self._heights = Heights()
        self._laid: OrderedDict[ClauseId, LaidRow] = OrderedDict()
        self._anchor: tuple[QPersistentModelIndex, int, int] = (QPersistentModelIndex(), 0, 1)
        self._changed: list[tuple[int, int]] = []
        self._is_moved = False
        super().__init__(parent)
        self.setObjectName("rolling")
        self.setAccessibleName(self.tr("Text of the treaty"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setModel(model)
        model.rowsRemoved.connect(self._rows_removed)

    # What is shown -------------------------------------------------------------------------------

    def prepare(self, page: Page | None) -> None:
        """Get ready for a page that the model is about to show: its language, its colours."""
        language = page.language if page else "en"
        slots = page.slots if page else self._slots
        if language != self._language or slots != self._slots:
            self._language, self._slots = language, slots
            self._reset()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._reset()

    @property
    def zoom(self) -> float:
        """The size of the treaty's type; 1.0 is that of the design."""
        return self._zoom

    def set_zoom(self, percent: int) -> None:
        """Set the size of the treaty's type."""
        self._zoom = percent / 100
        self._reset()

    def go_to(self, clause: ClauseId) -> None:
        """Make a clause the current one and put it at the top."""
        number = self._rows.row_of(clause)
        if number >= 0:
            index = self._rows.index(number, 0)
            self.scrollTo(index, Hint.PositionAtTop)
            self.setCurrentIndex(index)

    # Layout --------------------------------------------------------------------------------------

    def _reset(self) -> None:
        """Lay everything out anew for another width, size, theme or language."""
        mirrored = self._language in RIGHT_TO_LEFT
        type_ = treaty_type(self._language, self._zoom)
        width = max(1, self.viewport().width())
        self._setting = self._set(width, type_, mirrored=mirrored)
        self._laid.clear()
        self._estimate_all()
        self.verticalScrollBar().setSingleStep(round(type_.pitch * 2))
        self._refit()
        self._back_to_anchor()
        self.viewport().update()

    def _set(self, width: int, type_: TreatyType, *, mirrored: bool) -> Setting:
        """Return what rows are laid out for."""
        return Setting(width, type_, self._theme, mirrored, self._slots)

    def _estimate_all(self) -> None:
        self._heights.estimate(0, self._estimates(0, len(self._heights)))

    def _estimates(self, first: int, end: int) -> list[int]:
        return self._setting.estimates(self._rows.rows(first, end))

    def _row(self, number: int) -> LaidRow:
        """Return a row laid out, and note its height."""
        laid = self._laid_row(number)
        self._heights.measure(number, self._height_of(laid))
        return laid

    def _laid_row(self, number: int) -> LaidRow:
        """Return a row laid out."""
        row = self._rows.row_at(number)
        laid = self._laid.get(row.id)
        if laid is None or laid.row is not row:
            laid = lay_out(row, self._setting)
            self._laid[row.id] = laid
            if len(self._laid) > _CACHED:
                self._laid.popitem(last=False)
        else:
            self._laid.move_to_end(row.id)
        return laid

    def _height_of(self, laid: LaidRow) -> int:
        return laid.height

    def _refit(self) -> None:
        """The measures have changed, and with them those of what lies over a row."""

    def _settle(self) -> None:
        """Measure what is in sight. What stood still before does not move when more is known."""
        self._take_in()
        if self._is_moved:
            self._is_moved = False
            self._back_to_anchor()
        for _ in range(8):
            first, last = self._in_sight()
            unknown = [i for i in range(first, last + 1) if not self._heights.is_measured(i)]
            if not unknown:
                break
            held = self._still(first, last)
            top = self._heights.top(held)
            for number in unknown:
                self._row(number)
            self._scroll_by(self._heights.top(held) - top)
        self._hold()

    def _still(self, first: int, last: int) -> int:
        """Return the row that does not move when those in sight are measured.

        The one that was held before, if it is in sight; the first that begins in sight: of a row
        that begins above it is the end that a person sees.
        """
        held = self._anchor[0].row()
        if first < held <= last:
            return held
        begins_above = self._heights.top(first) < self.verticalOffset()
        return first + 1 if begins_above and first < last else first

    def _scroll_by(self, change: int) -> None:
        if change:
            bar = self.verticalScrollBar()
            self._fit_bar()
            bar.blockSignals(True)  # noqa: FBT003 Qt's own
            bar.setValue(bar.value() + change)
            bar.blockSignals(False)  # noqa: FBT003 Qt's own

    def _in_sight(self) -> tuple[int, int]:
        top = self.verticalOffset()
        first, last = self._heights.at(top), self._heights.at(top + self.viewport().height())
        return (first, last) if first >= 0 else (0, -1)

    def _hold(self) -> None:
        """Remember the reading place: the first row in sight, and how much of it is above."""
        number = self._heights.at(self.verticalOffset())
        if number >= 0:
            into = self.verticalOffset() - self._heights.top(number)
            height = max(1, self._heights.height(number))
            self._anchor = (QPersistentModelIndex(self._rows.index(number, 0)), into, height)

    def _back_to_anchor(self) -> None:
        held, into, height = self._anchor
        if held.isValid() and held.row() < len(self._heights):
            self._row(held.row())
        self._fit_bar()
        if held.isValid() and held.row() < len(self._heights):
            into = into * self._heights.height(held.row()) // height
            self.verticalScrollBar().setValue(self._heights.top(held.row()) + into + _TOP)

    def _fit_bar(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setRange(0, max(0, self._heights.total + _TOP + _BOTTOM - height))

    # What Qt asks of a list ----------------------------------------------------------------------

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        QAbstractItemView.updateGeometries(self)
        if self.viewport().width() != self._setting.width:
            self._reset()
        else:
            self._fit_bar()

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        self._take_in()
        self._put_in(start, end)
        self._is_moved = True
        QAbstractItemView.rowsInserted(self, parent, start, end)

    def _rows_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._take_out(first, last)
        self._is_moved = True
        self.viewport().update()

    def _put_in(self, first: int, last: int) -> None:
        self._heights.insert(first, self._estimates(first, last + 1))

    def _take_out(self, first: int, last: int) -> None:
        self._heights.remove(first, last)

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        self._take_in()
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, start, end)

    def dataChanged(
        self,
        topLeft: Index,  # noqa: N803 Qt's name
        bottomRight: Index,  # noqa: N803 Qt's name
        roles: Sequence[int] = (),
    ) -> None:
        self._changed.append((topLeft.row(), bottomRight.row() + 1))
        QAbstractItemView.dataChanged(self, topLeft, bottomRight, list(roles))
        self.viewport().update()

    def _take_in(self) -> None:
        """Measure anew what has changed. Put off, so that a hundred changes cost one addition."""
        changed, self._changed = self._changed, []
        for first, end in changed:
            self._heights.estimate(first, self._estimates(first, end))
            self._is_moved = True

    def currentChanged(self, current: Index, previous: Index) -> None:
        QListView.currentChanged(self, current, previous)
        if 0 <= current.row() < self._rows.rowCount():
            self.arrived.emit(self._rows.row_at(current.row()).id)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value() - _TOP

    def visualRect(self, index: Index) -> QRect:
        if not 0 <= index.row() < len(self._heights):
            return QRect()
        top = self._heights.top(index.row()) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._heights.height(index.row()))

    def indexAt(self, p: QPoint) -> QModelIndex:
        position = p.y() + self.verticalOffset()
        if not 0 <= position < self._heights.total:
            return QModelIndex()
        return self._rows.index(self._heights.at(position), 0)

    def isIndexHidden(self, index: Index) -> bool:
        return index.row() >= len(self._heights)

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        if not 0 <= index.row() < len(self._heights):
            return
        self._take_in()
        self._row(index.row())
        self._bring(index.row(), hint)
        for _ in range(_TRIES):  # the rows around it may turn out to be higher than was thought
            first, last = self._in_sight()
            unknown = [i for i in range(first, last + 1) if not self._heights.is_measured(i)]
            if not unknown:
                break
            for number in unknown:
                self._row(number)
            self._bring(index.row(), hint)
        self._hold()

    def _bring(self, number: int, hint: Hint) -> None:
        """Scroll to a row as far as is needed, by the heights that are known."""
        self._fit_bar()
        bar, view = self.verticalScrollBar(), self.viewport().height()
        top = self._heights.top(number) + _TOP
        bottom = top + self._heights.height(number)
        if hint == Hint.PositionAtTop or top - _MARGIN < bar.value() or bottom - top > view:
            if hint == Hint.PositionAtTop or not bar.value() <= top < bar.value() + view:
                bar.setValue(top - _MARGIN)
        elif bottom + _MARGIN > bar.value() + view:
            bar.setValue(bottom - view + _MARGIN)

    def moveCursor(
        self,
        cursorAction: Move,  # noqa: N803 Qt's name
        modifiers: Qt.KeyboardModifier,  # noqa: ARG002 Qt passes it
    ) -> QModelIndex:
        last = self._rows.rowCount() - 1
        row, view = self.currentIndex().row(), self.viewport().height()
        if cursorAction in (Move.MovePageDown, Move.MovePageUp):
            step = view if cursorAction == Move.MovePageDown else -view
            row = self._heights.at(self._heights.top(max(0, row)) + step) if last >= 0 else -1
        else:
            steps = {Move.MoveUp: -1, Move.MovePrevious: -1, Move.MoveDown: 1, Move.MoveNext: 1}
            ends = {Move.MoveHome: 0, Move.MoveEnd: last}
            row = ends.get(cursorAction, row + steps.get(cursorAction, 0))
        return self._rows.index(min(last, max(0, row)), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        first, last = self.indexAt(rect.topLeft()), self.indexAt(rect.bottomLeft())
        if first.isValid() and last.isValid():
            self.selectionModel().select(QItemSelection(first, last), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region
